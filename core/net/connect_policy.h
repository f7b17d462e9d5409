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
//! With a table of hosts: https and wss to exactly these, at port 443, and nothing else. Without one: literal loopback only, where
//! plain http and ws are allowed too. So no key of a venue can reach this machine's ports and no paper key a venue.
class ConnectPolicy
{
public:
    //! \brief Literal loopback only.
    ConnectPolicy() = default;
    explicit ConnectPolicy(QStringList encryptedHosts);

    bool allows(const QUrl& url) const;
    static bool isLoopback(const QUrl& url);

    //! \brief NoProxy unless the user configured one; the environment's proxy variables are never obeyed.
    const QNetworkProxy& proxy() const { return m_proxy; }
    //! \brief For the hosts of the table; loopback is never reached through a proxy.
    void setProxy(const QNetworkProxy& proxy);

    //! \brief System authorities, TLS 1.2 or later, peer verification on. Tests replace the authorities, never the verification.
    const QSslConfiguration& tls() const { return m_tls; }
    void setAuthorities(const QList<QSslCertificate>& authorities);

private:
    QStringList m_hosts;
    QNetworkProxy m_proxy { QNetworkProxy::NoProxy };
    QSslConfiguration m_tls = verifying();

    static QSslConfiguration verifying();
};

} // namespace fathom::net
