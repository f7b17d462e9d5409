// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/click_record.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace fathom {

class AccountState;
class MarketData;
class OrderGateway;

//! \brief Keeps what every press of this session met: the book at that instant, what was sent, and when it was answered and filled.
//! Hears of a press behind the network thread and keeps the book's picture itself, so that the way to the wire costs nothing more.
//! Bounded at 200 presses. GUI thread. Source: NOVEL 10.
class ClickRecorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClickRecorder)
public:
    static constexpr std::size_t kept = 200;

    //! \param clock outlives this, as the others do
    ClickRecorder(const Clock& clock, OrderGateway& orders, const AccountState& account, const MarketData& market, QObject* parent = nullptr);
    ~ClickRecorder() override = default;

    //! \brief Oldest first. A pointer or reference holds until the event loop goes on.
    const std::deque<ClickRecord>& records() const { return m_records; }
    //! \brief What was pressed about one order or led to it, oldest first.
    std::vector<ClickRecord> of(LocalOrderId order) const;
    //! \brief What was pressed about one leg of a position: closed, reversed, flattened, protected.
    std::vector<ClickRecord> of(const QString& symbol, PositionSide side) const;
    //! \brief From now on it hears behind everybody who listens to the gateway already.
    void listenLast();

Q_SIGNALS:
    void recordChanged(const fathom::ClickRecord& record);

private:
    void listenFirst();
    void begin(ClickRecord record);
    void beginAbout(ClickRecord::Kind kind, RequestId request, LocalOrderId order, Decimal price = {}, Decimal quantity = {}, std::vector<LocalOrderId> made = {});
    void beginPosition(ClickRecord record, PositionSide side);
    void progress(RequestId request, const QString& words);
    void link(const Order& order);
    void endIfDone(ClickRecord& record);
    void cutBooks();
    void finish(RequestId request, Outcome outcome, const Error& error);
    void follow(LocalOrderId id);
    void fill(const Fill& fill);
    bool isFillOf(const Fill& fill, const ClickRecord& record) const;
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
    MonotonicTime m_askedAt {};
    std::deque<ClickRecord> m_records;
    OrderGateway& m_orders;
    std::vector<QMetaObject::Connection> m_wishes;
    QTimer m_cut; //!< when the press is over
};

} // namespace fathom
