// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

namespace fathom {

//! \brief What the venue said about one order, by whatever way it came.
//!
//! Of a conditional order two parts of the venue speak: the Algo Service, and the engine once it has triggered. Where both do, the
//! engine's word on terms, executed part and end counts.
struct OrderNews
{
    Order order;                  //!< identity, terms, status, executed; updated is the venue's transaction time
    bool hasAveragePrice = false; //!< replies of place, modify and cancel do not carry it
    bool amendment = false;       //!< the word follows a modify: AMENDMENT event or the answer to one
    bool statusKnown = true;      //!< false for a word outside the list: treated as working unless wholly executed
    bool fromAlgo = false;        //!< the Algo Service speaks: algoStatus tells, status does not; orderId is its link to the engine
    bool termsKnown = true;       //!< false for the answer to a cancel of the Algo Service, which names the order and nothing else
};

//! \brief Which of our requests an answer, or its loss, is about.
enum class OrderRequest : std::uint8_t { Place, Modify, Cancel };

//! \brief One order's life, fed by replies, events, queries and lists in any order, repeated or late.
//!
//! What the venue said merges by (status rank, executed quantity, transaction time): the same set of news gives the same state whatever
//! the order of arrival, and nothing goes backwards. News of the venue prove that the order exists, so they beat a lost answer, a
//! refusal and even "not placed". A value, any one thread. Source: FAULTS 0.2, B08 to B12, B22, C08, C15 to C18; DESIGN 2.
class OrderState final
{
public:
    //! \brief An own order before its first byte leaves.
    static OrderState placing(LocalOrderId id, const QString& clientId, const OrderIntent& intent, WallTime created, MonotonicTime now);
    //! \brief One that only this program holds: it goes to the venue when the entry \p parent fills.
    static OrderState held(LocalOrderId id, const OrderIntent& intent, LocalOrderId parent, WallTime created);
    //! \brief An order first heard of from the venue.
    static OrderState discovered(LocalOrderId id, const OrderNews& news, bool external);

    const Order& order() const { return m_order; }
    bool isProven() const { return m_proven; } //!< the venue has spoken of it
    //! \brief What the request in flight or unknown is about; empty where there is none.
    std::optional<OrderRequest> pending() const { return m_pending; }

    //! \brief True where \p news speaks of this order: same symbol, same client id or venue id, and no other venue id.
    bool isAbout(const OrderNews& news) const;
    //! \brief Merges the venue's word. \return true where anything changed
    bool apply(const OrderNews& news);
    //! \brief Takes in what was held apart as an order of the engine before the Algo Service linked it to this conditional one: the
    //! same as if all of it had been said here. Source: FAULTS B20.
    void absorb(const OrderState& engine);

    void beginModify(Decimal price, Decimal quantity, MonotonicTime now);
    void beginCancel(MonotonicTime now);

    //! Answers to our own request; each returns true where anything changed. A request that was overtaken is left alone.
    bool accepted(OrderRequest request, const OrderNews& news);
    //! \brief Definitely not executed: refused by the venue or our guard.
    bool refused(OrderRequest request, const QString& reason, int venueCode, MonotonicTime now);
    //! \brief No byte left.
    bool notSent(OrderRequest request, const QString& reason, MonotonicTime now);
    //! \brief The answer is lost; the request may or may not have been executed.
    bool answerLost(OrderRequest request);
    //! \brief The proof of FAULTS 0.2 step 4. Only an order that is unknown and never heard of can become this.
    bool provenNotPlaced();
    //! \brief An unknown modify or cancel was settled by a query after its horizon: what the venue shows is what is.
    bool settled();
    //! \brief Proven: no list holds this working order and the venue does not know it any more, as it forgets unfilled ones in time.
    bool noLongerReported(const QString& reason, MonotonicTime now);
    //! \brief Why the venue ended it, in words; only where it has ended.
    bool explainEnd(const QString& reason, MonotonicTime now);
    //! \brief The held order will not go to the venue: its entry ended, or the trader dropped it.
    bool dropHeld(WallTime now);
    //! \brief New terms for a held order.
    void changeHeld(const OrderIntent& intent);
    void setParent(LocalOrderId parent) { m_order.parent = parent; }
    void setLedBy(std::uint64_t request) { m_order.ledBy = request; }
    void noteQuery() { ++m_order.queries; }

private:
    //! What decides which of two words tells the present terms.
    struct Version
    {
        bool engine = false;
        std::int64_t timeMs = 0;
        Decimal executed;
        bool amendment = false;
        auto operator<=>(const Version&) const = default;
    };
    void setTerms(const OrderIntent& intent);
    void endRequest();
    bool mergeIdentity(const Order& told);
    bool mergeTerms(const Order& told, const Version& version);
    bool mergeAlgo(const OrderNews& news);
    bool mergeStatus(OrderStatus status, int expiryReason, const Version& version);
    bool mergeExecuted(Decimal executed, std::optional<Decimal> average, bool engine);
    void endOvertakenRequest(const OrderNews& news, const Version& version);

    Order m_order;
    Version m_terms;
    Version m_ending;        //!< of the word that ended it, where ended
    std::int64_t m_algoTime = 0; //!< of the word algoStatus comes from
    std::pair<Decimal, bool> m_averageAt; //!< executed quantity the average price belongs to, and whether the engine told it
    std::optional<OrderRequest> m_pending;
    bool m_proven = false;
    bool m_missing = false;  //!< ended because nothing shows it any more; any word of the venue's is better
};

} // namespace fathom
