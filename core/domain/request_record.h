// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace fathom {

//! \brief One request and what became of it, as the inspector shows it: names of parameters, never their values, no header but the
//! counters, no word of the peer's. Source: SECURITY 3.3.
struct RequestRecord
{
    WallTime time {};          //!< when it was sent, our clock
    bool isSocket = false;     //!< over the WebSocket API
    QByteArray method;         //!< "GET", "order.place"
    QByteArray path;           //!< "/fapi/v1/order"; empty over the WebSocket API
    QByteArrayList names;      //!< of the parameters, without signature and key
    bool isAnswered = false;
    int status = 0;            //!< HTTP status or the reply's, 0 where not answered
    int code = 0;              //!< the venue's error code, 0 where none
    QString failure;           //!< where not answered: English words of our own
    std::optional<int> usedWeight1m, orderCount10s, orderCount1m; //!< as told by the reply
    double milliseconds = 0;   //!< from sending to the answer or to giving up
    qint64 bytes = 0;          //!< of the reply
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::RequestRecord)
