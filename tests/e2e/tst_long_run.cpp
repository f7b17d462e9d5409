// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/history.h"
#include "desk.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSignalSpy>

using namespace fathom;
using namespace fathom::test;

namespace {

constexpr std::size_t mostHistory = 1'000, mostFills = 5'000, mostLines = 2'000;
constexpr int perChunk = 250, perRound = 2'000;

} // namespace

//! Days of an account in seconds: another program with the same key trades without end, and what is kept here stays as much as it was.
class TestLongRun final : public QObject
{
    Q_OBJECT
private:
    static QJsonObject event(int number, bool isNew);
    void flood(LabThread& lab, Desk& desk, int first);

private Q_SLOTS:
    void D11_an_account_that_trades_without_end_is_kept_within_bounds();
};

//! One of two events of an order of somebody else: placed, and filled at once.
QJsonObject TestLongRun::event(int number, bool isNew)
{
    const qint64 id = 9'100'000'000'000'000 + number, now = QDateTime::currentMSecsSinceEpoch();
    const QString zero = s("0"), quantity = s("0.010");
    QJsonObject order { { s("s"), s("ETHUSDT") }, { s("c"), s("elsewhere-%1").arg(number) }, { s("S"), number % 2 == 0 ? s("BUY") : s("SELL") },
        { s("o"), s("LIMIT") }, { s("f"), s("GTC") }, { s("q"), quantity }, { s("p"), s("3000.00") }, { s("ap"), isNew ? zero : s("3000.00") },
        { s("sp"), zero }, { s("x"), isNew ? s("NEW") : s("TRADE") }, { s("X"), isNew ? s("NEW") : s("FILLED") }, { s("i"), id },
        { s("l"), isNew ? zero : quantity }, { s("z"), isNew ? zero : quantity }, { s("L"), isNew ? zero : s("3000.00") }, { s("N"), s("USDT") },
        { s("n"), isNew ? zero : s("0.006") }, { s("T"), now }, { s("t"), isNew ? qint64 { 0 } : id }, { s("b"), zero }, { s("a"), zero }, { s("m"), true },
        { s("R"), false }, { s("wt"), s("CONTRACT_PRICE") }, { s("ot"), s("LIMIT") }, { s("ps"), s("BOTH") }, { s("cp"), false }, { s("pP"), false },
        { s("si"), 0 }, { s("ss"), 0 }, { s("rp"), zero }, { s("V"), s("NONE") }, { s("pm"), s("NONE") }, { s("gtd"), 0 } };
    return { { s("fault"), s("us.send") },
        { s("event"), QJsonObject { { s("e"), s("ORDER_TRADE_UPDATE") }, { s("E"), now }, { s("T"), now }, { s("o"), order } } } };
}

void TestLongRun::flood(LabThread& lab, Desk& desk, int first)
{
    for (int from = first; from < first + perRound; from += perChunk) {
        lab.run([from](lab::LabExchange& exchange) {
            for (int number = from; number < from + perChunk; ++number) {
                exchange.fault(event(number, true));
                exchange.fault(event(number, false));
            }
        });
        const QString last = s("elsewhere-%1").arg(from + perChunk - 1);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.account().orderHistory().empty() && desk.account().orderHistory().front().clientId == last, patience);
        QVERIFY(desk.account().orderHistory().size() <= mostHistory);
        QVERIFY(desk.account().fills().size() <= mostFills);
        QVERIFY(desk.session().log()->lines().size() <= mostLines);
        QVERIFY(desk.session().connection()->requests().size() <= ConnectionState::requestLimit);
    }
    // What was to be written is: the store answers in its turn.
    QSignalSpy found(desk.session().history(), &History::found);
    const quint64 query = desk.session().history()->find({});
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && found.back().front().toULongLong() == query, patience);
    desk.session().history()->release(query);
}

void TestLongRun::D11_an_account_that_trades_without_end_is_kept_within_bounds()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    lab.setMarketRunning(false); // what the exchange itself keeps is not in question
    int next = 0;
    const auto round = [&] {
        flood(lab, desk, next);
        next += perRound;
    };
    for (int i = 0; i < 3 && !QTest::currentTestFailed(); ++i)
        round();
    // Far more came than is kept, and each list is as long as it may be.
    QCOMPARE(desk.account().orderHistory().size(), mostHistory);
    QCOMPARE(desk.account().fills().size(), mostFills);
    QVERIFY(next > static_cast<int>(mostFills) && desk.account().openOrders().empty());
    const auto placed = desk.place(desk.resting(s("BTCUSDT")));
    QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Accepted), patience);
}

FATHOM_TEST(TestLongRun)

#include "tst_long_run.moc"
