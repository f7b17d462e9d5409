// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"
#include "core/binance/outcome_classifier.h"
#include "core/binance/rest_parsers.h"
#include "tests/core/binance/wire_fixture.h"
#include "tests/fuzz/fuzz.h"

using namespace fathom;
using namespace fathom::binance;

// Whatever a peer answers, its text stays short and plain and the outcome never becomes Accepted.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const VenueError error = parse::venueError(body);
    fuzz::require(error.message.size() <= 200);
    for (const QChar c : error.message)
        fuzz::require(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
    for (const int status : { 200, 301, 400, 401, 403, 408, 418, 429, 500, 502, 503, 504 }) {
        const OutcomeFacts facts { net::Transport::Answered, status, error.code, error.message, error.isJson, false };
        const OutcomeClass outcome = classifyOutcome(facts);
        fuzz::require(outcome != OutcomeClass::Accepted && outcome != OutcomeClass::NotSent);
        if (error.code == -1006 || error.code == -1007)
            fuzz::require(outcome == OutcomeClass::Unknown);
        fuzz::require(errorOf(outcome, facts).httpStatus == status);
    }
    if (const auto order = parse::order(body))
        fuzz::require(order->order.orderId > 0);
    static_cast<void>(parse::account(body).has_value());
    static_cast<void>(parse::positions(body).has_value());
    static_cast<void>(parse::exchangeInfo(body).has_value());
    static_cast<void>(parse::depthSnapshot(body, test::grid()).has_value());
    static_cast<void>(parse::klines(body, test::grid(), 0).has_value());
    static_cast<void>(parse::listenKey(body).has_value());
    if (const auto reply = parse::wsReply(padded(body)); reply && !reply->result.isEmpty())
        static_cast<void>(parse::order(reply->result).has_value());
    return 0;
}

std::vector<std::string_view> fathom::fuzz::seeds()
{
    return {
        R"({"code":-1102,"msg":"Mandatory parameter 'quantity' was not sent, was empty/null, or malformed."})",
        R"({"code":-1003,"msg":"Way too many requests; IP banned until 1544570770441."})",
        R"({"timestamp":1638827401078,"path":"/fapi/v1/order","msg":"Unknown error, please check your request or try again later."})",
        "<!DOCTYPE HTML PUBLIC><HTML><HEAD><TITLE>ERROR</TITLE></HEAD><BODY><H1>503 ERROR</H1></BODY></HTML>",
        R"({"id":"abc-1","status":400,"error":{"code":-2019,"msg":"Margin is insufficient."},"rateLimits":[{"rateLimitType":"ORDERS","interval":"SECOND","intervalNum":10,"limit":300,"count":1}]})",
        R"({"clientOrderId":"f-1","executedQty":"0","orderId":22542179,"origQty":"10","price":"0.1","reduceOnly":false,"side":"BUY","positionSide":"BOTH","status":"NEW","symbol":"BTCUSDT","type":"LIMIT"})",
        R"({"lastUpdateId":5,"bids":[["61800.20","2.909"]],"asks":[["61800.30","1"]]})",
        R"({"symbols":[{"symbol":"X","status":"TRADING","filters":[{"filterType":"PRICE_FILTER","minPrice":"1","maxPrice":"2","tickSize":"0.1"},{"filterType":"LOT_SIZE","minQty":"1","maxQty":"2","stepSize":"1"}]}]})",
        R"([{"symbol":"BTCUSDT","positionSide":"BOTH","positionAmt":"-0.010","entryPrice":"61800.1","markPrice":"61700.1"}])",
        R"({"listenKey":"pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1"})",
    };
}
