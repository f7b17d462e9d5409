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
    default: return tr("Traded in 15 minutes");
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
        return cell ? QString(cell->text + QLatin1Char(' ') + cell->right).trimmed() : QString();
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

} // namespace fathom
