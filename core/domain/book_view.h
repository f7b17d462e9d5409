// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/instrument.h"

#include <QMetaType>

#include <memory>
#include <vector>

namespace fathom {

//! \brief Life of a local order book. Only Synced is drawn as live. Source: FAULTS 0.3.
enum class BookState : std::uint8_t { Off,
    Connecting,
    Buffering,
    Synced,
    Gap,
    Stale };

//! \brief Quantity resting at one price.
struct BookLevel
{
    std::int64_t ticks = 0;
    std::int64_t steps = 0;
    bool operator==(const BookLevel&) const = default;
};

//! \brief An immutable picture of a book, at most one a display frame; shared between threads by pointer.
struct BookView
{
    std::shared_ptr<const Instrument> instrument; //!< the symbol this was built for, with its tick and step
    BookState state = BookState::Off;
    QString reason;              //!< translated text for a state that is not Synced: "sequence gap, loading again"
    std::vector<BookLevel> bids; //!< best first, every known level of the book (bounded by the session's depth setting)
    std::vector<BookLevel> asks; //!< best first
    std::int64_t lastUpdateId = 0;
    WallTime eventTime {};          //!< venue's event time of the last update applied
    MonotonicTime received {};      //!< when the last update's frame arrived
    MonotonicTime stateSince {};    //!< of a book that is stale: since its last update
    int heldUpdates = 0;            //!< updates buffered while waiting for the snapshot
    std::int64_t knownLowTicks = 0; //!< below this and above knownHighTicks depth is unknown, not empty
    std::int64_t knownHighTicks = 0;

    bool isLive() const { return state == BookState::Synced; }
    bool hasBothSides() const { return !bids.empty() && !asks.empty(); }
};
using BookViewPtr = std::shared_ptr<const BookView>;

} // namespace fathom

Q_DECLARE_METATYPE(fathom::BookViewPtr)
