// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/binance/order_requests.h"
#include "core/binance/rest_client.h"
#include "core/net/time_sync.h"
#include "core/session/worker/account_worker.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_words.h"

#include <QTimer>

#include <algorithm>

namespace fathom {

// Orders of both kinds and their fills, as events and lists tell of them.

namespace {

constexpr std::size_t fillKeyLimit = 20'000;
constexpr std::chrono::milliseconds linkPatience { 500 };

// What the trader could see: existence, end, executed part, price, size.
bool looksDifferent(const Order& a, const Order& b)
{
    return a.status != b.status || a.executed != b.executed || a.price != b.price || a.quantity != b.quantity || a.orderId != b.orderId;
}

// Works, by all we know, and the venue's lists of open orders do not have it.
bool isMissingFrom(const std::vector<binance::OrderReport>& open, const Order& order)
{
    const bool listed
        = std::any_of(open.begin(), open.end(), [&](const binance::OrderReport& report) {
              if (order.isConditional())
                  return report.fromAlgo && report.order.algoId == order.algoId;
              return !report.fromAlgo && report.order.symbol == order.symbol
                  && report.order.orderId == order.orderId;
          });
    return !listed && order.isWorking() && (order.orderId != 0 || order.algoId != 0);
}

} // namespace

void AccountWorker::readFillsOf(LocalOrderId id)
{
    // An order that came to light by a query has fills that no event told of.
    const OrderState* state = m_context.ledger->find(id);
    if (!state || !state->order().executed.isPositive())
        return;
    const Order& order = state->order();
    m_context.rest->userTrades(order.symbol, { toMs(order.created) - 5000, 0 }, 500, this, [this](const Result<std::vector<Fill>>& fills) {
        if (fills)
            takeFills(*fills, true);
    });
}

int AccountWorker::applyOrders(const AccountPicture& picture, QStringList& differences)
{
    int changed = 0;
    for (const auto* list : { &picture.since, &picture.open }) {
        for (const binance::OrderReport& report : *list) {
            const OrderNews news = newsOf(report);
            const OrderState* known = m_context.ledger->findAbout(news);
            const Order before = known ? known->order() : Order {};
            const bool wasKnown = known != nullptr;
            const OrderLedger::Applied applied = m_context.ledger->apply(news);
            const OrderState* after = m_context.ledger->find(applied.id);
            if (!after || !(wasKnown ? looksDifferent(before, after->order()) : applied.isNew && after->order().isOpen()))
                continue;
            ++changed;
            const auto instrument = m_context.market->instrument(after->order().symbol);
            const QString now = orderWords(after->order(), instrument);
            if (!wasKnown)
                differences.append(tr("new order: %1").arg(now));
            else if (!after->order().isOpen())
                differences.append(tr("order ended: %1").arg(now));
            else
                differences.append(tr("order changed: %1, before %2").arg(now, orderWords(before, instrument)));
        }
    }
    return changed;
}

// Before the picture is taken in: where it and what the events told do not agree. Whatever is
// merely new agrees from then on.
QStringList AccountWorker::differencesFrom(const AccountPicture& picture) const
{
    QStringList found;
    const auto words = [this](const Order& order) {
        const std::int64_t id = order.orderId != 0 ? order.orderId : order.algoId;
        return tr("%1 (no. %2)")
            .arg(orderWords(order, m_context.market->instrument(order.symbol)))
            .arg(id);
    };
    for (const binance::OrderReport& report : picture.open) {
        const OrderState* state = m_context.ledger->findAbout(newsOf(report));
        if (!state || !state->isProven())
            continue;
        const Order& ours = state->order();
        if (!ours.isOpen())
            found.append(
                tr("%1 is listed as open, its own events say that it has ended").arg(words(ours)));
        else if (ours.executed > report.order.executed)
            found.append(
                tr("%1 is listed with %2 filled, its own events say %3")
                    .arg(words(ours), QString::fromStdString(report.order.executed.toString()),
                        QString::fromStdString(ours.executed.toString())));
    }
    for (const Order& order : m_context.ledger->open()) {
        if (isMissingFrom(picture.open, order))
            found.append(tr("%1 is in no list of open orders, its own events say that it works")
                             .arg(words(order)));
    }
    return found + m_book.differencesFrom(picture.risk, picture.askedAt);
}

void AccountWorker::queryMissing(const std::vector<binance::OrderReport>& open)
{
    for (const Order& order : m_context.ledger->open()) {
        if (isMissingFrom(open, order))
            m_missing.ask(order.localId, false);
    }
}

void AccountWorker::askAgain(LocalOrderId id)
{
    const OrderState* state = m_context.ledger->find(id);
    if (!state)
        return;
    m_context.rest->queryOrder(naming(state->order()), this, [this](const Result<binance::OrderReport>& report) {
        if (report && m_context.ledger->apply(newsOf(*report)).changed)
            refreshSoon();
    });
}

int AccountWorker::takeFills(const std::vector<Fill>& list, bool recovered, QStringList* differences)
{
    std::vector<Fill> fresh;
    for (Fill fill : list) {
        if (!m_fillKeys.insert(keyOf(fill)).second)
            continue;
        m_fillOrder.push_back(keyOf(fill));
        fill.recovered = recovered;
        if (fill.clientId.isEmpty()) {
            if (const OrderState* order = m_context.ledger->findVenue(fill.symbol, fill.orderId))
                fill.clientId = order->order().clientId;
        }
        m_day.addFill(fill);
        m_symbolsInPlay.insert(fill.symbol);
        if (differences != nullptr)
            differences->append(tr("filled: %1 %2 %3 @ %4")
                                    .arg(sideName(fill.side), QString::fromStdString(fill.quantity.toString()), fill.symbol,
                                        QString::fromStdString(fill.price.toString())));
        fresh.push_back(std::move(fill));
    }
    while (m_fillOrder.size() > fillKeyLimit) {
        m_fillKeys.erase(m_fillOrder.front());
        m_fillOrder.pop_front();
    }
    if (!fresh.empty()) {
        Q_EMIT fills(fresh);
        if (recovered)
            tellForcedCloses(fresh);
        const auto late = std::stable_partition(fresh.begin(), fresh.end(),
            [&](const Fill& fill) { return !recovered || m_watchedSince == WallTime {} || fill.time < m_watchedSince; });
        if (late != fresh.begin())
            Q_EMIT newFills({ fresh.begin(), late }, {});
        // Never before it happened: the venue's clock is only known as well as its answers' way
        // allows.
        WallTime learned = m_context.time->venueNow();
        for (auto fill = late; fill != fresh.end(); ++fill)
            learned = std::max(learned, fill->time);
        if (late != fresh.end())
            Q_EMIT newFills({ late, fresh.end() }, learned);
    }
    return static_cast<int>(fresh.size());
}

// Found by a comparison: as loud as seen live, but not for what an earlier run has told. Source: FAULTS B07, PROMISES P6.
void AccountWorker::tellForcedCloses(const std::vector<Fill>& found)
{
    std::set<LocalOrderId> told;
    for (const Fill& fill : found) {
        const bool isNews = m_everReady || (m_toldUntil != WallTime {} && fill.time > m_toldUntil);
        const OrderState* order = isNews && forcedCloseOf(fill.clientId) != ForcedClose::None ? m_context.ledger->findVenue(fill.symbol, fill.orderId) : nullptr;
        if (order && told.insert(order->order().localId).second)
            tellForcedClose(order->order());
    }
}

// An order stays with its symbol. What is true of it the lists say.
bool AccountWorker::isContradiction(const OrderNews& news)
{
    if (!m_context.ledger->contradicts(news))
        return false;
    qCWarning(lcAccount) << "an event names one of our orders under another symbol; left out";
    startReconcile(Occasion::Doubt);
    return true;
}

// Before it is applied: nothing of an order this program placed is under way, so its end is news to the hands.
bool AccountWorker::isUnasked(const OrderNews& news) const
{
    const OrderState* state = m_context.ledger->findAbout(news);
    return state && !state->order().external && state->order().isOpen() && state->order().request == RequestState::None;
}

void AccountWorker::on(const binance::OrderUpdate& update)
{
    m_lastEventTime = std::max(m_lastEventTime, update.eventTime);
    if (m_context.time->isKnown())
        m_latencyMs = std::max<double>(0, static_cast<double>((m_context.time->venueNow() - update.eventTime).count()));
    OrderNews news;
    news.order = update.toOrder();
    news.hasAveragePrice = true;
    news.amendment = update.execution == binance::ExecutionType::Amendment;
    news.statusKnown = update.status.has_value();
    if (isContradiction(news))
        return;
    const bool unasked = isUnasked(news);
    const OrderLedger::Applied applied = m_context.ledger->apply(news);
    const bool ends = update.status && *update.status != OrderStatus::New && *update.status != OrderStatus::PartiallyFilled;
    m_watch.told(applied.id, update.price, update.quantity, update.executed, ends);
    const bool freshFill = update.isFill() && takeFills({ update.toFill() }, false) > 0;
    if (freshFill)
        noteMove({ update.symbol, update.positionSide }, update.side == Side::Buy ? update.lastQuantity : -update.lastQuantity, false);
    m_symbolsInPlay.insert(update.symbol);
    if (const OrderState* state = m_context.ledger->find(applied.id); state && (applied.changed || freshFill))
        logOrderEvent(update, state->order(), freshFill, unasked);
    if (!update.status) {
        // A word outside the list: what it means for the order, the order itself has to say.
        askAgain(applied.id);
    }
    if (freshFill && update.executed == update.lastQuantity)
        doubtTriggers(applied.id);
    if (m_pictureTaken && noteOrders())
        publish(); // a fill's position came just before, and was counted beside the order it was
    refreshSoon(); // open-order margin and liquidation prices moved
}

// An order nobody placed fills where one like it waits for its trigger: it may be what that became, its event lost. Not only the next
// regular comparison is to tell that a stop has fired. Source: FAULTS B20.
void AccountWorker::doubtTriggers(LocalOrderId filled)
{
    const auto stranger = [this, filled] {
        const OrderState* state = m_context.ledger->find(filled);
        const bool strange = state && state->order().external && state->order().algoId == 0;
        return strange && forcedCloseOf(state->order().clientId) == ForcedClose::None ? &state->order() : nullptr;
    };
    if (!stranger())
        return;
    QTimer::singleShot(linkPatience, this, [this, stranger] {
        const Order* order = stranger();
        if (!order)
            return; // linked meanwhile
        const Order done = *order;
        for (const Order& waiting : m_context.ledger->openOf(done.symbol)) {
            if (waiting.isConditional() && !waiting.heldHere && waiting.request == RequestState::None && waiting.side == done.side
                && waiting.positionSide == done.positionSide && (waiting.closePosition || waiting.quantity == done.quantity))
                askAgain(waiting.localId);
        }
    });
}

void AccountWorker::noteMove(const Leg& leg, Decimal amount, bool ofPosition)
{
    if (amount.isZero())
        return;
    const auto [it, isNew] = m_moves.try_emplace(leg);
    Move& move = it->second;
    move.open = ofPosition ? move.open + amount : move.open - amount;
    move.ofPosition = move.ofPosition || ofPosition;
    move.last = m_context.clock->monotonicNow();
    if (isNew)
        QTimer::singleShot(linkPatience, this, [this, leg] { weighMove(leg); });
}

// A position moved and no order says that it filled: its events got lost. What it was, a liquidation perhaps, is not to wait for the
// regular comparison. Source: FAULTS B07, B13, B14.
void AccountWorker::weighMove(const Leg& leg)
{
    const Move move = m_moves.at(leg);
    const auto quiet = m_context.clock->monotonicNow() - move.last;
    if (quiet < linkPatience) { // more may belong to it
        QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(linkPatience - quiet), this, [this, leg] { weighMove(leg); });
        return;
    }
    m_moves.erase(leg);
    if (move.ofPosition && !move.open.isZero())
        crossCheck();
}

// All of it so far, so that the last line of several says the whole.
void AccountWorker::tellForcedClose(const Order& order)
{
    const Instrument* instrument = m_context.market->instrument(order.symbol);
    const QString amount = amountAtPrice(order.executed, order.averagePrice, instrument);
    QString title, text;
    switch (forcedCloseOf(order.clientId)) {
    case ForcedClose::None: return;
    case ForcedClose::Liquidation:
        title = tr("Liquidated");
        text = tr("%1: the exchange liquidated %2.");
        break;
    case ForcedClose::Deleveraging:
        title = tr("Auto-deleveraged");
        text = tr("%1: the exchange reduced the position by %2 (ADL).");
        break;
    case ForcedClose::Settlement:
        title = tr("Settled");
        text = tr("%1: the exchange closed the position by settlement, %2. The contract is being taken off.");
        break;
    case ForcedClose::Delivery:
        title = tr("Delivered");
        text = tr("%1: the contract has expired; the exchange closed the position, %2.");
        break;
    }
    m_context.report->log(logLine(Severity::Failure, title, text.arg(order.symbol, amount), order.symbol, order.localId, true));
    const bool ends = forcedCloseOf(order.clientId) == ForcedClose::Settlement || forcedCloseOf(order.clientId) == ForcedClose::Delivery;
    if (ends)
        Q_EMIT filtersDoubted(); // what may still be traded has changed
}

void AccountWorker::logOrderEvent(const binance::OrderUpdate& update, const Order& order, bool freshFill, bool unasked)
{
    const Instrument* instrument = m_context.market->instrument(update.symbol);
    const auto say = [&](Severity severity, const QString& title, const QString& text, bool attention) {
        m_context.report->log(logLine(severity, title, text, update.symbol, order.localId, attention));
    };
    if (update.forcedClose() != ForcedClose::None) {
        if (freshFill || update.execution == binance::ExecutionType::Calculated)
            tellForcedClose(order);
        return;
    }
    if (freshFill) {
        const bool whole = update.status == OrderStatus::Filled;
        say(Severity::Success, whole ? tr("Filled") : tr("Partly filled"),
            QStringLiteral("%1 %2 %3").arg(sideName(update.side), update.symbol, amountAtPrice(update.lastQuantity, update.lastPrice, instrument)),
            false);
    }
    const QString what = orderWords(order, instrument) % filledPartWords(order, instrument); // an end is not as if nothing had been. Source: FAULTS B12
    if (update.status == OrderStatus::Canceled) {
        say(Severity::Info, unasked ? tr("Cancelled elsewhere") : tr("Cancelled"), what, unasked);
    } else if (update.status == OrderStatus::Expired || update.status == OrderStatus::ExpiredInMatch) {
        const QString why = expiryWords(order.expiryReason);
        say(Severity::Info, tr("Expired"), why.isEmpty() ? what : what % QStringLiteral(": ") % why, false);
    } else if (update.status == OrderStatus::New && order.external && update.execution == binance::ExecutionType::New) {
        // It may be what a conditional order became, and the Algo Service may say so a moment later.
        QTimer::singleShot(linkPatience, this, [this, id = order.localId] {
            const OrderState* state = m_context.ledger->find(id);
            if (state && state->order().external && state->order().algoId == 0)
                m_context.report->log(logLine(Severity::Info, tr("Placed elsewhere"),
                    orderWords(state->order(), m_context.market->instrument(state->order().symbol)), state->order().symbol, id));
        });
    }
}

void AccountWorker::on(const binance::AlgoUpdate& update)
{
    m_lastEventTime = std::max(m_lastEventTime, update.eventTime);
    OrderNews news;
    news.order = update.toOrder();
    news.hasAveragePrice = true;
    news.statusKnown = update.status.has_value();
    news.fromAlgo = true;
    if (isContradiction(news))
        return;
    const bool unasked = isUnasked(news);
    const OrderLedger::Applied applied = m_context.ledger->apply(news);
    const bool waits = !update.status || *update.status == AlgoStatus::New || *update.status == AlgoStatus::Triggering || *update.status == AlgoStatus::Triggered;
    m_watch.told(applied.id, update.price, update.quantity, update.executed, !waits);
    m_symbolsInPlay.insert(update.symbol);
    // An unknown word the order itself has to explain; what trails by how much, an event does not say.
    if (!update.status || (applied.isNew && update.type == OrderType::TrailingStop))
        askAgain(applied.id);
    if (applied.changed && update.status)
        logAlgoEvent(update, applied, unasked);
    refreshSoon();
}

void AccountWorker::logAlgoEvent(const binance::AlgoUpdate& update, const OrderLedger::Applied& applied, bool unasked)
{
    const LocalOrderId id = applied.id;
    const OrderState* state = m_context.ledger->find(id);
    if (!state)
        return;
    const QString what = orderWords(state->order(), m_context.market->instrument(update.symbol));
    const auto say = [&](Severity severity, const QString& title, const QString& text, bool attention) {
        m_context.report->log(logLine(severity, title, text, update.symbol, id, attention));
    };
    switch (*update.status) {
    case AlgoStatus::New:
        if (applied.isNew && state->order().external)
            say(Severity::Info, tr("Placed elsewhere"), what, false);
        else if (update.activated)
            say(Severity::Info, tr("Trailing"), tr("%1: it follows the price now.").arg(what), false);
        return;
    case AlgoStatus::Triggered: say(Severity::Info, tr("Triggered"), what, true); return;
    case AlgoStatus::Canceled: say(Severity::Info, unasked ? tr("Cancelled elsewhere") : tr("Cancelled"), what, unasked); return;
    case AlgoStatus::Rejected: tellRefusedAtTrigger(id, update.reason.isEmpty() ? tr("it gave no reason") : update.reason); return;
    case AlgoStatus::Expired: say(Severity::Info, tr("Expired"), update.reason.isEmpty() ? what : what % QStringLiteral(": ") % update.reason, false); return;
    case AlgoStatus::Triggering:
    case AlgoStatus::Finished: return;
    }
}

void AccountWorker::tellRefusedAtTrigger(LocalOrderId id, const QString& reason)
{
    m_context.ledger->update(id, [&](OrderState& s) { return s.explainEnd(reason, m_context.clock->monotonicNow()); });
    const OrderState* state = m_context.ledger->find(id);
    if (!state)
        return;
    const Order& order = state->order();
    m_context.report->log(logLine(Severity::Failure, tr("Conditional order refused"),
        tr("%1: triggered, but the exchange refused it: %2").arg(orderWords(order, m_context.market->instrument(order.symbol)), reason), order.symbol, id, true));
}

// Found by a question, its event lost: as loud as that would have been. Source: FAULTS C20, B07.
void AccountWorker::onEnded(const Order& order)
{
    if (!m_everReady || order.algoStatus != AlgoStatus::Rejected || !order.errorText.isEmpty())
        return;
    // Later: where it was its event, that goes on to say why.
    QTimer::singleShot(0, this, [this, id = order.localId] {
        const OrderState* state = m_context.ledger->find(id);
        if (state && state->order().errorText.isEmpty())
            tellRefusedAtTrigger(id, tr("the reason did not arrive"));
    });
}

} // namespace fathom
