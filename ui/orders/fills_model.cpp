// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/fills_model.h"

#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/tables/cell_words.h"
#include "ui/theme/format.h"

namespace fathom {

FillsModel::FillsModel(Session& session, QObject* parent)
    : PagedModel(session, HistoryKind::Fills, parent)
{
}

std::vector<ColumnLook> FillsModel::columns() const
{
    return {
        { "time", tr("UTC"), true },
        { "symbol", tr("Symbol"), true },
        { "side", tr("Side"), true },
        { "price", tr("Price") },
        { "quantity", tr("Quantity") },
        { "role", tr("Role"), true },
        { "fee", tr("Fee") },
        { "realised", tr("Realised, gross"), false, tr("As the exchange books it: before fees and funding") },
        { "learned", tr("Learned"), true, tr("When this program heard of a fill that came late") },
        { "leg", tr("Position side"), true },
        { "clientId", tr("Client id"), true },
        { "tradeId", tr("Trade id") },
    };
}

std::optional<HistoryField> FillsModel::fieldOf(int column) const
{
    switch (column) {
    case Time: return HistoryField::Time;
    case Symbol: return HistoryField::Symbol;
    case FillSide: return HistoryField::Side;
    case Price: return HistoryField::Price;
    case Quantity: return HistoryField::Quantity;
    case Role: return HistoryField::Role;
    case Fee: return HistoryField::Fee;
    case Realised: return HistoryField::Realized;
    case Learned: return HistoryField::Mark;
    case ClientId: return HistoryField::ClientId;
    default: return std::nullopt;
    }
}

std::vector<PagedModel::Row> FillsModel::rowsOf(const HistoryPage& page) const
{
    std::vector<Row> rows;
    rows.reserve(page.fills.size());
    for (const StoredFill& stored : page.fills) {
        const Fill& fill = stored.fill;
        const auto instrument = session().market()->instrument(fill.symbol);
        Row row;
        row.symbol = fill.symbol;
        row.cells = freshCells();
        auto& cells = row.cells;
        cells[Time] = words::time(fill.time);
        cells[Symbol] = words::symbol(fill.symbol, instrument.get());
        cells[FillSide] = words::side(fill.side);
        cells[Price] = words::number(words::price(fill.price, instrument.get()), fill.price);
        cells[Quantity] = words::number(words::quantity(fill.quantity, instrument.get()), fill.quantity);
        cells[Role].text = fill.maker ? tr("maker") : tr("taker");
        cells[Role].ink = Ink::Text2;
        const bool isMoney = instrument ? fill.commissionAsset == instrument->marginAsset : fill.commissionAsset == QLatin1String("USDT");
        const bool inCoins = !isMoney || (instrument && instrument->marginAsset == instrument->baseAsset);
        cells[Fee] = words::number(format::signedMoney(-fill.commission, inCoins ? 8 : 2), -fill.commission, Ink::Text2);
        cells[Fee].unit = isMoney ? QString() : QLatin1Char(' ') + fill.commissionAsset;
        if (!format::areAmountsHidden())
            cells[Fee].tip = QString::fromStdString((-fill.commission).toString()) + QLatin1Char(' ') + fill.commissionAsset;
        cells[Realised] = words::signedMoney(fill.realizedPnl);
        if (stored.learned != WallTime {}) {
            cells[Time].unit = QStringLiteral("  ") + tr("late");
            cells[Time].unitInk = Ink::Warn;
            cells[Time].tip = tr("happened %1, learned %2 UTC").arg(format::timeMs(fill.time), format::timeMs(stored.learned));
            cells[Learned] = words::time(stored.learned);
        }
        cells[LegSide].text = fill.positionSide == PositionSide::Both ? QString() : positionSideName(fill.positionSide);
        cells[LegSide].ink = Ink::Text2;
        cells[ClientId].text = fill.clientId;
        cells[ClientId].ink = Ink::Text3;
        cells[TradeId] = words::number(QString::number(fill.tradeId), Decimal(fill.tradeId), Ink::Text3);
        cells[Time].spoken = tr("%1, %2 %3 %4 at %5, %6").arg(cells[Time].text, cells[FillSide].text, cells[Quantity].text, fill.symbol, cells[Price].text, cells[Role].text)
            + (stored.learned != WallTime {} ? tr(", late") : QString());
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Cell> FillsModel::totalCells() const
{
    std::vector<Cell> cells(ColumnCount);
    const HistoryTotals& sums = totals();
    cells[Time] = words::number(tr("%n fill(s), volume %1", nullptr, sums.count).arg(format::money(sums.volume)), Decimal(), Ink::Text3);
    cells[Fee] = words::number(format::signedMoney(-sums.fee), -sums.fee, Ink::Text2);
    QStringList others;
    for (const auto& [asset, amount] : sums.otherFees)
        others << format::signedMoney(-amount, 8) + QLatin1Char(' ') + asset;
    if (!others.isEmpty())
        cells[Fee].unit = QStringLiteral(", ") + others.join(QStringLiteral(", "));
    cells[Realised] = words::signedMoney(sums.realized);
    cells[Realised].unit = tr("  net of fees %1").arg(format::signedMoney(sums.net));
    return cells;
}

} // namespace fathom
