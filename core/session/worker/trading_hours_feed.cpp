// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/trading_hours_feed.h"

#include "core/binance/rest_client.h"

#include <algorithm>

namespace fathom {

namespace {

constexpr std::chrono::minutes retryAfter { 1 };
constexpr std::chrono::hours readAgainAfter { 6 }; // it tells a week

} // namespace

TradingHoursFeed::TradingHoursFeed(binance::RestClient* rest, QObject* parent)
    : QObject(parent)
    , m_rest(rest)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &TradingHoursFeed::load);
}

void TradingHoursFeed::onInstruments(const std::vector<std::shared_ptr<const Instrument>>& instruments)
{
    m_wanted = std::any_of(instruments.begin(), instruments.end(),
        [](const auto& each) { return !each->isTrading() && each->contractType == QLatin1String("TRADIFI_PERPETUAL"); });
    if (!m_again.isActive())
        load();
}

void TradingHoursFeed::load()
{
    if (!m_wanted || m_asked)
        return;
    m_asked = true;
    m_rest->tradingSchedule(this, [this](const Result<std::vector<TradingHours>>& read) {
        m_asked = false;
        m_again.start(read ? std::chrono::milliseconds(readAgainAfter) : std::chrono::milliseconds(retryAfter));
        if (read)
            Q_EMIT hours(*read);
    });
}

} // namespace fathom
