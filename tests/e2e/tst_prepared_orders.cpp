// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/intent_journal.h"
#include "desk.h"
#include "tests/support/test_main.h"

using namespace fathom;
using namespace fathom::test;

//! An order is journalled at the press and sent by the release: whatever lies between, it is one order or none.
class TestPreparedOrders final : public QObject
{
    Q_OBJECT

    static std::size_t unfinished(const QString& profile)
    {
        const auto journal = IntentJournal::open(profile + QStringLiteral("/orders-paper.journal"));
        return journal ? (*journal)->unfinished().size() : 999;
    }

private Q_SLOTS:
    void I9_the_prepared_line_is_the_placed_orders()
    {
        QTemporaryDir profile;
        LabThread lab;
        {
            Desk desk(lab, profile.path());
            QVERIFY(desk.waitReady());
            QVERIFY(desk.waitLive(QStringLiteral("wsApi")));
            lab.reset();
            const OrderIntent intent = desk.resting(QStringLiteral("BTCUSDT"));
            desk.orders().prepare(intent);
            const auto placed = desk.place(intent);
            QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Accepted), 10'000);
            QCOMPARE(lab.ordersPlaced(), 1);
            QCOMPARE(lab.ordersOf(desk.order(placed.order)->clientId), 1);
        }
        QCOMPARE(unfinished(profile.path()), std::size_t(0));
    }

    void a_press_without_release_places_nothing_and_leaves_nothing_open()
    {
        QTemporaryDir profile;
        LabThread lab;
        {
            Desk desk(lab, profile.path());
            QVERIFY(desk.waitReady());
            lab.reset();
            desk.orders().prepare(desk.resting(QStringLiteral("BTCUSDT")));
            // Something that runs behind it through the same thread, so that the preparation is known to be done.
            const auto placed = desk.place(desk.resting(QStringLiteral("ETHUSDT")));
            QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Accepted), 10'000);
            QCOMPARE(lab.ordersPlaced(), 1);
            QCOMPARE(desk.account().openOrders().size(), std::size_t(1));
        }
        QCOMPARE(unfinished(profile.path()), std::size_t(0));
    }

    void another_order_than_the_prepared_one_goes_as_it_was_asked_for()
    {
        LabThread lab;
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        QVERIFY(desk.waitLive(QStringLiteral("wsApi")));
        lab.reset();
        const OrderIntent prepared = desk.resting(QStringLiteral("BTCUSDT"), Side::Buy, 3);
        const OrderIntent meant = desk.resting(QStringLiteral("BTCUSDT"), Side::Buy, 4);
        desk.orders().prepare(prepared);
        const auto placed = desk.place(meant);
        QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Accepted), 10'000);
        const auto atExchange = lab.orderOf(QStringLiteral("BTCUSDT"), desk.order(placed.order)->clientId);
        QVERIFY(atExchange);
        QCOMPARE(desk.order(placed.order)->price, meant.price);
        QCOMPARE(lab.ordersPlaced(), 1);
    }

    // The line of an order under an id that lay ready is not waited for: where the machine falls, it may be lost.
    void I9_an_order_whose_line_fell_with_the_machine_is_found_by_its_reserved_id()
    {
        const QString symbol = QStringLiteral("BTCUSDT");
        LabThread lab;
        QString clientId;
        {
            Desk desk(lab);
            QVERIFY(desk.waitReady());
            const auto placed = desk.place(desk.resting(symbol));
            QTRY_COMPARE_WITH_TIMEOUT(desk.outcome(placed.request), std::optional(Outcome::Accepted), 10'000);
            clientId = desk.order(placed.order)->clientId;
            desk.orders().cancel(placed.order);
            QTRY_VERIFY_WITH_TIMEOUT(desk.account().openOrders().empty(), 10'000);
        }
        QTemporaryDir before, after;
        {
            const QString path = before.filePath(QStringLiteral("orders-paper.journal"));
            auto journal = IntentJournal::open(path, "another run of the machine");
            QVERIFY(journal);
            const QStringList ids { clientId, QStringLiteral("fathom-never-used") };
            (*journal)->reserve(symbol, ids);
            std::optional<QString> onDisk;
            QTRY_VERIFY_WITH_TIMEOUT(onDisk || (onDisk = (*journal)->takeReserved(symbol)), 30'000);
            QVERIFY(QFile::copy(path, after.filePath(QStringLiteral("orders-paper.journal")))); // as the power finds it
        }
        {
            Desk desk(lab, after.path());
            QVERIFY(desk.waitReady());
            const auto known = [&] {
                const auto& history = desk.account().orderHistory();
                return std::any_of(history.begin(), history.end(),
                    [&](const Order& order) { return order.clientId == clientId && order.status == OrderStatus::Canceled; });
            };
            QTRY_VERIFY_WITH_TIMEOUT(known() && desk.hasLogged(QStringLiteral("Order journal")), 30'000);
        }
        const auto journal = IntentJournal::open(after.filePath(QStringLiteral("orders-paper.journal")), "yet another");
        QVERIFY(journal && (*journal)->doubtful().empty());
    }

    void C01_a_prepared_order_whose_answer_is_lost_is_one_order()
    {
        LabThread lab;
        Desk desk(lab);
        QVERIFY(desk.waitReady());
        QVERIFY(desk.waitLive(QStringLiteral("wsApi")));
        lab.reset();
        QVERIFY(lab.fault({ { QStringLiteral("fault"), QStringLiteral("rest.after") }, { QStringLiteral("route"), QStringLiteral("order.place") },
            { QStringLiteral("action"), QStringLiteral("RST") } }));
        const OrderIntent intent = desk.resting(QStringLiteral("BTCUSDT"));
        desk.orders().prepare(intent);
        const auto placed = desk.place(intent);
        QTRY_VERIFY_WITH_TIMEOUT(desk.order(placed.order) && desk.order(placed.order)->isWorking() && desk.order(placed.order)->request == RequestState::None, 20'000);
        QCOMPARE(lab.ordersPlaced(), 1);
        QCOMPARE(lab.ordersOf(desk.order(placed.order)->clientId), 1);
    }
};

FATHOM_TEST(TestPreparedOrders)
#include "tst_prepared_orders.moc"
