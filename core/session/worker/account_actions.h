// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/session/worker/order_context.h"

#include <QObject>

namespace fathom {

//! \brief Leverage, margin, margin mode and position mode of the account. "Already so" counts as done. Thread: network. Source: CHANGES 5.8.
class AccountActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountActions)
public:
    explicit AccountActions(const OrderContext& context, QObject* parent = nullptr);

    void setLeverage(RequestId request, const QString& symbol, int leverage);
    void setMarginType(RequestId request, const QString& symbol, MarginType type);
    void setHedgeMode(RequestId request, bool hedge);
    void setMultiAssets(RequestId request, bool multi);
    //! \brief Adds (positive) or takes (negative) margin of an isolated leg, quote asset.
    void adjustMargin(RequestId request, const QString& symbol, PositionSide side, Decimal amount);

Q_SIGNALS:
    //! The venue's settings changed, or may have: read them again. Empty symbol: position mode and assets mode.
    void configTouched(const QString& symbol);
    //! The margin of a position changed, or may have.
    void positionsTouched();

private:
    void finish(RequestId request, const QString& symbol, const QString& what, const Result<bool>& answer);

    OrderContext m_context;
};

} // namespace fathom
