// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/account_worker.h"

#include "core/base/logging.h"
#include "core/binance/rest_client.h"
#include "core/binance/user_stream.h"
#include "core/net/time_sync.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/unknown_resolver.h"

#include <QTimer>

namespace fathom {

void AccountWorker::onEvent(const binance::UserEvent& event, MonotonicTime received)
{
    m_lastEvent = received;
    std::visit([this](const auto& e) { on(e); }, event);
}

void AccountWorker::on(const binance::OrderUpdate& update)
{
    m_lastEventTime = std::max(m_lastEventTime, update.eventTime);
    if (m_context.time->isKnown())
        m_latencyMs = std::max<double>(0, static_cast<double>((m_context.time->venueNow() - update.eventTime).count()));
    OrderNews news;
    news.order = update.toOrder();
    news.hasAveragePrice = true;
    news.amendment = update.execution == binance::ExecutionType::Amendment;
    news.statusKnown = update.status.has_value();
    const OrderLedger::Applied applied = m_context.ledger->apply(news);
    const bool freshFill = update.isFill() && takeFills({ update.toFill() }, false) > 0;
    m_symbolsInPlay.insert(update.symbol);
    if (const OrderState* state = m_context.ledger->find(applied.id); state && (applied.changed || freshFill))
        logOrderEvent(update, state->order(), freshFill);
    if (!update.status) {
        // A word outside the list: what it means for the order, the order itself has to say.
        m_context.rest->queryOrder({ update.symbol, update.orderId, update.clientId }, this, [this](const Result<binance::OrderReport>& r) {
            if (r)
                m_context.ledger->apply(newsOf(*r));
        });
    }
    refreshSoon(); // open-order margin and liquidation prices moved
}

void AccountWorker::logOrderEvent(const binance::OrderUpdate& update, const Order& order, bool freshFill)
{
    const Instrument* instrument = m_context.market->instrument(update.symbol);
    const auto say = [&](Severity severity, const QString& title, const QString& text, bool attention) {
        m_context.report->log(logLine(severity, title, text, update.symbol, order.localId, attention));
    };
    if (update.isLiquidation() && freshFill) {
        say(Severity::Failure, tr("Liquidated"),
            tr("%1: the exchange liquidated %2.").arg(update.symbol, amountAtPrice(update.lastQuantity, update.lastPrice, instrument)), true);
        return;
    }
    if (update.isAdl() && freshFill) {
        say(Severity::Failure, tr("Auto-deleveraged"),
            tr("%1: the exchange reduced the position by %2 (ADL).")
                .arg(update.symbol, amountAtPrice(update.lastQuantity, update.lastPrice, instrument)),
            true);
        return;
    }
    if (freshFill) {
        const bool whole = update.status == OrderStatus::Filled;
        say(Severity::Success, whole ? tr("Filled") : tr("Partly filled"),
            QStringLiteral("%1 %2 %3").arg(sideName(update.side), update.symbol,
                amountAtPrice(update.lastQuantity, update.lastPrice, instrument)),
            true);
    }
    if (update.status == OrderStatus::Canceled) {
        say(Severity::Info, tr("Cancelled"), orderWords(order, instrument), false);
    } else if (update.status == OrderStatus::Expired || update.status == OrderStatus::ExpiredInMatch) {
        const QString why = expiryWords(order.expiryReason);
        say(Severity::Info, tr("Expired"),
            why.isEmpty() ? orderWords(order, instrument) : orderWords(order, instrument) % QStringLiteral(": ") % why, false);
    } else if (update.status == OrderStatus::New && order.external && update.execution == binance::ExecutionType::New) {
        say(Severity::Info, tr("Placed elsewhere"), orderWords(order, instrument), false);
    }
}

void AccountWorker::on(const binance::AccountUpdate& update)
{
    m_lastEventTime = std::max(m_lastEventTime, update.eventTime);
    m_book.apply(update);
    if (update.reason == QLatin1String("FUNDING_FEE")) {
        for (const binance::BalanceChange& change : update.balances) {
            m_day.addFunding(change.change);
            m_context.report->log(logLine(change.change.isNegative() ? Severity::Info : Severity::Success, tr("Funding"),
                QStringLiteral("%1 %2").arg(QString::fromStdString(change.change.toString()), change.asset), update.fundingSymbol));
        }
    }
    for (const binance::PositionChange& change : update.positions) {
        m_symbolsInPlay.insert(change.symbol);
        if (!change.amount.isZero())
            wantDetails(change.symbol);
    }
    publish();
    refreshSoon();
}

void AccountWorker::on(const binance::LeverageChanged& change)
{
    SymbolConfig config = m_book.config(change.symbol);
    config.leverage = change.leverage;
    m_book.setConfig(config);
    Q_EMIT symbolConfig(config);
    refreshSoon();
}

void AccountWorker::on(const binance::MultiAssetsChanged& change)
{
    m_context.report->log(logLine(Severity::Warning, tr("Account"),
        change.enabled ? tr("Multi-assets margin was switched on: totals are in USD now.") : tr("Multi-assets margin was switched off."), {},
        0, true));
    startReconcile(Occasion::Doubt);
}

void AccountWorker::on(const binance::AlgoUpdate& update)
{
    if (update.status != QLatin1String("REJECTED"))
        return;
    m_context.report->log(logLine(Severity::Failure, tr("Conditional order refused"),
        tr("%1: triggered, but the exchange refused it: %2").arg(update.symbol, update.reason), update.symbol, 0, true));
}

void AccountWorker::on(const binance::MarginCall& call)
{
    m_context.report->log(logLine(Severity::Failure, tr("Margin call"),
        tr("Maintenance margin is nearly used up: %1.").arg(call.symbols.join(QStringLiteral(", "))), {}, 0, true));
}

void AccountWorker::on(const binance::ListenKeyExpired&)
{
    m_context.report->log(logLine(Severity::Info, tr("Account stream"), tr("The stream's key ran out; a new one is being used.")));
}

void AccountWorker::on(const binance::OtherEvent& event)
{
    qCDebug(lcAccount) << "event not used:" << event.name;
}

void AccountWorker::onMarks(const std::vector<MarkPrice>& marks)
{
    if (m_book.applyMarks(marks))
        publish();
}

void AccountWorker::readMode()
{
    m_context.rest->accountConfig(this, [this](const Result<binance::AccountConfig>& config) {
        if (!config || config->hedgeMode == m_hedge)
            return;
        m_hedge = config->hedgeMode;
        Q_EMIT hedgeMode(m_hedge);
    });
}

void AccountWorker::wantDetails(const QString& symbol)
{
    if (!m_book.hasBrackets(symbol) && m_detailsAsked.insert(symbol).second)
        loadDetails(symbol);
}

void AccountWorker::loadDetails(const QString& symbol)
{
    m_detailed.insert(symbol);
    m_context.rest->leverageBrackets(symbol, this, [this, symbol](const Result<std::vector<binance::SymbolBrackets>>& answer) {
        m_detailsAsked.erase(symbol);
        if (!answer)
            return;
        for (const binance::SymbolBrackets& row : *answer) {
            if (row.symbol != symbol)
                continue;
            m_book.setBrackets(symbol, row.brackets);
            Q_EMIT brackets(symbol, row.brackets);
        }
    });
    m_context.rest->symbolConfig(symbol, this, [this](const Result<std::vector<SymbolConfig>>& answer) {
        if (!answer)
            return;
        for (const SymbolConfig& config : *answer) {
            m_book.setConfig(config);
            Q_EMIT symbolConfig(config);
        }
    });
    m_context.rest->commissionRate(symbol, this, [this, symbol](const Result<binance::CommissionReport>& answer) {
        if (answer)
            Q_EMIT commission(symbol, answer->rates);
    });
}

void AccountWorker::loadDay()
{
    if (!m_day.startDay(m_context.time->venueNow()) && m_everReady)
        return; // fills and funding have been counted as they came
    m_context.rest->income({}, toMs(m_day.dayStart()), 1000, this, [this](const Result<std::vector<binance::Income>>& rows) {
        if (!rows)
            return;
        m_day.setIncome(*rows);
        publish();
        sampleEquity();
    });
    loadUnrealizedAtStart();
}

void AccountWorker::loadUnrealizedAtStart()
{
    // Legs that have not changed today had a result at midnight: their amount at the price of that minute.
    m_day.setUnrealizedAtStart({});
    auto sum = std::make_shared<Decimal>();
    for (const Position& leg : m_book.positions()) {
        const Instrument* instrument = m_context.market->instrument(leg.symbol);
        const auto grid = instrument ? binance::SymbolGrid::of(*instrument) : std::nullopt;
        if (!grid || leg.updated >= m_day.dayStart())
            continue;
        const std::int64_t start = toMs(m_day.dayStart());
        m_context.rest->klines(*grid, Interval::M1, start, start + 59'999, 1, this,
            [this, sum, amount = leg.amount, entry = leg.entryPrice, tick = instrument->tickSize](const Result<std::vector<Candle>>& c) {
                if (!c || c->empty())
                    return;
                *sum += amount * (tick * Decimal(c->front().open) - entry);
                m_day.setUnrealizedAtStart(*sum);
            });
    }
}

void AccountWorker::sampleEquity()
{
    const WallTime now = m_context.time->venueNow();
    if (!m_everReady && !m_pictureTaken)
        return;
    if (std::chrono::floor<std::chrono::days>(now) != m_day.dayStart())
        loadDay();
    if (!m_day.addEquity(now, m_book.figures().marginBalance))
        return;
    Q_EMIT equityPoint(m_day.curve().back());
    Q_EMIT equity(m_day.curve());
}

void AccountWorker::onHistory(const StoredHistory& history)
{
    m_history = history;
    if (m_pictureTaken)
        checkHistory();
}

void AccountWorker::checkHistory()
{
    if (!m_history)
        return;
    const StoredHistory history = *std::exchange(m_history, std::nullopt);
    const auto adopt = [this, history] {
        for (const Fill& fill : history.fills) {
            m_fillKeys.insert({ fill.symbol, fill.tradeId });
            m_fillOrder.push_back({ fill.symbol, fill.tradeId });
        }
        m_day.startDay(m_context.time->venueNow());
        m_day.adoptCurve(history.equity);
        m_context.ledger->adoptHistory(history.orders);
        Q_EMIT fills(history.fills);
        Q_EMIT equity(m_day.curve());
        m_context.ledger->publishAll();
    };
    if (history.fills.empty()) {
        adopt();
        return;
    }
    // A profile may meet another exchange of the same kind, whose trade ids start over: its own history must not hide its fills.
    const Fill newest = history.fills.front();
    m_context.rest->userTrades(newest.symbol, toMs(newest.time), 50, this, [this, newest, adopt](const Result<std::vector<Fill>>& trades) {
        const bool foreign = trades && std::none_of(trades->begin(), trades->end(), [&](const Fill& fill) {
            return fill.tradeId == newest.tradeId && fill.price == newest.price && fill.quantity == newest.quantity;
        });
        if (!foreign) {
            adopt();
            return;
        }
        qCInfo(lcAccount) << "the stored history belongs to another account";
        Q_EMIT historyIsForeign();
    });
}

} // namespace fathom
