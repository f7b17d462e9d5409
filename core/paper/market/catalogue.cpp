// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/catalogue.h"

#include "core/paper/market/catalogue_rows.h"

namespace fathom::paper {

namespace {

std::vector<LeverageBracket> bracketsOf(std::span<const BracketStep> steps)
{
    std::vector<LeverageBracket> brackets;
    Decimal floor, rateBefore, cum;
    for (const BracketStep& step : steps) {
        const Decimal rate = Decimal::fromLiteral(step.rate);
        cum += floor * (rate - rateBefore);
        if (brackets.empty())
            cum = Decimal();
        brackets.push_back({ static_cast<int>(brackets.size()) + 1, step.leverage, floor, Decimal(step.cap), rate, cum });
        floor = Decimal(step.cap);
        rateBefore = rate;
    }
    return brackets;
}

Instrument instrumentOf(const CatalogueRow& row)
{
    Instrument instrument;
    instrument.baseAsset = QString::fromUtf16(row.base);
    instrument.quoteAsset = QStringLiteral("USDT");
    instrument.marginAsset = instrument.quoteAsset;
    instrument.symbol = instrument.baseAsset + instrument.quoteAsset;
    instrument.pair = instrument.symbol;
    instrument.contractType = row.venue ? QStringLiteral("TRADIFI_PERPETUAL") : QStringLiteral("PERPETUAL");
    instrument.status = QStringLiteral("TRADING");
    instrument.onboardTime = row.onboardMs;
    instrument.tickSize = Decimal::fromLiteral(row.tick);
    instrument.minPrice = Decimal::fromLiteral(row.minPrice);
    instrument.maxPrice = Decimal::fromLiteral(row.maxPrice);
    instrument.stepSize = Decimal::fromLiteral(row.step);
    instrument.minQuantity = instrument.stepSize;
    instrument.maxQuantity = Decimal::fromLiteral(row.maxQuantity);
    instrument.marketStepSize = instrument.stepSize;
    instrument.marketMinQuantity = instrument.stepSize;
    instrument.marketMaxQuantity = Decimal::fromLiteral(row.marketMax);
    instrument.minNotional = Decimal(row.minNotional);
    instrument.percentUp = Decimal::fromLiteral("1.05");
    instrument.percentDown = Decimal::fromLiteral("0.95");
    instrument.liquidationFee = Decimal::fromLiteral(row.liquidationFee);
    instrument.marketTakeBound = Decimal::fromLiteral(row.takeBound);
    instrument.triggerProtect = Decimal::fromLiteral(row.protect);
    instrument.orderTypes = { QStringLiteral("LIMIT"), QStringLiteral("MARKET"), QStringLiteral("STOP"), QStringLiteral("STOP_MARKET"),
        QStringLiteral("TAKE_PROFIT"), QStringLiteral("TAKE_PROFIT_MARKET"), QStringLiteral("TRAILING_STOP_MARKET") };
    instrument.timesInForce = { QStringLiteral("GTC"), QStringLiteral("IOC"), QStringLiteral("FOK"), QStringLiteral("GTX"), QStringLiteral("GTD"),
        QStringLiteral("RPI") };
    return instrument;
}

CrowdProfile crowdOf(const CatalogueRow& row)
{
    const double price = Decimal::fromLiteral(row.price).toDouble();
    CrowdProfile crowd;
    crowd.ownSigma = row.sigmaBp * 1e-4;
    crowd.btcBeta = row.beta;
    crowd.takersPerSecond = row.takersPerSecond;
    crowd.takerMean = row.takerMeanQuote / price;
    crowd.depthPerBp = row.depthPerBpQuote / price;
    crowd.levelsPerBp = row.levelsPerBp;
    crowd.updatesPerSecond = row.updatesPerSecond;
    crowd.funding = row.fundingBp * 1e-4;
    crowd.openInterest = row.openInterestQuote / price;
    crowd.stepMs = row.stepMs;
    return crowd;
}

} // namespace

std::vector<CatalogueEntry> makeCatalogue(WallTime now)
{
    std::vector<CatalogueEntry> catalogue;
    for (const CatalogueRow& row : catalogueRows()) {
        CatalogueEntry entry;
        entry.listed.instrument = instrumentOf(row);
        entry.listed.brackets = bracketsOf(row.brackets);
        entry.listed.underlyingSubType = { QString::fromLatin1(row.subType) };
        entry.listed.venue = row.venue;
        if (row.venue)
            entry.listed.underlyingType = QString::fromLatin1(tradFiVenueName(*row.venue));
        entry.listed.fundingHours = row.fundingHours;
        entry.listed.fundingCap = Decimal::fromLiteral(row.fundingHours == 8 ? "0.003" : "0.02");
        entry.listed.fundingFloor = -entry.listed.fundingCap;
        entry.listed.referencePrice = Decimal::fromLiteral(row.price);
        entry.listed.pricePrecision = std::max(2, entry.listed.instrument.tickSize.decimals());
        entry.listed.quantityPrecision = entry.listed.instrument.stepSize.decimals();
        entry.crowd = crowdOf(row);
        catalogue.push_back(std::move(entry));
    }
    addComposites(catalogue);
    addDeliveries(catalogue, now);
    return catalogue;
}

} // namespace fathom::paper
