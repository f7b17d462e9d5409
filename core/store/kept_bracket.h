// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <QString>

#include <vector>

namespace fathom {

//! \brief What must outlive the program of one entry with protection: the legs it waits with, and
//! which of those that went out belong together. Named by the entry's symbol and client id.
struct KeptBracket {
    struct Leg {
        OrderIntent terms;
        QString clientId; //!< written before the leg is sent, so that it is found and never doubled
        int portion = 0; //!< legs of the same fills are a pair
        bool placed = false; //!< the venue has spoken of it: where it is not found, it has ended
        bool operator==(const Leg&) const = default;
    };
    QString symbol, clientId; //!< of the entry
    bool conditional = false; //!< the entry is one of the Algo Service's
    Decimal covered; //!< of the entry's fills, by legs that went out
    std::vector<OrderIntent> held;
    std::vector<Leg> sent;

    bool isEmpty() const { return held.empty() && sent.empty(); }
    bool operator==(const KeptBracket&) const = default;
};

} // namespace fathom
