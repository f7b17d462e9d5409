// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/catalogue.h"

#include <QDateTime>

#include <span>

namespace fathom::paper {

namespace {

struct Bracket
{
    int leverage;
    std::int64_t cap; // quote asset
    const char* rate;
};

// The venue's structure: each step bounds notional, lowers leverage and raises the maintenance rate. MARGIN U5 is the first.
constexpr Bracket deepest[] = { { 125, 50'000, "0.004" }, { 100, 600'000, "0.005" }, { 75, 3'000'000, "0.0065" },
    { 50, 12'000'000, "0.01" }, { 25, 70'000'000, "0.02" }, { 20, 100'000'000, "0.025" }, { 10, 230'000'000, "0.05" },
    { 5, 480'000'000, "0.1" }, { 4, 600'000'000, "0.125" }, { 3, 800'000'000, "0.15" }, { 2, 1'200'000'000, "0.25" },
    { 1, 1'800'000'000, "0.5" } };
constexpr Bracket deep[] = { { 125, 50'000, "0.004" }, { 100, 600'000, "0.005" }, { 75, 3'000'000, "0.0065" },
    { 50, 12'000'000, "0.01" }, { 25, 50'000'000, "0.02" }, { 20, 65'000'000, "0.025" }, { 10, 150'000'000, "0.05" },
    { 5, 320'000'000, "0.1" }, { 4, 400'000'000, "0.125" }, { 3, 530'000'000, "0.15" }, { 2, 800'000'000, "0.25" },
    { 1, 1'200'000'000, "0.5" } };
constexpr Bracket large[] = { { 100, 20'000, "0.005" }, { 75, 100'000, "0.0065" }, { 50, 800'000, "0.01" },
    { 25, 4'000'000, "0.02" }, { 20, 8'000'000, "0.025" }, { 10, 40'000'000, "0.05" }, { 5, 80'000'000, "0.1" },
    { 4, 100'000'000, "0.125" }, { 2, 200'000'000, "0.25" }, { 1, 400'000'000, "0.5" } };
constexpr Bracket medium[] = { { 75, 10'000, "0.005" }, { 50, 50'000, "0.007" }, { 40, 200'000, "0.01" },
    { 25, 1'000'000, "0.02" }, { 20, 2'000'000, "0.025" }, { 10, 10'000'000, "0.05" }, { 5, 20'000'000, "0.1" },
    { 4, 25'000'000, "0.125" }, { 2, 50'000'000, "0.25" }, { 1, 100'000'000, "0.5" } };
constexpr Bracket small[] = { { 75, 10'000, "0.01" }, { 50, 60'000, "0.015" }, { 25, 300'000, "0.02" }, { 20, 600'000, "0.025" },
    { 10, 3'000'000, "0.05" }, { 5, 6'000'000, "0.1" }, { 4, 7'500'000, "0.125" }, { 2, 15'000'000, "0.25" },
    { 1, 30'000'000, "0.5" } };
constexpr Bracket newcomer[] = { { 50, 5'000, "0.015" }, { 25, 25'000, "0.025" }, { 20, 50'000, "0.03" }, { 10, 250'000, "0.06" },
    { 5, 500'000, "0.12" }, { 3, 1'000'000, "0.17" }, { 2, 2'000'000, "0.26" }, { 1, 3'000'000, "0.5" } };

struct Row
{
    const char16_t* base;
    const char* price;
    const char *tick, *minPrice, *maxPrice;
    const char *step, *maxQuantity, *marketMax;
    int minNotional;
    const char *liquidationFee, *takeBound, *protect;
    std::span<const Bracket> brackets;
    int fundingHours;
    std::int64_t onboardMs;
    const char* subType;
    // participants; quantities here in quote asset, and per minute in basis points
    double sigmaBp, beta;
    double takersPerSecond, takerMeanQuote, depthPerBpQuote, levelsPerBp, updatesPerSecond;
    double fundingBp, openInterestQuote;
    int stepMs;
};

constexpr std::int64_t k2019 = 1'569'398'400'000, k2020 = 1'599'696'000'000, k2021 = 1'617'087'600'000, k2022 = 1'654'066'800'000,
                       k2023 = 1'683'072'000'000, k2024 = 1'705'536'000'000, k2025 = 1'748'601'000'000, k2025late = 1'760'958'000'000;

constexpr Row rows[] = {
    { u"BTC", "96482.3", "0.10", "556.80", "4529764", "0.001", "1000", "120", 50, "0.0125", "0.05", "0.0500", deepest, 8, k2019, "PoW",
        10.0, 0, 35, 12'000, 2'700'000, 42, 1300, 0.71, 8.134e9, 10 },
    { u"ETH", "3388.12", "0.01", "39.86", "306177", "0.001", "10000", "2000", 20, "0.0125", "0.05", "0.0500", deep, 8, k2019, "Layer-1",
        5.5, 0.8, 14, 2'000, 570'000, 25, 1000, 0.54, 5.2e9, 10 },
    { u"SOL", "180.96", "0.0100", "0.4200", "6857", "0.01", "1000000", "10000", 5, "0.0150", "0.05", "0.0500", large, 8, k2020, "Layer-1",
        7.5, 1.15, 6, 3'100, 100'800, 3.5, 160, 1.15, 1.4e9, 20 },
    { u"DOGE", "0.21517", "0.000010", "0.002440", "30", "1", "50000000", "30000000", 5, "0.0150", "0.05", "0.0500", medium, 8, k2020, "Meme",
        8.5, 1.2, 4, 1'900, 46'200, 3.5, 140, 0.89, 4.1e8, 20 },
    { u"XRP", "2.3914", "0.0001", "0.0143", "100000", "0.1", "10000000", "2000000", 5, "0.0150", "0.05", "0.0500", medium, 8, k2019, "Payment",
        7.0, 1.0, 4.5, 2'200, 63'000, 4.0, 140, 1.15, 7.9e8, 20 },
    { u"BNB", "912.44", "0.010", "6.600", "100000", "0.01", "100000", "2000", 5, "0.0150", "0.05", "0.0500", medium, 8, k2019, "Layer-1",
        5.0, 0.8, 3, 1'500, 54'600, 5.5, 120, 0.32, 5.5e8, 20 },
    { u"1000PEPE", "0.0183412", "0.0000001", "0.0000001", "200", "1", "1000000000", "90000000", 5, "0.0150", "0.05", "0.0500", medium, 4, k2023, "Meme",
        10.5, 1.35, 3, 1'100, 23'100, 3.0, 110, 2.12, 1.9e8, 20 },
    { u"ADA", "0.7718", "0.00010", "0.01740", "20000", "1", "2000000", "300000", 5, "0.0150", "0.05", "0.0500", medium, 8, k2019, "Layer-1",
        7.5, 1.1, 2, 1'000, 25'200, 2.5, 50, 1.15, 1.8e8, 50 },
    { u"AVAX", "31.204", "0.0010", "0.3500", "2403", "1", "50000", "5000", 5, "0.0150", "0.05", "0.0500", medium, 8, k2020, "Layer-1",
        8.0, 1.15, 1.5, 800, 17'600, 2.0, 55, 0.48, 9.5e7, 50 },
    { u"LINK", "16.852", "0.001", "0.464", "100000", "0.01", "200000", "30000", 5, "0.0150", "0.05", "0.0500", medium, 8, k2019, "Infrastructure",
        7.5, 1.1, 1.5, 800, 18'900, 3.0, 55, 1.15, 1.2e8, 50 },
    { u"SUI", "3.4127", "0.000100", "0.000100", "2000", "0.1", "4000000", "400000", 5, "0.0150", "0.10", "0.0500", medium, 8, k2023, "Layer-1",
        9.5, 1.25, 2.2, 1'000, 21'000, 2.5, 70, -0.41, 2.2e8, 50 },
    { u"LTC", "104.62", "0.01", "3.61", "100000", "0.001", "10000", "2000", 5, "0.0150", "0.05", "0.0500", medium, 8, k2019, "PoW",
        6.5, 0.9, 1.2, 700, 18'900, 2.5, 45, 1.15, 9.0e7, 50 },
    { u"AAVE", "268.91", "0.010", "4.340", "38702", "0.1", "100000", "2000", 5, "0.0150", "0.10", "0.1000", medium, 8, k2020, "DeFi",
        8.5, 1.15, 0.9, 650, 10'100, 2.4, 40, 0.63, 6.8e7, 50 },
    { u"NEAR", "4.1830", "0.0010", "0.0480", "1000", "1", "500000", "90000", 5, "0.0150", "0.10", "0.1000", medium, 8, k2020, "Layer-1",
        9.0, 1.15, 0.9, 550, 10'900, 2.0, 35, 1.15, 5.2e7, 50 },
    { u"ENA", "0.58821", "0.00001", "0.00010", "200", "1", "4000000", "400000", 5, "0.0150", "0.10", "0.1000", small, 4, k2024, "DeFi",
        13.0, 1.4, 1.4, 600, 9'200, 3.5, 50, 1.87, 8.6e7, 50 },
    { u"WIF", "1.2904", "0.0001", "0.0001", "1000", "0.1", "1000000", "150000", 5, "0.0150", "0.10", "0.1000", small, 4, k2024, "Meme",
        14.0, 1.45, 1.1, 450, 5'900, 2.0, 45, -1.26, 4.6e7, 50 },
    { u"ARB", "0.54170", "0.00001", "0.00010", "2000", "0.1", "5000000", "800000", 5, "0.0150", "0.10", "0.1000", small, 8, k2023, "Layer-2",
        9.0, 1.2, 0.9, 480, 7'600, 3.0, 45, 1.15, 5.8e7, 50 },
    { u"TIA", "3.0226", "0.0001", "0.0001", "200", "1", "1000000", "90000", 5, "0.0150", "0.10", "0.1500", small, 8, k2023, "Layer-1",
        11.0, 1.25, 0.8, 420, 5'500, 2.2, 40, 0.44, 3.9e7, 50 },
    { u"ORDI", "21.340", "0.001", "0.001", "2000", "0.1", "100000", "8000", 5, "0.0150", "0.10", "0.1500", small, 8, k2023, "Inscriptions",
        11.5, 1.25, 0.8, 430, 5'000, 2.6, 40, 1.15, 3.3e7, 50 },
    { u"HYPE", "34.118", "0.00100", "0.00100", "20000", "0.01", "300000", "30000", 5, "0.0150", "0.10", "0.1500", small, 4, k2025, "DeFi",
        11.0, 1.1, 2.2, 1'100, 16'000, 2.4, 65, 1.52, 3.1e8, 50 },
    { u"TAO", "402.15", "0.01", "0.01", "100000", "0.001", "3000", "300", 5, "0.0150", "0.10", "0.1500", small, 8, k2024, "AI",
        10.5, 1.2, 0.9, 620, 5'900, 3.0, 40, 0.37, 5.1e7, 50 },
    { u"FIL", "4.0190", "0.001", "0.001", "10000", "0.1", "1000000", "90000", 5, "0.0150", "0.10", "0.1000", medium, 8, k2020, "Storage",
        8.5, 1.15, 0.8, 430, 8'400, 2.0, 32, 1.15, 4.4e7, 50 },
    { u"OP", "0.9634", "0.0001000", "0.0001000", "200", "0.1", "3000000", "300000", 5, "0.0150", "0.05", "0.1000", small, 8, k2022, "Layer-2",
        9.5, 1.2, 0.8, 400, 6'700, 2.0, 35, 1.15, 4.0e7, 50 },
    { u"SEI", "0.3127", "0.0001000", "0.0001000", "200", "1", "6000000", "900000", 5, "0.0150", "0.10", "0.1500", small, 8, k2023, "Layer-1",
        10.0, 1.2, 0.7, 380, 5'900, 3.0, 30, 0.71, 3.6e7, 50 },
    { u"1000SATS", "0.0002147", "0.0000001", "0.0000010", "200", "1", "60000000000", "10000000000", 5, "0.0150", "0.10", "0.1500", small, 8, k2023, "Inscriptions",
        13.0, 1.3, 0.6, 260, 2'900, 4.0, 28, 0.7, 1.3e7, 50 },
    { u"DOGS", "0.00004316", "0.00000001", "0.00000010", "200", "1", "4000000000", "400000000", 5, "0.0150", "0.15", "0.1500", newcomer, 4, k2024, "Meme",
        14.0, 1.3, 0.5, 180, 1'700, 3.0, 25, -2.2, 6.0e6, 50 },
    { u"币安人生", "0.13428", "0.0000100", "0.0000100", "200", "1", "4000000", "400000", 5, "0.0200", "0.15", "0.1500", newcomer, 4, k2025late, "Meme",
        19.0, 0.9, 1.2, 340, 2'500, 1.5, 45, 3.4, 2.1e7, 50 },
};

std::vector<LeverageBracket> bracketsOf(std::span<const Bracket> steps)
{
    std::vector<LeverageBracket> brackets;
    Decimal floor, rateBefore, cum;
    for (const Bracket& step : steps) {
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

Instrument instrumentOf(const Row& row)
{
    Instrument instrument;
    instrument.baseAsset = QString::fromUtf16(row.base);
    instrument.quoteAsset = QStringLiteral("USDT");
    instrument.marginAsset = instrument.quoteAsset;
    instrument.symbol = instrument.baseAsset + instrument.quoteAsset;
    instrument.pair = instrument.symbol;
    instrument.contractType = QStringLiteral("PERPETUAL");
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
    instrument.orderTypes = { QStringLiteral("LIMIT"), QStringLiteral("MARKET") };
    instrument.timesInForce = { QStringLiteral("GTC"), QStringLiteral("IOC"), QStringLiteral("FOK"), QStringLiteral("GTX"), QStringLiteral("GTD") };
    return instrument;
}

CrowdProfile crowdOf(const Row& row)
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

std::vector<CatalogueEntry> makeCatalogue()
{
    std::vector<CatalogueEntry> catalogue;
    for (const Row& row : rows) {
        CatalogueEntry entry;
        entry.listed.instrument = instrumentOf(row);
        entry.listed.brackets = bracketsOf(row.brackets);
        entry.listed.underlyingSubType = { QString::fromLatin1(row.subType) };
        entry.listed.fundingHours = row.fundingHours;
        entry.listed.fundingCap = Decimal::fromLiteral(row.fundingHours == 8 ? "0.003" : "0.02");
        entry.listed.fundingFloor = -entry.listed.fundingCap;
        entry.listed.referencePrice = Decimal::fromLiteral(row.price);
        entry.listed.pricePrecision = std::max(2, entry.listed.instrument.tickSize.decimals());
        entry.listed.quantityPrecision = entry.listed.instrument.stepSize.decimals();
        entry.crowd = crowdOf(row);
        catalogue.push_back(std::move(entry));
    }
    return catalogue;
}

} // namespace fathom::paper
