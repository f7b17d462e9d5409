// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

// What nearly every test writes down: numbers, texts and symbols.
namespace fathom::test {

inline Decimal d(const char* text) { return Decimal::fromLiteral(text); }
inline QString s(const char* text) { return QString::fromUtf8(text); }
inline const QString btc = s("BTCUSDT"), eth = s("ETHUSDT");

} // namespace fathom::test
