// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

#include <array>
#include <cstdint>
#include <optional>

namespace fathom {

class Preferences;

//! \brief What a press of the left button on the chart's plot does beside moving it: what a person may choose the modifiers of.
enum class ChartGesture : std::uint8_t { Limit, Stop, Ruler };
inline constexpr std::array chartGestures { ChartGesture::Limit, ChartGesture::Stop, ChartGesture::Ruler };

//! \brief Which modifiers make which gesture, for every chart of the program. Two gestures never share theirs, and none goes without:
//! a plain press never trades. A value; stored under "chart.gestures". Source: INTERACTION 0, 6.
class ChartGestures
{
public:
    static constexpr const char* key = "chart.gestures";
    static ChartGestures load(const Preferences& preferences);
    void save(Preferences& preferences) const;

    //! \brief NoModifier where the gesture is switched off.
    Qt::KeyboardModifiers of(ChartGesture gesture) const { return m_modifiers[static_cast<std::size_t>(gesture)]; }
    //! \brief Modifiers must match exactly; keypad and layout groups do not count.
    std::optional<ChartGesture> gesture(Qt::KeyboardModifiers modifiers) const;
    //! \param modifiers NoModifier switches it off  \return why it cannot be, translated; empty where it was taken
    QString set(ChartGesture gesture, Qt::KeyboardModifiers modifiers);
    bool operator==(const ChartGestures&) const = default;

private:
    std::array<Qt::KeyboardModifiers, chartGestures.size()> m_modifiers {
        Qt::ControlModifier, Qt::ControlModifier | Qt::ShiftModifier, Qt::ShiftModifier };
};

QString chartGestureWords(ChartGesture gesture); //!< translated
QString gestureModifierWords(Qt::KeyboardModifiers modifiers); //!< "Ctrl+Shift"; translated "off" for none

} // namespace fathom
