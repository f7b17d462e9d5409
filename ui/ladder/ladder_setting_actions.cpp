// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LadderActions that changes what the symbol keeps.
#include "ui/ladder/ladder_actions.h"

#include "core/session/market_data.h"
#include "core/session/price_alerts.h"
#include "core/session/session.h"

namespace fathom {

void LadderActions::settingsEdited()
{
    if (m_model.instrument())
        m_settings.save(*m_context.session.preferences(), m_model.instrument()->symbol);
    Q_EMIT settingsChanged();
}

void LadderActions::setSize(int index)
{
    m_settings.size = std::clamp(index, 0, sizePresetCount - 1);
    m_context.link.setClickSize(m_settings.clickSize(false));
    settingsEdited();
}

void LadderActions::setSecondSize(int index)
{
    m_settings.secondSize = std::clamp(index, 0, sizePresetCount - 1);
    settingsEdited();
}

void LadderActions::swapSizes()
{
    std::swap(m_settings.size, m_settings.secondSize);
    setSize(m_settings.size);
}

void LadderActions::editSize(int index, Decimal size)
{
    m_settings.sizes[static_cast<std::size_t>(std::clamp(index, 0, sizePresetCount - 1))] = size;
    setSize(index);
}

void LadderActions::setPostOnly(bool on)
{
    m_settings.postOnly = on;
    settingsEdited();
}

void LadderActions::setReduceOnly(bool on)
{
    m_reduceOnly = on;
    Q_EMIT settingsChanged();
}

void LadderActions::stepGroup(int direction)
{
    m_settings.groupTicks = nextGroup(std::max<std::int64_t>(1, m_settings.groupTicks), direction);
    settingsEdited();
}

void LadderActions::toggleCumulative()
{
    m_settings.cumulative = !m_settings.cumulative;
    settingsEdited();
}

void LadderActions::toggleProfit()
{
    m_settings.profitColumn = !m_settings.profitColumn;
    settingsEdited();
}

void LadderActions::setAlert(std::int64_t group)
{
    if (!m_model.instrument())
        return;
    const Decimal price = m_model.priceOf(group);
    const Side side = m_model.kindOf(group) == RowKind::Ask ? Side::Sell : Side::Buy;
    if (PriceAlerts::of(*m_context.session.market()).add(m_model.instrument()->symbol, price) == 0)
        notice(group, side, tr("No alert"), tr("the last price is there now"));
}

} // namespace fathom
