// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

#include <string_view>

//! \brief What lies in the keyring: a secret under ChaCha20-Poly1305, its key drawn by scrypt from the profile's own random bytes and,
//! where the user gave one, a passphrase.
//!
//! So neither the keyring, nor the copies its library leaves in memory, nor the profile's folder alone hold the secret, and a
//! passphrase makes locking mean something on a desktop whose keyring is open. Thread: any; with a passphrase it takes about a
//! quarter of a second and 64 MiB. Source: SECURITY 1.3, 1.4, 1.6.
namespace fathom::sealed {

//! \param pepper the profile's random bytes, see readPepper()
//! \param bound what the sealed text belongs to (account, environment): it opens for nothing else
//! \return base64; Storage where the system gave no random bytes or no memory
Result<QByteArray> seal(const Secret& content, std::string_view passphrase, std::string_view pepper, std::string_view bound);

//! \return BadInput where it is damaged, belongs to something else, or the passphrase is wrong, which cannot be told apart
Result<Secret> open(const QByteArray& sealed, std::string_view passphrase, std::string_view pepper, std::string_view bound);

//! \brief The profile's 32 random bytes, made at the first call. \return Storage
Result<Secret> readPepper(const QString& profileDir);

} // namespace fathom::sealed
