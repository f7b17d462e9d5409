// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/fake_server.h"
#include "tests/support/openssl_text.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace fathom::test {

namespace {

TestCertificate make()
{
    EVP_PKEY* const key = EVP_RSA_gen(2048);
    X509* const certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 24 * 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME* const name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("Fathom test"), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    for (const auto& [nid, value] : { std::pair { NID_subject_alt_name, "IP:127.0.0.1" }, std::pair { NID_basic_constraints, "critical,CA:TRUE" } }) {
        X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_sign(certificate, key, EVP_sha256());
    BIO* const certificateBio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certificateBio, certificate);
    BIO* const keyBio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(keyBio, key, nullptr, nullptr, 0, nullptr, nullptr);
    TestCertificate out;
    out.certificate = QSslCertificate(drain(certificateBio), QSsl::Pem);
    out.server = QSslConfiguration::defaultConfiguration();
    out.server.setLocalCertificate(out.certificate);
    out.server.setPrivateKey(QSslKey(drain(keyBio), QSsl::Rsa));
    out.server.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show none
    X509_free(certificate);
    EVP_PKEY_free(key);
    return out;
}

} // namespace

const TestCertificate& TestCertificate::instance()
{
    static const TestCertificate made = make();
    return made;
}

} // namespace fathom::test
