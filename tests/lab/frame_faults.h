// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fathom::lab {

//! \brief md.cross: the diff \p data with a bid at the third best ask of \p snapshot, so that the book is crossed until it is loaded anew.
QByteArray crossed(const QByteArray& snapshot, const QByteArray& data);
//! \brief md.respell: levels go in every spelling of zero, and with them some that never were.
QByteArray respelled(const QByteArray& data);

} // namespace fathom::lab
