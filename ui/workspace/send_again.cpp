// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/send_again.h"

#include "core/base/result.h"
#include "core/domain/book_walk.h"
#include "core/domain/order_check.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/again_books.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/placings.h"
#include "ui/workspace/trade_question.h"

#include <QCoreApplication>

namespace fathom {

namespace {

constexpr int overloaded = -1008, unavailable = 503;

struct AgainText
{
    Q_DECLARE_TR_FUNCTIONS(fathom::SendAgain)
};

OrderFacts factsOf(const MarketData& market, const QString& symbol)
{
    OrderFacts facts { {}, {}, RealClock().wallNow() };
    if (const MarkPrice* mark = market.markPrice(symbol))
        facts.mark = mark->mark;
    if (const Ticker* ticker = market.ticker(symbol))
        facts.last = ticker->last;
    return facts;
}

bool takes(Side side, Decimal price, Decimal bid, Decimal ask)
{
    return side == Side::Buy ? ask.isPositive() && price >= ask : bid.isPositive() && price <= bid;
}

// Nothing but the picture of its book keeps it from going.
bool waitsForBook(const Session& session, const OrderIntent& again)
{
    const BookViewPtr book = session.market()->book(again.symbol);
    return !again.onlyReduces() && session.orders()->blockedReason().isEmpty() && session.market()->instrument(again.symbol) && !(book && book->isLive());
}

bool isBeingRead(const MarketData& market, const QString& symbol)
{
    const BookViewPtr book = market.book(symbol);
    return !book || book->state == BookState::Off || book->state == BookState::Connecting || book->state == BookState::Buffering;
}

OrderIntent seenNow(const Session& session, OrderIntent intent)
{
    const BookViewPtr book = session.market()->book(intent.symbol);
    intent.seenBid = book ? bestPrice(*book, Side::Buy).value_or(Decimal()) : Decimal();
    intent.seenAsk = book ? bestPrice(*book, Side::Sell).value_or(Decimal()) : Decimal();
    return intent;
}

} // namespace

bool maySendAgain(const Error& error)
{
    return error.code == Error::Code::NotSent || (error.code == Error::Code::Rejected && (error.venueCode == overloaded || error.httpStatus == unavailable));
}

QString sendAgainRefusal(const Session& session, const OrderIntent& again)
{
    const OrderGateway& orders = *session.orders();
    const bool reduces = again.onlyReduces();
    if (!orders.blockedReason().isEmpty() && (!reduces || orders.blocked() >= Blocked::Placing))
        return orders.blockedReason();
    const auto instrument = session.market()->instrument(again.symbol);
    if (!instrument)
        return AgainText::tr("The rules of %1 are not loaded.").arg(again.symbol);
    const BookViewPtr book = session.market()->book(again.symbol);
    const bool live = book && book->isLive();
    if (!live && !reduces)
        return AgainText::tr("The book of %1 is not live.").arg(again.symbol);
    const auto problems = checkOrder(*instrument, again, factsOf(*session.market(), again.symbol));
    if (!problems.empty())
        return problems.front().text;
    const OrderIntent now = seenNow(session, again);
    const bool rested = again.type == OrderType::Limit && again.price.isPositive() && !takes(again.side, again.price, again.seenBid, again.seenAsk);
    if (live && rested && takes(again.side, again.price, now.seenBid, now.seenAsk))
        return AgainText::tr("The market has come to %1 since: it would take.").arg(format::price(again.price, *instrument));
    return {};
}

bool maySendAgain(Session& session, const Order& order)
{
    const bool absent = order.request == RequestState::NotSent || order.request == RequestState::NotPlaced
        || (order.request == RequestState::Refused && order.errorCode == overloaded);
    const Placings& placings = Placings::of(session);
    return absent && order.status == OrderStatus::None && placings.find(order.localId) != nullptr && !placings.wasSentAgain(order.localId);
}

void sendAgain(Session& session, const Theme& theme, LocalOrderId order, const QString& what, QWidget* parent, SendAgainRefused refused)
{
    const Placings::Placing* known = Placings::of(session).find(order);
    if (known == nullptr) {
        refused(AgainText::tr("What was asked for is not known any more."), false);
        return;
    }
    const OrderIntent again = known->intent;
    const auto refusal = [&session, order, again] {
        return Placings::of(session).wasSentAgain(order) ? AgainText::tr("It was sent again already.") : sendAgainRefusal(session, again);
    };
    if (!Placings::of(session).wasSentAgain(order) && waitsForBook(session, again)) {
        const QString why = isBeingRead(*session.market(), again.symbol) ? AgainText::tr("The book of %1 is being read.").arg(again.symbol) : refusal();
        AgainBooks::of(session).await(again.symbol, order, parent, [&session, order, symbol = again.symbol, refused] {
            if (!Placings::of(session).wasSentAgain(order))
                refused(AgainText::tr("The book of %1 is here: it can be sent now.").arg(symbol), true);
        });
        refused(why, false);
        return;
    }
    const auto send = [&session, order, again, bracket = known->bracket, refused, refusal] {
        if (const QString reason = refusal(); !reason.isEmpty()) {
            refused(reason, true);
            return;
        }
        Placings::of(session).noteSentAgain(order);
        session.orders()->place(seenNow(session, again), bracket);
    };
    if (session.environment() != Environment::Production) {
        send();
        return;
    }
    if (const QString reason = refusal(); !reason.isEmpty()) {
        refused(reason, true);
        return;
    }
    auto* dialog = new ConfirmDialog(theme, session.environment(), session.accountName(),
        { .title = AgainText::tr("Send again?"), .acceptText = AgainText::tr("Send"), .kind = again.side == Side::Buy ? QStringLiteral("buy") : QStringLiteral("sell"), .footNote = {} },
        parent);
    dialog->addText(what);
    dialog->addText(AgainText::tr("The first one is not at the exchange; this is a new order."), "text2");
    auto* question = new TradeQuestion(session, dialog, again.symbol, what);
    question->addMarketLine();
    QObject::connect(dialog, &QDialog::accepted, parent, send);
    question->ask();
}

} // namespace fathom
