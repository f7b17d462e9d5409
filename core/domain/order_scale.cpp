// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_scale.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace fathom {

namespace {

struct ScaleWords {
    Q_DECLARE_TR_FUNCTIONS(fathom::OrderScale)
};

Unexpected<Error> bad(const QString& sentence)
{
    return fail(Error::Code::BadInput, sentence);
}

std::int64_t weightOf(ScaleShape shape, int index, int count)
{
    switch (shape) {
    case ScaleShape::Rising:
        return index + 1;
    case ScaleShape::Falling:
        return count - index;
    case ScaleShape::Flat:
        break;
    }
    return 1;
}

// Shares of \p steps by weight in whole numbers: each gets what fits, and the steps left over go to
// the largest remainders, the heavier order first where two are equal, so that a rising scale never
// falls.
std::vector<std::int64_t> apportion(std::int64_t steps, const std::vector<std::int64_t>& weights)
{
    const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t { 0 });
    std::vector<std::int64_t> shares(weights.size()), rest(weights.size());
    std::int64_t left = steps;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        // steps = whole * sum + part, so that the product stays small however many steps there are
        const std::int64_t whole = steps / sum, part = steps % sum;
        shares[i] = whole * weights[i] + part * weights[i] / sum;
        rest[i] = part * weights[i] % sum;
        left -= shares[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return rest[a] != rest[b] ? rest[a] > rest[b] : weights[a] > weights[b];
    });
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++shares[order[i]];
    return shares;
}

} // namespace

Result<std::vector<FillStep>> scaleOrders(const ScalePlan& plan, const Instrument& instrument)
{
    if (plan.count < 2 || plan.count > mostScaleOrders)
        return bad(ScaleWords::tr("A scale has 2 to %1 orders.").arg(mostScaleOrders));
    const auto first = instrument.ticksOf(plan.from), last = instrument.ticksOf(plan.to),
               steps = instrument.stepsOf(plan.total);
    if (!first || !last)
        return bad(ScaleWords::tr("Both prices must be multiples of %1.")
                       .arg(QString::fromStdString(instrument.tickSize.toString())));
    if (!steps)
        return bad(ScaleWords::tr("The total must be a multiple of %1.")
                       .arg(QString::fromStdString(instrument.stepSize.toString())));
    const std::int64_t span = *last - *first, gaps = plan.count - 1;
    if (std::abs(span) < gaps)
        return bad(ScaleWords::tr("Between these prices there are only %n different one(s).",
            nullptr, static_cast<int>(std::abs(span) + 1)));

    std::vector<std::int64_t> weights;
    for (int i = 0; i < plan.count; ++i)
        weights.push_back(weightOf(plan.shape, i, plan.count));
    const std::vector<std::int64_t> shares = apportion(*steps, weights);
    std::vector<FillStep> orders;
    for (int i = 0; i < plan.count; ++i) {
        const std::int64_t share = shares[static_cast<std::size_t>(i)];
        if (share < 1)
            return bad(
                ScaleWords::tr("The total is too small for %n order(s).", nullptr, plan.count));
        // The nearest tick; half a tick goes away from the first price, as on the other side of the
        // range.
        const std::int64_t way = (2 * std::abs(span) * i + gaps) / (2 * gaps);
        orders.push_back({ instrument.priceOf(span < 0 ? *first - way : *first + way),
            instrument.quantityOf(share) });
    }
    return orders;
}

} // namespace fathom
