// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/rest_client_calls.h"

#include <QTimer>

namespace fathom::binance {

using net::HttpMethod;

namespace {

// "Nothing to change" is the wish fulfilled.
RestClient::Handler<bool> tolerant(RestClient::Handler<bool> handler)
{
    return [handler = std::move(handler)](const Result<bool>& result) {
        handler(!result && isAlreadySo(result.error().venueCode) ? Result<bool>(true) : result);
    };
}

} // namespace

void RestClient::account(QObject* context, Handler<AccountReport> handler)
{
    read<AccountReport>(path("/v3/account"), {}, 5, true, context, std::move(handler), parse::account);
}

void RestClient::balances(QObject* context, Handler<std::vector<Balance>> handler)
{
    read<std::vector<Balance>>(path("/v3/balance"), {}, 5, true, context, std::move(handler), parse::balances);
}

void RestClient::positions(const QString& symbol, QObject* context, Handler<std::vector<Position>> handler)
{
    read<std::vector<Position>>(path("/v3/positionRisk"), forSymbol(symbol), 5, true, context, std::move(handler), parse::positions);
}

void RestClient::accountConfig(QObject* context, Handler<AccountConfig> handler)
{
    read<AccountConfig>(path("/v1/accountConfig"), {}, 5, true, context, std::move(handler), parse::accountConfig);
}

void RestClient::symbolConfig(const QString& symbol, QObject* context, Handler<std::vector<SymbolConfig>> handler)
{
    read<std::vector<SymbolConfig>>(path("/v1/symbolConfig"), forSymbol(symbol), 5, true, context, std::move(handler), parse::symbolConfig);
}

void RestClient::leverageBrackets(const QString& symbol, QObject* context, Handler<std::vector<SymbolBrackets>> handler)
{
    read<std::vector<SymbolBrackets>>(
        path("/v1/leverageBracket"), forSymbol(symbol), 1, true, context, std::move(handler), parse::leverageBrackets);
}

void RestClient::commissionRate(const QString& symbol, QObject* context, Handler<CommissionReport> handler)
{
    read<CommissionReport>(path("/v1/commissionRate"), forSymbol(symbol), 20, true, context, std::move(handler), parse::commissionRate);
}

void RestClient::income(const QString& type, std::int64_t startMs, int limit, QObject* context, Handler<std::vector<Income>> handler)
{
    Params params;
    if (!type.isEmpty())
        params.add("incomeType", type);
    if (startMs > 0)
        params.add("startTime", startMs);
    params.add("limit", static_cast<std::int64_t>(limit));
    read<std::vector<Income>>(path("/v1/income"), params, 30, true, context, std::move(handler), parse::income);
}

void RestClient::setLeverage(const QString& symbol, int leverage, QObject* context, Handler<LeverageSet> handler)
{
    Params params = forSymbol(symbol);
    params.add("leverage", static_cast<std::int64_t>(leverage));
    change<LeverageSet>(HttpMethod::Post, path("/v1/leverage"), params, true, context, std::move(handler), parse::leverageSet);
}

void RestClient::setMarginType(const QString& symbol, MarginType type, QObject* context, Handler<bool> handler)
{
    Params params = forSymbol(symbol);
    params.add("marginType", QByteArrayView(type == MarginType::Cross ? "CROSSED" : "ISOLATED"));
    change<bool>(HttpMethod::Post, path("/v1/marginType"), params, true, context, tolerant(std::move(handler)), anyAnswer);
}

void RestClient::setHedgeMode(bool hedge, QObject* context, Handler<bool> handler)
{
    Params params;
    params.add("dualSidePosition", QByteArrayView(hedge ? "true" : "false"));
    change<bool>(HttpMethod::Post, path("/v1/positionSide/dual"), params, true, context, tolerant(std::move(handler)), anyAnswer);
}

void RestClient::setMultiAssets(bool multi, QObject* context, Handler<bool> handler)
{
    Params params;
    params.add("multiAssetsMargin", QByteArrayView(multi ? "true" : "false"));
    change<bool>(HttpMethod::Post, path("/v1/multiAssetsMargin"), params, true, context, tolerant(std::move(handler)), anyAnswer);
}

void RestClient::adjustMargin(const QString& symbol, PositionSide side, Decimal amount, QObject* context, Handler<bool> handler)
{
    constexpr std::int64_t adds = 1, takes = 2;
    Params params = forSymbol(symbol);
    if (side != PositionSide::Both)
        params.add("positionSide", positionSideName(side));
    params.add("amount", QByteArray::fromStdString(amount.abs().toString()));
    params.add("type", amount.isPositive() ? adds : takes);
    change<bool>(HttpMethod::Post, path("/v1/positionMargin"), params, true, context, std::move(handler), anyAnswer);
}

void RestClient::setCountdown(const QString& symbol, std::chrono::milliseconds after, QObject* context, Handler<bool> handler)
{
    Params params = forSymbol(symbol);
    params.add("countdownTime", static_cast<std::int64_t>(after.count()));
    change<bool>(HttpMethod::Post, path("/v1/countdownCancelAll"), params, true, context, std::move(handler), anyAnswer, 10);
}

void RestClient::keyPermissions(QObject* context, Handler<KeyPermissions> handler)
{
    if (m_endpoints.keyCheck.isEmpty()) {
        QTimer::singleShot(0, this, [guard = QPointer<QObject>(context), handler] {
            if (guard)
                handler(fail(Error::Code::NotReady, QStringLiteral("This venue does not tell what a key may do")));
        });
        return;
    }
    auto call = callOf<KeyPermissions>("/sapi/v1/account/apiRestrictions", {}, 1, true, context, std::move(handler), parse::keyPermissions);
    call->atKeyCheck = true;
    run(call);
}

void RestClient::createListenKey(QObject* context, Handler<QByteArray> handler)
{
    change<QByteArray>(HttpMethod::Post, path("/v1/listenKey"), {}, false, context, std::move(handler), parse::listenKey);
}

void RestClient::keepListenKey(QObject* context, Handler<bool> handler)
{
    change<bool>(HttpMethod::Put, path("/v1/listenKey"), {}, false, context, std::move(handler), anyAnswer);
}

} // namespace fathom::binance
