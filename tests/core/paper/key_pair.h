// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace fathom::paper::test {

//! \brief A key pair, its public half in a file.
class KeyPair
{
public:
    KeyPair(const char* type, const QString& file)
        : m_key(qstrcmp(type, "RSA") == 0 ? EVP_PKEY_Q_keygen(nullptr, nullptr, type, std::size_t { 2048 }) : EVP_PKEY_Q_keygen(nullptr, nullptr, type))
        , m_isRsa(qstrcmp(type, "RSA") == 0)
    {
        BIO* bio = BIO_new(BIO_s_mem());
        PEM_write_bio_PUBKEY(bio, m_key);
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        QFile out(file);
        if (out.open(QIODevice::WriteOnly))
            out.write(data, size);
        BIO_free(bio);
    }
    ~KeyPair() { EVP_PKEY_free(m_key); }
    KeyPair(const KeyPair&) = delete;
    KeyPair& operator=(const KeyPair&) = delete;

    QByteArray sign(const QByteArray& payload) const
    {
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        EVP_DigestSignInit(context, nullptr, m_isRsa ? EVP_sha256() : nullptr, nullptr, m_key);
        QByteArray out(1024, 0);
        auto size = static_cast<std::size_t>(out.size());
        EVP_DigestSign(context, reinterpret_cast<unsigned char*>(out.data()), &size, reinterpret_cast<const unsigned char*>(payload.constData()),
            static_cast<std::size_t>(payload.size()));
        EVP_MD_CTX_free(context);
        return out.left(static_cast<qsizetype>(size)).toBase64();
    }

private:
    EVP_PKEY* m_key;
    bool m_isRsa;
};

} // namespace fathom::paper::test
