// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/order_split.h"

#include "core/domain/order_check.h"
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/trade_question.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>


namespace fathom {

namespace {

struct SplitText {
    Q_DECLARE_TR_FUNCTIONS(fathom::OrderSplit)
};

Decimal halfOf(const Order& order, const Instrument& instrument)
{
    return (order.remaining() / Decimal(2)).roundedTo(instrument.stepSize, Decimal::Rounding::Down);
}

// The order itself, and what waits here for it to fill.
std::vector<OrderIntent> dividedBy(const Session& session, const Order& order)
{
    std::vector<OrderIntent> parts { termsOf(order) };
    for (const Order& each : session.account()->openOrders()) {
        if (each.heldHere && each.parent == order.localId)
            parts.push_back(termsOf(each));
    }
    return parts;
}

// Why the parts could not stand, empty where they could.
QString partsRefusal(const Order& order, const std::vector<OrderIntent>& divided,
    const Instrument& instrument, Decimal keep)
{
    if (!keep.isPositive() || keep >= order.remaining())
        return SplitText::tr("both parts need a size");
    for (OrderIntent intent : divided) {
        intent.timeInForce = TimeInForce::GTC; // only the sizes are in question
        intent.goodTill = {};
        for (const Decimal part : { keep, order.remaining() - keep }) {
            intent.quantity = part;
            if (const auto problems = checkOrder(instrument, intent, OrderFacts {});
                !problems.empty())
                return problems.front().text;
        }
    }
    return {};
}

} // namespace

QString splitRefusal(const Session& session, const Order& order)
{
    if (order.isConditional() || order.type != OrderType::Limit)
        return SplitText::tr("only a limit order");
    if (!order.isWorking() || order.heldHere)
        return SplitText::tr("it does not rest yet");
    if (order.request != RequestState::None)
        return SplitText::tr("a request is under way");
    const auto instrument = session.market()->instrument(order.symbol);
    if (!instrument)
        return SplitText::tr("rules not loaded");
    return partsRefusal(order, dividedBy(session, order), *instrument, halfOf(order, *instrument)).isEmpty()
        ? QString()
        : SplitText::tr("too small");
}

void askToSplit(const PanelContext& context, LocalOrderId id, QWidget* parent)
{
    Session& session = context.session;
    const Order* found = session.account()->order(id);
    const auto instrument = found ? session.market()->instrument(found->symbol) : nullptr;
    if (!instrument || !splitRefusal(session, *found).isEmpty())
        return;
    const Order order = *found;
    const bool buys = order.side == Side::Buy;
    auto* dialog = new ConfirmDialog(context.theme, session.environment(), session.accountName(),
        { .title = SplitText::tr("Split this order in two?"),
            .acceptText = SplitText::tr("Split"),
            .kind = buys ? QStringLiteral("buy") : QStringLiteral("sell"),
            .footNote = {} },
        parent);
    const auto size = [instrument](Decimal value) { return format::quantity(value, *instrument); };
    dialog->addText((buys ? SplitText::tr("BUY %1 at %2") : SplitText::tr("SELL %1 at %2"))
                        .arg(size(order.remaining()), format::price(order.price, *instrument)));
    auto* first = new QLineEdit(size(halfOf(order, *instrument)), dialog);
    first->setAcceptDrops(false); // a number that gets into an order is typed or pasted. Source: SECURITY 8.6
    first->setObjectName(QStringLiteral("splitFirst"));
    first->setAccessibleName(SplitText::tr("Size of the first part"));
    first->setAlignment(Qt::AlignRight);
    dialog->addWidget(first);
    QLabel* parts = dialog->addFigure(SplitText::tr("Parts"), QString());
    parts->setObjectName(QStringLiteral("splitParts"));
    dialog->addText(SplitText::tr("It is made smaller first; only when the exchange has confirmed "
                                  "that, the rest goes out as an order of its own. There is never "
                                  "more than now."),
        "text2");
    const std::vector<OrderIntent> divided = dividedBy(session, order);
    if (divided.size() > 1)
        dialog->addText(
            SplitText::tr("Its stop and take-profit are divided like it: each part has its own."),
            "text2");
    const auto ahead = session.account()->queueAhead(id);
    dialog->addText(ahead
            ? SplitText::tr("Both stand at the end of the queue: the place behind %1 is given up.")
                  .arg(size(ahead->roundedTo(instrument->stepSize, Decimal::Rounding::Up)))
            : SplitText::tr("Both stand at the end of the queue."),
        "text2");
    const auto look = [=] {
        const auto keep = format::parseTyped(first->text());
        const QString refusal
            = keep ? partsRefusal(order, divided, *instrument, *keep) : SplitText::tr("this is not a size");
        dialog->setAcceptBlocked(refusal);
        parts->setText(refusal.isEmpty()
                ? SplitText::tr("%1 and %2").arg(size(*keep), size(order.remaining() - *keep))
                : format::unknown());
    };
    QObject::connect(first, &QLineEdit::textChanged, dialog, look);
    QObject::connect(dialog, &QDialog::accepted, first, [&session, id, first] {
        if (const auto keep = format::parseTyped(first->text()))
            session.orders()->split(id, *keep);
    });
    look();
    (new TradeQuestion(session, dialog, order.symbol, dialog->windowTitle()))->ask();
}

QAction* addSplitAction(
    QMenu& menu, const PanelContext& context, const Order& order, QWidget* parent)
{
    const QString refusal = splitRefusal(context.session, order);
    QString words = SplitText::tr("Split in two…");
    if (!refusal.isEmpty())
        words += QLatin1Char('\t') + SplitText::tr("no: %1").arg(refusal);
    QAction* action = menu.addAction(words);
    action->setObjectName(QStringLiteral("orderMenuSplit"));
    action->setEnabled(refusal.isEmpty());
    QObject::connect(action, &QAction::triggered, parent,
        [context, id = order.localId, parent] { askToSplit(context, id, parent); });
    return action;
}

} // namespace fathom
