// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paper/conformance_fixture.h"

#include "core/paper/server/rate_limits.h"

#include <QTest>

namespace fathom::paper::test {

namespace {

const QByteArray resting = "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.002&price=";

QByteArray idOf(const RawReply& reply, const char* name)
{
    const qint64 id = reply.json().value(QLatin1String(name)).toInteger();
    if (id == 0)
        qWarning("%s", reply.body.constData());
    return QByteArray::number(id);
}

} // namespace

PaperExchangeOptions ConformanceFixture::options()
{
    PaperExchangeOptions out;
    out.limits = { 1'000'000, 100'000, 100'000 };
    return out;
}

ConformanceFixture::ConformanceFixture()
    : server(options())
{
    server.advance(std::chrono::milliseconds { 2'000 });
    trade();
    loseByForce();
    for (const char* kind : { "income", "order", "trade" })
        m_names.insert(QByteArray("$") + kind + (qstrcmp(kind, "income") == 0 ? "" : "s"), download(QByteArray("/fapi/v1/") + kind + "/asyn"));
    server.call("POST", "/fapi/v1/listenKey", {}, {}, { server.keyHeader() });
    server.clock.advance(std::chrono::seconds { 3 }); // downloads get ready
    server.exchange.step();
}

void ConformanceFixture::trade()
{
    server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010");
    server.callSigned("POST", "/fapi/v1/marginType", "symbol=ETHUSDT&marginType=ISOLATED");
    server.callSigned("POST", "/fapi/v1/order", "symbol=ETHUSDT&side=BUY&type=MARKET&quantity=0.100");
    server.callSigned("POST", "/fapi/v1/positionMargin", "symbol=ETHUSDT&amount=5&type=1");
    const QByteArray id = order();
    server.callSigned("PUT", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&quantity=0.003&orderId=" + id + "&price=" + price(-3));
    server.callSigned("DELETE", "/fapi/v1/order", "symbol=BTCUSDT&orderId=" + id);
}

void ConformanceFixture::loseByForce()
{
    Exchange& engine = server.exchange.exchange();
    const AccountId me = engine.defaultAccount();
    server.callSigned("POST", "/fapi/v1/marginType", "symbol=SOLUSDT&marginType=ISOLATED");
    server.callSigned("POST", "/fapi/v1/order", "symbol=SOLUSDT&side=BUY&type=MARKET&quantity=1");
    const int sol = engine.marketOf(QStringLiteral("SOLUSDT"));
    const Decimal low = engine.markPrice(sol).mark * Decimal::fromLiteral("0.9");
    engine.setMarkPrice(sol, low, low);
    server.callSigned("POST", "/fapi/v1/order", "symbol=ADAUSDT&side=BUY&type=MARKET&quantity=100");
    const auto done = engine.deleverage(me, QStringLiteral("ADAUSDT"), PositionSide::Both, 100, Decimal::fromLiteral("0.8"));
    if (!done)
        qWarning("%s", qPrintable(done.error().detail));
}

QByteArray ConformanceFixture::order()
{
    return idOf(server.callSigned("POST", "/fapi/v1/order", resting + price(-2)), "orderId");
}

QByteArray ConformanceFixture::algo()
{
    return idOf(server.callSigned("POST", "/fapi/v1/algoOrder",
                    "algoType=CONDITIONAL&symbol=BTCUSDT&side=BUY&type=STOP_MARKET&quantity=0.002&triggerPrice=" + price(4)),
        "algoId");
}

QByteArray ConformanceFixture::download(const QByteArray& path)
{
    const RawReply reply = server.callSigned("GET", path, expanded("startTime=$past&endTime=$now"));
    server.exchange.limits().lift();
    return reply.json().value(QLatin1String("downloadId")).toString().toLatin1();
}

QByteArray ConformanceFixture::expanded(QByteArray call)
{
    const auto put = [&call](const QByteArray& name, const auto& value) {
        for (qsizetype at = call.indexOf(name); at >= 0; at = call.indexOf(name))
            call.replace(at, name.size(), value());
    };
    const auto quoted = [](QByteArray json) { return json.replace('\'', '"').toPercentEncoding(); };
    put("$batch", [&] {
        const QByteArray one = "{'symbol':'BTCUSDT','side':'BUY','type':'LIMIT','timeInForce':'GTC','quantity':'0.002','price':'" + price(-2) + "'}";
        return quoted('[' + one + ',' + one + ']');
    });
    put("$modifications", [&] {
        const QByteArray one = "{'symbol':'BTCUSDT','side':'BUY','quantity':'0.003','orderId':" + order() + ",'price':'" + price(-3) + "'}";
        return quoted('[' + one + ']');
    });
    put("$open", [&] { return order(); });
    put("$algo", [&] { return algo(); });
    put("$low", [&] { return price(-3); });
    put("$trigger", [&] { return price(4); });
    put("$now", [&] { return QByteArray::number(toMs(server.clock.wallNow())); });
    put("$past", [&] { return QByteArray::number(toMs(server.clock.wallNow()) - 3'600'000); });
    for (auto name = m_names.begin(); name != m_names.end(); ++name)
        call.replace(name.key(), name.value());
    return call;
}

QByteArray ConformanceFixture::without(const QByteArray& call, const QByteArray& name)
{
    QList<QByteArray> kept;
    for (const QByteArray& pair : call.split('&')) {
        if (!pair.startsWith(QByteArray(name + '=')))
            kept.append(pair);
    }
    return kept.join('&');
}

} // namespace fathom::paper::test
