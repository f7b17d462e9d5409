// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"
#include "core/session/worker/sleep_watch.h"

#include <QObject>

#include <map>
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

    explicit HealthReporter(const Sources& sources, QObject* parent = nullptr);
    void start();
    void stop();
    //! \brief Tells soon, from the event loop: a connection came or went.
    void reportSoon();

Q_SIGNALS:
    void picture(const std::vector<fathom::StreamHealth>& streams, const std::vector<fathom::BudgetGauge>& budgets,
        std::optional<int> clockOffsetMs, int pausedSeconds);
    void subscriptions(const std::vector<fathom::SubscriptionHealth>& subscriptions);
    //! Another signs the certificates of \p host than before. Source: SECURITY 2.6.
    void issuerChanged(const QString& host, const QString& issuer, const QString& before);
    //! The machine slept or its clock was set: wall time and the program's own did not go on together.
    void resumed();

private:
    void report();
    void reportSubscriptions();
    //! \brief Frames a second of what is called \p name, over the last seconds.
    double rateOf(const QString& name, quint64 frames);
    //! \brief Keeps the last error of \p health beyond its end.
    void rememberLoss(StreamHealth& health);
    void compareIssuers(const std::vector<StreamHealth>& streams);
    StreamHealth ofSocket(const QString& name, const net::WebSocketConnection& socket, bool expectsData);

    Sources m_sources;
    QTimer* m_timer;
    SleepWatch m_sleep;
    struct Rate
    {
        MonotonicTime at {};
        quint64 frames = 0;
        double perSecond = -1;
    };
    std::map<QString, Rate> m_rates;
    std::map<QString, std::pair<QString, MonotonicTime>> m_losses;
    std::map<QString, QString> m_issuers; //!< by connection
    bool m_soon = false;
};

} // namespace fathom
