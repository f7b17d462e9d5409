// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <chrono>
#include <optional>
#include <vector>

namespace fathom {

//! \brief Keeps one press from becoming two orders: the same order within 250 ms is ignored, within 10 s it needs a second
//! press within 2 s. Source: INTERACTION 9.
class TicketGuard final
{
public:
    enum class Verdict { Send, AskAgain, Ignore };

    //! \param capped their price is the cap of a market order, which moves with the book
    Verdict judge(const std::vector<OrderIntent>& orders, bool capped, MonotonicTime now)
    {
        if (m_last != meant(orders, capped))
            return Verdict::Send;
        const auto age = now - m_sentAt;
        if (age < std::chrono::milliseconds(250))
            return Verdict::Ignore;
        if (age > std::chrono::seconds(10))
            return Verdict::Send;
        if (m_askedAt && now - *m_askedAt < std::chrono::seconds(2))
            return Verdict::Send;
        m_askedAt = now;
        return Verdict::AskAgain;
    }
    void sent(const std::vector<OrderIntent>& orders, bool capped, MonotonicTime now)
    {
        m_last = meant(orders, capped);
        m_sentAt = now;
        m_askedAt.reset();
    }

private:
    // What the market showed at the press is no part of what was meant.
    static std::vector<OrderIntent> meant(std::vector<OrderIntent> orders, bool capped)
    {
        for (OrderIntent& order : orders) {
            order.seenBid = order.seenAsk = {};
            if (capped)
                order.price = {};
        }
        return orders;
    }

    std::vector<OrderIntent> m_last;
    MonotonicTime m_sentAt {};
    std::optional<MonotonicTime> m_askedAt;
};

} // namespace fathom
