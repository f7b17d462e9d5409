// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/kept_bracket.h"

#include <optional>

class QJsonObject;

namespace fathom {
class JsonWriter;
}

namespace fathom::journal {

//! Terms of orders as members of a journal line. Pure functions, any thread.

//! \brief Into the object that is open in \p json, as writeBracket().
void writeTerms(JsonWriter& json, const OrderIntent& order);
//! \return false where one is missing or unusable
bool readTerms(const QJsonObject& object, OrderIntent& order);

void writeBracket(JsonWriter& json, const KeptBracket& bracket);
//! \return empty where anything of it is unusable: half a protection is not guessed at
std::optional<KeptBracket> bracketOf(const QJsonObject& object);

} // namespace fathom::journal
