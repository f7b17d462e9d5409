// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/candle_feed.h"

#include "core/base/logging.h"
#include "core/binance/rest_client.h"
#include "core/session/worker/order_words.h"

#include <QTime>
#include <QTimer>

namespace fathom {

CandleFeed::CandleFeed(std::shared_ptr<const Instrument> instrument, Interval interval, binance::MarketStreams* streams,
    binance::RestClient* rest, QObject* parent)
    : QObject(parent)
    , m_instrument(std::move(instrument))
    , m_interval(interval)
    , m_grid(binance::SymbolGrid::of(*m_instrument))
    , m_rest(rest)
    , m_retry(new QTimer(this))
{
    m_retry->setSingleShot(true);
    connect(m_retry, &QTimer::timeout, this, &CandleFeed::load);
    if (!m_grid) {
        Q_EMIT failed(m_instrument->symbol, m_interval, tr("The symbol's rules cannot be used."));
        return;
    }
    m_subscription = streams->subscribe(
        binance::klineStreamName(m_instrument->symbol, interval), [this](const binance::StreamData& data) { onData(data); },
        [this](binance::StreamState state) {
            // Whatever happened while the stream was away, REST tells.
            if (state == binance::StreamState::Live && m_last)
                load();
        });
    load();
}

CandleFeed::~CandleFeed() = default;

void CandleFeed::load()
{
    if (m_loading)
        return;
    m_loading = true;
    m_retry->stop();
    const std::int64_t from = m_last ? m_last->openTime : 0;
    m_rest->klines(*m_grid, m_interval, from, 0, page, this, [this, from](const Result<std::vector<Candle>>& candles) {
        m_loading = false;
        if (!candles) {
            retry(inWords(candles.error()).userText());
            return;
        }
        m_failures = 0;
        onHistory(*candles, from == 0 || candles->size() >= page);
    });
}

void CandleFeed::retry(const QString& reason)
{
    const std::chrono::milliseconds wait { std::min(30'000, 1000 << std::min(m_failures++, 5)) };
    m_retry->start(wait);
    if (m_last)
        return; // what is shown is whole, and what came since is held
    const QString next = QTime::currentTime().addMSecs(static_cast<int>(wait.count())).toString(QStringLiteral("HH:mm:ss"));
    Q_EMIT failed(m_instrument->symbol, m_interval, tr("%1 Next try at %2.").arg(reason, next));
}

void CandleFeed::onHistory(const std::vector<Candle>& candles, bool whole)
{
    if (whole && m_last && !candles.empty() && candles.size() >= page) {
        // Longer away than one page: begin again from the newest.
        m_last.reset();
        load();
        return;
    }
    if (!m_last) {
        Q_EMIT reset(m_instrument->symbol, m_interval, candles, candles.size() < page);
        if (!candles.empty())
            m_last = candles.back();
    } else {
        for (const Candle& candle : candles) {
            if (candle.openTime >= m_last->openTime)
                give(candle);
        }
    }
    // REST has told what lies between, so what was held follows even where the venue has nothing there.
    for (const Candle& candle : std::exchange(m_held, {})) {
        if (!m_last || candle.openTime >= m_last->openTime)
            give(candle);
    }
}

// History is not there yet: what comes is shown by itself, and anew where it does not follow.
void CandleFeed::giveAlone(const Candle& candle)
{
    const bool follows = !m_alone || candle.openTime == *m_alone || candle.openTime == intervalNext(m_interval, *m_alone);
    m_alone = candle.openTime;
    if (follows)
        Q_EMIT this->candle(m_instrument->symbol, m_interval, candle);
    else
        Q_EMIT reset(m_instrument->symbol, m_interval, { candle }, false);
}

void CandleFeed::give(const Candle& candle)
{
    m_last = candle;
    Q_EMIT this->candle(m_instrument->symbol, m_interval, candle);
}

bool CandleFeed::joins(const Candle& candle) const
{
    if (!m_last)
        return true; // the first candle of a new listing
    return candle.openTime <= m_last->openTime
        || (m_last->closed && candle.openTime == intervalNext(m_interval, m_last->openTime));
}

void CandleFeed::onData(const binance::StreamData& data)
{
    const binance::ParseStatus status = m_decoder.kline(data.frame, *m_grid, m_scratch);
    if (status != binance::ParseStatus::Ok) {
        Q_EMIT unreadable(status);
        return;
    }
    if (m_scratch.interval == m_interval)
        take(m_scratch.candle);
}

void CandleFeed::take(const Candle& candle)
{
    if (!m_loading && !m_retry->isActive() && joins(candle)) {
        if (!m_last || candle.openTime >= m_last->openTime)
            give(candle);
        return;
    }
    if (!m_last && m_failures > 0)
        giveAlone(candle);
    if (!m_held.empty() && m_held.back().openTime == candle.openTime)
        m_held.back() = candle;
    else if (m_held.empty() || m_held.back().openTime < candle.openTime)
        m_held.push_back(candle);
    if (!m_loading && !m_retry->isActive())
        load();
}

void CandleFeed::loadOlder(std::int64_t beforeMs)
{
    if (!m_grid)
        return;
    m_rest->klines(*m_grid, m_interval, 0, beforeMs - 1, page, this, [this](const Result<std::vector<Candle>>& candles) {
        if (candles)
            Q_EMIT prepended(m_instrument->symbol, m_interval, *candles, candles->size() < page);
        else
            Q_EMIT failed(m_instrument->symbol, m_interval, inWords(candles.error()).userText());
    });
}

} // namespace fathom
