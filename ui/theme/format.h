// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/domain/instrument.h"

#include <QString>

namespace fathom::format {

//! Number texts of TOKENS section 8: comma groups, decimal point, U+2212 minus, "–" for unknown. Never scientific.

QString grouped(Decimal value, int decimals);                       //!< "96,482.3"
QString price(Decimal value, const Instrument& instrument);        //!< decimals of the tick; "–" for 0
QString quantity(Decimal value, const Instrument& instrument);     //!< decimals of the step
QString money(Decimal value, int decimals = 2);                    //!< "10,332.82"; hidden() where amounts are hidden
QString signedMoney(Decimal value, int decimals = 2);              //!< "+85.64", "−67.80"; exact zero without sign; hidden as money()
QString signedNumber(Decimal value, int decimals);                 //!< as signedMoney(), of what is no money: ticks, a price's change
QString percent(Decimal percent, int decimals = 2);                //!< "18.00 %"
QString signedPercent(Decimal percent, int decimals = 2);          //!< "+3.94 %"
QString compact(Decimal value);                                    //!< "12.37 B", "84.3 k"; header totals only
QString time(WallTime time);                                       //!< "14:32:07" UTC
QString timeMs(WallTime time);                                     //!< "14:32:07.812" UTC
QString dateTime(WallTime time);                                   //!< "2026-11-20 14:32:07"
QString age(std::chrono::milliseconds age);                        //!< "02:51", "05:00:14"
//! \brief Not known yet, and being found out.
inline QString asking() { return QStringLiteral("\u2026"); }
inline QString unknown() { return QStringLiteral("\u2013"); }
//! \brief Whether money is shown as hidden(), in every window of the program. What shows money is drawn anew by whoever sets it. GUI thread.
bool areAmountsHidden();
void setAmountsHidden(bool hidden);
//! \brief Seconds that count while something is waited for: "1.2", or whole ones where effects are reduced. GUI thread.
QString countedSeconds(double seconds);
void setWholeSeconds(bool whole);
inline QString hidden() { return QStringLiteral("\u2022\u2022\u2022"); } //!< an amount that is not to be seen over a shoulder

//! \brief Reads what a person typed: "," or "." as decimal sign when unambiguous, spaces and "_" ignored.
//! \return BadInput with a translated detail otherwise
Result<Decimal> parseTyped(const QString& text);

} // namespace fathom::format
