// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/session_types.h"

#include <QString>

#include <optional>

namespace fathom {

//! \brief The daily loss limit of one account: at it only what reduces goes out until 00:00 UTC.
//!
//! A tighter limit holds at once, a looser one or none from the next UTC day on. Limit, what waits for tomorrow and the lock are on
//! disk with a checksum, so that neither a restart nor an edited file ends a lock early; a file that does not match it locks the
//! day. It binds this program only. Times are the venue's, so that setting the machine's clock changes nothing. Thread: one.
//! Source: INTERACTION 9, NOVEL 8.
class LossLock final
{
public:
    //! \param path of its file; empty keeps it in memory only
    explicit LossLock(QString path);

    //! \brief What the user wants now, in the quote asset; 0 for none.
    //! \return true where anything changed
    bool setWish(Decimal limit, WallTime now);
    //! \brief The day's net result: realised, commission, funding, and the change of the unrealised result since 00:00 UTC.
    //! \param net empty where it is not known
    //! \return true where anything changed
    bool take(std::optional<Decimal> net, WallTime now);

    const DayLoss& state() const { return m_state; }
    //! \brief Why nothing may grow, translated; empty where it may.
    QString reason() const;
    //! \brief What is said of a limit while the day's result is not known, translated.
    static QString notReadYet();
    //! \brief Translated, what was wrong with the file when it was read or written; empty where nothing was.
    const QString& problem() const { return m_problem; }

private:
    void load();
    void save();
    void roll(WallTime now);

    QString m_path;
    DayLoss m_state;
    QString m_problem;
    bool m_damaged = false; //!< what held before is not known: the day is locked when its date is
};

} // namespace fathom
