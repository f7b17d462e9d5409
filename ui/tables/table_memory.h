// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fathom {

class DataTable;
class Preferences;

//! \brief Keeps a table's columns, sort and filters in the settings under the table's name, and gives them back now. \param preferences
//! may be null: then nothing is kept
void keepLayout(DataTable* table, Preferences* preferences);

} // namespace fathom
