// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/http_message.h"

#include <optional>
#include <vector>

namespace fathom::paper {

//! \brief Which door a WebSocket came through. Source: CHANGES 2.
enum class WsDoor { Public, Market, Private, Legacy, Api };

//! \brief How an answer ends on its socket.
enum class Ending { Send, Close, Reset, Silence, Drip };

//! \brief What becomes of one answer. The default sends it as it is.
struct Delivery
{
    std::optional<HttpReply> instead; //!< sent in place of the real one (status and body are used on the WebSocket API)
    int delayMs = 0;
    Ending ending = Ending::Send;
    int executeAfterMs = -1;  //!< before a request: it is carried out all the same, so much later and unheard
    qsizetype onlyBytes = -1; //!< with Close, Reset or Drip: so many bytes of the answer go out first; with Drip -1 is its head
    int dripMs = 1'000;       //!< with Drip: one byte more each time
};

//! \brief One request as it was received, over REST ("POST /fapi/v1/order") or the WebSocket API ("order.place").
struct RequestFacts
{
    QByteArray route;
    QByteArray clientOrderId; //!< newClientOrderId, origClientOrderId or clientAlgoId, empty where none was sent
    QByteArray symbol;
    bool webSocket = false;
    std::int64_t orderId = 0; //!< 0 where none was sent
};

//! \brief Sees what goes in and out of the server and may change what goes out. The exchange itself has none; tests bring one.
//! Called on the paper thread; must outlive the server.
class Interceptor
{
public:
    virtual ~Interceptor() = default;
    //! \return a delivery where the request is not to be carried out
    virtual std::optional<Delivery> beforeRequest(const RequestFacts& facts) = 0;
    //! \brief The request was carried out and \p reply is its answer.
    virtual Delivery afterRequest(const RequestFacts& facts, const HttpReply& reply) = 0;
    //! \brief The frames to send in place of one market frame. \param stream "btcusdt@depth@100ms"  \param data its JSON
    virtual std::vector<QByteArray> marketFrames(const QByteArray& stream, const QByteArray& data) = 0;
    //! \brief The frames to send in place of one user event. \param event "ORDER_TRADE_UPDATE"
    virtual std::vector<QByteArray> userFrames(const QByteArray& event, const QByteArray& data) = 0;
    //! \return whether a WebSocket handshake stays without an answer
    virtual bool dropHandshake(WsDoor) { return false; }
    //! \return what answers a message of a stream's client in place of carrying it out, nothing where empty; nullopt: it is carried out
    virtual std::optional<QByteArray> insteadOf(const QByteArray& /*message*/) { return std::nullopt; }
};

} // namespace fathom::paper
