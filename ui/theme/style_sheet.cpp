// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <QRegularExpression>

#include <utility>
#include <vector>

namespace fathom {

namespace {

// @name@ stands for a token; sizes are those of TOKENS 4 and 5.
constexpr const char* sheet = R"(
QToolTip { background: @raised@; color: @text1@; border: 1px solid @line2@; padding: 3px 6px; }

QPushButton { min-height: 22px; border: 1px solid @line2@; border-radius: 2px; background: @raised@; color: @text1@; padding: 0 8px; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @line2@; }
QPushButton:focus { border-color: @accent@; }
QPushButton:checked { background: @select@; border-color: @accent@; color: @accent@; }
QPushButton:disabled { color: @text3@; border-color: @line@; background: @raised@; }
QPushButton[kind="quiet"] { border-color: transparent; background: transparent; color: @text2@; }
QPushButton[kind="quiet"]:hover { background: @hover@; color: @text1@; }
QPushButton[kind="quiet"]:focus { border-color: @accent@; }
QPushButton[kind="quiet"]:checked { color: @text1@; background: @hover@; border-color: transparent; }
QPushButton#scale { min-height: 18px; }
QPushButton[kind="small"] { min-height: 18px; padding: 0 2px; font-size: 11px; color: @text2@; }
QPushButton[kind="row"] { min-height: 18px; padding: 0 6px; }
QPushButton[kind="segment"] { min-height: 22px; padding: 0 4px; border-radius: 0; color: @text2@; background: transparent; }
QPushButton[kind="segment"]:checked { background: @hover@; color: @text1@; border-color: @line2@; }
QPushButton[kind="buy"] { background: @buySolid@; border-color: @buySolid@; color: @buyOn@; font-weight: 500; }
QPushButton[kind="sell"] { background: @sellSolid@; border-color: @sellSolid@; color: @sellOn@; font-weight: 500; }
QPushButton[kind="warn"] { background: @warnSolid@; border-color: @warnSolid@; color: @warnOn@; font-weight: 500; }
QPushButton[kind="buy"]:focus, QPushButton[kind="sell"]:focus, QPushButton[kind="warn"]:focus { border: 2px solid @text1@; min-height: 20px; }
QPushButton[kind="buy"]:disabled, QPushButton[kind="sell"]:disabled, QPushButton[kind="warn"]:disabled
    { background: @raised@; border-color: @line@; color: @text3@; }
QPushButton[kind="warnOutline"] { border-color: @warn@; color: @warn@; }
QPushButton[kind="warnOutline"]:disabled { border-color: @line@; color: @text3@; }
QPushButton[kind="link"] { min-height: 16px; border: 1px solid transparent; background: transparent; color: @accent@; padding: 0 2px; font-size: 11.5px; }
QPushButton[kind="link"]:hover { background: @hover@; }
QPushButton[kind="link"]:focus { border-color: @accent@; }
QPushButton[kind="accent"] { border-color: @accent@; color: @accent@; }

QToolButton { border: 1px solid transparent; border-radius: 2px; background: transparent; color: @text2@; padding: 0; }
QToolButton:hover { background: @hover@; color: @text1@; }
QToolButton:pressed { background: @line2@; }
QToolButton:checked { background: @hover@; color: @text1@; }
QToolButton:focus { border-color: @accent@; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit { background: @field@; color: @text1@; border: 1px solid @ctl@; border-radius: 2px; padding: 0 7px;
    selection-background-color: @accent@; selection-color: @accentOn@; }
QLineEdit { min-height: 24px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent@; padding: 0 6px; }
QLineEdit:focus { min-height: 22px; }
QLineEdit:disabled { background: @panel@; border-color: @line@; color: @text3@; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus, QLineEdit[bare="true"]:disabled { border: 0; background: transparent; padding: 0; min-height: 20px; }
QLineEdit[invalid="true"] { border: 2px solid @sell@; padding: 0 6px; min-height: 22px; }

QLabel { background: transparent; }
QFrame[kind="hairline"] { background: @line@; border: 0; }
QLabel[role="text2"] { color: @text2@; }
QLabel[role="text3"] { color: @text3@; }
QLabel[role="label"] { color: @text2@; font-size: 11px; }
QLabel[role="hint"] { color: @text3@; font-size: 11px; }
QLabel[role="title"] { font-weight: 500; }
QLabel[role="buy"] { color: @buy@; }
QLabel[role="sell"] { color: @sell@; }
QLabel[role="warn"] { color: @warn@; }
QLabel[role="liq"] { color: @liq@; }

QTabBar { background: @raised@; qproperty-drawBase: 0; }
QTabBar::tab { background: @raised@; color: @text2@; padding: 0 10px; height: 26px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text1@; }
QTabBar::tab:selected { color: @text1@; border-bottom-color: @accent@; }
QTabBar[plain="true"], QTabBar[plain="true"]::tab { background: @panel@; }
QTabBar::tab:disabled { color: @text3@; }
QTabWidget::pane { background: @panel@; border: 0; border-top: 1px solid @line@; }

QMenu { background: @raised@; color: @text1@; border: 1px solid @line2@; padding: 0; }
QMenu::item { padding: 5px 12px; min-height: 16px; }
QMenu::item:selected { background: @select@; }
QMenu::item:disabled { color: @text3@; }
QMenu::separator { height: 1px; background: @line@; margin: 0; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }

QHeaderView { background: @panel@; border: 0; }
QHeaderView::section { background: @panel@; color: @text3@; border: 0; border-bottom: 1px solid @line@; padding: 0 8px; height: 21px; font-size: 11px; }
QHeaderView::section:hover { color: @text1@; }
QTableView, QListView, QTreeView { background: @panel@; alternate-background-color: @panel@; color: @text1@; border: 0;
    gridline-color: @line@; selection-background-color: @select@; selection-color: @text1@; outline: 0; }
QTreeView::item { min-height: 20px; padding: 0 5px; }
QListView::item { min-height: 22px; border-left: 8px solid transparent; }
QListView::item:selected { background: @select@; color: @text1@; }
QTableCornerButton::section { background: @panel@; border: 0; }

QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
QScrollBar::handle { background: @line2@; border-radius: 2px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:hover { background: @ctl@; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: 0; background: transparent; }
QAbstractScrollArea::corner { background: @panel@; }

QMainWindow::separator { background: @ground@; width: 3px; height: 3px; }
QSplitter::handle { background: @ground@; }
)";

QString text(const QColor& colour)
{
    return colour.name(QColor::HexRgb);
}

} // namespace

QString styleSheetOf(const Tokens& tokens)
{
    const std::vector<std::pair<QLatin1String, QColor>> names {
        { QLatin1String("@ground@"), tokens.ground },
        { QLatin1String("@panel@"), tokens.panel },
        { QLatin1String("@raised@"), tokens.raised },
        { QLatin1String("@field@"), tokens.field },
        { QLatin1String("@hover@"), tokens.hover },
        { QLatin1String("@select@"), tokens.select },
        { QLatin1String("@line@"), tokens.line },
        { QLatin1String("@line2@"), tokens.line2 },
        { QLatin1String("@ctl@"), tokens.ctl },
        { QLatin1String("@text1@"), tokens.text1 },
        { QLatin1String("@text2@"), tokens.text2 },
        { QLatin1String("@text3@"), tokens.text3 },
        { QLatin1String("@buy@"), tokens.buy },
        { QLatin1String("@buySolid@"), tokens.buySolid },
        { QLatin1String("@buyOn@"), tokens.buyOn },
        { QLatin1String("@sell@"), tokens.sell },
        { QLatin1String("@sellSolid@"), tokens.sellSolid },
        { QLatin1String("@sellOn@"), tokens.sellOn },
        { QLatin1String("@accent@"), tokens.accent },
        { QLatin1String("@accentOn@"), tokens.accentOn },
        { QLatin1String("@warn@"), tokens.warn },
        { QLatin1String("@warnSolid@"), tokens.warnSolid },
        { QLatin1String("@warnOn@"), tokens.warnOn },
        { QLatin1String("@liq@"), tokens.liq },
    };
    QString result = QString::fromUtf8(sheet);
    for (const auto& [name, colour] : names)
        result.replace(name, text(colour));
    return result;
}

QString scaledStyleSheet(const QString& sheet, qreal scale)
{
    // Sizes with a fraction are passed over by Qt and stay so.
    static const QRegularExpression length(QStringLiteral("(?<![\\d.])(\\d+)px"));
    QString result;
    qsizetype done = 0;
    for (auto matches = length.globalMatch(sheet); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int pixels = match.captured(1).toInt();
        result += QStringView(sheet).mid(done, match.capturedStart(1) - done);
        result += QString::number(pixels > 0 ? std::max(1, qRound(pixels * scale)) : 0);
        done = match.capturedEnd(1);
    }
    return result + QStringView(sheet).mid(done);
}

} // namespace fathom
