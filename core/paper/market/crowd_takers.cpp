// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/crowd.h"

namespace fathom::paper {

namespace {

constexpr double branching = 0.62;       // takers that another taker called
constexpr double excitementSeconds = 0.3;
constexpr double burstSigma = 0.8, burstSeconds = 0.15;
constexpr double tideSigma = 0.75, tideSeconds = 3;
constexpr double takerSwing = 1.35; // takers come and go more than makers do
constexpr double impactSeconds = 60;
constexpr double sidePersistence = 0.7; // the rest is drawn anew

} // namespace

Crowd::Crowd(MarketBook& book, const CatalogueEntry& entry, std::shared_ptr<const FairPrice> fair, std::uint64_t seed, Forced forced)
    : m_book(book)
    , m_profile(entry.crowd)
    , m_fair(std::move(fair))
    , m_forced(std::move(forced))
    , m_random(noise::mix(seed ^ noise::ofText(entry.listed.instrument.symbol.toStdString())))
    , m_retailRandom(noise::mix(seed + noise::ofText(entry.listed.instrument.symbol.toStdString())))
    , m_symbol(entry.listed.instrument.symbol)
    , m_tick(entry.listed.instrument.tickSize)
    , m_step(entry.listed.instrument.stepSize)
    , m_tickSize(m_tick.toDouble())
    , m_stepSize(m_step.toDouble())
{
    m_book.addListener(this);
}

Crowd::~Crowd() { m_book.removeListener(this); }

void Crowd::refreshScale(double fairTicks)
{
    m_fairTicks = fairTicks * (1 + m_impactBp * 1e-4);
    m_tickBp = 1e4 / std::max(1.0, m_fairTicks);
}

double Crowd::deviation() const
{
    const auto bid = m_book.bestTicks(Side::Buy), ask = m_book.bestTicks(Side::Sell);
    if (!bid || !ask)
        return 0;
    return m_fairTicks - static_cast<double>(*bid + *ask) / 2;
}

void Crowd::onTrade(const MarketBook&, const BookTrade& trade)
{
    m_tradedQuote += trade.ticks * trade.steps;
    if (trade.maker.owner == anonymous && trade.maker.remaining == 0) {
        Levels& makers = levels(opposite(trade.aggressor));
        if (const auto level = makers.find(trade.ticks); level != makers.end()) {
            std::erase(level->second, trade.maker.handle);
            if (level->second.empty())
                makers.erase(level);
        }
    }
    if (trade.taker.owner == anonymous)
        return;
    // Others notice a large stranger and move with him, for a while.
    const double moved = 0.4 * static_cast<double>(trade.steps) * m_stepSize / m_profile.depthPerBp;
    m_impactBp = std::clamp(m_impactBp + (trade.aggressor == Side::Buy ? moved : -moved), -120.0, 120.0);
}

void Crowd::step(std::int64_t nowMs)
{
    const double seconds = m_profile.stepMs / 1000.0;
    m_impactBp *= std::exp(-seconds / impactSeconds);
    refreshScale(m_fair->at(nowMs) / m_tickSize);
    const double keep = std::exp(-seconds / burstSeconds);
    m_burst = m_burst * keep + burstSigma * std::sqrt(1 - keep * keep) * m_random.normal();
    const double keepTide = std::exp(-seconds / tideSeconds);
    m_tide = m_tide * keepTide + tideSigma * std::sqrt(1 - keepTide * keepTide) * m_random.normal();
    const double mean = (burstSigma * burstSigma + tideSigma * tideSigma) / 2;
    const double busy = std::min(m_burst + m_tide, 4.0), base = m_fair->activityAt(nowMs);
    m_activity = base * std::exp(busy - mean);
    m_takerActivity = base * std::exp(std::min(takerSwing * busy - takerSwing * takerSwing * mean, 3.5));

    improve();
    surprises(nowMs);
    takers();
    follow();
    closeSpread(1 - std::exp(-250 * seconds));
    const double updates = m_profile.updatesPerSecond * m_activity * seconds;
    keepTouch(Side::Buy, std::min(0.05 * updates, 5.0));
    keepTouch(Side::Sell, std::min(0.05 * updates, 5.0));
    churn(updates);
    if (nowMs >= m_pruneMs) {
        prune();
        m_pruneMs = nowMs + 5'000;
    }
}

Side Crowd::leaningSide()
{
    const double buy = 0.5 + 0.4 * std::tanh(deviation() / inertiaTicks());
    return m_random.chance(buy) ? Side::Buy : Side::Sell;
}

void Crowd::takers()
{
    const double seconds = m_profile.stepMs / 1000.0;
    m_excitement *= std::exp(-seconds / excitementSeconds);
    const double rate = m_profile.takersPerSecond * m_takerActivity * (1 - branching) + m_excitement;
    const int count = std::min(m_random.poisson(rate * seconds), 40);
    for (int i = 0; i < count; ++i) {
        m_excitement += branching / excitementSeconds;
        if (!m_random.chance(sidePersistence))
            m_lastTaker = leaningSide();
        const double median = m_profile.takerMean * std::exp(-m_profile.takerSigma * m_profile.takerSigma / 2);
        double quantity = std::min(m_random.logNormal(median, m_profile.takerSigma), 250 * m_profile.takerMean);
        // Most takers look at what is offered and take no more than that.
        const auto best = m_book.bestTicks(opposite(m_lastTaker));
        if (best && m_random.chance(0.65))
            quantity = std::min(quantity, static_cast<double>(m_book.levelSteps(opposite(m_lastTaker), *best)) * m_stepSize);
        take(m_lastTaker, quantity / m_stepSize, 6);
    }
}

void Crowd::take(Side side, double quantitySteps, double reachBp)
{
    const auto best = m_book.bestTicks(opposite(side));
    if (!best)
        return;
    const auto reach = static_cast<std::int64_t>(reachBp / m_tickBp);
    BookOrder order;
    order.side = side;
    order.ticks = std::max<std::int64_t>(1, side == Side::Buy ? *best + reach : *best - reach);
    order.steps = std::max<std::int64_t>(1, std::llround(quantitySteps));
    order.timeInForce = TimeInForce::IOC;
    m_book.submit(order);
}

void Crowd::surprises(std::int64_t nowMs)
{
    runCascade(nowMs);
    const double seconds = m_profile.stepMs / 1000.0;
    const bool busy = m_profile.takersPerSecond > 10;
    if (m_random.chance(seconds * m_activity / (busy ? 40 : 240))) {
        const Side side = leaningSide();
        const double bp = std::min(m_random.logNormal(1.3, 0.9), 12.0);
        take(side, bp * m_profile.depthPerBp / m_stepSize, 14);
        m_impactBp += (side == Side::Buy ? 0.35 : -0.35) * bp;
    }
    if (nowMs < m_momentumMs)
        return;
    m_momentumMs = nowMs + 2'000;
    const double moved = m_fairBefore > 0 ? std::log(m_fairTicks / m_fairBefore) : 0;
    m_fairBefore = m_fairTicks;
    const double usual = m_fair->typicalSigma() * std::sqrt(2.0 / 60.0);
    if (!m_cascade && std::abs(moved) > 2.2 * usual && m_random.chance(0.25)) {
        const double bp = std::min(m_random.logNormal(2.5, 0.8), 25.0);
        const double lasts = 800 + m_random.exponential(1'500);
        m_cascade = Cascade { moved > 0 ? Side::Buy : Side::Sell, nowMs + static_cast<std::int64_t>(lasts),
            bp * m_profile.depthPerBp * m_profile.stepMs / lasts };
    }
}

void Crowd::runCascade(std::int64_t nowMs)
{
    if (!m_cascade)
        return;
    if (nowMs >= m_cascade->untilMs) {
        m_cascade.reset();
        return;
    }
    if (!m_random.chance(0.15))
        return;
    const Side side = m_cascade->side;
    const auto best = m_book.bestTicks(opposite(side));
    if (!best)
        return;
    const double quantity = m_cascade->perStep / 0.15 * m_random.exponential(1.0);
    const auto steps = std::max<std::int64_t>(1, std::llround(quantity / m_stepSize));
    BookOrder order;
    order.side = side;
    order.ticks = std::max<std::int64_t>(1, *best + (side == Side::Buy ? 1 : -1) * static_cast<std::int64_t>(12 / m_tickBp));
    order.steps = steps;
    order.timeInForce = TimeInForce::IOC;
    m_tradedQuote = 0;
    const SubmitResult result = m_book.submit(order);
    m_impactBp += (side == Side::Buy ? 0.3 : -0.3) * quantity / m_profile.depthPerBp;
    if (result.executed == 0)
        return;
    ForceOrderEvent event;
    event.symbol = m_symbol;
    event.side = side;
    event.quantity = m_step * Decimal(steps);
    event.filled = event.lastFilled = m_step * Decimal(result.executed);
    event.price = m_tick * Decimal(order.ticks);
    event.averagePrice = (m_tick * Decimal(m_tradedQuote) / Decimal(result.executed)).roundedTo(m_tick, Decimal::Rounding::Nearest);
    event.status = result.executed == steps ? OrderStatus::Filled : OrderStatus::Expired;
    event.time = wallTimeFromMs(nowMs);
    m_forced(event);
}

} // namespace fathom::paper
