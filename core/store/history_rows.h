// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history_types.h"

#include <QVariantList>

class QSqlDatabase;
class QSqlQuery;

namespace fathom::history {

//! Values to rows of the history file and back. Internal to this room.

//! \brief Column names in the order the readers and the value lists below use, without the row id.
extern const char* const orderColumns;
extern const char* const fillColumns;
extern const char* const incomeColumns;
extern const char* const tradeColumns;

QVariantList valuesOf(const Order& order);
QVariantList valuesOf(const StoredFill& fill, bool coarse);
QVariantList valuesOf(const Income& income, bool coarse);
QVariantList valuesOf(const TradeRecord& trade);

Order orderOf(const QSqlQuery& row);
StoredFill fillOf(const QSqlQuery& row);
Income incomeOf(const QSqlQuery& row);
TradeRecord tradeOf(const QSqlQuery& row);

//! \brief INSERT [OR \p conflict] of one row. \return whether it ran; \p inserted says whether a row was added
bool insert(QSqlDatabase& db, const char* table, const char* columns, const QVariantList& values, const char* conflict, bool* inserted = nullptr);

QString text(Decimal value);
Decimal number(const QVariant& value);

} // namespace fathom::history
