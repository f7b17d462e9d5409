// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

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

    //! \brief Remembers bans in \p file beyond the program's end, and takes up one that is there. A file that cannot be read or written
    //! is none.
    void keepIn(const QString& file, const Clock& clock);
    void raise(MonotonicTime until, bool isBan, const Clock& clock);
    State state() const;
    void noteWeight(int used, int limit, MonotonicTime at);
    Weight weight() const;

private:
    mutable std::mutex m_mutex;
    State m_state;
    Weight m_weight;
    QString m_file;
};

} // namespace fathom::net
