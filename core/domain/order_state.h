// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

namespace fathom {

//! \brief What the venue said about one order, by whatever way it came.
struct OrderNews
{
    Order order;                  //!< identity, terms, status, executed; updated is the venue's transaction time
    bool hasAveragePrice = false; //!< replies of place, modify and cancel do not carry it
    bool amendment = false;       //!< the word follows a modify: AMENDMENT event or the answer to one
    bool statusKnown = true;      //!< false for a word outside the list: treated as working unless wholly executed
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
    void noteQuery() { ++m_order.queries; }

private:
    //! What decides which of two words tells the present terms.
    struct Version
    {
        std::int64_t timeMs = 0;
        Decimal executed;
        bool amendment = false;
        auto operator<=>(const Version&) const = default;
    };
    void endRequest();
    bool mergeTerms(const OrderNews& news, const Version& version);
    bool mergeStatus(const OrderNews& news);
    bool mergeExecuted(const OrderNews& news);
    void endOvertakenRequest(const OrderNews& news, const Version& version);

    Order m_order;
    Version m_terms;
    Version m_ending;        //!< of the word that ended it, where ended
    Decimal m_averageAt;     //!< executed quantity the average price belongs to
    std::optional<OrderRequest> m_pending;
    bool m_proven = false;
};

} // namespace fathom
