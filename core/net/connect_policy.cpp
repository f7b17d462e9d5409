// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/connect_policy.h"

#include <QSslCertificate>
#include <QSslSocket>

namespace fathom::net {

ConnectPolicy::ConnectPolicy(QStringList encryptedHosts)
    : m_hosts(std::move(encryptedHosts))
{
}

bool ConnectPolicy::isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
}

bool ConnectPolicy::allows(const QUrl& url) const
{
    if (!url.isValid() || !url.userInfo().isEmpty())
        return false;
    const QString scheme = url.scheme();
    const bool encrypted = scheme == QLatin1String("https") || scheme == QLatin1String("wss");
    const bool plain = scheme == QLatin1String("http") || scheme == QLatin1String("ws");
    if (m_hosts.isEmpty())
        return isLoopback(url) && (encrypted || plain);
    return encrypted && m_hosts.contains(url.host()) && url.port(443) == 443;
}

void ConnectPolicy::setProxy(const QNetworkProxy& proxy)
{
    if (!m_hosts.isEmpty())
        m_proxy = proxy;
}

QSslConfiguration ConnectPolicy::verifying()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

void ConnectPolicy::setAuthorities(const QList<QSslCertificate>& authorities) { m_tls.setCaCertificates(authorities); }

} // namespace fathom::net
