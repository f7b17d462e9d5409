// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_gestures.h"

#include "core/session/preferences.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace fathom {

namespace {

constexpr std::array<const char*, chartGestures.size()> ids { "limit", "stop", "ruler" };
constexpr Qt::KeyboardModifiers counting = Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier;

struct GestureWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::ChartGestures)
};

} // namespace

ChartGestures ChartGestures::load(const Preferences& preferences)
{
    ChartGestures loaded;
    const QJsonObject stored = preferences.value(QLatin1String(key)).toObject();
    // All that is stored lets go of its default first, so that two gestures can have swapped theirs.
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (stored.contains(QLatin1String(ids[i])))
            loaded.m_modifiers[i] = Qt::NoModifier;
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto modifiers = Qt::KeyboardModifiers(stored.value(QLatin1String(ids[i])).toInt()) & counting;
        if (stored.contains(QLatin1String(ids[i])))
            static_cast<void>(loaded.set(chartGestures[i], modifiers)); // one that collides stays off
    }
    return loaded;
}

void ChartGestures::save(Preferences& preferences) const
{
    QJsonObject stored;
    const ChartGestures supplied;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (m_modifiers[i] != supplied.m_modifiers[i])
            stored.insert(QLatin1String(ids[i]), static_cast<qint64>(m_modifiers[i].toInt()));
    }
    preferences.setValue(QLatin1String(key), stored);
}

std::optional<ChartGesture> ChartGestures::gesture(Qt::KeyboardModifiers modifiers) const
{
    const Qt::KeyboardModifiers held = modifiers & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    for (const ChartGesture each : chartGestures) {
        if (held != Qt::NoModifier && of(each) == held)
            return each;
    }
    return std::nullopt;
}

QString ChartGestures::set(ChartGesture gesture, Qt::KeyboardModifiers modifiers)
{
    for (const ChartGesture other : chartGestures) {
        if (other != gesture && modifiers != Qt::NoModifier && of(other) == modifiers)
            return GestureWords::tr("%1 is already: %2").arg(gestureModifierWords(modifiers), chartGestureWords(other));
    }
    m_modifiers[static_cast<std::size_t>(gesture)] = modifiers;
    return {};
}

QString chartGestureWords(ChartGesture gesture)
{
    switch (gesture) {
    case ChartGesture::Limit: return GestureWords::tr("limit, BUY below last, SELL above");
    case ChartGesture::Stop: return GestureWords::tr("stop-market on the other side");
    case ChartGesture::Ruler: break;
    }
    return GestureWords::tr("ruler, by dragging");
}

QString gestureModifierWords(Qt::KeyboardModifiers modifiers)
{
    QString words;
    const auto add = [&](Qt::KeyboardModifier modifier, const char* name) {
        if (modifiers.testFlag(modifier))
            words += (words.isEmpty() ? QString() : QStringLiteral("+")) + QLatin1String(name);
    };
    add(Qt::ControlModifier, "Ctrl");
    add(Qt::ShiftModifier, "Shift");
    add(Qt::AltModifier, "Alt");
    return words.isEmpty() ? GestureWords::tr("off") : words;
}

} // namespace fathom
