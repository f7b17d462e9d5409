// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlist/watchlist_model.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/watchlist/symbol_ranking.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace fathom {

namespace {

// Beyond this a funding rate costs a holder more than 5 % a month and is drawn as a warning.
const Decimal unusualFunding = Decimal::fromLiteral("0.00015");

} // namespace

WatchlistModel::WatchlistModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

WatchlistModel::Row WatchlistModel::makeRow(std::shared_ptr<const Instrument> instrument) const
{
    Row row;
    std::tie(row.base, row.quote) = splitSymbol(*instrument);
    row.instrument = std::move(instrument);
    row.texts[Symbol] = row.base;
    fill(row);
    return row;
}

bool WatchlistModel::fill(Row& row) const
{
    const Row before = row;
    const Ticker* ticker = m_session.market()->ticker(row.instrument->symbol);
    const MarkPrice* mark = m_session.market()->markPrice(row.instrument->symbol);
    row.texts[Last] = ticker ? format::price(ticker->last, *row.instrument) : format::unknown();
    row.texts[Change] = ticker ? format::signedNumber(ticker->changePercent, 2) : format::unknown();
    row.texts[Funding] = mark ? format::grouped(mark->fundingRate * Decimal(100), 4) : format::unknown();
    row.sign = ticker ? ticker->changePercent.sign() : 0;
    row.warn = mark && mark->fundingRate.abs() > unusualFunding;
    if (ticker) {
        row.volume = ticker->quoteVolume;
        row.last = ticker->last;
        row.change = ticker->changePercent;
    }
    if (mark)
        row.funding = mark->fundingRate;
    row.side = 0;
    for (const Position& position : m_session.account()->positions()) {
        if (position.symbol == row.instrument->symbol)
            row.side = position.isLong() ? 1 : -1;
    }
    return row.texts[Last] != before.texts[Last] || row.texts[Change] != before.texts[Change] || row.texts[Funding] != before.texts[Funding]
        || row.sign != before.sign || row.warn != before.warn || row.side != before.side;
}

void WatchlistModel::setFavourites(const QStringList& symbols)
{
    m_favourites = symbols;
    m_favourites.removeDuplicates();
    rebuild();
}

void WatchlistModel::setFilter(const QString& text)
{
    if (m_filter == text.trimmed())
        return;
    m_filter = text.trimmed();
    rebuild();
}

void WatchlistModel::setSort(Sort sort, bool descending)
{
    m_sort = sort;
    m_descending = descending;
    resort();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    const auto heading = static_cast<int>(moversStart()) - 1;
    if (heading >= 0)
        Q_EMIT dataChanged(index(heading, 0), index(heading, ColumnCount - 1));
}

void WatchlistModel::setCurrentSymbol(const QString& symbol)
{
    const int rows[] = { rowOf(m_current), rowOf(symbol) };
    m_current = symbol;
    for (const int row : rows) {
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void WatchlistModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const MarketData* market = m_session.market();
    if (!m_filter.isEmpty()) {
        for (const auto& instrument : rankSymbols(market->instruments(), m_filter, m_favourites, 1000))
            m_rows.push_back(makeRow(instrument));
        endResetModel();
        return;
    }
    for (const QString& symbol : std::as_const(m_favourites)) {
        if (const auto instrument = market->instrument(symbol))
            m_rows.push_back(makeRow(instrument));
    }
    std::vector<Row> movers;
    for (const auto& instrument : market->instruments()) {
        if (!m_favourites.contains(instrument->symbol))
            movers.push_back(makeRow(instrument));
    }
    if (!movers.empty()) {
        std::stable_sort(movers.begin(), movers.end(), [this](const Row& a, const Row& b) { return before(a, b); });
        m_rows.emplace_back();
        std::move(movers.begin(), movers.end(), std::back_inserter(m_rows));
    }
    endResetModel();
}

bool WatchlistModel::before(const Row& a, const Row& b) const
{
    const auto compare = [&]() -> std::strong_ordering {
        switch (m_sort) {
        case Sort::Volume: return a.volume <=> b.volume;
        case Sort::Last: return a.last <=> b.last;
        case Sort::Change: return a.change <=> b.change;
        case Sort::Funding: return a.funding <=> b.funding;
        case Sort::Symbol: break;
        }
        return a.instrument->symbol.compare(b.instrument->symbol) <=> 0;
    };
    const auto order = compare();
    if (order == 0)
        return a.instrument->symbol < b.instrument->symbol;
    return m_descending ? order > 0 : order < 0;
}

std::size_t WatchlistModel::moversStart() const
{
    const auto heading = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.instrument; });
    return static_cast<std::size_t>(heading - m_rows.begin()) + (heading == m_rows.end() ? 0 : 1);
}

std::vector<WatchlistModel::Row>::iterator WatchlistModel::moversBegin() { return m_rows.begin() + static_cast<std::ptrdiff_t>(moversStart()); }

bool WatchlistModel::isOrdered() const
{
    const auto first = m_rows.begin() + static_cast<std::ptrdiff_t>(moversStart());
    return std::is_sorted(first, m_rows.end(), [this](const Row& a, const Row& b) { return before(a, b); });
}

bool WatchlistModel::resort()
{
    if (!m_filter.isEmpty() || isOrdered())
        return false;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList indexes = persistentIndexList();
    QStringList symbols;
    for (const QModelIndex& old : indexes)
        symbols.append(symbolAt(old.row()));
    std::stable_sort(moversBegin(), m_rows.end(), [this](const Row& a, const Row& b) { return before(a, b); });
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        const int row = symbols.at(i).isEmpty() ? indexes.at(i).row() : rowOf(symbols.at(i));
        changePersistentIndex(indexes.at(i), index(row, indexes.at(i).column()));
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    return true;
}

void WatchlistModel::refresh(const QStringList& symbols)
{
    int first = -1;
    int last = -1;
    const QSet<QString> wanted(symbols.begin(), symbols.end());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        if (!row.instrument || (!wanted.isEmpty() && !wanted.contains(row.instrument->symbol)) || !fill(row))
            continue;
        first = first < 0 ? static_cast<int>(i) : first;
        last = static_cast<int>(i);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

QString WatchlistModel::symbolAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const auto& instrument = m_rows[static_cast<std::size_t>(row)].instrument;
    return instrument ? instrument->symbol : QString();
}

int WatchlistModel::rowOf(const QString& symbol) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&symbol](const Row& row) { return row.instrument && row.instrument->symbol == symbol; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int WatchlistModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int WatchlistModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant WatchlistModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.instrument) {
        static const char* const sorts[] = { QT_TR_NOOP("by 24 h volume"), QT_TR_NOOP("by symbol"), QT_TR_NOOP("by last price"),
            QT_TR_NOOP("by 24 h change"), QT_TR_NOOP("by funding") };
        if (role == SectionRole)
            return true;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return index.column() == 0 ? tr("Movers") : index.column() == ColumnCount - 1 ? tr(sorts[static_cast<int>(m_sort)]) : QString();
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return row.texts[index.column()];
    case Qt::ToolTipRole:
        return tr("%1, 24 h volume %2 %3").arg(row.instrument->symbol, row.volume.isZero() ? format::unknown() : format::compact(row.volume), row.quote).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        if (index.column() == Symbol)
            return row.side == 0 ? row.instrument->symbol : row.side > 0 ? tr("%1, long").arg(row.instrument->symbol) : tr("%1, short").arg(row.instrument->symbol);
        return row.texts[index.column()];
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignVCenter | (index.column() == Symbol ? Qt::AlignLeft : Qt::AlignRight));
    case QuoteRole: return row.quote;
    case SectionRole: return false;
    case SignRole: return row.sign;
    case WarnRole: return row.warn;
    case SideRole: return row.side;
    case CurrentRole: return row.instrument->symbol == m_current;
    default: return {};
    }
}

QVariant WatchlistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == Symbol ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Symbol: return tr("Symbol");
    case Last: return tr("Last");
    case Change: return tr("24 h %");
    case Funding: return tr("Fund. %");
    default: return {};
    }
}

Qt::ItemFlags WatchlistModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || symbolAt(index.row()).isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace fathom
