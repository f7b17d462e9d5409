// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/position_actions.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/positions/positions_model.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/workspace/confirm_dialog.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace fathom {

namespace {

const Decimal hundred { 100 };

QString percentText(Decimal fraction) { return QString::fromStdString((fraction * hundred).toFixed(0)); }

const char* signRole(Decimal value) { return value.isPositive() ? "buy" : value.isNegative() ? "sell" : "text2"; }

QLineEdit* numberField(ConfirmDialog* dialog, const QString& name, const QString& accessible, const QString& text)
{
    auto* field = new QLineEdit(text, dialog);
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    field->setAlignment(Qt::AlignRight);
    dialog->addWidget(field);
    return field;
}

} // namespace

PositionActions::PositionActions(const PanelContext& context, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    const OrderGateway* orders = context.session.orders();
    connect(orders, &OrderGateway::requestProgressed, this, [this](RequestId request, const RequestProgress& progress) {
        if (const auto running = m_running.find(request); running != m_running.end()) {
            const QString steps = progress.steps > 1 ? tr("%1 of %2: %3").arg(progress.step).arg(progress.steps).arg(progress.text) : progress.text;
            Q_EMIT progressed(running->second.symbol, running->second.side, steps);
        }
    });
    connect(orders, &OrderGateway::requestFinished, this, [this](RequestId request, Outcome outcome, const Error& error) {
        const auto running = m_running.find(request);
        if (running == m_running.end())
            return;
        const Running done = running->second;
        m_running.erase(running);
        Q_EMIT progressed(done.symbol, done.side, {});
        if (outcome == Outcome::Unknown)
            Q_EMIT failed(tr("%1: no answer; the exchange is being asked").arg(done.what));
        else if (outcome != Outcome::Accepted)
            Q_EMIT failed(done.what + QStringLiteral(": ") + error.userText());
    });
}

void PositionActions::start(RequestId request, const Position& position, const QString& what)
{
    m_running[request] = { position.symbol, position.side, what };
    Q_EMIT progressed(position.symbol, position.side, what);
}

ConfirmDialog* PositionActions::ask(const QString& title, const QString& accept, const QString& kind, bool hold)
{
    ConfirmDialog::Look look { title, accept, kind };
    look.hold = hold;
    return new ConfirmDialog(m_context.theme, m_context.session.environment(), m_context.session.accountName(), look, m_window);
}

void PositionActions::close(const Position& position, Decimal fraction)
{
    const QString what = tr("closing %1 %").arg(percentText(fraction));
    const auto send = [this, position, fraction, what] { start(m_context.session.orders()->closePosition(position.symbol, position.side, fraction), position, what); };
    if (m_context.session.environment() != Environment::Production) {
        send();
        return;
    }
    auto* dialog = ask(tr("Close this position?"), tr("Close %1 %").arg(percentText(fraction)), QStringLiteral("warn"));
    dialog->addText(tr("%1: %2 % at market, reduce-only").arg(describePosition(position, m_context.session), percentText(fraction)));
    dialog->addFigure(tr("Unrealised"), format::signedMoney(position.unrealizedPnl * fraction), signRole(position.unrealizedPnl));
    connect(dialog, &QDialog::accepted, this, send);
    dialog->open();
}

void PositionActions::closeAtLimit(const Position& position)
{
    const auto instrument = m_context.session.market()->instrument(position.symbol);
    if (!instrument)
        return;
    // At the touch of the own side where the book is watched, else at the mark: it rests, and does not take.
    const BookViewPtr book = m_context.session.market()->book(position.symbol);
    Decimal price = position.markPrice.roundedTo(instrument->tickSize, position.isLong() ? Decimal::Rounding::Up : Decimal::Rounding::Down);
    if (book && book->isLive() && book->hasBothSides())
        price = instrument->priceOf(position.isLong() ? book->asks.front().ticks : book->bids.front().ticks);
    auto* dialog = ask(tr("Close at a limit"), tr("Place"), position.isLong() ? QStringLiteral("sell") : QStringLiteral("buy"));
    dialog->addText(tr("%1: a reduce-only limit order for the whole position").arg(describePosition(position, m_context.session)));
    auto* field = numberField(dialog, QStringLiteral("closePrice"), tr("Limit price"), QString::fromStdString(price.toFixed(instrument->priceDecimals())));
    auto* result = dialog->addFigure(tr("Result at that price"), QString());
    const auto read = [field, instrument]() -> std::optional<Decimal> {
        const auto typed = format::parseTyped(field->text());
        return typed && typed->isPositive() && instrument->ticksOf(*typed) ? std::optional(*typed) : std::nullopt;
    };
    const auto show = [dialog, result, read, position] {
        const auto typed = read();
        dialog->setAcceptBlocked(typed ? QString() : tr("Not a price on the tick"));
        result->setText(typed ? format::signedMoney(position.amount * (*typed - position.entryPrice)) : format::unknown());
    };
    connect(field, &QLineEdit::textChanged, dialog, show);
    show();
    connect(dialog, &QDialog::accepted, this, [this, position, read] {
        if (const auto typed = read())
            start(m_context.session.orders()->closePosition(position.symbol, position.side, Decimal(1), *typed), position, tr("closing at a limit"));
    });
    dialog->open();
    field->setFocus();
}

void PositionActions::reverse(const Position& position)
{
    const auto instrument = m_context.session.market()->instrument(position.symbol);
    const Decimal size = position.amount.abs();
    const QString sizeText = instrument ? format::quantity(size, *instrument) : QString::fromStdString(size.toString());
    const bool toShort = position.isLong();
    auto* dialog = ask(tr("Reverse %1?").arg(position.symbol), toShort ? tr("Go short %1").arg(sizeText) : tr("Go long %1").arg(sizeText),
        toShort ? QStringLiteral("sell") : QStringLiteral("buy"));
    dialog->addText(tr("Two market orders: %1 is closed, then the same size opened the other way.").arg(describePosition(position, m_context.session)));
    dialog->addText(tr("Its take-profit and stop are cancelled; the new position has none."), "warn");
    dialog->addFigure(tr("Realises about"), format::signedMoney(position.unrealizedPnl), signRole(position.unrealizedPnl));
    const Decimal fee = position.notional.abs() * m_context.session.account()->commission(position.symbol).taker * Decimal(2);
    dialog->addFigure(tr("Fees, taker"), fee.isZero() ? format::unknown() : QStringLiteral("\u2248 ") + format::money(fee));
    connect(dialog, &QDialog::accepted, this, [this, position] { start(m_context.session.orders()->reverse(position.symbol, position.side), position, tr("reversing")); });
    dialog->open();
}

void PositionActions::adjustMargin(const Position& position)
{
    auto* dialog = ask(tr("Isolated margin of %1").arg(position.symbol), tr("Add"), QString());
    dialog->addFigure(tr("Margin now"), format::money(position.isolatedMargin));
    dialog->addFigure(tr("Available"), format::money(m_context.session.account()->figures().available));
    dialog->addFigure(tr("Liquidation price"), position.liquidationPrice.isZero() ? format::unknown() : QString::fromStdString(position.liquidationPrice.toString()), "liq");
    auto* way = new QWidget(dialog);
    auto* row = new QHBoxLayout(way);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(dialog);
    const std::pair<QString, QString> names[] = { { QStringLiteral("marginAdd"), tr("Add") }, { QStringLiteral("marginTake"), tr("Take out") } };
    for (int i = 0; i < 2; ++i) {
        auto* button = new QPushButton(names[i].second, way);
        button->setObjectName(names[i].first);
        button->setAccessibleName(names[i].second);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setMinimumWidth(72);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(i == 0);
        group->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    dialog->addWidget(way);
    auto* field = numberField(dialog, QStringLiteral("marginAmount"), tr("Amount in USDT"), {});
    auto* after = dialog->addFigure(tr("Margin after"), format::unknown());
    const auto read = [field, group]() -> std::optional<Decimal> {
        const auto typed = format::parseTyped(field->text());
        if (!typed || !typed->isPositive())
            return std::nullopt;
        return group->checkedId() == 0 ? *typed : -*typed;
    };
    const auto show = [this, dialog, after, read, position] {
        const auto amount = read();
        const Decimal margin = amount ? position.isolatedMargin + *amount : Decimal();
        const bool tooMuch = amount && (*amount > m_context.session.account()->figures().available || margin < position.maintenanceMargin);
        dialog->setAcceptBlocked(!amount ? tr("An amount above zero") : tooMuch ? tr("More than there is") : QString());
        after->setText(amount ? format::money(margin) : format::unknown());
    };
    connect(field, &QLineEdit::textChanged, dialog, show);
    connect(group, &QButtonGroup::idClicked, dialog, show);
    show();
    connect(dialog, &QDialog::accepted, this, [this, position, read] {
        if (const auto amount = read())
            start(m_context.session.orders()->adjustMargin(position.symbol, position.side, *amount), position, tr("changing the margin"));
    });
    dialog->open();
    field->setFocus();
}

void PositionActions::flatten(const Position& position)
{
    auto* dialog = ask(tr("Flatten %1").arg(position.symbol), tr("Hold 0.8 s to flatten"), QStringLiteral("warn"), true);
    int orders = 0;
    for (const Order& order : m_context.session.account()->openOrders())
        orders += order.symbol == position.symbol ? 1 : 0;
    dialog->addText(tr("1  Cancel %n order(s) and wait for the exchange", nullptr, orders));
    dialog->addText(tr("2  Close %1, reduce-only market").arg(describePosition(position, m_context.session)));
    dialog->addText(tr("3  Check that nothing is left"));
    dialog->addFigure(tr("Realises about"), format::signedMoney(position.unrealizedPnl), signRole(position.unrealizedPnl));
    connect(dialog, &QDialog::accepted, this, [this, position] { start(m_context.session.orders()->flatten(position.symbol), position, tr("flattening")); });
    dialog->open();
}

void PositionActions::flattenAll()
{
    const AccountState* account = m_context.session.account();
    const auto orders = static_cast<int>(account->openOrders().size());
    const auto positions = static_cast<int>(account->positions().size());
    if (orders == 0 && positions == 0)
        return;
    auto* dialog = ask(tr("Flatten %1: %n position(s), all symbols", nullptr, positions).arg(m_context.session.accountName()), tr("Hold 0.8 s to flatten"), QStringLiteral("warn"), true);
    dialog->addText(tr("1  Cancel %n order(s) and wait for the exchange", nullptr, orders));
    dialog->addText(tr("2  Close %n position(s), reduce-only market", nullptr, positions));
    dialog->addText(tr("3  Check that nothing is left"));
    Decimal result;
    for (const Position& position : account->positions()) {
        dialog->addFigure(describePosition(position, m_context.session), format::signedMoney(position.unrealizedPnl), signRole(position.unrealizedPnl));
        result += position.unrealizedPnl;
    }
    dialog->addText(tr("Realises about %1 before fees").arg(format::signedMoney(result)), "text2");
    connect(dialog, &QDialog::accepted, this, [this] { start(m_context.session.orders()->flatten({}), Position {}, tr("flattening")); });
    dialog->open();
}

void PositionActions::protect(const Position& position, const Bracket& bracket, const QString& what)
{
    start(m_context.session.orders()->protect(position.symbol, position.side, bracket), position, what);
}

void PositionActions::setStop(const Position& position, Decimal trigger, const QString& what)
{
    Bracket bracket;
    bracket.stopLoss.emplace().trigger = trigger;
    protect(position, bracket, what);
}

QString PositionActions::stopToBreakEven(const Position& position, bool send)
{
    const auto instrument = m_context.session.market()->instrument(position.symbol);
    if (!instrument || !position.breakEvenPrice.isPositive())
        return tr("The exchange has not told the break-even price");
    // Away from the loss, so that the stop at least covers what the position has cost.
    const Decimal trigger = position.breakEvenPrice.roundedTo(instrument->tickSize, position.isLong() ? Decimal::Rounding::Up : Decimal::Rounding::Down);
    const bool inProfit = position.isLong() ? position.markPrice > trigger : position.markPrice < trigger;
    if (!inProfit)
        return tr("The mark price is not beyond break-even");
    if (send)
        setStop(position, trigger, tr("moving the stop"));
    return {};
}

void PositionActions::dropProtection(const Position& position, bool target, bool stop)
{
    const protection::Cover cover = protection::coverOf(position, m_context.session.account()->openOrders());
    std::vector<LocalOrderId> ids;
    if (target && cover.takeProfit)
        ids.push_back(cover.takeProfit->localId);
    if (stop && cover.stopLoss)
        ids.push_back(cover.stopLoss->localId);
    for (const LocalOrderId id : ids)
        m_context.session.orders()->cancel(id);
}

const Order* PositionActions::orderOf(LocalOrderId id) const { return m_context.session.account()->order(id); }

void PositionActions::fix(const protection::Finding& finding, std::optional<Decimal> offeredStop)
{
    using protection::Issue;
    OrderGateway* orders = m_context.session.orders();
    const Position* leg = m_context.session.account()->position(finding.symbol, finding.side);
    switch (finding.issue) {
    case Issue::NoStop:
    case Issue::StopCoversPart:
    case Issue::StopBeyondLiquidation:
        if (leg && offeredStop)
            setStop(*leg, *offeredStop, tr("adding a stop"));
        return;
    case Issue::ReduceOnlyTooLarge: {
        const Order* order = finding.orders.empty() ? nullptr : orderOf(finding.orders.front());
        if (!order || !leg)
            return;
        const Decimal quantity = order->executed + leg->amount.abs();
        if (order->type == OrderType::Limit) {
            orders->modify(order->localId, order->price, quantity);
            return;
        }
        OrderIntent terms = termsOf(*order);
        terms.quantity = leg->amount.abs();
        terms.origin = QStringLiteral("positions");
        orders->replace(order->localId, terms);
        return;
    }
    case Issue::BothCouldFill: {
        if (!leg)
            return;
        // The same triggers as orders that can only close; the ones that could open go.
        Bracket bracket;
        for (const LocalOrderId id : finding.orders) {
            const Order* order = orderOf(id);
            if (!order)
                continue;
            const bool isTarget = order->type == OrderType::TakeProfit || order->type == OrderType::TakeProfitMarket;
            ProtectionLeg& kept = (isTarget ? bracket.takeProfit : bracket.stopLoss).emplace();
            kept.trigger = order->triggerPrice;
            kept.workingType = order->workingType;
        }
        protect(*leg, bracket, tr("replacing stop and target"));
        for (const LocalOrderId id : finding.orders)
            orders->cancel(id);
        return;
    }
    case Issue::Orphan:
    case Issue::RecordLost:
        for (const LocalOrderId id : finding.orders)
            orders->cancel(id);
        return;
    }
}

} // namespace fathom
