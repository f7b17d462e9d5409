// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/certificate_words.h"

#include <QStringList>

namespace fathom::net {

QString issuerOf(const QSslCertificate& certificate)
{
    constexpr qsizetype longest = 128;
    QStringList words = certificate.issuerInfo(QSslCertificate::Organization) + certificate.issuerInfo(QSslCertificate::CommonName);
    words.removeDuplicates();
    return words.join(QStringLiteral(", ")).simplified().left(longest);
}

} // namespace fathom::net
