// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/asset_index_feed.h"

#include "core/base/logging.h"
#include "core/binance/rest_client.h"

#include <QTimer>

#include <algorithm>

namespace fathom {

namespace {

constexpr std::chrono::seconds indexRetry { 5 };

} // namespace

AssetIndexFeed::AssetIndexFeed(
    binance::MarketStreams* streams, binance::RestClient* rest, QObject* parent)
    : QObject(parent)
    , m_streams(streams)
    , m_rest(rest)
{
}

void AssetIndexFeed::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_known.clear();
    m_subscription.reset();
    if (!wanted) {
        Q_EMIT indexes(m_known);
        return;
    }
    m_subscription
        = m_streams->subscribe("!assetIndex@arr", [this](const binance::StreamData& data) {
              std::vector<AssetIndex> rows;
              if (const auto status = m_decoder.assetIndexes(data.frame, rows); status == binance::ParseStatus::Ok)
                  take(rows);
              else
                  Q_EMIT unreadable(status);
          });
    load();
}

void AssetIndexFeed::load()
{
    m_rest->assetIndexes(this, [this](const Result<std::vector<AssetIndex>>& rows) {
        if (!m_wanted)
            return;
        if (rows)
            take(*rows);
        else
            QTimer::singleShot(indexRetry, this, [this] {
                if (m_wanted)
                    load();
            });
    });
}

void AssetIndexFeed::take(const std::vector<AssetIndex>& rows)
{
    bool changed = false;
    for (const AssetIndex& row : rows) {
        const auto known = std::find_if(m_known.begin(), m_known.end(),
            [&](const AssetIndex& each) { return each.asset == row.asset; });
        if (known == m_known.end())
            m_known.push_back(row);
        else if (row.time >= known->time)
            *known = row;
        else
            continue;
        changed = true;
    }
    if (changed)
        Q_EMIT indexes(m_known);
}

} // namespace fathom
