// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/mouse_table.h"

#include <QJsonObject>

#include <algorithm>

namespace fathom {

namespace {

bool partsMeet(RowPart a, RowPart b)
{
    if (a == b)
        return true;
    // "Any" are the rows; an own order lies over its row and is asked first.
    return (a == RowPart::Any && b != RowPart::OwnCell) || (b == RowPart::Any && a != RowPart::OwnCell);
}

struct StoredName
{
    int value;
    const char* name;
};

constexpr std::array<StoredName, 14> actionNames { {
    { int(MouseAction::Nothing), "nothing" }, { int(MouseAction::Limit), "limit" }, { int(MouseAction::LimitSecond), "limitSecond" },
    { int(MouseAction::Buy), "buy" }, { int(MouseAction::Sell), "sell" }, { int(MouseAction::Stop), "stop" }, { int(MouseAction::StopLimit), "stopLimit" },
    { int(MouseAction::Protect), "protect" }, { int(MouseAction::Menu), "menu" }, { int(MouseAction::OpenGroup), "openGroup" },
    { int(MouseAction::Recentre), "recentre" }, { int(MouseAction::Select), "select" }, { int(MouseAction::OrderMenu), "orderMenu" },
    { int(MouseAction::Cancel), "cancel" },
} };
constexpr std::array<StoredName, 5> partNames { {
    { int(RowPart::Any), "any" }, { int(RowPart::Bid), "bid" }, { int(RowPart::Ask), "ask" }, { int(RowPart::Inside), "inside" },
    { int(RowPart::OwnCell), "own" },
} };
constexpr std::array<StoredName, 5> buttonNames { {
    { Qt::LeftButton, "left" }, { Qt::RightButton, "right" }, { Qt::MiddleButton, "middle" }, { Qt::BackButton, "back" }, { Qt::ForwardButton, "forward" },
} };

template <class Names>
QString storedName(const Names& names, int value)
{
    for (const StoredName& entry : names) {
        if (entry.value == value)
            return QLatin1String(entry.name);
    }
    return {};
}

template <class Names>
std::optional<int> storedValue(const Names& names, const QString& name)
{
    for (const StoredName& entry : names) {
        if (name == QLatin1String(entry.name))
            return entry.value;
    }
    return std::nullopt;
}

// What both schemes share: modifiers, own orders, the wheel button.
std::vector<MouseBinding> withCommon(std::vector<MouseBinding> plain)
{
    using enum MouseAction;
    const std::vector<MouseBinding> common {
        { Qt::LeftButton, RowPart::Any, Qt::ControlModifier, Stop },
        { Qt::LeftButton, RowPart::Any, Qt::ControlModifier | Qt::ShiftModifier, StopLimit },
        { Qt::LeftButton, RowPart::Any, Qt::ShiftModifier, Protect },
        { Qt::MiddleButton, RowPart::Any, Qt::NoModifier, Recentre },
        { Qt::BackButton, RowPart::Any, Qt::NoModifier, LimitSecond },
        { Qt::LeftButton, RowPart::Any, Qt::AltModifier | Qt::ShiftModifier, LimitSecond },
        { Qt::LeftButton, RowPart::OwnCell, Qt::NoModifier, Select },
        { Qt::RightButton, RowPart::OwnCell, Qt::NoModifier, OrderMenu },
        { Qt::LeftButton, RowPart::OwnCell, Qt::AltModifier, OrderMenu },
        { Qt::MiddleButton, RowPart::OwnCell, Qt::NoModifier, Cancel },
    };
    plain.insert(plain.end(), common.begin(), common.end());
    return plain;
}

} // namespace

MouseTable::MouseTable()
    : MouseTable(bySide())
{
}

MouseTable::MouseTable(std::vector<MouseBinding> bindings)
    : m_bindings(std::move(bindings))
{
}

MouseTable MouseTable::bySide()
{
    return MouseTable(withCommon({
        { Qt::LeftButton, RowPart::Any, Qt::NoModifier, MouseAction::Limit },
        { Qt::RightButton, RowPart::Any, Qt::NoModifier, MouseAction::Menu },
        { Qt::LeftButton, RowPart::Any, Qt::AltModifier, MouseAction::Limit },
    }));
}

MouseTable MouseTable::byButton()
{
    return MouseTable(withCommon({
        { Qt::LeftButton, RowPart::Any, Qt::NoModifier, MouseAction::Buy },
        { Qt::RightButton, RowPart::Any, Qt::NoModifier, MouseAction::Sell },
        { Qt::LeftButton, RowPart::Any, Qt::AltModifier, MouseAction::Buy },
        { Qt::RightButton, RowPart::Any, Qt::AltModifier, MouseAction::Sell },
        { Qt::RightButton, RowPart::Any, Qt::ShiftModifier, MouseAction::Menu },
    }));
}

MouseAction MouseTable::actionOf(Qt::MouseButton button, RowPart part, Qt::KeyboardModifiers modifiers) const
{
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    for (const MouseBinding& binding : m_bindings) {
        if (binding.button == button && binding.modifiers == held && partsMeet(binding.part, part))
            return binding.action;
    }
    return MouseAction::Nothing;
}

MouseAction MouseTable::actionOf(Qt::MouseButton button, RowKind kind, Qt::KeyboardModifiers modifiers) const
{
    switch (kind) {
    case RowKind::Bid: return actionOf(button, RowPart::Bid, modifiers);
    case RowKind::Ask: return actionOf(button, RowPart::Ask, modifiers);
    case RowKind::Inside: return actionOf(button, RowPart::Inside, modifiers);
    case RowKind::Unknown: break;
    }
    return actionOf(button, RowPart::Any, modifiers);
}

QString MouseTable::collision(const MouseBinding& binding, std::optional<std::size_t> except) const
{
    for (std::size_t i = 0; i < m_bindings.size(); ++i) {
        const MouseBinding& other = m_bindings[i];
        if (i == except || other.button != binding.button || other.modifiers != binding.modifiers || !partsMeet(other.part, binding.part))
            continue;
        const QString held = modifierWords(other.modifiers);
        const QString gesture = held.isEmpty() ? mouseButtonWords(other.button) : held + QLatin1Char('+') + mouseButtonWords(other.button);
        return tr("%1 on %2 is taken: %3").arg(gesture, rowPartWords(other.part), mouseActionWords(other.action));
    }
    return {};
}

QString MouseTable::add(const MouseBinding& binding)
{
    const QString problem = collision(binding, std::nullopt);
    if (problem.isEmpty())
        m_bindings.push_back(binding);
    return problem;
}

QString MouseTable::replace(std::size_t index, const MouseBinding& binding)
{
    const QString problem = collision(binding, index);
    if (problem.isEmpty())
        m_bindings[index] = binding;
    return problem;
}

MouseTable::Scheme MouseTable::scheme() const
{
    return *this == bySide() ? Scheme::BySide : *this == byButton() ? Scheme::ByButton : Scheme::Own;
}

QJsonArray MouseTable::toJson() const
{
    QJsonArray stored;
    for (const MouseBinding& binding : m_bindings) {
        stored.append(QJsonObject {
            { QStringLiteral("button"), storedName(buttonNames, binding.button) },
            { QStringLiteral("on"), storedName(partNames, int(binding.part)) },
            { QStringLiteral("ctrl"), binding.modifiers.testFlag(Qt::ControlModifier) },
            { QStringLiteral("shift"), binding.modifiers.testFlag(Qt::ShiftModifier) },
            { QStringLiteral("alt"), binding.modifiers.testFlag(Qt::AltModifier) },
            { QStringLiteral("does"), storedName(actionNames, int(binding.action)) },
        });
    }
    return stored;
}

std::optional<MouseTable> MouseTable::fromJson(const QJsonArray& stored)
{
    MouseTable table { std::vector<MouseBinding>() };
    for (const QJsonValue& value : stored) {
        const QJsonObject line = value.toObject();
        const auto button = storedValue(buttonNames, line[QLatin1String("button")].toString());
        const auto part = storedValue(partNames, line[QLatin1String("on")].toString());
        const auto action = storedValue(actionNames, line[QLatin1String("does")].toString());
        if (!button || !part || !action)
            continue;
        MouseBinding binding { Qt::MouseButton(*button), RowPart(*part), Qt::NoModifier, MouseAction(*action) };
        binding.modifiers.setFlag(Qt::ControlModifier, line[QLatin1String("ctrl")].toBool());
        binding.modifiers.setFlag(Qt::ShiftModifier, line[QLatin1String("shift")].toBool());
        binding.modifiers.setFlag(Qt::AltModifier, line[QLatin1String("alt")].toBool());
        table.add(binding);
    }
    return table.m_bindings.empty() ? std::nullopt : std::optional(table);
}

std::vector<MouseAction> actionsFor(RowPart part)
{
    using enum MouseAction;
    if (part == RowPart::OwnCell)
        return { Select, OrderMenu, Cancel, Nothing };
    return { Limit, LimitSecond, Buy, Sell, Stop, StopLimit, Protect, Menu, OpenGroup, Recentre, Nothing };
}

QString mouseActionWords(MouseAction action)
{
    switch (action) {
    case MouseAction::Nothing: break;
    case MouseAction::Limit: return MouseTable::tr("limit by side");
    case MouseAction::LimitSecond: return MouseTable::tr("limit by side, second size");
    case MouseAction::Buy: return MouseTable::tr("limit BUY");
    case MouseAction::Sell: return MouseTable::tr("limit SELL");
    case MouseAction::Stop: return MouseTable::tr("stop-market, BUY above, SELL below");
    case MouseAction::StopLimit: return MouseTable::tr("stop-limit, BUY above, SELL below");
    case MouseAction::Protect: return MouseTable::tr("stop-loss or take-profit of the position");
    case MouseAction::Menu: return MouseTable::tr("menu");
    case MouseAction::OpenGroup: return MouseTable::tr("open the row into ticks");
    case MouseAction::Recentre: return MouseTable::tr("centre on the market");
    case MouseAction::Select: return MouseTable::tr("select, drag moves");
    case MouseAction::OrderMenu: return MouseTable::tr("list and menu");
    case MouseAction::Cancel: return MouseTable::tr("cancel");
    }
    return MouseTable::tr("nothing");
}

QString rowPartWords(RowPart part)
{
    switch (part) {
    case RowPart::Any: break;
    case RowPart::Bid: return MouseTable::tr("bid rows");
    case RowPart::Ask: return MouseTable::tr("ask rows");
    case RowPart::Inside: return MouseTable::tr("rows between bid and ask");
    case RowPart::OwnCell: return MouseTable::tr("own orders");
    }
    return MouseTable::tr("any row");
}

QString mouseButtonWords(Qt::MouseButton button)
{
    switch (button) {
    case Qt::RightButton: return MouseTable::tr("Right");
    case Qt::MiddleButton: return MouseTable::tr("Middle");
    case Qt::BackButton: return MouseTable::tr("Back (thumb)");
    case Qt::ForwardButton: return MouseTable::tr("Forward (thumb)");
    default: return MouseTable::tr("Left");
    }
}

QString modifierWords(Qt::KeyboardModifiers modifiers)
{
    QStringList words;
    if (modifiers.testFlag(Qt::ControlModifier))
        words << QStringLiteral("Ctrl");
    if (modifiers.testFlag(Qt::AltModifier))
        words << QStringLiteral("Alt");
    if (modifiers.testFlag(Qt::ShiftModifier))
        words << QStringLiteral("Shift");
    return words.join(QLatin1Char('+'));
}

} // namespace fathom
