// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/proxy_words.h"

#include "core/session/accounts.h"
#include "core/session/session.h"

#include <QCoreApplication>

namespace fathom {

QString proxyWords(const ProxyChoice& proxy)
{
    if (!proxy.isUsable())
        return QCoreApplication::translate("fathom::Proxy", "none");
    return QStringLiteral("%1:%2").arg(proxy.host).arg(proxy.port);
}

QString waitingProxyWords(const Session& session)
{
    const Accounts* accounts = session.accounts();
    if (accounts == nullptr || session.environment() == Environment::Paper)
        return {};
    const ProxyChoice& chosen = accounts->proxy();
    const ProxyChoice used = session.proxyInUse();
    return chosen == used || (!chosen.isUsable() && !used.isUsable()) ? QString() : proxyWords(chosen);
}

} // namespace fathom
