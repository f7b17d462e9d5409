// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/venue_setup.h"

#include "core/base/logging.h"
#include "core/net/tls_library.h"
#include "core/session/account_list.h"
#include "core/store/storage_files.h"

#include <QCoreApplication>
#include <QSslCertificate>

namespace fathom {

namespace {

constexpr qint64 banFileLimit = 64;

// A file that cannot be read, or says no time, is none.
std::optional<WallTime> keptBan(const QString& path)
{
    const auto bytes = storage::readPrivate(path, banFileLimit);
    bool ok = false;
    const qint64 ms = bytes && *bytes ? (*bytes)->trimmed().toLongLong(&ok) : 0;
    constexpr qint64 latest = 253'402'300'799'000; // of the year 9999; what is beyond does not fit a clock
    return ok && ms > 0 && ms < latest ? std::optional(wallTimeFromMs(ms)) : std::nullopt;
}

void keepBan(const QString& path, WallTime until)
{
    const QByteArray line = QByteArray::number(static_cast<qlonglong>(toMs(until))) + '\n';
    if (const auto written = storage::replacePrivate(path, line); !written)
        qCWarning(lcStore) << written.error().detail;
}

} // namespace

QString librariesProblem(const SessionConfig& config)
{
    if (config.environment == Environment::Paper)
        return {};
    const net::TlsLibraries libraries = net::tlsLibraries();
    if (libraries.areOne())
        return {};
    qCWarning(lcSocket) << "no connection: keys are used with" << libraries.linked << "and connections with" << libraries.loaded;
    return QCoreApplication::translate("fathom::NetworkCore",
        "Connections would be encrypted with another OpenSSL (%1) than keys are used with (%2). Only paper is used until both are the same.")
        .arg(libraries.loaded, libraries.linked);
}

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
        keepBans(*pause, config.profileDir % QStringLiteral("/ban-") % account_list::word(config.environment), clock);
    return pause;
}

void keepBans(net::SharedPause& pause, const QString& path, const Clock& clock)
{
    pause.keepBy(keptBan(path), [path](WallTime until) { keepBan(path, until); }, clock);
}

QString accountFile(const SessionConfig& config, const QString& kind)
{
    QString name = config.profileDir % QLatin1Char('/') % kind % QLatin1Char('-') % account_list::word(config.environment);
    if (!config.accountId.isEmpty())
        name += QLatin1Char('-') % config.accountId;
    return name;
}

} // namespace fathom
