// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_authority.h"

#include "tests/support/openssl_text.h"

#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace fathom::test {

namespace {

constexpr long day = 24 * 3600;

QByteArray pemOf(EVP_PKEY* key)
{
    BIO* const bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    return drain(bio);
}

QByteArray pemOf(X509* certificate)
{
    BIO* const bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    return drain(bio);
}

void extend(X509* certificate, int nid, const QByteArray& value)
{
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

X509* draw(EVP_PKEY* key, const char* name, long from, long to, int serial)
{
    X509* const certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), from);
    X509_gmtime_adj(X509_getm_notAfter(certificate), to);
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    return certificate;
}

EVP_PKEY* newKey() { return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"); }

} // namespace

TestAuthority::TestAuthority()
{
    EVP_PKEY* const key = newKey();
    X509* const certificate = draw(key, "Fathom test authority", -day, day, 1);
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    extend(certificate, NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(certificate, key, EVP_sha256());
    m_key = pemOf(key);
    m_pem = pemOf(certificate);
    m_certificate = QSslCertificate(m_pem, QSsl::Pem);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

QSslConfiguration TestAuthority::serverFor(const QStringList& hosts, Flaw flaw) const
{
    BIO* const keyBio = BIO_new_mem_buf(m_key.constData(), -1);
    EVP_PKEY* const signer = PEM_read_bio_PrivateKey(keyBio, nullptr, nullptr, nullptr);
    BIO_free(keyBio);
    BIO* const certificateBio = BIO_new_mem_buf(m_pem.constData(), -1);
    X509* const issuer = PEM_read_bio_X509(certificateBio, nullptr, nullptr, nullptr);
    BIO_free(certificateBio);
    EVP_PKEY* const key = newKey();
    const bool expired = flaw == Flaw::Expired, selfSigned = flaw == Flaw::SelfSigned;
    X509* const certificate = draw(key, "Fathom test venue", expired ? -10 * day : -day, expired ? -5 * day : day, 2);
    QByteArray names;
    for (const QString& host : hosts)
        names += (names.isEmpty() ? "DNS:" : ",DNS:") + host.toLatin1();
    extend(certificate, NID_subject_alt_name, names);
    X509_set_issuer_name(certificate, X509_get_subject_name(selfSigned ? certificate : issuer));
    X509_sign(certificate, selfSigned ? key : signer, EVP_sha256());
    QSslConfiguration server = QSslConfiguration::defaultConfiguration();
    server.setLocalCertificate(QSslCertificate(pemOf(certificate), QSsl::Pem));
    server.setPrivateKey(QSslKey(pemOf(key), QSsl::Ec));
    server.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show none
    for (X509* made : { certificate, issuer })
        X509_free(made);
    for (EVP_PKEY* made : { key, signer })
        EVP_PKEY_free(made);
    return server;
}

} // namespace fathom::test
