// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "core/domain/trading_hours.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace fathom::binance {
class RestClient;
}

namespace fathom {

//! \brief Reads the hours of the exchanges outside while a contract that follows them does not trade, so that it can be said when it
//! does again. Thread: network. Source: INTERACTION 13.
class TradingHoursFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TradingHoursFeed)
public:
    explicit TradingHoursFeed(binance::RestClient* rest, QObject* parent = nullptr);

public Q_SLOTS:
    void onInstruments(const std::vector<std::shared_ptr<const fathom::Instrument>>& instruments);

Q_SIGNALS:
    void hours(const std::vector<fathom::TradingHours>& hours);

private:
    void load();

    binance::RestClient* m_rest;
    QTimer m_again;
    bool m_wanted = false, m_asked = false;
};

} // namespace fathom
