// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/depth_sync.h"

#include "core/base/logging.h"

#include <atomic>

namespace fathom::binance {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds firstBackoff { 250 }, longestBackoff { 8'000 }, provenAfter { 10'000 };

std::size_t bytesOf(const DepthDiff& diff) { return sizeof diff + (diff.bids.capacity() + diff.asks.capacity()) * sizeof(BookLevel); }

// Unique in the process: an answer must not fit a machine that took another's place.
quint64 nextEpoch()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace

DepthSync::DepthSync(const Clock* clock)
    : m_clock(clock)
{
}

void DepthSync::enter(BookState state, Reason reason)
{
    if (m_state != state)
        m_stateSince = m_clock->monotonicNow();
    m_state = state;
    m_reason = reason;
}

void DepthSync::connecting()
{
    startBuffering(Reason::Connecting);
    enter(BookState::Connecting, Reason::Connecting);
}

void DepthSync::connectionLost()
{
    startBuffering(Reason::ConnectionLost);
    enter(BookState::Connecting, Reason::ConnectionLost);
}

void DepthSync::stop()
{
    startBuffering(Reason::None);
    m_book.clear();
    enter(BookState::Off, Reason::None);
}

void DepthSync::resync(Reason reason)
{
    if (m_state != BookState::Off)
        startBuffering(reason);
}

void DepthSync::backOff()
{
    const auto wait = std::min(firstBackoff * (1 << std::min(m_failures, 6)), longestBackoff);
    ++m_failures;
    m_fetchAt = m_clock->monotonicNow() + wait;
}

// A new attempt: whatever belongs to the last one, its snapshot request included, is void.
void DepthSync::startBuffering(Reason reason)
{
    const bool wasLive = m_state == BookState::Synced;
    const bool waits = !wasLive && !m_fetching && m_clock->monotonicNow() < m_fetchAt;
    const MonotonicTime due = m_fetchAt;
    m_epoch = nextEpoch();
    m_held.clear();
    m_heldBytes = 0;
    m_haveSnapshot = m_fetching = m_joined = false;
    m_fetchAt = {};
    // A book that breaks as soon as it is whole must not ask for snapshots as fast as they come.
    const bool fromOutside = reason == Reason::Connecting || reason == Reason::ConnectionLost || reason == Reason::Asked || reason == Reason::None;
    if (fromOutside || (wasLive && m_clock->monotonicNow() - m_stateSince >= provenAfter))
        m_failures = 0;
    else if (waits) // what breaks while it waits costs no snapshot, and must not put the next one off for ever
        m_fetchAt = due;
    else
        backOff();
    enter(wasLive ? BookState::Gap : BookState::Buffering, reason);
}

bool DepthSync::apply(DepthDiff& diff, MonotonicTime received)
{
    if (m_state == BookState::Off)
        return false;
    if (diff.firstId > diff.lastId || diff.previousId > diff.lastId) {
        unreadable(ParseStatus::Malformed);
        return false;
    }
    if (m_state == BookState::Synced) {
        if (diff.lastId <= m_lastId) {
            ++m_duplicates;
            return false;
        }
        if (diff.previousId == m_lastId)
            return applyInOrder(diff, received);
        ++m_gaps;
        qCInfo(lcBook) << "Sequence gap, total" << m_gaps;
        startBuffering(Reason::SequenceGap);
    }
    if (m_state == BookState::Connecting)
        enter(BookState::Buffering, Reason::WaitingForSnapshot);
    m_heldBytes += bytesOf(diff);
    if (m_heldBytes > bufferLimit) {
        startBuffering(Reason::Overflow);
        return false;
    }
    m_held.emplace_back(std::exchange(diff, DepthDiff {}), received);
    return m_haveSnapshot && tryHeld();
}

bool DepthSync::applyInOrder(const DepthDiff& diff, MonotonicTime received)
{
    m_book.apply(diff.bids, diff.asks);
    m_lastId = diff.lastId;
    m_eventMs = diff.eventMs;
    m_transactMs = diff.transactMs;
    m_received = received;
    // After a whole event no book of a venue is crossed (none of 17,000 recorded ones was), so a level is wrong. It must not be waited
    // for the touch to move away from it: then nothing shows it any more, and it stays.
    if (m_book.isCrossed()) {
        ++m_gaps;
        qCWarning(lcBook) << "Crossed book, loading again";
        startBuffering(Reason::Crossed);
    }
    return true;
}

void DepthSync::unreadable(ParseStatus why)
{
    if (m_state != BookState::Off)
        startBuffering(why == ParseStatus::OffGrid ? Reason::OffGrid : Reason::SequenceGap);
}

bool DepthSync::snapshot(quint64 epoch, const DepthSnapshot& snapshot)
{
    if (epoch != m_epoch || !m_fetching)
        return false;
    m_fetching = false;
    m_book.clear();
    m_book.apply(snapshot.bids, snapshot.asks);
    m_lastId = m_snapshotId = snapshot.lastUpdateId;
    m_eventMs = snapshot.eventMs;
    m_transactMs = snapshot.transactMs;
    m_knownLow = snapshot.bids.empty() ? 0 : snapshot.bids.back().ticks;
    m_knownHigh = snapshot.asks.empty() ? 0 : snapshot.asks.back().ticks;
    m_haveSnapshot = true;
    return tryHeld();
}

// Joins held events to the snapshot L: those with u < L are in it; the first other one must have pu <= L <= u. That is the venue's
// U <= L <= u, widened by the hole before U, where nothing happened: ids of these streams are not contiguous.
bool DepthSync::tryHeld()
{
    bool changed = false;
    while (!m_held.empty()) {
        const auto [diff, received] = std::move(m_held.front());
        m_held.pop_front();
        m_heldBytes -= std::min(m_heldBytes, bytesOf(diff));
        if (m_joined) {
            if (diff.lastId <= m_lastId)
                continue;
            if (diff.previousId != m_lastId) {
                ++m_gaps;
                startBuffering(Reason::SequenceGap);
                return false;
            }
        } else if (diff.lastId < m_lastId) {
            continue;
        } else if (diff.previousId > m_lastId) {
            // Older than everything we hold: only a younger snapshot can help. What is held stays good for it.
            m_held.emplace_front(diff, received);
            m_heldBytes += bytesOf(diff);
            m_haveSnapshot = false;
            snapshotFailed(m_epoch);
            enter(BookState::Buffering, Reason::SnapshotTooOld);
            return false;
        }
        m_joined = true;
        changed = applyInOrder(diff, received);
        if (!m_joined)
            return changed; // crossed: it begins anew
    }
    if (m_joined) {
        enter(BookState::Synced, Reason::None);
    }
    return changed;
}

void DepthSync::snapshotFailed(quint64 epoch, Reason reason)
{
    if (epoch != m_epoch)
        return;
    m_fetching = false;
    backOff();
    enter(BookState::Buffering, reason);
}

DepthSync::Action DepthSync::next()
{
    const MonotonicTime now = m_clock->monotonicNow();
    if (m_state == BookState::Gap && !m_held.empty())
        enter(BookState::Buffering, m_reason);
    const bool wants = (m_state == BookState::Buffering || m_state == BookState::Gap) && !m_haveSnapshot && !m_fetching && !m_held.empty();
    if (!wants || now < m_fetchAt)
        return Action::None;
    m_fetching = true;
    return Action::FetchSnapshot;
}

std::optional<MonotonicTime> DepthSync::wakeAt() const
{
    if (m_state != BookState::Off && !m_haveSnapshot && !m_fetching && !m_held.empty())
        return m_fetchAt;
    return std::nullopt;
}

bool DepthSync::nearHorizon() const
{
    const auto bid = m_book.bestBid(), ask = m_book.bestAsk();
    if (m_state != BookState::Synced || !bid || !ask || m_knownLow == 0 || m_knownHigh <= m_knownLow)
        return false;
    const std::int64_t margin = (m_knownHigh - m_knownLow) / 10; // 20 % of one side's reach
    return bid->ticks < m_knownLow + margin || ask->ticks > m_knownHigh - margin;
}

void DepthSync::fill(BookView& view, int levels) const
{
    view.state = m_state;
    view.stateSince = m_stateSince;
    view.lastUpdateId = m_lastId;
    view.eventTime = wallTimeFromMs(m_eventMs);
    view.received = m_received;
    view.heldUpdates = heldUpdates();
    view.knownLowTicks = m_knownLow;
    view.knownHighTicks = m_knownHigh;
    if (levels > 0)
        m_book.fill(view, static_cast<std::size_t>(levels));
}

} // namespace fathom::binance
