// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/production_market.h"

#include "app/exchange/venue_sockets.h"
#include "core/binance/endpoints.h"

namespace fathom {

paper::LiveVenue productionMarket()
{
    const auto endpoints = binance::Endpoints::of(binance::Product::UsdM, binance::Venue::Production);
    paper::LiveVenue venue;
    if (endpoints) {
        venue.rest = endpoints->rest;
        venue.streams = endpoints->streams;
        venue.connect = &VenueSockets::make;
        venue.hosts = QStringList { endpoints->rest.host(), endpoints->streams.host() };
    }
    return venue;
}

} // namespace fathom
