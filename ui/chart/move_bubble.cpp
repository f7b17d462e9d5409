// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/move_bubble.h"

#include "ui/workspace/small_widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace fathom {

MoveBubble::MoveBubble(const Theme& theme, QWidget* parent)
    : Scaled(parent)
    , m_theme(theme)
    , m_text(plainLabel({}, "", this))
    , m_send(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setObjectName(QStringLiteral("chartMoveBubble"));
    setAttribute(Qt::WA_NoMousePropagation); // behind it lie tags
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 6, 5);
    row->setSpacing(6);
    row->addWidget(m_text);
    row->addWidget(m_send);
    row->addWidget(m_discard);
    m_send->setObjectName(QStringLiteral("chartMoveSend"));
    m_discard->setObjectName(QStringLiteral("chartMoveDiscard"));
    m_send->setProperty("kind", QStringLiteral("accent"));
    connect(m_send, &QPushButton::clicked, this, &MoveBubble::sendChosen);
    connect(m_discard, &QPushButton::clicked, this, &MoveBubble::discardChosen);
    retranslate();
    hide();
}

void MoveBubble::retranslate()
{
    m_send->setText(tr("Send"));
    m_send->setAccessibleName(tr("Send the move"));
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_discard->setText(tr("Discard"));
    m_discard->setAccessibleName(tr("Discard the move"));
    m_discard->setToolTip(tr("Esc"));
    setAccessibleName(tr("Move not sent yet"));
}

void MoveBubble::ask(const QString& text, QPointF anchor)
{
    m_text->setText(text);
    adjustSize();
    const QSize area = scaling().sizeAt100(parentWidget()->size());
    const int x = std::clamp(static_cast<int>(anchor.x()) - width(), 4, std::max(4, area.width() - width() - 4));
    int y = static_cast<int>(anchor.y()) + 14;
    if (y + height() > area.height() - 26)
        y = static_cast<int>(anchor.y()) - 14 - height();
    move(x, std::max(4, y));
    show();
    raise();
}

void MoveBubble::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        Q_EMIT sendChosen();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT discardChosen();
    else
        event->accept(); // not the chart's
}

void MoveBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().line2);
    painter.setBrush(m_theme.tokens().raised);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace fathom
