// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/position_questions.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/trade_question.h"

#include <QCoreApplication>
#include <QLabel>

namespace fathom {

namespace {

struct AskText
{
    Q_DECLARE_TR_FUNCTIONS(fathom::PositionQuestions)
};

void showMoney(QLabel* label, Decimal value)
{
    label->setText(format::signedMoney(value));
    const QString role = value.isNegative() ? QStringLiteral("sell") : value.isPositive() ? QStringLiteral("buy") : QStringLiteral("text2");
    if (label->property("role") == role)
        return;
    label->setProperty("role", role);
    repolish(label);
}

QString sizeOf(Decimal size, const Instrument* instrument)
{
    return instrument ? format::quantity(size, *instrument) : QString::fromStdString(size.toString());
}

QString signedSize(Decimal amount, const Instrument* instrument)
{
    return (amount.isNegative() ? QStringLiteral("\u2212") : QString()) + sizeOf(amount.abs(), instrument);
}

} // namespace

void askToClose(Session& session, const Theme& theme, const QString& symbol, PositionSide side, Decimal fraction, QWidget* parent, std::function<void()> confirmed,
    const QString& why)
{
    const Position* leg = session.account()->position(symbol, side);
    if (!leg || !leg->isOpen())
        return;
    const auto instrument = session.market()->instrument(symbol);
    const bool half = fraction < Decimal(1);
    const QString percent = QString::fromStdString((fraction * Decimal(100)).toFixed(0));
    const QString title = half ? AskText::tr("Close %1 % of %2?").arg(percent, symbol) : AskText::tr("Close %1?").arg(symbol);
    auto* dialog = new ConfirmDialog(theme, session.environment(), session.accountName(),
        { .title = title, .acceptText = half ? AskText::tr("Close %1 %").arg(percent) : AskText::tr("Close"), .kind = QStringLiteral("warn"), .footNote = {} }, parent);
    auto* question = new TradeQuestion(session, dialog, symbol, title);
    if (!why.isEmpty())
        dialog->addCaution(why);
    QLabel* order = dialog->addText({});
    QLabel* held = dialog->addFigure(AskText::tr("Position"), QString());
    QLabel* result = dialog->addFigure(AskText::tr("Realises about"), QString());
    order->setObjectName(QStringLiteral("closeWords"));
    question->addMarketLine();
    question->followLeg(side, [=](const Position& now) {
        Decimal size = now.amount.abs() * fraction;
        if (instrument)
            size = size.roundedTo(instrument->stepSize, Decimal::Rounding::Down);
        order->setText((now.isLong() ? AskText::tr("SELL %1 at market, reduce-only") : AskText::tr("BUY %1 at market, reduce-only")).arg(sizeOf(size, instrument.get())));
        held->setText(signedSize(now.amount, instrument.get()));
        showMoney(result, now.unrealizedPnl * fraction);
        return order;
    });
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
    question->ask();
}

void askToCloseInstead(Session& session, const Theme& theme, const OrderIntent& refused, QWidget* parent)
{
    const Position* leg = session.account()->position(refused.symbol, refused.positionSide);
    const bool shrinks = leg && leg->isOpen() && (refused.side == Side::Sell) == leg->isLong();
    if (!shrinks || !refused.onlyReduces())
        return;
    const auto instrument = session.market()->instrument(refused.symbol);
    const Decimal held = leg->amount.abs();
    const bool part = !refused.closePosition && refused.quantity.isPositive() && refused.quantity < held;
    // A quotient that was cut off would make it a step less.
    constexpr Decimal::Rounding up = Decimal::Rounding::Up;
    const Decimal fraction = part ? (refused.quantity / held).roundedTo(Decimal::fromLiteral("0.000000000001"), up) : Decimal(1);
    const QString trigger = instrument ? format::price(refused.triggerPrice, *instrument) : QString::fromStdString(refused.triggerPrice.toString());
    const bool stops = refused.type == OrderType::StopMarket || refused.type == OrderType::Stop || refused.type == OrderType::TrailingStop;
    const QString why = (stops ? AskText::tr("The stop at %1 would trigger at once, so it was not placed. Close at the market instead?")
                               : AskText::tr("The take-profit at %1 would trigger at once, so it was not placed. Close at the market instead?"))
                            .arg(trigger);
    askToClose(session, theme, refused.symbol, refused.positionSide, fraction, parent,
        [&session, symbol = refused.symbol, side = refused.positionSide, fraction] { session.orders()->closePosition(symbol, side, fraction); }, why);
}

void askToReverse(Session& session, const Theme& theme, const QString& symbol, PositionSide side, QWidget* parent, std::function<void()> confirmed)
{
    const Position* leg = session.account()->position(symbol, side);
    if (!leg || !leg->isOpen())
        return;
    const auto instrument = session.market()->instrument(symbol);
    const QString title = AskText::tr("Reverse %1?").arg(symbol);
    auto* dialog = new ConfirmDialog(theme, session.environment(), session.accountName(),
        { .title = title, .acceptText = AskText::tr("Reverse"), .kind = QStringLiteral("warn"), .footNote = {} }, parent);
    auto* question = new TradeQuestion(session, dialog, symbol, title);
    QLabel* order = dialog->addText({});
    QLabel* held = dialog->addFigure(AskText::tr("Position"), QString());
    QLabel* result = dialog->addFigure(AskText::tr("Realises about"), QString());
    QLabel* fees = dialog->addFigure(AskText::tr("Fees, taker"), QString());
    dialog->addCaution(AskText::tr("Orders that protect the position are cancelled with it; the new one has none."));
    question->addMarketLine();
    question->followLeg(side, [=, &session](const Position& now) {
        const QString size = sizeOf(now.amount.abs(), instrument.get()), twice = sizeOf(now.amount.abs() * Decimal(2), instrument.get());
        order->setText((now.isLong() ? AskText::tr("SELL %1 at market in two orders: the long of %2 is closed, then a short of %2 is opened")
                                     : AskText::tr("BUY %1 at market in two orders: the short of %2 is closed, then a long of %2 is opened"))
                           .arg(twice, size));
        held->setText(signedSize(now.amount, instrument.get()) + QStringLiteral(" \u2192 ") + signedSize(-now.amount, instrument.get()));
        showMoney(result, now.unrealizedPnl);
        const Decimal fee = now.notional.abs() * session.account()->commission(symbol).taker * Decimal(2);
        fees->setText(fee.isZero() ? format::unknown() : QStringLiteral("\u2248 ") + format::money(fee));
        return held;
    });
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
    question->ask();
}

} // namespace fathom
