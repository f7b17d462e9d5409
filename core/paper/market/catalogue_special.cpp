// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts that are made of others: an index of coins, and delivery contracts on coins.
#include "core/paper/market/catalogue.h"

#include <QDate>
#include <QTime>

namespace fathom::paper {

namespace {

struct Share
{
    const char16_t* base;
    const char* share; // of the index on the reference day
};
constexpr Share defi[] = { { u"AAVE", "0.26" }, { u"UNI", "0.22" }, { u"LINK", "0.20" }, { u"LDO", "0.12" }, { u"CRV", "0.11" }, { u"ENA", "0.09" } };
constexpr const char* defiPrice = "742.6";

const CatalogueEntry* entryOf(const std::vector<CatalogueEntry>& catalogue, const QString& symbol)
{
    const auto at = std::find_if(catalogue.begin(), catalogue.end(), [&symbol](const CatalogueEntry& entry) { return entry.listed.instrument.symbol == symbol; });
    return at == catalogue.end() ? nullptr : &*at;
}

QDate lastFriday(int year, int month)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-((last.dayOfWeek() + 2) % 7));
}

WallTime deliveredOn(const QDate& date) { return wallTimeFromMs(QDateTime(date, QTime(8, 0), Qt::UTC).toMSecsSinceEpoch()); }

} // namespace

WallTime deliveryOf(WallTime now, int ahead)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).date();
    int quarter = today.year() * 4 + (today.month() - 1) / 3;
    const auto of = [](int number) { return deliveredOn(lastFriday(number / 4, number % 4 * 3 + 3)); };
    if (of(quarter) <= now)
        ++quarter;
    return of(quarter + ahead);
}

QString deliverySymbol(const QString& pair, WallTime delivery)
{
    return pair + QLatin1Char('_') + QDateTime::fromMSecsSinceEpoch(toMs(delivery), Qt::UTC).toString(QStringLiteral("yyMMdd"));
}

void addComposites(std::vector<CatalogueEntry>& catalogue)
{
    const CatalogueEntry* pattern = entryOf(catalogue, QStringLiteral("AAVEUSDT"));
    if (pattern == nullptr)
        return;
    CatalogueEntry entry = *pattern;
    Instrument& instrument = entry.listed.instrument;
    instrument.baseAsset = QStringLiteral("DEFI");
    instrument.symbol = instrument.pair = QStringLiteral("DEFIUSDT");
    instrument.tickSize = Decimal::fromLiteral("0.1");
    instrument.minPrice = Decimal::fromLiteral("33.8");
    instrument.maxPrice = Decimal(230'680);
    instrument.stepSize = instrument.minQuantity = instrument.marketStepSize = instrument.marketMinQuantity = Decimal::fromLiteral("0.001");
    instrument.maxQuantity = instrument.marketMaxQuantity = Decimal(10'000);
    entry.listed.underlyingType = QStringLiteral("INDEX");
    entry.listed.underlyingSubType = { QStringLiteral("DeFi") };
    const Decimal before = entry.listed.referencePrice;
    entry.listed.referencePrice = Decimal::fromLiteral(defiPrice);
    entry.listed.pricePrecision = 1;
    entry.listed.quantityPrecision = 3;
    for (const Share& share : defi) {
        const QString base = QString::fromUtf16(share.base);
        const CatalogueEntry* coin = entryOf(catalogue, base + QStringLiteral("USDT"));
        entry.listed.parts.push_back({ base, (entry.listed.referencePrice * Decimal::fromLiteral(share.share) / coin->listed.referencePrice).rounded(8) });
    }
    const double scale = before.toDouble() / entry.listed.referencePrice.toDouble();
    entry.crowd.takerMean *= 0.4 * scale;
    entry.crowd.depthPerBp *= 0.3 * scale;
    entry.crowd.openInterest *= 0.05 * scale;
    entry.crowd.takersPerSecond = 0.25;
    entry.crowd.updatesPerSecond = 18;
    entry.crowd.levelsPerBp = 1.2;
    catalogue.push_back(std::move(entry));
}

void addDeliveries(std::vector<CatalogueEntry>& catalogue, WallTime now)
{
    for (const char* base : { "BTC", "ETH" }) {
        const QString pair = QString::fromLatin1(base) + QStringLiteral("USDT");
        const CatalogueEntry* pattern = entryOf(catalogue, pair);
        if (pattern == nullptr)
            continue;
        const CatalogueEntry perpetual = *pattern;
        for (const int ahead : { 0, 1 }) {
            CatalogueEntry entry = perpetual;
            Instrument& instrument = entry.listed.instrument;
            entry.listed.delivery = deliveryOf(now, ahead);
            entry.listed.fundingHours = 0;
            entry.listed.fundingCap = entry.listed.fundingFloor = Decimal();
            instrument.symbol = deliverySymbol(pair, entry.listed.delivery);
            instrument.contractType = ahead == 0 ? QStringLiteral("CURRENT_QUARTER") : QStringLiteral("NEXT_QUARTER");
            instrument.onboardTime = toMs(deliveryOf(entry.listed.delivery, -3)); // two quarters before
            instrument.minNotional = 5;
            entry.listed.pricePrecision = std::max(1, instrument.tickSize.decimals());
            const double part = ahead == 0 ? 0.03 : 0.015; // of what the perpetual contract sees
            entry.crowd.takersPerSecond = std::max(0.3, part * perpetual.crowd.takersPerSecond);
            entry.crowd.takerMean *= 0.3;
            entry.crowd.depthPerBp *= part;
            entry.crowd.levelsPerBp = 4;
            entry.crowd.updatesPerSecond = 40;
            entry.crowd.openInterest *= part;
            entry.crowd.stepMs = 50;
            catalogue.push_back(std::move(entry));
        }
    }
}

} // namespace fathom::paper
