// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/confirm_dialog.h"

#include "ui/theme/frame.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/workspace/hold_button.h"
#include "ui/workspace/notice_line.h"
#include "ui/workspace/small_widgets.h"

#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>

namespace fathom {

namespace {

constexpr int briefBlockMs = 600;
constexpr int footHeight = 50;
constexpr int figureHeight = 20;
constexpr int figureGap = 28, labelGap = 8;
constexpr int leastWidth = 516, sideMargin = 14;
constexpr int figureWidth = (leastWidth - 2 * sideMargin - figureGap - 2 * labelGap - 2) / 2;

QHBoxLayout* band(QWidget* inside, int height)
{
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(8);
    inside->setFixedHeight(height);
    return row;
}

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Theme& theme, Environment environment, const QString& accountName, const Look& look, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_staysOpen(look.staysOpen)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(look.title);
    setAccessibleName(look.title);
    setFont(theme.body());
    setMinimumWidth(leastWidth);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_strip = new EnvStrip(theme, environment, this);
    m_column->addWidget(m_strip);
    buildTitle(environment, accountName, look.title);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(sideMargin, 10, sideMargin, 10);
    m_body->setSpacing(4);
    m_column->addLayout(m_body, 1);
    buildFoot(look);
    m_briefEnd.setSingleShot(true);
    connect(&m_briefEnd, &QTimer::timeout, this, [this] {
        m_brief = false;
        m_accept->setEnabled(!m_blocked);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConfirmDialog::buildTitle(Environment environment, const QString& accountName, const QString& title)
{
    auto* holder = new QWidget(this);
    auto* row = band(holder, 36);
    auto* label = plainLabel(title, "title", holder);
    label->setFont(m_theme.font(13, 500));
    row->addWidget(label, 1);
    m_mark = new EnvMark(m_theme, environment, holder);
    row->addWidget(m_mark);
    row->addWidget(plainLabel(accountName, "text2", holder));
    m_column->addWidget(holder);
}

void ConfirmDialog::buildFoot(const Look& look)
{
    auto* holder = new QWidget(this);
    auto* row = band(holder, footHeight);
    m_footNote = look.footNote.isEmpty() ? tr("Enter does nothing here") : look.footNote;
    m_foot = plainLabel(m_footNote, "hint", holder);
    row->addWidget(m_foot, 1);
    auto* back = new KeyButton(m_theme, holder);
    back->setText(tr("Back"));
    back->setKey(QStringLiteral("Esc"));
    m_back = back;
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setAccessibleName(tr("Back"));
    if (look.hold) {
        m_hold = new HoldButton(m_theme, holder);
        m_accept = m_hold;
        connect(m_hold, &HoldButton::held, this, &ConfirmDialog::confirm);
    } else {
        auto* accept = new KeyButton(m_theme, holder);
        accept->setKey(QStringLiteral("Ctrl \u21B5"));
        m_accept = accept;
        connect(m_accept, &QPushButton::clicked, this, &ConfirmDialog::confirm);
    }
    setAcceptText(look.acceptText);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setProperty("kind", look.kind);
    for (QPushButton* button : { m_back, m_accept }) {
        button->setAutoDefault(false);
        button->setMinimumHeight(30);
        button->installEventFilter(this);
        row->addWidget(button);
    }
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    m_column->addWidget(holder);
}

QLabel* ConfirmDialog::addText(const QString& text, const char* role)
{
    m_figures = nullptr; // what comes later stands under it
    m_figureCount = 0;
    auto* label = plainLabel(text, role, this);
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

void ConfirmDialog::placeFigure(const QString& label, QWidget* value, bool wide)
{
    if (m_figures == nullptr) {
        m_figures = new QGridLayout;
        m_figures->setHorizontalSpacing(labelGap);
        m_figures->setVerticalSpacing(0);
        m_figures->setColumnStretch(0, 1);
        m_figures->setColumnMinimumWidth(2, figureGap);
        m_figures->setColumnStretch(3, 1);
        m_body->addLayout(m_figures);
    }
    auto* name = plainLabel(label, "text2", this);
    name->setFixedHeight(figureHeight);
    if (wide || name->sizeHint().width() + labelGap + value->sizeHint().width() > figureWidth) {
        const int row = (m_figureCount + 1) / 2;
        auto* line = new QHBoxLayout;
        line->setSpacing(labelGap);
        line->addWidget(name, 1);
        line->addWidget(value);
        m_figures->addLayout(line, row, 0, 1, -1);
        m_figureCount = 2 * (row + 1);
        return;
    }
    const int row = m_figureCount / 2;
    const int column = m_figureCount % 2 * 3;
    ++m_figureCount;
    m_figures->addWidget(name, row, column);
    m_figures->addWidget(value, row, column + 1, Qt::AlignRight | Qt::AlignVCenter);
}

void ConfirmDialog::addLongFigure(const QString& label, const QString& value)
{
    auto* words = plainLabel(value, "", this);
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    placeFigure(label, words, true);
}

QLabel* ConfirmDialog::addFigure(const QString& label, const QString& value, const char* role)
{
    auto* number = plainLabel(value, role, this);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    placeFigure(label, number);
    return number;
}

void ConfirmDialog::addFigure(const QString& label, const std::vector<Part>& parts)
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Part& part : parts) {
        if (!part.text.isEmpty())
            row->addWidget(plainLabel(part.text, part.role, holder));
    }
    placeFigure(label, holder);
}

NoticeLine* ConfirmDialog::addCaution(const QString& text)
{
    m_figures = nullptr; // what comes later stands under it
    m_figureCount = 0;
    auto* line = new NoticeLine(m_theme, NoticeLine::Kind::Caution, this);
    m_body->addWidget(line);
    line->show(text);
    return line;
}

void ConfirmDialog::addLine()
{
    m_figures = nullptr;
    m_figureCount = 0;
    auto* line = new QFrame(this);
    line->setProperty("kind", QStringLiteral("hairline"));
    line->setFixedHeight(1);
    m_body->addWidget(line);
}

void ConfirmDialog::addWidget(QWidget* widget)
{
    m_figures = nullptr;
    m_figureCount = 0;
    m_body->addWidget(widget);
}

void ConfirmDialog::setEnvironment(Environment environment)
{
    m_strip->setEnvironment(environment);
    m_mark->setEnvironment(environment);
}

void ConfirmDialog::setAcceptText(const QString& text)
{
    m_accept->setText(text);
    m_accept->setAccessibleName(text);
}

void ConfirmDialog::setAcceptBlocked(const QString& reason)
{
    m_blocked = !reason.isEmpty();
    m_accept->setEnabled(!m_blocked && !m_brief);
    m_foot->setText(m_blocked ? reason : m_footNote);
}

void ConfirmDialog::blockBriefly(QLabel* changed)
{
    if (changed != nullptr && changed->property("role") != QLatin1String("warn")) {
        const QVariant before = changed->property("role");
        changed->setProperty("role", QStringLiteral("warn"));
        repolish(changed);
        QTimer::singleShot(briefBlockMs, changed, [changed, before] {
            changed->setProperty("role", before);
            repolish(changed);
        });
    }
    m_brief = true;
    m_accept->setEnabled(false);
    m_briefEnd.start(briefBlockMs); // from the last change on
}

void ConfirmDialog::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event)) {
        if (event->modifiers().testFlag(Qt::ControlModifier) && !event->isAutoRepeat())
            confirmByKey();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        reject();
        return;
    }
    QDialog::keyPressEvent(event);
}

bool ConfirmDialog::eventFilter(QObject* watched, QEvent* event)
{
    // A focused button would take Enter for a click on some desktops.
    if (event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent*>(event))) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ConfirmDialog::confirmByKey()
{
    if (!m_accept->isEnabled())
        return;
    if (m_hold == nullptr) {
        confirm();
        return;
    }
    if (m_firstKey.isValid() && m_firstKey.elapsed() >= HoldButton::holdMs) {
        m_firstKey.invalidate();
        confirm();
        return;
    }
    if (!m_firstKey.isValid()) {
        m_firstKey.start();
        m_foot->setText(tr("Once more, after 0.8 s"));
    }
}

void ConfirmDialog::confirm()
{
    if (m_staysOpen)
        Q_EMIT confirmed();
    else
        accept();
}

void ConfirmDialog::setStatus(const QString& text, const char* role)
{
    m_foot->setText(text.isEmpty() ? m_footNote : text);
    m_foot->setProperty("role", QLatin1String(text.isEmpty() ? "hint" : role));
    m_foot->setWordWrap(true);
    repolish(m_foot);
}

void ConfirmDialog::showEvent(QShowEvent* event)
{
    // Its first size is that of narrower words: what is too much would part the lines.
    if (!testAttribute(Qt::WA_Resized) && m_column->hasHeightForWidth())
        resize(width(), m_column->totalHeightForWidth(width()));
    QDialog::showEvent(event);
    m_back->setFocus(Qt::OtherFocusReason);
}

void ConfirmDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(QRect(1, 4, width() - 2, 36), tokens.raised);
    painter.fillRect(QRect(1, 40, width() - 2, 1), tokens.line);
    painter.fillRect(QRect(1, height() - 51, width() - 2, 50), tokens.raised);
    painter.fillRect(QRect(1, height() - 51, width() - 2, 1), tokens.line);
    paintFrame(painter, rect(), tokens.line2);
}

} // namespace fathom
