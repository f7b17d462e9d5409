// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fathom {

//! \brief Writes a file somebody chose, whole or not at all: what stood at \p path before stays there where it fails.
//! \return what went wrong, in the system's words; empty for nothing. Any thread. Source: FAULTS D07
QString writeWhole(const QString& path, const QByteArray& bytes);

} // namespace fathom
