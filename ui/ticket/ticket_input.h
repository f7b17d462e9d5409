// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "core/domain/order_scale.h"
#include "core/session/key_types.h"

#include <QString>

#include <array>
#include <optional>

namespace fathom {

enum class TicketTab : std::uint8_t { Limit, Market, Stop, Trailing, Scale };
inline constexpr int ticketTabs = 5;
enum class StopKind : std::uint8_t { StopMarket, StopLimit, TakeProfitMarket, TakeProfitLimit };

//! \brief What can be typed into the ticket, in the order of its tab stops.
enum class TicketField : std::uint8_t { Trigger, Callback, Activation, Price, To, Count, Size, TakeProfit, StopLoss };
inline constexpr std::size_t ticketFields = 9;
constexpr std::size_t indexOf(TicketField field) { return static_cast<std::size_t>(field); }

//! \brief What stands in one field.
struct TypedField
{
    QString text;
    std::optional<Decimal> committed; //!< the value before this text was typed: what "+20t" starts from
};

//! \brief What stands in the ticket, whatever it means.
struct TicketInput
{
    TicketTab tab = TicketTab::Limit;
    StopKind stop = StopKind::StopMarket;
    std::array<TypedField, ticketFields> fields;
    std::optional<Side> chosen;          //!< Alt+B, Alt+S
    bool postOnly = false;
    bool reduceOnly = false;
    bool closePosition = false;          //!< stop-market and TP-market: the whole leg, whatever its size then
    bool bracket = false;
    bool priceProtect = false;
    TimeInForce timeInForce = TimeInForce::GTC;
    WallTime goodTill {};
    WorkingType working = WorkingType::ContractPrice; //!< of trigger and activation
    WorkingType takeProfitWorking = WorkingType::MarkPrice, stopLossWorking = WorkingType::MarkPrice;
    PriceMatch match = PriceMatch::None;
    std::optional<SelfTrade> selfTrade;
    ScaleShape shape = ScaleShape::Flat;
    Decimal capPercent;                  //!< slippage cap of a market order
    bool cautionsNoStop = true;          //!< an amber line where nothing stops the loss
    HardLimits limits;                   //!< of the account; they block what increases a position, never what reduces one
    Decimal usualSize;                   //!< median order of the last 30 days, 0 where unknown

    TypedField& field(TicketField which) { return fields[indexOf(which)]; }
    const TypedField& field(TicketField which) const { return fields[indexOf(which)]; }
    const QString& text(TicketField which) const { return fields[indexOf(which)].text; }

    //! \brief As it will be sent: what the tab does not take falls back to resting until cancelled.
    TimeInForce usedTimeInForce() const
    {
        if (postOnly)
            return TimeInForce::GTX;
        const bool atOnce = timeInForce == TimeInForce::IOC || timeInForce == TimeInForce::FOK;
        const bool refused = (tab == TicketTab::Scale && atOnce) || (tab != TicketTab::Limit && timeInForce == TimeInForce::RPI);
        return refused ? TimeInForce::GTC : timeInForce;
    }
    bool isStopLimit() const { return stop == StopKind::StopLimit || stop == StopKind::TakeProfitLimit; }
    bool closesWhole() const { return tab == TicketTab::Stop && !isStopLimit() && closePosition; }
    //! \brief The field is part of the tab that is shown.
    bool uses(TicketField which) const
    {
        switch (which) {
        case TicketField::Trigger: return tab == TicketTab::Stop;
        case TicketField::Callback:
        case TicketField::Activation: return tab == TicketTab::Trailing;
        case TicketField::Price: return tab == TicketTab::Limit || tab == TicketTab::Scale || (tab == TicketTab::Stop && isStopLimit());
        case TicketField::To:
        case TicketField::Count: return tab == TicketTab::Scale;
        case TicketField::Size: return !closesWhole();
        case TicketField::TakeProfit:
        case TicketField::StopLoss: return hasBracket();
        }
        return false;
    }
    //! \brief Orders that may open a position take a bracket along; trailing ones and scales do not.
    bool mayHaveBracket() const { return tab != TicketTab::Trailing && tab != TicketTab::Scale && !closesWhole(); }
    bool hasBracket() const { return bracket && mayHaveBracket(); }
};

} // namespace fathom
