// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"

#include <QObject>

#include <set>

namespace fathom {

class Session;

//! \brief Says what a market order left unfilled: it went out with a cap, and its rest is neither resting nor sent again.
//! Source: INTERACTION 8.
class RestReporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestReporter)
public:
    explicit RestReporter(Session& session, QObject* parent = nullptr);

    //! \brief Follows the order this request placed to its end.
    void follow(RequestId request);

private:
    void judge(LocalOrderId id);

    Session& m_session;
    std::set<RequestId> m_asked;
    std::set<LocalOrderId> m_orders;
};

} // namespace fathom
