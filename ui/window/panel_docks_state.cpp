// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_docks.h"

#include "ui/theme/window_scaler.h"
#include "ui/window/pop_outs.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QScreen>

#include <set>

namespace fathom {

namespace {
constexpr int stateVersion = 2;
}

QJsonObject PanelDocks::stateOf(const Panel& panel) const
{
    QJsonObject state { { QStringLiteral("id"), panel.id },
        { QStringLiteral("link"), panel.link->number() } };
    if (panel.link->number() == 0)
        state.insert(QStringLiteral("symbol"), panel.link->symbol());
    if (panel.dock->isFloating())
        state.insert(QStringLiteral("window"), PopOuts::placeOf(*panel.dock));
    if (panel.dock->isFloating() && panel.scaler->percent() != windowScale::usual)
        state.insert(QStringLiteral("scale"), panel.scaler->percent());
    const auto* memory = dynamic_cast<const PanelMemory*>(panel.widget);
    const QJsonObject kept = memory != nullptr ? memory->memory() : panel.memory;
    if (!kept.isEmpty())
        state.insert(QStringLiteral("memory"), kept);
    return state;
}

QJsonObject PanelDocks::state() const
{
    QJsonArray panels;
    for (const Panel* panel : shown())
        panels.append(stateOf(*panel));
    return {
        { QStringLiteral("version"), stateVersion },
        { QStringLiteral("panels"), panels },
        { QStringLiteral("docks"),
            QString::fromLatin1(m_host->saveState(stateVersion).toBase64()) },
    };
}

void PanelDocks::give(const QString& id, int link, const QJsonObject& memory)
{
    if (ensure(id) == nullptr)
        return;
    Panel& panel = *mutableFind(id);
    panel.link->setNumber(link);
    panel.memory = memory;
    if (auto* remembers = dynamic_cast<PanelMemory*>(panel.widget); remembers != nullptr)
        remembers->recall(memory);
}

bool PanelDocks::restore(const QJsonObject& state)
{
    const QByteArray docks
        = QByteArray::fromBase64(state[QStringLiteral("docks")].toString().toLatin1());
    if (state[QStringLiteral("version")].toInt() != stateVersion || docks.isEmpty())
        return false;
    clear();
    std::set<QString> wanted;
    for (const QJsonValue& value : state[QStringLiteral("panels")].toArray()) {
        const QString id = value[QStringLiteral("id")].toString();
        if (ensure(id) == nullptr)
            continue; // a panel this version does not have
        give(
            id, value[QStringLiteral("link")].toInt(1), value[QStringLiteral("memory")].toObject());
        if (const QString own = value[QStringLiteral("symbol")].toString();
            !own.isEmpty() && find(id)->link->number() == 0)
            find(id)->link->setSymbol(own);
        wanted.insert(id);
    }
    if (wanted.empty() || !m_host->restoreState(docks, stateVersion))
        return false;
    for (const Panel* panel : all()) {
        if (!wanted.contains(panel->id))
            panel->dock->hide();
    }
    for (const QJsonValue& value : state[QStringLiteral("panels")].toArray()) {
        const Panel* panel = find(value[QStringLiteral("id")].toString());
        if (panel != nullptr && panel->dock->isFloating() && value[QStringLiteral("window")].isObject())
            panel->dock->setGeometry(PopOuts::placeFor(value[QStringLiteral("window")].toObject(), QGuiApplication::screens(), m_host->screen()));
        if (panel != nullptr)
            setScale(panel->id, value[QStringLiteral("scale")].toInt(windowScale::usual));
    }
    return true;
}

} // namespace fathom
