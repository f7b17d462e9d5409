// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/crowd.h"

namespace fathom::paper {

namespace {

//! The book's shape by distance from the touch, relative to the profile, and where it changes. From the recordings.
struct Band
{
    double fromBp, toBp;
    double levels; // density of levels
    double depth;  // quantity a basis point
    double share;  // of the updates
};
constexpr std::array<Band, 9> bands { {
    { 0, 1, 0.35, 0.20, 0.10 },
    { 1, 2, 0.65, 0.50, 0.10 },
    { 2, 5, 1.00, 1.00, 0.21 },
    { 5, 10, 1.07, 1.00, 0.225 },
    { 10, 20, 1.02, 1.45, 0.153 },
    { 20, 50, 0.52, 1.30, 0.088 },
    { 50, 100, 0.20, 1.30, 0.024 },
    { 100, 200, 0.22, 0.75, 0.043 },
    { 200, 500, 0.04, 0.09, 0.03 },
} };
constexpr double outermostBp = 550;
constexpr double fullest = 0.95;      // of the prices near the touch that can carry a level
constexpr double widestSigma = 2.15;  // of the logarithm of a level's size, where ticks are fine
constexpr double narrowestSigma = 0.7; // and where a level gathers what finer ticks would spread
constexpr double largestLevel = 25;   // times the mean
constexpr double orderSigma = 2.2;
constexpr double removeShare = 0.27;  // of the updates of an existing level
constexpr double touchOrders = 14;    // orders that make the best level

double occupancy(const Band& band, double levelsPerBp, double tickBp)
{
    return std::min(fullest, band.levels * levelsPerBp * tickBp);
}

std::int64_t firstTick(const Band& band, double tickBp)
{
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(band.fromBp / tickBp)));
}

std::int64_t lastTick(const Band& band, double tickBp) { return static_cast<std::int64_t>(std::floor(band.toBp / tickBp)); }

} // namespace

std::int64_t Crowd::orderSize()
{
    const double touch = m_profile.depthPerBp * (0.22 + 0.5 * m_tickBp);
    const double mean = std::max(2.6 * m_profile.takerMean, touch / (2 * touchOrders)) / m_stepSize;
    const double steps = m_random.logNormal(mean * std::exp(-orderSigma * orderSigma / 2), orderSigma);
    return std::max<std::int64_t>(1, std::llround(std::min(steps, mean * 25)));
}

std::int64_t Crowd::levelSize(std::int64_t ticks, std::size_t band)
{
    const double density = occupancy(bands[band], m_profile.levelsPerBp, m_tickBp) / m_tickBp;
    double mean = m_profile.depthPerBp * bands[band].depth / density / m_stepSize;
    // People like round prices.
    mean *= ticks % 1000 == 0 ? 3.0 : ticks % 100 == 0 ? 1.7 : 0.97;
    const double sigma = std::max(narrowestSigma, widestSigma - 2.6 * m_tickBp);
    const double steps = m_random.logNormal(mean * std::exp(-sigma * sigma / 2), sigma);
    return std::max<std::int64_t>(1, std::llround(std::min(steps, mean * largestLevel)));
}

// Several people make a level.
void Crowd::addLevel(Side side, std::int64_t ticks, std::size_t band)
{
    std::int64_t left = levelSize(ticks, band);
    for (std::uint64_t people = 1 + m_random.below(bands[band].toBp <= 20 ? 4 : 2); people > 1 && left > 1; --people) {
        const auto part = std::max<std::int64_t>(1, std::llround(static_cast<double>(left) * m_random.unit()));
        if (part < left && add(side, ticks, part))
            left -= part;
    }
    add(side, ticks, left);
}

bool Crowd::add(Side side, std::int64_t ticks, std::int64_t steps)
{
    if (ticks <= 0)
        return false;
    BookOrder order;
    order.side = side;
    order.ticks = ticks;
    order.steps = steps;
    order.timeInForce = TimeInForce::GTX;
    const SubmitResult result = m_book.submit(order);
    if (result.handle == 0)
        return false;
    levels(side)[ticks].push_back(result.handle);
    return true;
}

void Crowd::removeOne(Side side, Levels::iterator level, std::size_t index)
{
    auto& handles = level->second;
    m_book.cancel(handles[index]);
    handles.erase(handles.begin() + static_cast<std::ptrdiff_t>(index));
    if (handles.empty())
        levels(side).erase(level);
}

void Crowd::removeLevel(Side side, std::int64_t ticks)
{
    const auto level = levels(side).find(ticks);
    if (level == levels(side).end())
        return;
    for (const OrderHandle handle : level->second)
        m_book.cancel(handle);
    levels(side).erase(level);
}

void Crowd::resize(Side side, Levels::iterator level, std::size_t band)
{
    auto& handles = level->second;
    const std::size_t index = m_random.below(handles.size());
    const auto before = m_book.restingSteps(handles[index]);
    if (!before)
        return;
    // Sizes wander a little, or somebody starts over with what the place wants.
    const double share = 1 / static_cast<double>(handles.size());
    const double wanted = m_random.chance(0.5) ? share * static_cast<double>(levelSize(level->first, band))
                                               : static_cast<double>(*before) * (0.5 + m_random.unit());
    BookOrder order;
    order.side = side;
    order.ticks = level->first;
    order.steps = std::max<std::int64_t>(1, std::llround(wanted));
    order.timeInForce = TimeInForce::GTX;
    if (order.steps == *before)
        ++order.steps;
    const auto result = m_book.modify(handles[index], order);
    if (result && result->handle != 0)
        handles[index] = result->handle;
    else
        handles.erase(handles.begin() + static_cast<std::ptrdiff_t>(index));
    if (handles.empty())
        levels(side).erase(level);
}

void Crowd::fill(std::int64_t nowMs)
{
    refreshScale(m_fair->at(nowMs) / m_tickSize);
    const std::int64_t bid = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::floor(m_fairTicks)));
    for (const Side side : { Side::Buy, Side::Sell }) {
        const std::int64_t touch = side == Side::Buy ? bid : bid + 1;
        for (int i = 0; i < static_cast<int>(touchOrders); ++i)
            add(side, touch, orderSize());
        for (std::size_t band = 0; band < bands.size(); ++band) {
            const double filled = occupancy(bands[band], m_profile.levelsPerBp, m_tickBp);
            // Gaps between levels are geometric; drawing them is cheaper than tossing for every price.
            const std::int64_t last = lastTick(bands[band], m_tickBp);
            for (std::int64_t away = firstTick(bands[band], m_tickBp) - 1; true;) {
                away += 1 + static_cast<std::int64_t>(std::log(m_random.unit()) / std::log(1 - filled));
                if (away > last)
                    break;
                const std::int64_t ticks = behind(side, touch, away);
                addLevel(side, ticks, band);
            }
        }
    }
}

void Crowd::leave()
{
    for (const Side side : { Side::Buy, Side::Sell }) {
        for (const auto& [ticks, handles] : levels(side))
            for (const OrderHandle handle : handles)
                m_book.cancel(handle);
        levels(side).clear();
    }
    for (const Retail& one : std::exchange(m_retail, {}))
        m_book.cancel(one.handle);
}

void Crowd::refill(std::int64_t nowMs)
{
    leave();
    m_impactBp = 0;
    m_cascade.reset();
    // Orders of users that the price has passed meanwhile are met by those who would have met them.
    refreshScale(m_fair->at(nowMs) / m_tickSize);
    const auto fair = static_cast<std::int64_t>(std::floor(m_fairTicks));
    for (const Side side : { Side::Buy, Side::Sell }) {
        while (const auto best = m_book.bestTicks(opposite(side))) {
            if (side == Side::Buy ? *best > fair : *best <= fair)
                break;
            BookOrder order;
            order.side = side;
            order.ticks = *best;
            order.steps = m_book.levelSteps(opposite(side), *best);
            order.timeInForce = TimeInForce::IOC;
            if (m_book.submit(order).executed == 0)
                break;
        }
    }
    fill(nowMs);
}

void Crowd::keepTouch(Side side, double count)
{
    double& target = m_touchTarget[static_cast<std::size_t>(side)];
    for (int i = m_random.poisson(count); i > 0; --i) {
        const auto best = m_book.bestTicks(side);
        if (!best)
            return;
        target = target * 0.97 + 0.27 * m_random.normal();
        const double median = m_profile.depthPerBp * (0.22 + 0.5 * m_tickBp) / m_stepSize;
        const double wanted = median * std::exp(target);
        const auto level = levels(side).find(*best);
        const bool thin = static_cast<double>(m_book.levelSteps(side, *best)) < wanted;
        const bool mine = level != levels(side).end();
        if (!mine || m_random.chance(thin ? 0.9 : 0.2))
            add(side, *best, orderSize());
        else if (level->second.size() > 2 || m_random.chance(0.15))
            removeOne(side, level, m_random.below(level->second.size()));
    }
}

void Crowd::closeSpread(double chance)
{
    const auto bid = m_book.bestTicks(Side::Buy), ask = m_book.bestTicks(Side::Sell);
    if (!bid || !ask) {
        const auto fair = static_cast<std::int64_t>(std::floor(m_fairTicks));
        if (!bid)
            add(Side::Buy, ask ? std::min(fair, *ask - 1) : fair, orderSize());
        if (!ask)
            add(Side::Sell, bid ? std::max(fair + 1, *bid + 1) : fair + 1, orderSize());
        return;
    }
    if (*ask - *bid <= 1 || !m_random.chance(chance))
        return;
    const Side side = m_fairTicks > static_cast<double>(*bid + *ask) / 2 ? Side::Buy : Side::Sell;
    const std::int64_t fair = static_cast<std::int64_t>(std::floor(m_fairTicks));
    // Far apart, both sides come back to the fair price; else the nearer side steps up to the other.
    const std::int64_t ticks = side == Side::Buy ? std::min(*ask - 1, std::max(fair, *bid + 1)) : std::max(*bid + 1, std::min(fair + 1, *ask - 1));
    for (std::uint64_t i = 2 + m_random.below(7); i > 0; --i)
        add(side, ticks, orderSize());
}

void Crowd::follow()
{
    const double away = deviation();
    if (std::abs(away) < inertiaTicks())
        return;
    // Whoever stands between the touch and the fair price goes: pulled by its maker, or met by those who know better.
    const Side side = away > 0 ? Side::Sell : Side::Buy;
    const auto best = m_book.bestTicks(side);
    const auto fair = static_cast<std::int64_t>(side == Side::Sell ? std::ceil(m_fairTicks) : std::floor(m_fairTicks));
    if (!best || (side == Side::Sell ? *best >= fair : *best <= fair))
        return;
    const std::int64_t last = side == Side::Sell ? fair - 1 : fair + 1;
    m_burst += 0.3;
    const std::int64_t left = pullQuotes(side, last);
    // What was not pulled in time is bought; strangers in the way cost more the longer they hold the price up.
    const double eager = std::abs(away) * m_tickBp;
    const double extra = m_profile.takerMean * (1 + 3 * eager * eager) * m_random.exponential(1.0) / m_stepSize;
    BookOrder order;
    order.side = opposite(side);
    order.ticks = last;
    order.steps = std::max<std::int64_t>(1, left + std::llround(extra));
    order.timeInForce = TimeInForce::IOC;
    m_lastTaker = order.side;
    m_book.submit(order);
}

// From the far end to the touch, so that the touch moves once. Returns the steps of the crowd that stay.
std::int64_t Crowd::pullQuotes(Side side, std::int64_t last)
{
    auto& mine = levels(side);
    std::vector<std::int64_t> passed;
    if (side == Side::Sell) {
        for (auto level = mine.begin(); level != mine.end() && level->first <= last; ++level)
            passed.push_back(level->first);
    } else {
        for (auto level = mine.rbegin(); level != mine.rend() && level->first >= last; ++level)
            passed.push_back(level->first);
    }
    const double nimble = 0.75 + 0.22 * m_random.unit();
    std::int64_t left = 0;
    for (auto ticks = passed.rbegin(); ticks != passed.rend(); ++ticks) {
        const auto level = mine.find(*ticks);
        auto& handles = level->second;
        std::erase_if(handles, [&](OrderHandle handle) {
            if (m_random.chance(nimble)) {
                m_book.cancel(handle);
                return true;
            }
            left += m_book.restingSteps(handle).value_or(0);
            return false;
        });
        if (handles.empty())
            mine.erase(level);
    }
    return left;
}

void Crowd::churn(double count)
{
    for (int i = m_random.poisson(count); i > 0; --i) {
        double pick = m_random.unit() * 0.973;
        std::size_t band = 0;
        while (band + 1 < bands.size() && pick >= bands[band].share)
            pick -= bands[band++].share;
        const Side side = m_random.chance(0.5) ? Side::Buy : Side::Sell;
        // Sparse places often miss: there is no level and none is wanted.
        for (int attempt = 0; attempt < 8 && !churnOnce(side, band); ++attempt) { }
    }
}

bool Crowd::churnOnce(Side side, std::size_t band)
{
    const auto touch = m_book.bestTicks(side);
    const std::int64_t first = firstTick(bands[band], m_tickBp), last = lastTick(bands[band], m_tickBp);
    if (!touch || last < first)
        return true;
    const std::int64_t away = first + static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(last - first + 1)));
    const std::int64_t ticks = behind(side, *touch, away);
    const auto level = levels(side).find(ticks);
    if (level != levels(side).end()) {
        if (m_random.chance(removeShare))
            removeLevel(side, ticks);
        else
            resize(side, level, band);
        return true;
    }
    const double filled = occupancy(bands[band], m_profile.levelsPerBp, m_tickBp);
    if (!m_random.chance(std::min(1.0, filled * removeShare / (1 - filled))))
        return false;
    addLevel(side, ticks, band);
    return true;
}

// Retail price improvement: orders at the touch that the public book does not show.
void Crowd::improve()
{
    // What the touch has left behind would stand in the way of quotes, unseen.
    std::erase_if(m_retail, [this](const Retail& one) {
        const auto best = m_book.bestTicks(one.side);
        const bool behind = best && (one.side == Side::Buy ? one.ticks <= *best : one.ticks >= *best);
        if (behind && m_book.restingSteps(one.handle))
            return false;
        m_book.cancel(one.handle);
        return true;
    });
    if (m_profile.takersPerSecond < 5 || !m_retailRandom.chance(m_profile.stepMs / 2500.0))
        return;
    if (m_retail.size() > 6) {
        m_book.cancel(m_retail.front().handle);
        m_retail.erase(m_retail.begin());
    }
    const Side side = m_retailRandom.chance(0.5) ? Side::Buy : Side::Sell;
    const auto best = m_book.bestTicks(side);
    if (!best)
        return;
    BookOrder order;
    order.side = side;
    order.ticks = *best;
    order.steps = std::max<std::int64_t>(1, std::llround(m_profile.takerMean * m_retailRandom.exponential(1.0) / m_stepSize));
    order.timeInForce = TimeInForce::RPI;
    if (const SubmitResult result = m_book.submit(order); result.handle != 0)
        m_retail.push_back({ result.handle, side, order.ticks });
}

void Crowd::prune()
{
    const auto reach = static_cast<std::int64_t>(outermostBp / m_tickBp);
    const auto fair = static_cast<std::int64_t>(m_fairTicks);
    while (!levels(Side::Buy).empty() && levels(Side::Buy).begin()->first < fair - reach)
        removeLevel(Side::Buy, levels(Side::Buy).begin()->first);
    while (!levels(Side::Sell).empty() && levels(Side::Sell).rbegin()->first > fair + reach)
        removeLevel(Side::Sell, levels(Side::Sell).rbegin()->first);
}

} // namespace fathom::paper
