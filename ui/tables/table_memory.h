// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fathom {

class DataTable;
class Preferences;

//! \brief Keeps a table's columns, sort and filters in the settings, under the table's name and the workspace that is shown, and gives
//! them back now and whenever another workspace is shown. A workspace in which nothing was arranged yet has what an earlier version kept
//! for all of them, else the table as it is made. \param preferences may be null: then nothing is kept. Source: INTERACTION 7.
void keepLayout(DataTable* table, Preferences* preferences);

//! \brief What one workspace keeps of its tables, for another one too.
void copyTableLayouts(Preferences& preferences, const QString& fromWorkspace, const QString& toWorkspace);
//! \brief The workspace is gone.
void forgetTableLayouts(Preferences& preferences, const QString& workspace);

} // namespace fathom
