// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/order_bracket.h"

#include "core/domain/order_check.h"
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/ticket/bracket_section.h"
#include "ui/ticket/ticket_expression.h"
#include "ui/ticket/ticket_keys.h"
#include "ui/ticket/value_field.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/small_widgets.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace fathom {

namespace {

struct BracketText
{
    Q_DECLARE_TR_FUNCTIONS(fathom::OrderBracket)
};

using Field = TicketField;

constexpr Field legs[] = { Field::StopLoss, Field::TakeProfit }; // the stop first: "2r" is measured by it

bool isStop(const Order& leg) { return leg.type == OrderType::Stop || leg.type == OrderType::StopMarket; }

struct HeldLegs
{
    std::optional<Order> takeProfit, stopLoss;
    int sent = 0; //!< for what has filled
    const std::optional<Order>& of(Field field) const { return field == Field::TakeProfit ? takeProfit : stopLoss; }
    bool any() const { return takeProfit || stopLoss; }
};

HeldLegs heldFor(const AccountState& account, LocalOrderId entry)
{
    HeldLegs found;
    for (const Order& order : account.openOrders()) {
        if (order.parent != entry)
            continue;
        if (!order.heldHere)
            ++found.sent;
        else
            (isStop(order) ? found.stopLoss : found.takeProfit) = order;
    }
    return found;
}

//! The fields of one open dialog.
class BracketDesk final : public QObject
{
public:
    BracketDesk(const PanelContext& context, const Order& entry, const std::shared_ptr<const Instrument>& instrument, ConfirmDialog* dialog);

private:
    const Order* entry() const { return m_session.account()->order(m_id); }
    Decimal entryPrice(const Order& order) const;
    OrderFacts facts() const;
    Bracket bracket() const;
    void readLegs(const Order& order);
    void judgeLegs(const Order& order);
    void refuse(Field field, const QString& text);
    QString blocked() const;
    void refresh();
    void commit(Field field);
    void step(Field field, int direction, Qt::KeyboardModifiers modifiers);
    void fill(Field field, const QString& text);
    void chooseWorking(bool profit);
    void send();

    Session& m_session;
    LocalOrderId m_id;
    std::shared_ptr<const Instrument> m_instrument;
    ConfirmDialog* m_dialog;
    BracketSection* m_section;
    QLabel* m_filled;
    HeldLegs m_held;
    TicketInput m_input;
    TicketState m_state;
};

BracketDesk::BracketDesk(
    const PanelContext& context, const Order& order, const std::shared_ptr<const Instrument>& instrument, ConfirmDialog* dialog)
    : QObject(dialog)
    , m_session(context.session)
    , m_id(order.localId)
    , m_instrument(instrument)
    , m_dialog(dialog)
    , m_section(new BracketSection(context.theme, dialog))
    , m_held(heldFor(*context.session.account(), order.localId))
{
    m_section->setObjectName(QStringLiteral("orderBracket"));
    m_section->retranslate();
    m_section->box()->hide(); // the dialog is about nothing else
    dialog->addWidget(m_section);
    m_filled = dialog->addText({}, "text2");
    m_filled->setWordWrap(true);
    m_input.bracket = true;
    const Preferences* kept = m_session.preferences();
    const auto working = [kept](const QString& key) {
        return workingTypeFromName(kept ? kept->value(key, {}).toString() : QString()).value_or(WorkingType::MarkPrice);
    };
    m_input.takeProfitWorking = m_held.takeProfit ? m_held.takeProfit->workingType : working(ticket_keys::takeProfitWorking);
    m_input.stopLossWorking = m_held.stopLoss ? m_held.stopLoss->workingType : working(ticket_keys::stopLossWorking);
    for (const Field field : legs) {
        ValueField* edit = m_section->field(field == Field::TakeProfit);
        if (const auto& held = m_held.of(field)) {
            m_input.field(field) = { inputText(held->triggerPrice, m_instrument->priceDecimals()), held->triggerPrice };
            edit->setText(m_input.text(field));
        }
        connect(edit, &ValueField::edited, this, [this, field](const QString& text) {
            m_input.field(field).text = text;
            refresh();
        });
        connect(edit, &ValueField::committed, this, [this, field] { commit(field); });
        connect(edit, &ValueField::stepped, this,
            [this, field](int direction, Qt::KeyboardModifiers modifiers) { step(field, direction, modifiers); });
        connect(m_section->working(field == Field::TakeProfit), &QPushButton::clicked, this,
            [this, field] { chooseWorking(field == Field::TakeProfit); });
    }
    connect(m_session.account(), &AccountState::orderChanged, this, [this](LocalOrderId id) {
        if (id == m_id)
            refresh();
    });
    connect(dialog, &QDialog::accepted, this, &BracketDesk::send);
    refresh();
    m_section->field(false)->edit()->setFocus(Qt::OtherFocusReason);
}

Decimal BracketDesk::entryPrice(const Order& order) const
{
    if (order.price.isPositive())
        return order.price;
    if (order.triggerPrice.isPositive())
        return order.triggerPrice;
    const MarkPrice* mark = m_session.market()->markPrice(order.symbol);
    return mark ? mark->mark : Decimal();
}

OrderFacts BracketDesk::facts() const
{
    OrderFacts known;
    if (const MarkPrice* mark = m_session.market()->markPrice(m_instrument->symbol))
        known.mark = mark->mark;
    if (const Ticker* ticker = m_session.market()->ticker(m_instrument->symbol))
        known.last = ticker->last;
    return known;
}

Bracket BracketDesk::bracket() const
{
    Bracket wanted;
    for (const Field field : legs) {
        const auto price = m_state.value(field).value;
        if (!price)
            continue;
        ProtectionLeg leg;
        leg.trigger = *price;
        leg.workingType = field == Field::TakeProfit ? m_input.takeProfitWorking : m_input.stopLossWorking;
        if (const auto& held = m_held.of(field)) {
            leg.priceProtect = held->priceProtect;
            if (held->price.isPositive()) // its limit goes along
                leg.limit = held->price + *price - held->triggerPrice;
        }
        (field == Field::TakeProfit ? wanted.takeProfit : wanted.stopLoss) = leg;
    }
    return wanted;
}

void BracketDesk::refuse(Field field, const QString& text)
{
    TicketSide& side = m_state.side(m_state.shown);
    if (side.errorOf(field) == nullptr)
        side.errors.push_back({ field, text, {}, {}, false });
}

void BracketDesk::readLegs(const Order& order)
{
    LegReferences references;
    const OrderFacts now = facts();
    if (now.mark.isPositive())
        references.prices.mark = now.mark;
    if (now.last.isPositive())
        references.prices.last = now.last;
    references.side = order.side;
    references.size = order.remaining();
    if (const Decimal from = entryPrice(order); from.isPositive())
        references.prices.current = from;
    for (const Field field : legs) {
        const QString text = m_input.text(field).trimmed();
        if (text.isEmpty())
            continue;
        references.profit = field == Field::TakeProfit;
        const auto stop = m_state.value(Field::StopLoss).value;
        if (references.profit && stop && references.prices.current)
            references.stopDistance = (*references.prices.current - *stop).abs();
        if (const auto price = readLeg(text, references, *m_instrument))
            m_state.values[indexOf(field)].value = *price;
        else
            refuse(field, price.error().detail);
    }
}

// As the keeper will: on the right side of the entry, and of the market where a part of it goes out at once.
void BracketDesk::judgeLegs(const Order& order)
{
    const Bracket wanted = bracket();
    for (const OrderProblem& problem : checkBracket(*m_instrument, order.side, entryPrice(order), wanted))
        refuse(problem.field == OrderProblem::Field::TakeProfit ? Field::TakeProfit : Field::StopLoss, problem.text);
    if (!order.executed.isPositive() || m_held.any())
        return;
    for (const Field field : legs) {
        const auto& leg = field == Field::TakeProfit ? wanted.takeProfit : wanted.stopLoss;
        OrderIntent intent;
        intent.side = opposite(order.side);
        intent.type = field == Field::TakeProfit ? OrderType::TakeProfitMarket : OrderType::StopMarket;
        intent.triggerPrice = leg ? leg->trigger : Decimal();
        intent.workingType = leg ? leg->workingType : WorkingType::MarkPrice;
        if (leg && triggersAtOnce(intent, facts()))
            refuse(field, BracketText::tr("It would trigger at once for what is filled already."));
    }
}

QString BracketDesk::blocked() const
{
    const Order* order = entry();
    if (!order || !order->isOpen())
        return BracketText::tr("The order has ended.");
    if (const QString reason = bracketRefusal(m_session, *order); !reason.isEmpty())
        return reason;
    if (const auto& errors = m_state.shownSide().errors; !errors.empty())
        return errors.front().text;
    if (bracket().isEmpty() && !m_held.any())
        return BracketText::tr("No take-profit and no stop yet");
    return {};
}

void BracketDesk::refresh()
{
    m_state = {};
    m_state.ready = true;
    if (const Order* order = entry()) {
        m_held = heldFor(*m_session.account(), m_id);
        m_state.shown = order->side;
        TicketSide& side = m_state.side(order->side);
        side.entry = entryPrice(*order);
        side.size = order->remaining();
        readLegs(*order);
        judgeLegs(*order);
        const QString done = format::quantity(order->executed, *m_instrument);
        m_filled->setText(!order->executed.isPositive() ? QString()
                : m_held.sent > 0 ? BracketText::tr("%1 is filled and has its legs at the exchange; those are changed there.").arg(done)
                                  : BracketText::tr("%1 is filled already; what of it is open gets its legs at once.").arg(done));
        m_filled->setVisible(order->executed.isPositive());
    }
    m_section->show(m_input, m_state, *m_instrument, true);
    m_dialog->setAcceptBlocked(blocked());
}

void BracketDesk::fill(Field field, const QString& text)
{
    m_input.field(field).text = text;
    m_section->field(field == Field::TakeProfit)->setText(text);
    refresh();
}

void BracketDesk::commit(Field field)
{
    if (const auto value = m_state.value(field).value) {
        m_input.field(field).committed = value;
        fill(field, inputText(*value, m_instrument->priceDecimals()));
    }
}

void BracketDesk::step(Field field, int direction, Qt::KeyboardModifiers modifiers)
{
    const int many = modifiers.testFlag(Qt::ControlModifier) ? 100 : modifiers.testFlag(Qt::ShiftModifier) ? 10 : 1;
    const auto value = m_state.value(field).value;
    const Decimal from = value.value_or(m_state.shownSide().entry).roundedTo(m_instrument->tickSize, Decimal::Rounding::Nearest);
    const Decimal next = value ? from + m_instrument->tickSize * Decimal(direction * many) : from;
    fill(field, inputText(std::max(next, m_instrument->tickSize), m_instrument->priceDecimals()));
}

void BracketDesk::chooseWorking(bool profit)
{
    auto* menu = new QMenu(m_dialog);
    menu->setObjectName(QStringLiteral("orderBracketWorking"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    WorkingType& working = profit ? m_input.takeProfitWorking : m_input.stopLossWorking;
    addWorkingChoices(*menu, working, this, [this, &working](WorkingType type) {
        working = type;
        refresh();
    });
    const QWidget* anchor = m_section->working(profit);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void BracketDesk::send()
{
    if (blocked().isEmpty())
        m_session.orders()->setBracket(m_id, bracket());
}

} // namespace

const Order* bracketEntry(const Session& session, const Order& order)
{
    return order.heldHere ? session.account()->order(order.parent) : session.account()->order(order.localId);
}

QString bracketRefusal(const Session& session, const Order& entry)
{
    if (termsOf(entry).onlyReduces())
        return BracketText::tr("it only reduces");
    if (!entry.isWorking() || entry.heldHere)
        return BracketText::tr("it does not work yet");
    if (entry.request != RequestState::None)
        return BracketText::tr("a request is under way");
    return session.market()->instrument(entry.symbol) ? QString() : BracketText::tr("rules not loaded");
}

void askForBracket(const PanelContext& context, LocalOrderId id, QWidget* parent)
{
    Session& session = context.session;
    const Order* entry = session.account()->order(id);
    const auto instrument = entry ? session.market()->instrument(entry->symbol) : nullptr;
    if (!instrument || !bracketRefusal(session, *entry).isEmpty())
        return;
    const bool buys = entry->side == Side::Buy;
    auto* dialog = new ConfirmDialog(context.theme, session.environment(), session.accountName(),
        { .title = BracketText::tr("Take-profit and stop of this order"),
            .acceptText = BracketText::tr("Set TP / SL"),
            .kind = buys ? QStringLiteral("buy") : QStringLiteral("sell"),
            .footNote = {} },
        parent);
    dialog->setObjectName(QStringLiteral("orderBracketDialog"));
    const QString size = format::quantity(entry->remaining(), *instrument);
    const Decimal price = entry->price.isPositive() ? entry->price : entry->triggerPrice;
    dialog->addText(price.isPositive()
            ? (buys ? BracketText::tr("BUY %1 at %2") : BracketText::tr("SELL %1 at %2")).arg(size, format::price(price, *instrument))
            : (buys ? BracketText::tr("BUY %1") : BracketText::tr("SELL %1")).arg(size));
    new BracketDesk(context, *entry, instrument, dialog);
    dialog->addText(BracketText::tr("They wait here and go to the exchange as the order fills, for what has filled; where one closes the "
                                    "position, the other is cancelled. An empty field takes its leg away."),
        "text2");
    dialog->show();
}

QAction* addBracketAction(QMenu& menu, const PanelContext& context, const Order& order, QWidget* parent)
{
    const Order* entry = bracketEntry(context.session, order);
    const QString refusal = entry ? bracketRefusal(context.session, *entry) : BracketText::tr("its order has ended");
    const bool held = entry && heldFor(*context.session.account(), entry->localId).any();
    QString words = held ? BracketText::tr("Edit TP / SL…") : BracketText::tr("Add TP / SL…");
    if (!refusal.isEmpty())
        words += QLatin1Char('\t') + BracketText::tr("no: %1").arg(refusal);
    QAction* action = menu.addAction(words);
    action->setObjectName(QStringLiteral("orderMenuBracket"));
    action->setEnabled(refusal.isEmpty());
    QObject::connect(action, &QAction::triggered, parent,
        [context, id = entry ? entry->localId : 0, parent] { askForBracket(context, id, parent); });
    return action;
}

} // namespace fathom
