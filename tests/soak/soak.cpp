// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/event_loops.h"
#include "core/base/memory_use.h"
#include "core/session/preferences.h"
#include "core/store/settings_file.h"
#include "tests/e2e/desk.h"
#include "tests/soak/soak_measures.h"
#include "ui/theme/theme.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <random>

using namespace fathom;
using namespace fathom::test;
using namespace std::chrono_literals;

namespace {

const QStringList traded { QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"),
    QStringLiteral("SOLUSDT"), QStringLiteral("DOGEUSDT") };

QJsonObject fault(const char* kind, std::initializer_list<std::pair<QString, QJsonValue>> more = {})
{
    QJsonObject json(more);
    json.insert(QStringLiteral("fault"), QString::fromLatin1(kind));
    return json;
}

// What goes wrong now and then, one after the other.
const std::vector<QJsonObject>& troubles()
{
    static const std::vector<QJsonObject> list {
        fault("ws.close",
            { { QStringLiteral("category"), QStringLiteral("private") },
                { QStringLiteral("action"), QStringLiteral("RST") } }),
        fault("md.drop",
            { { QStringLiteral("symbol"), QStringLiteral("BTCUSDT") },
                { QStringLiteral("count"), 2 } }),
        fault("rest.after",
            { { QStringLiteral("route"), QStringLiteral("order.place") },
                { QStringLiteral("action"), QStringLiteral("RST") } }),
        fault("us.dup", { { QStringLiteral("count"), 5 } }),
        fault("ws.close",
            { { QStringLiteral("category"), QStringLiteral("public") },
                { QStringLiteral("action"), QStringLiteral("FIN") } }),
        fault("us.expire", { { QStringLiteral("mode"), QStringLiteral("event") } }),
        fault("ws.close",
            { { QStringLiteral("category"), QStringLiteral("api") },
                { QStringLiteral("action"), QStringLiteral("RST") } }),
        fault("rest.before",
            { { QStringLiteral("route"), QStringLiteral("order.cancel") },
                { QStringLiteral("action"), QStringLiteral("FIN") } }),
    };
    return list;
}

//! One hand that trades all day: places, moves, cancels, takes, closes, looks at another symbol.
class Hand final : public QObject {
public:
    Hand(Desk& desk, LinkGroups& links, std::uint64_t seed)
        : m_desk(desk)
        , m_links(links)
        , m_random(seed)
    {
    }

    void act()
    {
        if (!m_desk.account().isReady())
            return;
        const QString symbol = traded[below(traded.size())];
        if (!m_desk.market().markPrice(symbol) || !m_desk.market().instrument(symbol))
            return;
        const auto& open = m_desk.account().openOrders();
        switch (below(10)) {
        case 0:
        case 1:
        case 2:
            if (open.size() >= mostOpen) // or they pile up, and memory and time with them
                cancelOne();
            else
                place(m_desk.resting(symbol, side(), 1 + static_cast<int>(below(4))));
            break;
        case 3:
            place(m_desk.market(symbol, side()));
            break;
        case 4:
        case 5:
            if (!open.empty()) {
                const Order& order = open[below(static_cast<qsizetype>(open.size()))];
                const auto instrument = m_desk.market().instrument(order.symbol);
                if (order.type == OrderType::Limit && order.isWorking())
                    m_desk.orders().modify(order.localId,
                        order.price
                            - instrument->tickSize * Decimal(static_cast<int>(below(9)) - 4),
                        order.quantity);
            }
            break;
        case 6:
        case 7:
            if (open.size() > 6 || (!open.empty() && below(2) == 0))
                cancelOne();
            break;
        case 8:
            if (m_desk.account().position(symbol)) {
                m_desk.orders().closePosition(symbol, PositionSide::Both, Decimal(1));
                ++m_asked;
            }
            break;
        default:
            m_links.setSymbol(1, symbol);
        }
    }
    void endAll() { m_desk.orders().cancelAll({}); }
    int asked() const { return m_asked; } //!< orders that may exist because of this hand

private:
    static constexpr std::size_t mostOpen = 20;

    void cancelOne()
    {
        const auto& open = m_desk.account().openOrders();
        m_desk.orders().cancel(open[below(static_cast<qsizetype>(open.size()))].localId);
    }
    qsizetype below(qsizetype bound)
    {
        return static_cast<qsizetype>(m_random() % static_cast<std::uint64_t>(bound));
    }
    Side side() { return below(2) == 0 ? Side::Buy : Side::Sell; }
    void place(const OrderIntent& intent)
    {
        m_desk.place(intent);
        ++m_asked;
    }

    Desk& m_desk;
    LinkGroups& m_links;
    std::mt19937_64 m_random;
    int m_asked = 0;
};

constexpr int lookMs = 20;

bool inDoubt(Desk& desk)
{
    const auto& open = desk.account().openOrders();
    return !desk.account().isReady()
        || std::any_of(open.begin(), open.end(),
            [](const Order& order) { return order.request == RequestState::Unknown; });
}

} // namespace

// fathom-soak --minutes 60 --scale 20 --seed 1: the whole window on the exchange with faults, a
// hand that trades, and what it cost.
int main(int argc, char** argv)
{
    giveMemoryBack(); // as the terminal does
    useLeanEventLoops();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption minutes(QStringLiteral("minutes"),
        QStringLiteral("How long by the machine's clock."), QStringLiteral("N"),
        QStringLiteral("60"));
    const QCommandLineOption scale(QStringLiteral("scale"),
        QStringLiteral("How much faster the exchange's time runs."), QStringLiteral("X"),
        QStringLiteral("20"));
    const QCommandLineOption seed(QStringLiteral("seed"),
        QStringLiteral("Of the hand that trades."), QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption calm(QStringLiteral("calm"), QStringLiteral("Without faults."));
    parser.addOptions({ minutes, scale, seed, calm });
    parser.process(application);
    const auto length
        = std::chrono::milliseconds(static_cast<qint64>(parser.value(minutes).toDouble() * 60'000));
    if (length <= 0ms || parser.value(scale).toDouble() < 0.1) {
        std::fprintf(stderr, "fathom-soak: --minutes and --scale are numbers above zero\n");
        return 2;
    }

    LabThread lab({}, {}, parser.value(scale).toDouble());
    Preferences preferences(nullptr);
    Desk desk(lab, lab.config({}), &preferences);
    Theme theme;
    theme.setVariant(ThemeVariant::Dark);
    Appearance appearance(theme, preferences);
    Language language;
    MainWindow window(desk.session(), theme, appearance, language);
    window.setAskBeforeClose(false);
    window.resize(1920, 1080);
    window.show();
    if (!desk.waitReady()) {
        std::fprintf(stderr, "fathom-soak: the terminal did not get ready\n");
        return 1;
    }
    Hand hand(desk, window.links(), parser.value(seed).toULongLong());
    soak::LoopWatch loop;
    using Watch = soak::MemoryWatch;
    Watch memory;
    QElapsedTimer clock, second, spell, report;
    qint64 doubtMs = 0, longestDoubtMs = 0, doubtSince = -1;
    std::size_t trouble = 0;
    clock.start();
    second.start();
    spell.start();
    report.start();
    // By a timer and a loop that sleeps: one that looks for events all the time takes a processor from the rest.
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        const qint64 now = clock.elapsed();
        if (inDoubt(desk)) {
            doubtSince = doubtSince < 0 ? now : doubtSince;
            longestDoubtMs = std::max(longestDoubtMs, now - doubtSince);
        } else if (doubtSince >= 0) {
            doubtMs += now - doubtSince;
            doubtSince = -1;
        }
        if (second.hasExpired(700)) {
            second.restart();
            hand.act();
        }
        const auto ownSince = std::chrono::steady_clock::now(); // from here on it waits for the exchange and counts pages
        if (!parser.isSet(calm) && spell.hasExpired(30'000)) {
            spell.restart();
            const QJsonObject next = troubles()[trouble++ % troubles().size()];
            lab.run([&](lab::LabExchange& exchange) { exchange.fault(next); });
        }
        memory.sample(now);
        if (report.hasExpired(60'000)) {
            report.restart();
            const AccountState& account = desk.account();
            std::printf("%3lld min: %.1f MiB, heap %.1f; %d orders, %zu open, %zu positions, %zu fills; loop p99 %.1f ms\n", now / 60'000,
                memory.latestMiB(Watch::Process), memory.latestMiB(Watch::Heap), lab.ordersPlaced(), account.openOrders().size(),
                account.positions().size(), account.fills().size(), loop.percentile(99));
            std::fflush(stdout);
        }
        loop.forgive(std::chrono::steady_clock::now() - ownSince);
        if (clock.hasExpired(length.count()))
            QCoreApplication::quit();
    });
    look.start(lookMs);
    QApplication::exec();
    look.stop();

    const int executed = lab.ordersPlaced(); // a reset forgets the ledger
    lab.reset();
    hand.endAll();
    const bool settled = QTest::qWaitFor(
        [&] {
            return !inDoubt(desk) && desk.account().openOrders().empty()
                && desk.differences().isEmpty();
        },
        30'000);
    const QString differences = desk.differences();
    for (const auto& [kind, name] : { std::pair(Watch::Process, "memory"), std::pair(Watch::Heap, "heap") }) {
        std::printf("%s: %.1f MiB after warming up, %.1f at the end, slope %.2f MiB an hour\n", name,
            memory.warmMiB(kind), memory.latestMiB(kind), memory.slopePerHour(kind));
    }
    std::printf("event loop late by p50 %.2f, p99 %.2f, at most %.1f ms\n", loop.percentile(50),
        loop.percentile(99), loop.most());
    std::printf("in doubt %.1f s of %.0f s, at most %.1f s at once; %zu faults\n",
        static_cast<double>(doubtMs) / 1e3, static_cast<double>(clock.elapsed()) / 1e3,
        static_cast<double>(longestDoubtMs) / 1e3, trouble);
    std::printf(
        "orders: %d asked for, %d executed by the exchange\n", hand.asked(), executed);
    std::printf("ledger: %s\n",
        settled
            ? "orders and positions agree to the last digit"
            : qPrintable(differences.isEmpty() ? QStringLiteral("still in doubt") : differences));
    return settled && executed <= hand.asked() ? 0 : 1;
}
