// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "core/session/session_types.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>

namespace fathom {

class Session;
class ToastStack;

//! \brief Turns answers into toasts: placed (with Undo), filled, refused, unknown, and what the log wants noticed.
class OrderToasts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderToasts)
public:
    OrderToasts(Session& session, ToastStack& toasts, QObject* parent);

private:
    struct Asked
    {
        OrderIntent intent;
        LocalOrderId order = 0;
        MonotonicTime sent {};
    };
    struct Filled
    {
        LocalOrderId order = 0;
        Fill last;
        Decimal quantity, commission, value;
        bool maker = true;
    };

    void placed(const Asked& asked);
    void refused(const Asked& asked, Outcome outcome, const Error& error);
    void undo(LocalOrderId id, const QString& lead, const QString& rest);
    void collect(const Fill& fill);
    void showFills();
    QString words(const QString& symbol, Side side, Decimal quantity) const;
    QString priceWords(const QString& symbol, Decimal price) const;

    Session& m_session;
    ToastStack& m_toasts;
    std::map<RequestId, Asked> m_asked;
    std::map<std::int64_t, Filled> m_fills; //!< by venue order id, until shown
    QTimer m_merge;
};

} // namespace fathom
