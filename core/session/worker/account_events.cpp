// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/binance/rest_client.h"
#include "core/binance/user_stream.h"
#include "core/net/time_sync.h"
#include "core/session/worker/account_worker.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/unknown_resolver.h"

#include <QScopedValueRollback>
#include <QTimer>

namespace fathom {

void AccountWorker::onEvent(const binance::UserEvent& event, MonotonicTime received)
{
    m_lastEvent = received;
    const QScopedValueRollback hearing(m_hearing, true);
    std::visit([this](const auto& e) { on(e); }, event);
}

void AccountWorker::on(const binance::AccountUpdate& update)
{
    m_lastEventTime = std::max(m_lastEventTime, update.eventTime);
    for (const binance::PositionChange& change : update.positions) {
        const Position* leg = m_book.position(change.symbol, change.side);
        noteMove({ change.symbol, change.side }, change.amount - (leg ? leg->amount : Decimal()), true);
    }
    m_book.apply(update);
    if (update.reason == QLatin1String("FUNDING_FEE")) {
        Q_EMIT funded();
        for (const binance::BalanceChange& change : update.balances) {
            m_day.addFunding(change.change);
            m_context.report->log(logLine(change.change.isNegative() ? Severity::Info : Severity::Success, tr("Funding"),
                QStringLiteral("%1 %2").arg(QString::fromStdString(change.change.toString()), change.asset), update.fundingSymbol));
        }
    }
    for (const binance::PositionChange& change : update.positions) {
        noteMarginType(change.symbol, change.marginType);
        m_symbolsInPlay.insert(change.symbol);
        if (!change.amount.isZero())
            wantDetails(change.symbol);
    }
    publish();
    refreshSoon();
}

// Changed elsewhere it comes with the position's row alone, and what a ticket says of an order's liquidation hangs on it.
void AccountWorker::noteMarginType(const QString& symbol, MarginType type)
{
    SymbolConfig config = m_book.config(symbol);
    if (!m_book.hasConfig(symbol) || config.marginType == type)
        return;
    config.marginType = type;
    m_book.setConfig(config);
    Q_EMIT symbolConfig(config);
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

void AccountWorker::on(const binance::MarginCall& call)
{
    Q_EMIT marginCalled(call.symbols);
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
    askPassed();
    const bool byOrders = noteOrders();
    if (m_book.applyMarks(marks) || byOrders)
        publish();
}

void AccountWorker::onAssetIndexes(const std::vector<AssetIndex>& indexes)
{
    if (m_book.applyIndexes(indexes))
        publish();
}

void AccountWorker::readMode()
{
    m_context.rest->accountConfig(this, [this](const Result<binance::AccountConfig>& config) {
        if (config)
            Q_EMIT multiAssets(config->multiAssets);
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
            publish();
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

void AccountWorker::loadDay(bool anew)
{
    if (m_day.startDay(m_context.time->venueNow()) || !m_everReady || anew)
        m_dayLoader->load(); // else fills and funding have been counted as they came
}

void AccountWorker::turnDay()
{
    if ((m_everReady || m_pictureTaken) && std::chrono::floor<std::chrono::days>(m_context.time->venueNow()) != m_day.dayStart())
        loadDay();
}

void AccountWorker::sampleEquity()
{
    const WallTime now = m_context.time->venueNow();
    if (!m_everReady && !m_pictureTaken)
        return;
    turnDay();
    tellDay();
    if (!m_day.addEquity(now, m_book.figures().marginBalance))
        return;
    Q_EMIT equityPoint(m_day.curve().back());
    Q_EMIT equity(m_day.curve());
}

void AccountWorker::onHistory(const StoredHistory& history)
{
    m_history = history;
    if (!history.fills.empty())
        m_toldUntil = history.fills.front().time;
    if (m_pictureTaken)
        checkHistory();
}

void AccountWorker::onReadBack(const HistoryBatch& rows)
{
    if (m_context.ledger->adoptHistory(rows.orders))
        m_context.ledger->publishAll();
    std::vector<Fill> before;
    for (const StoredFill& stored : rows.fills) {
        // What came since the stream is up is told by its events, or found as late by a comparison.
        const bool isOld = m_watchedSince == WallTime {} || stored.fill.time < m_watchedSince;
        if (isOld && m_fillKeys.insert(keyOf(stored.fill)).second) {
            m_fillOrder.push_back(keyOf(stored.fill));
            before.push_back(stored.fill);
            before.back().recovered = true;
        }
    }
    if (!before.empty())
        Q_EMIT fills(before);
}

void AccountWorker::checkHistory()
{
    if (!m_history)
        return;
    const StoredHistory history = *std::exchange(m_history, std::nullopt);
    const auto adopt = [this, history] {
        for (const Fill& fill : history.fills) {
            m_fillKeys.insert(keyOf(fill));
            m_fillOrder.push_back(keyOf(fill));
        }
        m_day.startDay(m_context.time->venueNow());
        m_day.adoptCurve(history.equity);
        m_context.ledger->adoptHistory(history.orders);
        m_lastOpen.ask(history.open);
        Q_EMIT fills(history.fills);
        Q_EMIT equity(m_day.curve());
        m_context.ledger->publishAll();
    };
    // The venue forgets trades after three months: of older ones it can say nothing.
    constexpr std::chrono::hours remembered { 85 * 24 };
    if (history.fills.empty() || history.fills.front().time < m_context.time->venueNow() - remembered) {
        adopt();
        return;
    }
    // A profile may meet another exchange of the same kind, whose trade ids start over: its own history must not hide its fills.
    // Asked from some seconds before: a file's times are cut to the second, and the venue's clock may have been set.
    const Fill newest = history.fills.front();
    m_context.rest->userTrades(newest.symbol, { toMs(newest.time) - 5000, 0 }, 500, this, [this, newest, adopt](const Result<std::vector<Fill>>& trades) {
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
