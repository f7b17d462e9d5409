// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace fathom {

//! \brief Client order ids that no run of this program repeats: prefix, boot epoch, counter, random. Source: FAULTS C09.
//! At most 36 characters of `[.A-Z:/a-z0-9_-]`. Thread: one.
class ClientIds final
{
public:
    explicit ClientIds(WallTime boot);

    QString next();
    //! \brief True for an id of this program, of this run or an earlier one.
    static bool isOurs(const QString& clientId);

private:
    QString m_boot;
    quint64 m_counter = 0;
};

} // namespace fathom
