// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <QObject>

#include <map>
#include <set>

namespace fathom {

class Session;

//! \brief What was asked for when an order was placed, with all that was to come with it. Kept for the latest orders of this run, so that
//! one that never came to the exchange can be asked for once more as it was meant. Source: FAULTS 0.1, C04. GUI thread.
class Placings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Placings)
public:
    struct Placing
    {
        OrderIntent intent;
        Bracket bracket; //!< to be attached as it fills
    };

    //! \brief The one of this session, made on the first question; it knows what is placed from then on.
    static Placings& of(Session& session);

    //! \return null where it was placed before this run, or too long ago
    const Placing* find(LocalOrderId order) const;
    //! \brief Another order went out in this one's place: it is not offered a second time.
    void noteSentAgain(LocalOrderId order);
    bool wasSentAgain(LocalOrderId order) const { return m_sentAgain.contains(order); }

Q_SIGNALS:
    void sentAgain(fathom::LocalOrderId order);

private:
    explicit Placings(Session& session);
    void keep(LocalOrderId order, Placing placing);

    std::map<LocalOrderId, Placing> m_placings;
    std::set<LocalOrderId> m_sentAgain;
};

} // namespace fathom
