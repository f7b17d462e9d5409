// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "tests/e2e/process/exchange_process.h"
#include "tests/support/test_main.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <memory>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fathom::e2e {

namespace {

const QString lab = QStringLiteral(FATHOM_LAB_PROGRAM);
const QByteArrayList symbols { "BTCUSDT", "ETHUSDT" };

QString normal(const QJsonValue& value)
{
    const auto number = Decimal::parse(value.toString().toStdString());
    return number ? QString::fromStdString(number->toString()) : value.toString();
}

//! A terminal without a window, as a process of its own.
class DeskProcess {
public:
    DeskProcess(const QString& profile, const QString& announcement)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FATHOM_DESK_PROGRAM), { profile, announcement });
        m_process.waitForStarted();
    }
    ~DeskProcess() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    //! \brief A command nobody waits for.
    void say(const QByteArray& command)
    {
        m_process.write(command + '\n');
        m_process.waitForBytesWritten();
        ++m_unread;
    }
    QJsonObject ask(const QByteArray& command)
    {
        say(command);
        QByteArray line;
        while (m_unread > 0) {
            while (!m_process.canReadLine()) {
                if (!m_process.waitForReadyRead(20'000))
                    return {};
            }
            line = m_process.readLine();
            --m_unread;
        }
        return QJsonDocument::fromJson(line).object();
    }
    QJsonObject picture() { return ask("picture"); }
    bool waitReady()
    {
        QJsonObject shown;
        if (QTest::qWaitFor(
                [&] { return (shown = picture()).value(QLatin1String("ready")).toBool(); }, 40'000))
            return true;
        qWarning("not ready: %s", QJsonDocument(shown).toJson(QJsonDocument::Compact).constData());
        return false;
    }

private:
    QProcess m_process;
    int m_unread = 0;
};

//! The exchange, the file it announces itself in, and a desk, all processes.
class Pair {
public:
    Pair() { startExchange(); }
    void startExchange()
    {
        exchange = std::make_unique<ExchangeProcess>(
            QStringList { QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--state"),
                m_folder.filePath(QStringLiteral("account.sqlite")) },
            lab);
        QFile file(announcement() + QStringLiteral(".new"));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(QJsonDocument(exchange->announcement()).toJson(QJsonDocument::Compact) + '\n');
        file.close();
        ::rename(QFile::encodeName(file.fileName()).constData(),
            QFile::encodeName(announcement()).constData());
    }
    void startDesk()
    {
        desk = std::make_unique<DeskProcess>(
            m_folder.filePath(QStringLiteral("profile")), announcement());
    }
    bool start()
    {
        if (!exchange->isUp())
            return false;
        startDesk();
        return desk->waitReady();
    }
    void signal(int number) const
    {
        ::kill(static_cast<pid_t>(exchange->announcement().value(QLatin1String("pid")).toInteger()),
            number);
    }
    //! \brief Clicks, some of which take; nobody waits for an answer.
    void click(int count)
    {
        m_compared.invalidate();
        for (int i = 0; i < count; ++i, ++clicks) {
            const QByteArray& symbol = symbols[clicks % symbols.size()];
            const QByteArray side = clicks % 4 < 2 ? "BUY" : "SELL";
            // None is like the one before it: a second press of the same order is no click.
            const QByteArray kind = clicks % 5 == 4 ? "market " : "rest ";
            desk->say(kind + symbol + ' ' + side + ' ' + QByteArray::number(clicks % 2 + i % 2));
        }
    }
    //! \brief What still differs between the terminal and the exchange's ledger, empty where
    //! nothing does. To be asked again and again: the exchange counts questions, hence once a
    //! second at most and only where the terminal calls nothing doubtful.
    QString differences()
    {
        const QString doubt = doubts();
        if (!doubt.isEmpty())
            return doubt;
        if (!m_compared.isValid() || m_compared.elapsed() > 1'000) {
            m_compared.start();
            m_differences = compare();
        }
        return m_differences;
    }

    std::unique_ptr<ExchangeProcess> exchange;
    std::unique_ptr<DeskProcess> desk;
    int clicks = 0;

private:
    QString announcement() const { return m_folder.filePath(QStringLiteral("announcement")); }

    QString doubts() const;
    QString compare() const;

    QTemporaryDir m_folder;
    QElapsedTimer m_compared;
    QString m_differences;
};

QString Pair::doubts() const
{
    const QJsonObject shown = desk->picture();
    if (!shown.value(QLatin1String("ready")).toBool())
        return QStringLiteral("not ready: %1").arg(shown.value(QLatin1String("reason")).toString());
    for (const QJsonValue& row : shown.value(QLatin1String("open")).toArray()) {
        if (row[QLatin1String("state")] != QLatin1String("working"))
            return QStringLiteral("%1 is %2")
                .arg(row[QLatin1String("clientId")].toString(),
                    row[QLatin1String("state")].toString());
    }
    return {};
}

QString Pair::compare() const
{
    const QJsonObject shown = desk->picture();
    QStringList found;
    // Open orders, both ways.
    QMap<QString, QString> theirs, ours;
    const auto open = exchange->ask("GET", "/fapi/v1/openOrders");
    if (open.status != 200)
        return QStringLiteral("the exchange does not answer");
    for (const QJsonValue& row : QJsonDocument::fromJson(open.body).array())
        theirs[row[QLatin1String("clientOrderId")].toString()] = normal(row[QLatin1String("price")])
            + QLatin1Char(' ') + normal(row[QLatin1String("executedQty")]);
    for (const QJsonValue& row : shown.value(QLatin1String("open")).toArray()) {
        ours[row[QLatin1String("clientId")].toString()] = normal(row[QLatin1String("price")])
            + QLatin1Char(' ') + normal(row[QLatin1String("executed")]);
    }
    if (ours != theirs)
        found.append(QStringLiteral("%1 open orders, the exchange has %2")
                         .arg(ours.size())
                         .arg(theirs.size()));
    // Every order there ever was: none twice, none that is shown as never placed, as many as clicks
    // at most.
    QMap<QString, QString> all;
    for (const QByteArray& symbol : symbols) {
        for (const QJsonValue& row :
            QJsonDocument::fromJson(
                exchange->ask("GET", "/fapi/v1/allOrders", "symbol=" + symbol + "&limit=1000").body)
                .array()) {
            const QString id = row[QLatin1String("clientOrderId")].toString();
            if (all.contains(id))
                found.append(QStringLiteral("%1 is at the exchange twice").arg(id));
            all[id] = row[QLatin1String("status")].toString();
        }
    }
    if (all.size() > clicks)
        found.append(QStringLiteral("%1 orders of %2 clicks").arg(all.size()).arg(clicks));
    for (const QJsonValue& row : shown.value(QLatin1String("ended")).toArray()) {
        const QString id = row[QLatin1String("clientId")].toString(),
                      state = row[QLatin1String("state")].toString();
        const bool never = state == QLatin1String("not placed")
            || state == QLatin1String("not sent") || state == QLatin1String("refused");
        if (never ? all.contains(id) : all.value(id) != row[QLatin1String("status")].toString())
            found.append(QStringLiteral("%1 is shown as %2 %3, at the exchange %4")
                             .arg(id, state, row[QLatin1String("status")].toString(),
                                 all.value(id, QStringLiteral("it never was"))));
    }
    // Positions and money.
    QMap<QString, QString> legs, myLegs;
    for (const QJsonValue& row :
        QJsonDocument::fromJson(exchange->ask("GET", "/fapi/v3/positionRisk").body).array()) {
        if (normal(row[QLatin1String("positionAmt")]) != QLatin1String("0"))
            legs[row[QLatin1String("symbol")].toString()]
                = normal(row[QLatin1String("positionAmt")]);
    }
    const QJsonObject positions = shown.value(QLatin1String("positions")).toObject();
    for (auto it = positions.begin(); it != positions.end(); ++it)
        myLegs[it.key()] = normal(it.value());
    if (legs != myLegs)
        found.append(QStringLiteral("%1 positions, the exchange has %2, or other sizes")
                         .arg(myLegs.size())
                         .arg(legs.size()));
    for (const QJsonValue& row :
        QJsonDocument::fromJson(exchange->ask("GET", "/fapi/v3/balance").body).array()) {
        if (row[QLatin1String("asset")] == QLatin1String("USDT")
            && normal(row[QLatin1String("balance")])
                != normal(shown.value(QLatin1String("wallet"))))
            found.append(QStringLiteral("%1 USDT, the exchange has %2")
                             .arg(shown.value(QLatin1String("wallet")).toString(),
                                 row[QLatin1String("balance")].toString()));
    }
    return found.join(QStringLiteral("; "));
}

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
