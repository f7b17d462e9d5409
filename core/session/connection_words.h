// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fathom {

//! \brief Why a connection ended or a request was lost, in the language of the window. The rooms below say it in English, for the log.
//! \param english StreamHealth::lastError or lastLoss, RequestRecord::failure. What is not known is shown as it is. Thread: GUI.
QString connectionWords(const QString& english);

} // namespace fathom
