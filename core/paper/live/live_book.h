// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/live/venue_link.h"
#include "core/paper/market/recorded_book.h"

#include <deque>

namespace fathom::paper {

//! \brief Keeps the book of one symbol in step with the venue's by the documented steps: buffer the diffs, take a snapshot, go on from
//! the diff that spans it, each one following the one before. While it is not in step nothing is applied and nobody trades on it.
//! Paper thread. Source: "How to manage a local order book correctly", FAULTS A01 to A04.
class LiveBook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveBook)
public:
    //! \param book, link, clock outlive this
    LiveBook(const Instrument& instrument, ReplayBook& book, VenueLink& link, const Clock& clock);

    //! \brief A frame of this symbol's streams; those of another symbol are dropped.
    void take(const RecordingFrame& frame);
    //! \brief Starts over: its stream was lost.
    void lose();
    //! \brief Asks for a snapshot where one is due.
    void tick();
    bool isSynced() const { return m_synced; }
    //! \brief u of the venue's diff applied last, 0 before the first.
    std::int64_t lastUpdateId() const { return m_last; }
    int snapshots() const { return m_snapshots; } //!< asked for since it began

Q_SIGNALS:
    void syncedChanged(bool synced);

private:
    void takeDepth(const RecordingFrame& frame);
    void onSnapshot(const VenueLink::Answer& answer);
    //! \brief Joins the snapshot with the diffs kept, where they meet.
    void join();
    void apply(const RecordingFrame& frame);
    void startOver();
    void setSynced(bool synced);

    const Instrument m_instrument;
    const std::string m_symbol;
    ReplayBook& m_book;
    VenueLink& m_link;
    const Clock& m_clock;
    RecordingDecoder m_decoder;
    std::deque<RecordingFrame> m_early; // diffs since the stream began
    std::optional<RecordingFrame> m_snapshot;
    MonotonicTime m_askAt {};
    quint64 m_round = 0; // answers of an earlier one are void
    int m_failures = 0, m_snapshots = 0;
    std::int64_t m_last = 0;
    bool m_asking = false, m_synced = false;
};

} // namespace fathom::paper
