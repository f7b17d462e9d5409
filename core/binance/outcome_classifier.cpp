// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/outcome_classifier.h"

namespace fathom::binance {

namespace {

bool says(QStringView message, QLatin1String words) { return message.contains(words); }

// The venue's page: three kinds of 503, told apart by text; the codes may be absent.
OutcomeClass classifyUnavailable(const OutcomeFacts& facts)
{
    if (says(facts.message, QLatin1String("Unknown error, please check your request or try again later")))
        return OutcomeClass::Unknown;
    const bool markup = facts.message.startsWith(QLatin1Char('<'));
    if (!markup
        && (says(facts.message, QLatin1String("Service Unavailable."))
            || says(facts.message, QLatin1String("Internal error; unable to process your request"))))
        return OutcomeClass::Failed;
    return OutcomeClass::Unknown;
}

} // namespace

OutcomeClass classifyOutcome(const OutcomeFacts& facts)
{
    if (facts.transport == net::Transport::NotSent)
        return OutcomeClass::NotSent;
    if (facts.transport == net::Transport::LostAfterSend)
        return OutcomeClass::Unknown;
    if (facts.code == -1006 || facts.code == -1007 || facts.code == -1000)
        return OutcomeClass::Unknown;
    if (facts.status >= 200 && facts.status < 300)
        return facts.hasOrderId ? OutcomeClass::Accepted : OutcomeClass::Unknown;
    if (facts.status == 403 || facts.status == 418 || facts.status == 429)
        return OutcomeClass::Rejected;
    if (facts.status == 503 && facts.code == -1008)
        return OutcomeClass::Failed;
    if (facts.status == 503)
        return classifyUnavailable(facts);
    if (facts.status >= 400 && facts.status < 500 && facts.status != 408 && facts.bodyIsJson && facts.code.has_value()) {
        if (facts.code == -4116)
            return OutcomeClass::AlreadyThere;
        return facts.code == -1008 ? OutcomeClass::Failed : OutcomeClass::Rejected;
    }
    return OutcomeClass::Unknown;
}

bool isRateRefusal(const OutcomeFacts& facts)
{
    return facts.transport == net::Transport::Answered
        && (facts.status == 403 || facts.status == 418 || facts.status == 429 || facts.code == -1015
            || (facts.code == -1003 && facts.status != 503));
}

bool isKeyRefusal(int status, std::optional<int> code)
{
    return status == 401 || code == -2014 || code == -2015 || code == -2017 || code == -1022;
}

bool isClockRefusal(std::optional<int> code) { return code == -1021 || code == -5028; }

bool isAlreadySo(std::optional<int> code) { return code == -4046 || code == -4059 || code == -4171 || code == -5027; }

Error errorOf(OutcomeClass outcome, const OutcomeFacts& facts)
{
    Error error;
    error.venueCode = facts.code.value_or(0);
    error.httpStatus = facts.status;
    error.detail = facts.message.toString();
    switch (outcome) {
    case OutcomeClass::Accepted: return error;
    case OutcomeClass::NotSent: error.code = Error::Code::NotSent; return error;
    case OutcomeClass::Unknown:
    case OutcomeClass::AlreadyThere: error.code = Error::Code::Unknown; return error;
    case OutcomeClass::Failed: error.code = Error::Code::Rejected; return error;
    case OutcomeClass::Rejected: break;
    }
    if (facts.status == 418 || facts.status == 403)
        error.code = Error::Code::Banned;
    else if (isRateRefusal(facts))
        error.code = Error::Code::RateLimited;
    else
        error.code = isKeyRefusal(facts.status, facts.code) || facts.code == -1002 ? Error::Code::Unauthorised : Error::Code::Rejected;
    return error;
}

} // namespace fathom::binance
