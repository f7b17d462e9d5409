// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/client_ids.h"

#include <QRandomGenerator>

namespace fathom {

namespace {
const QLatin1String prefix("fathom-");
}

ClientIds::ClientIds(WallTime boot)
    : m_boot(QString::number(toMs(boot), 36))
{
}

QString ClientIds::next()
{
    const QString random = QString::number(QRandomGenerator::system()->generate(), 36);
    return prefix % m_boot % QLatin1Char('-') % QString::number(++m_counter, 36) % QLatin1Char('-') % random;
}

bool ClientIds::isOurs(const QString& clientId)
{
    return clientId.startsWith(prefix);
}

} // namespace fathom
