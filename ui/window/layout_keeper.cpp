// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/layout_keeper.h"

#include "core/session/preferences.h"

namespace fathom {

namespace {

constexpr int saveAfterMs = 500;
constexpr std::array<const char*, workspaceCount> names { "scalp", "trade", "swing", "review" };
const QString currentKey = QStringLiteral("layout.current");

QString nameOf(Workspace workspace)
{
    return QLatin1String(names[static_cast<std::size_t>(workspace)]);
}

QString keyOf(Workspace workspace)
{
    return QStringLiteral("layout.docks.") + nameOf(workspace);
}

} // namespace

LayoutKeeper::LayoutKeeper(PanelDocks& docks, Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_docks(docks)
    , m_preferences(preferences)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &LayoutKeeper::save);
    connect(&docks, &PanelDocks::changed, this, [this] {
        if (!m_watching)
            return;
        Q_EMIT savedChanged(false);
        m_timer.start();
    });
}

void LayoutKeeper::open()
{
    const QString kept = m_preferences.value(currentKey).toString(QStringLiteral("trade"));
    const auto found = std::find_if(names.begin(), names.end(), [&](const char* name) { return kept == QLatin1String(name); });
    show(found == names.end() ? Workspace::Trade : static_cast<Workspace>(found - names.begin()));
}

void LayoutKeeper::choose(Workspace workspace)
{
    if (workspace == m_current)
        return;
    if (m_watching)
        save();
    m_preferences.setValue(currentKey, nameOf(workspace));
    show(workspace);
}

void LayoutKeeper::revert(Workspace workspace)
{
    m_preferences.setValue(keyOf(workspace), QJsonValue());
    if (workspace == m_current)
        show(workspace);
}

void LayoutKeeper::save()
{
    m_timer.stop();
    m_preferences.setValue(keyOf(m_current), QString::fromLatin1(m_docks.state().toBase64()));
    Q_EMIT savedChanged(true);
}

void LayoutKeeper::show(Workspace workspace)
{
    m_watching = false;
    m_current = workspace;
    const QByteArray kept = QByteArray::fromBase64(m_preferences.value(keyOf(workspace)).toString().toLatin1());
    if (kept.isEmpty() || !m_docks.restore(kept))
        m_docks.arrange(workspace);
    Q_EMIT chosen(workspace);
    // Resizes that follow from the arrangement itself are no change by the user.
    QTimer::singleShot(0, this, [this] { m_watching = true; });
}

} // namespace fathom
