// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/protection_auditor.h"
#include "core/store/intent_journal.h"
#include "tests/e2e/desk.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace fathom;
using fathom::test::Desk;
using fathom::test::LabThread;

namespace {

QString kept(const char* text)
{
    return QString::fromLatin1(text);
}
const QString symbolKept = kept("BTCUSDT");

} // namespace

//! Protection outlives the program: what was held for an entry, and which legs belong together.
class TestKeptBrackets final : public QObject {
    Q_OBJECT

    static Bracket around(Desk& desk, Decimal price)
    {
        const Decimal tick = desk.market().instrument(symbolKept)->tickSize;
        const auto at = [&](int percent) {
            return (price * Decimal(100 + percent) / Decimal(100))
                .roundedTo(tick, Decimal::Rounding::Down);
        };
        Bracket bracket;
        bracket.stopLoss = ProtectionLeg { at(-3), WorkingType::MarkPrice, {}, false };
        bracket.takeProfit = ProtectionLeg { at(5), WorkingType::MarkPrice, {}, false };
        return bracket;
    }
    static LocalOrderId placeWith(Desk& desk, const OrderIntent& intent, const Bracket& bracket)
    {
        QSignalSpy wanted(&desk.orders(), &OrderGateway::placeWanted);
        desk.orders().place(intent, bracket);
        return wanted.takeFirst().at(1).value<LocalOrderId>();
    }
    static std::vector<Order> heldBy(Desk& desk)
    {
        std::vector<Order> held;
        for (const Order& order : desk.account().openOrders()) {
            if (order.heldHere)
                held.push_back(order);
        }
        return held;
    }
    static std::vector<Decimal> triggersAt(LabThread& lab)
    {
        std::vector<Decimal> triggers;
        for (const paper::AlgoOrder& leg : lab.openAlgos())
            triggers.push_back(leg.triggerPrice);
        std::sort(triggers.begin(), triggers.end());
        return triggers;
    }
    static int legsSent(LabThread& lab)
    {
        return lab.requests("algoOrder.place") + lab.requests("POST /fapi/v1/algoOrder");
    }
    static QString journalOf(const QString& profile)
    {
        const QStringList names = QDir(profile).entryList({ kept("*.journal") }, QDir::Files);
        return names.size() == 1 ? profile + QLatin1Char('/') + names.front() : QString();
    }
    // A resting entry with both legs; its desk is gone again.
    static Bracket leaveEntry(
        LabThread& lab, const QString& profile, OrderIntent* entry, QString* clientId = nullptr)
    {
        Desk desk(lab, profile);
        if (!desk.waitReady())
            return {};
        *entry = desk.resting(symbolKept, Side::Buy, 2);
        const Bracket bracket = around(desk, entry->price);
        const LocalOrderId id = placeWith(desk, *entry, bracket);
        const bool works = QTest::qWaitFor(
            [&] {
                return desk.order(id) && desk.order(id)->isWorking() && heldBy(desk).size() == 2;
            },
            10'000);
        if (clientId && desk.order(id))
            *clientId = desk.order(id)->clientId;
        return works ? bracket : Bracket {};
    }
    // A position with both legs at the exchange; its desk is gone again.
    static Bracket leavePosition(LabThread& lab, const QString& profile, bool moveStop = false)
    {
        Desk desk(lab, profile);
        if (!desk.waitReady() || !desk.waitLive(kept("wsApi")))
            return {};
        const Bracket bracket = around(desk, desk.market().markPrice(symbolKept)->mark);
        placeWith(desk, desk.market(symbolKept), bracket);
        const auto stands = [&] {
            const auto& open = desk.account().openOrders();
            return lab.openAlgos().size() == 2 && open.size() == 2
                && std::all_of(open.begin(), open.end(), [](const Order& leg) {
                       return leg.isWorking() && leg.request == RequestState::None;
                   });
        };
        bool good = QTest::qWaitFor(stands, 10'000);
        if (moveStop && good) {
            const auto& open = desk.account().openOrders();
            const auto stop = std::find_if(open.begin(), open.end(),
                [](const Order& leg) { return leg.type == OrderType::StopMarket; });
            OrderIntent terms = termsOf(*stop);
            terms.triggerPrice = terms.triggerPrice
                - desk.market().instrument(symbolKept)->tickSize * Decimal(200);
            const RequestId moved = desk.orders().replace(stop->localId, terms);
            good = QTest::qWaitFor(
                       [&] { return desk.outcome(moved) == std::optional(Outcome::Accepted); },
                       10'000)
                && QTest::qWaitFor(stands, 10'000);
        }
        return good ? bracket : Bracket {};
    }
    static bool says(Desk& desk, const char* title, const char* part)
    {
        const auto& lines = desk.session().log()->lines();
        return std::any_of(lines.begin(), lines.end(), [&](const LogLine& line) {
            return line.title == QLatin1String(title) && line.text.contains(QLatin1String(part));
        });
    }

private Q_SLOTS:
    void C31_an_entry_filled_while_away_gets_its_legs_once();
    void C31_killed_between_a_legs_sending_and_its_answer_data();
    void C31_killed_between_a_legs_sending_and_its_answer();
    void C31_only_fills_without_legs_get_them();
    void C31_an_entry_cancelled_while_away_gets_none();
    void C31_a_held_leg_that_was_moved_or_dropped_is_remembered();
    void C31_a_pair_is_a_pair_after_a_restart_data();
    void C31_a_pair_is_a_pair_after_a_restart();
    void C31_a_leg_filled_while_away_takes_its_sibling_along();
    void C31_a_stop_refused_for_want_of_a_position_leaves_no_target_behind();
    void C31_legs_of_a_position_closed_while_away_are_removed();
    void C31_another_account_gets_none_of_them();
    void C31_a_journal_that_lost_a_line_doubles_nothing();
};

void TestKeptBrackets::C31_an_entry_filled_while_away_gets_its_legs_once()
{
    LabThread lab;
    const QTemporaryDir profile;
    OrderIntent entry;
    const Bracket bracket = leaveEntry(lab, profile.path(), &entry);
    QVERIFY(!bracket.isEmpty());
    QVERIFY(lab.openAlgos().empty());
    lab.trigger(symbolKept, entry.price);
    QTRY_VERIFY(lab.openOrders().empty());
    const std::vector<Decimal> wanted { bracket.stopLoss->trigger, bracket.takeProfit->trigger };
    for (int restart = 0; restart < 3; ++restart) {
        Desk desk(lab, profile.path());
        bool early = false;
        QObject::connect(&desk.account(), &AccountState::phaseChanged, &desk.session(),
            [&] { early = early || (desk.account().isReady() && legsSent(lab) == 0); });
        QVERIFY(desk.waitReady());
        QVERIFY(!early); // its protection goes out before anything else may
        QTRY_COMPARE(triggersAt(lab), wanted);
        QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
        QCOMPARE(legsSent(lab), 2);
        for (const paper::AlgoOrder& leg : lab.openAlgos()) {
            QCOMPARE(leg.side, Side::Sell);
            QCOMPARE(leg.quantity, entry.quantity);
            QVERIFY(leg.reduceOnly);
        }
        QVERIFY(heldBy(desk).empty());
    }
}

void TestKeptBrackets::C31_killed_between_a_legs_sending_and_its_answer_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("there");
    QTest::newRow("it arrived") << kept("rest.after") << 2;
    QTest::newRow("it did not") << kept("rest.before") << 0;
}

void TestKeptBrackets::C31_killed_between_a_legs_sending_and_its_answer()
{
    QFETCH(QString, fault);
    QFETCH(int, there);
    LabThread lab;
    const QTemporaryDir profile;
    Bracket bracket;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QVERIFY(desk.waitLive(kept("wsApi")));
        QVERIFY(lab.fault({ { kept("fault"), kept("us.drop") },
            { kept("event"), kept("ALGO_UPDATE") }, { kept("count"), 100 } }));
        QVERIFY(lab.fault({ { kept("fault"), fault }, { kept("route"), kept("algoOrder.place") },
            { kept("action"), kept("hang") }, { kept("count"), 2 } }));
        bracket = around(desk, desk.market().markPrice(symbolKept)->mark);
        placeWith(desk, desk.market(symbolKept), bracket);
        QTRY_COMPARE(lab.requests("algoOrder.place"), 2);
        QTRY_COMPARE(static_cast<int>(lab.openAlgos().size()), there);
    }
    lab.reset();
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady(30'000));
    const std::vector<Decimal> wanted { bracket.stopLoss->trigger, bracket.takeProfit->trigger };
    QTRY_COMPARE(triggersAt(lab), wanted);
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    QCOMPARE(legsSent(lab), 2 - there);
    lab.trigger(symbolKept, bracket.stopLoss->trigger);
    QTRY_VERIFY(lab.openAlgos().empty());
}

void TestKeptBrackets::C31_only_fills_without_legs_get_them()
{
    LabThread lab;
    const QTemporaryDir profile;
    OrderIntent entry;
    QVERIFY(!leaveEntry(lab, profile.path(), &entry).isEmpty());
    // As if a step of it had been filled, protected and closed by its legs before.
    Decimal step;
    {
        const auto journal = IntentJournal::open(journalOf(profile.path()));
        QVERIFY(journal.has_value());
        QCOMPARE((*journal)->brackets().size(), std::size_t { 1 });
        KeptBracket bracket = (*journal)->brackets().front();
        QCOMPARE(bracket.held.size(), std::size_t { 2 });
        step = Decimal::fromLiteral("0.001");
        QVERIFY(entry.quantity > step);
        bracket.covered = step;
        QVERIFY((*journal)->recordBracket(bracket).has_value());
    }
    lab.trigger(symbolKept, entry.price);
    QTRY_VERIFY(lab.openOrders().empty());
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 2 });
    for (const paper::AlgoOrder& leg : lab.openAlgos())
        QCOMPARE(leg.quantity, entry.quantity - step);
}

void TestKeptBrackets::C31_an_entry_cancelled_while_away_gets_none()
{
    LabThread lab;
    const QTemporaryDir profile;
    OrderIntent entry;
    QString clientId;
    QVERIFY(!leaveEntry(lab, profile.path(), &entry, &clientId).isEmpty());
    lab.run([&](fathom::lab::LabExchange& exchange) {
        paper::Exchange& engine = exchange.exchange().exchange();
        paper::OrderKey key;
        key.symbol = symbolKept;
        key.clientId = clientId;
        QVERIFY(engine.cancelOrder(engine.defaultAccount(), key).has_value());
    });
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QVERIFY(says(desk, "Protection dropped", "was cancelled while"));
        QVERIFY(desk.account().openOrders().empty());
    }
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QVERIFY(!desk.hasLogged(kept("Protection dropped"))); // said once
    QCOMPARE(legsSent(lab), 0);
}

void TestKeptBrackets::C31_a_held_leg_that_was_moved_or_dropped_is_remembered()
{
    LabThread lab;
    const QTemporaryDir profile;
    OrderIntent entry;
    QVERIFY(!leaveEntry(lab, profile.path(), &entry).isEmpty());
    Decimal moved;
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QTRY_COMPARE(heldBy(desk).size(), std::size_t { 2 });
        QVERIFY(desk.hasLogged(kept("Protection kept")));
        const auto held = heldBy(desk);
        const auto stop = std::find_if(held.begin(), held.end(),
            [](const Order& leg) { return leg.type == OrderType::StopMarket; });
        QVERIFY(stop != held.end());
        QVERIFY(desk.order(stop->parent) && desk.order(stop->parent)->isWorking());
        OrderIntent terms = termsOf(*stop);
        moved = terms.triggerPrice
            = terms.triggerPrice - desk.market().instrument(symbolKept)->tickSize * Decimal(100);
        const RequestId change = desk.orders().replace(stop->localId, terms);
        QTRY_COMPARE(desk.outcome(change), std::optional(Outcome::Accepted));
        const RequestId drop
            = desk.orders().cancel((stop == held.begin() ? held.back() : held.front()).localId);
        QTRY_COMPARE(desk.outcome(drop), std::optional(Outcome::Accepted));
    }
    {
        Desk desk(lab, profile.path());
        QVERIFY(desk.waitReady());
        QTRY_COMPARE(heldBy(desk).size(), std::size_t { 1 });
        QCOMPARE(heldBy(desk).front().triggerPrice, moved);
        // The entry fills while the program runs again.
        lab.trigger(symbolKept, entry.price);
        QTRY_COMPARE(triggersAt(lab), std::vector<Decimal> { moved });
        QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    }
    QCOMPARE(legsSent(lab), 1);
}

void TestKeptBrackets::C31_a_pair_is_a_pair_after_a_restart_data()
{
    QTest::addColumn<bool>("moveStop");
    QTest::newRow("as placed") << false;
    QTest::newRow("its stop was moved") << true;
}

void TestKeptBrackets::C31_a_pair_is_a_pair_after_a_restart()
{
    QFETCH(bool, moveStop);
    LabThread lab;
    const QTemporaryDir profile;
    const Bracket bracket = leavePosition(lab, profile.path(), moveStop);
    QVERIFY(!bracket.isEmpty());
    const int sent = legsSent(lab);
    {
        Desk again(lab, profile.path()); // and once more, so that what was taken up is kept, too
        QVERIFY(again.waitReady());
    }
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QCOMPARE(lab.openAlgos().size(), std::size_t { 2 });
    QCOMPARE(legsSent(lab), sent);
    lab.trigger(symbolKept, bracket.takeProfit->trigger);
    QTRY_VERIFY(desk.account().position(symbolKept) == nullptr);
    QTRY_VERIFY(lab.openAlgos().empty());
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestKeptBrackets::C31_a_leg_filled_while_away_takes_its_sibling_along()
{
    LabThread lab;
    const QTemporaryDir profile;
    const Bracket bracket = leavePosition(lab, profile.path());
    QVERIFY(!bracket.isEmpty());
    lab.trigger(symbolKept, bracket.stopLoss->trigger);
    QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 1 });
    QTRY_VERIFY(lab.positions().empty() || !lab.positions().front().isOpen());
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QTRY_VERIFY(lab.openAlgos().empty());
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestKeptBrackets::C31_legs_of_a_position_closed_while_away_are_removed()
{
    LabThread lab;
    const QTemporaryDir profile;
    QVERIFY(!leavePosition(lab, profile.path()).isEmpty());
    const auto open = lab.positions();
    const auto leg = std::find_if(
        open.begin(), open.end(), [](const Position& position) { return position.isOpen(); });
    QVERIFY(leg != open.end());
    QVERIFY(
        lab.fault({ { kept("fault"), kept("acct.externalOrder") }, { kept("symbol"), symbolKept },
            { kept("side"), kept("SELL") }, { kept("type"), kept("MARKET") },
            { kept("quantity"), QString::fromStdString(leg->amount.toString()) },
            { kept("reduceOnly"), true } }));
    QCOMPARE(lab.openAlgos().size(), std::size_t { 2 });
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QTRY_VERIFY(lab.openAlgos().empty());
    QVERIFY(says(desk, "Protection dropped", "position was closed while"));
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

void TestKeptBrackets::C31_another_account_gets_none_of_them()
{
    const QTemporaryDir profile;
    OrderIntent entry;
    {
        LabThread lab;
        QVERIFY(!leaveEntry(lab, profile.path(), &entry).isEmpty());
    }
    // Another exchange with another key in the same profile, and a position of the same kind on it.
    LabThread other;
    QVERIFY(
        other.fault({ { kept("fault"), kept("acct.externalOrder") }, { kept("symbol"), symbolKept },
            { kept("side"), kept("BUY") }, { kept("type"), kept("MARKET") },
            { kept("quantity"), QString::fromStdString(entry.quantity.toString()) } }));
    Desk desk(other, profile.path());
    QVERIFY(desk.waitReady(30'000));
    QVERIFY(says(desk, "Protection dropped", "not at the exchange"));
    QVERIFY(other.openAlgos().empty());
    QCOMPARE(legsSent(other), 0);
}

void TestKeptBrackets::C31_a_journal_that_lost_a_line_doubles_nothing()
{
    LabThread lab;
    const QTemporaryDir profile;
    const Bracket bracket = leavePosition(lab, profile.path());
    QVERIFY(!bracket.isEmpty());
    // Every line on this bracket but the first is damaged: it says that the legs are held still.
    QFile file(journalOf(profile.path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const QByteArray word = "\"w\":\"bracket\"";
    int damaged = 0;
    for (qsizetype at = bytes.indexOf(word, bytes.indexOf(word) + 1); at >= 0;
         at = bytes.indexOf(word, at + 1)) {
        bytes[at + 1] = 'x';
        ++damaged;
    }
    QVERIFY(damaged > 0);
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const int sent = legsSent(lab);
    Desk desk(lab, profile.path());
    QVERIFY(desk.waitReady());
    QVERIFY(says(desk, "Order journal", "damaged"));
    QVERIFY(says(desk, "Order journal", "stop"));
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
    QCOMPARE(lab.openAlgos().size(), std::size_t { 2 });
    QCOMPARE(legsSent(lab), sent);
    lab.trigger(symbolKept, bracket.takeProfit->trigger); // and they are a pair again
    QTRY_VERIFY(lab.openAlgos().empty());
}

//! The position is closed elsewhere: what was left for it is shown at once, and where the exchange refuses one of a pair for it, the other
//! does not wait for a position that was not meant.
void TestKeptBrackets::C31_a_stop_refused_for_want_of_a_position_leaves_no_target_behind()
{
    LabThread lab;
    Desk desk(lab);
    QVERIFY(desk.waitReady());
    const Bracket bracket = around(desk, desk.market().markPrice(symbolKept)->mark);
    placeWith(desk, desk.market(symbolKept), bracket);
    QTRY_COMPARE(lab.openAlgos().size(), std::size_t { 2 });
    QTRY_VERIFY(desk.account().position(symbolKept) != nullptr);
    const Decimal held = desk.account().position(symbolKept)->amount;
    lab.run([&](fathom::lab::LabExchange& exchange) {
        fathom::paper::Exchange& engine = exchange.exchange().exchange();
        fathom::paper::PlaceRequest request;
        request.symbol = symbolKept;
        request.side = Side::Sell;
        request.type = OrderType::Market;
        request.quantity = held;
        request.clientId = kept("elsewhere");
        QVERIFY(engine.placeOrder(engine.defaultAccount(), request).has_value());
    });
    QTRY_VERIFY(desk.account().position(symbolKept) == nullptr);
    const auto orphans = [&] {
        const auto& findings = desk.session().auditor()->findings();
        return std::count_if(findings.begin(), findings.end(), [](const protection::Finding& f) { return f.issue == protection::Issue::Orphan; });
    };
    QTRY_COMPARE(orphans(), 2);
    lab.trigger(symbolKept, bracket.stopLoss->trigger * Decimal::fromLiteral("0.999"));
    QTRY_VERIFY(desk.hasLogged(kept("Conditional order refused")));
    QTRY_VERIFY_WITH_TIMEOUT(lab.openAlgos().empty(), 10'000);
    QTRY_COMPARE(orphans(), 0);
    QVERIFY(says(desk, "Protection dropped", "position"));
    QTRY_VERIFY2(desk.differences().isEmpty(), qPrintable(desk.differences()));
}

FATHOM_TEST(TestKeptBrackets)

#include "tst_kept_brackets.moc"
