// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"

#include <QObject>

#include <optional>
#include <vector>

class QTimer;

namespace fathom::binance {
class MarketStreams;
class RestClient;
class UserStream;
class WsApiClient;
}
namespace fathom::net {
class RateBudget;
class TimeSync;
class WebSocketConnection;
}

namespace fathom {

class AccountWorker;
class MarketWorker;

//! \brief The picture of the wires for the status bar, twice a second and at once where a connection came or went. Thread: network.
class HealthReporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HealthReporter)
public:
    struct Sources
    {
        const binance::MarketStreams* streams;
        const binance::UserStream* user;
        const binance::WsApiClient* ws;
        const binance::RestClient* rest;
        const net::RateBudget* budget;
        const net::TimeSync* time;
        const MarketWorker* market;
        const AccountWorker* account;
        const Clock* clock;
    };
    static constexpr std::chrono::seconds silentAfter { 5 };
    static constexpr std::chrono::seconds sleepAtLeast { 10 };

    explicit HealthReporter(const Sources& sources, QObject* parent = nullptr);
    void start();
    void stop();
    //! \brief Tells soon, from the event loop: a connection came or went.
    void reportSoon();

Q_SIGNALS:
    void picture(const std::vector<fathom::StreamHealth>& streams, const std::vector<fathom::BudgetGauge>& budgets,
        std::optional<int> clockOffsetMs, int pausedSeconds);
    //! The machine slept: wall time went on while the program stood still.
    void resumed();

private:
    void report();
    void watchForSleep();
    StreamHealth ofSocket(const QString& name, const net::WebSocketConnection& socket, bool expectsData) const;

    Sources m_sources;
    QTimer* m_timer;
    WallTime m_lastTick {};
    bool m_soon = false;
};

} // namespace fathom
