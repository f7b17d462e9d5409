// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Histories as files: asked for, processed for a moment, fetched as CSV.
#include "core/paper/exchange_private.h"
#include "core/paper/history_window.h"
#include "core/paper/venue_errors.h"

#include <QDateTime>

namespace fathom::paper {

namespace {

constexpr std::chrono::hours kept { 24 }, longest { 366 * 24 };

QByteArray cell(Decimal value) { return QByteArray::fromStdString(value.toString()); }

QByteArray stamp(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toUtf8();
}

void line(QByteArray& file, std::initializer_list<QByteArray> cells)
{
    file += QByteArrayList(cells).join(',') + "\r\n";
}

QByteArray incomeFile(const PaperAccount& account, const HistoryQuery& window)
{
    QByteArray file;
    line(file, { "User_ID", "Time", "Symbol", "Type", "Asset", "Amount", "Info", "Transaction ID", "Trade ID" });
    for (const Income& row : account.incomes) {
        if (inWindow(window, row.time))
            line(file, { QByteArray::number(account.id), stamp(row.time), row.symbol.toUtf8(), row.type.toUtf8(), row.asset.toUtf8(), cell(row.amount),
                row.info.toUtf8(), QByteArray::number(qlonglong(row.tranId)), row.tradeId.toUtf8() });
    }
    return file;
}

QByteArray orderFile(const PaperAccount& account, const HistoryQuery& window)
{
    QByteArray file;
    line(file, { "User_ID", "Time", "Symbol", "Order ID", "Client Order ID", "Side", "Position Side", "Type", "Time In Force", "Price", "Quantity",
        "Average Price", "Executed", "Status", "Update Time" });
    for (const auto& [id, order] : account.orders) {
        if (inWindow(window, order.created))
            line(file, { QByteArray::number(account.id), stamp(order.created), order.symbol.toUtf8(), QByteArray::number(qlonglong(id)),
                order.clientId.toUtf8(), sideName(order.side).toUtf8(), positionSideName(order.positionSide).toUtf8(),
                orderTypeName(order.type).toUtf8(), timeInForceName(order.timeInForce).toUtf8(), cell(order.price), cell(order.quantity),
                cell(order.averagePrice()), cell(order.executed), orderStatusName(order.status).toUtf8(), stamp(order.updated) });
    }
    return file;
}

QByteArray tradeFile(const PaperAccount& account, const HistoryQuery& window)
{
    QByteArray file;
    line(file, { "User_ID", "Time", "Symbol", "Trade ID", "Order ID", "Side", "Position Side", "Price", "Quantity", "Quote Quantity", "Fee",
        "Fee Coin", "Realized Profit", "Role" });
    for (const PaperTrade& trade : account.trades) {
        if (inWindow(window, trade.time))
            line(file, { QByteArray::number(account.id), stamp(trade.time), trade.symbol.toUtf8(), QByteArray::number(qlonglong(trade.tradeId)),
                QByteArray::number(qlonglong(trade.orderId)), sideName(trade.side).toUtf8(), positionSideName(trade.positionSide).toUtf8(),
                cell(trade.price), cell(trade.quantity), cell(trade.quoteQuantity), cell(trade.commission),
                trade.commissionAsset.toUtf8(), cell(trade.realizedPnl), trade.maker ? "MAKER" : "TAKER" });
    }
    return file;
}

} // namespace

Result<QString> Exchange::requestDownload(AccountId id, DownloadKind kind, WallTime start, WallTime end)
{
    PaperAccount* account = d->find(id);
    if (!account)
        return refusal::parameter("downloadId");
    if (end < start)
        return refusal::parameter("endTime");
    if (end - start > longest)
        return refuse(-4165, QStringLiteral("Invalid time interval")); // at most a year
    const QString name = QString::number(++d->nextTransaction);
    account->downloads.insert(name, { kind, start, end, d->now() });
    return name;
}

Result<Download> Exchange::download(AccountId id, DownloadKind kind, const QString& name) const
{
    const PaperAccount* account = d->find(id);
    const auto asked = account ? account->downloads.constFind(name) : QHash<QString, PaperAccount::Asked>::const_iterator();
    if (!account || asked == account->downloads.constEnd() || asked->kind != kind)
        return refusal::parameter("downloadId");
    Download download;
    download.id = name;
    download.kind = kind;
    if (d->now() < asked->when + d->options.downloadTime)
        return download;
    download.completed = true;
    download.expires = asked->when + d->options.downloadTime + kept;
    HistoryQuery window;
    window.start = asked->start;
    window.end = asked->end;
    download.file = kind == DownloadKind::Income ? incomeFile(*account, window)
        : kind == DownloadKind::Order            ? orderFile(*account, window)
                                                 : tradeFile(*account, window);
    return download;
}

} // namespace fathom::paper
