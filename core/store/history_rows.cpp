// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_rows.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace fathom::history {

const char* const orderColumns = "symbol, client_id, order_id, algo_id, side, position_side, type, tif, reduce_only, close_position, price,"
                                 " quantity, executed, average, trigger_price, working_type, price_protect, activate_price, callback_rate,"
                                 " algo_status, status, request, error_text, error_code, created, updated, expiry_reason, external";
const char* const fillColumns = "symbol, trade_id, order_id, client_id, side, position_side, price, quantity, commission, commission_asset,"
                                " realized, maker, time, learned, coarse";
const char* const incomeColumns = "tran_id, type, symbol, asset, amount, time, trade_id, info, coarse";
const char* const tradeColumns = "symbol, side, is_long, held, peak, entered, entered_value, exited, exited_value, realized, fee, other_fees,"
                                 " funding, other, net, fills, opened, closed, first_trade, last_trade, inherited, naked_ms, worst, best";

namespace {

qlonglong ms(WallTime time) { return static_cast<qlonglong>(toMs(time)); }

RequestState endOf(int stored)
{
    const auto state = static_cast<RequestState>(stored);
    const bool isEnd = state == RequestState::NotPlaced || state == RequestState::NotSent || state == RequestState::Refused;
    return isEnd ? state : RequestState::None;
}

// "BNB 0.001;..." : rare, read whole or not at all.
QString feesText(const TradeRecord& trade)
{
    QString out;
    for (const auto& [asset, amount] : trade.otherFees)
        out += asset + QLatin1Char(' ') + text(amount) + QLatin1Char(';');
    return out;
}

std::vector<std::pair<QString, Decimal>> feesOf(const QString& stored)
{
    std::vector<std::pair<QString, Decimal>> fees;
    for (const QString& part : stored.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        fees.emplace_back(part.section(QLatin1Char(' '), 0, 0), number(part.section(QLatin1Char(' '), 1, 1)));
    return fees;
}

} // namespace

QString text(Decimal value)
{
    return QString::fromStdString(value.toString());
}

Decimal number(const QVariant& value)
{
    const QByteArray bytes = value.toString().toLatin1();
    return Decimal::parse({ bytes.constData(), static_cast<std::size_t>(bytes.size()) }).value_or(Decimal());
}

QVariantList valuesOf(const Order& order)
{
    return { order.symbol, order.clientId, static_cast<qlonglong>(order.orderId), static_cast<qlonglong>(order.algoId), sideName(order.side),
        positionSideName(order.positionSide), orderTypeName(order.type), timeInForceName(order.timeInForce), order.reduceOnly,
        order.closePosition, text(order.price), text(order.quantity), text(order.executed), text(order.averagePrice),
        text(order.triggerPrice), workingTypeName(order.workingType), order.priceProtect, text(order.activatePrice),
        text(order.callbackRate), algoStatusName(order.algoStatus), orderStatusName(order.status), static_cast<int>(order.request),
        order.errorText, order.errorCode, ms(order.created), ms(order.updated), order.expiryReason, order.external };
}

QVariantList valuesOf(const StoredFill& stored, bool coarse)
{
    const Fill& fill = stored.fill;
    return { fill.symbol, static_cast<qlonglong>(fill.tradeId), static_cast<qlonglong>(fill.orderId), fill.clientId, sideName(fill.side),
        positionSideName(fill.positionSide), text(fill.price), text(fill.quantity), text(fill.commission), fill.commissionAsset,
        text(fill.realizedPnl), fill.maker, ms(fill.time), ms(stored.learned), coarse };
}

QVariantList valuesOf(const Income& income, bool coarse)
{
    return { static_cast<qlonglong>(income.id), income.type, income.symbol, income.asset, text(income.amount), ms(income.time),
        static_cast<qlonglong>(income.tradeId), income.info, coarse };
}

QVariantList valuesOf(const TradeRecord& trade)
{
    return { trade.symbol, positionSideName(trade.side), trade.isLong, text(trade.held), text(trade.peak), text(trade.entered),
        text(trade.enteredValue), text(trade.left), text(trade.leftValue), text(trade.realized), text(trade.fee), feesText(trade),
        text(trade.funding), text(trade.other), text(trade.net()), trade.fills, ms(trade.opened), ms(trade.closed),
        static_cast<qlonglong>(trade.firstTradeId), static_cast<qlonglong>(trade.lastTradeId), trade.inherited,
        static_cast<qlonglong>(trade.nakedMs), text(trade.worstPrice), text(trade.bestPrice) };
}

Order orderOf(const QSqlQuery& row)
{
    Order order;
    int at = 0;
    const auto next = [&] { return row.value(at++); };
    order.symbol = next().toString();
    order.clientId = next().toString();
    order.orderId = next().toLongLong();
    order.algoId = next().toLongLong();
    order.side = sideFromName(next().toString()).value_or(Side::Buy);
    order.positionSide = positionSideFromName(next().toString()).value_or(PositionSide::Both);
    order.type = orderTypeFromName(next().toString());
    order.timeInForce = timeInForceFromName(next().toString());
    order.reduceOnly = next().toBool();
    order.closePosition = next().toBool();
    order.price = number(next());
    order.quantity = number(next());
    order.executed = number(next());
    order.averagePrice = number(next());
    order.triggerPrice = number(next());
    order.workingType = workingTypeFromName(next().toString()).value_or(WorkingType::ContractPrice);
    order.priceProtect = next().toBool();
    order.activatePrice = number(next());
    order.callbackRate = number(next());
    order.algoStatus = algoStatusFromName(next().toString()).value_or(AlgoStatus::New);
    order.status = orderStatusFromName(next().toString()).value_or(OrderStatus::None);
    order.request = endOf(next().toInt());
    order.errorText = next().toString();
    order.errorCode = next().toInt();
    order.created = wallTimeFromMs(next().toLongLong());
    order.updated = wallTimeFromMs(next().toLongLong());
    order.expiryReason = next().toInt();
    order.external = next().toBool();
    return order;
}

StoredFill fillOf(const QSqlQuery& row)
{
    StoredFill stored;
    Fill& fill = stored.fill;
    fill.symbol = row.value(0).toString();
    fill.tradeId = row.value(1).toLongLong();
    fill.orderId = row.value(2).toLongLong();
    fill.clientId = row.value(3).toString();
    fill.side = sideFromName(row.value(4).toString()).value_or(Side::Buy);
    fill.positionSide = positionSideFromName(row.value(5).toString()).value_or(PositionSide::Both);
    fill.price = number(row.value(6));
    fill.quantity = number(row.value(7));
    fill.commission = number(row.value(8));
    fill.commissionAsset = row.value(9).toString();
    fill.realizedPnl = number(row.value(10));
    fill.maker = row.value(11).toBool();
    fill.time = wallTimeFromMs(row.value(12).toLongLong());
    stored.learned = wallTimeFromMs(row.value(13).toLongLong());
    fill.recovered = true;
    return stored;
}

Income incomeOf(const QSqlQuery& row)
{
    Income income;
    income.id = row.value(0).toLongLong();
    income.type = row.value(1).toString();
    income.symbol = row.value(2).toString();
    income.asset = row.value(3).toString();
    income.amount = number(row.value(4));
    income.time = wallTimeFromMs(row.value(5).toLongLong());
    income.tradeId = row.value(6).toLongLong();
    income.info = row.value(7).toString();
    return income;
}

TradeRecord tradeOf(const QSqlQuery& row)
{
    TradeRecord trade;
    trade.symbol = row.value(0).toString();
    trade.side = positionSideFromName(row.value(1).toString()).value_or(PositionSide::Both);
    trade.isLong = row.value(2).toBool();
    trade.held = number(row.value(3));
    trade.peak = number(row.value(4));
    trade.entered = number(row.value(5));
    trade.enteredValue = number(row.value(6));
    trade.left = number(row.value(7));
    trade.leftValue = number(row.value(8));
    trade.realized = number(row.value(9));
    trade.fee = number(row.value(10));
    trade.otherFees = feesOf(row.value(11).toString());
    trade.funding = number(row.value(12));
    trade.other = number(row.value(13));
    trade.fills = row.value(15).toInt(); // 14 is net, kept for sorting only
    trade.opened = wallTimeFromMs(row.value(16).toLongLong());
    trade.closed = wallTimeFromMs(row.value(17).toLongLong());
    trade.firstTradeId = row.value(18).toLongLong();
    trade.lastTradeId = row.value(19).toLongLong();
    trade.inherited = row.value(20).toBool();
    trade.nakedMs = row.value(21).toLongLong();
    trade.worstPrice = number(row.value(22));
    trade.bestPrice = number(row.value(23));
    return trade;
}

bool insert(QSqlDatabase& db, const char* table, const char* columns, const QVariantList& values, const char* conflict, bool* inserted)
{
    QString marks = QStringLiteral("?");
    for (qsizetype i = 1; i < values.size(); ++i)
        marks += QStringLiteral(",?");
    QSqlQuery query(db);
    query.prepare(QStringLiteral("INSERT %1 INTO %2(%3) VALUES(%4)")
                      .arg(QLatin1String(conflict), QLatin1String(table), QLatin1String(columns), marks));
    for (const QVariant& value : values)
        query.addBindValue(value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral("")) : value);
    const bool ran = query.exec();
    if (inserted)
        *inserted = ran && query.numRowsAffected() > 0;
    return ran;
}

} // namespace fathom::history
