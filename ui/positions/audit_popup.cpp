// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/audit_popup.h"

#include "core/session/protection_auditor.h"
#include "core/session/session.h"
#include "ui/positions/protection_text.h"
#include "ui/theme/format.h"
#include "ui/theme/frame.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace fathom {

AuditPopup::AuditPopup(const PanelContext& context, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("auditPopup"));
    setAccessibleName(tr("Protection"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFont(context.theme.body());
    m_column->setContentsMargins(12, 8, 12, 10);
    m_column->setSpacing(4);
    m_column->addWidget(plainLabel(tr("Protection"), "title", this));
}

void AuditPopup::setFindings(const std::vector<protection::Finding>& findings, const std::function<QString(const protection::Finding&)>& offered)
{
    int number = 0;
    for (const protection::Finding& finding : findings) {
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        QString text = findingText(finding, m_context.session);
        const auto naked = m_context.session.auditor()->nakedFor(finding.symbol, finding.side);
        if (finding.issue == protection::Issue::NoStop && naked.count() >= 1000)
            text += QStringLiteral(", ") + tr("for %1").arg(format::age(naked));
        auto* words = plainLabel(text, finding.issue == protection::Issue::NoStop ? "warn" : "", this);
        words->setObjectName(QStringLiteral("finding%1").arg(number));
        row->addWidget(words, 1);
        auto* show = new QPushButton(tr("Show"), this);
        show->setAccessibleName(tr("Show %1").arg(finding.symbol));
        auto* fix = new QPushButton(fixText(finding, offered(finding)), this);
        fix->setAccessibleName(fix->text() + QStringLiteral(", ") + text);
        fix->setObjectName(QStringLiteral("fix%1").arg(number++));
        for (QPushButton* button : { show, fix }) {
            button->setProperty("kind", QStringLiteral("row"));
            button->setAutoDefault(false);
            row->addWidget(button);
        }
        fix->setVisible(!fix->text().isEmpty());
        connect(show, &QPushButton::clicked, this, [this, finding] {
            Q_EMIT symbolWanted(finding.symbol);
            close();
        });
        connect(fix, &QPushButton::clicked, this, [this, finding] {
            Q_EMIT fixWanted(finding);
            close();
        });
        m_column->addLayout(row);
    }
    m_column->addWidget(plainLabel(tr("Seconds without a stop are noted with the trade."), "hint", this));
}

void AuditPopup::openUnder(const QWidget* anchor)
{
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4));
    if (const QScreen* screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::min(at.y(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    if (auto* first = findChild<QPushButton*>(QStringLiteral("fix0")))
        first->setFocus(Qt::PopupFocusReason);
}

void AuditPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().raised);
    paintFrame(painter, rect(), m_context.theme.tokens().line2);
}

} // namespace fathom
