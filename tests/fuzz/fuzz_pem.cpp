// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/key_reader.h"
#include "core/binance/signer.h"
#include "tests/fuzz/fuzz.h"

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace fathom;
using namespace fathom::binance;

// A text is an HMAC secret, or the key in its one PEM block, or refused; nothing in between, and the refusal tells none of it.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::text(data, size);
    PrivateKey key;
    const KeyVerdict verdict = readKey(text, "p", &key);
    const bool hasArmour = text.find("-----BEGIN") != std::string_view::npos;
    fuzz::require(!verdict.isGood() || (verdict.type == KeyType::Hmac) == !hasArmour);
    fuzz::require((key != nullptr) == (verdict.isGood() && hasArmour));
    if (verdict.isGood() && !hasArmour) {
        for (const char c : withoutBlanks(text))
            fuzz::require(c > ' ' && c < 0x7f);
    }
    const auto signer = Signer::create("a key of a test", Secret(text), Secret("p"));
    fuzz::require(signer.has_value() == verdict.isGood());
    if (signer)
        fuzz::require(!(*signer)->sign("timestamp=1").empty());
    else
        fuzz::require(signer.error().detail == QLatin1String(words(verdict.problem)));
    return 0;
}

std::vector<std::string> fathom::fuzz::madeSeeds()
{
    std::vector<std::string> seeds;
    for (EVP_PKEY* key : { EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t { 2048 }),
             EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256") }) {
        for (const bool encrypted : { false, true }) {
            BIO* const bio = BIO_new(BIO_s_mem());
            const unsigned char words[] = { 'p' };
            PEM_write_bio_PrivateKey(bio, key, encrypted ? EVP_aes_256_cbc() : nullptr, words, encrypted ? 1 : 0, nullptr, nullptr);
            char* text = nullptr;
            const long size = BIO_get_mem_data(bio, &text);
            seeds.emplace_back(text, static_cast<std::size_t>(size));
            BIO_free(bio);
        }
        EVP_PKEY_free(key);
    }
    seeds.push_back(seeds.front() + seeds.front());
    return seeds;
}
