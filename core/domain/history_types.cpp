// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/history_types.h"

#include <algorithm>

namespace fathom {

double HistoryJob::share() const
{
    double sum = 0;
    for (const Part& part : parts) {
        if (part.state == State::Done) {
            sum += 1;
        } else if (way == Way::Lists && part.doneTo > from && to > from) {
            sum += std::min(1.0, static_cast<double>((part.doneTo - from).count()) / static_cast<double>((to - from).count()));
        } else if (way == Way::Files) {
            sum += part.state == State::Reading ? 0.9 : part.state == State::Fetching ? 0.7 : part.state == State::Preparing ? 0.2 : 0.0;
        }
    }
    return sum / static_cast<double>(parts.size());
}

} // namespace fathom
