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
    Authenticator(const Credentials& credentials, const Clock& clock)
        : m_credentials(credentials)
        , m_clock(clock)
    {
    }
    //! \brief A REST request: the signature covers the query followed directly by the body, itself excluded, and comes last.
    Result<void> checkRest(Security security, const HttpRequest& request, const Params& params) const;
    //! \brief A WebSocket API request: the signature covers all params sorted by name. \param loggedOn key of the
    //! connection's session, which stands in where the request names none; empty without one
    Result<void> checkWebSocket(Security security, const Params& params, QByteArrayView loggedOn = {}) const;
    //! \brief The clock window once more, when the engine gets to the request. \return -5028
    Result<void> checkEngine(const Params& params) const;

private:
    Result<void> checkKey(QByteArrayView key) const;
    Result<void> checkTime(const Params& params) const;

    const Credentials& m_credentials;
    const Clock& m_clock;
};

} // namespace fathom::paper
