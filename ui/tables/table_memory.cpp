// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_memory.h"

#include "core/session/preferences.h"
#include "ui/tables/data_table.h"

namespace fathom {

void keepLayout(DataTable* table, Preferences* preferences)
{
    if (!preferences)
        return;
    const QString key = QStringLiteral("ui.tables.") + table->objectName();
    if (const QJsonValue kept = preferences->value(key); kept.isObject())
        table->applyLayoutState(kept.toObject());
    QObject::connect(table, &DataTable::layoutChanged, table, [table, preferences, key] { preferences->setValue(key, table->layoutState()); });
}

} // namespace fathom
