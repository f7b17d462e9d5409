// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is deleveraged first: profit times leverage, against a crowd of simulated positions.
#include "core/paper/risk_engine.h"

#include "core/paper/exchange_private.h"

namespace fathom::paper {

namespace {

// Winners rank by profit times leverage, losers by loss over leverage.
double score(double profit, double leverage) { return profit > 0 ? profit * leverage : profit / leverage; }

// Scores of a crowd whose entries lie around today's price, most of them near, and whose leverage is spread as usual.
const std::vector<double>& crowdScores()
{
    static const std::vector<double> scores = [] {
        constexpr std::array leverages { 1.0, 2.0, 3.0, 5.0, 5.0, 10.0, 10.0, 20.0, 20.0, 50.0, 75.0, 125.0 };
        std::vector<double> all;
        for (int step = -50; step <= 50; ++step) {
            const double part = step / 50.0, profit = 0.12 * part * part * part; // denser near 0
            for (const double leverage : leverages) {
                if (profit * leverage > -0.95) // those beyond have been liquidated
                    all.push_back(score(profit, leverage));
            }
        }
        std::sort(all.begin(), all.end());
        return all;
    }();
    return scores;
}

} // namespace

int RiskEngine::quantile(const PaperAccount& account, int market, PositionSide side) const
{
    const Holding& holding = account.holdings[static_cast<std::size_t>(market)];
    const PaperLeg& leg = holding.leg(side);
    if (leg.amount.isZero() || leg.entry.isZero())
        return 0;
    const double mark = m_exchange.markOf(market, leg).toDouble(), entry = leg.entry.toDouble(), size = leg.amount.toDouble();
    const double profit = (mark - entry) / entry * (size > 0 ? 1 : -1);
    const double equity = std::max(scopeOf(account, market, side).equity.toDouble(), 1e-8);
    const auto& crowd = crowdScores();
    const auto below = std::lower_bound(crowd.begin(), crowd.end(), score(profit, std::abs(size) * mark / equity)) - crowd.begin();
    return std::clamp(static_cast<int>(below * 5 / static_cast<std::ptrdiff_t>(crowd.size())), 0, 4);
}

} // namespace fathom::paper
