// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/key_reader.h"

#include "core/base/secret.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

namespace fathom::binance {

namespace {

constexpr int leastRsaBits = 2048;
constexpr std::string_view begin = "-----BEGIN ", end = "-----END ", dashes = "-----";

// OpenSSL's decoders free what they decoded as it is; from the allocator on nothing of it stays.
void* taken(std::size_t size, const char*, int) { return std::malloc(size); }

void freed(void* memory, const char*, int)
{
    if (memory != nullptr)
        Secret::wipe(memory, malloc_usable_size(memory));
    std::free(memory);
}

void* resized(void* memory, std::size_t size, const char* file, int line)
{
    void* const other = size > 0 ? std::malloc(size) : nullptr;
    if (other != nullptr && memory != nullptr)
        std::memcpy(other, memory, std::min(size, malloc_usable_size(memory)));
    if (other != nullptr || size == 0)
        freed(memory, file, line);
    return other;
}

// Before main(): it is refused once OpenSSL holds anything.
const bool memoryIsWiped = CRYPTO_set_mem_functions(taken, resized, freed) == 1;

struct Passphrase
{
    std::string_view words;
    bool asked = false;
};

// Without a callback OpenSSL would ask on the terminal.
int givePassphrase(char* buffer, int size, int, void* user)
{
    auto* passphrase = static_cast<Passphrase*>(user);
    passphrase->asked = true;
    if (passphrase->words.empty() || passphrase->words.size() > static_cast<std::size_t>(size))
        return -1;
    std::memcpy(buffer, passphrase->words.data(), passphrase->words.size());
    return static_cast<int>(passphrase->words.size());
}

// A key with a broken number in it is read all the same; only a signature that holds proves it whole.
bool canSign(EVP_PKEY* key, KeyType type)
{
    constexpr std::array<unsigned char, 6> probe { 'f', 'a', 't', 'h', 'o', 'm' };
    const char* const digest = type == KeyType::Rsa ? "SHA256" : nullptr;
    std::array<unsigned char, 1024> signature {};
    std::size_t length = signature.size();
    EVP_MD_CTX* const context = EVP_MD_CTX_new();
    const bool holds = EVP_DigestSignInit_ex(context, nullptr, digest, nullptr, nullptr, key, nullptr) == 1
        && EVP_DigestSign(context, signature.data(), &length, probe.data(), probe.size()) == 1 && EVP_MD_CTX_reset(context) == 1
        && EVP_DigestVerifyInit_ex(context, nullptr, digest, nullptr, nullptr, key, nullptr) == 1
        && EVP_DigestVerify(context, signature.data(), length, probe.data(), probe.size()) == 1;
    EVP_MD_CTX_free(context);
    ERR_clear_error();
    return holds;
}

KeyVerdict refused(KeyProblem problem) { return { problem, KeyType::Hmac, false, false }; }

KeyVerdict readPlain(std::string_view text)
{
    const auto printable = [](char c) { return c > ' ' && c < 0x7f; };
    if (std::all_of(text.begin(), text.end(), printable)) {
        KeyVerdict verdict { KeyProblem::None, KeyType::Hmac, false, false };
        // How the base64 of a PKCS#8 key begins: Ed25519, X25519, RSA of the usual lengths, one of whose numbers may be a byte short.
        for (const std::string_view bare : { "MC4CAQAw", "MIIEv", "MIIEu", "MIIJQ", "MIIJP", "MIIG/", "MIIG+", "MIIEp", "MIIEo" })
            verdict.looksLikeBareKey = verdict.looksLikeBareKey || text.substr(0, bare.size()) == bare;
        return verdict;
    }
    const auto isText = [&printable](char c) { return printable(c) || c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    return refused(std::all_of(text.begin(), text.end(), isText) ? KeyProblem::BlankInside : KeyProblem::NotText);
}

// The word between "-----BEGIN " and the dashes, where the text is exactly one block.
KeyProblem labelOf(std::string_view text, std::string_view& label)
{
    const std::size_t first = text.find(begin);
    if (first != std::string_view::npos && text.find(begin, first + 1) != std::string_view::npos)
        return KeyProblem::SeveralBlocks;
    if (first != 0)
        return KeyProblem::TextAroundBlock;
    const std::size_t labelEnd = text.find(dashes, begin.size());
    if (labelEnd == std::string_view::npos)
        return KeyProblem::Damaged;
    label = text.substr(begin.size(), labelEnd - begin.size());
    const std::size_t last = text.find(end, labelEnd);
    if (last == std::string_view::npos)
        return KeyProblem::Damaged;
    const std::string_view tail = text.substr(last + end.size());
    if (tail.substr(0, label.size()) != label || tail.substr(label.size(), dashes.size()) != dashes)
        return KeyProblem::Damaged;
    return tail.size() == label.size() + dashes.size() ? KeyProblem::None : KeyProblem::TextAroundBlock;
}

KeyProblem kindOf(EVP_PKEY* key, KeyType& type)
{
    if (EVP_PKEY_is_a(key, "RSA") == 1) {
        type = KeyType::Rsa;
        return EVP_PKEY_get_bits(key) < leastRsaBits ? KeyProblem::ShortRsa : KeyProblem::None;
    }
    type = KeyType::Ed25519;
    return EVP_PKEY_is_a(key, "ED25519") == 1 ? KeyProblem::None : KeyProblem::WrongKind;
}

// PKCS#8 of an Ed25519 key in its usual form, read here: OpenSSL's decoders make many copies on their way. Null where it is anything else.
PrivateKey readEd25519(std::string_view block)
{
    constexpr std::array<unsigned char, 16> head { 0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20 };
    constexpr std::size_t seedSize = 32;
    std::array<unsigned char, 64> letters {};
    std::array<unsigned char, head.size() + seedSize> der {};
    const std::size_t from = block.find(dashes, begin.size()) + dashes.size();
    std::size_t count = 0;
    for (const char c : block.substr(from, block.find(end, from) - from)) {
        if (c == '\n' || c == '\r' || c == ' ' || c == '\t')
            continue;
        if (count < letters.size())
            letters[count] = static_cast<unsigned char>(c);
        ++count;
    }
    PrivateKey key;
    if (count == letters.size() && EVP_DecodeBlock(der.data(), letters.data(), static_cast<int>(count)) == static_cast<int>(der.size())
        && std::equal(head.begin(), head.end(), der.begin()))
        key.reset(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, der.data() + head.size(), seedSize));
    OPENSSL_cleanse(letters.data(), letters.size());
    OPENSSL_cleanse(der.data(), der.size());
    return key;
}

KeyVerdict readBlock(std::string_view text, std::string_view passphraseWords, PrivateKey* out)
{
    std::string_view label;
    if (const KeyProblem problem = labelOf(text, label); problem != KeyProblem::None)
        return refused(problem);
    if (label == "PUBLIC KEY" || label == "RSA PUBLIC KEY")
        return refused(KeyProblem::PublicKey);
    if (label.find("CERTIFICATE") != std::string_view::npos)
        return refused(KeyProblem::Certificate);
    if (label == "OPENSSH PRIVATE KEY")
        return refused(KeyProblem::OpenSshFormat);
    if (label == "EC PRIVATE KEY" || label == "DSA PRIVATE KEY" || label == "EC PARAMETERS")
        return refused(KeyProblem::WrongKind);
    constexpr std::array<std::string_view, 3> taken { "PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "RSA PRIVATE KEY" };
    if (std::find(taken.begin(), taken.end(), label) == taken.end())
        return refused(KeyProblem::Damaged);

    Passphrase passphrase { passphraseWords };
    PrivateKey key = label == "PRIVATE KEY" ? readEd25519(text) : PrivateKey();
    if (!key) {
        const std::unique_ptr<BIO, int (*)(BIO*)> bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), BIO_free);
        key.reset(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, &passphrase) : nullptr);
    }
    ERR_clear_error();
    KeyVerdict verdict;
    verdict.isEncrypted = label == "ENCRYPTED PRIVATE KEY" || text.find("Proc-Type: 4,ENCRYPTED") != std::string_view::npos;
    if (!key && passphrase.asked)
        verdict.problem = passphraseWords.empty() ? KeyProblem::NeedsPassphrase : KeyProblem::WrongPassphrase;
    else if (!key)
        verdict.problem = KeyProblem::Damaged;
    else
        verdict.problem = kindOf(key.get(), verdict.type);
    if (verdict.isGood() && !canSign(key.get(), verdict.type))
        verdict.problem = KeyProblem::Damaged;
    if (verdict.isGood() && out != nullptr)
        *out = std::move(key);
    return verdict;
}

} // namespace

bool wipesWhatIsFreed() { return memoryIsWiped; }

void FreeKey::operator()(evp_pkey_st* key) const { EVP_PKEY_free(key); }

// Not "trimmed()" on a QByteArray: that would copy the secret.
std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

KeyVerdict readKey(std::string_view text, std::string_view passphrase, PrivateKey* key)
{
    text = withoutBlanks(text);
    if (text.empty())
        return refused(KeyProblem::Empty);
    return text.find("-----BEGIN") == std::string_view::npos ? readPlain(text) : readBlock(text, passphrase, key);
}

const char* words(KeyProblem problem)
{
    switch (problem) {
    case KeyProblem::None: return "a usable key";
    case KeyProblem::Empty: return "empty key or secret";
    case KeyProblem::NotText: return "secret is not text";
    case KeyProblem::BlankInside: return "secret with blanks inside";
    case KeyProblem::SeveralBlocks: return "more than one PEM block";
    case KeyProblem::TextAroundBlock: return "text around the PEM block";
    case KeyProblem::PublicKey: return "a public key";
    case KeyProblem::Certificate: return "a certificate";
    case KeyProblem::OpenSshFormat: return "a key in OpenSSH's own format";
    case KeyProblem::WrongKind: return "private key of a kind the venue does not take";
    case KeyProblem::ShortRsa: return "RSA key shorter than 2048 bits";
    case KeyProblem::NeedsPassphrase: return "encrypted private key without its passphrase";
    case KeyProblem::WrongPassphrase: return "the passphrase does not open the private key";
    case KeyProblem::Damaged: break;
    }
    return "not a readable private key";
}

const char* words(KeyType type)
{
    switch (type) {
    case KeyType::Hmac: return "HMAC";
    case KeyType::Rsa: return "RSA";
    case KeyType::Ed25519: break;
    }
    return "Ed25519";
}

} // namespace fathom::binance
