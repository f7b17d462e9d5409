// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/endpoints.h"
#include "core/net/shared_pause.h"
#include "core/session/session.h"

namespace fathom {

//! What a session's configuration means for its connections. The one place where environments differ, and they differ in data only.

//! \brief Addresses of the table, or those a paper exchange announced.
Result<binance::Endpoints> endpointsOf(const SessionConfig& config);

//! \brief Exactly those hosts; through the user's proxy where there is one, never through the environment's.
net::ConnectPolicy policyOf(const SessionConfig& config, const binance::Endpoints& endpoints);

//! \brief Why no key of \p config may be used by this process, translated; empty where it may. Source: SECURITY 2.10.
QString librariesProblem(const SessionConfig& config);
//! \brief What all budgets of this program share that speak to these addresses; a venue's ban is remembered in the profile.
std::shared_ptr<net::SharedPause> pauseOf(const SessionConfig& config, const binance::Endpoints& endpoints, const Clock& clock);
//! \brief Lets bans of \p pause outlive the program in the file \p path, and takes up one that is there. A file that cannot be read is
//! none; one that cannot be written is logged.
void keepBans(net::SharedPause& pause, const QString& path, const Clock& clock);

//! \brief Begin of the names of an account's own files: "orders-live-0123…"; for paper "orders-paper".
QString accountFile(const SessionConfig& config, const QString& kind);

} // namespace fathom
