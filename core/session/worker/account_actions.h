// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/session/worker/order_context.h"

#include <QObject>

namespace fathom {

//! \brief Leverage, margin mode and position mode of the account. "Already so" counts as done. Thread: network. Source: CHANGES 5.8.
class AccountActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountActions)
public:
    explicit AccountActions(const OrderContext& context, QObject* parent = nullptr);

    void setLeverage(RequestId request, const QString& symbol, int leverage);
    void setMarginType(RequestId request, const QString& symbol, MarginType type);
    void setHedgeMode(RequestId request, bool hedge);

Q_SIGNALS:
    //! The venue's settings changed, or may have: read them again. Empty symbol: position mode.
    void configTouched(const QString& symbol);

private:
    void finish(RequestId request, const QString& symbol, const QString& what, const Result<bool>& answer);

    OrderContext m_context;
};

} // namespace fathom
