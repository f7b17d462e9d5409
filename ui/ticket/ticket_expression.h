// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/domain/instrument.h"
#include "core/domain/order.h"

#include <QString>

#include <optional>

namespace fathom {

//! \brief Prices a typed expression may name; empty where unknown.
struct PriceReferences
{
    std::optional<Decimal> bid, ask, mark, last;
    std::optional<Decimal> current; //!< the price in the field, which "+20t" and "-0.5%" start from

    std::optional<Decimal> mid() const;
};

//! \brief Reads a price: a number (with k or m), bid, ask, mid, mark or last, then any of "+20t", "-0.5%", "+1.5".
//! A computed price is rounded to the nearest tick; a plain number is taken as typed. Source: INTERACTION 8.
//! \return BadInput with a translated sentence
Result<Decimal> readPrice(const QString& text, const PriceReferences& references, const Instrument& instrument);

//! \brief What a typed size may refer to.
struct SizeReferences
{
    Decimal price;   //!< for "5000u"; 0 where unknown
    Decimal most;    //!< for "25%" and "max"; 0 where unknown
};

//! \brief Reads a size: a number (with k or m), "5000u" in quote asset, "25%" of the most, or "max". Computed sizes are rounded
//! down to the step. \return BadInput with a translated sentence
Result<Decimal> readSize(const QString& text, const SizeReferences& references, const Instrument& instrument);

//! \brief The most that can be opened or closed on a side, rounded down to the step. Source: MARGIN 5.
struct Capacity
{
    Decimal available;            //!< of the margin asset
    Decimal price, mark;
    int leverage = 20;
    Decimal maxNotional;          //!< of the symbol at this leverage, 0 where unknown
    Decimal position;             //!< signed
    bool reduceOnly = false;
};
Decimal mostOn(Side side, const Capacity& capacity, const Instrument& instrument);

//! \brief Number text for an input field: the decimals of the grid, grouped only where a fraction makes the comma unambiguous.
QString inputText(Decimal value, int decimals);

} // namespace fathom
