// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/credentials.h"
#include "core/paper/server/http_message.h"
#include "core/paper/server/params.h"

#include "core/base/clock.h"
#include "core/base/result.h"

namespace fathom::paper {

//! \brief What a route asks for before it is served. Source: ENDPOINTS 1.
enum class Security { None, KeyOnly, Signed };

//! \brief Checks key, clock window and signature, in that order. Source: CHANGES 4.
class Authenticator final
{
public:
    //! \param clock the time clients are judged by  \param scale how much faster than the machine's it runs
    //! \param machine where given, a timestamp that is right by this clock is right too: a client need not know the scale
    Authenticator(const Credentials& credentials, const Clock& clock, double scale = 1, const Clock* machine = nullptr)
        : m_credentials(credentials)
        , m_clock(clock)
        , m_scale(scale)
        , m_machine(machine)
    {
    }
    //! \brief A REST request: the signature covers the query followed directly by the body, itself excluded, and comes last.
    //! \return whose key it came with, anonymous where none was asked for
    Result<AccountId> checkRest(Security security, const HttpRequest& request, const Params& params) const;
    //! \brief A WebSocket API request: the signature covers all params sorted by name. \param loggedOn key of the
    //! connection's session, which stands in where the request names none; empty without one
    Result<AccountId> checkWebSocket(Security security, const Params& params, QByteArrayView loggedOn = {}) const;
    //! \brief The clock window once more, when the engine gets to the request. \return -5028
    Result<void> checkEngine(const Params& params) const;

private:
    Result<void> checkKey(QByteArrayView key) const;
    Result<void> checkTime(const Params& params) const;

    const Credentials& m_credentials;
    const Clock& m_clock;
    double m_scale;
    const Clock* m_machine;
};

} // namespace fathom::paper
