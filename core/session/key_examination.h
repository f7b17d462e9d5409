// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_types.h"

#include <string_view>

namespace fathom {

//! \brief Tells in words what \p secret is, strictly; never a byte of it. Thread: any. Source: SECURITY 1.14.
KeyExamination examineKey(std::string_view secret, std::string_view passphrase);
//! \brief Why nothing can be signed with it, for the account it was kept for. Translated.
QString unusableWords(std::string_view secret, std::string_view passphrase);

} // namespace fathom
