// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/binance/rest_messages.h"
#include "core/net/http_client.h"

namespace fathom::binance {

//! \brief What became of a placing, modify or cancel. Source: FAULTS 0.1.
enum class OutcomeClass : std::uint8_t {
    Accepted,
    Rejected,     //!< definite: not executed
    Failed,       //!< definite: not executed, the venue was unavailable; may be asked again by a new decision
    NotSent,      //!< no byte reached the venue
    Unknown,      //!< may have been executed: ask by client id, never send again
    AlreadyThere, //!< -4116: an order with this client id exists; ask for it
};

//! \brief Everything the decision may look at.
struct OutcomeFacts
{
    net::Transport transport = net::Transport::NotSent;
    int status = 0;          //!< HTTP status, or "status" of a WS API reply; 0 where none
    std::optional<int> code; //!< venue code
    QStringView message;     //!< venue text
    bool bodyIsJson = false;
    bool hasOrderId = false;
};

//! \brief The table of FAULTS 0.1 as one total, pure function: every combination has an answer, and doubt is Unknown.
OutcomeClass classifyOutcome(const OutcomeFacts& facts);

//! \brief Refusals after which nothing may be sent for a while (403, 418, 429, -1003, -1015).
bool isRateRefusal(const OutcomeFacts& facts);
//! \brief "Invalid symbol": the venue has no such one, or no more since it was delisted. Nothing of the account can be found under it.
inline constexpr int unknownSymbol = -1121;
//! \brief 401, -2014, -2015, -2017, -1022: the key, its address list or its permissions are wrong, or the venue locked it. Source: FAULTS C12.
bool isKeyRefusal(int status, std::optional<int> code);
//! \brief -1021, -5028: the clock is off; a definite refusal that may be signed and sent again once.
bool isClockRefusal(std::optional<int> code);
//! \brief "Nothing to change" codes that mean the wish already holds: -4046, -4059, -4171, -5027.
bool isAlreadySo(std::optional<int> code);

//! \brief The Error people and callers see for an outcome that is not Accepted.
Error errorOf(OutcomeClass outcome, const OutcomeFacts& facts);

} // namespace fathom::binance
