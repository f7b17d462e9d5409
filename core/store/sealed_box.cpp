// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_box.h"

#include "core/store/storage_files.h"

#include <QFile>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <cstring>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace fathom::sealed {

namespace {

constexpr std::string_view magic = "FTHM1";
constexpr std::size_t saltSize = 16, nonceSize = 12, tagSize = 16, keySize = 32, pepperSize = 32;
constexpr std::size_t headSize = magic.size() + saltSize + nonceSize;
// With a passphrase: costly to guess. Without one the pepper is random enough and the price would be paid for nothing.
constexpr std::uint64_t costly = 1U << 16, cheap = 1U << 4;
constexpr std::uint64_t memoryLimit = 96U * 1024 * 1024;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char* bytes(const char* data) { return reinterpret_cast<const unsigned char*>(data); }
unsigned char* bytes(char* data) { return reinterpret_cast<unsigned char*>(data); }

Unexpected<Error> damaged() { return fail(Error::Code::BadInput, QStringLiteral("what the keyring holds cannot be opened")); }

Result<Secret> keyOf(std::string_view passphrase, std::string_view pepper, std::string_view salt)
{
    Secret seed = Secret::zeroed(salt.size() + pepper.size());
    Secret key = Secret::zeroed(keySize);
    if (seed.isEmpty() || key.isEmpty())
        return fail(Error::Code::Storage, QStringLiteral("no memory for a key"));
    std::memcpy(seed.data(), salt.data(), salt.size());
    std::memcpy(seed.data() + salt.size(), pepper.data(), pepper.size());
    const std::uint64_t rounds = passphrase.empty() ? cheap : costly;
    if (EVP_PBE_scrypt(passphrase.data(), passphrase.size(), bytes(seed.data()), seed.view().size(), rounds, 8, 1, memoryLimit,
            bytes(key.data()), keySize)
        != 1)
        return fail(Error::Code::Storage, QStringLiteral("the key could not be derived"));
    return key;
}

} // namespace

Result<QByteArray> seal(const Secret& content, std::string_view passphrase, std::string_view pepper, std::string_view bound)
{
    QByteArray out(static_cast<qsizetype>(headSize + content.view().size() + tagSize), '\0');
    char* const salt = out.data() + magic.size();
    char* const nonce = salt + saltSize;
    std::memcpy(out.data(), magic.data(), magic.size());
    if (RAND_bytes(bytes(salt), static_cast<int>(saltSize + nonceSize)) != 1)
        return fail(Error::Code::Storage, QStringLiteral("no random bytes"));
    const auto key = keyOf(passphrase, pepper, { salt, saltSize });
    if (!key)
        return Unexpected { key.error() };
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    char* const body = nonce + nonceSize;
    int written = 0, last = 0, extra = 0;
    const auto size = static_cast<int>(content.view().size());
    const bool done = cipher
        && EVP_EncryptInit_ex2(cipher.get(), EVP_chacha20_poly1305(), bytes(key->view().data()), bytes(nonce), nullptr) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &extra, bytes(bound.data()), static_cast<int>(bound.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), bytes(body), &written, bytes(content.view().data()), size) == 1
        && EVP_EncryptFinal_ex(cipher.get(), bytes(body) + written, &last) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tagSize), body + size) == 1;
    if (!done)
        return fail(Error::Code::Storage, QStringLiteral("the secret could not be sealed"));
    return out.toBase64();
}

Result<Secret> open(const QByteArray& sealed, std::string_view passphrase, std::string_view pepper, std::string_view bound)
{
    const auto decoded = QByteArray::fromBase64Encoding(sealed, QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray& in = *decoded;
    const auto all = static_cast<std::size_t>(in.size());
    if (!decoded || all <= headSize + tagSize || std::memcmp(in.constData(), magic.data(), magic.size()) != 0)
        return damaged();
    const char* const salt = in.constData() + magic.size();
    const char* const nonce = salt + saltSize;
    const char* const body = nonce + nonceSize;
    const std::size_t size = all - headSize - tagSize;
    const auto key = keyOf(passphrase, pepper, { salt, saltSize });
    if (!key)
        return Unexpected { key.error() };
    Secret content = Secret::zeroed(size);
    QByteArray tag(body + size, static_cast<qsizetype>(tagSize));
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int written = 0, last = 0, extra = 0;
    const bool good = cipher && !content.isEmpty()
        && EVP_DecryptInit_ex2(cipher.get(), EVP_chacha20_poly1305(), bytes(key->view().data()), bytes(nonce), nullptr) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &extra, bytes(bound.data()), static_cast<int>(bound.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), bytes(content.data()), &written, bytes(body), static_cast<int>(size)) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tagSize), tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), bytes(content.data()) + written, &last) == 1;
    if (!good)
        return damaged();
    return content;
}

Result<Secret> readPepper(const QString& profileDir)
{
    const QString path = profileDir + QStringLiteral("/keyring.pepper");
    if (const auto made = storage::makePrivateFolder(profileDir); !made)
        return Unexpected { made.error() };
    Secret pepper = Secret::zeroed(pepperSize);
    if (pepper.isEmpty())
        return fail(Error::Code::Storage, QStringLiteral("no memory for a key"));
    const bool isNew = !QFile::exists(path);
    const auto fd = storage::openPrivate(path, isNew ? O_WRONLY | O_CREAT | O_EXCL : O_RDONLY);
    if (!fd)
        return Unexpected { fd.error() };
    bool good = false;
    if (isNew) {
        good = RAND_bytes(bytes(pepper.data()), static_cast<int>(pepperSize)) == 1
            && ::write(*fd, pepper.data(), pepperSize) == static_cast<ssize_t>(pepperSize) && ::fsync(*fd) == 0;
    } else {
        good = ::read(*fd, pepper.data(), pepperSize) == static_cast<ssize_t>(pepperSize);
    }
    ::close(*fd);
    if (isNew && !good)
        QFile::remove(path);
    if (!good || (isNew && !storage::syncFolder(profileDir)))
        return fail(Error::Code::Storage, QStringLiteral("%1 cannot be used").arg(path));
    return pepper;
}

} // namespace fathom::sealed
