// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/streams_model.h"

#include "core/session/connection_state.h"
#include "core/session/connection_words.h"
#include "ui/theme/format.h"

#include <cmath>

namespace fathom {

namespace {

QString stateWord(StreamPhase phase)
{
    switch (phase) {
    case StreamPhase::Off: return StreamsModel::tr("off");
    case StreamPhase::Connecting: return StreamsModel::tr("connecting");
    case StreamPhase::Live: return StreamsModel::tr("live");
    case StreamPhase::Stale: return StreamsModel::tr("silent");
    case StreamPhase::Waiting: break;
    }
    return StreamsModel::tr("waiting");
}

QString ageWord(MonotonicTime at)
{
    if (at == MonotonicTime {})
        return format::unknown();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - at).count();
    if (seconds < 60)
        return StreamsModel::tr("%1 s").arg(seconds, 0, 'f', 1);
    return format::age(std::chrono::milliseconds { static_cast<std::int64_t>(seconds * 1000) });
}

QString latencyWord(const StreamHealth& health)
{
    if (health.latencyMs < 0)
        return format::unknown();
    const QString typical = QString::number(std::lround(health.latencyMs));
    return health.latencyP99Ms < 0 ? StreamsModel::tr("%1 ms").arg(typical) : StreamsModel::tr("%1 · %2 ms").arg(typical).arg(std::lround(health.latencyP99Ms));
}

} // namespace

StreamsModel::StreamsModel(const ConnectionState& wires, QObject* parent)
    : QAbstractTableModel(parent)
    , m_wires(wires)
    , m_rows(rows())
{
}

int StreamsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int StreamsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

std::vector<StreamsModel::Row> StreamsModel::rows() const
{
    std::vector<Row> out;
    int order = 0;
    for (const StreamHealth& stream : m_wires.streams()) {
        const QString key = QString::number(order++) + stream.name;
        out.push_back({ key, stream, ConnectionState::title(stream.name), true });
        for (const SubscriptionHealth& part : m_wires.subscriptions()) {
            if (part.connection != stream.name)
                continue;
            StreamHealth health;
            health.name = part.name;
            health.phase = part.phase;
            health.lastFrame = part.lastFrame;
            health.framesPerSecond = part.framesPerSecond;
            out.push_back({ key + QLatin1Char('/') + part.name, health, QStringLiteral("    ") + part.name, false });
        }
    }
    return out;
}

void StreamsModel::refresh()
{
    std::vector<Row> now = rows();
    const bool same = now.size() == m_rows.size()
        && std::equal(now.begin(), now.end(), m_rows.begin(), [](const Row& a, const Row& b) { return a.key == b.key; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(now);
        endResetModel();
        return;
    }
    m_rows = std::move(now);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, Route));
}

QString StreamsModel::connectionAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_rows.size() && m_rows[at].isConnection ? m_rows[at].health.name : QString();
}

QVariant StreamsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool number = section == Age || section == Rate || section == Latency || section == Losses;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Connection");
    case State: return tr("State");
    case Age: return tr("Last word");
    case Rate: return tr("Frames/s");
    case Latency: return tr("Latency, p50 · p99");
    case Losses: return tr("Losses");
    case LastError: return tr("Last loss");
    case Route: return tr("Route");
    default: return {};
    }
}

QString StreamsModel::textOf(const Row& row, int column) const
{
    const StreamHealth& health = row.health;
    const bool isRequests = health.name == QLatin1String("rest");
    switch (column) {
    case Name: return row.title;
    case State: return stateWord(health.phase);
    case Age: return isRequests ? QString() : ageWord(health.lastFrame);
    case Rate: return isRequests ? QString() : health.framesPerSecond < 0 ? format::unknown() : QString::number(health.framesPerSecond, 'f', 1);
    case Latency: return row.isConnection ? latencyWord(health) : QString();
    case Losses: return row.isConnection && !isRequests ? QString::number(health.reconnects) : QString();
    case LastError: {
        QStringList faults;
        if (!health.lastLoss.isEmpty())
            faults << tr("%1, %2 ago").arg(connectionWords(health.lastLoss), ageWord(health.lostAt));
        if (health.unreadable > 0)
            faults << tr("%n unreadable message(s)", nullptr, health.unreadable);
        return faults.join(QStringLiteral(" · "));
    }
    case Route: return health.issuer.isEmpty() ? health.route : tr("%1, certificate by %2").arg(health.route, health.issuer);
    default: return {};
    }
}

Ink StreamsModel::inkOf(const Row& row, int column) const
{
    const bool bad = row.health.phase == StreamPhase::Stale || row.health.phase == StreamPhase::Waiting;
    if (column == State)
        return bad ? Ink::Warn : row.health.phase == StreamPhase::Live ? Ink::Buy : Ink::Text2;
    if (column == Name)
        return row.isConnection ? Ink::Text1 : Ink::Text2;
    return column == Route || column == LastError ? Ink::Text3 : Ink::Text2;
}

QVariant StreamsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return textOf(row, column);
    case Qt::ToolTipRole: return column == LastError || column == Route ? QVariant(textOf(row, column).toHtmlEscaped()) : QVariant();
    case RawRole: return column == Name ? QVariant(row.key) : QVariant(textOf(row, column));
    case Qt::TextAlignmentRole: return headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    case StrongRole: return row.isConnection && column == Name;
    case InkRole: return static_cast<int>(inkOf(row, column));
    default: return {};
    }
}

} // namespace fathom
