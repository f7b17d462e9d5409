// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_ledger.h"

#include "core/session/worker/order_context.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace fathom;

namespace {

OrderNews news(std::int64_t orderId, const char* clientId, OrderStatus status, int ms)
{
    OrderNews n;
    n.order.symbol = QStringLiteral("BTCUSDT");
    n.order.orderId = orderId;
    n.order.clientId = QLatin1String(clientId);
    n.order.quantity = 1;
    n.order.price = 100;
    n.order.status = status;
    n.order.executed = status == OrderStatus::Filled ? Decimal(1) : Decimal(0);
    n.order.updated = wallTimeFromMs(ms);
    return n;
}

} // namespace

class TestOrderLedger final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownAndForeignOrders();
    void reusedClientIdIsAnotherOrder();
    void endedOrdersAreForgottenInTime();
    void historyOfFormerSessions();
    void recorderNamesItsLines();
};

void TestOrderLedger::ownAndForeignOrders()
{
    OrderLedger ledger;
    QSignalSpy changed(&ledger, &OrderLedger::changed);
    OrderIntent intent;
    intent.symbol = QStringLiteral("BTCUSDT");
    intent.price = 100;
    intent.quantity = 1;
    ledger.add(OrderState::placing(1, QStringLiteral("fathom-1"), intent, wallTimeFromMs(1), {}));
    QCOMPARE(changed.size(), 1);
    const auto own = ledger.apply(news(5, "fathom-1", OrderStatus::New, 2));
    QCOMPARE(own.id, LocalOrderId { 1 });
    QVERIFY(!own.isNew && own.changed);
    QVERIFY(!ledger.apply(news(5, "fathom-1", OrderStatus::New, 2)).changed);
    const auto foreign = ledger.apply(news(6, "web_1", OrderStatus::New, 3));
    QVERIFY(foreign.isNew && foreign.id >= OrderLedger::firstDiscoveredId);
    QVERIFY(ledger.find(foreign.id)->order().external);
    QVERIFY(!ledger.find(1)->order().external);
    QCOMPARE(ledger.open().size(), std::size_t { 2 });
    QVERIFY(ledger.findVenue(QStringLiteral("BTCUSDT"), 5) == ledger.findClient(QStringLiteral("BTCUSDT"), QStringLiteral("fathom-1")));
    QVERIFY(ledger.findVenue(QStringLiteral("ETHUSDT"), 5) == nullptr);
}

void TestOrderLedger::reusedClientIdIsAnotherOrder()
{
    OrderLedger ledger;
    const auto first = ledger.apply(news(5, "same", OrderStatus::Filled, 2));
    const auto second = ledger.apply(news(6, "same", OrderStatus::New, 3)); // C10: accepted again once the first ended
    QVERIFY(first.id != second.id);
    QVERIFY(ledger.find(first.id)->order().status == OrderStatus::Filled);
    QCOMPARE(ledger.open().size(), std::size_t { 1 });
}

void TestOrderLedger::endedOrdersAreForgottenInTime()
{
    OrderLedger ledger;
    const auto kept = ledger.apply(news(1, "open", OrderStatus::New, 1));
    for (std::int64_t id = 2; id < 4000; ++id) {
        const QByteArray client = QByteArray::number(static_cast<qlonglong>(id));
        ledger.apply(news(id, client.constData(), OrderStatus::Canceled, static_cast<int>(id)));
    }
    QCOMPARE(ledger.history().size(), OrderLedger::endedLimit);
    QVERIFY(ledger.find(kept.id) != nullptr);
    QVERIFY(ledger.findVenue(QStringLiteral("BTCUSDT"), 2) == nullptr);
    QVERIFY(ledger.findVenue(QStringLiteral("BTCUSDT"), 3999) != nullptr);
}

void TestOrderLedger::historyOfFormerSessions()
{
    OrderLedger ledger;
    Order old = news(9, "fathom-old", OrderStatus::Filled, 1).order;
    ledger.adoptHistory({ old });
    QCOMPARE(ledger.history().size(), std::size_t { 1 });
    QVERIFY(ledger.history().front().localId >= OrderLedger::firstDiscoveredId);
    ledger.apply(news(9, "fathom-old", OrderStatus::Filled, 1)); // told again by a list
    QCOMPARE(ledger.history().size(), std::size_t { 1 });
}

void TestOrderLedger::recorderNamesItsLines()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("j"));
    JournalIntent intent;
    intent.clientId = QStringLiteral("fathom-1");
    intent.order.symbol = QStringLiteral("BTCUSDT");
    intent.order.quantity = 1;
    {
        IntentRecorder recorder(std::move(*IntentJournal::open(path)));
        QVERIFY(recorder.begin(1, OrderRequest::Place, intent).has_value());
        recorder.sent(1, OrderRequest::Place);
        QVERIFY(recorder.begin(1, OrderRequest::Modify, intent).has_value());
        recorder.ended(1, OrderRequest::Modify, JournalEnding::Accepted);
        QVERIFY(recorder.begin(2, OrderRequest::Place, intent).has_value());
        recorder.ended(2, OrderRequest::Place, JournalEnding::Unknown);
    }
    auto journal = IntentJournal::open(path);
    QCOMPARE((*journal)->unfinished().size(), std::size_t { 2 });
    IntentRecorder recorder(std::move(*journal));
    recorder.adopt(7, OrderRequest::Place, recorder.journal()->unfinished().at(0).sequence);
    recorder.resolved(7, OrderRequest::Place, JournalEnding::Accepted);
    IntentRecorder none(nullptr);
    QVERIFY(!none.begin(1, OrderRequest::Place, intent)); // nothing is sent without a line
}

FATHOM_TEST(TestOrderLedger)

#include "tst_order_ledger.moc"
