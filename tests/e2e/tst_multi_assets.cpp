// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/desk.h"
#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <algorithm>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;
using fathom::test::LabThread;

namespace {

const QString bitcoin = QStringLiteral("BTCUSDT");
const QString ether = QStringLiteral("ETHUSDT");

struct Venue {
    AccountFigures figures;
    std::vector<Position> positions;
    std::vector<paper::AssetIndex> indexes;
};

Venue venueOf(LabThread& lab)
{
    return lab.run([](lab::LabExchange& l) {
        paper::Exchange& engine = l.exchange().exchange();
        return Venue { engine.account(engine.defaultAccount()).figures,
            engine.positionRisk(engine.defaultAccount(), {}).value_or({}), engine.assetIndexes() };
    });
}

} // namespace

//! Multi-assets mode: what collateral is worth, and with it the liquidation price, follows its
//! stream as the exchange computes it.
class TestMultiAssets final : public QObject {
    Q_OBJECT

    // Marks and indexes of the terminal are those of the exchange.
    static bool sees(Desk& desk, const Venue& venue)
    {
        for (const Position& row : venue.positions) {
            const Position* held = desk.account().position(row.symbol, row.side);
            if (row.isOpen() && (!held || held->markPrice != row.markPrice))
                return false;
        }
        const auto& known = desk.account().assetIndexes();
        return std::all_of(
            venue.indexes.begin(), venue.indexes.end(), [&](const paper::AssetIndex& row) {
                return std::any_of(known.begin(), known.end(), [&](const AssetIndex& each) {
                    return each.asset == row.asset && each.bidRate == row.bidRate().rounded(8);
                });
            });
    }
    // The market stops where everything of it is told.
    static bool freeze(LabThread& lab, Desk& desk)
    {
        lab.setMarketRunning(false);
        return QTest::qWaitFor([&] { return sees(desk, venueOf(lab)); }, 20'000);
    }
    static Decimal indexOf(Desk& desk, const char* asset)
    {
        for (const AssetIndex& each : desk.account().assetIndexes()) {
            if (each.asset == QLatin1String(asset))
                return each.index;
        }
        return {};
    }

private Q_SLOTS:
    void the_liquidation_price_follows_collateral_to_the_published_digit()
    {
        LabThread lab;
        lab.run([](lab::LabExchange& l) {
            paper::Exchange& engine = l.exchange().exchange();
            const auto account = engine.defaultAccount();
            engine.setAssetIndex(QStringLiteral("USDC"), d("0.9998"), d("0.01"));
            QVERIFY(engine.transfer(account, QStringLiteral("USDC"), Decimal(5'000)).has_value());
            QVERIFY(engine.transfer(account, QStringLiteral("BTC"), d("0.25")).has_value());
            QVERIFY(engine.setMultiAssets(account, true).has_value());
        });
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        QTRY_VERIFY(desk.account().isMultiAssets());
        QTRY_VERIFY(!desk.account().assetIndexes().empty());
        for (const QString& symbol : { bitcoin, ether }) {
            OrderIntent intent = desk.market(symbol, symbol == bitcoin ? Side::Buy : Side::Sell);
            intent.quantity = desk.sizeFor(symbol, 60'000);
            const auto placed = desk.place(intent);
            QTRY_COMPARE(desk.outcome(placed.request), std::optional(Outcome::Accepted));
        }
        QTRY_COMPARE(desk.account().positions().size(), std::size_t { 2 });
        int unasked = 0;
        for (int round = 0; round < 6 && unasked < 2; ++round) {
            const Decimal before = indexOf(desk, "BTC");
            const int asked = lab.requests("GET /fapi/v3/account");
            lab.setMarketRunning(true);
            QTRY_VERIFY(indexOf(desk, "BTC") != before);
            QVERIFY(freeze(lab, desk));
            const Venue venue = venueOf(lab);
            // Rates are told at eight digits and the exchange counts with all of them: with
            // fifteen thousand dollars that is the fourth digit of the sum.
            const auto off = [&] {
                return (desk.account().figures().crossWallet - venue.figures.crossWallet).abs();
            };
            QTRY_VERIFY2(off() <= d("0.0002"), off().toString().c_str());
            for (const Position& row : venue.positions) {
                if (!row.isOpen())
                    continue;
                QVERIFY(row.liquidationPrice.isPositive());
                // Far below a tick: positions and wallets come in two answers, between which an
                // index may have moved a little.
                const auto away = [&] {
                    return desk.account().position(row.symbol)->liquidationPrice
                        - row.liquidationPrice;
                };
                QTRY_VERIFY2(away().abs() <= d("0.01"), away().toString().c_str());
            }
            unasked += lab.requests("GET /fapi/v3/account") == asked;
        }
        QVERIFY(unasked > 0); // the streams alone told it
    }

    void one_asset_alone_needs_no_index()
    {
        LabThread lab;
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        QVERIFY(desk.account().assetIndexes().empty());
        QCOMPARE(lab.requests("GET /fapi/v1/assetIndex"), 0);
        const RequestId on = desk.orders().setMultiAssets(true);
        QTRY_COMPARE(desk.outcome(on), std::optional(Outcome::Accepted));
        QTRY_VERIFY(!desk.account().assetIndexes().empty());
        const RequestId off = desk.orders().setMultiAssets(false);
        QTRY_COMPARE(desk.outcome(off), std::optional(Outcome::Accepted));
        QTRY_VERIFY(desk.account().assetIndexes().empty());
    }
};

FATHOM_TEST(TestMultiAssets)

#include "tst_multi_assets.moc"
