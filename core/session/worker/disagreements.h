// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fathom {

//! \brief Tells a difference that one comparison finds and the next one does not, as every fill in
//! between makes, from one that stays. A value, one thread. Source: FAULTS B24.
class Disagreements final {
public:
    static constexpr int limit = 3; //!< equal ones in a row are a conflict

    //! \brief What a comparison found, any order. \return true where a conflict began, changed or
    //! ended
    bool note(QStringList found);
    //! \brief What cannot be brought to agree, empty where nothing is.
    const QStringList& conflict() const { return m_conflict; }
    //! \brief Found something that may be gone at the next look, or may be a conflict.
    bool isOpen() const { return m_equal > 0 && m_equal < limit; }

private:
    QStringList m_last, m_conflict;
    int m_equal = 0; //!< comparisons in a row that found m_last
};

} // namespace fathom
