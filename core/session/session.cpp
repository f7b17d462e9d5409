// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "core/session/event_log.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"

namespace fathom {

struct Session::Private
{
    SessionConfig config;
    Preferences* preferences = nullptr;
    MarketData* market = nullptr;
    AccountState* account = nullptr;
    OrderGateway* orders = nullptr;
    ConnectionState* connection = nullptr;
    EventLog* log = nullptr;
};

Session::Session(SessionConfig config, Preferences* preferences, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->config = std::move(config);
    d->preferences = preferences;
    d->market = new MarketData(this);
    d->account = new AccountState(this);
    d->orders = new OrderGateway(this);
    d->connection = new ConnectionState(this);
    d->log = new EventLog(this);
}

Session::~Session() = default;

void Session::start()
{
}

Environment Session::environment() const { return d->config.environment; }

QString Session::environmentName() const
{
    switch (d->config.environment) {
    case Environment::Paper: return QStringLiteral("PAPER");
    case Environment::Demo: return QStringLiteral("TESTNET");
    case Environment::Production: break;
    }
    return QStringLiteral("LIVE");
}

QString Session::accountName() const { return d->config.accountName; }
MarketData* Session::market() const { return d->market; }
AccountState* Session::account() const { return d->account; }
OrderGateway* Session::orders() const { return d->orders; }
ConnectionState* Session::connection() const { return d->connection; }
EventLog* Session::log() const { return d->log; }
Preferences* Session::preferences() const { return d->preferences; }

} // namespace fathom
