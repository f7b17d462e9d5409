// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the ticket, stepped through and handed over to it.
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/ticket/ticket_keys.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/value_field.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QTabBar>

#include <algorithm>

namespace fathom {

namespace {

using Field = TicketField;

constexpr int callbackDecimals = 2;

bool isPrice(Field field)
{
    return field != Field::Size && field != Field::Callback && field != Field::Count;
}

QString plainText(Decimal value) { return QString::fromStdString(value.toString()); }

TicketTab tabOf(OrderType type)
{
    switch (type) {
    case OrderType::Market: return TicketTab::Market;
    case OrderType::TrailingStop: return TicketTab::Trailing;
    default: return isConditional(type) ? TicketTab::Stop : TicketTab::Limit;
    }
}

std::optional<StopKind> stopKindOf(OrderType type)
{
    switch (type) {
    case OrderType::StopMarket: return StopKind::StopMarket;
    case OrderType::Stop: return StopKind::StopLimit;
    case OrderType::TakeProfitMarket: return StopKind::TakeProfitMarket;
    case OrderType::TakeProfit: return StopKind::TakeProfitLimit;
    default: return std::nullopt;
    }
}

} // namespace

void TicketPanel::followSymbol()
{
    const QString symbol = m_context.link.symbol();
    MarketData* market = m_context.session.market();
    if (symbol != m_watched && isVisible()) {
        if (!m_watched.isEmpty())
            market->unwatchBook(m_watched);
        m_watched = symbol;
        market->watchBook(symbol);
    }
    if (symbol != m_shownSymbol) {
        m_shownSymbol = symbol;
        m_usualIsOld = true;
        m_keptSize.clear();
        for (const Field field : { Field::Trigger, Field::Activation, Field::Price, Field::To, Field::TakeProfit, Field::StopLoss })
            setText(field, {});
        setText(Field::Size, kept(ticket_keys::size(symbol)).toString());
        for (const Field field : { Field::Callback, Field::Count })
            m_form->setText(field, m_input.text(field));
        m_input.match = PriceMatch::None;
        m_input.closePosition = false;
        m_input.reduceOnly = false;
        m_input.chosen.reset();
        m_form->arrange(m_input);
    }
    if (market->instrument(symbol) != nullptr)
        static_cast<void>(m_context.session.account()->brackets(symbol)); // the first question makes the session fetch them
    refresh();
    commit(Field::Size);
}

void TicketPanel::setText(Field field, const QString& text)
{
    m_input.field(field).text = text;
    m_input.field(field).committed.reset();
    m_form->setText(field, text);
}

bool TicketPanel::clearDraft()
{
    bool dropped = m_input.chosen.has_value() || m_input.match != PriceMatch::None;
    for (const Field field : { Field::Trigger, Field::Activation, Field::Price, Field::To, Field::TakeProfit, Field::StopLoss }) {
        dropped = dropped || !m_input.text(field).isEmpty();
        setText(field, {});
    }
    m_input.match = PriceMatch::None;
    if (std::exchange(m_input.closePosition, false)) {
        m_form->arrange(m_input);
        m_form->setText(Field::Size, m_input.text(Field::Size));
    }
    choose(std::nullopt);
    return dropped;
}

// The draft is the whole order: what it does not have must not stay behind from the one before.
void TicketPanel::takeTerms(const Draft& draft)
{
    const bool closedWhole = m_input.closePosition;
    setTab(tabOf(*draft.type));
    m_input.stop = stopKindOf(*draft.type).value_or(m_input.stop);
    m_input.closePosition = draft.closesAll;
    m_input.match = PriceMatch::None;
    if (!draft.price)
        setText(Field::Price, {});
    if (!draft.trigger)
        setText(Field::Trigger, {});
    setText(Field::Activation, {});
    if (closedWhole && !draft.closesAll)
        m_form->setText(Field::Size, m_input.text(Field::Size));
}

void TicketPanel::takeDraft(const Draft& draft)
{
    if (draft.type)
        takeTerms(draft);
    else if (draft.price && m_input.tab == TicketTab::Market)
        setTab(TicketTab::Limit);
    m_input.reduceOnly = draft.reduceOnly.value_or(m_input.reduceOnly);
    m_input.postOnly = draft.postOnly.value_or(m_input.postOnly);
    m_input.working = draft.working.value_or(m_input.working);
    m_form->arrange(m_input);
    if (draft.trigger)
        fill(Field::Trigger, plainText(*draft.trigger));
    if (draft.price)
        fill(Field::Price, plainText(*draft.price));
    if (draft.quantity)
        fill(Field::Size, plainText(*draft.quantity));
    choose(draft.side ? draft.side : m_input.chosen);
}

// The charts of the group draw what the chosen side would send.
void TicketPanel::showPreview()
{
    std::optional<Draft> preview;
    if (const auto side = m_input.chosen; side && m_state.ready && isVisible() && m_input.tab != TicketTab::Scale) {
        const OrderIntent& intent = m_state.side(*side).intent();
        Draft draft;
        draft.side = side;
        draft.type = intent.type;
        if (isConditional(intent.type) && intent.triggerPrice.isPositive())
            draft.trigger = intent.triggerPrice;
        if (m_input.tab == TicketTab::Limit && intent.price.isPositive())
            draft.price = intent.price;
        if (intent.quantity.isPositive())
            draft.quantity = intent.quantity;
        draft.closesAll = intent.closePosition;
        if (draft.price || draft.trigger)
            preview = draft;
    }
    if (preview == m_preview)
        return;
    m_preview = preview;
    m_context.link.setPreview(preview);
}

void TicketPanel::setTab(TicketTab tab)
{
    if (tab == m_input.tab)
        return;
    // A trailing order is there to protect: it takes the whole position, and gives the size back when it goes.
    const auto& positions = m_context.session.account()->positions();
    const bool holds = std::any_of(positions.begin(), positions.end(), [this](const Position& leg) { return leg.symbol == m_context.link.symbol(); });
    if (tab == TicketTab::Trailing && holds) {
        m_keptSize = m_input.text(Field::Size);
        setText(Field::Size, QStringLiteral("all"));
    } else if (m_input.tab == TicketTab::Trailing && !m_keptSize.isEmpty()) {
        setText(Field::Size, std::exchange(m_keptSize, {}));
    }
    m_input.tab = tab;
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_form->arrange(m_input);
    refresh();
    commit(Field::Size);
}

void TicketPanel::setStopKind(StopKind kind)
{
    m_input.stop = kind;
    m_form->arrange(m_input);
    refresh();
}

void TicketPanel::edit(Field field, const QString& text)
{
    m_input.field(field).text = text;
    if (field == Field::Price)
        m_input.match = PriceMatch::None;
    refresh();
}

void TicketPanel::commit(Field field)
{
    const auto known = instrument();
    const auto value = m_state.value(field).value;
    if (field == Field::Price && m_state.match != PriceMatch::None && m_input.uses(field)) {
        m_input.match = m_state.match;
        setText(field, matchText(m_state.match));
        refresh();
        return;
    }
    if (!known || !value || !m_input.uses(field))
        return;
    QString text = inputText(*value, field == Field::Callback ? callbackDecimals : field == Field::Count ? 0 : isPrice(field) ? known->priceDecimals() : known->quantityDecimals());
    if (field == Field::Size && meansAll(m_input.text(field))) {
        m_form->setText(field, tr("all, %1").arg(text));
        m_input.field(field).text = QStringLiteral("all");
    } else {
        m_input.field(field) = { text, value };
        m_form->setText(field, text);
    }
    refresh();
    if (field == Field::Size)
        keepSize();
    else if (field == Field::Callback && m_state.shownSide().errorOf(field) == nullptr)
        keep(ticket_keys::callback, text);
}

void TicketPanel::commitAll()
{
    for (std::size_t i = 0; i < ticketFields; ++i)
        commit(static_cast<Field>(i));
}

// The size is remembered for the symbol and shared with the ladder, unless it follows the position.
void TicketPanel::keepSize()
{
    const auto size = m_state.value(Field::Size).value;
    const bool wrong = m_state.side(Side::Buy).errorOf(Field::Size) != nullptr && m_state.side(Side::Sell).errorOf(Field::Size) != nullptr;
    if (!size || !size->isPositive() || wrong || meansAll(m_input.text(Field::Size)))
        return;
    keep(ticket_keys::size(m_context.link.symbol()), plainText(*size));
    m_taking = true;
    m_context.link.setClickSize(*size);
    m_taking = false;
}

void TicketPanel::fill(Field field, const QString& text)
{
    if (m_state.value(field).value)
        m_input.field(field).committed = m_state.value(field).value;
    if (field == Field::Price)
        m_input.match = PriceMatch::None;
    m_input.field(field).text = text;
    m_form->setText(field, text);
    refresh();
    commit(field);
}

void TicketPanel::activate(int index)
{
    static constexpr std::array<const char*, 4> distances { "", "0.25", "0.5", "1" };
    if (index == 0) {
        setText(Field::Activation, {});
        refresh();
        return;
    }
    const QString sign = m_state.shown == Side::Sell ? QStringLiteral("+") : QStringLiteral("-");
    const QString from = m_input.working == WorkingType::MarkPrice ? QStringLiteral("mark") : QStringLiteral("last");
    fill(Field::Activation, from + sign + QLatin1String(distances.at(static_cast<std::size_t>(index))) + QLatin1Char('%'));
}

void TicketPanel::step(Field field, int direction, Qt::KeyboardModifiers modifiers)
{
    const auto known = instrument();
    if (!known)
        return;
    if (field == Field::Size) {
        stepSize(direction, modifiers);
        return;
    }
    const int many = modifiers.testFlag(Qt::ControlModifier) ? 100 : modifiers.testFlag(Qt::ShiftModifier) ? 10 : 1;
    const auto value = m_state.value(field).value;
    if (field == Field::Count || field == Field::Callback) {
        const Decimal by = field == Field::Count ? Decimal(1) : Decimal::fromScaled(many, 1);
        fill(field, plainText(std::max(value.value_or(Decimal()) + by * Decimal(direction), field == Field::Count ? Decimal(2) : by)));
        return;
    }
    // An empty price begins at what it is measured from.
    auto start = value;
    if (!start && (field == Field::TakeProfit || field == Field::StopLoss) && m_state.shownSide().entry.isPositive())
        start = m_state.shownSide().entry;
    if (!start)
        start = m_state.references.last;
    if (!start)
        return;
    const Decimal on = start->roundedTo(known->tickSize, Decimal::Rounding::Nearest);
    const Decimal next = value ? on + known->tickSize * Decimal(direction * many) : on;
    fill(field, plainText(std::max(next, known->tickSize)));
}

void TicketPanel::stepSize(int direction, Qt::KeyboardModifiers modifiers)
{
    const auto known = instrument();
    const Decimal now = m_state.value(Field::Size).value.value_or(Decimal());
    Decimal next;
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        const QJsonArray presets
            = kept(ticket_keys::ladder(m_context.link.symbol())).toObject().value(QLatin1String("sizes")).toArray();
        for (const auto& each : presets) {
            const auto preset = Decimal::parse(each.toString().toStdString());
            if (!preset || !preset->isPositive() || (direction > 0 ? *preset <= now : *preset >= now))
                continue;
            if (next.isZero() || (direction > 0 ? *preset < next : *preset > next))
                next = *preset;
        }
        if (next.isZero() && !presets.isEmpty())
            return; // beyond the last preset there is none
    }
    const int steps = modifiers.testFlag(Qt::ControlModifier) ? 100 : modifiers.testFlag(Qt::ShiftModifier) ? 10 : 1;
    if (next.isZero())
        next = now.roundedTo(known->stepSize, Decimal::Rounding::Down) + known->stepSize * Decimal(direction * steps);
    fill(Field::Size, plainText(std::max(next, known->minQuantity)));
}

} // namespace fathom
