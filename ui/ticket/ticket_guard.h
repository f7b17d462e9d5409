// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <chrono>
#include <optional>

namespace fathom {

//! \brief Keeps one press from becoming two orders: the same order within 250 ms is ignored, within 10 s it needs a second
//! press within 2 s. Source: INTERACTION 9.
class TicketGuard final
{
public:
    enum class Verdict { Send, AskAgain, Ignore };

    Verdict judge(const OrderIntent& intent, MonotonicTime now)
    {
        if (!m_last || !isSame(*m_last, intent))
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
    void sent(const OrderIntent& intent, MonotonicTime now)
    {
        m_last = intent;
        m_sentAt = now;
        m_askedAt.reset();
    }

private:
    static bool isSame(const OrderIntent& one, const OrderIntent& two)
    {
        return one.symbol == two.symbol && one.side == two.side && one.price == two.price && one.quantity == two.quantity
            && one.positionSide == two.positionSide && one.reduceOnly == two.reduceOnly && one.timeInForce == two.timeInForce;
    }

    std::optional<OrderIntent> m_last;
    MonotonicTime m_sentAt {};
    std::optional<MonotonicTime> m_askedAt;
};

} // namespace fathom
