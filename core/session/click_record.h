// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/book_view.h"
#include "core/session/session_types.h"

class QJsonObject;

namespace fathom {

//! \brief The book as the window held it at one moment, some levels of each side.
struct BookMoment
{
    static constexpr std::size_t levels = 15;
    BookViewPtr view;                 //!< as it was; cut() leaves no more of it than is told
    std::chrono::milliseconds age {}; //!< since its last update had come

    BookState state() const { return view->state; }
    std::vector<BookLevel> bids() const; //!< best first, at most \ref levels
    std::vector<BookLevel> asks() const; //!< the same
    //! \brief Lets go of what lies behind the last level. Copies; for when nobody waits.
    void cut();
};

//! \brief One thing that came of a press.
struct ClickStep
{
    enum class Kind : std::uint8_t { Pressed,
        Asked,
        Sent,
        Progressed,
        Answered,
        Filled,
        Ended };
    Kind kind = Kind::Pressed;
    std::chrono::microseconds after {};     //!< since the press
    Outcome outcome = Outcome::Accepted;    //!< of Answered
    QString words {};                       //!< of Answered: the reason, of Progressed: what is done now; translated, plain; empty where accepted
    OrderStatus status = OrderStatus::None; //!< of Ended
    Decimal price {}, quantity {};          //!< of Filled
    bool maker = false;                     //!< of Filled
    WallTime venueTime {};                  //!< of Filled and Ended: as the venue tells it
    std::optional<BookMoment> book {};      //!< at Pressed, Answered and the first fills, where the book was followed
};

//! \brief What one press met and everything that came of it.
struct ClickRecord
{
    enum class Kind : std::uint8_t { Place,
        Modify,
        Cancel,
        Close,
        Reverse,
        Flatten,
        Protect };
    Kind kind = Kind::Place;
    RequestId request = 0;
    LocalOrderId order = 0;                          //!< it was about, 0 where about a position
    QString symbol;                                  //!< empty: the whole account
    std::shared_ptr<const Instrument> instrument {}; //!< null where not known at the press
    OrderIntent intent {};                           //!< of a placing what was asked for, of a position what would take it down, else the order as it stood
    Decimal wantedPrice {}, wantedQuantity {};       //!< of a modify
    Decimal held {};                                 //!< of the position at the press, signed
    Decimal fraction {};                             //!< of a close
    Bracket bracket {};                              //!< of a protection: what was asked for
    std::vector<LocalOrderId> made {};               //!< orders it led to
    WallTime pressed {};
    MonotonicTime pressedAt {};
    Decimal mark {}, last {};        //!< at the press, 0 where unknown
    std::vector<ClickStep> steps {}; //!< by time; begins with Pressed

    bool isAboutPosition() const { return kind >= Kind::Close; }
    //! \brief It was about that order, or made it.
    bool concerns(LocalOrderId id) const;
    //! \brief It was about that leg, or about all of them.
    bool concerns(const QString& leg, PositionSide side) const;
    bool has(ClickStep::Kind step) const;
    //! \brief The price the press was about: of the order, of its trigger, or of the move; 0 at the market.
    Decimal price() const;
    //! \brief For a file: everything above, English keys, times in UTC, decimals as strings. Holds no key and no account name.
    QJsonObject toJson() const;
};

} // namespace fathom
