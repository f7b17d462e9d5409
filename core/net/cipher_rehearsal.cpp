// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/cipher_rehearsal.h"

#include <QString>

#include <openssl/evp.h>

#include <array>

namespace fathom::net {

namespace {

constexpr int headBytes = 5, recordBytes = 512; //!< of a TLS record; a request and its frame

const EVP_CIPHER* cipherNamed(const QString& name)
{
    if (name.contains(QLatin1String("CHACHA20")))
        return ::EVP_chacha20_poly1305();
    if (!name.contains(QLatin1String("GCM")))
        return nullptr;
    const bool is256 = name.contains(QLatin1String("AES_256")) || name.contains(QLatin1String("AES256"));
    return is256 ? ::EVP_aes_256_gcm() : ::EVP_aes_128_gcm();
}

} // namespace

CipherRehearsal::CipherRehearsal() = default;
CipherRehearsal::~CipherRehearsal() = default;

void CipherRehearsal::Release::operator()(EVP_CIPHER_CTX* context) const { ::EVP_CIPHER_CTX_free(context); }

void CipherRehearsal::choose(const QString& cipher)
{
    m_context.reset();
    const EVP_CIPHER* const kind = cipherNamed(cipher);
    if (kind == nullptr)
        return;
    m_context.reset(::EVP_CIPHER_CTX_new());
    constexpr std::array<unsigned char, EVP_MAX_KEY_LENGTH> zeros {};
    if (m_context && ::EVP_EncryptInit_ex(m_context.get(), kind, nullptr, zeros.data(), zeros.data()) != 1)
        m_context.reset();
}

void CipherRehearsal::run()
{
    if (!m_context)
        return;
    EVP_CIPHER_CTX* const context = m_context.get();
    constexpr std::array<unsigned char, recordBytes> nothing {};
    std::array<unsigned char, recordBytes + EVP_MAX_BLOCK_LENGTH> out;
    std::array<unsigned char, 16> tag;
    int written = 0;
    const bool done = ::EVP_EncryptInit_ex(context, nullptr, nullptr, nullptr, nothing.data()) == 1
        && ::EVP_EncryptUpdate(context, nullptr, &written, nothing.data(), headBytes) == 1
        && ::EVP_EncryptUpdate(context, out.data(), &written, nothing.data(), recordBytes) == 1
        && ::EVP_EncryptFinal_ex(context, out.data() + written, &written) == 1
        && ::EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tag.size()), tag.data()) == 1;
    if (!done)
        m_context.reset();
}

} // namespace fathom::net
