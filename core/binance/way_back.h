// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

class QTimer;

namespace fathom::binance {

class MarketStreams;
class RestClient;
class UserStream;
class WsApiClient;

//! \brief Notices that the venue is reached again and sends for everything that still waits for its next try: after a long outage each
//! of them waits up to half a minute of its own, the account's stream among them.
//!
//! Not more often than once in a while, so that what opens and breaks at once does not undo the others' backoff; the shared connect
//! limiter and bans hold as ever. Thread: that of the clients. Source: FAULTS D03, D12.
class WayBack final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WayBack)
public:
    static constexpr std::chrono::milliseconds usualSpacing { 8'000 };

    WayBack(MarketStreams* streams, UserStream* user, WsApiClient* ws, const RestClient* rest, std::chrono::milliseconds spacing = usualSpacing,
        QObject* parent = nullptr);
    ~WayBack() override;

private:
    void onReached();
    void go();

    MarketStreams* m_streams;
    UserStream* m_user;
    WsApiClient* m_ws;
    QTimer* m_timer;
    bool m_again = false;      //!< reached once more while it rested
    bool m_unanswered = false; //!< the last request was
};

} // namespace fathom::binance
