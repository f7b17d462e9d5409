// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace fathom::lab {

//! \brief \p json with the value at \p pointer (RFC 6901, "/o/X") set; an undefined \p value takes the member out. What
//! cannot be reached is left as it is.
QByteArray withValueAt(const QByteArray& json, const QString& pointer, const QJsonValue& value);

} // namespace fathom::lab
