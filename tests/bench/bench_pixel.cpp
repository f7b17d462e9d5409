// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/exchange.h"
#include "core/paper/market_book.h"
#include "core/paper/server/paper_exchange.h"
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "core/store/settings_file.h"
#include "tests/bench/painted.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_view.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <deque>
#include <mutex>

using namespace fathom;
using namespace std::chrono_literals;
using Instant = std::chrono::steady_clock::time_point;

namespace {

const QStringList symbols { QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"),
    QStringLiteral("SOLUSDT"), QStringLiteral("DOGEUSDT"), QStringLiteral("XRPUSDT"),
    QStringLiteral("BNBUSDT") };

// The exchange on a thread of its own, which notes when it had handed a book's state to its
// sockets.
class NotingExchange {
public:
    explicit NotingExchange(double timeScale)
        : m_home(new QObject)
    {
        m_home->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_home,
            [this, timeScale] {
                m_exchange = std::make_unique<paper::PaperExchange>();
                paper::PaperExchangeOptions options;
                options.seed = 7;
                options.timeScale = timeScale;
                options.manualSteps = true;
                started = m_exchange->start(options).has_value();
                if (!started)
                    return;
                announcement = m_exchange->announcement();
                auto* timer = new QTimer(m_home);
                timer->setTimerType(Qt::PreciseTimer);
                QObject::connect(timer, &QTimer::timeout, m_home, [this] { step(); });
                timer->start(10);
            },
            Qt::BlockingQueuedConnection);
    }
    ~NotingExchange()
    {
        QMetaObject::invokeMethod(
            m_home,
            [this] {
                qDeleteAll(m_home->findChildren<QTimer*>());
                m_exchange.reset();
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
        delete m_home;
    }
    NotingExchange(const NotingExchange&) = delete;
    NotingExchange& operator=(const NotingExchange&) = delete;

    //! \brief The last moment before \p received at which the first symbol's book stood at \p
    //! updateId.
    std::optional<Instant> handedOver(std::int64_t updateId, Instant received)
    {
        const std::lock_guard lock(m_mutex);
        for (auto note = m_notes.rbegin(); note != m_notes.rend(); ++note) {
            if (note->first == updateId && note->second <= received)
                return note->second;
        }
        return std::nullopt;
    }

    paper::Announcement announcement;
    bool started = false;

private:
    void step()
    {
        m_exchange->step();
        const std::int64_t id = m_exchange->exchange()
                                    .book(m_exchange->exchange().marketOf(symbols.front()))
                                    .lastUpdateId();
        const std::lock_guard lock(m_mutex);
        m_notes.emplace_back(id, std::chrono::steady_clock::now());
        if (m_notes.size() > 2'000)
            m_notes.pop_front();
    }

    QThread m_thread;
    QObject* m_home;
    std::unique_ptr<paper::PaperExchange> m_exchange;
    std::mutex m_mutex;
    std::deque<std::pair<std::int64_t, Instant>> m_notes;
};

// From the exchange having handed a depth event to its socket to its rows standing in the window's
// backing store. Arguments: how many ladders, each on a symbol and a book of its own; how much
// faster than its clock the market runs.
void BM_WireToPixel(benchmark::State& state)
{
    NotingExchange exchange(static_cast<double>(state.range(1)));
    if (!exchange.started) {
        state.SkipWithError("the exchange did not start");
        return;
    }
    QTemporaryDir profile;
    Preferences preferences(nullptr);
    Theme theme;
    theme.setVariant(ThemeVariant::Dark);
    SessionConfig config;
    config.rest = QUrl(exchange.announcement.restUrl());
    config.streams = QUrl(exchange.announcement.streamsUrl());
    config.wsApi = QUrl(exchange.announcement.wsApiUrl());
    config.apiKey = exchange.announcement.apiKey;
    config.secret = exchange.announcement.secret.clone();
    config.profileDir = profile.path();
    Session session(std::move(config), &preferences);
    std::vector<std::unique_ptr<LinkGroup>> links;
    std::vector<std::unique_ptr<LadderPanel>> panels;
    for (int i = 0; i < state.range(0); ++i) {
        links.push_back(std::make_unique<LinkGroup>(i + 1));
        panels.push_back(
            std::make_unique<LadderPanel>(PanelContext { session, theme, *links.back() }));
        panels.back()->resize(440, 1012);
        panels.back()->show();
    }
    session.start();
    for (int i = 0; i < state.range(0); ++i)
        links[static_cast<std::size_t>(i)]->setSymbol(symbols[i]);
    const auto isLive = [&] {
        return std::all_of(links.begin(), links.end(), [&](const auto& link) {
            const auto book = session.market()->book(link->symbol());
            return book && book->isLive();
        });
    };
    const auto limit = std::chrono::steady_clock::now() + 20s;
    while (!isLive() && std::chrono::steady_clock::now() < limit)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    if (!isLive()) {
        state.SkipWithError("the books did not get live");
        return;
    }
    const auto settled = std::chrono::steady_clock::now() + 1s;
    while (std::chrono::steady_clock::now() < settled)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);

    auto& application = *static_cast<bench::WatchedApplication*>(QCoreApplication::instance());
    std::vector<double> times;
    std::int64_t lastShown = 0;
    int longSteps = 0;
    double longest = 0;
    std::optional<double> took;
    application.painted = [&](const QObject* receiver) {
        if (receiver != &panels.front()->view())
            return;
        const auto book = session.market()->book(symbols.front());
        if (!book || book->lastUpdateId == lastShown)
            return;
        lastShown = book->lastUpdateId;
        const auto painted = std::chrono::steady_clock::now();
        if (const auto start = exchange.handedOver(book->lastUpdateId, book->received))
            took = std::chrono::duration<double>(painted - *start).count();
    };
    application.stepped = [&](std::chrono::nanoseconds step) {
        const double ms = static_cast<double>(step.count()) / 1e6;
        longSteps += ms > 5 ? 1 : 0;
        longest = std::max(longest, ms);
    };
    for (auto _ : state) {
        took.reset();
        while (!took)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        state.SetIterationTime(*took);
        times.push_back(*took * 1e3);
    }
    application.painted = {};
    application.stepped = {};
    std::sort(times.begin(), times.end());
    state.counters["p50_ms"] = times[times.size() / 2];
    state.counters["p99_ms"] = times[times.size() * 99 / 100];
    state.counters["gui_steps_over_5ms"] = longSteps;
    state.counters["gui_longest_ms"] = longest;
    panels.clear();
}
BENCHMARK(BM_WireToPixel)
    ->ArgNames({ "ladders", "speed" })
    ->Args({ 1, 1 })
    ->Args({ 6, 1 })
    ->Args({ 6, 5 })
    ->UseManualTime()
    ->Iterations(300)
    ->Unit(benchmark::kMillisecond);

} // namespace
