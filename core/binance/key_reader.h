// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

struct evp_pkey_st;

namespace fathom::binance {

enum class KeyType : std::uint8_t { Hmac, Rsa, Ed25519 };

//! \brief Why a text is no secret this program signs with.
enum class KeyProblem : std::uint8_t {
    None,
    Empty,
    NotText,         //!< bytes that no secret of a venue holds: a raw seed, DER
    BlankInside,     //!< two words, or a line end inside an HMAC secret
    SeveralBlocks,   //!< more than one PEM block
    TextAroundBlock, //!< something before or after the PEM block
    PublicKey,       //!< the half that goes to the venue
    Certificate,
    OpenSshFormat,   //!< to be converted to PKCS#8
    WrongKind,       //!< EC, DSA, X25519 …: the venue takes RSA and Ed25519
    ShortRsa,        //!< under 2048 bits
    NeedsPassphrase,
    WrongPassphrase,
    Damaged,
};

//! \brief What readKey() found a secret to be, or why it is none. Source: SECURITY 1.14.
struct KeyVerdict
{
    KeyProblem problem = KeyProblem::Empty;
    KeyType type = KeyType::Hmac;  //!< where there is no problem
    bool isEncrypted = false;      //!< a PEM that is opened by a passphrase
    bool looksLikeBareKey = false; //!< an HMAC secret that could be a private key without its armour; said, never acted on
    bool isGood() const { return problem == KeyProblem::None; }
};

//! \brief Ends a private key where it is dropped.
struct FreeKey
{
    void operator()(evp_pkey_st* key) const;
};
using PrivateKey = std::unique_ptr<evp_pkey_st, FreeKey>;

//! \brief Tells what a secret is, strictly: one PEM block is the RSA or Ed25519 key in it or refused, any other text is an HMAC
//! secret or refused. Nothing is tried as something else. Asks no terminal. Thread: any. Source: SECURITY 1.14.
//! \param key filled for RSA and Ed25519; may be null
KeyVerdict readKey(std::string_view text, std::string_view passphrase, PrivateKey* key = nullptr);

//! \brief Whether all memory OpenSSL frees in this process is wiped first, whatever was in it. Arranged before main(); false only where
//! somebody used OpenSSL even earlier. Source: SECURITY 1.6.
bool wipesWhatIsFreed();

//! \brief The secret without the blanks around it.
std::string_view withoutBlanks(std::string_view text);

//! \brief English, for the log; never a byte of the key.
const char* words(KeyProblem problem);
//! \brief "HMAC", "RSA", "Ed25519".
const char* words(KeyType type);

} // namespace fathom::binance
