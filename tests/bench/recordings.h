// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/candle_series.h"
#include "core/domain/instrument.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace fathom::bench {

//! \brief What the benchmarks run on: the real recordings where their folder is known, made-up ones of the same shape elsewhere.
struct Recording
{
    QString source;                  //!< "recording usdm_btcusdt_20240808" or "synthetic"
    QByteArray snapshot;             //!< REST depth body
    std::vector<QByteArray> depth;   //!< combined frames, each with 64 readable bytes behind it
    std::vector<QByteArray> tickers;
    double levelsPerEvent = 0;
};

//! \brief The folder given by --data or FATHOM_DATA; empty where neither is.
const QString& dataFolder();
void setDataFolder(const QString& folder);

//! \brief The BTCUSDT recording, read once.
const Recording& btcRecording();
//! \brief exchangeInfo of 647 symbols.
const QByteArray& exchangeInfoBody();
std::shared_ptr<const Instrument> btcInstrument();
//! \brief One-minute candles ending now: the archive's where there are enough of them, a random walk for the rest.
CandleSeries candleSeries(std::size_t count);
//! \brief "recording" or "synthetic" for candleSeries().
QString candleSource();

//! \brief The lines of a gzip file, one callback a line; false where it cannot be read.
bool readGzLines(const QString& path, const std::function<bool(const QByteArray&)>& line);

} // namespace fathom::bench
