// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_format.h"
#include "tests/e2e/process/desk_process.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <map>
#include <string_view>
#include <vector>

namespace fathom::e2e {

namespace {

//! A way through the terminal and the point on it where the process kills itself.
struct Way {
    const char* name;
    const char* before; //!< commands, settled before the point is armed
    const char* command; //!< the one that leads past the point
    const char* point; //!< kill_points.h
    int least = 0; //!< orders that must be at the exchange in the end: what is filled is protected
    const char* atStart = ""; //!< and then this point of the next start
    const char* held = ""; //!< a request the exchange answers late; "fill": the change comes too late for an entry that fills
};

constexpr const char* rest = "rest BTCUSDT BUY 1";
constexpr const char* market = "market BTCUSDT BUY";
constexpr const char* stop = "stop BTCUSDT SELL 1";
constexpr const char* bracket = "bracket BTCUSDT";
constexpr const char* restingBracket = "bracketrest BTCUSDT";
constexpr const char* restAndPosition = "rest ETHUSDT BUY 1;market BTCUSDT BUY";


const Way ways[] {
    // The first order of a symbol, whose line is waited for.
    { "placing: before its line", "", rest, R"(write before 1 "kind":"place")" },
    { "placing: half of its line", "", rest, R"(write half 1 "kind":"place")" },
    { "placing: its line written", "", rest, R"(write after 1 "kind":"place")" },
    { "placing: its line on the disk", "", rest, "sync after 1 orders-paper.journal" },
    { "placing: before the request", "", rest, "send before 1 order.place" },
    { "placing: half of the request", "", rest, "send half 1 order.place" },
    { "placing: the request sent", "", rest, "send after 1 order.place" },
    { "placing: before it is noted as sent", "", rest, R"(write before 1 "w":"sent")" },
    { "placing: noted as sent", "", rest, R"(write after 1 "w":"sent")" },
    { "placing: the answer received", "", rest, R"(receive after 1 "clientOrderId")" },
    { "placing: before the outcome's line", "", rest, R"(write before 1 "w":"outcome")" },
    { "placing: the outcome's line written", "", rest, R"(write after 1 "w":"outcome")" },
    { "placing: its event received", "", rest, "receive after 1 ORDER_TRADE_UPDATE" },
    { "placing: the event before the answer", "", rest, "receive after 1 ORDER_TRADE_UPDATE", 0, "", "order.place" },
    { "placing: ids laid ready", "", rest, R"(write after 1 "w":"reserved")" },
    { "placing: half of the line of ids", "", rest, R"(write half 1 "w":"reserved")" },
    // Under an id that lies ready, pressed and released.
    { "press: before its line", rest, "press rest BTCUSDT BUY 2", R"(write before 1 "kind":"place")" },
    { "press: its line written", rest, "press rest BTCUSDT BUY 2", R"(write after 1 "kind":"place")" },
    { "press: its line on the disk", rest, "press rest BTCUSDT BUY 2", "sync after 1 orders-paper.journal" },
    { "press: before it is withdrawn", rest, "press rest BTCUSDT BUY 2", R"(write before 1 "end":"notSent")" },
    { "release: before the request", "rest BTCUSDT BUY 1;press rest BTCUSDT BUY 2", "release", "send before 1 order.place" },
    { "release: the request sent", "rest BTCUSDT BUY 1;press rest BTCUSDT BUY 2", "release", "send after 1 order.place" },
    // At the market.
    { "market: half of the request", "", market, "send half 1 order.place" },
    { "market: the request sent", "", market, "send after 1 order.place" },
    { "market: the fill's event received", "", market, R"(receive after 1 "x":"TRADE")" },
    { "market: the balance's event received", "", market, "receive after 1 ACCOUNT_UPDATE" },
    // A cancel and a change.
    { "cancel: before its line", rest, "cancel", R"(write before 1 "kind":"cancel")" },
    { "cancel: its line written", rest, "cancel", R"(write after 1 "kind":"cancel")" },
    { "cancel: half of the request", rest, "cancel", "send half 1 order.cancel" },
    { "cancel: the request sent", rest, "cancel", "send after 1 order.cancel" },
    { "cancel: the answer received", rest, "cancel", R"(receive after 1 "clientOrderId")" },
    { "cancel: before the outcome's line", rest, "cancel", R"(write before 1 "w":"outcome")" },
    { "change: before its line", rest, "modify", R"(write before 1 "kind":"modify")" },
    { "change: its line written", rest, "modify", R"(write after 1 "kind":"modify")" },
    { "change: half of the request", rest, "modify", "send half 1 order.modify" },
    { "change: the request sent", rest, "modify", "send after 1 order.modify" },
    { "change: the event before the answer", rest, "modify", "receive after 1 AMENDMENT", 0, "", "order.modify" },
    { "change: before the outcome's line", rest, "modify", R"(write before 1 "w":"outcome")" },
    // A stop, at the Algo Service, and another in its place.
    { "stop: half of the request", "", stop, "send half 1 algoOrder.place" },
    { "stop: the request sent", "", stop, "send after 1 algoOrder.place" },
    { "stop: its event received", "", stop, "receive after 1 ALGO_UPDATE" },
    { "replacing: before the new one", stop, "replace", "send before 1 algoOrder.place" },
    { "replacing: the new one sent", stop, "replace", "send after 1 algoOrder.place" },
    { "replacing: before the old one is cancelled", stop, "replace", "send before 1 algoOrder.cancel" },
    { "replacing: the cancel of the old one sent", stop, "replace", "send after 1 algoOrder.cancel" },
    // An entry whose legs wait for its fill.
    { "bracket: before it is kept", "", bracket, R"(write before 1 "w":"bracket")" },
    { "bracket: kept", "", bracket, R"(write after 1 "w":"bracket")" },
    { "bracket: the entry sent", "", bracket, "send after 1 order.place", 3 },
    { "bracket: the entry's fill received", "", bracket, R"(receive after 1 "x":"TRADE")", 3 },
    { "bracket: before the first leg", "", bracket, "send before 1 algoOrder.place", 3 },
    { "bracket: the first leg sent", "", bracket, "send after 1 algoOrder.place", 3 },
    { "bracket: before the second leg", "", bracket, "send before 2 algoOrder.place", 3 },
    { "bracket: the second leg sent", "", bracket, "send after 2 algoOrder.place", 3 },
    // One that rests: its legs change their size with it, and go out as it fills.
    { "resize: the change sent", restingBracket, "grow", "send after 1 order.modify" },
    { "resize: before the legs are kept", restingBracket, "grow", R"(write before 1 "w":"bracket")" },
    { "resize: half of the legs' line", restingBracket, "grow", R"(write half 1 "w":"bracket")" },
    { "resize: the legs kept", restingBracket, "grow", R"(write after 1 "w":"bracket")" },
    { "late fill: its event received", restingBracket, "grow", R"(receive after 1 "x":"TRADE")", 3, "", "fill" },
    { "late fill: before the legs' names are kept", restingBracket, "grow", R"(write before 1 "w":"bracket")", 3, "", "fill" },
    { "late fill: before the second leg", restingBracket, "grow", "send before 2 algoOrder.place", 3, "", "fill" },
    { "late fill: the second leg sent", restingBracket, "grow", "send after 2 algoOrder.place", 3, "", "fill" },
    { "protecting: the first leg sent", market, "protect BTCUSDT", "send after 1 algoOrder.place" },
    // Several in one request, and those of several steps.
    { "scale: half of the request", "", "scale BTCUSDT", "send half 1 /fapi/v1/batchOrders" },
    { "scale: the answer received", "", "scale BTCUSDT", R"(receive after 1 "clientOrderId")" },
    { "split: made smaller", rest, "split", "send after 1 order.modify" },
    { "split: before the rest is placed", rest, "split", "send before 1 order.place" },
    { "split: the rest sent", rest, "split", "send after 1 order.place" },
    { "cancel all: the request sent", restAndPosition, "cancelall", "send after 1 /fapi/v1/allOpenOrders" },
    { "flatten: before the cancelling", "market BTCUSDT BUY;rest BTCUSDT BUY 1", "flatten BTCUSDT", "send before 1 /fapi/v1/allOpenOrders" },
    { "flatten: the cancelling sent", "market BTCUSDT BUY;rest BTCUSDT BUY 1", "flatten BTCUSDT", "send after 1 /fapi/v1/allOpenOrders" },
    { "flatten: before the closing", "market BTCUSDT BUY;rest BTCUSDT BUY 1", "flatten BTCUSDT", "send before 1 order.place" },
    { "flatten: the closing sent", "market BTCUSDT BUY;rest BTCUSDT BUY 1", "flatten BTCUSDT", "send after 1 order.place" },
    { "reverse: closed", market, "reverse BTCUSDT", "send after 1 order.place" },
    { "reverse: before it opens the other way", market, "reverse BTCUSDT", "send before 2 order.place" },
    { "reverse: opened the other way", market, "reverse BTCUSDT", "send after 2 order.place" },
    // The start after a kill in the middle of a send, killed too.
    { "start: before the journal is replaced", "", rest, "send after 1 order.place", 0, "rename before 1 orders-paper.journal" },
    { "start: the journal replaced", "", rest, "send after 1 order.place", 0, "rename after 1 orders-paper.journal" },
    { "start: half of the new journal", "", rest, "send after 1 order.place", 0, R"(write half 1 "kind":"place")" },
    { "start: the order asked for", "", rest, "send before 1 order.place", 0, "send after 1 origClientOrderId" },
    { "start: before it is noted as found", "", rest, "send after 1 order.place", 0, R"(write before 1 "w":"resolved")" },
    { "start: noted as found", "", rest, "send after 1 order.place", 0, R"(write after 1 "w":"resolved")" },
    { "start: a kept leg sent", "", bracket, "send after 1 order.place", 3, "send after 1 algoOrder.place" },
    { "start: before a kept leg", "", bracket, "send after 1 order.place", 3, "send before 2 algoOrder.place" },
    // Files of the state.
    { "settings: half of the file", "save 1", "save 2", R"(write half 1 "number")" },
    { "settings: written", "save 1", "save 2", R"(write after 1 "number")" },
    { "settings: before the backup", "save 1", "save 2", "rename before 1 kept.json.bak" },
    { "settings: before the file is replaced", "save 1;save 1", "save 2", "rename before 2 kept.json" },
    { "settings: the file replaced", "save 1;save 1", "save 2", "rename after 2 kept.json" },
};

//! How many orders a command wishes.
int wished(const QByteArray& command)
{
    static const std::map<QByteArray, int> counts { { "rest", 1 }, { "market", 1 }, { "stop", 1 }, { "press", 1 }, { "bracket", 3 }, { "bracketrest", 1 },
        { "replace", 1 }, { "protect", 2 }, { "scale", 3 }, { "split", 1 }, { "flatten", 1 }, { "reverse", 2 } };
    const auto it = counts.find(command.split(' ').front());
    return it == counts.end() ? 0 : it->second;
}

constexpr int patienceMs = 40'000;

//! One way, walked by processes of its own. Of one thread.
class Walk {
public:
    explicit Walk(const Way& way)
        : m_way(way)
    {
    }
    //! \return what went wrong, empty where nothing
    QString go()
    {
        if (!m_pair.start())
            return QStringLiteral("did not start");
        for (const QByteArray& command : QByteArray(m_way.before).split(';')) {
            if (command.isEmpty())
                continue;
            const QString problem = command.startsWith("press") ? tell(command) : settle(command);
            if (!problem.isEmpty())
                return problem;
        }
        m_pair.clicks += rests() ? 2 : 0; // its legs
        if (fillsLate() ? !fillOn("modify")
                        : *m_way.held != '\0'
            && !m_pair.fault({ { QStringLiteral("fault"), QStringLiteral("rest.delay") },
                { QStringLiteral("route"), QLatin1String(m_way.held) }, { QStringLiteral("ms"), 1'500 } }))
            return QStringLiteral("the exchange does not know the fault");
        if (!m_pair.desk->ask("die " + QByteArray(m_way.point)).value(QLatin1String("armed")).toBool())
            return QStringLiteral("the point is not understood");
        m_pair.clicks += wished(m_way.command);
        m_pair.desk->say(m_way.command);
        if (!m_pair.desk->waitKilled(patienceMs))
            return QStringLiteral("the point was not reached");
        if (*m_way.atStart != '\0') {
            m_pair.startDesk(m_way.atStart);
            if (!m_pair.desk->waitKilled(patienceMs))
                return QStringLiteral("the start did not reach its point");
        }
        m_pair.startDesk();
        return check();
    }

private:
    QString tell(const QByteArray& command)
    {
        m_pair.clicks += wished(command);
        const QString problem = m_pair.desk->ask(command).value(QLatin1String("problem")).toString();
        return problem.isEmpty() ? problem : QString::fromLatin1(command) + QStringLiteral(": ") + problem;
    }
    QString settle(const QByteArray& command)
    {
        const int wanted = m_pair.ordersEver() + wished(command);
        const QString problem = tell(command);
        if (!problem.isEmpty() || command.startsWith("save"))
            return problem;
        return waitUntil([&] { return m_pair.ordersEver() == wanted; }, patienceMs) ? agree() : QStringLiteral("%1 did nothing").arg(QLatin1String(command));
    }
    QString agree()
    {
        m_pair.forget();
        QString differences;
        waitUntil([&] { return (differences = m_pair.differences()).isEmpty(); }, patienceMs);
        return differences;
    }
    QString check()
    {
        const QJsonObject shown = m_pair.desk->firstReady();
        if (shown.isEmpty())
            return QStringLiteral("did not become ready");
        // Trading is possible from here on: nothing may be open or different any more.
        const QString doubt = Pair::doubts(shown);
        if (!doubt.isEmpty())
            return QStringLiteral("ready, yet ") + doubt;
        const QString differences = m_pair.compare(shown);
        if (!differences.isEmpty())
            return QStringLiteral("ready, yet ") + differences;
        if (QByteArray(m_way.before).contains("save")) {
            const int kept = shown.value(QLatin1String("kept")).toObject().value(QLatin1String("number")).toInt();
            const bool replaced = QByteArray(m_way.point).startsWith("rename after");
            if (kept != (replaced ? 2 : 1))
                return QStringLiteral("the settings say %1").arg(kept);
        }
        if (rests() && !fillsLate()) {
            if (!fillOn("cancel"))
                return QStringLiteral("the exchange does not know the fault");
            m_pair.desk->say("cancel"); // it fills instead
            if (!waitUntil([&] { return m_pair.ordersEver() >= 3; }, patienceMs))
                return QStringLiteral("no legs came of the fill");
        }
        if (m_way.least > 0 && !waitUntil([&] { return m_pair.ordersEver() >= m_way.least; }, patienceMs))
            return QStringLiteral("only %1 orders at the exchange").arg(m_pair.ordersEver());
        // And it trades on.
        const QString problem = settle("rest ETHUSDT SELL 2");
        if (!problem.isEmpty())
            return problem;
        const QString many = ofAKind();
        if (!many.isEmpty())
            return many;
        const QString open = journal();
        return open.isEmpty() ? leaked() : open;
    }
    bool rests() const { return std::string_view(m_way.before) == restingBracket; }
    bool fillsLate() const { return std::string_view(m_way.held) == "fill"; }
    bool fillOn(const char* request) const
    {
        return m_pair.fault({ { QStringLiteral("fault"), QStringLiteral("eng.fillOn") }, { QStringLiteral("on"), QLatin1String(request) } });
    }
    //! Of a press with two legs the exchange ever had one entry, and of each kind of leg one where it filled, for all of it.
    QString ofAKind() const
    {
        if (!rests() && std::string_view(m_way.command) != bracket)
            return {};
        const auto rows = [this](const QByteArray& path) {
            return QJsonDocument::fromJson(m_pair.exchange->ask("GET", path, "symbol=BTCUSDT&limit=1000").body).array();
        };
        const QJsonArray entries = rows("/fapi/v1/allOrders");
        std::map<QString, int> kinds;
        for (const QJsonValue& leg : rows("/fapi/v1/allAlgoOrders")) {
            ++kinds[leg[QLatin1String("orderType")].toString()];
            if (entries.size() == 1 && leg[QLatin1String("quantity")] != entries[0][QLatin1String("executedQty")])
                return QStringLiteral("a leg for %1 of an entry of which %2 filled")
                    .arg(leg[QLatin1String("quantity")].toString(), entries[0][QLatin1String("executedQty")].toString());
        }
        const int legs = m_way.least == 3 || rests() ? 1 : 0;
        const bool right = entries.size() <= 1 && entries.size() >= legs && kinds.size() <= 2
            && std::all_of(kinds.begin(), kinds.end(), [](const auto& kind) { return kind.second == 1; }) && (legs == 0 || kinds.size() == 2);
        return right ? QString() : QStringLiteral("%1 entries, legs of %2 kinds").arg(entries.size()).arg(kinds.size());
    }
    //! However it ended, the secret is in no file. Source: FAULTS I7.
    QString leaked()
    {
        const QByteArray secret = m_pair.exchange->announcement().value(QLatin1String("secret")).toString().toLatin1();
        if (secret.size() < 16)
            return QStringLiteral("the exchange announced no secret");
        QDirIterator files(m_pair.profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int read = 0;
        for (; files.hasNext(); ++read) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(secret))
                return QStringLiteral("the secret is in ") + file.fileName();
        }
        return read == 0 ? QStringLiteral("the profile is empty") : QString();
    }
    QString journal()
    {
        QString found;
        waitUntil(
            [&] {
                QFile file(m_pair.profile() + QStringLiteral("/orders-paper.journal"));
                if (!file.open(QIODevice::ReadOnly))
                    found = QStringLiteral("no journal");
                else if (const auto content = journal::parseAll(file.readAll()); !content.unfinished.empty())
                    found = QStringLiteral("%1 lines of the journal are open").arg(content.unfinished.size());
                else
                    found.clear();
                return found.isEmpty();
            },
            patienceMs);
        return found;
    }

    const Way& m_way;
    Pair m_pair;
};

} // namespace

//! The terminal kills itself at each of these points and is started anew: one order or none of
//! each wish, all as the exchange has it before anything can be sent, no line of the journal open.
//! The ways are walked side by side, for most of each is waiting. FATHOM_KILL_POINT=part of a name
//! walks only those. Source: PROMISES P9, FAULTS D09.
class KillPointsTest final : public QObject {
    Q_OBJECT

    static constexpr int lanes = 10;
    std::map<QByteArray, QString> m_found;

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray wanted = qgetenv("FATHOM_KILL_POINT");
        std::vector<const Way*> walked;
        for (const Way& way : ways) {
            if (QByteArray(way.name).contains(wanted))
                walked.push_back(&way);
        }
        std::vector<QString> found(walked.size());
        std::atomic<std::size_t> next = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int lane = 0; lane < lanes; ++lane) {
            threads.emplace_back(QThread::create([&] {
                for (std::size_t i = next++; i < walked.size(); i = next++)
                    found[i] = Walk(*walked[i]).go();
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            thread->wait();
        for (std::size_t i = 0; i < walked.size(); ++i)
            m_found[walked[i]->name] = found[i];
    }

    void D09_killed_at_a_named_point_data()
    {
        QTest::addColumn<QString>("found");
        for (const auto& [name, found] : m_found)
            QTest::newRow(name.constData()) << found;
    }
    void D09_killed_at_a_named_point()
    {
        QFETCH(const QString, found);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

FATHOM_TEST(KillPointsTest)

} // namespace fathom::e2e

#include "tst_kill_points.moc"
