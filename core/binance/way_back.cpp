// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/way_back.h"

#include "core/binance/market_streams.h"
#include "core/binance/rest_client.h"
#include "core/binance/user_stream.h"
#include "core/binance/ws_api_client.h"

#include <QTimer>

#include <utility>

namespace fathom::binance {

WayBack::WayBack(MarketStreams* streams, UserStream* user, WsApiClient* ws, const RestClient* rest, std::chrono::milliseconds spacing, QObject* parent)
    : QObject(parent)
    , m_streams(streams)
    , m_user(user)
    , m_ws(ws)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(spacing);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false))
            onReached();
    });
    connect(streams, &MarketStreams::connectionChanged, this, [this](StreamCategory category) {
        if (m_streams->connection(category).isOpen())
            onReached();
    });
    connect(ws, &WsApiClient::readyChanged, this, [this](bool ready) {
        if (ready)
            onReached();
    });
    connect(user, &UserStream::live, this, &WayBack::onReached);
    connect(rest, &RestClient::exchanged, this, [this](const RequestRecord& record) {
        if (!record.isAnswered)
            m_unanswered = true;
        else if (std::exchange(m_unanswered, false))
            onReached();
    });
}

WayBack::~WayBack() = default;

// What is on its way just now may still fail of the outage, so the last word within a rest is kept for its end.
void WayBack::onReached()
{
    if (m_timer->isActive()) {
        m_again = true;
        return;
    }
    m_timer->start();
    // Later: whoever said so is in the middle of its own work.
    QMetaObject::invokeMethod(this, &WayBack::go, Qt::QueuedConnection);
}

void WayBack::go()
{
    m_streams->retryNow();
    m_ws->retryNow();
    m_user->retryNow();
}

} // namespace fathom::binance
