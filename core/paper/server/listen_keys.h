// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace fathom::paper {

//! \brief The listen key of the one account: valid for 60 minutes from the last start or keep-alive. Source: CHANGES 4.
class ListenKeys final
{
public:
    explicit ListenKeys(const Clock& clock)
        : m_clock(clock)
    {
    }
    //! \brief The active key, its validity extended, or a new one.
    QByteArray start();
    //! \return the extended key, empty where none is active
    std::optional<QByteArray> keepAlive();
    void stop();
    bool isValid(QByteArrayView key) const;
    //! \brief Calls onExpired for a key whose hour is over. Called about once a second.
    void expireOld();
    //! \brief Ends the active key now; \p announce tells its listeners.
    void expire(bool announce);

    //! \brief Told the key before it is forgotten.
    std::function<void(const QByteArray& key)> onExpired;

private:
    const Clock& m_clock;
    QByteArray m_key;
    MonotonicTime m_until {};
};

} // namespace fathom::paper
