// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/kept_bracket.h"

#include <optional>

class QJsonObject;

namespace fathom::journal {

//! Terms of orders as members of a journal line. Pure functions, any thread.

void writeTerms(QJsonObject& object, const OrderIntent& order);
//! \return false where one is missing or unusable
bool readTerms(const QJsonObject& object, OrderIntent& order);

QJsonObject bracketJson(const KeptBracket& bracket);
//! \return empty where anything of it is unusable: half a protection is not guessed at
std::optional<KeptBracket> bracketOf(const QJsonObject& object);

} // namespace fathom::journal
