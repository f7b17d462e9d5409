// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/venue_setup.h"

#include "core/session/account_list.h"

#include <QSslCertificate>

namespace fathom {

Result<binance::Endpoints> endpointsOf(const SessionConfig& config)
{
    switch (config.environment) {
    case Environment::Paper: return binance::Endpoints::paper(config.rest, config.streams, config.wsApi);
    case Environment::Demo: return binance::Endpoints::of(binance::Product::UsdM, binance::Venue::Demo);
    case Environment::Production: break;
    }
    return binance::Endpoints::of(binance::Product::UsdM, binance::Venue::Production);
}

net::ConnectPolicy policyOf(const SessionConfig& config, const binance::Endpoints& endpoints)
{
    net::ConnectPolicy policy = endpoints.connectPolicy();
    if (config.environment == Environment::Paper && !config.loopbackAuthority.isEmpty())
        policy.setAuthorities(QSslCertificate::fromData(config.loopbackAuthority));
    if (config.proxy.isUsable()) {
        const std::string_view password = config.proxyPassword.view();
        policy.setProxy(QNetworkProxy(config.proxy.kind == ProxyChoice::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
            config.proxy.host, config.proxy.port, config.proxy.user,
            QString::fromUtf8(password.data(), static_cast<qsizetype>(password.size()))));
    }
    return policy;
}

std::shared_ptr<net::SharedPause> pauseOf(const SessionConfig& config, const binance::Endpoints& endpoints, const Clock& clock)
{
    auto pause = net::SharedPause::of(endpoints.rest.authority());
    if (config.environment != Environment::Paper && !config.profileDir.isEmpty())
        pause->keepIn(config.profileDir % QStringLiteral("/ban-") % account_list::word(config.environment), clock);
    return pause;
}

QString accountFile(const SessionConfig& config, const QString& kind)
{
    QString name = config.profileDir % QLatin1Char('/') % kind % QLatin1Char('-') % account_list::word(config.environment);
    if (config.environment != Environment::Paper && !config.accountId.isEmpty())
        name += QLatin1Char('-') % config.accountId;
    return name;
}

} // namespace fathom
