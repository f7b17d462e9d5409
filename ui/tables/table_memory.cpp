// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_memory.h"

#include "core/session/preferences.h"
#include "ui/tables/data_table.h"

namespace fathom {

namespace {

const QString workspaceKey = QStringLiteral("workspaces.current");
const QString tablesKey = QStringLiteral("ui.tables.");

QString keyIn(const QString& workspace) { return tablesKey + workspace + QLatin1Char('.'); }

QString shownWorkspace(const Preferences& preferences) { return preferences.value(workspaceKey).toString(QStringLiteral("trade")); }

} // namespace

void keepLayout(DataTable* table, Preferences* preferences)
{
    if (!preferences)
        return;
    const QString name = table->objectName();
    const auto give = [table, preferences, name, asMade = table->layoutState()] {
        const QJsonValue kept = preferences->value(keyIn(shownWorkspace(*preferences)) + name);
        const QJsonValue earlier = preferences->value(tablesKey + name);
        table->applyLayoutState(kept.isObject() ? kept.toObject() : earlier.isObject() ? earlier.toObject() : asMade);
    };
    if (preferences->value(keyIn(shownWorkspace(*preferences)) + name).isObject() || preferences->value(tablesKey + name).isObject())
        give();
    QObject::connect(preferences, &Preferences::changed, table, [give](const QString& key) {
        if (key == workspaceKey)
            give();
    });
    QObject::connect(table, &DataTable::layoutChanged, table,
        [table, preferences, name] { preferences->setValue(keyIn(shownWorkspace(*preferences)) + name, table->layoutState()); });
}

void copyTableLayouts(Preferences& preferences, const QString& fromWorkspace, const QString& toWorkspace)
{
    const QString from = keyIn(fromWorkspace);
    for (const QString& key : preferences.keys()) {
        if (key.startsWith(from))
            preferences.setValue(keyIn(toWorkspace) + key.mid(from.size()), preferences.value(key));
    }
}

void forgetTableLayouts(Preferences& preferences, const QString& workspace)
{
    for (const QString& key : preferences.keys()) {
        if (key.startsWith(keyIn(workspace)))
            preferences.setValue(key, QJsonValue());
    }
}

} // namespace fathom
