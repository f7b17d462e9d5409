// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What LadderView tells a screen reader: its rows as a table. Source: INTERACTION 12.
#include "ui/ladder/ladder_view.h"

#include "ui/theme/format.h"

namespace fathom {

namespace {

constexpr std::array<LadderColumn, 6> readColumns {
    LadderColumn::Price, LadderColumn::Bid, LadderColumn::Ask, LadderColumn::MyBuys, LadderColumn::MySells, LadderColumn::Traded,
};

}

int LadderView::gridRows() const
{
    return isLoading() ? 0 : std::min(fullRows(), static_cast<int>(m_rows.size()));
}

int LadderView::gridColumns() const
{
    return static_cast<int>(readColumns.size());
}

QString LadderView::gridHeader(int column) const
{
    switch (readColumns[static_cast<std::size_t>(column)]) {
    case LadderColumn::Price: return tr("Price");
    case LadderColumn::Bid: return tr("Bid");
    case LadderColumn::Ask: return tr("Ask");
    case LadderColumn::MyBuys: return tr("My buys");
    case LadderColumn::MySells: return tr("My sells");
    default: return tr("Traded in %n minute(s)", nullptr, static_cast<int>(m_model.traded().window().count()));
    }
}

QString LadderView::gridCell(int rowIndex, int column) const
{
    const LadderRow& row = m_rows[static_cast<std::size_t>(rowIndex)];
    if (!m_model.instrument())
        return {};
    const auto size = [&](std::int64_t steps) {
        return steps > 0 ? format::quantity(m_model.instrument()->quantityOf(steps), *m_model.instrument()) : QString();
    };
    const auto own = [&](Side side) {
        const OwnCell* cell = m_own.cellAt(row.group, side);
        QStringList words;
        for (const LocalOrderId id : cell && m_orderWords ? cell->ids : std::vector<LocalOrderId>())
            words += m_orderWords(id);
        words.removeAll(QString());
        return !words.isEmpty() ? words.join(QStringLiteral("; ")) : cell ? QString(cell->text + QLatin1Char(' ') + cell->right).trimmed() : QString();
    };
    switch (readColumns[static_cast<std::size_t>(column)]) {
    case LadderColumn::Price: {
        NumberText price;
        m_model.priceFormat().print(row.group, price);
        return price.toString();
    }
    case LadderColumn::Bid: return size(row.bid);
    case LadderColumn::Ask: return size(row.ask);
    case LadderColumn::MyBuys: return own(Side::Buy);
    case LadderColumn::MySells: return own(Side::Sell);
    default: return size(row.sold + row.bought);
    }
}

QString LadderView::gridRow(int row) const
{
    return rowText(m_rows[static_cast<std::size_t>(row)]);
}

QRect LadderView::gridRect(int row, int column) const
{
    const LadderColumns::Span& span = m_columns[readColumns[static_cast<std::size_t>(column)]];
    return { span.x, row * m_rowHeight, span.width, m_rowHeight };
}

int LadderView::gridCurrentRow() const
{
    if (!m_look.cursor || !isInView(*m_look.cursor))
        return -1;
    return static_cast<int>(m_top - *m_look.cursor);
}

QString LadderView::priceText(std::int64_t ticks) const
{
    return m_model.instrument() ? format::price(m_model.instrument()->priceOf(ticks), *m_model.instrument()) : QString();
}

QString LadderView::sizeText(std::int64_t steps) const
{
    return m_model.instrument() ? format::quantity(m_model.instrument()->quantityOf(steps), *m_model.instrument()) : QString();
}

QString LadderView::ownText(const OwnCell& cell) const
{
    const bool buys = cell.side == Side::Buy;
    QString words;
    switch (cell.kind) {
    case OrderKind::Stop: words = buys ? tr("your stop buys %1") : tr("your stop sells %1"); break;
    case OrderKind::TakeProfit: words = buys ? tr("your take-profit buys %1") : tr("your take-profit sells %1"); break;
    case OrderKind::Trailing: words = buys ? tr("your trailing stop buys %1") : tr("your trailing stop sells %1"); break;
    case OrderKind::Limit:
    case OrderKind::Mixed: words = buys ? tr("you buy %1") : tr("you sell %1"); break;
    }
    words = words.arg(cell.text);
    if (!cell.exact.isEmpty())
        words += QLatin1Char(' ') + tr("at %1").arg(cell.exact);
    if (!cell.right.isEmpty() && cell.right != cell.exact)
        words += QStringLiteral(", ") + cell.right;
    return words;
}

QString LadderView::insideText() const
{
    const auto bid = m_model.bestBidTicks();
    const auto ask = m_model.bestAskTicks();
    if (!bid || !ask)
        return tr("no spread");
    return tr("spread %n ticks", nullptr, static_cast<int>(*ask - *bid)) + QStringLiteral(", ")
        + tr("%1 bid, %2 ask").arg(priceText(*bid), priceText(*ask));
}

QString LadderView::rowText(const LadderRow& row) const
{
    if (!m_model.instrument() || row.group <= 0)
        return {};
    QStringList parts;
    NumberText price;
    m_model.priceFormat().print(row.group, price);
    parts << price.toString();
    if (row.bid > 0)
        parts << tr("bid %1").arg(sizeText(row.bid));
    if (row.ask > 0)
        parts << tr("ask %1").arg(sizeText(row.ask));
    if (row.bid == 0 && row.ask == 0)
        parts << (m_model.kindOf(row.group) == RowKind::Inside ? tr("inside") : row.has(RowUnknownDepth) ? tr("depth not known") : tr("empty"));
    for (const Side side : { Side::Buy, Side::Sell }) {
        if (const OwnCell* cell = m_own.cellAt(row.group, side))
            parts << ownText(*cell);
    }
    if (row.has(RowLast))
        parts << tr("last price");
    if (row.has(RowEntry))
        parts << tr("entry");
    if (row.has(RowBreakEven))
        parts << tr("break-even");
    if (row.has(RowFeeBreakEven))
        parts << tr("break-even without funding");
    if (row.has(RowNextBreakEven))
        parts << tr("break-even after the next funding, in %n minute(s)", nullptr, row.fundingMinutes);
    if (row.has(RowLiquidation))
        parts << tr("liquidation");
    if (row.has(RowBestBid) || row.has(RowBestAsk))
        parts << insideText();
    if (row.sold + row.bought > 0)
        parts << tr("traded %1").arg(sizeText(row.sold + row.bought));
    if (const auto& position = m_model.position()) {
        const Decimal exact = (m_model.priceOf(row.group) - position->entry) * position->amount;
        const Decimal profit = exact.rounded(2, Decimal::Rounding::Nearest); // as it is said: there is no minus nothing
        parts << (profit.isNegative() ? tr("minus %1 if closed").arg(format::money(profit.abs())) : tr("plus %1 if closed").arg(format::money(profit)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace fathom
