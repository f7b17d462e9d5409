// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paper/random_requests.h"

#include "core/paper/exchange.h"

namespace fathom::paper::test {

namespace {

constexpr const char* sides[] = { "BUY", "SELL" };
constexpr const char* legs[] = { "LONG", "SHORT" };
constexpr const char* times[] = { "GTC", "GTC", "GTC", "IOC", "FOK", "GTX", "RPI" };
constexpr const char* conditionals[] = { "STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET" };
constexpr const char* modes[] = { "NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH" };
constexpr const char* junk[] = { "", "-1", "0", "1e400", "nan", "99999999999999999999", "%00", "%FF", "true", "[]", "%7B%7D", "BTCUSDT", "0.0000000000000000000001" };

} // namespace

RandomRequests::RandomRequests(ServerFixture& server, std::vector<QString> symbols, std::size_t accounts, std::uint64_t seed)
    : m_server(server)
    , m_symbols(std::move(symbols))
    , m_ids(engine().accounts())
    , m_random(seed)
{
    m_ids.resize(accounts);
    for (const QString& name : m_symbols)
        m_centre.push_back(engine().markPrice(engine().marketOf(name)).mark.toDouble());
}

Exchange& RandomRequests::engine() { return m_server.exchange.exchange(); }

QByteArray RandomRequests::symbol() { return m_symbols[below(m_symbols.size())].toUtf8(); }

QByteArray RandomRequests::priceNear(const QByteArray& symbol, double reach)
{
    const int market = engine().marketOf(QString::fromUtf8(symbol));
    const Instrument& instrument = engine().instrument(market);
    const double price = engine().markPrice(market).mark.toDouble() * (1 + reach * (2 * m_random.unit() - 1));
    return QByteArray::fromStdString(Decimal::fromDouble(price, 8).roundedTo(instrument.tickSize, Decimal::Rounding::Nearest).toString());
}

QByteArray RandomRequests::quantityOf(const QByteArray& symbol)
{
    const int market = engine().marketOf(QString::fromUtf8(symbol));
    const Instrument& instrument = engine().instrument(market);
    const double notional = m_random.logNormal(400, 1.6);
    const Decimal quantity = Decimal::fromDouble(notional / std::max(1e-9, engine().markPrice(market).mark.toDouble()), 8);
    return QByteArray::fromStdString(std::max(instrument.stepSize, quantity.roundedTo(instrument.stepSize, Decimal::Rounding::Down)).toString());
}

QByteArray RandomRequests::order(bool inBatch)
{
    const QByteArray name = symbol();
    QByteArray query = "symbol=" + name.toPercentEncoding() + "&side=" + oneOf(sides) + "&quantity=" + quantityOf(name);
    if (below(3) == 0)
        query += "&type=MARKET";
    else if (below(8) == 0)
        query += QByteArray("&type=LIMIT&timeInForce=GTC&priceMatch=") + (below(2) == 0 ? "QUEUE" : "OPPONENT_5");
    else
        query += "&type=LIMIT&timeInForce=" + oneOf(times) + "&price=" + priceNear(name, 0.01);
    if (engine().positionMode(accountId()))
        query += "&positionSide=" + oneOf(legs);
    else if (below(5) == 0)
        query += "&reduceOnly=true";
    if (below(4) == 0)
        query += "&selfTradePreventionMode=" + oneOf(modes);
    if (below(4) == 0)
        query += "&newOrderRespType=RESULT";
    if (!inBatch && below(6) == 0)
        query += "&newClientOrderId=id" + QByteArray::number(static_cast<qlonglong>(below(30)));
    return query;
}

RandomRequests::Call RandomRequests::place() { return { "POST", below(30) == 0 ? "/fapi/v1/order/test" : "/fapi/v1/order", order(false) }; }

RandomRequests::Call RandomRequests::onOrder(const QByteArray& method, const QByteArray& path)
{
    const auto open = engine().openOrders(accountId(), {}).value();
    if (open.empty() || below(10) == 0)
        return { method, path, "symbol=" + symbol().toPercentEncoding() + "&orderId=" + QByteArray::number(static_cast<qlonglong>(1 + below(1000))) };
    const PaperOrder& order = open[below(open.size())];
    return { method, path, "symbol=" + order.symbol.toUtf8().toPercentEncoding() + "&orderId=" + QByteArray::number(static_cast<qlonglong>(order.orderId)) };
}

RandomRequests::Call RandomRequests::modify()
{
    Call call = onOrder("PUT", "/fapi/v1/order");
    const QByteArray name = QByteArray::fromPercentEncoding(call.query.mid(7, call.query.indexOf('&') - 7));
    const auto order = engine().queryOrder(accountId(), { QString::fromUtf8(name), call.query.mid(call.query.lastIndexOf('=') + 1).toLongLong(), {} });
    call.query += "&side=" + (order ? sideName(order->side).toLatin1() : oneOf(sides)) + "&quantity=" + quantityOf(name) + "&price=" + priceNear(name, 0.01);
    if (below(3) == 0)
        call.query += "&modifyId=" + QByteArray::number(static_cast<qlonglong>(below(1000)));
    return call;
}

RandomRequests::Call RandomRequests::batch()
{
    QByteArray rows;
    for (std::uint64_t i = 1 + below(6); i > 0; --i) {
        QByteArray row;
        for (const QByteArray& pair : order(true).split('&'))
            row += (row.isEmpty() ? "\"" : ",\"") + pair.left(pair.indexOf('=')) + "\":\"" + QByteArray::fromPercentEncoding(pair.mid(pair.indexOf('=') + 1)) + '"';
        rows += (rows.isEmpty() ? "{" : ",{") + row + '}';
    }
    return { "POST", "/fapi/v1/batchOrders", "batchOrders=" + QByteArray('[' + rows + ']').toPercentEncoding() };
}

RandomRequests::Call RandomRequests::conditional()
{
    const QByteArray name = symbol(), type = oneOf(conditionals);
    QByteArray query = "algoType=CONDITIONAL&symbol=" + name.toPercentEncoding() + "&side=" + oneOf(sides) + "&type=" + type;
    const bool closes = below(4) == 0 && (type == "STOP_MARKET" || type == "TAKE_PROFIT_MARKET");
    query += closes ? QByteArray("&closePosition=true") : "&quantity=" + quantityOf(name);
    query += type == "TRAILING_STOP_MARKET" ? QByteArray("&callbackRate=0.5") : "&triggerPrice=" + priceNear(name, 0.01);
    if (type == "STOP" || type == "TAKE_PROFIT")
        query += "&price=" + priceNear(name, 0.01);
    if (below(2) == 0)
        query += "&workingType=MARK_PRICE";
    if (below(5) == 0)
        query += "&timeInForce=GTE_GTC";
    if (engine().positionMode(accountId()))
        query += "&positionSide=" + oneOf(legs);
    return { "POST", "/fapi/v1/algoOrder", query };
}

RandomRequests::Call RandomRequests::onConditional()
{
    const auto open = engine().openAlgos(accountId(), {}).value();
    const auto id = open.empty() ? std::int64_t { 1 } : open[below(open.size())].algoId;
    return { below(2) == 0 ? "DELETE" : "GET", "/fapi/v1/algoOrder", "algoId=" + QByteArray::number(static_cast<qlonglong>(id)) };
}

RandomRequests::Call RandomRequests::settings()
{
    const QByteArray name = symbol().toPercentEncoding(), yes = below(2) == 0 ? "true" : "false";
    switch (below(10)) {
    case 0: return { "POST", "/fapi/v1/leverage", "symbol=" + name + "&leverage=" + QByteArray::number(static_cast<qlonglong>(below(130))) };
    case 1: return { "POST", "/fapi/v1/marginType", "symbol=" + name + "&marginType=" + (below(2) == 0 ? "ISOLATED" : "CROSSED") };
    case 2:
    case 3:
        return { "POST", "/fapi/v1/positionMargin",
            "symbol=" + name + "&amount=" + QByteArray::number(0.01 * static_cast<double>(1 + below(20'000)), 'f', 2) + "&type=" + (below(3) == 0 ? "2" : "1") };
    case 4: return { "POST", "/fapi/v1/positionSide/dual", "dualSidePosition=" + yes };
    case 5: return { "POST", "/fapi/v1/multiAssetsMargin", "multiAssetsMargin=" + yes };
    case 6: return { "POST", "/fapi/v1/feeBurn", "feeBurn=" + yes };
    case 7: return { "DELETE", "/fapi/v1/allOpenOrders", "symbol=" + name };
    case 8: return { "DELETE", "/fapi/v1/algoOpenOrders", "symbol=" + name };
    default: return { "POST", "/fapi/v1/countdownCancelAll", "symbol=" + name + "&countdownTime=" + QByteArray::number(static_cast<qlonglong>(below(100'000))) };
    }
}

RandomRequests::Call RandomRequests::question()
{
    static constexpr const char* paths[] = { "/fapi/v1/openOrders", "/fapi/v1/allOrders", "/fapi/v3/positionRisk", "/fapi/v1/userTrades", "/fapi/v3/balance",
        "/fapi/v1/income", "/fapi/v1/symbolConfig", "/fapi/v1/openAlgoOrders", "/fapi/v1/adlQuantile", "/fapi/v1/nothing" };
    return { "GET", oneOf(paths), "symbol=" + symbol().toPercentEncoding() + "&limit=" + QByteArray::number(static_cast<qlonglong>(below(20))) };
}

// A value is lost, doubled or replaced by something nobody would send.
QByteArray RandomRequests::bent(QByteArray query)
{
    QByteArrayList pairs = query.split('&');
    const auto at = static_cast<qsizetype>(below(static_cast<std::uint64_t>(pairs.size())));
    switch (below(4)) {
    case 0: pairs.removeAt(at); break;
    case 1: pairs.append(pairs[at]); break;
    case 2: pairs.append("surprise=1"); break;
    default: pairs[at] = pairs[at].left(pairs[at].indexOf('=') + 1) + oneOf(junk);
    }
    return pairs.join('&');
}

QByteArray RandomRequests::wrapped(const Call& call)
{
    QByteArray query = m_server.sign(below(12) == 0 ? bent(call.query) : call.query, m_account);
    if (below(150) == 0)
        query.chop(1); // a signature that does not fit
    const bool inBody = call.method == "POST" && below(2) == 0;
    QByteArray bytes = call.method + ' ' + call.path + (inBody ? QByteArray() : '?' + query) + " HTTP/1.1\r\nHost: " + m_server.host() + "\r\n";
    if (below(200) != 0)
        bytes += m_server.keyHeader(m_account) + "\r\n";
    if (inBody)
        bytes += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(query.size()) + "\r\n";
    return bytes + "\r\n" + (inBody ? query : QByteArray());
}

QByteArray RandomRequests::next()
{
    m_account = below(m_ids.size());
    const std::uint64_t pick = below(100);
    if (pick < 42)
        return wrapped(place());
    if (pick < 58)
        return wrapped(onOrder("DELETE", "/fapi/v1/order"));
    if (pick < 66)
        return wrapped(modify());
    if (pick < 71)
        return wrapped(batch());
    if (pick < 79)
        return wrapped(conditional());
    if (pick < 83)
        return wrapped(onConditional());
    return wrapped(pick < 92 ? settings() : question());
}

void RandomRequests::moveOn()
{
    const bool far = below(60) == 0;
    for (std::size_t i = 0; i < m_symbols.size(); ++i) {
        const int market = engine().marketOf(m_symbols[i]);
        const double mark = engine().markPrice(market).mark.toDouble(), home = std::log(m_centre[i] / mark);
        const double moved = mark * std::exp(0.02 * home + (far ? 0.06 : 0.0015) * m_random.normal());
        engine().setMarkPrice(market, Decimal::fromDouble(moved, 8), Decimal::fromDouble(moved, 8));
        engine().setFundingRate(market, Decimal::fromDouble(0.0004 * m_random.normal(), 8));
    }
    m_server.clock.advance(below(200) == 0 ? std::chrono::milliseconds { 28'800'000 } : std::chrono::milliseconds { 700 });
    engine().advanceTo(m_server.clock.wallNow());
}

} // namespace fathom::paper::test
