// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_csv.h"

#include <QDateTime>

namespace fathom::history {

namespace {

bool looksLikeFormula(const QString& text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    return first == QLatin1Char('=') || first == QLatin1Char('+') || first == QLatin1Char('-') || first == QLatin1Char('@')
        || first == QLatin1Char('\t') || first == QLatin1Char('\r') || first == QLatin1Char('\n');
}

} // namespace

void CsvLine::cell(const QByteArray& bytes)
{
    if (!std::exchange(m_first, false))
        m_line += ',';
    m_line += bytes;
}

CsvLine& CsvLine::text(const QString& value)
{
    QByteArray bytes = (looksLikeFormula(value) ? QLatin1Char('\'') + value : value).toUtf8();
    if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r')) {
        bytes.replace("\"", "\"\"");
        bytes = '"' + bytes + '"';
    }
    cell(bytes);
    return *this;
}

CsvLine& CsvLine::number(Decimal value)
{
    cell(QByteArray::fromStdString(value.toString()));
    return *this;
}

CsvLine& CsvLine::number(std::int64_t value)
{
    cell(QByteArray::number(static_cast<qlonglong>(value)));
    return *this;
}

CsvLine& CsvLine::time(WallTime value)
{
    cell(value == WallTime {} ? QByteArray()
                              : QDateTime::fromMSecsSinceEpoch(toMs(value), Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")).toLatin1());
    return *this;
}

QByteArray CsvLine::take()
{
    m_first = true;
    return std::exchange(m_line, {}) + "\r\n";
}

QByteArray csvHeading(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Orders:
        return "created,updated,symbol,side,position side,type,time in force,price,trigger price,quantity,executed,average price,status,"
               "reduce only,close position,order id,algo id,client id,external,error\r\n";
    case HistoryKind::Fills:
        return "time,learned late,symbol,side,position side,price,quantity,role,fee,fee asset,realized gross,trade id,order id,client id\r\n";
    case HistoryKind::Trades:
        return "opened,closed,symbol,direction,position side,peak size,entry price,exit price,realized gross,fee,funding,other,net,"
               "fees in other assets,fills,duration s,seconds without stop,worst mark,best mark,begins before history\r\n";
    case HistoryKind::Income: break;
    }
    return "time,symbol,type,amount,asset,transaction id,trade id,info\r\n";
}

QByteArray csvLine(const Order& order)
{
    CsvLine line;
    line.time(order.created).time(order.updated).text(order.symbol).text(sideName(order.side)).text(positionSideName(order.positionSide));
    line.text(orderTypeName(order.type)).text(timeInForceName(order.timeInForce)).number(order.price).number(order.triggerPrice);
    line.number(order.quantity).number(order.executed).number(order.averagePrice);
    line.text(order.status == OrderStatus::None ? QStringLiteral("NOT PLACED") : orderStatusName(order.status));
    line.number(std::int64_t { order.reduceOnly }).number(std::int64_t { order.closePosition }).number(order.orderId).number(order.algoId);
    line.text(order.clientId).number(std::int64_t { order.external }).text(order.errorText);
    return line.take();
}

QByteArray csvLine(const StoredFill& stored)
{
    const Fill& fill = stored.fill;
    CsvLine line;
    line.time(fill.time).time(stored.learned).text(fill.symbol).text(sideName(fill.side)).text(positionSideName(fill.positionSide));
    line.number(fill.price).number(fill.quantity).text(fill.maker ? QStringLiteral("maker") : QStringLiteral("taker"));
    line.number(fill.commission).text(fill.commissionAsset).number(fill.realizedPnl).number(fill.tradeId).number(fill.orderId).text(fill.clientId);
    return line.take();
}

QByteArray csvLine(const TradeRecord& trade)
{
    QString others;
    for (const auto& [asset, amount] : trade.otherFees)
        others += (others.isEmpty() ? QString() : QStringLiteral("; ")) + QString::fromStdString(amount.toString()) + QLatin1Char(' ') + asset;
    CsvLine line;
    line.time(trade.opened).time(trade.closed).text(trade.symbol).text(trade.isLong ? QStringLiteral("LONG") : QStringLiteral("SHORT"));
    line.text(positionSideName(trade.side)).number(trade.peak).number(trade.entryPrice()).number(trade.exitPrice()).number(trade.realized);
    line.number(trade.fee).number(trade.funding).number(trade.other).number(trade.net()).text(others).number(std::int64_t { trade.fills });
    line.number((toMs(trade.closed) - toMs(trade.opened)) / secondMs).number(trade.nakedMs / secondMs).number(trade.worstPrice);
    line.number(trade.bestPrice).number(std::int64_t { trade.inherited });
    return line.take();
}

QByteArray csvLine(const Income& income)
{
    CsvLine line;
    line.time(income.time).text(income.symbol).text(income.type).number(income.amount).text(income.asset).number(income.id);
    line.number(income.tradeId).text(income.info);
    return line.take();
}

} // namespace fathom::history
