// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/notice_line.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fathom {

namespace {
constexpr int noticeIndent = 17; // the mark and its gap
constexpr double noticePx = 11.5;
}

NoticeLine::NoticeLine(const Theme& theme, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_text(plainLabel({}, kind == Kind::Error ? "sell" : "warn", this))
    , m_action(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(noticeIndent, 2, 0, 0);
    row->setSpacing(4);
    m_text->setFont(theme.font(noticePx));
    m_text->setMinimumHeight(16);
    m_action->setProperty("kind", QStringLiteral("link"));
    m_action->setFont(theme.font(noticePx));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_action->setCursor(Qt::PointingHandCursor);
    m_action->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_text);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &NoticeLine::actionTaken);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void NoticeLine::show(const QString& words, const QString& action)
{
    if (m_text->text() != words) {
        m_text->setText(words);
        setAccessibleName(words);
        wrap();
    }
    if (m_action->text() != action) {
        m_action->setText(action);
        m_action->setAccessibleName(action);
        wrap();
    }
    m_action->setVisible(!action.isEmpty());
    setVisible(!words.isEmpty());
}

QString NoticeLine::text() const
{
    return m_text->text();
}

// A label that wraps takes all the room there is, which would push the link away from short words.
void NoticeLine::wrap()
{
    const int link = m_action->text().isEmpty() ? 0 : m_action->sizeHint().width() + 4;
    m_text->setWordWrap(QFontMetrics(m_text->font()).horizontalAdvance(m_text->text()) > width() - noticeIndent - link);
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setStretch(0, m_text->wordWrap() ? 1 : 0);
    row->setStretch(2, m_text->wordWrap() ? 0 : 1);
}

void NoticeLine::resizeEvent(QResizeEvent*)
{
    wrap();
}

void NoticeLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    paintIcon(painter, Icon::Warning, QRectF(0, 4, 12, 12), m_kind == Kind::Error ? tokens.sell : tokens.warn);
}

} // namespace fathom
