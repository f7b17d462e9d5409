// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/confirm_allowance.h"

#include "core/session/session.h"

namespace fathom {

ConfirmAllowance::ConfirmAllowance(QObject* session)
    : QObject(session)
{
}

ConfirmAllowance& ConfirmAllowance::of(Session& session)
{
    auto* known = session.findChild<ConfirmAllowance*>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new ConfirmAllowance(&session);
}

void ConfirmAllowance::setMost(Decimal most)
{
    if (most == m_most)
        return;
    m_most = most;
    Q_EMIT changed();
}

} // namespace fathom
