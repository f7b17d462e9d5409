// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/book_feed.h"

#include "core/base/logging.h"

#include <QTimer>

namespace fathom::binance {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds watchInterval { 50 };
constexpr milliseconds renewalSpacing { 10'000 };
constexpr milliseconds askSpacing { 10'000 };

} // namespace

BookFeed::BookFeed(std::shared_ptr<const Instrument> instrument, MarketStreams* streams, RestClient* rest, const Clock* clock, QObject* parent)
    : QObject(parent)
    , m_instrument(std::move(instrument))
    , m_streamName(streamName(m_instrument->symbol, "depth@100ms"))
    , m_grid(SymbolGrid::of(*m_instrument).value_or(SymbolGrid {}))
    , m_streams(streams)
    , m_rest(rest)
    , m_clock(clock)
    , m_sync(std::make_unique<DepthSync>(clock))
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(watchInterval);
    connect(m_timer, &QTimer::timeout, this, [this] { watch(); });
    m_timer->start();
    m_sync->connecting();
    m_subscription = m_streams->subscribe(
        m_streamName, [this](const StreamData& data) { onData(data); }, [this](StreamState state) { onStreamState(state); });
    m_shown = state();
}

BookFeed::~BookFeed() = default;

BookState BookFeed::state() const
{
    if (m_sync->state() == BookState::Synced && m_clock->monotonicNow() - m_sync->lastReceived() > staleAfter)
        return BookState::Stale;
    return m_sync->state();
}

void BookFeed::resync()
{
    m_successor.reset();
    m_sync->resync(DepthSync::Reason::Asked);
    act();
    announce();
}

std::shared_ptr<BookView> BookFeed::makeView(int levels) const
{
    auto view = std::make_shared<BookView>();
    m_sync->fill(*view, levels);
    view->instrument = m_instrument;
    view->state = state();
    if (view->state == BookState::Stale)
        view->stateSince = view->received; // what it was before it fell silent counts no more
    return view;
}

void BookFeed::onStreamState(StreamState state)
{
    if (state == StreamState::Lost) {
        m_successor.reset();
        m_sync->connectionLost();
    } else if (state == StreamState::Waiting || state == StreamState::Refused) {
        m_sync->connecting();
    }
    announce();
}

void BookFeed::onData(const StreamData& data)
{
    const ParseStatus status = m_decoder.depth(data.frame, m_grid, m_diff);
    if (status != ParseStatus::Ok) {
        ++m_unreadable;
        qCWarning(lcWire) << "Depth frame dropped:" << parseStatusName(status); // no count in it: equal lines of a second become one
        m_successor.reset();
        m_sync->unreadable(status);
        announce();
        if (status == ParseStatus::OffGrid)
            Q_EMIT gridChanged();
        return;
    }
    if (m_successor) {
        DepthDiff copy = m_diff;
        m_successor->apply(copy, data.received);
    }
    const bool changed = m_sync->apply(m_diff, data.received);
    act();
    announce();
    if (!changed || m_sync->state() != BookState::Synced)
        return;
    const auto bid = m_sync->book().bestBid().value_or(BookLevel {});
    const auto ask = m_sync->book().bestAsk().value_or(BookLevel {});
    const bool touched = bid != m_bid || ask != m_ask;
    m_bid = bid;
    m_ask = ask;
    const QPointer<BookFeed> alive(this);
    Q_EMIT bookChanged();
    if (alive && touched)
        Q_EMIT touchChanged();
    if (alive)
        renewBeforeHorizon();
}

// Does what the machines ask for, and lets the successor take over once it is whole.
void BookFeed::act()
{
    if (m_successor && m_successor->state() == BookState::Synced && m_sync->state() == BookState::Synced
        && m_successor->lastUpdateId() == m_sync->lastUpdateId())
        m_sync = std::move(m_successor);
    for (DepthSync* sync : { m_sync.get(), m_successor.get() }) {
        if (sync != nullptr && sync->next() == DepthSync::Action::FetchSnapshot)
            fetch(sync);
    }
}

void BookFeed::fetch(DepthSync* sync)
{
    m_rest->depth(m_grid, snapshotLevels, this, [this, sync, epoch = sync->epoch()](const Result<DepthSnapshot>& snapshot) {
        if (sync != m_sync.get() && sync != m_successor.get()) // replaced meanwhile
            return;
        if (!snapshot) {
            qCInfo(lcBook) << "Snapshot failed:" << snapshot.error().detail;
            const Error::Code code = snapshot.error().code;
            const bool held = code == Error::Code::RateLimited || code == Error::Code::Banned;
            sync->snapshotFailed(epoch, held ? DepthSync::Reason::SnapshotHeld : DepthSync::Reason::SnapshotFailed);
        } else if (sync->snapshot(epoch, *snapshot) && sync == m_sync.get()) {
            Q_EMIT bookChanged();
        }
        act();
        announce();
    });
}

void BookFeed::renewBeforeHorizon()
{
    const MonotonicTime now = m_clock->monotonicNow();
    if (m_successor || !m_sync->nearHorizon() || now - m_lastRenewal < renewalSpacing)
        return;
    m_lastRenewal = now;
    m_successor = std::make_unique<DepthSync>(m_clock);
    m_successor->connecting();
}

void BookFeed::watch()
{
    act();
    announce();
    askSilentStream();
}

// One subscription can die while the others of its connection flow; nothing but its silence tells.
void BookFeed::askSilentStream()
{
    if (state() != BookState::Stale) {
        m_asks = 0;
        return;
    }
    const MonotonicTime now = m_clock->monotonicNow();
    if (m_asks > 0 && now - m_lastAsk < askSpacing * (1 << std::min(m_asks - 1, 5)))
        return;
    ++m_asks;
    m_lastAsk = now;
    qCInfo(lcBook) << m_streamName << "is silent; subscribed again";
    m_streams->resubscribe(m_streamName);
}

void BookFeed::announce()
{
    const BookState now = state();
    if (now == m_shown && m_sync->reason() == m_shownReason)
        return;
    m_shown = now;
    m_shownReason = m_sync->reason();
    Q_EMIT stateChanged();
}

} // namespace fathom::binance
