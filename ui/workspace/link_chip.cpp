// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/link_chip.h"

#include "ui/theme/theme.h"
#include "ui/workspace/link_group.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

namespace fathom {

namespace {
constexpr int chipSize = 16;
}

void paintLinkChip(QPainter& painter, const Theme& theme, int group, const QRect& box)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = theme.tokens();
    const bool linked = group > 0;
    painter.setPen(linked ? QPen(Qt::NoPen) : QPen(tokens.line2));
    painter.setBrush(linked ? QBrush(theme.linkColour(group)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(
        linked ? QRectF(box) : QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(linked ? theme.linkTextColour(group) : tokens.text3);
    painter.setFont(theme.font(11, 500));
    painter.drawText(box, Qt::AlignCenter, QString::number(group));
}

QIcon linkChipIcon(const Theme& theme, int group, double pixelRatio)
{
    QPixmap pixmap(QSize(chipSize, chipSize) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintLinkChip(painter, theme, group, QRect(0, 0, chipSize, chipSize));
    painter.end();
    return QIcon(pixmap);
}

void fillLinkMenu(QMenu& menu, const Theme& theme, LinkGroup& link, double pixelRatio)
{
    LinkGroups* groups = link.groups();
    if (groups == nullptr)
        return;
    for (int number = 0; number <= LinkGroups::last; ++number) {
        const int members = groups->members(number);
        const QString symbol = groups->symbol(number);
        QString text = number == 0             ? LinkChip::tr("not linked")
            : symbol.isEmpty() || members == 0 ? LinkChip::tr("free")
                                               : symbol;
        if (number > 0 && members > 0)
            text += QLatin1Char('\t') + LinkChip::tr("%n panel(s)", nullptr, members);
        QAction* action = menu.addAction(linkChipIcon(theme, number, pixelRatio), text);
        action->setObjectName(QStringLiteral("link%1").arg(number));
        if (number == link.number()) {
            QFont font = menu.font();
            font.setWeight(QFont::Medium);
            action->setFont(font);
            menu.setActiveAction(action);
        }
        QObject::connect(
            action, &QAction::triggered, &link, [&link, number] { link.setNumber(number); });
    }
    menu.addSeparator();
    const auto part = [&](const QString& text, LinkGroups::Part which) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(groups->shares(link.number(), which));
        action->setEnabled(link.number() > 0);
        QObject::connect(action, &QAction::toggled, groups,
            [&link, groups, which](bool on) { groups->setShares(link.number(), which, on); });
    };
    part(LinkChip::tr("Share the interval"), LinkGroups::Part::Interval);
    part(LinkChip::tr("Share the crosshair"), LinkGroups::Part::Cursor);
    part(LinkChip::tr("Share the draft and its size"), LinkGroups::Part::Draft);
    menu.addSeparator();
    QAction* all = menu.addAction(LinkChip::tr("Link all panels here"));
    all->setEnabled(link.number() > 0);
    QObject::connect(
        all, &QAction::triggered, groups, [&link, groups] { groups->joinAll(link.number()); });
    QAction* note = menu.addAction(LinkChip::tr("Alt 0 to Alt 9: focused panel"));
    note->setEnabled(false);
}

LinkChip::LinkChip(const Theme& theme, LinkGroup& link, QWidget* parent)
    : Scaled(parent)
    , m_theme(theme)
    , m_link(link)
{
    setObjectName(QStringLiteral("linkChip"));
    setFixedSize(20, 20);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QAbstractButton::clicked, this, &LinkChip::openMenu);
    connect(&link, &LinkGroup::numberChanged, this, &LinkChip::retranslate);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void LinkChip::openMenu()
{
    QMenu menu;
    menu.setObjectName(QStringLiteral("linkMenu"));
    fillLinkMenu(menu, m_theme, m_link, QWidget::devicePixelRatioF());
    if (!menu.isEmpty())
        menu.exec(mapToGlobal(QPoint(0, height() + 2)));
}

void LinkChip::contextMenuEvent(QContextMenuEvent*)
{
    openMenu();
}

void LinkChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void LinkChip::retranslate()
{
    const int number = m_link.number();
    setAccessibleName(number > 0 ? tr("Link group %1").arg(number) : tr("Not linked"));
    setToolTip((number > 0 ? tr("Link group %1: panels with this digit show the same symbol").arg(number)
                           : tr("Not linked: shows a symbol of its own"))
                   .toHtmlEscaped());
    update();
}

void LinkChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLinkChip(painter, m_theme, m_link.number(),
        QRect((width() - chipSize) / 2, (height() - chipSize) / 2, chipSize, chipSize));
    if (!hasFocus() && !underMouse())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? m_theme.tokens().accent : m_theme.tokens().ctl);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

} // namespace fathom
