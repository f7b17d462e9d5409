// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "tests/support/test_main.h"

#include <set>

using namespace fathom;
using namespace fathom::test;

namespace {

constexpr std::size_t page = 1'000; // the most the exchange gives of a list

std::vector<paper::PaperTrade> tradesFrom(paper::Exchange& engine, std::int64_t id)
{
    paper::HistoryQuery query;
    query.symbol = btc;
    query.limit = static_cast<int>(page);
    query.fromId = id;
    return engine.userTrades(engine.defaultAccount(), query).value_or({});
}

//! Everything the account executed, page by page.
std::vector<paper::PaperTrade> allTrades(LabThread& lab)
{
    return lab.run([](lab::LabExchange& l) {
        std::vector<paper::PaperTrade> all;
        for (std::int64_t from = 1;;) {
            const auto rows = tradesFrom(l.exchange().exchange(), from);
            all.insert(all.end(), rows.begin(), rows.end());
            if (rows.size() < page)
                return all;
            from = rows.back().tradeId + 1;
        }
    });
}

} // namespace

//! More happens while nobody looks than one answer of the exchange holds.
class TestListPages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void B07_more_than_a_page_of_fills_and_orders_while_blind();
};

void TestListPages::B07_more_than_a_page_of_fills_and_orders_while_blind()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const auto opened = desk.place(desk.market(btc));
    QTRY_VERIFY(desk.order(opened.order) && desk.order(opened.order)->status == OrderStatus::Filled);
    const Decimal far = desk.resting(btc, Side::Buy, 4).price;
    const Decimal small = desk.market(btc).quantity;
    struct { int orders, trades; } const asked { lab.requests("GET /fapi/v1/allOrders"), lab.requests("GET /fapi/v1/userTrades") };
    // In one turn of the exchange, whose clock stands still in it: a thousand and more orders, and buys and sells that go through many
    // levels, so that the rows on both sides of a page's edge are of one time.
    lab.run([&](lab::LabExchange& l) {
        l.fault({ { s("fault"), s("ws.close") }, { s("category"), s("private") }, { s("action"), s("RST") } });
        paper::Exchange& engine = l.exchange().exchange();
        const paper::AccountId account = engine.defaultAccount();
        for (std::size_t i = 0; i <= page + 20; ++i) {
            paper::PlaceRequest rests;
            rests.symbol = btc;
            rests.type = OrderType::Limit;
            rests.price = far;
            rests.quantity = small;
            rests.clientId = s("somebody-") + QString::number(i);
            paper::OrderKey key;
            key.symbol = btc;
            if (const auto placed = engine.placeOrder(account, rests)) {
                key.orderId = placed->orderId;
                QVERIFY(engine.cancelOrder(account, key).has_value());
            } else {
                QFAIL(qPrintable(placed.error().detail));
            }
        }
        std::size_t fills = 0;
        for (std::int64_t from = 1; fills < page + 50;) {
            paper::PlaceRequest takes;
            takes.symbol = btc;
            takes.side = fills % 2 == 0 ? Side::Buy : Side::Sell;
            takes.type = OrderType::Market;
            takes.quantity = small;
            QVERIFY(engine.placeOrder(account, takes).has_value());
            const auto rows = tradesFrom(engine, from);
            QVERIFY(!rows.empty());
            fills += rows.size();
            from = rows.back().tradeId + 1;
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(!desk.account().isReady(), 10'000);
    QVERIFY(desk.waitReady(60'000));
    QVERIFY(lab.requests("GET /fapi/v1/userTrades") >= asked.trades + 2);
    const auto executed = allTrades(lab);
    QVERIFY(executed.size() >= page + 50);
    // Rows of one time lie side by side, on a quick machine at the page's edge, too.
    QVERIFY(std::adjacent_find(executed.begin(), executed.end(), [](const paper::PaperTrade& a, const paper::PaperTrade& b) { return a.time == b.time; }) != executed.end());
    std::multiset<std::int64_t> shown;
    for (const Fill& fill : desk.account().fills())
        shown.insert(fill.tradeId);
    for (const paper::PaperTrade& trade : executed)
        QVERIFY2(shown.count(trade.tradeId) == 1, qPrintable(QStringLiteral("trade %1 is shown %2 times").arg(trade.tradeId).arg(shown.count(trade.tradeId))));
    QCOMPARE(shown.size(), executed.size());
    const auto& ended = desk.account().orderHistory();
    // The last one lies two pages behind the first; a thousand are kept.
    QVERIFY(std::any_of(ended.begin(), ended.end(), [&](const Order& order) { return order.orderId == executed.back().orderId && order.status == OrderStatus::Filled; }));
    QVERIFY(lab.requests("GET /fapi/v1/allOrders") >= asked.orders + 3);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

FATHOM_TEST(TestListPages)

#include "tst_list_pages.moc"
