// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/move_bubble.h"

#include "ui/theme/frame.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace fathom {

LadderMoveBubble::LadderMoveBubble(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_send(new StripButton(theme, StripButton::Kind::Framed, this))
    , m_discard(new StripButton(theme, StripButton::Kind::Framed, this))
{
    setObjectName(QStringLiteral("ladderMoveBubble"));
    setAttribute(Qt::WA_NoMousePropagation); // behind it lie rows
    m_send->setObjectName(QStringLiteral("ladderMoveSend"));
    m_discard->setObjectName(QStringLiteral("ladderMoveDiscard"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(5, 5, 5, 5);
    row->setSpacing(5);
    row->addWidget(m_send);
    row->addWidget(m_discard);
    connect(m_send, &QAbstractButton::clicked, this, &LadderMoveBubble::sendWanted);
    connect(m_discard, &QAbstractButton::clicked, this, &LadderMoveBubble::discardWanted);
    retranslate();
    hide();
}

void LadderMoveBubble::retranslate()
{
    m_send->setParts({ { tr("Send"), StripInk::Accent, 500 }, { QStringLiteral("Ctrl \u21B5"), StripInk::Text3, 500, 10.5 } });
    m_discard->setParts({ { tr("Discard") }, { tr("Esc"), StripInk::Text3, 500, 10.5 } });
    m_send->setName(tr("Send the move"), QStringLiteral("Ctrl+Enter"));
    m_discard->setName(tr("Discard the move"), tr("Esc"));
    adjustSize();
}

// Its keys are the panel's by the router; what is left over here is not the rows'.
void LadderMoveBubble::keyPressEvent(QKeyEvent* event)
{
    event->accept();
}

void LadderMoveBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().raised);
    paintFrame(painter, rect(), m_theme.tokens().line2);
}

} // namespace fathom
