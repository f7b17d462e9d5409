// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preferences.h"

#include "core/session/connection_state.h"
#include "core/session/event_log.h"
#include "core/session/order_gateway.h"
#include "core/store/settings_file.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace fathom;

class TestPreferences final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savedAfterAWhileAndAtTheEnd();
    void failureIsSaidAndValuesStay();
    void withoutAFileTheyStayInMemory();
    void logIsBoundedAndNumbered();
    void gatewayNumbersRequestsAndOrders();
};

void TestPreferences::savedAfterAWhileAndAtTheEnd()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("settings.json"));
    const QString key = QStringLiteral("symbols.BTCUSDT.sizes");
    {
        Preferences preferences(std::make_unique<SettingsFile>(path));
        QSignalSpy changed(&preferences, &Preferences::changed);
        QCOMPARE(preferences.value(key, 7).toInt(), 7);
        preferences.setValue(key, 1);
        preferences.setValue(key, 1);
        preferences.setValue(key, 2);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!QFile::exists(path));
        QTRY_VERIFY(QFile::exists(path));
        preferences.setValue(key, 3);
    }
    Preferences again(std::make_unique<SettingsFile>(path));
    QCOMPARE(again.value(key).toInt(), 3);
    QVERIFY(again.loadProblem().isEmpty());
}

void TestPreferences::failureIsSaidAndValuesStay()
{
    const QTemporaryDir dir;
    QFile blocker(dir.filePath(QStringLiteral("file")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Preferences preferences(std::make_unique<SettingsFile>(dir.filePath(QStringLiteral("file/settings.json"))));
    QSignalSpy failed(&preferences, &Preferences::saveFailed);
    preferences.setValue(QStringLiteral("a"), 1);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!preferences.flush().isEmpty());
    QCOMPARE(preferences.value(QStringLiteral("a")).toInt(), 1);
}

void TestPreferences::withoutAFileTheyStayInMemory()
{
    Preferences preferences(nullptr);
    preferences.setValue(QStringLiteral("a"), QStringLiteral("b"));
    QCOMPARE(preferences.value(QStringLiteral("a")).toString(), QStringLiteral("b"));
    QVERIFY(preferences.flush().isEmpty());
}

void TestPreferences::logIsBoundedAndNumbered()
{
    EventLog log;
    for (int n = 0; n < 2100; ++n)
        log.add({});
    QCOMPARE(log.lines().size(), std::size_t { 2000 });
    QCOMPARE(log.lines().back().serial, 2100);
    QVERIFY(toMs(log.lines().back().time) > 0);
}

void TestPreferences::gatewayNumbersRequestsAndOrders()
{
    OrderGateway gateway;
    std::vector<LocalOrderId> orders;
    connect(&gateway, &OrderGateway::placeWanted, &gateway,
        [&](RequestId, LocalOrderId order, const OrderIntent&) { orders.push_back(order); });
    const RequestId first = gateway.place({});
    const RequestId second = gateway.place({});
    QVERIFY(first != 0 && second != first && orders.at(0) != 0 && orders.at(0) != orders.at(1));
    QSignalSpy blocked(&gateway, &OrderGateway::blockedReasonChanged);
    gateway.applyBlockedReason(QStringLiteral("x"));
    gateway.applyBlockedReason(QStringLiteral("x"));
    QCOMPARE(blocked.size(), 1);
    ConnectionState connection;
    connection.update({ { QStringLiteral("public"), StreamPhase::Live, {}, 1, -1, 0, {} } }, {}, 3, 0);
    QVERIFY(connection.stream(QStringLiteral("public")) && !connection.stream(QStringLiteral("x")));
    QCOMPARE(connection.clockOffsetMs(), std::optional<int>(3));
}

FATHOM_TEST(TestPreferences)

#include "tst_preferences.moc"
