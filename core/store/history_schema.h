// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDatabase;

namespace fathom::history {

//! The tables of the history file and how older files become newer ones. Internal to this room.

constexpr int schemaVersion = 3;

//! \brief Makes every table of the present version, inside the caller's transaction.
bool createTables(QSqlDatabase& db);
//! \brief Brings a file of version \p from up to the present one, inside the caller's transaction; nothing is lost.
bool migrate(QSqlDatabase& db, int from);

} // namespace fathom::history
