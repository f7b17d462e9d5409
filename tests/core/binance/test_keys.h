// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <string>
#include <string_view>

namespace fathom::test {

//! \brief A key pair made for one test. Apart from the test class: moc does not get through OpenSSL's headers.
class TestKey
{
public:
    enum class Kind { Ed25519, Rsa2048, Rsa1024, EcP256, X25519 };
    static constexpr std::string_view passphrase = "secret words"; //!< of the encrypted ones
    explicit TestKey(Kind kind);
    ~TestKey();
    std::string pem() const;
    std::string encryptedPem() const;
    //! \brief "BEGIN RSA PRIVATE KEY" or "BEGIN EC PRIVATE KEY".
    std::string traditionalPem(bool encrypted = false) const;
    //! \brief PKCS#8 as bytes.
    std::string der() const;
    std::string publicPem() const;
    //! \param digest null for Ed25519
    bool verifies(const char* digest, std::string_view payload, const QByteArray& base64) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom::test
