// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/position_actions.h"

#include "core/session/account_state.h"
#include "core/session/margin_pool.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/positions/positions_model.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/flatten_dialog.h"
#include "ui/workspace/position_questions.h"
#include "ui/workspace/trade_question.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace fathom {

namespace {

const Decimal hundred { 100 };

QString percentText(Decimal fraction) { return QString::fromStdString((fraction * hundred).toFixed(0)); }

QLineEdit* numberField(ConfirmDialog* dialog, const QString& name, const QString& accessible, const QString& text)
{
    auto* field = new QLineEdit(text, dialog);
    field->setAcceptDrops(false); // a number that gets into an order is typed or pasted. Source: SECURITY 8.6
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
        if (outcome == Outcome::Accepted) {
            for (const LocalOrderId id : done.cancelAfter)
                m_context.session.orders()->cancel(id);
        }
        if (outcome == Outcome::Unknown)
            Q_EMIT failed(tr("%1: no answer; the exchange is being asked").arg(done.what));
        else if (outcome != Outcome::Accepted)
            Q_EMIT failed(done.what + QStringLiteral(": ") + error.userText());
    });
}

void PositionActions::start(RequestId request, const Position& position, const QString& what)
{
    m_running[request] = { position.symbol, position.side, what, {} };
    Q_EMIT progressed(position.symbol, position.side, what);
}

ConfirmDialog* PositionActions::ask(const QString& title, const QString& accept, const QString& kind)
{
    return new ConfirmDialog(m_context.theme, m_context.session.environment(), m_context.session.accountName(), { title, accept, kind }, m_window);
}

void PositionActions::close(const Position& position, Decimal fraction)
{
    const QString what = tr("closing %1 %").arg(percentText(fraction));
    const auto send = [this, position, fraction, what] { start(m_context.session.orders()->closePosition(position.symbol, position.side, fraction), position, what); };
    if (m_context.session.environment() != Environment::Production) {
        send();
        return;
    }
    askToClose(m_context.session, m_context.theme, position.symbol, position.side, fraction, m_window, send);
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
    (new TradeQuestion(m_context.session, dialog, position.symbol, dialog->windowTitle()))->ask();
    field->setFocus();
}

void PositionActions::reverse(const Position& position)
{
    askToReverse(m_context.session, m_context.theme, position.symbol, position.side, m_window,
        [this, position] { start(m_context.session.orders()->reverse(position.symbol, position.side), position, tr("reversing")); });
}

void PositionActions::adjustMargin(const Position& position)
{
    auto* dialog = ask(tr("Isolated margin of %1").arg(position.symbol), tr("Add"), QString());
    dialog->addFigure(tr("Margin now"), format::money(position.isolatedMargin));
    const auto instrument = m_context.session.market()->instrument(position.symbol);
    const auto available = [this, instrument] {
        const AccountState& account = *m_context.session.account();
        return instrument ? marginPool(account, instrument->marginAsset).available : account.figures().available;
    };
    dialog->addFigure(tr("Available"), format::money(available()));
    dialog->addFigure(tr("Liquidation price"),
        position.hasLiquidation() && instrument ? format::price(position.liquidationPrice, *instrument) : format::unknown(), "liq");
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
    auto* field = numberField(dialog, QStringLiteral("marginAmount"), tr("Amount in %1").arg(instrument ? instrument->marginAsset : QStringLiteral("USDT")), {});
    auto* after = dialog->addFigure(tr("Margin after"), format::unknown());
    const auto read = [field, group]() -> std::optional<Decimal> {
        const auto typed = format::parseTyped(field->text());
        if (!typed || !typed->isPositive())
            return std::nullopt;
        return group->checkedId() == 0 ? *typed : -*typed;
    };
    const auto show = [dialog, after, read, available, position] {
        const auto amount = read();
        const Decimal margin = amount ? position.isolatedMargin + *amount : Decimal();
        const bool tooMuch = amount && (*amount > available() || margin < position.maintenanceMargin);
        dialog->setAcceptBlocked(!amount ? tr("An amount above zero") : tooMuch ? tr("More than there is") : QString());
        after->setText(amount ? format::money(margin) : format::unknown());
    };
    connect(field, &QLineEdit::textChanged, dialog, show);
    connect(group, &QButtonGroup::idClicked, dialog, [dialog, group, show] {
        dialog->setAcceptText(group->checkedButton()->text()); // the button says what it does
        show();
    });
    show();
    connect(dialog, &QDialog::accepted, this, [this, position, read] {
        if (const auto amount = read())
            start(m_context.session.orders()->adjustMargin(position.symbol, position.side, *amount), position, tr("changing the margin"));
    });
    (new TradeQuestion(m_context.session, dialog, position.symbol, dialog->windowTitle()))->ask();
    field->setFocus();
}

void PositionActions::flatten(const Position& position) { askFlatten(position.symbol, position.side); }

void PositionActions::flattenAll()
{
    if (FlattenDialog::isNeeded(m_context.session, {}))
        askFlatten({}, PositionSide::Both);
}

void PositionActions::askFlatten(const QString& symbol, PositionSide side)
{
    if (m_flatten && m_flatten->dialog())
        m_flatten->dialog()->reject();
    m_flatten = new FlattenDialog(m_context.session, m_context.theme, symbol, m_window);
    connect(m_flatten, &FlattenDialog::stepChanged, this, [this, symbol, side](const QString& step) { Q_EMIT progressed(symbol, side, step); });
    connect(m_flatten, &FlattenDialog::finished, this, [this](bool flat, const QString& left) {
        if (!flat)
            Q_EMIT failed(left.isEmpty() ? tr("Not flat: the exchange did not confirm it") : tr("Not flat: %1").arg(left));
    });
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
        // The old ones go once the new ones stand: a refusal must not leave the position naked. Source: FAULTS C31.
        const RequestId request = orders->protect(leg->symbol, leg->side, bracket);
        start(request, *leg, tr("replacing stop and target"));
        m_running[request].cancelAfter = finding.orders;
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
