// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/order_change.h"

#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/trade_question.h"

#include <QCoreApplication>

namespace fathom {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(fathom::OrderChange)
};

} // namespace

void askToChange(const PanelContext& context, const Order& order, const QString& what,
    const OrderIntent& terms, QWidget* parent, std::function<void()> confirmed)
{
    auto* dialog = new ConfirmDialog(context.theme, context.session.environment(),
        context.session.accountName(),
        { .title = ChangeText::tr("Change this order?"),
            .acceptText = ChangeText::tr("Change"),
            .kind = QStringLiteral("warn"),
            .footNote = {} },
        parent);
    dialog->addText(what);
    const auto figure = [&](const QString& name, Decimal before, Decimal after) {
        if (before != after)
            dialog->addFigure(name,
                QStringLiteral("%1 \u2192 %2")
                    .arg(QString::fromStdString(before.toString()),
                        QString::fromStdString(after.toString())));
    };
    figure(ChangeText::tr("Price"), order.price, terms.price);
    figure(ChangeText::tr("Trigger"), order.triggerPrice, terms.triggerPrice);
    if (!order.closePosition)
        figure(ChangeText::tr("Quantity"), order.quantity, terms.quantity);
    dialog->addText(order.isConditional()
            ? ChangeText::tr("The exchange cannot change a conditional order: a new one takes its "
                             "place.")
            : ChangeText::tr("It goes to the back of the queue."),
        "text2");
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
    auto* question = new TradeQuestion(context.session, dialog, order.symbol, what);
    question->addMarketLine();
    question->ask();
}

QString changeWords(const Session& session, const Order& order)
{
    const auto instrument = session.market()->instrument(order.symbol);
    if (!instrument)
        return order.symbol;
    const QString size = order.closePosition ? ChangeText::tr("all")
                                             : format::quantity(order.remaining(), *instrument);
    const Decimal place = order.isConditional() ? order.triggerPrice : order.price;
    return (
        order.side == Side::Buy ? ChangeText::tr("BUY %1 at %2") : ChangeText::tr("SELL %1 at %2"))
        .arg(size, format::price(place, *instrument));
}

} // namespace fathom
