// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/unknown_resolver.h"

#include "core/base/logging.h"
#include "core/binance/order_requests.h"
#include "core/binance/rest_client.h"
#include "core/net/time_sync.h"
#include "core/session/worker/order_context.h"

#include <QTimer>

namespace fathom {

namespace {

// After the answer was lost; the horizon and the second proof add their own two instants.
constexpr std::array<std::chrono::milliseconds, 5> schedulePoints { std::chrono::milliseconds { 300 }, std::chrono::milliseconds { 700 },
    std::chrono::milliseconds { 1500 }, std::chrono::milliseconds { 3000 }, std::chrono::milliseconds { 6000 } };

constexpr int listRows = 1000; // the most there is; it costs no more than fewer

} // namespace

struct UnknownResolver::Lists
{
    int open = 0; //!< questions without an answer
    bool whole = true;
};

struct UnknownResolver::Case
{
    UnknownCase what;
    MonotonicTime began {};
    MonotonicTime firstProof {};   //!< when the first "not found" behind the horizon was asked for
    std::size_t nextPoint = 0;
    bool asking = false;
    bool closing = false; //!< being ended by proof of absence, not by the venue's word
    std::unique_ptr<QTimer> timer;
};

UnknownResolver::UnknownResolver(binance::RestClient* rest, const net::TimeSync* time, OrderLedger* ledger, QObject* parent)
    : QObject(parent)
    , m_rest(rest)
    , m_time(time)
    , m_ledger(ledger)
{
    connect(m_ledger, &OrderLedger::changed, this, &UnknownResolver::onOrderChanged);
}

UnknownResolver::~UnknownResolver() = default;

void UnknownResolver::begin(const UnknownCase& unknown)
{
    auto& slot = m_cases[unknown.order];
    slot = std::make_unique<Case>();
    slot->what = unknown;
    slot->began = std::chrono::steady_clock::now();
    slot->timer = std::make_unique<QTimer>();
    slot->timer->setSingleShot(true);
    slot->timer->setTimerType(Qt::PreciseTimer);
    connect(slot->timer.get(), &QTimer::timeout, this, [this, key = unknown.order] { wake(key); });
    schedule(*slot);
}

bool UnknownResolver::isPastHorizon(const Case& unknown) const
{
    return m_time->isKnown() && m_time->venueNow() > unknown.what.signedAt + unknown.what.window + grace;
}

void UnknownResolver::schedule(Case& unknown)
{
    const MonotonicTime now = std::chrono::steady_clock::now();
    std::chrono::milliseconds wait = later;
    if (unknown.nextPoint < schedulePoints.size()) {
        const auto due = unknown.began + schedulePoints[unknown.nextPoint];
        wait = std::min(wait, std::chrono::ceil<std::chrono::milliseconds>(due - now));
    }
    const auto horizon = unknown.what.signedAt + unknown.what.window + grace;
    if (m_time->isKnown() && m_time->venueNow() <= horizon)
        wait = std::min(wait, (horizon - m_time->venueNow()) + std::chrono::milliseconds { 20 });
    else if (unknown.firstProof != MonotonicTime {})
        wait = std::min(wait, std::chrono::ceil<std::chrono::milliseconds>(unknown.firstProof + betweenProofs - now));
    unknown.timer->start(std::max(wait, std::chrono::milliseconds { 5 }));
}

void UnknownResolver::wake(Key key)
{
    const auto it = m_cases.find(key);
    if (it == m_cases.end())
        return;
    Case& unknown = *it->second;
    const auto since = std::chrono::steady_clock::now() - unknown.began;
    while (unknown.nextPoint < schedulePoints.size() && since >= schedulePoints[unknown.nextPoint])
        ++unknown.nextPoint;
    if (isSettledByEvents(unknown))
        finish(key, true); // told under its other name
    else
        ask(unknown);
}

void UnknownResolver::askNow()
{
    for (auto& [key, unknown] : m_cases)
        unknown->timer->start(0);
}

void UnknownResolver::ask(Case& unknown)
{
    const OrderState* state = m_ledger->find(unknown.what.order);
    if (!state || unknown.asking) {
        schedule(unknown);
        return;
    }
    const Key key = unknown.what.order;
    unknown.asking = true;
    const bool conditional = state->order().isConditional();
    const bool afterHorizon = isPastHorizon(unknown);
    m_ledger->update(key, [](OrderState& s) {
        s.noteQuery();
        return true;
    });
    query(key, conditional, afterHorizon);
}

void UnknownResolver::query(Key key, bool conditional, bool afterHorizon)
{
    const Order& order = m_ledger->find(key)->order();
    binance::QueryRequest request = naming(order);
    request.conditional = conditional;
    if (m_cases.at(key)->what.request == OrderRequest::Place)
        request.orderId = request.algoId = 0; // our own name is what was sent
    const bool elsewhere = conditional;
    m_rest->queryOrder(request, this, [this, key, elsewhere, afterHorizon](const Result<binance::OrderReport>& report) {
        const auto it = m_cases.find(key);
        if (it == m_cases.end())
            return;
        const bool notFound = !report && report.error().venueCode == binance::orderNotThere;
        if (notFound && elsewhere && m_ledger->find(key)) {
            query(key, false, afterHorizon); // it may live on in the engine by now
            return;
        }
        it->second->asking = false;
        if (report)
            onFound(key, *report, afterHorizon);
        else if (notFound)
            onNotFound(key, afterHorizon);
        else
            schedule(*it->second); // no answer proves nothing
    });
}

void UnknownResolver::onFound(Key key, const binance::OrderReport& report, bool afterHorizon)
{
    m_ledger->apply(newsOf(report)); // a proof ends the case through onOrderChanged
    const auto it = m_cases.find(key);
    if (it == m_cases.end())
        return;
    Case& unknown = *it->second;
    if (unknown.what.request != OrderRequest::Place && afterHorizon) {
        // Nothing of ours can come alive any more: what the venue shows is what is.
        unknown.closing = true;
        m_ledger->update(key, [](OrderState& s) { return s.settled(); });
        return;
    }
    schedule(unknown);
}

void UnknownResolver::onNotFound(Key key, bool afterHorizon)
{
    Case& unknown = *m_cases.at(key);
    const MonotonicTime now = std::chrono::steady_clock::now();
    if (!afterHorizon) {
        schedule(unknown);
        return;
    }
    if (unknown.what.request != OrderRequest::Place) {
        // A proven order that the venue no longer reports has ended; the lists know how.
        askLists(key);
        return;
    }
    if (unknown.firstProof == MonotonicTime {}) {
        unknown.firstProof = now;
        schedule(unknown);
    } else if (now - unknown.firstProof >= betweenProofs) {
        askLists(key);
    } else {
        schedule(unknown);
    }
}

void UnknownResolver::askLists(Key key)
{
    Case& unknown = *m_cases.at(key);
    const OrderState* state = m_ledger->find(key);
    if (!state)
        return;
    unknown.asking = true;
    const Order& order = state->order();
    const std::int64_t since = toMs(unknown.what.signedAt) - 1000;
    const bool conditional = fathom::isConditional(order.type);
    const QString symbol = order.symbol; // the order may change with every answer
    const auto lists = std::make_shared<Lists>();
    const auto take = [this, key, lists](const Result<std::vector<binance::OrderReport>>& list) { takeList(key, list, *lists); };
    lists->open = conditional ? 2 : 1;
    m_rest->openOrders(symbol, this, take);
    if (conditional)
        m_rest->openAlgoOrders(symbol, this, take);
    askPages(key, &binance::RestClient::allOrders, symbol, { since, 0 }, lists);
    if (conditional)
        askPages(key, &binance::RestClient::allAlgoOrders, symbol, { since, 0 }, lists);
}

// A full page may not be all, and what is looked for may be the last row; the next begins behind the last id.
void UnknownResolver::askPages(
    Key key, ListCall list, const QString& symbol, const binance::ListStart& start, const std::shared_ptr<Lists>& lists)
{
    ++lists->open;
    (m_rest->*list)(symbol, start, listRows, this,
        [this, key, list, symbol, start, lists](const Result<std::vector<binance::OrderReport>>& rows) {
            std::int64_t last = 0;
            for (std::size_t i = 0; rows && i < rows->size(); ++i)
                last = std::max(last, (*rows)[i].fromAlgo ? (*rows)[i].order.algoId : (*rows)[i].order.orderId);
            if (rows && rows->size() >= std::size_t { listRows } && last >= start.fromId)
                askPages(key, list, symbol, { 0, last + 1 }, lists);
            takeList(key, rows, *lists);
        });
}

void UnknownResolver::takeList(Key key, const Result<std::vector<binance::OrderReport>>& list, Lists& lists)
{
    lists.whole = lists.whole && list.has_value();
    if (list) {
        for (const binance::OrderReport& report : *list) {
            const OrderNews news = newsOf(report);
            const OrderState* about = m_ledger->findAbout(news);
            if (about && about == m_ledger->find(key))
                m_ledger->apply(news);
        }
    }
    if (--lists.open == 0)
        onLists(key, lists.whole);
}

void UnknownResolver::onLists(Key key, bool whole)
{
    const auto it = m_cases.find(key);
    if (it == m_cases.end())
        return; // found after all
    it->second->asking = false;
    if (!whole) {
        schedule(*it->second);
        return;
    }
    it->second->closing = true;
    m_ledger->update(key, [](OrderState& s) { return s.provenNotPlaced() || s.settled(); });
}

bool UnknownResolver::isSettledByEvents(const Case& unknown) const
{
    const OrderState* state = m_ledger->find(unknown.what.order);
    return !state || state->order().request != RequestState::Unknown || state->pending() != unknown.what.request;
}

void UnknownResolver::onOrderChanged(const Order& order)
{
    const auto it = m_cases.find(order.localId);
    if (it == m_cases.end() || !isSettledByEvents(*it->second))
        return;
    const bool refused = order.request == RequestState::Refused || order.request == RequestState::NotSent;
    finish(order.localId, !it->second->closing && !refused);
}

void UnknownResolver::finish(Key key, bool executed)
{
    const auto it = m_cases.find(key);
    if (it == m_cases.end())
        return;
    const UnknownCase what = it->second->what;
    // The case's own timer may be what is running now.
    it->second->timer.release()->deleteLater();
    m_cases.erase(it);
    // Behind the word on the order itself, which is on its way to everybody just now.
    QMetaObject::invokeMethod(this, [this, what, executed] { Q_EMIT resolved(what.order, what.request, executed); }, Qt::QueuedConnection);
}

} // namespace fathom
