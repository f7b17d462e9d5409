// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/rest_client.h"
#include "tests/core/net/fake_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace fathom::test {

//! \brief JSON text written with single quotes: moc does not get through raw strings.
inline QByteArray json(const char* text) { return QByteArray(text).replace('\'', '"'); }

//! \brief What every client needs, pointed at a server that does as told.
struct ClientFixture
{
    ClientFixture()
        : endpoints(*binance::Endpoints::paper(server.http(""), server.ws(""), server.ws("/ws-fapi/v1")))
        , signer(std::move(*binance::Signer::create("testkey", Secret("testsecret"))))
        , budget(&clock)
        , time(&clock)
        , rest(endpoints, signer.get(), &budget, &time, &clock)
    {
    }

    static QByteArray order(const QByteArray& clientId, const QByteArray& status = "NEW", std::int64_t orderId = 77)
    {
        return R"({"orderId":)" + QByteArray::number(static_cast<qlonglong>(orderId)) + R"(,"symbol":"BTCUSDT","status":")" + status + R"(","clientOrderId":")"
            + clientId + R"(","price":"61800.10","origQty":"0.010","executedQty":"0","cumQty":"0","timeInForce":"GTC","type":"LIMIT","reduceOnly":false,)"
              R"("side":"BUY","positionSide":"BOTH","updateTime":1566818724722})";
    }
    static binance::PlaceRequest place(const char* clientId = "f-1")
    {
        binance::PlaceRequest request;
        request.intent.symbol = QStringLiteral("BTCUSDT");
        request.intent.price = Decimal::fromLiteral("61800.1");
        request.intent.quantity = Decimal::fromLiteral("0.01");
        request.clientId = QString::fromLatin1(clientId);
        return request;
    }
    //! \brief The signature over everything before it is right.
    bool isSigned(const QByteArray& text)
    {
        const qsizetype at = text.indexOf("&signature=");
        const QByteArray payload = text.left(at);
        const std::string_view expected = signer->sign({ payload.constData(), static_cast<std::size_t>(payload.size()) });
        return at > 0 && text.mid(at + 11) == QByteArray(expected.data(), static_cast<qsizetype>(expected.size()));
    }

    RealClock clock;
    FakeServer server;
    binance::Endpoints endpoints;
    std::unique_ptr<binance::Signer> signer;
    net::RateBudget budget;
    net::TimeSync time;
    binance::RestClient rest;
};

} // namespace fathom::test
