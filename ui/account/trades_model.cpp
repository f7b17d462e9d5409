// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/trades_model.h"

#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/tables/cell_words.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

const Decimal hundred { 100 };

// A price to compare, with one digit more than the tick: averages fall between.
QString averageText(Decimal value, const Instrument* instrument)
{
    return value.isZero() ? format::unknown() : instrument ? format::grouped(value, instrument->priceDecimals()) : QString::fromStdString(value.rounded(8).toString());
}

// How far a mark lay from the entry, in percent, against (negative) or for the position.
Cell excursion(const TradeRecord& trade, Decimal mark, const Instrument* instrument)
{
    const Decimal entry = trade.entryPrice();
    if (mark.isZero() || entry.isZero())
        return words::number(format::unknown(), Decimal(), Ink::Text3);
    const Decimal move = trade.isLong ? mark - entry : entry - mark;
    Cell cell = words::number(format::signedPercent(move / entry * hundred), move, Ink::Text2);
    cell.tip = TradesModel::tr("mark %1, %2 for the largest size").arg(averageText(mark, instrument), format::signedMoney(move * trade.peak));
    return cell;
}

} // namespace

TradesModel::TradesModel(Session& session, QObject* parent)
    : PagedModel(session, HistoryKind::Trades, parent)
{
}

std::vector<ColumnLook> TradesModel::columns() const
{
    return {
        { "closed", tr("Closed, UTC"), true },
        { "symbol", tr("Symbol"), true },
        { "size", tr("Size"), false, tr("The largest size held") },
        { "entry", tr("Entry"), false, tr("Average of the fills that opened it") },
        { "exit", tr("Exit"), false, tr("Average of the fills that closed it") },
        { "gross", tr("Realised, gross"), false, tr("As the exchange books it: before fees and funding") },
        { "fee", tr("Fees") },
        { "funding", tr("Funding") },
        { "net", tr("Net"), false, tr("Gross less fees, with funding: what the wallet felt") },
        { "return", tr("Net, % of entry") },
        { "duration", tr("Held for") },
        { "naked", tr("Without stop"), false, tr("As long as this program has seen it without a whole stop") },
        { "worst", tr("Worst"), false, tr("Furthest the mark went against the entry while this program looked") },
        { "best", tr("Best"), false, tr("Furthest the mark went for the entry while this program looked") },
        { "opened", tr("Opened, UTC"), true },
        { "fills", tr("Fills") },
    };
}

std::optional<HistoryField> TradesModel::fieldOf(int column) const
{
    switch (column) {
    case Closed: return HistoryField::Time;
    case Symbol: return HistoryField::Symbol;
    case Size: return HistoryField::Quantity;
    case Gross: return HistoryField::Realized;
    case Fee: return HistoryField::Fee;
    case Funding: return HistoryField::Funding;
    case Net: return HistoryField::Net;
    case Duration: return HistoryField::Duration;
    case Naked: return HistoryField::Naked;
    default: return std::nullopt;
    }
}

PagedModel::Row TradesModel::rowOf(const TradeRecord& trade) const
{
    const auto instrument = session().market()->instrument(trade.symbol);
    Row row;
    row.symbol = trade.symbol;
    row.cells = freshCells();
    auto& cells = row.cells;
    cells[Closed] = words::time(trade.closed);
    cells[Symbol] = words::symbol(trade.symbol, instrument.get());
    cells[Symbol].badge = trade.isLong ? tr("LONG") : tr("SHORT");
    cells[Symbol].ink = trade.isLong ? Ink::Buy : Ink::Sell;
    cells[Size] = words::number(words::quantity(trade.peak, instrument.get()), trade.peak);
    cells[Entry] = words::number(averageText(trade.entryPrice(), instrument.get()), trade.entryPrice());
    cells[Exit] = words::number(averageText(trade.exitPrice(), instrument.get()), trade.exitPrice());
    cells[Gross] = words::signedMoney(trade.realized);
    cells[Fee] = words::number(format::signedMoney(-trade.fee), -trade.fee, Ink::Text2);
    for (const auto& [asset, amount] : trade.otherFees)
        cells[Fee].unit += QStringLiteral(", ") + format::signedMoney(-amount, 8) + QLatin1Char(' ') + asset;
    cells[Funding] = words::number(format::signedMoney(trade.funding), trade.funding, Ink::Text2);
    cells[Net] = words::signedMoney(trade.net());
    cells[Net].strong = true;
    if (!trade.other.isZero())
        cells[Net].tip += QStringLiteral("; ") + tr("with liquidation clearing %1").arg(format::signedMoney(trade.other));
    const Decimal cost = trade.enteredValue;
    cells[Return] = cost.isPositive() ? words::number(format::signedPercent(trade.net() / cost * hundred), trade.net() / cost, words::signInk(trade.net())) : words::number(format::unknown(), Decimal(), Ink::Text3);
    const auto held = std::chrono::duration_cast<std::chrono::milliseconds>(trade.closed - trade.opened);
    cells[Duration] = words::number(trade.opened == WallTime {} ? format::unknown() : format::age(held), Decimal(static_cast<std::int64_t>(held.count())), Ink::Text2);
    const bool wasNaked = trade.nakedMs >= secondMs;
    cells[Naked] = words::number(wasNaked ? format::age(std::chrono::milliseconds { trade.nakedMs }) : format::unknown(), Decimal(trade.nakedMs), wasNaked ? Ink::Warn : Ink::Text3);
    cells[Worst] = excursion(trade, trade.worstPrice, instrument.get());
    cells[Best] = excursion(trade, trade.bestPrice, instrument.get());
    cells[Opened] = words::time(trade.opened);
    cells[Fills] = words::number(QString::number(trade.fills), Decimal(trade.fills), Ink::Text2);
    if (trade.inherited) {
        // The known history begins inside it; what came before is missing from fees and funding.
        cells[Entry].text.prepend(QStringLiteral("\u2248 "));
        cells[Entry].tip = tr("Opened before the history known here: worked out from the result. Read more history to have it whole.");
        cells[Opened].text = tr("before");
        cells[Duration].text.prepend(QStringLiteral("\u2265 "));
    }
    cells[Closed].spoken = tr("%1, %2 %3, net %4").arg(cells[Closed].text, trade.isLong ? tr("long") : tr("short"), trade.symbol, cells[Net].text);
    return row;
}

std::vector<PagedModel::Row> TradesModel::rowsOf(const HistoryPage& page) const
{
    std::vector<Row> rows;
    rows.reserve(page.trades.size());
    for (const TradeRecord& trade : page.trades)
        rows.push_back(rowOf(trade));
    return rows;
}

std::vector<Cell> TradesModel::totalCells() const
{
    std::vector<Cell> cells(ColumnCount);
    const HistoryTotals& sums = totals();
    const int decided = sums.wins + sums.losses;
    cells[Closed] = words::number(tr("%n trade(s)", nullptr, sums.count) + (decided > 0 ? tr(", %1 won, %2 lost").arg(sums.wins).arg(sums.losses) : QString()), Decimal(), Ink::Text3);
    cells[Gross] = words::signedMoney(sums.realized);
    cells[Fee] = words::number(format::signedMoney(-sums.fee), -sums.fee, Ink::Text2);
    cells[Funding] = words::number(format::signedMoney(sums.funding), sums.funding, Ink::Text2);
    cells[Net] = words::signedMoney(sums.net);
    if (sums.nakedMs >= secondMs)
        cells[Naked] = words::number(format::age(std::chrono::milliseconds { sums.nakedMs }), Decimal(sums.nakedMs), Ink::Warn);
    return cells;
}

FundingModel::FundingModel(Session& session, QObject* parent)
    : PagedModel(session, HistoryKind::Income, parent)
{
    HistoryFilter funding = filter();
    funding.fundingOnly = true;
    presetFilter(funding);
}

std::vector<ColumnLook> FundingModel::columns() const
{
    return {
        { "time", tr("UTC"), true },
        { "symbol", tr("Symbol"), true },
        { "type", tr("Booking"), true },
        { "amount", tr("Amount"), false, tr("Received; paid is negative") },
        { "asset", tr("Asset"), true },
        { "transaction", tr("Transaction id") },
    };
}

std::optional<HistoryField> FundingModel::fieldOf(int column) const
{
    switch (column) {
    case Time: return HistoryField::Time;
    case Symbol: return HistoryField::Symbol;
    case Type: return HistoryField::Type;
    case Amount: return HistoryField::Amount;
    case Asset: return HistoryField::Asset;
    default: return std::nullopt;
    }
}

std::vector<PagedModel::Row> FundingModel::rowsOf(const HistoryPage& page) const
{
    std::vector<Row> rows;
    rows.reserve(page.incomes.size());
    for (const Income& income : page.incomes) {
        const auto instrument = session().market()->instrument(income.symbol);
        Row row;
        row.symbol = income.symbol;
        row.cells = freshCells();
        auto& cells = row.cells;
        cells[Time] = words::time(income.time);
        cells[Symbol] = words::symbol(income.symbol, instrument.get());
        cells[Type].text = income.type == QLatin1String("FUNDING_FEE") ? tr("Funding") : income.type == QLatin1String("SPECIAL_FUNDING_FEE") ? tr("Special funding") : income.type;
        cells[Type].ink = Ink::Text2;
        cells[Amount] = words::number(format::signedMoney(income.amount, 8), income.amount, words::signInk(income.amount));
        cells[Asset].text = income.asset;
        cells[Asset].ink = Ink::Text3;
        cells[Transaction] = words::number(QString::number(income.id), Decimal(income.id), Ink::Text3);
        cells[Time].spoken = tr("%1, %2 %3, %4 %5").arg(cells[Time].text, cells[Type].text, income.symbol, cells[Amount].text, income.asset);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Cell> FundingModel::totalCells() const
{
    std::vector<Cell> cells(ColumnCount);
    cells[Time] = words::number(tr("%n booking(s)", nullptr, totals().count), Decimal(), Ink::Text3);
    cells[Amount] = words::number(format::signedMoney(totals().net, 8), totals().net, words::signInk(totals().net));
    return cells;
}

} // namespace fathom
