// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/paged_model.h"

#include "core/session/history.h"
#include "core/session/session.h"

#include <algorithm>
#include <cstdlib>

namespace fathom {

namespace {
constexpr int askDelayMs = 120; // a burst of fills is one question
}

PagedModel::PagedModel(Session& session, HistoryKind kind, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    m_filter.kind = kind;
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, [this] {
        const auto wanted = std::exchange(m_wanted, {});
        for (const int page : wanted)
            m_session.history()->fetch(m_query, page * pageRows, pageRows);
    });
    m_ask.setSingleShot(true);
    connect(&m_ask, &QTimer::timeout, this, [this] {
        ask();
        m_renews = true;
    });
    const History* history = session.history();
    connect(history, &History::found, this, &PagedModel::onFound);
    connect(history, &History::fetched, this, &PagedModel::onFetched);
    connect(history, &History::changed, this, &PagedModel::askSoon);
}

PagedModel::~PagedModel()
{
    if (m_query != 0)
        m_session.history()->release(m_query);
}

int PagedModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_totals.count; }

int PagedModel::columnCount(const QModelIndex& parent) const
{
    if (m_columns.empty())
        m_columns = columns();
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

void PagedModel::renameColumns()
{
    m_columns = columns();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(m_columns.size()) - 1);
    if (m_loaded)
        ask(); // the rows' words too
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnLook& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::TextAlignmentRole: return static_cast<int>((column.left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return column.tip.isEmpty() ? QVariant() : QVariant(column.tip.toHtmlEscaped());
    case ColumnKeyRole: return QString::fromLatin1(column.key);
    default: return {};
    }
}

const PagedModel::Row* PagedModel::rowAt(int row) const
{
    const int page = row / pageRows;
    m_lastPage = page;
    const auto held = m_pages.find(page);
    if (held == m_pages.end()) {
        if (m_query != 0 && m_wanted.insert(page).second)
            m_fetch.start();
        return nullptr;
    }
    const auto at = static_cast<std::size_t>(row % pageRows);
    return at < held->second.size() ? &held->second[at] : nullptr;
}

QString PagedModel::symbolAt(int row) const
{
    const Row* found = rowAt(row);
    return found ? found->symbol : QString();
}

QVariant PagedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, Qt::TextAlignmentRole);
    static const Cell blank;
    const Row* row = rowAt(index.row());
    const Cell& cell = row ? row->cells[static_cast<std::size_t>(index.column())] : blank;
    switch (role) {
    case WholeCellRole: return QVariant::fromValue(&cell);
    case Qt::DisplayRole: return cell.words();
    case Qt::AccessibleTextRole: return cell.spoken.isEmpty() ? cell.words() : cell.spoken;
    case Qt::ToolTipRole: return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip.toHtmlEscaped());
    case GroundRole: return static_cast<int>(row ? row->look.ground : RowGround::Normal);
    case EdgeRole: return row && row->look.edge ? QVariant(static_cast<int>(*row->look.edge)) : QVariant();
    default: return {};
    }
}

void PagedModel::setFilter(const HistoryFilter& filter)
{
    if (filter == m_filter && (m_loaded || m_next != 0))
        return;
    m_filter = filter;
    ask();
}

void PagedModel::ask()
{
    m_ask.stop();
    m_renews = false;
    if (m_next != 0)
        m_session.history()->release(m_next);
    m_next = m_session.history()->find(m_filter);
}

void PagedModel::askSoon()
{
    if (m_held) {
        if (!std::exchange(m_old, true))
            Q_EMIT oldChanged(true);
        return;
    }
    if (!m_ask.isActive())
        m_ask.start(askDelayMs);
}

void PagedModel::setHeld(bool held)
{
    m_held = held;
    if (held && m_ask.isActive()) {
        m_ask.stop();
        askSoon();
    }
    if (held || !m_old)
        return;
    m_old = false;
    Q_EMIT oldChanged(false);
    ask();
}

// What was asked for before the list was looked at does not come under the pointer; what a person asked for does.
bool PagedModel::putOff()
{
    if (!m_held || !m_renews)
        return false;
    m_session.history()->release(std::exchange(m_next, 0));
    m_renews = false;
    askSoon();
    return true;
}

void PagedModel::onFound(quint64 query, const HistoryTotals& totals)
{
    if (query != m_next || putOff())
        return;
    m_nextTotals = totals;
    // What is looked at comes first, so that the list changes at once and not by way of an empty one.
    const int last = totals.count == 0 ? 0 : (totals.count - 1) / pageRows;
    if (totals.count == 0)
        adopt({});
    else
        m_session.history()->fetch(query, std::min(m_lastPage, last) * pageRows, pageRows);
}

void PagedModel::adopt(const HistoryPage& page)
{
    if (m_query != 0)
        m_session.history()->release(m_query);
    beginResetModel();
    m_query = std::exchange(m_next, 0);
    m_totals = m_nextTotals;
    m_pages.clear();
    m_wanted.clear();
    m_loaded = true;
    if (m_totals.count == 0)
        m_lastPage = 0;
    else
        store(page);
    endResetModel();
    Q_EMIT totalsChanged();
}

void PagedModel::store(const HistoryPage& page)
{
    m_pages[page.first / pageRows] = rowsOf(page);
    forgetPages(page.first / pageRows);
}

void PagedModel::forgetPages(int keep)
{
    while (m_pages.size() > static_cast<std::size_t>(mostPages)) {
        const auto first = m_pages.begin();
        const auto last = std::prev(m_pages.end());
        m_pages.erase(std::abs(first->first - keep) > std::abs(last->first - keep) ? first : last);
    }
}

void PagedModel::onFetched(quint64 query, const HistoryPage& page)
{
    if (query == m_next && query != 0) {
        if (!putOff())
            adopt(page);
        return;
    }
    if (query != m_query || query == 0)
        return;
    store(page);
    const int last = std::min(page.first + pageRows, m_totals.count) - 1;
    if (last >= page.first)
        Q_EMIT dataChanged(index(page.first, 0), index(last, columnCount() - 1));
}

} // namespace fathom
