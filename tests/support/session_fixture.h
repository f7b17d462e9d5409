// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "core/session/event_log.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "core/store/settings_file.h"
#include "tests/support/session_facts.h"
#include "ui/theme/theme.h"
#include "ui/workspace/panel_context.h"

namespace fathom::test {

//! \brief A session that is never started: panels are driven by feeding its facades, and what they ask for is observed.
struct SessionFixture
{
    Preferences preferences { nullptr };
    Session session;
    Theme theme;
    LinkGroup link { 1 };
    PanelContext context { session, theme, link };

    explicit SessionFixture(Environment environment = Environment::Paper)
        : session(configOf(environment), &preferences)
    {
        theme.setVariant(ThemeVariant::Dark);
        session.market()->applyInstruments({ instrument(QStringLiteral("BTCUSDT"), "0.10", "0.001"), instrument(QStringLiteral("DOGEUSDT"), "0.00001", "1") });
        link.setSymbol(QStringLiteral("BTCUSDT"));
        session.account()->applyPhase(AccountPhase::Ready, {}, wallTimeFromMs(1'790'000'000'000));
    }

    static SessionConfig configOf(Environment environment)
    {
        SessionConfig config;
        config.environment = environment;
        config.accountName = QStringLiteral("Main");
        return config;
    }

    static std::shared_ptr<const Instrument> instrument(const QString& symbol, const char* tick, const char* step) { return test::instrument(symbol, tick, step); }

    static Order limitOrder(LocalOrderId id, Side side, const char* price, const char* quantity)
    {
        Order order;
        order.localId = id;
        order.symbol = QStringLiteral("BTCUSDT");
        order.clientId = QStringLiteral("test-%1").arg(id);
        order.orderId = 8'389'765'000'000'000'000 + static_cast<std::int64_t>(id);
        order.side = side;
        order.price = Decimal::fromLiteral(price);
        order.quantity = Decimal::fromLiteral(quantity);
        order.status = OrderStatus::New;
        order.created = wallTimeFromMs(1'790'000'000'000);
        return order;
    }

    static Position longPosition(const char* amount, const char* entry, const char* mark)
    {
        Position position;
        position.symbol = QStringLiteral("BTCUSDT");
        position.amount = Decimal::fromLiteral(amount);
        position.entryPrice = Decimal::fromLiteral(entry);
        position.markPrice = Decimal::fromLiteral(mark);
        position.unrealizedPnl = position.amount * (position.markPrice - position.entryPrice);
        position.notional = position.amount * position.markPrice;
        position.liquidationPrice = Decimal::fromLiteral("79086.1");
        return position;
    }
};

} // namespace fathom::test
