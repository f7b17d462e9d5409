// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "core/session/session_types.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace fathom {

class Session;

//! \brief Cancels several orders in two presses: the first leaves what protects an open position, the second within three seconds takes
//! that too. Says at the end what could not be cancelled, order by order. Source: INTERACTION 5.9.
class CancelWaves final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CancelWaves)
public:
    static constexpr int offerMs = 3'000;

    CancelWaves(Session& session, QObject* parent);

    //! \brief Every order in \p scope.
    void cancelAll(const CancelScope& scope);
    //! \brief These orders. One alone goes at once, whatever it protects.
    void cancel(const std::vector<LocalOrderId>& ids);
    //! \brief How many protective orders the next press would take; 0 where none is offered.
    int offered() const { return m_offered; }

Q_SIGNALS:
    void offerChanged(int protectiveOrders);
    //! \param failures translated, empty where everything was cancelled
    void finished(int cancelled, const QString& failures);

private:
    void ask(const std::vector<LocalOrderId>& ids);
    void offer(int count);

    Session& m_session;
    QTimer m_offer;
    int m_offered = 0;
    std::map<RequestId, LocalOrderId> m_waiting;
    int m_done = 0;
    QStringList m_failures;
    RequestId m_all = 0;
};

} // namespace fathom
