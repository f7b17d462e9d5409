// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>

namespace fathom::net {

//! \brief Where a connection may go at all, and how. A value, any thread. Source: SECURITY 2.1 to 2.4, FAULTS D05.
//!
//! Encrypted schemes reach the hosts of the table and literal loopback; plain http and ws reach literal loopback only.
class ConnectPolicy
{
public:
    ConnectPolicy() = default;
    explicit ConnectPolicy(QStringList encryptedHosts);

    //! \brief True for https/wss to a host of the table, and for any of the four schemes to 127.0.0.1 or [::1].
    bool allows(const QUrl& url) const;
    static bool isLoopback(const QUrl& url);

    //! \brief NoProxy unless the user configured one; the environment's proxy variables are never obeyed.
    const QNetworkProxy& proxy() const { return m_proxy; }
    void setProxy(const QNetworkProxy& proxy) { m_proxy = proxy; }

    //! \brief System authorities, peer verification on. Tests replace the authorities, never the verification.
    const QSslConfiguration& tls() const { return m_tls; }
    void setAuthorities(const QList<QSslCertificate>& authorities);

private:
    QStringList m_hosts;
    QNetworkProxy m_proxy { QNetworkProxy::NoProxy };
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

} // namespace fathom::net
