// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/exchange.h"
#include "tests/core/paper/server_fixture.h"

#include <QMap>

namespace fathom::paper::test {

//! \brief An exchange whose account has seen everything the inventory asks about: fills, an isolated position, a
//! liquidation, a deleveraging, amendments, downloads.
class ConformanceFixture
{
public:
    ConformanceFixture();
    //! \brief Puts what $names stand for into a call; fresh orders where one asks for an order.
    QByteArray expanded(QByteArray call);
    //! \brief The call without one of its parameters.
    static QByteArray without(const QByteArray& call, const QByteArray& name);

    ServerFixture server;

private:
    static PaperExchangeOptions options();
    void trade();
    void loseByForce();
    QByteArray order();
    QByteArray algo();
    QByteArray price(int percent) const { return server.bidPrice(percent); }
    QByteArray download(const QByteArray& path);

    QMap<QByteArray, QByteArray> m_names;
};

} // namespace fathom::paper::test
