// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/paper/market_book.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <map>
#include <optional>

namespace fathom::paper {

//! \brief One listen key an account: valid for 60 minutes from the last start or keep-alive. Source: CHANGES 4.
class ListenKeys final
{
public:
    explicit ListenKeys(const Clock& clock)
        : m_clock(clock)
    {
    }
    //! \brief The active key, its validity extended, or a new one.
    QByteArray start(AccountId account);
    //! \return the extended key, empty where none is active
    std::optional<QByteArray> keepAlive(AccountId account);
    void stop(AccountId account);
    //! \return whose key it is, empty where it is not active
    std::optional<AccountId> ownerOf(QByteArrayView key) const;
    //! \brief Calls onExpired for every key whose hour is over. Called about once a second.
    void expireOld();
    //! \brief Ends every active key now; \p announce tells its listeners.
    void expire(bool announce);

    //! \brief Told the key before it is forgotten.
    std::function<void(const QByteArray& key)> onExpired;

private:
    struct Active
    {
        QByteArray key;
        MonotonicTime until {};
    };
    const Clock& m_clock;
    std::map<AccountId, Active> m_active;
};

} // namespace fathom::paper
