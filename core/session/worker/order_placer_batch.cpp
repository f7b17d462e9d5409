// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binance/rest_client.h"
#include "core/session/worker/order_placer.h"
#include "core/session/worker/order_wire.h"

namespace fathom {

// Several orders of one gesture: what goes together in a request is still several orders, each with
// its own outcome.

struct OrderPlacer::Several {
    RequestId request = 0;
    int count = 0, waiting = 0, failed = 0, unsent = 0, unknown = 0;
    Error first; //!< the first refusal
};

void OrderPlacer::placeAll(
    RequestId request, LocalOrderId first, const std::vector<OrderIntent>& intents)
{
    withdrawPrepared();
    if (intents.empty()) {
        m_context.report->finish(
            request, Outcome::NotSent, refusalBecause(tr("There is nothing to place.")), 0);
        return;
    }
    auto several = std::make_shared<Several>();
    several->request = request;
    several->count = several->waiting = static_cast<int>(intents.size());
    std::vector<Begun> together;
    for (std::size_t i = 0; i < intents.size(); ++i) {
        const RequestId step
            = m_context.report->own(this, [this, several](Outcome outcome, const Error& error) {
                  onOneOfSeveral(*several, outcome, error);
              });
        // The first stands for the press; the others belong to it.
        const Placing how { i > 0, {}, 0 };
        if (isConditional(intents[i].type)) {
            place(step, first + i, intents[i], how);
            continue;
        }
        if (const auto begun = begin(step, first + i, intents[i], how))
            together.push_back(*begun);
        if (together.size() == binance::batchLimit)
            sendTogether(std::exchange(together, {}));
    }
    sendTogether(together);
}

void OrderPlacer::sendTogether(const std::vector<Begun>& orders)
{
    if (orders.empty())
        return;
    if (orders.size() == 1) {
        const Begun& one = orders.front();
        m_context.wire->place(one.order, this,
            [this, request = one.request, id = one.id](
                const binance::OrderAnswer& answer) { onAnswer(request, id, answer); });
        onSent(one);
        return;
    }
    std::vector<binance::PlaceRequest> requests;
    for (const Begun& each : orders)
        requests.push_back(each.order);
    m_context.rest->placeBatch(
        requests, this, [this, orders](const std::vector<binance::OrderAnswer>& answers) {
            for (std::size_t i = 0; i < orders.size(); ++i)
                onAnswer(orders[i].request, orders[i].id, answers[i]);
        });
    for (const Begun& each : orders)
        onSent(each);
}

void OrderPlacer::onOneOfSeveral(Several& several, Outcome outcome, const Error& error)
{
    if (outcome != Outcome::Accepted) {
        if (several.failed++ == 0)
            several.first = error;
        several.unsent += outcome == Outcome::NotSent ? 1 : 0;
        several.unknown += outcome == Outcome::Unknown ? 1 : 0;
    }
    if (--several.waiting > 0)
        return;
    if (several.failed == 0) {
        m_context.report->finish(several.request, Outcome::Accepted, {}, 0);
        return;
    }
    Error all = several.first;
    all.detail = tr("%1 of %2 orders are not known to stand. The first: %3")
                     .arg(several.failed)
                     .arg(several.count)
                     .arg(several.first.userText());
    const Outcome end = several.unknown > 0 ? Outcome::Unknown
        : several.unsent == several.count   ? Outcome::NotSent
                                            : Outcome::Rejected;
    m_context.report->finish(several.request, end, all, 0);
}

} // namespace fathom
