// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_types.h"

namespace fathom {

class Session;

//! \brief "proxy.example:1080", translated "none" for no proxy.
QString proxyWords(const ProxyChoice& proxy);
//! \brief What the next session of a venue goes through where that is not what this one does; empty where both agree, and on paper.
QString waitingProxyWords(const Session& session);

} // namespace fathom
