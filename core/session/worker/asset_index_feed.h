// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/market_streams.h"
#include "core/domain/account_types.h"

#include <QObject>

#include <vector>

namespace fathom::binance {
class RestClient;
}

namespace fathom {

//! \brief What every collateral asset is worth in multi-assets mode: by REST first, then by the
//! stream. Only while it is wanted. Thread: network. Source: MARGIN 4.
class AssetIndexFeed final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssetIndexFeed)
public:
    AssetIndexFeed(
        binance::MarketStreams* streams, binance::RestClient* rest, QObject* parent = nullptr);

public Q_SLOTS:
    void setWanted(bool wanted);

Q_SIGNALS:
    //! Everything known; empty where it is not wanted any more.
    void indexes(const std::vector<fathom::AssetIndex>& indexes);
    void unreadable(fathom::binance::ParseStatus why);

private:
    void load();
    void take(const std::vector<AssetIndex>& rows);

    binance::MarketStreams* m_streams;
    binance::RestClient* m_rest;
    binance::MarketDecoder m_decoder;
    binance::SubscriptionPtr m_subscription;
    std::vector<AssetIndex> m_known;
    bool m_wanted = false;
};

} // namespace fathom
