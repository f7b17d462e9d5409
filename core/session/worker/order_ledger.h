// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order_state.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <map>
#include <set>

namespace fathom {

//! \brief Every order this program knows of, ordinary and conditional, one state machine each, found by local id, venue id or client id.
//!
//! All news go through apply(), whatever their way. Where the engine's order of a triggered conditional one came first, both become one
//! as soon as the Algo Service links them: the local id of the former then names the latter. Thread: the network thread.
//! Source: DESIGN 2, FAULTS B08, B19, B20.
class OrderLedger final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderLedger)
public:
    static constexpr LocalOrderId firstDiscoveredId = LocalOrderId { 1 } << 40; //!< the window's own ids count up from 1
    static constexpr std::size_t endedLimit = 1000; //!< as many as are shown
    static constexpr std::size_t historyLimit = 1000; //!< of former sessions

    explicit OrderLedger(QObject* parent = nullptr);

    struct Applied
    {
        LocalOrderId id = 0;
        bool isNew = false;
        bool changed = false;
    };
    //! \brief Merges the venue's word; an order nobody here placed is taken in as it is.
    Applied apply(const OrderNews& news);
    //! \brief Registers an order of ours and tells the world.
    const Order& add(const OrderState& state);
    //! \brief Registers an order of ours before anything is sent, so that its event may be faster than its answer. The world hears of it
    //! by announce(), behind the sending: telling takes as long as making the request does.
    void enter(const OrderState& state);
    void announce(LocalOrderId id);

    const OrderState* find(LocalOrderId id) const;
    const OrderState* findVenue(const QString& symbol, std::int64_t orderId) const;
    const OrderState* findClient(const QString& symbol, const QString& clientId) const;
    //! \brief The order \p news would be merged into, null where it would be a new one.
    const OrderState* findAbout(const OrderNews& news) const;
    //! \brief \p news names an order of this program's under another symbol than its own: whatever it says is not to be believed.
    bool contradicts(const OrderNews& news) const;
    //! \brief Changes one order through \p change, which says whether it did; tells the world where so.
    template <class Change>
    bool update(LocalOrderId id, Change&& change)
    {
        const auto it = m_orders.find(nameOf(id));
        if (it == m_orders.end())
            return false;
        const bool wasOpen = it->second.order().isOpen();
        if (!change(it->second))
            return false;
        noted(it->second, wasOpen);
        return true;
    }

    LocalOrderId nextDiscoveredId() { return m_nextDiscovered++; }
    std::vector<Order> open() const;                          //!< oldest first
    std::vector<Order> openOf(const QString& symbol) const;
    std::vector<Order> history() const;                        //!< newest first
    bool hasUnknown(const QString& symbol) const;
    //! \brief Ended orders of former times, from the file or the venue's lists, in any order. \return whether any was new
    bool adoptHistory(const std::vector<Order>& orders);
    //! \brief Tells everything at once, after a reconciliation.
    void publishAll();

Q_SIGNALS:
    void changed(const fathom::Order& order);
    //! The order is not open any more; it may be said again where a later word corrects the end.
    void ended(const fathom::Order& order);
    void reset(const std::vector<fathom::Order>& open, const std::vector<fathom::Order>& history);

private:
    using VenueKey = std::pair<QString, std::int64_t>;
    using ClientKey = std::pair<QString, QString>;
    LocalOrderId idOf(const OrderNews& news) const;
    LocalOrderId nameOf(LocalOrderId id) const { return m_absorbed.value(id, id); }
    bool absorbEngineOrder(OrderState& conditional);
    void noted(const OrderState& state, bool wasOpen);
    void index(const Order& order);
    void noteDoubt(const Order& order);
    void forgetOldest();

    std::map<LocalOrderId, OrderState> m_orders;
    QHash<VenueKey, LocalOrderId> m_byVenue;
    QHash<ClientKey, LocalOrderId> m_byClient;
    QHash<std::int64_t, LocalOrderId> m_byAlgo;
    QHash<LocalOrderId, LocalOrderId> m_absorbed; //!< engine orders that turned out to be a conditional one's
    std::set<LocalOrderId> m_unknown; //!< whose last request may or may not have been done; every placing asks for them
    std::deque<LocalOrderId> m_ended; //!< oldest first
    std::deque<Order> m_history;      //!< of former sessions, newest first
    LocalOrderId m_nextDiscovered = firstDiscoveredId;
};

} // namespace fathom
