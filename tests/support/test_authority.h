// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStringList>

namespace fathom::test {

//! \brief A certificate authority made in this run, and servers it vouches for. Tests put it in place of the system's authorities;
//! the verification stays as it is.
class TestAuthority final
{
public:
    TestAuthority();

    const QSslCertificate& certificate() const { return m_certificate; }
    enum class Flaw { None, Expired, SelfSigned };
    //! \brief The server side of TLS for these host names.
    QSslConfiguration serverFor(const QStringList& hosts, Flaw flaw = Flaw::None) const;

private:
    QSslCertificate m_certificate;
    QByteArray m_key, m_pem;
};

} // namespace fathom::test
