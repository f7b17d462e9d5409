// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/domain/instrument.h"
#include "core/domain/order_sizing.h"
#include "core/domain/order_terms.h"

#include <QString>

#include <optional>

namespace fathom {

//! Typed values of the ticket. Every reader answers BadInput with a translated sentence. Source: INTERACTION 8.

//! \brief Prices a typed expression may name; empty where unknown.
struct PriceReferences
{
    std::optional<Decimal> bid, ask, mark, last;
    std::optional<Decimal> current; //!< the price in the field, which "+20t" and "-0.5%" start from

    std::optional<Decimal> mid() const;
};

//! \brief Reads a price: a number (with k or m), bid, ask, mid, mark or last, then any of "+20t", "-0.5%", "+1.5".
//! A computed price is rounded to the nearest tick; a plain number is taken as typed.
Result<Decimal> readPrice(const QString& text, const PriceReferences& references, const Instrument& instrument);

//! \brief What a typed size may refer to.
struct SizeReferences
{
    Decimal price;                    //!< for "5000u"; 0 where unknown
    Decimal most;                     //!< for "25%" and "max"; 0 where unknown
    Decimal whole;                    //!< for "all": the position the order would close; 0 where there is none
    Side side = Side::Buy;
    Decimal equity;                   //!< for "risk 0.5%"; 0 where unknown
    std::optional<RiskBudget> risk;   //!< for "risk ...": entry, stop and fees; the money is the expression's
};

//! \brief Reads a size: a number (with k or m), "5000u" in quote asset, "25%" of the most, "max", "all" of the position, "risk 0.5%" of
//! the equity or "risk 50u". Computed sizes are rounded down to the step.
Result<Decimal> readSize(const QString& text, const SizeReferences& references, const Instrument& instrument);
//! \brief The size stands for the whole position and follows it.
bool meansAll(const QString& text);

//! \brief What a take-profit or stop-loss may refer to.
struct LegReferences
{
    PriceReferences prices;   //!< current: the entry
    Side side = Side::Buy;    //!< of the entry
    bool profit = false;
    Decimal size;             //!< for "100u": money won or lost; 0 where unknown
    std::optional<Decimal> stopDistance; //!< for "2r" of a take-profit: entry to stop
};

//! \brief Reads the price of a leg: what readPrice() reads, starting from the entry, and distances in the leg's own direction: "1%",
//! "150t", "100u" of money, "2r" times the distance of the stop.
Result<Decimal> readLeg(const QString& text, const LegReferences& references, const Instrument& instrument);

//! \brief "0.8" or "0.8 %".
Result<Decimal> readPercent(const QString& text);
//! \brief A whole number without sign.
Result<int> readCount(const QString& text);
//! \brief "queue", "queue 5", "opponent 10": the exchange prices the order. Empty for anything else.
std::optional<PriceMatch> readMatch(const QString& text);
//! \brief What readMatch() reads back: "queue 5".
QString matchText(PriceMatch match);

//! \brief Nothing but a number, so that there is nothing to print back.
bool isPlainNumber(const QString& text);
//! \brief Number text for an input field: the decimals of the grid, grouped only where a fraction makes the comma unambiguous.
QString inputText(Decimal value, int decimals);

} // namespace fathom
