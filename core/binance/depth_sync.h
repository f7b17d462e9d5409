// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/binance/market_messages.h"
#include "core/domain/order_book.h"

#include <deque>
#include <vector>

namespace fathom::binance {

//! \brief The steps that make a local book out of diffs and a snapshot, as a pure machine: no sockets, no timers.
//!
//! The owner feeds events and the clock and does what next() asks for. Only Synced is live. Source: FAULTS 0.3, A01 to A10, A15 to A17.
class DepthSync
{
public:
    static constexpr std::size_t bufferLimit = 8 * 1024 * 1024; //!< bytes of held diffs, then it starts over

    enum class Action : std::uint8_t {
        None,
        FetchSnapshot, //!< ask for a snapshot now and hand it in with the epoch of epoch()
    };
    enum class Reason : std::uint8_t { None,
        Connecting,
        WaitingForSnapshot,
        SnapshotTooOld,
        SequenceGap,
        Crossed,
        Overflow,
        ConnectionLost,
        SnapshotFailed,
        SnapshotHeld, //!< not asked for: requests are paused or the budget is spent
        OffGrid,
        Asked };

    explicit DepthSync(const Clock* clock);

    BookState state() const { return m_state; }
    Reason reason() const { return m_reason; }
    MonotonicTime stateSince() const { return m_stateSince; }
    const OrderBook& book() const { return m_book; }
    //! \brief Names the present attempt; a snapshot of another one is void.
    quint64 epoch() const { return m_epoch; }

    void connecting();          //!< subscribed, nothing confirmed yet
    void connectionLost();      //!< drops book and buffer
    void stop();                //!< Off
    void resync(Reason reason); //!< throws everything away and buffers again

    //! \brief A diff arrived. Its vectors are taken over while buffering, else applied in place.
    //! \return true where the book changed
    bool apply(DepthDiff& diff, MonotonicTime received);
    //! \brief The frame could not be read: the chain is broken.
    void unreadable(ParseStatus why);
    //! \return true where it was used; false where it belongs to another epoch or overlaps nothing
    bool snapshot(quint64 epoch, const DepthSnapshot& snapshot);
    //! \param reason SnapshotFailed or SnapshotHeld
    void snapshotFailed(quint64 epoch, Reason reason = Reason::SnapshotFailed);

    //! \brief What to do now; FetchSnapshot is said once per attempt and after the backoff of a failed one.
    Action next();
    //! \brief When next() is worth asking again; empty where only an event can change anything.
    std::optional<MonotonicTime> wakeAt() const;

    std::int64_t lastUpdateId() const { return m_lastId; }
    std::int64_t eventMs() const { return m_eventMs; }
    //! \brief Of the newest change the book holds, 0 where it was not said.
    std::int64_t transactMs() const { return m_transactMs; }
    MonotonicTime lastReceived() const { return m_received; }
    int heldUpdates() const { return static_cast<int>(m_held.size()); }
    int gaps() const { return m_gaps; }
    int duplicates() const { return m_duplicates; }
    //! \brief Outside these bounds depth is unknown, not empty: the snapshot did not reach there.
    std::int64_t knownLowTicks() const { return m_knownLow; }
    std::int64_t knownHighTicks() const { return m_knownHigh; }
    //! \brief Depth at \p ticks is known although nothing was said of it since the snapshot: inside what that covered.
    bool covers(std::int64_t ticks) const { return ticks >= m_knownLow && ticks <= m_knownHigh; }
    //! \brief True where the touch came within 20 % of the snapshot's edge: fetch another one.
    bool nearHorizon() const;

    //! \brief Fills book, state, ids and times of \p view with at most \p levels a side; instrument and reason text are the caller's.
    void fill(BookView& view, int levels) const;

private:
    void enter(BookState state, Reason reason);
    void backOff();
    void startBuffering(Reason reason);
    bool applyInOrder(const DepthDiff& diff, MonotonicTime received);
    bool tryHeld();

    const Clock* m_clock;
    OrderBook m_book;
    BookState m_state = BookState::Off;
    Reason m_reason = Reason::None;
    MonotonicTime m_stateSince {}, m_received {}, m_fetchAt {};
    std::deque<std::pair<DepthDiff, MonotonicTime>> m_held;
    std::size_t m_heldBytes = 0;
    quint64 m_epoch = 0;
    std::int64_t m_lastId = 0, m_snapshotId = 0, m_eventMs = 0, m_transactMs = 0;
    std::int64_t m_knownLow = 0, m_knownHigh = 0;
    int m_failures = 0, m_gaps = 0, m_duplicates = 0;
    bool m_haveSnapshot = false, m_fetching = false, m_joined = false;
};

} // namespace fathom::binance
