// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/contract_words.h"

#include <QCoreApplication>

namespace fathom {

namespace {

struct ContractWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::ContractWords)
};

} // namespace

QString contractWords(const Instrument& instrument)
{
    const QString& type = instrument.contractType;
    if (type == QLatin1String("PERPETUAL"))
        return ContractWords::tr("Perpetual");
    if (type == QLatin1String("TRADIFI_PERPETUAL"))
        return ContractWords::tr("TradFi perpetual");
    if (type == QLatin1String("CURRENT_QUARTER"))
        return ContractWords::tr("This quarter");
    if (type == QLatin1String("NEXT_QUARTER"))
        return ContractWords::tr("Next quarter");
    return type;
}

} // namespace fathom
