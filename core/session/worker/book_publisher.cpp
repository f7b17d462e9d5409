// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/book_publisher.h"

#include "core/net/time_sync.h"

#include <QTimer>

namespace fathom {

namespace {

QString reasonText(BookState state, binance::DepthSync::Reason reason)
{
    using Reason = binance::DepthSync::Reason;
    if (state == BookState::Synced)
        return {};
    if (state == BookState::Stale)
        return BookPublisher::tr("no updates for a while");
    switch (reason) {
    case Reason::None: return BookPublisher::tr("not started");
    case Reason::Connecting: return BookPublisher::tr("connecting");
    case Reason::WaitingForSnapshot: return BookPublisher::tr("waiting for the snapshot");
    case Reason::SnapshotTooOld: return BookPublisher::tr("the snapshot was too old, loading again");
    case Reason::SequenceGap: return BookPublisher::tr("sequence gap, loading again");
    case Reason::Crossed: return BookPublisher::tr("bid above ask, loading again");
    case Reason::Overflow: return BookPublisher::tr("too many updates held back, loading again");
    case Reason::ConnectionLost: return BookPublisher::tr("connection lost");
    case Reason::SnapshotFailed: return BookPublisher::tr("the snapshot could not be loaded, trying again");
    case Reason::SnapshotHeld: return BookPublisher::tr("the snapshot waits until requests may be sent again");
    case Reason::OffGrid: return BookPublisher::tr("the symbol's rules changed, loading again");
    case Reason::Asked: return BookPublisher::tr("loading again");
    }
    return {};
}

} // namespace

bool BookMailbox::put(const QString& symbol, BookViewPtr view)
{
    const std::lock_guard lock(m_mutex);
    m_views[symbol] = std::move(view);
    return !std::exchange(m_woken, true);
}

std::map<QString, BookViewPtr> BookMailbox::takeAll()
{
    const std::lock_guard lock(m_mutex);
    m_woken = false;
    return std::exchange(m_views, {});
}

BookPublisher::BookPublisher(binance::MarketStreams* streams, binance::RestClient* rest, const net::TimeSync* time, const Clock* clock,
    std::shared_ptr<BookMailbox> mailbox, QObject* parent)
    : QObject(parent)
    , m_streams(streams)
    , m_rest(rest)
    , m_time(time)
    , m_clock(clock)
    , m_mailbox(std::move(mailbox))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, [this] {
        for (auto& [symbol, entry] : m_entries) {
            if (entry.waiting)
                send(symbol, entry);
        }
    });
}

BookPublisher::~BookPublisher() = default;

void BookPublisher::watch(const std::shared_ptr<const Instrument>& instrument)
{
    const QString symbol = instrument->symbol;
    Entry& entry = m_entries[symbol];
    entry.feed = std::make_unique<binance::BookFeed>(instrument, m_streams, m_rest, m_clock);
    connect(entry.feed.get(), &binance::BookFeed::bookChanged, this, [this, symbol] {
        changed(symbol, false);
        Q_EMIT moved(symbol);
    });
    connect(entry.feed.get(), &binance::BookFeed::stateChanged, this, [this, symbol] {
        const binance::BookFeed* known = feed(symbol);
        changed(symbol, true);
        if (known && known->state() == BookState::Gap)
            Q_EMIT resynced(symbol);
        Q_EMIT moved(symbol);
    });
    connect(entry.feed.get(), &binance::BookFeed::gridChanged, this, [this, symbol] { Q_EMIT gridChanged(symbol); });
    send(symbol, entry);
}

void BookPublisher::unwatch(const QString& symbol)
{
    const auto it = m_entries.find(symbol);
    if (it == m_entries.end())
        return;
    binance::BookFeed* retired = it->second.feed.release(); // it may be what is calling
    m_unreadableBefore += retired->unreadableFrames();
    retired->disconnect();
    retired->setParent(this); // its timer reads the clock: it must not outlive us
    retired->deleteLater();
    m_entries.erase(it);
    Q_EMIT moved(symbol);
}

void BookPublisher::resync(const QString& symbol)
{
    const auto it = m_entries.find(symbol);
    if (it != m_entries.end())
        it->second.feed->resync();
}

const binance::BookFeed* BookPublisher::feed(const QString& symbol) const
{
    const auto it = m_entries.find(symbol);
    return it == m_entries.end() ? nullptr : it->second.feed.get();
}

int BookPublisher::unreadable() const
{
    int sum = m_unreadableBefore;
    for (const auto& [symbol, entry] : m_entries)
        sum += entry.feed->unreadableFrames();
    return sum;
}

QStringList BookPublisher::watched() const
{
    QStringList symbols;
    for (const auto& [symbol, entry] : m_entries)
        symbols.append(symbol);
    return symbols;
}

bool BookPublisher::anyStale() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const auto& entry) { return entry.second.feed->state() == BookState::Stale; });
}

void BookPublisher::changed(const QString& symbol, bool atOnce)
{
    const auto it = m_entries.find(symbol);
    if (it == m_entries.end())
        return;
    Entry& entry = it->second;
    if (m_time->isKnown() && entry.feed->sync().eventMs() > 0)
        m_latencyMs = std::max<double>(0, static_cast<double>(m_time->venueNowMs() - entry.feed->sync().eventMs()));
    const auto frame = m_mailbox->frame();
    const auto since = m_clock->monotonicNow() - entry.sent;
    if (atOnce || since >= frame) {
        send(symbol, entry);
        return;
    }
    entry.waiting = true;
    if (!m_timer->isActive())
        m_timer->start(std::chrono::ceil<std::chrono::milliseconds>(frame - since));
}

void BookPublisher::send(const QString& symbol, Entry& entry)
{
    entry.waiting = false;
    entry.sent = m_clock->monotonicNow();
    const std::shared_ptr<BookView> view = entry.feed->makeView(levels);
    view->reason = reasonText(view->state, entry.feed->reason());
    if (m_mailbox->put(symbol, view))
        Q_EMIT mailWaiting();
}

} // namespace fathom
