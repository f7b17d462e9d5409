// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"
#include "core/binance/user_decoder.h"
#include "tests/fuzz/fuzz.h"

using namespace fathom;
using namespace fathom::binance;

// An event is whole or an error, twice the same, and never a half-read order.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static UserDecoder decoder;
    static OrderUpdate reused;
    const QByteArray frame = padded({ reinterpret_cast<const char*>(data), static_cast<qsizetype>(size) });
    const auto event = decoder.decode(frame);
    const auto again = decoder.decode(frame);
    fuzz::require(event.has_value() == again.has_value());
    if (!event) {
        fuzz::require(event.error().detail.size() < 200);
        return 0;
    }
    fuzz::require(event->index() == again->index());
    if (const auto* update = std::get_if<OrderUpdate>(&*event)) {
        fuzz::require(update->orderId > 0 && !update->symbol.isEmpty() && !update->statusText.isEmpty());
        fuzz::require(!update->quantity.isNegative() && !update->executed.isNegative() && !update->lastQuantity.isNegative());
        fuzz::require(decoder.decodeOrderUpdate(frame, reused).has_value());
        fuzz::require(reused.clientId == update->clientId && reused.executed == update->executed && reused.commission == update->commission);
    }
    return 0;
}

std::vector<std::string_view> fathom::fuzz::seeds()
{
    return {
        R"({"e":"ORDER_TRADE_UPDATE","E":1568879465651,"T":1568879465650,"o":{"s":"BTCUSDT","c":"f-1","S":"SELL","o":"LIMIT","f":"GTC","q":"0.003","p":"61800.30","ap":"61800.10","sp":"0","x":"TRADE","X":"PARTIALLY_FILLED","i":8389765489684725123,"l":"0.001","z":"0.002","L":"61800.30","N":"USDT","n":"0.01236006","T":1568879465649,"t":5266583935,"b":"0","a":"9.91","m":true,"R":true,"wt":"CONTRACT_PRICE","ot":"LIMIT","ps":"LONG","cp":false,"pP":false,"si":0,"ss":0,"rp":"-1.5","V":"EXPIRE_MAKER","pm":"NONE","gtd":0,"er":"4","M":7}})",
        R"({"e":"ACCOUNT_UPDATE","E":1564745798939,"T":1564745798938,"a":{"m":"ORDER","B":[{"a":"USDT","wb":"122624.12345678","cw":"100.12345678","bc":"50.12345678"}],"P":[{"s":"BTCUSDT","pa":"-10","ep":"6563.86000","bep":"6563.6","cr":"-45.04000000","up":"-1423.15600","mt":"isolated","iw":"6570.42511771","ps":"SHORT"}]}})",
        R"({"e":"TRADE_LITE","E":1,"T":2,"s":"BTCUSDT","q":"0.001","p":"0","m":false,"c":"z8","S":"BUY","L":"64089.20","l":"0.040","t":109100866,"i":8886774})",
        R"({"e":"ACCOUNT_CONFIG_UPDATE","E":1,"T":2,"ac":{"s":"BTCUSDT","l":25}})",
        R"({"e":"ACCOUNT_CONFIG_UPDATE","E":1,"T":2,"ai":{"j":true}})",
        R"({"e":"ALGO_UPDATE","T":1,"E":2,"o":{"caid":"x","aid":2148719,"at":"CONDITIONAL","o":"STOP_MARKET","s":"BTCUSDT","S":"SELL","ps":"BOTH","f":"GTC","q":"7.0E-4","X":"NEW","ai":"","tp":"60000.0","p":"0","rm":""}})",
        R"({"e":"MARGIN_CALL","E":1,"cw":"3.1","p":[{"s":"ETHUSDT","ps":"LONG","pa":"1.327"}]})",
        R"({"stream":"k","data":{"e":"listenKeyExpired","E":"1699596037418","listenKey":"OfYG"}})",
    };
}
