// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/tls_library.h"

#include <QSslSocket>

#include <openssl/crypto.h>

namespace fathom::net {

TlsLibraries tlsLibraries()
{
    return { QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : QStringLiteral("none"),
        QString::fromLatin1(::OpenSSL_version(OPENSSL_VERSION)) };
}

} // namespace fathom::net
