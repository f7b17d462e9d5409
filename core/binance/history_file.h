// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/history_types.h"

#include <QByteArray>

namespace fathom::binance {

//! Files of the asynchronous downloads: a table of text, plain or packed. Pure functions, any thread; slow for large files, so not the
//! network thread. What the venue does not document is read leniently: columns are found by their names, whatever their order; what a
//! row is known by (its ids) must be there.

//! \brief The text inside \p bytes: as it is, out of gzip, or the first table of a zip. \return BadReply where it is none or too large
Result<QByteArray> unpackedHistoryFile(const QByteArray& bytes);

//! \brief The rows of a downloaded history. Source: ENDPOINTS 1.3.
struct HistoryFile
{
    HistoryBatch rows;
    int skipped = 0; //!< rows that could not be read
};
//! \param kind Orders, Fills or Income
//! \return BadReply where a needed column is missing; an empty file has no rows
Result<HistoryFile> readHistoryFile(HistoryKind kind, const QByteArray& text);

} // namespace fathom::binance
