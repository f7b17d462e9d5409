// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace fathom::net {

//! \brief What a venue counts per address, for every budget of this program that speaks to it: a ban holds for the next account, for a
//! key's check and for the next start as well. Any thread. Source: FAULTS C13, C14, I6.
class SharedPause
{
public:
    struct State
    {
        MonotonicTime until {}; //!< default where there is none
        bool isBan = false;
    };
    struct Weight
    {
        int used = 0;
        int limit = 0; //!< what it was metered against
        MonotonicTime at {};
    };

    //! \brief The one of \p venue, a name for its addresses; made when first asked for.
    static std::shared_ptr<SharedPause> of(const QString& venue);

    //! \brief Lets bans outlive the program. \param kept when the last one known ends, empty where none; one further off than any ban
    //! lasts is none \param keep writes down when a ban ends; called in the thread that raises it
    void keepBy(std::optional<WallTime> kept, std::function<void(WallTime)> keep, const Clock& clock);
    void raise(MonotonicTime until, bool isBan, const Clock& clock);
    State state() const;
    void noteWeight(int used, int limit, MonotonicTime at);
    Weight weight() const;

private:
    mutable std::mutex m_mutex;
    State m_state;
    Weight m_weight;
    std::function<void(WallTime)> m_keep;
};

} // namespace fathom::net
