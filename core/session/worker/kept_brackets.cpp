// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/kept_brackets.h"

#include "core/base/logging.h"
#include "core/binance/order_requests.h"
#include "core/binance/rest_client.h"
#include "core/net/time_sync.h"
#include "core/session/worker/bracket_keeper.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/order_words.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace fathom {

namespace {


// Of the position that the legs of \p kept can close.
Decimal sizeFor(const KeptBracket& kept, const std::vector<Position>& positions)
{
    const OrderIntent& leg = kept.held.empty() ? kept.sent.front().terms : kept.held.front();
    const auto open
        = std::find_if(positions.begin(), positions.end(), [&leg](const Position& position) {
              return position.symbol == leg.symbol && position.side == leg.positionSide
                  && position.isOpen() && position.isLong() == (leg.side == Side::Sell);
          });
    return open == positions.end() ? Decimal() : open->amount.abs();
}

} // namespace

KeptBrackets::KeptBrackets(const OrderContext& context, BracketKeeper* keeper, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_keeper(keeper)
{
    connect(m_keeper, &BracketKeeper::settled, this, [this] {
        if (std::exchange(m_handedOver, false))
            Q_EMIT done();
    });
}

KeptBrackets::~KeptBrackets() = default;

void KeptBrackets::go()
{
    m_wanted = true;
    begin();
}

void KeptBrackets::onInstruments()
{
    begin();
}

void KeptBrackets::begin()
{
    // Without the rules of its symbol a leg could not go out.
    if (!m_wanted || m_begun || m_context.market->instruments.isEmpty())
        return;
    m_begun = true;
    m_givenUp.assign(m_brackets.size(), false);
    for (std::size_t i = 0; i < m_brackets.size(); ++i) {
        const KeptBracket& kept = m_brackets[i];
        m_names.push_back({ kept.symbol, kept.clientId, kept.conditional, !kept.sent.empty(), i });
        for (const KeptBracket::Leg& leg : kept.sent)
            m_names.push_back({ kept.symbol, leg.clientId, true, leg.placed, i });
    }
    m_open = m_names.size();
    for (std::size_t name = 0; name < m_names.size(); ++name)
        ask(name, false);
}

void KeptBrackets::ask(std::size_t name, bool atEngine)
{
    const Name& asked = m_names[name];
    const OrderState* known = m_context.ledger->findClient(asked.symbol, asked.clientId);
    if (known && known->order().request == RequestState::NotPlaced) {
        settle(); // proven
        return;
    }
    const bool algo = asked.conditional && !atEngine;
    const std::int64_t orderId = atEngine && known ? known->order().orderId : 0;
    m_context.rest->queryOrder({ asked.symbol, orderId, asked.clientId, algo, 0 }, this,
        [this, name, atEngine](
            const Result<binance::OrderReport>& report) { onAnswer(name, atEngine, report); });
}

void KeptBrackets::onAnswer(
    std::size_t name, bool atEngine, const Result<binance::OrderReport>& report)
{
    Name& asked = m_names[name];
    if (report) {
        m_context.ledger->apply(newsOf(*report));
        if (report->fromAlgo && report->order.orderId != 0)
            ask(name, true); // what it became tells how much is filled
        else
            settle();
        return;
    }
    if (report.error().venueCode == binance::orderNotThere) {
        if (asked.conditional && !atEngine)
            ask(name, true); // it may live on in the engine
        else if (asked.wasThere || ++asked.notFound >= notFoundTries)
            settle();
        else
            askLater(name);
        return;
    }
    if (report.error().code == Error::Code::Rejected && ++asked.refused >= refusedTries) {
        qCWarning(lcOrders) << "kept protection cannot be asked for:" << report.error().detail;
        m_givenUp[asked.bracket] = true;
        settle();
        return;
    }
    askLater(name); // a question without an answer proves nothing
}

void KeptBrackets::askLater(std::size_t name)
{
    QTimer::singleShot(again, this, [this, name] { ask(name, false); });
}

void KeptBrackets::settle()
{
    if (--m_open == 0)
        readPositions();
}

void KeptBrackets::readPositions()
{
    const WallTime askedAt = m_context.time->venueNow();
    m_context.rest->positions(
        {}, this, [this, askedAt](const Result<std::vector<Position>>& positions) {
            if (!positions) {
                QTimer::singleShot(again, this, &KeptBrackets::readPositions);
                return;
            }
            Q_EMIT positionsRead(*positions, askedAt);
            handOver(*positions);
        });
}

void KeptBrackets::handOver(const std::vector<Position>& positions)
{
    for (std::size_t i = 0; i < m_brackets.size(); ++i) {
        const KeptBracket& kept = m_brackets[i];
        if (!m_givenUp[i]) {
            m_keeper->takeUp(kept, sizeFor(kept, positions));
            continue;
        }
        // The journal goes on holding it: nothing is placed on a guess.
        m_context.report->log(logLine(Severity::Failure, tr("Protection unknown"),
            tr("%1: the exchange does not answer for an order whose protection was kept. Look "
               "whether its position has its stop.")
                .arg(kept.symbol),
            kept.symbol, 0, true));
    }
    m_brackets.clear();
    m_handedOver = true;
    if (m_keeper->isSettled() && std::exchange(m_handedOver, false))
        Q_EMIT done();
}

} // namespace fathom
