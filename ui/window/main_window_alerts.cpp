// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/session/event_log.h"
#include "core/session/market_data.h"
#include "core/session/price_alerts.h"
#include "core/session/risk_alerts.h"
#include "core/session/session.h"
#include "ui/sound/desk_sounds.h"
#include "ui/theme/format.h"

namespace fathom {

// What is heard and written wherever the person is looking.

void MainWindow::connectAlerts()
{
    PriceAlerts& alerts = PriceAlerts::of(*m_session.market());
    connect(&alerts, &PriceAlerts::fired, this, [this](const PriceAlert& alert) {
        const auto instrument = m_session.market()->instrument(alert.symbol);
        const QString price = instrument ? format::price(alert.price, *instrument) : QString::fromStdString(alert.price.toString());
        m_session.log()->add({ .severity = Severity::Warning,
            .title = tr("Alert"),
            .text = (alert.above ? tr("%1 rose to %2") : tr("%1 fell to %2")).arg(alert.symbol, price),
            .symbol = alert.symbol,
            .asksAttention = true });
        m_sounds->sound(SoundEvent::PriceAlert);
    });
    connect(m_risk, &RiskAlerts::nearLiquidation, this, [this](const Position& position, Decimal percent) {
        m_session.log()->add({ .severity = Severity::Failure,
            .title = tr("Near liquidation"),
            .text = tr("%1 is %2 from its liquidation price").arg(position.symbol, format::percent(percent)),
            .symbol = position.symbol,
            .asksAttention = true });
        m_sounds->sound(SoundEvent::NearLiquidation);
    });
    connect(m_risk, &RiskAlerts::marginCall, this, [this](const QStringList& symbols) {
        m_session.log()->add({ .severity = Severity::Failure,
            .title = tr("Margin call"),
            .text = tr("Maintenance margin is nearly used up: %1.").arg(symbols.join(QStringLiteral(", "))),
            .symbol = symbols.size() == 1 ? symbols.front() : QString(),
            .asksAttention = true });
        m_sounds->sound(SoundEvent::NearLiquidation);
    });
    connect(m_risk, &RiskAlerts::deleverageRank, this, [this](const Position& position, int rank) {
        m_session.log()->add({ .severity = Severity::Warning,
            .title = tr("Auto-deleverage"),
            .text = tr("%1 rose to rank %2 of 5").arg(position.symbol).arg(rank),
            .symbol = position.symbol,
            .asksAttention = true });
    });
}

} // namespace fathom
