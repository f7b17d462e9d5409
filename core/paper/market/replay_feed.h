// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "core/paper/market/market_types.h"
#include "core/paper/market/recording_frame.h"
#include "core/paper/market/recording_reader.h"

#include <functional>
#include <memory>

namespace fathom::paper {

class ReplayBook;

//! \brief Plays recordings into books: in the order and at the pace they were received, times a speed. At the end of the
//! last file everything starts over from the first snapshots. Files that begin within an hour of each other keep their
//! distance in time; others all begin at once. Paper thread.
class ReplayFeed final
{
public:
    //! \brief One recorded symbol: what its file says before anything is played.
    struct Opening
    {
        QString file, symbol;
        Decimal bid, ask; //!< of the first snapshot
    };
    //! \brief Opens \p files and looks for their first snapshot. Errors: BadInput.
    static Result<std::unique_ptr<ReplayFeed>> open(const QStringList& files, double speed);
    ~ReplayFeed();

    const std::vector<Opening>& openings() const { return m_openings; }
    //! \brief Frames of opening number \p index go to \p book from now on. \p mark hears of recorded mark prices (mark,
    //! index and fundingRate are set); may be empty.
    void connectBook(std::size_t index, ReplayBook& book, const Instrument& instrument, std::function<void(const MarkState&)> mark);
    //! \brief Sets the clock to \p now and fills the books from the first snapshots.
    void start(WallTime now);
    //! \brief Plays what is due by \p now.
    void advanceTo(WallTime now);
    //! \brief Leaves out time in which nobody called.
    void skip(std::chrono::milliseconds pause) { m_started += pause; }
    //! \brief Goes to \p position of the recordings (not of the clock), back or forth; on the way there everything is played.
    void seek(WallTime now, std::chrono::milliseconds position);
    //! \brief How often everything has started over.
    int rounds() const { return m_rounds; }
    //! \brief Everything is played; the next advanceTo() starts over.
    bool atEnd() const { return m_finished; }

private:
    struct Track;
    explicit ReplayFeed(double speed);
    void beginRound(WallTime now);
    void apply(Track& track);
    void applyDepth(Track& track);
    void applySnapshot(Track& track);
    std::int64_t playedNs(WallTime now) const;

    double m_speed;
    std::vector<Opening> m_openings;
    std::vector<std::unique_ptr<Track>> m_tracks;
    WallTime m_started {};
    int m_rounds = 0;
    bool m_finished = false;
};

} // namespace fathom::paper
