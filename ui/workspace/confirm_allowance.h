// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QObject>

namespace fathom {

class Session;

//! \brief Up to which value orders go without a dialog, as the trader typed it into one; forgotten when the program ends and when
//! another session begins. Source: INTERACTION 2.
class ConfirmAllowance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmAllowance)
public:
    //! \brief The one of this session, made on the first question.
    static ConfirmAllowance& of(Session& session);

    Decimal most() const { return m_most; } //!< 0: every order asks
    void setMost(Decimal most);
    bool covers(Decimal notional) const { return m_most.isPositive() && notional <= m_most; }

Q_SIGNALS:
    void changed();

private:
    explicit ConfirmAllowance(QObject* session);

    Decimal m_most;
};

} // namespace fathom
