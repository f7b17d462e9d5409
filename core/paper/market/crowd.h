// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/fair_price.h"
#include "core/paper/market/noise.h"
#include "core/paper/market_book.h"
#include "core/paper/paper_types.h"

#include <array>
#include <map>

namespace fathom::paper {

//! \brief The simulated participants of one symbol. Everything they do is an anonymous order in the book: makers keep
//! its shape and follow the fair price with some inertia, takers arrive in clusters and lean toward the fair price, now
//! and then somebody sweeps the book or is liquidated. Calibrated to recordings: tests/bench/market_calibration.cpp.
//! Paper thread.
class Crowd final : public BookListener
{
public:
    //! \brief \param forced hears of the crowd's own liquidations, for the public stream
    using Forced = std::function<void(const ForceOrderEvent&)>;
    Crowd(MarketBook& book, const CatalogueEntry& entry, std::shared_ptr<const FairPrice> fair, std::uint64_t seed, Forced forced);
    ~Crowd() override;

    //! \brief Fills an empty book around the fair price.
    void fill(std::int64_t nowMs);
    //! \brief Takes every order of the crowd out and fills again; after a long pause.
    void refill(std::int64_t nowMs);
    //! \brief Takes every order of the crowd out.
    void leave();
    //! \brief One step; \p nowMs rises by stepMs().
    void step(std::int64_t nowMs);
    int stepMs() const { return m_profile.stepMs; }

    void onLevelChanged(const MarketBook&, Side, std::int64_t, std::int64_t, std::int64_t) override { }
    void onTrade(const MarketBook& book, const BookTrade& trade) override;
    void onMakerExpired(const MarketBook&, const BookOrder&, OrderHandle, std::int64_t, ExpiryReason) override { }

private:
    using Levels = std::map<std::int64_t, std::vector<OrderHandle>>;
    struct Cascade
    {
        Side side = Side::Sell;
        std::int64_t untilMs = 0;
        double perStep = 0;
    };

    // crowd_makers.cpp
    void keepTouch(Side side, double steps);
    void closeSpread(double steps);
    void follow();
    std::int64_t pullQuotes(Side side, std::int64_t last);
    void churn(double count);
    bool churnOnce(Side side, std::size_t band);
    void improve();
    void prune();
    void addLevel(Side side, std::int64_t ticks, std::size_t band);
    bool add(Side side, std::int64_t ticks, std::int64_t steps);
    void removeOne(Side side, Levels::iterator level, std::size_t index);
    void removeLevel(Side side, std::int64_t ticks);
    void resize(Side side, Levels::iterator level, std::size_t band);
    std::int64_t levelSize(std::int64_t ticks, std::size_t band);
    std::int64_t orderSize();

    // crowd_takers.cpp
    void takers();
    void take(Side side, double quantitySteps, double reachBp);
    void surprises(std::int64_t nowMs);
    void runCascade(std::int64_t nowMs);
    Side leaningSide();

    Levels& levels(Side side) { return m_levels[static_cast<std::size_t>(side)]; }
    //! \brief \p away ticks behind the touch \p from.
    static std::int64_t behind(Side side, std::int64_t from, std::int64_t away) { return side == Side::Buy ? from - away : from + away; }
    double toBp(double ticks) const { return ticks * m_tickBp; }
    double deviation() const; //!< ticks the fair price is above the middle
    double inertiaTicks() const { return std::max(0.75, 0.75 / m_tickBp); } //!< deviation that makes quotes move
    void refreshScale(double fairTicks);

    MarketBook& m_book;
    CrowdProfile m_profile;
    std::shared_ptr<const FairPrice> m_fair;
    Forced m_forced;
    Random m_random, m_retailRandom;
    QString m_symbol;
    Decimal m_tick, m_step;
    double m_tickSize, m_stepSize;
    std::array<Levels, 2> m_levels;
    struct Retail { OrderHandle handle; Side side; std::int64_t ticks; };
    std::vector<Retail> m_retail; // retail price improvement orders, oldest first

    double m_fairTicks = 0;   // with impact
    double m_tickBp = 1;      // basis points a tick is worth
    double m_impactBp = 0;    // what large trades moved the crowd's opinion by, fading
    double m_activity = 1, m_takerActivity = 1;
    double m_burst = 0;       // logarithm of the short-lived busyness
    double m_tide = 0;        // and of the one that lasts some seconds
    double m_excitement = 0;  // takers call takers
    std::array<double, 2> m_touchTarget { 1, 1 }; // logarithm, relative to its median
    Side m_lastTaker = Side::Buy;
    std::optional<Cascade> m_cascade;
    double m_fairBefore = 0;  // some seconds ago, for momentum
    std::int64_t m_momentumMs = 0, m_pruneMs = 0;
    std::int64_t m_tradedQuote = 0; // ticks x steps since it was last cleared
};

} // namespace fathom::paper
