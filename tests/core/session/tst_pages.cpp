// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/day_loader.h"
#include "core/session/worker/unknown_resolver.h"
#include "tests/core/binance/client_fixture.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <map>

using namespace fathom;
using std::chrono::milliseconds;

namespace {

const QString contract = QStringLiteral("BTCUSDT");
constexpr int most = 1'000; // rows one answer holds

//! Rows in the order of the venue's lists, given out as its lists are: from a time or an id on, at most so many.
struct List
{
    struct Row
    {
        std::int64_t id = 0, time = 0;
        QJsonObject json;
    };
    std::vector<Row> rows;
    int asked = 0;

    QByteArray answer(const QUrlQuery& query)
    {
        ++asked;
        const auto number = [&](const char* name) { return query.queryItemValue(QLatin1String(name)).toLongLong(); };
        const std::int64_t from = std::max(number("fromId"), number("orderId"));
        QJsonArray page;
        for (const Row& row : rows) {
            if ((from > 0 ? row.id >= from : row.time >= number("startTime")) && page.size() < std::min<qint64>(most, number("limit")))
                page.append(row.json);
        }
        return QJsonDocument(page).toJson(QJsonDocument::Compact);
    }
};

} // namespace

//! Lists longer than one answer of the venue, read to their end by what reads them for itself.
class TestPages final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ClientFixture> f;
    std::map<QByteArray, List> lists;
    QByteArrayList others; // paths nobody prepared

    OrderContext context(MarketFacts& market)
    {
        return { &f->clock, &f->time, &f->budget, &f->rest, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, &market };
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<test::ClientFixture>();
        lists.clear();
        others.clear();
        f->server.onRequest = [this](QTcpSocket* socket, const QByteArray& request) {
            const QUrl target(QString::fromLatin1(request.left(request.indexOf('\r')).split(' ').at(1)));
            const QByteArray path = target.path().toLatin1();
            if (lists.contains(path)) {
                test::FakeServer::reply(socket, 200, lists[path].answer(QUrlQuery(target)));
                return;
            }
            others.append(path);
            test::FakeServer::reply(socket, 400, R"({"code":-2013,"msg":"Order does not exist."})");
        };
    }
    void cleanup() { f.reset(); }

    void a_day_of_many_pages_is_counted_whole_and_once_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("sameFrom");
        QTest::addColumn<int>("sameTo");
        QTest::newRow("less than a page") << 300 << 0 << 0;
        QTest::newRow("one page") << 1'000 << 0 << 0;
        QTest::newRow("three pages") << 2'345 << 0 << 0;
        QTest::newRow("a moment across the edge") << 2'345 << 960 << 1'040;
        QTest::newRow("a moment that ends at the edge") << 1'999 << 990 << 1'000;
        QTest::newRow("a moment that begins at the edge") << 1'999 << 999 << 1'020;
        QTest::newRow("a moment of a whole page") << 1'500 << 200 << 1'150;
    }

    void a_day_of_many_pages_is_counted_whole_and_once()
    {
        QFETCH(int, rows);
        QFETCH(int, sameFrom);
        QFETCH(int, sameTo);
        DayKeeper day;
        day.startDay(wallTimeFromMs(1'790'000'000'000));
        const std::int64_t start = toMs(day.dayStart());
        constexpr int lastBuys = 5;
        List &income = lists["/fapi/v1/income"], &trades = lists["/fapi/v1/userTrades"];
        for (int i = 0; i < rows; ++i) {
            const qint64 time = start + 1'000 + (i >= sameFrom && i < sameTo ? sameFrom : i), id = 5'000 + i;
            income.rows.push_back({ id, time,
                { { QStringLiteral("symbol"), contract }, { QStringLiteral("incomeType"), QStringLiteral("REALIZED_PNL") },
                    { QStringLiteral("income"), QStringLiteral("1") }, { QStringLiteral("asset"), QStringLiteral("USDT") },
                    { QStringLiteral("info"), QString() }, { QStringLiteral("time"), time }, { QStringLiteral("tranId"), id },
                    { QStringLiteral("tradeId"), QString::number(id) } } });
            // As many bought as sold, and at the end a few bought that are still held: with any row missed, some would have been held at 00:00.
            const bool buys = i >= rows - lastBuys || (rows - lastBuys - i) % 2 != 0;
            trades.rows.push_back({ id, time,
                { { QStringLiteral("symbol"), contract }, { QStringLiteral("id"), id }, { QStringLiteral("orderId"), id },
                    { QStringLiteral("side"), buys ? QStringLiteral("BUY") : QStringLiteral("SELL") }, { QStringLiteral("price"), QStringLiteral("100") },
                    { QStringLiteral("qty"), QStringLiteral("1") }, { QStringLiteral("realizedPnl"), QStringLiteral("0") },
                    { QStringLiteral("commission"), QStringLiteral("0") }, { QStringLiteral("commissionAsset"), QStringLiteral("USDT") },
                    { QStringLiteral("time"), time }, { QStringLiteral("positionSide"), QStringLiteral("BOTH") }, { QStringLiteral("maker"), false } } });
        }
        Decimal held;
        for (const List::Row& row : trades.rows)
            held += row.json.value(QLatin1String("side")) == QLatin1String("BUY") ? Decimal(1) : Decimal(-1);
        Position leg;
        leg.symbol = contract;
        leg.amount = held;
        leg.entryPrice = 100;
        const std::vector<Position> legs { leg };
        MarketFacts market;
        DayLoader loader(context(market), &day, [&legs]() -> const std::vector<Position>& { return legs; });
        QSignalSpy loaded(&loader, &DayLoader::loaded);
        loader.load();
        QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 30'000);
        QVERIFY(loader.isKnown());
        QCOMPARE(QString::fromStdString(day.net({}).toString()), QString::number(rows));
        QVERIFY(income.asked >= rows / most + 1 && income.asked <= rows / most + 2);
        QCOMPARE(trades.asked, rows / most + 1);
        QVERIFY2(others.isEmpty(), others.join(' ').constData()); // no price of 00:00 was wanted
    }

    void C16_an_unknown_order_is_looked_for_on_every_page()
    {
        const QString name = QStringLiteral("fathom-lost");
        const WallTime signedAt = f->clock.wallNow() - std::chrono::seconds { 60 };
        const MonotonicTime now = f->clock.monotonicNow();
        f->time.addSample(now, now, f->clock.wallNow());
        OrderLedger ledger;
        OrderIntent intent;
        intent.symbol = contract;
        intent.price = 100;
        intent.quantity = 1;
        ledger.add(OrderState::placing(1, name, intent, signedAt, {}));
        ledger.update(1, [](OrderState& state) { return state.answerLost(OrderRequest::Place); });
        List& all = lists["/fapi/v1/allOrders"];
        lists["/fapi/v1/openOrders"];
        // Somebody else's, more than two pages of them, and behind them ours. Asked for by its name it is not there.
        for (int i = 0; i < 2 * most + 7; ++i) {
            const bool last = i == 2 * most + 6;
            QJsonObject json = QJsonDocument::fromJson(
                test::ClientFixture::order(last ? name.toLatin1() : QByteArray("other-") + QByteArray::number(i), last ? "FILLED" : "CANCELED", 9'000 + i)).object();
            if (last)
                json.insert(QStringLiteral("executedQty"), json.value(QLatin1String("origQty")));
            all.rows.push_back({ 9'000 + i, toMs(signedAt) + i / 100, json });
        }
        UnknownResolver resolver(&f->rest, &f->time, &ledger);
        QSignalSpy resolved(&resolver, &UnknownResolver::resolved);
        resolver.begin({ 1, OrderRequest::Place, signedAt, milliseconds { 3'000 } });
        QTRY_VERIFY2_WITH_TIMEOUT(resolved.count() == 1,
            qPrintable(QStringLiteral("%1 pages, %2").arg(all.asked).arg(QString::fromLatin1(others.join(' ')))), 30'000);
        QCOMPARE(resolved.front().at(2).toBool(), true);
        QCOMPARE(ledger.find(1)->order().status, OrderStatus::Filled);
        QCOMPARE(all.asked, 3);
        QVERIFY(others.contains("/fapi/v1/order"));
    }
};

FATHOM_TEST(TestPages)

#include "tst_pages.moc"
