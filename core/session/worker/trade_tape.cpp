// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/trade_tape.h"

#include "core/base/logging.h"
#include "core/binance/rest_client.h"

#include <QTimer>

namespace fathom {

namespace {
constexpr int fetchTries = 3;
}

TradeTape::TradeTape(std::shared_ptr<const Instrument> instrument, binance::MarketStreams* streams, binance::RestClient* rest, Pace pace, QObject* parent)
    : QObject(parent)
    , m_instrument(std::move(instrument))
    , m_grid(binance::SymbolGrid::of(*m_instrument))
    , m_rest(rest)
    , m_pace(std::move(pace))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &TradeTape::send);
    if (!m_grid)
        return;
    m_subscription = streams->subscribe(
        binance::streamName(m_instrument->symbol, "aggTrade"), [this](const binance::StreamData& data) { onData(data); });
    loadFirst();
}

TradeTape::~TradeTape() = default;

void TradeTape::loadFirst()
{
    m_rest->aggTrades(*m_grid, 0, firstPage, this, [this](const Result<std::vector<binance::AggTrade>>& trades) {
        if (trades) {
            for (const binance::AggTrade& trade : *trades) {
                if (trade.id > m_lastId)
                    take(trade.toTrade());
            }
        }
        m_loading = false; // without the recent ones the tape simply begins with the stream
        releaseHeld();
    });
}

void TradeTape::onData(const binance::StreamData& data)
{
    const binance::ParseStatus status = m_decoder.aggTrade(data.frame, *m_grid, m_scratch);
    if (status != binance::ParseStatus::Ok) {
        Q_EMIT unreadable(status);
        return; // the next id shows the hole
    }
    const Trade trade = m_scratch.toTrade();
    if (trade.id <= m_lastId)
        return;
    if (m_loading) {
        m_held.push_back(trade);
        if (m_held.size() > heldLimit)
            giveUpHole();
        return;
    }
    if (m_lastId != 0 && trade.id != m_lastId + 1) {
        m_held.push_back(trade);
        fillHole();
        return;
    }
    take(trade);
}

void TradeTape::take(const Trade& trade)
{
    m_lastId = trade.id;
    m_lastTime = trade.time;
    m_batch.push_back(trade);
    if (!m_timer->isActive())
        m_timer->start(m_pace());
}

void TradeTape::fillHole()
{
    m_loading = true;
    const std::int64_t upTo = m_held.front().id;
    if (upTo - m_lastId > fillableHole) {
        giveUpHole();
        return;
    }
    m_rest->aggTrades(*m_grid, m_lastId + 1, page, this, [this, upTo](const Result<std::vector<binance::AggTrade>>& trades) {
        if (trades) {
            m_failures = 0;
            onPage(*trades, upTo);
        } else if (++m_failures < fetchTries) {
            QTimer::singleShot(500 * m_failures, this, &TradeTape::fillHole);
        } else {
            giveUpHole();
        }
    });
}

void TradeTape::onPage(const std::vector<binance::AggTrade>& trades, std::int64_t upTo)
{
    const std::int64_t before = m_lastId;
    for (const binance::AggTrade& trade : trades) {
        if (trade.id == m_lastId + 1 && trade.id < upTo)
            take(trade.toTrade());
    }
    if (m_lastId + 1 == upTo) {
        m_loading = false;
        releaseHeld();
    } else if (m_lastId > before) {
        fillHole();
    } else {
        giveUpHole();
    }
}

void TradeTape::giveUpHole()
{
    m_failures = 0;
    m_loading = false;
    if (m_held.empty())
        return;
    send(); // what came before the hole is seen before it
    Q_EMIT missed(m_instrument->symbol, m_lastTime, m_held.front().time);
    m_lastId = m_held.front().id - 1;
    releaseHeld();
}

void TradeTape::releaseHeld()
{
    while (!m_held.empty()) {
        const Trade trade = m_held.front();
        if (trade.id <= m_lastId) {
            m_held.pop_front();
            continue;
        }
        if (m_lastId != 0 && trade.id != m_lastId + 1) {
            fillHole();
            return;
        }
        take(trade);
        m_held.pop_front();
    }
}

void TradeTape::send()
{
    m_timer->stop();
    if (!m_batch.empty())
        Q_EMIT trades(m_instrument->symbol, std::exchange(m_batch, {}));
}

} // namespace fathom
