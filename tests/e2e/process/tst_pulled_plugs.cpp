// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/process/desk_process.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>

#include <csignal>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fathom::e2e {

namespace {

//! Brings the loopback device of this network namespace up or takes it down. \return whether that
//! was allowed
bool setLoopback(bool up)
{
    const int fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    struct ifreq request { };
    qstrncpy(request.ifr_name, "lo", sizeof request.ifr_name);
    bool done = ::ioctl(fd, SIOCGIFFLAGS, &request) == 0;
    request.ifr_flags
        = static_cast<short>(up ? request.ifr_flags | IFF_UP : request.ifr_flags & ~IFF_UP);
    done = done && ::ioctl(fd, SIOCSIFFLAGS, &request) == 0;
    ::close(fd);
    return done;
}

constexpr int agreeMs = 30'000; // less than the 45 s after which an account is compared by itself

} // namespace

//! Real processes, and a plug pulled while somebody clicks: one order or none of each click, doubt
//! shown as doubt, and full agreement with the exchange's ledger within seconds of its return.
class PulledPlugsTest final : public QObject {
    Q_OBJECT

    //! Every click since the plug was pulled is shown as unknown, as still on its way, or as not
    //! sent; nothing else is claimed.
    static QString claims(Pair& pair, const QSet<QString>& before)
    {
        const QJsonObject shown = pair.desk->picture();
        for (const char* list : { "open", "ended" }) {
            for (const QJsonValue& row : shown.value(QLatin1String(list)).toArray()) {
                const QString state = row[QLatin1String("state")].toString();
                if (!before.contains(row[QLatin1String("clientId")].toString())
                    && state != QLatin1String("unknown") && state != QLatin1String("placing")
                    && state != QLatin1String("not sent"))
                    return row[QLatin1String("clientId")].toString() + QLatin1Char(' ') + state;
            }
        }
        return {};
    }
    static QSet<QString> known(Pair& pair)
    {
        QSet<QString> ids;
        const QJsonObject shown = pair.desk->picture();
        for (const char* list : { "open", "ended" }) {
            for (const QJsonValue& row : shown.value(QLatin1String(list)).toArray())
                ids.insert(row[QLatin1String("clientId")].toString());
        }
        return ids;
    }
    static bool shows(Pair& pair, const char* state)
    {
        const QJsonArray open = pair.desk->picture().value(QLatin1String("open")).toArray();
        return std::any_of(open.begin(), open.end(), [&](const QJsonValue& row) {
            return row[QLatin1String("state")] == QLatin1String(state);
        });
    }
    static void agree(Pair& pair)
    {
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY2_WITH_TIMEOUT(
            pair.differences().isEmpty(), qPrintable(pair.differences()), agreeMs);
        qInfo("agreed after %.1f s", static_cast<double>(clock.elapsed()) / 1e3);
        // And it trades on.
        pair.click(1);
        QTRY_VERIFY2_WITH_TIMEOUT(
            pair.differences().isEmpty(), qPrintable(pair.differences()), agreeMs);
    }

private Q_SLOTS:
    void the_exchange_is_killed_and_started_anew()
    {
        Pair pair;
        QVERIFY(pair.start());
        for (int round = 0; round < 3; ++round) {
            pair.click(6); // on their way as it dies
            QTest::qWait(round); // the point is not the test's to know
            pair.signal(SIGKILL);
            pair.exchange->kill();
            pair.click(4); // while it is out
            QVERIFY(QTest::qWaitFor(
                [&] { return !pair.desk->picture().value(QLatin1String("ready")).toBool(); },
                20'000));
            pair.click(2);
            pair.startExchange();
            QVERIFY(pair.exchange->isUp());
            agree(pair);
            if (QTest::currentTestFailed())
                return;
        }
    }

    //! Longer than every timeout of ours; FATHOM_STOP_SECONDS=120 makes it two minutes.
    void the_exchange_stands_still()
    {
        Pair pair;
        QVERIFY(pair.start());
        pair.click(5);
        QTRY_VERIFY2_WITH_TIMEOUT(
            pair.differences().isEmpty(), qPrintable(pair.differences()), agreeMs);
        const QSet<QString> before = known(pair);
        pair.signal(SIGSTOP);
        pair.click(3);
        QVERIFY(QTest::qWaitFor([&] { return shows(pair, "unknown"); }, 30'000));
        const QDeadlineTimer still(
            std::max(20, qEnvironmentVariableIntValue("FATHOM_STOP_SECONDS")) * 1'000);
        while (!still.hasExpired()) {
            QTest::qWait(1'000); // more clicks while it stands
            pair.click(1);
            const QString claim = claims(pair, before);
            QVERIFY2(claim.isEmpty(), qPrintable(claim));
        }
        QVERIFY(!pair.desk->picture().value(QLatin1String("ready")).toBool());
        pair.signal(SIGCONT);
        agree(pair);
    }

    //! In a network namespace of its own, whose loopback is taken down.
    void D03_the_network_is_cut()
    {
        if (qEnvironmentVariableIsEmpty("FATHOM_TEST_NAMESPACE")) {
            QProcess again;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("FATHOM_TEST_NAMESPACE"), QStringLiteral("1"));
            again.setProcessEnvironment(environment);
            again.setProcessChannelMode(QProcess::MergedChannels);
            again.start(QStringLiteral("unshare"),
                { QStringLiteral("--map-root-user"), QStringLiteral("--net"),
                    QCoreApplication::applicationFilePath(), QStringLiteral("--class"),
                    QStringLiteral("PulledPlugsTest"), QStringLiteral("D03_the_network_is_cut") });
            QVERIFY(
                QTest::qWaitFor([&] { return again.state() == QProcess::NotRunning; }, 150'000));
            const QByteArray said = again.readAll();
            if (!said.contains("Start testing"))
                QSKIP("this machine lets nobody make a network namespace");
            QVERIFY2(again.exitCode() == 0, said.constData());
            return;
        }
        QVERIFY(setLoopback(true));
        Pair pair;
        QVERIFY(pair.start());
        pair.click(5);
        QTRY_VERIFY2_WITH_TIMEOUT(
            pair.differences().isEmpty(), qPrintable(pair.differences()), agreeMs);
        const QSet<QString> before = known(pair);
        QVERIFY(setLoopback(false));
        pair.click(3);
        QVERIFY(QTest::qWaitFor([&] { return shows(pair, "unknown"); }, 30'000));
        QVERIFY(QTest::qWaitFor(
            [&] { return !pair.desk->picture().value(QLatin1String("ready")).toBool(); }, 40'000));
        pair.click(3);
        const QString claim = claims(pair, before);
        QVERIFY2(claim.isEmpty() || claim.endsWith(QLatin1String("not placed")), qPrintable(claim));
        QVERIFY(setLoopback(true));
        agree(pair);
    }

    //! Nothing of the terminal's can be written: nothing is sent, and it is said.
    void D07_the_disk_is_full()
    {
        Pair pair;
        QVERIFY(pair.start());
        pair.click(5);
        QTRY_VERIFY2_WITH_TIMEOUT(
            pair.differences().isEmpty(), qPrintable(pair.differences()), agreeMs);
        const QSet<QString> before = known(pair);
        pair.desk->ask("disk full");
        pair.click(8);
        QVERIFY(QTest::qWaitFor([&] { return known(pair).size() >= before.size() + 8; }, 20'000));
        QTRY_VERIFY2_WITH_TIMEOUT(
            pair.differences().isEmpty(), qPrintable(pair.differences()), agreeMs);
        const QString claim = claims(pair, before);
        QVERIFY2(claim.isEmpty(), qPrintable(claim)); // not sent, all of them
        QVERIFY(!shows(pair, "unknown") && !shows(pair, "placing"));
        pair.desk->ask("disk free");
        agree(pair);
        QVERIFY(pair.desk->picture().value(QLatin1String("open")).toArray().size() > 0);
    }

    //! The wall clock is set while orders are on their way: none is sent with a wrong time, refused for one, given up for one or sent twice.
    void D06_the_clock_is_set_in_the_middle_of_a_send()
    {
        Pair pair;
        QVERIFY(pair.start());
        pair.click(4);
        QTRY_VERIFY2_WITH_TIMEOUT(
            pair.differences().isEmpty(), qPrintable(pair.differences()), agreeMs);
        for (const int hours : { 1, -3 }) {
            const QSet<QString> before = known(pair);
            pair.signal(SIGSTOP);
            pair.click(2);
            QVERIFY(QTest::qWaitFor([&] { return shows(pair, "placing") || shows(pair, "unknown"); }, 20'000));
            const qint64 wall = pair.desk->ask("clock " + QByteArray::number(hours * 3'600'000)).value(QLatin1String("wall")).toInteger();
            QVERIFY(std::abs(wall - QDateTime::currentMSecsSinceEpoch()) > 1'800'000); // it was
            // Only their own time ends the wait for them, and nothing but doubt.
            QVERIFY(QTest::qWaitFor([&] { return shows(pair, "unknown"); }, 30'000));
            pair.click(2);
            const QString claim = claims(pair, before);
            QVERIFY2(claim.isEmpty(), qPrintable(claim));
            pair.signal(SIGCONT);
            QTRY_VERIFY2_WITH_TIMEOUT(
                pair.differences().isEmpty(), qPrintable(pair.differences()), agreeMs);
            // What is pressed now is placed at once, by the exchange's time.
            const int ever = pair.ordersEver();
            pair.click(3);
            QTRY_COMPARE_WITH_TIMEOUT(pair.ordersEver(), ever + 3, agreeMs);
            QTRY_VERIFY2_WITH_TIMEOUT(
                pair.differences().isEmpty(), qPrintable(pair.differences()), agreeMs);
        }
    }

    //! kill -9 at eighteen places between the click and its answer; the next run finds out what
    //! became of it.
    void D09_the_terminal_is_killed_in_the_middle_of_a_send()
    {
        Pair pair;
        QVERIFY(pair.start());
        QRandomGenerator random(20'261'129);
        for (int round = 0; round < 18; ++round) {
            pair.click(1 + round % 3);
            ::usleep(static_cast<useconds_t>(
                random.bounded(4'000) * (round % 3))); // every third at once
            pair.desk->kill();
            if (round % 3 == 2) { // both went down
                pair.exchange->kill();
                pair.startExchange();
                QVERIFY(pair.exchange->isUp());
            }
            pair.startDesk();
            QVERIFY2(pair.desk->waitReady(), QByteArray::number(round).constData());
            QTRY_VERIFY2_WITH_TIMEOUT(pair.differences().isEmpty(),
                qPrintable(QStringLiteral("round %1: %2").arg(round).arg(pair.differences())),
                agreeMs);
        }
        agree(pair);
    }
};

FATHOM_TEST(PulledPlugsTest)

} // namespace fathom::e2e

#include "tst_pulled_plugs.moc"
