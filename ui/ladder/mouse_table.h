// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_rows.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <optional>

namespace fathom {

//! \brief What a press in the rows does while the ladder is armed; disarmed the same gesture fills the ticket.
enum class MouseAction : std::uint8_t {
    Nothing,
    Limit,       //!< bid rows buy, ask rows sell
    LimitSecond, //!< the same with the second size
    Buy,         //!< a limit BUY at this price, whatever the row
    Sell,
    Stop,      //!< stop-market: BUY above the inside, SELL below
    StopLimit, //!< the same, with a limit some ticks beyond the trigger
    Protect,   //!< stop-loss on the loss side of the entry, take-profit on the profit side
    Menu,
    OpenGroup, //!< shows the ticks of the row and lets one be pressed
    Recentre,
    Select,    //!< an own order; moving on with the button held drags it
    OrderMenu,
    Cancel,
};
//! \brief Whether a release must stay in the row, and arming decides: the gestures that send an order.
constexpr bool sendsOrder(MouseAction action)
{
    return action >= MouseAction::Limit && action <= MouseAction::Protect;
}

//! \brief Where the pointer is.
enum class RowPart : std::uint8_t { Any, Bid, Ask, Inside, OwnCell };

struct MouseBinding
{
    Qt::MouseButton button = Qt::LeftButton;
    RowPart part = RowPart::Any;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    MouseAction action = MouseAction::Nothing;
    bool operator==(const MouseBinding&) const = default;
};

//! \brief The table button × row × modifiers → action. Two lines never claim the same press. A value. Source: INTERACTION 3.
class MouseTable
{
    Q_DECLARE_TR_FUNCTIONS(MouseTable)
public:
    enum class Scheme { BySide, ByButton, Own };

    MouseTable(); //!< by side
    static MouseTable bySide();
    static MouseTable byButton();

    const std::vector<MouseBinding>& bindings() const { return m_bindings; }
    //! \brief Modifiers must match exactly: a gesture nobody defined does nothing.
    MouseAction actionOf(Qt::MouseButton button, RowPart part, Qt::KeyboardModifiers modifiers) const;
    MouseAction actionOf(Qt::MouseButton button, RowKind kind, Qt::KeyboardModifiers modifiers) const;

    //! \return why the line cannot be: translated, naming the line it collides with; empty where it was taken
    QString add(const MouseBinding& binding);
    QString replace(std::size_t index, const MouseBinding& binding);
    void remove(std::size_t index) { m_bindings.erase(m_bindings.begin() + static_cast<std::ptrdiff_t>(index)); }
    Scheme scheme() const;

    QJsonArray toJson() const;
    //! \brief Lines that say nothing or collide are left out; empty where there is no usable one.
    static std::optional<MouseTable> fromJson(const QJsonArray& stored);
    bool operator==(const MouseTable&) const = default;

private:
    explicit MouseTable(std::vector<MouseBinding> bindings);
    QString collision(const MouseBinding& binding, std::optional<std::size_t> except) const;

    std::vector<MouseBinding> m_bindings;
};

//! \brief Actions a press on \p part can have, in the order menus list them.
std::vector<MouseAction> actionsFor(RowPart part);
//! Words of the table, translated.
QString mouseActionWords(MouseAction action);
QString rowPartWords(RowPart part);
QString mouseButtonWords(Qt::MouseButton button);
//! \brief "Ctrl+Shift", empty for none.
QString modifierWords(Qt::KeyboardModifiers modifiers);

//! \brief Buttons a line may have, most used first.
inline constexpr std::array<Qt::MouseButton, 5> bindableButtons { Qt::LeftButton, Qt::RightButton, Qt::MiddleButton, Qt::BackButton, Qt::ForwardButton };

} // namespace fathom
