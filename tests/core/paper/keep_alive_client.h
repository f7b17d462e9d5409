// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/paper/server_fixture.h"

#include <QTcpSocket>

#include <vector>

namespace fathom::paper::test {

//! \brief One connection that is kept: many requests are written at once and their answers read in order.
class KeepAliveClient final
{
public:
    explicit KeepAliveClient(quint16 port);
    //! \brief Writes \p requests and reads as many answers; fewer where the peer closes or stays silent for five seconds.
    std::vector<RawReply> exchange(const QByteArrayList& requests);

private:
    std::optional<RawReply> take();

    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace fathom::paper::test
