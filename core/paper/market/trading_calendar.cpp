// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/trading_calendar.h"

#include "core/base/clock.h"
#include "core/paper/market/price_path.h"

#include <QDate>

#include <span>

namespace fathom::paper {

namespace {

using Type = TradingSession::Type;
constexpr std::int64_t mondayMs = 4 * dayMs; // 1970-01-05

//! A change of session, in minutes of the exchange's own day; the last one of a day lasts into the next.
struct Turn
{
    int minute;
    Type type;
};
constexpr Turn equityDay[] = { { 0, Type::Overnight }, { 4 * 60, Type::PreMarket }, { 9 * 60 + 30, Type::Regular }, { 16 * 60, Type::AfterMarket }, { 20 * 60, Type::Overnight } };
constexpr Turn equityFriday[] = { { 0, Type::Overnight }, { 4 * 60, Type::PreMarket }, { 9 * 60 + 30, Type::Regular }, { 16 * 60, Type::AfterMarket }, { 20 * 60, Type::NoTrading } };
constexpr Turn equitySunday[] = { { 0, Type::NoTrading }, { 20 * 60, Type::Overnight } };
constexpr Turn closedDay[] = { { 0, Type::NoTrading } };
constexpr Turn commodityDay[] = { { 0, Type::Regular }, { 17 * 60, Type::NoTrading }, { 18 * 60, Type::Regular } };
constexpr Turn untilFive[] = { { 0, Type::Regular }, { 17 * 60, Type::NoTrading } };
constexpr Turn fromSix[] = { { 0, Type::NoTrading }, { 18 * 60, Type::Regular } };
constexpr Turn fromFive[] = { { 0, Type::NoTrading }, { 17 * 60, Type::Regular } };
constexpr Turn wholeDay[] = { { 0, Type::Regular } };
constexpr Turn koreanDay[] = { { 0, Type::NoTrading }, { 9 * 60, Type::Regular }, { 15 * 60 + 30, Type::NoTrading } };
constexpr Turn hongKongDay[] = { { 0, Type::NoTrading }, { 9 * 60 + 30, Type::Regular }, { 12 * 60, Type::NoTrading }, { 13 * 60, Type::Regular }, { 16 * 60, Type::NoTrading } };
constexpr Turn chineseDay[] = { { 0, Type::NoTrading }, { 9 * 60 + 30, Type::Regular }, { 11 * 60 + 30, Type::NoTrading }, { 13 * 60, Type::Regular }, { 15 * 60, Type::NoTrading } };

bool isWeekend(int weekday) { return weekday >= 6; }

//! \param weekday 1 is Monday
std::span<const Turn> turnsOf(TradFiVenue venue, int weekday)
{
    switch (venue) {
    case TradFiVenue::Equity: return weekday == 7 ? std::span<const Turn>(equitySunday) : weekday == 6 ? closedDay : weekday == 5 ? std::span<const Turn>(equityFriday) : equityDay;
    case TradFiVenue::Commodity: return weekday == 7 ? std::span<const Turn>(fromSix) : weekday == 6 ? closedDay : weekday == 5 ? std::span<const Turn>(untilFive) : commodityDay;
    case TradFiVenue::Fx: return weekday == 7 ? std::span<const Turn>(fromFive) : weekday == 6 ? closedDay : weekday == 5 ? std::span<const Turn>(untilFive) : wholeDay;
    case TradFiVenue::KrEquity: return isWeekend(weekday) ? std::span<const Turn>(closedDay) : koreanDay;
    case TradFiVenue::HkEquity: return isWeekend(weekday) ? std::span<const Turn>(closedDay) : hongKongDay;
    case TradFiVenue::CnEquity: return isWeekend(weekday) ? std::span<const Turn>(closedDay) : chineseDay;
    }
    return closedDay;
}

//! New York puts its clock forward from the second Sunday of March to the first of November.
bool isSummerInNewYork(const QDate& date)
{
    const auto firstSunday = [&date](int month) {
        const QDate first(date.year(), month, 1);
        return first.addDays(7 - first.dayOfWeek());
    };
    return date >= firstSunday(3).addDays(7) && date < firstSunday(11);
}

int offsetMinutes(TradFiVenue venue, const QDate& date)
{
    switch (venue) {
    case TradFiVenue::KrEquity: return 9 * 60;
    case TradFiVenue::HkEquity:
    case TradFiVenue::CnEquity: return 8 * 60;
    case TradFiVenue::Equity:
    case TradFiVenue::Commodity:
    case TradFiVenue::Fx: break;
    }
    return isSummerInNewYork(date) ? -4 * 60 : -5 * 60;
}

} // namespace

const char* tradFiVenueName(TradFiVenue venue)
{
    static constexpr const char* names[] = { "EQUITY", "COMMODITY", "KR_EQUITY", "HK_EQUITY", "CN_EQUITY", "FX" };
    return names[static_cast<std::size_t>(venue)];
}

const char* tradingSessionName(TradingSession::Type type)
{
    static constexpr const char* names[] = { "PRE_MARKET", "REGULAR", "AFTER_MARKET", "OVERNIGHT", "NO_TRADING" };
    return names[static_cast<std::size_t>(type)];
}

std::vector<TradingSession> tradingSessions(TradFiVenue venue, std::int64_t fromMs, std::int64_t toMs)
{
    std::vector<TradingSession> out;
    // From Saturday noon before the week, when everything is closed: a session never begins earlier than that.
    const std::int64_t week = floorDiv(fromMs - mondayMs, 7 * dayMs) * 7 + mondayMs / dayMs;
    for (std::int64_t day = week - 3; day * dayMs < toMs + 8 * dayMs; ++day) {
        const QDate date = QDate(1970, 1, 1).addDays(day);
        for (const Turn& turn : turnsOf(venue, date.dayOfWeek())) {
            const std::int64_t start = day * dayMs + (turn.minute - offsetMinutes(venue, date)) * minuteMs;
            if (!out.empty() && out.back().type == turn.type)
                continue;
            if (!out.empty())
                out.back().endMs = start;
            out.push_back({ start, start, turn.type });
        }
    }
    out.pop_back(); // its end is not known yet
    std::erase_if(out, [fromMs, toMs](const TradingSession& session) { return session.endMs <= fromMs || session.startMs >= toMs; });
    return out;
}

TradingSession tradingSessionAt(TradFiVenue venue, std::int64_t ms)
{
    return tradingSessions(venue, ms, ms + 1).front();
}

} // namespace fathom::paper
