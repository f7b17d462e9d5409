// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/book_view.h"
#include "core/session/session_types.h"

#include <QObject>

#include <deque>

class QJsonObject;

namespace fathom {

class AccountState;
class MarketData;
class OrderGateway;

//! \brief The book as the window held it at one moment, some levels of each side.
struct BookMoment
{
    BookState state = BookState::Off;
    std::chrono::milliseconds age {};    //!< since its last update had come
    std::vector<BookLevel> bids, asks;   //!< best first, at most ClickRecorder::levels of each
};

//! \brief One thing that came of a press.
struct ClickStep
{
    enum class Kind : std::uint8_t { Pressed, Asked, Sent, Answered, Filled, Ended };
    Kind kind = Kind::Pressed;
    std::chrono::microseconds after {};  //!< since the press
    Outcome outcome = Outcome::Accepted; //!< of Answered
    QString words {};                    //!< of Answered: the reason, translated, plain; empty where accepted
    OrderStatus status = OrderStatus::None; //!< of Ended
    Decimal price {}, quantity {};       //!< of Filled
    bool maker = false;                  //!< of Filled
    WallTime venueTime {};               //!< of Filled and Ended: as the venue tells it
    std::optional<BookMoment> book {};   //!< at Pressed, Answered and the first fills, where the book was followed
};

//! \brief What one press met and everything that came of it.
struct ClickRecord
{
    enum class Kind : std::uint8_t { Place, Modify, Cancel };
    Kind kind = Kind::Place;
    RequestId request = 0;
    LocalOrderId order = 0;
    QString symbol;
    std::shared_ptr<const Instrument> instrument; //!< null where not known at the press
    OrderIntent intent;                  //!< of a placing what was asked for, else the order as it stood
    Decimal wantedPrice {}, wantedQuantity {}; //!< of a modify
    WallTime pressed {};
    MonotonicTime pressedAt {};
    Decimal mark {}, last {};            //!< at the press, 0 where unknown
    std::vector<ClickStep> steps {};     //!< by time; begins with Pressed

    //! \brief The price the press was about: of the order, of its trigger, or of the move; 0 at the market.
    Decimal price() const;
    //! \brief For a file: everything above, English keys, times in UTC, decimals as strings. Holds no key and no account name.
    QJsonObject toJson() const;
};

//! \brief Keeps what every press of this session met: the book at that instant, what was sent, and when it was answered and filled.
//! Costs the way to the wire one copy of some levels. Bounded at 200 presses. GUI thread. Source: NOVEL 10.
class ClickRecorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClickRecorder)
public:
    static constexpr int levels = 15;
    static constexpr std::size_t kept = 200;

    //! \param clock outlives this, as the others do
    ClickRecorder(const Clock& clock, OrderGateway& orders, const AccountState& account, const MarketData& market, QObject* parent = nullptr);
    ~ClickRecorder() override = default;

    //! \brief Oldest first. A pointer or reference holds until the event loop goes on.
    const std::deque<ClickRecord>& records() const { return m_records; }
    //! \brief What was pressed about one order, oldest first.
    std::vector<ClickRecord> of(LocalOrderId order) const;

Q_SIGNALS:
    void recordChanged(fathom::LocalOrderId order);

private:
    void begin(ClickRecord::Kind kind, RequestId request, LocalOrderId order, const OrderIntent& intent, Decimal price, Decimal quantity);
    void beginAbout(ClickRecord::Kind kind, RequestId request, LocalOrderId order, Decimal price = {}, Decimal quantity = {});
    void finish(RequestId request, Outcome outcome, const Error& error);
    void follow(LocalOrderId id);
    void fill(const Fill& fill);
    void add(ClickRecord& record, ClickStep step, bool withBook);
    std::optional<BookMoment> bookNow(const QString& symbol) const;

    struct Press
    {
        OrderIntent intent;
        WallTime time {};
        MonotonicTime at {};
    };

    const Clock& m_clock;
    const AccountState& m_account;
    const MarketData& m_market;
    std::optional<Press> m_press; //!< prepared, not placed yet
    std::deque<ClickRecord> m_records;
};

} // namespace fathom
