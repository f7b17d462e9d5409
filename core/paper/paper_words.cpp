// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_words.h"

namespace fathom::paper {

QString executionName(Execution execution)
{
    switch (execution) {
    case Execution::New: return QStringLiteral("NEW");
    case Execution::Canceled: return QStringLiteral("CANCELED");
    case Execution::Calculated: return QStringLiteral("CALCULATED");
    case Execution::Expired: return QStringLiteral("EXPIRED");
    case Execution::Trade: return QStringLiteral("TRADE");
    case Execution::Amendment: break;
    }
    return QStringLiteral("AMENDMENT");
}

QString algoTimeInForceName(const AlgoOrder& order)
{
    return order.whilePosition ? QStringLiteral("GTE_GTC") : timeInForceName(order.timeInForce);
}

} // namespace fathom::paper
