// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/paper_exchange_thread.h"
#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "core/store/settings_file.h"
#include "tests/bench/tls_sink.h"
#include "ui/ladder/ladder_actions.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_view.h"
#include "ui/theme/theme.h"
#include "ui/workspace/arming.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <set>

using namespace fathom;
using namespace std::chrono_literals;

namespace {

void pump(std::chrono::microseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end) {
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(100us);
    }
}

bool pumpUntil(const std::function<bool()>& done, std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!done() && std::chrono::steady_clock::now() < end)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return done();
}

// A ladder on the embedded exchange, its orders going to a TLS peer that reads and refuses them: the whole of the terminal lies
// between the mouse and the wire, journal included.
class Desk
{
public:
    Desk()
    {
        paper::PaperExchangeOptions options;
        options.seed = 7;
        const auto announced = m_exchange.start(options);
        if (!announced)
            return;
        SessionConfig config;
        config.rest = QUrl(announced->restUrl());
        config.streams = QUrl(announced->streamsUrl());
        config.wsApi = QUrl(QStringLiteral("wss://127.0.0.1:%1/ws-fapi/v1").arg(m_sink.port()));
        config.apiKey = announced->apiKey;
        config.secret = announced->secret.clone();
        config.profileDir = m_profile.path();
        config.loopbackAuthority = m_sink.authority();
        m_theme.setVariant(ThemeVariant::Dark);
        m_session = std::make_unique<Session>(std::move(config), &m_preferences);
        m_panel = std::make_unique<LadderPanel>(PanelContext { *m_session, m_theme, m_link });
        m_panel->resize(440, 900);
        m_panel->show();
        m_panel->activateWindow();
        m_session->start();
        m_link.setSymbol(QStringLiteral("BTCUSDT"));
        const auto ready = [this] {
            const auto book = m_session->market()->book(QStringLiteral("BTCUSDT"));
            const StreamHealth* orders = m_session->connection()->stream(QStringLiteral("wsApi"));
            return m_session->account()->isReady() && book && book->isLive() && book->hasBothSides() && orders && orders->phase == StreamPhase::Live;
        };
        m_ready = pumpUntil(ready, 10s);
        pump(1s); // the rows settle, the first presses after a window is activated are not orders
        m_panel->arming().arm();
        QObject::connect(m_panel->findChild<LadderActions*>(), &LadderActions::refused, m_panel.get(),
            [this](std::int64_t, Side, const QString&, const QString& text) { ++m_refusals[text]; });
    }

    //! \brief What the ladder said where a click sent nothing, with how often.
    QString refusals() const
    {
        QStringList out;
        for (auto it = m_refusals.cbegin(); it != m_refusals.cend(); ++it)
            out += QStringLiteral("%1x %2").arg(it.value()).arg(it.key());
        return out.join(QStringLiteral(", "));
    }

    bool isReady() const { return m_ready && m_panel->isArmed(); }
    bench::TlsSink& sink() { return m_sink; }

    //! \param held how long the button stays down; a person's click takes 60 ms and more
    //! \return microseconds from the release of the button to the request read whole at the peer; -1 where none came
    double click(std::chrono::milliseconds held)
    {
        LadderView& view = m_panel->view();
        const auto book = m_session->market()->book(QStringLiteral("BTCUSDT"));
        if (!m_panel->isArmed())
            m_panel->arming().arm();
        // The same order twice within ten seconds is asked for again: another size every round, another price every time.
        const int touch = static_cast<int>(view.topGroup() - floorDiv(book->bids.front().ticks, view.model().groupTicks()));
        if (m_clicks++ % 12 == 0) {
            m_size = (m_size + 1) % 5;
            if (m_size == 0)
                m_clicked.clear(); // five rounds take longer than that
            QKeyEvent key(QEvent::KeyPress, Qt::Key_1 + m_size, Qt::NoModifier, 10 + static_cast<quint32>(m_size), 0, 0, QString(QChar(u'1' + m_size)));
            QCoreApplication::sendEvent(&view, &key);
        }
        int row = touch + 2;
        while (!m_clicked.insert({ view.topGroup() - row, m_size }).second)
            ++row;
        const int y = std::min(row * view.rowHeight() + view.rowHeight() / 2, view.height() - view.rowHeight());
        const QPointF at(view.width() / 3.0, y);
        const std::size_t before = m_sink.received();
        QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QMouseEvent press(QEvent::MouseButtonPress, at, view.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QMouseEvent release(QEvent::MouseButtonRelease, at, view.mapToGlobal(at), Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &move);
        QCoreApplication::sendEvent(&view, &press);
        pump(held);
        const auto start = std::chrono::steady_clock::now();
        QCoreApplication::sendEvent(&view, &release);
        const auto whole = m_sink.waitFor(before + 1, 500ms);
        return whole ? std::chrono::duration<double, std::micro>(*whole - start).count() : -1;
    }

private:
    QTemporaryDir m_profile;
    bench::TlsSink m_sink;
    paper::PaperExchangeThread m_exchange;
    Preferences m_preferences { nullptr };
    Theme m_theme;
    LinkGroup m_link { 1 };
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LadderPanel> m_panel;
    bool m_ready = false;
    int m_clicks = 0, m_size = 4;
    std::set<std::pair<std::int64_t, int>> m_clicked; //!< group and size
    QMap<QString, int> m_refusals;
};

void report(benchmark::State& state, std::vector<double> times)
{
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    state.counters["p50_us"] = times[times.size() / 2];
    state.counters["p99_us"] = times[times.size() * 99 / 100];
    state.counters["orders"] = static_cast<double>(times.size());
}

constexpr int perBurst = 9; // our own guard lets ten orders a second through

// Orders this many milliseconds apart. Where that is faster than the guard allows they come in bursts with a pause between.
void BM_ClickToWire(benchmark::State& state, std::chrono::milliseconds gap)
{
    const auto held = gap < 100ms ? 0ms : 60ms;
    Desk desk;
    if (!desk.isReady()) {
        state.SkipWithError("the desk did not get ready");
        return;
    }
    for (int i = 0; i < 3; ++i) {
        desk.click(10ms);
        pump(300ms);
    }
    pump(1s);
    std::vector<double> times;
    int inBurst = 0, lost = 0;
    for (auto _ : state) {
        if (gap < 100ms && ++inBurst > perBurst) {
            pump(1700ms);
            inBurst = 1;
        }
        pump(gap);
        const double took = desk.click(held);
        if (took < 0) {
            ++lost;
            continue;
        }
        times.push_back(took);
        state.SetIterationTime(took / 1e6);
    }
    state.counters["lost"] = lost;
    report(state, std::move(times));
    std::string label = held > 0ms ? "ladder, journal on disk, TLS, button held 60 ms" : "ladder, journal on disk, TLS, pressed and released at once";
    if (lost > 0)
        label += "; not sent: " + desk.refusals().toStdString();
    state.SetLabel(label);
}
BENCHMARK_CAPTURE(BM_ClickToWire, 2ms, 2ms)->UseManualTime()->Iterations(180)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(BM_ClickToWire, 200ms, 200ms)->UseManualTime()->Iterations(80)->Unit(benchmark::kMicrosecond);

// The same bytes by a bare kept TLS socket: what no client can beat.
void BM_SocketFloor(benchmark::State& state, std::chrono::milliseconds gap)
{
    const QByteArray request = R"({"id":"floor","method":"order.place","params":{"apiKey":"vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A","newClientOrderId":"fth-7f3e2d1c-000001-9a8b7c6d","price":"83434.40","quantity":"0.200","recvWindow":3000,"side":"BUY","signature":"3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9","symbol":"BTCUSDT","timeInForce":"GTX","timestamp":1791391082024,"type":"LIMIT"}})";
    bench::TlsSink sink;
    bench::BareTlsClient client(sink.port());
    if (!client.isOpen()) {
        state.SkipWithError("no connection");
        return;
    }
    std::vector<double> times;
    for (auto _ : state) {
        std::this_thread::sleep_for(gap);
        const std::size_t before = sink.received();
        const auto start = std::chrono::steady_clock::now();
        client.send(request);
        const auto whole = sink.waitFor(before + 1, 500ms);
        if (!whole)
            continue;
        const double took = std::chrono::duration<double, std::micro>(*whole - start).count();
        times.push_back(took);
        state.SetIterationTime(took / 1e6);
    }
    report(state, std::move(times));
}
BENCHMARK_CAPTURE(BM_SocketFloor, 2ms, 2ms)->UseManualTime()->Iterations(180)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(BM_SocketFloor, 200ms, 200ms)->UseManualTime()->Iterations(80)->Unit(benchmark::kMicrosecond);

} // namespace
