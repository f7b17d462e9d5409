// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

namespace fathom::paper {

//! \brief The key and secret of one run, 64 random letters and digits each. Thread: paper.
class Credentials final
{
public:
    //! \brief Draws new ones from the system's random source.
    static Credentials random();
    Credentials(QByteArray apiKey, Secret secret);

    const QByteArray& apiKey() const { return m_apiKey; }
    const Secret& secret() const { return m_secret; }
    bool isKey(QByteArrayView offered) const;
    //! \brief Compares \p signature (hex, any case) with HMAC-SHA256 of the parts joined, in constant time.
    bool isSignature(QByteArrayView firstPart, QByteArrayView secondPart, QByteArrayView signature) const;
    //! \brief Lower-case hex HMAC-SHA256 of \p payload.
    static QByteArray sign(const Secret& secret, QByteArrayView payload);

private:
    QByteArray m_apiKey;
    Secret m_secret;
};

//! \brief 64 random letters and digits, for keys and listen keys.
QByteArray randomKey();

} // namespace fathom::paper
