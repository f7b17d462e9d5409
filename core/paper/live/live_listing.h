// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/paper/market/catalogue.h"

#include <QByteArray>

namespace fathom::paper {

//! \brief What a venue lists that can be traded on paper, with the prices it starts from; both in the same order.
struct LiveListing
{
    std::vector<CatalogueEntry> entries;
    std::vector<MarkState> marks; //!< mark, index, fundingRate, nextFunding
};

//! \brief Reads the venue's replies to exchangeInfo, premiumIndex and fundingInfo. Taken up are perpetual contracts in USDT and USDC
//! that trade and have a mark price; one that cannot be read is left out. Margin brackets are shown to account holders only: symbols
//! the paper exchange knows have its brackets, the others one cautious table. Any thread. Errors: BadReply.
Result<LiveListing> readListing(const QByteArray& exchangeInfo, const QByteArray& premiumIndex, const QByteArray& fundingInfo);

} // namespace fathom::paper
