// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/client_ids.h"
#include "core/session/worker/order_context.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/risk_guard.h"

#include "tests/support/test_main.h"
#include "tests/support/words.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace fathom;
using namespace fathom::test;

namespace {

Instrument bitcoin()
{
    Instrument i;
    i.symbol = QStringLiteral("BTCUSDT");
    i.status = QStringLiteral("TRADING");
    i.tickSize = d("0.1");
    i.minPrice = d("1");
    i.maxPrice = d("1000000");
    i.stepSize = i.minQuantity = i.marketStepSize = i.marketMinQuantity = d("0.001");
    i.maxQuantity = i.marketMaxQuantity = d("100");
    i.minNotional = d("50");
    i.percentUp = d("1.05");
    i.percentDown = d("0.95");
    return i;
}

OrderIntent intent(int tick = 0)
{
    OrderIntent o;
    o.symbol = QStringLiteral("BTCUSDT");
    o.price = d("100000") + d("0.1") * Decimal(tick);
    o.quantity = d("0.01");
    return o;
}

} // namespace

class TestGuards final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyReadyMayIncrease();
    void C30_samePressTwice();
    void ordersASecond();
    void unknownBlocksIncreases();
    void filtersAndModify();
    void C09_clientIds();
    void wordsForRefusals();
    void wordsForOrders();
    void B12_wordsForWhatFilled();
    void I9_aJournalThatCannotBeWrittenIsNamed();
};

void TestGuards::onlyReadyMayIncrease()
{
    ManualClock clock(wallTimeFromMs(0));
    RiskGuard guard(&clock);
    const Instrument instrument = bitcoin();
    OrderIntent reduce = intent();
    reduce.reduceOnly = true;
    OrderIntent closeLong = intent(1);
    closeLong.side = Side::Sell;
    closeLong.positionSide = PositionSide::Long;
    for (const AccountPhase phase : { AccountPhase::Off, AccountPhase::Connecting, AccountPhase::Reconciling, AccountPhase::Lost,
             AccountPhase::Failed }) {
        guard.setPhase(phase, QStringLiteral("reason"));
        clock.advance(std::chrono::seconds { 5 });
        QVERIFY(!guard.blockedReason().isEmpty());
        QVERIFY(!guard.checkPlace(intent(), { &instrument, d("100000"), false }));
        QVERIFY(guard.checkPlace(reduce, { &instrument, d("100000"), false }).has_value());
        QVERIFY(guard.checkPlace(closeLong, { &instrument, d("100000"), false }).has_value());
    }
    guard.setPhase(AccountPhase::Ready, {});
    QVERIFY(guard.blockedReason().isEmpty());
    QVERIFY(guard.checkPlace(intent(), { &instrument, d("100000"), false }).has_value());
    guard.setJournalProblem(QStringLiteral("disk full"));
    clock.advance(std::chrono::seconds { 5 });
    const auto refused = guard.checkPlace(reduce, { &instrument, d("100000"), false });
    QVERIFY(!refused); // nothing leaves without a journalled intent
    QCOMPARE(refused.error().code, Error::Code::Refused);
}

void TestGuards::C30_samePressTwice()
{
    ManualClock clock(wallTimeFromMs(0));
    RiskGuard guard(&clock);
    guard.setPhase(AccountPhase::Ready, {});
    const Instrument instrument = bitcoin();
    const RiskGuard::Market market { &instrument, d("100000"), false };
    QVERIFY(guard.checkPlace(intent(), market).has_value());
    clock.advance(std::chrono::milliseconds { 249 });
    QVERIFY(!guard.checkPlace(intent(), market));
    QVERIFY(guard.checkPlace(intent(), market, true).has_value());
    QVERIFY(guard.checkPlace(intent(1), market).has_value());
    clock.advance(std::chrono::milliseconds { 251 });
    QVERIFY(guard.checkPlace(intent(), market).has_value());
}

void TestGuards::ordersASecond()
{
    ManualClock clock(wallTimeFromMs(0));
    RiskGuard guard(&clock);
    guard.setPhase(AccountPhase::Ready, {});
    const Instrument instrument = bitcoin();
    const RiskGuard::Market market { &instrument, d("100000"), false };
    for (int n = 0; n < guard.ordersPerSecond(); ++n)
        QVERIFY(guard.checkPlace(intent(n), market).has_value());
    QVERIFY(!guard.checkPlace(intent(50), market));
    QVERIFY(guard.checkPlace(intent(51), market, true).has_value()); // the steps of one gesture are one press
    OrderIntent close = intent(60);
    close.reduceOnly = true;
    QVERIFY(guard.checkPlace(close, market).has_value()); // getting out is not counted
    clock.advance(std::chrono::milliseconds { 1001 });
    QVERIFY(guard.checkPlace(intent(50), market).has_value());
}

void TestGuards::unknownBlocksIncreases()
{
    ManualClock clock(wallTimeFromMs(0));
    RiskGuard guard(&clock);
    guard.setPhase(AccountPhase::Ready, {});
    const Instrument instrument = bitcoin();
    QVERIFY(!guard.checkPlace(intent(), { &instrument, d("100000"), true }));
    OrderIntent close = intent();
    close.reduceOnly = true;
    QVERIFY(guard.checkPlace(close, { &instrument, d("100000"), true }).has_value());
}

void TestGuards::filtersAndModify()
{
    ManualClock clock(wallTimeFromMs(0));
    RiskGuard guard(&clock);
    guard.setPhase(AccountPhase::Ready, {});
    Instrument instrument = bitcoin();
    const RiskGuard::Market market { &instrument, d("100000"), false };
    OrderIntent offGrid = intent();
    offGrid.price += d("0.05");
    QVERIFY(!guard.checkPlace(offGrid, market));
    // The venue's time decides how long an order may run, where it is known.
    OrderIntent runs = intent(1);
    runs.timeInForce = TimeInForce::GTD;
    runs.goodTill = wallTimeFromMs(600'000);
    QVERIFY(guard.checkPlace(runs, market).has_value());
    runs.price -= d("0.1");
    const RiskGuard::Market timed { &instrument, d("100000"), false, d("100000"), wallTimeFromMs(1'000) };
    QVERIFY(!guard.checkPlace(runs, timed));
    runs.goodTill = wallTimeFromMs(700'000);
    QVERIFY(guard.checkPlace(runs, timed).has_value());
    QVERIFY(!guard.checkPlace(intent(), { nullptr, d("100000"), false }));
    Order order;
    order.symbol = instrument.symbol;
    order.price = d("100000");
    order.quantity = d("0.02");
    order.executed = d("0.01");
    QVERIFY(guard.checkModify(order, d("99999.9"), d("0.02"), market).has_value());
    QVERIFY(!guard.checkModify(order, d("99999.95"), d("0.02"), market));
    QVERIFY(!guard.checkModify(order, d("99999.9"), d("0.01"), market)); // would cancel it: C18
    instrument.status = QStringLiteral("SETTLING");
    clock.advance(std::chrono::seconds { 1 });
    QVERIFY(!guard.checkPlace(intent(), market));
}

void TestGuards::C09_clientIds()
{
    ClientIds ids(wallTimeFromMs(1'764'000'000'000));
    static const QRegularExpression allowed(QStringLiteral("^[.A-Z:/a-z0-9_-]{1,36}$"));
    QSet<QString> seen;
    for (int n = 0; n < 20'000; ++n) {
        const QString id = ids.next();
        QVERIFY2(allowed.match(id).hasMatch(), qPrintable(id));
        QVERIFY(ClientIds::isOurs(id));
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 20'000);
    QVERIFY(!ClientIds::isOurs(QStringLiteral("web_abc")));
    QVERIFY(!ClientIds::isOurs(QStringLiteral("autoclose-1")));
}

void TestGuards::wordsForRefusals()
{
    for (const int code : { -2019, -2022, -4164, -5022, -1021, -2010, -2011, -4061, -4131, -2027, -4046, -4059 })
        QVERIFY2(!rejectionWords(code, QStringLiteral("RAW")).contains(QStringLiteral("RAW")), QByteArray::number(code).constData());
    QVERIFY(rejectionWords(-9999, QStringLiteral("new words")).contains(QStringLiteral("new words")));
    const Error error = inWords({ Error::Code::Rejected, QStringLiteral("Margin is insufficient."), -2019, 400 });
    QVERIFY(error.userText().contains(QStringLiteral("-2019")));
}

void TestGuards::wordsForOrders()
{
    const Instrument instrument = bitcoin();
    OrderIntent o = intent(3);
    o.quantity = d("0.9");
    QCOMPARE(orderWords(o, &instrument), QStringLiteral("BUY 0.900 BTCUSDT @ 100,000.3"));
    o.type = OrderType::Market;
    o.side = Side::Sell;
    QCOMPARE(orderWords(o, &instrument), QStringLiteral("SELL 0.900 BTCUSDT at market"));
    o.type = OrderType::TrailingStop;
    QVERIFY2(orderWords(o, &instrument).endsWith(QStringLiteral("trailing stop")), qPrintable(orderWords(o, &instrument))); // its rate is not known
    o.callbackRate = d("0.8");
    QVERIFY2(orderWords(o, &instrument).endsWith(QStringLiteral("trailing stop 0.8 %")), qPrintable(orderWords(o, &instrument)));
    QCOMPARE(amountAtPrice(d("1234567"), d("0.1"), nullptr), QStringLiteral("1,234,567 @ 0.1"));
}

void TestGuards::B12_wordsForWhatFilled()
{
    const Instrument instrument = bitcoin();
    Order order;
    order.status = OrderStatus::Canceled;
    QCOMPARE(filledPartWords(order, &instrument), QString());
    order.executed = d("0.3");
    QCOMPARE(filledPartWords(order, &instrument), QStringLiteral(": 0.300 of it was filled"));
}

void TestGuards::I9_aJournalThatCannotBeWrittenIsNamed()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("profile"));
    auto journal = IntentJournal::open(folder + QStringLiteral("/orders.journal"));
    QVERIFY(journal.has_value());
    IntentRecorder recorder(std::move(*journal));
    QVERIFY(QDir(folder).removeRecursively());
    QFile inItsPlace(folder); // no folder can be made there
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
    JournalIntent line;
    line.order = intent();
    const auto refused = recorder.begin(1, OrderRequest::Place, line);
    QVERIFY(!refused);
    QVERIFY2(refused.error().userText().contains(QStringLiteral("order journal")), qPrintable(refused.error().userText()));
}

FATHOM_TEST(TestGuards)

#include "tst_guards.moc"
