// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/trading_hours.h"
#include "tests/support/test_main.h"

using namespace fathom;

class TradingHoursTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_next_opening_is_told_while_it_is_closed_and_only_then()
    {
        const auto at = [](std::int64_t hour) { return wallTimeFromMs(hour * 3'600'000); };
        const QString equity = QStringLiteral("EQUITY");
        // Out of order, as nobody promises one; closed over the weekend.
        const std::vector<TradingHours> hours { { QStringLiteral("FX"), { { at(0), at(100), true } } },
            { equity, { { at(72), at(80), true }, { at(8), at(16), true }, { at(16), at(20), true }, { at(20), at(72), false } } } };
        QCOMPARE(nextOpening(hours, equity, at(0)), std::optional(at(8)));
        QCOMPARE(nextOpening(hours, equity, at(8)), std::nullopt); // open: halted for a reason of its own
        QCOMPARE(nextOpening(hours, equity, at(19)), std::nullopt);
        QCOMPARE(nextOpening(hours, equity, at(20)), std::optional(at(72)));
        QCOMPARE(nextOpening(hours, equity, at(80)), std::nullopt); // beyond what is told
        QCOMPARE(nextOpening(hours, QStringLiteral("HK_EQUITY"), at(0)), std::nullopt);
        QCOMPARE(nextOpening({}, equity, at(0)), std::nullopt);
    }
};

FATHOM_TEST(TradingHoursTest)

#include "tst_trading_hours.moc"
