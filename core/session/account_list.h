// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_types.h"

#include <QJsonArray>

#include <vector>

//! The list of accounts as it lies in the settings: labels, kinds and limits, never a key or secret. Pure. Internal to this room.
namespace fathom::account_list {

//! \brief "paper", "testnet" or "live": in settings, file names and what a sealed key is bound to.
QString word(Environment environment);

QJsonObject toJson(const HardLimits& limits);
//! \brief What cannot be read is a limit not set.
HardLimits limitsOf(const QJsonObject& object);

//! \brief Accounts whose keys outlive the program.
QJsonArray toJson(const std::vector<Account>& accounts);
//! \brief What cannot be read is left out: settings may come from anywhere. No paper account comes from a file.
std::vector<Account> fromJson(const QJsonArray& array);

//! \brief The same for the same key in the same environment, so that a key entered again finds its journal; tells nothing of the key.
QString idOf(Environment environment, const QByteArray& apiKey);
//! \brief first four…last four, as much of a key's id as is ever shown.
QString maskOf(const QByteArray& apiKey);

} // namespace fathom::account_list
