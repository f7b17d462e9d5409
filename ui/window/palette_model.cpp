// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_model.h"

#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/watchlist/symbol_ranking.h"

#include <QPainter>

namespace fathom {

namespace {

constexpr int headingHeight = 24;
constexpr int lineHeight = 28;
constexpr int detailFrom = 180, detailFromAtMost = 330; // pixels
constexpr int detailGap = 12;
constexpr int changeRoom = 70;

} // namespace

PaletteModel::PaletteModel(const Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

void PaletteModel::show(std::vector<PaletteRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return index.isValid() && row(index.row()).isChoosable()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
        : Qt::NoItemFlags;
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow& line = row(index.row());
    const Ticker* ticker
        = line.instrument ? m_session.market()->ticker(line.instrument->symbol) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case LastRole:
        return ticker ? format::price(ticker->last, *line.instrument) : format::unknown();
    case ChangeRole:
        return ticker ? format::signedPercent(ticker->changePercent) : format::unknown();
    case SignRole:
        return ticker ? ticker->changePercent.sign() : 0;
    case Qt::AccessibleTextRole:
        if (line.kind == PaletteRow::Kind::Symbol)
            return tr("%1, %2, last %3, %4 in 24 hours")
                .arg(line.text, line.detail, data(index, LastRole).toString(),
                    data(index, ChangeRole).toString());
        return line.detail.isEmpty() ? line.text : line.text + QStringLiteral(", ") + line.detail;
    default:
        return {};
    }
}

PaletteDelegate::PaletteDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

// One column for all that is found, wide enough for its longest name.
void PaletteDelegate::fit(const std::vector<PaletteRow>& rows)
{
    const QFontMetrics metrics(m_theme.body());
    m_detailFrom = detailFrom;
    for (const PaletteRow& row : rows) {
        if (row.kind != PaletteRow::Kind::Heading && !row.detail.isEmpty())
            m_detailFrom = std::max(m_detailFrom, metrics.horizontalAdvance(row.text) + detailGap + 2);
    }
    m_detailFrom = std::min(m_detailFrom, detailFromAtMost);
}

int PaletteDelegate::heightOf(const PaletteRow& row)
{
    return row.isChoosable() ? lineHeight : headingHeight;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return { 200, heightOf(static_cast<const PaletteModel*>(index.model())->row(index.row())) };
}

void PaletteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PaletteRow& row = static_cast<const PaletteModel*>(index.model())->row(index.row());
    const Tokens& tokens = m_theme.tokens();
    const QRect area = option.rect.adjusted(12, 0, -12, 0);
    if (row.kind == PaletteRow::Kind::Heading) {
        painter->fillRect(option.rect, tokens.raised);
        painter->setFont(m_theme.label());
        painter->setPen(tokens.text3);
        painter->drawText(area, Qt::AlignVCenter, row.text);
        return;
    }
    painter->fillRect(
        option.rect, option.state & QStyle::State_Selected ? tokens.select : tokens.raised);
    painter->setFont(m_theme.body());
    painter->setPen(tokens.text1);
    const QFontMetrics metrics(m_theme.body());
    int right = area.right();
    if (row.kind == PaletteRow::Kind::Symbol) {
        const auto [base, quote] = splitSymbol(*row.instrument);
        painter->drawText(area, Qt::AlignVCenter, base);
        painter->setPen(tokens.text3);
        painter->drawText(
            area.adjusted(metrics.horizontalAdvance(base), 0, 0, 0), Qt::AlignVCenter, quote);
        painter->setPen(tokens.text1);
        painter->drawText(area.adjusted(0, 0, -changeRoom, 0), Qt::AlignVCenter | Qt::AlignRight,
            index.data(PaletteModel::LastRole).toString());
        const int sign = index.data(PaletteModel::SignRole).toInt();
        painter->setPen(sign > 0 ? tokens.buy : sign < 0 ? tokens.sell : tokens.text2);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight,
            index.data(PaletteModel::ChangeRole).toString());
        right -= changeRoom + 90;
    } else {
        const int room = row.detail.isEmpty() ? area.width() - 90 : m_detailFrom - detailGap;
        painter->drawText(QRect(area.left(), area.top(), room, area.height()), Qt::AlignVCenter,
            metrics.elidedText(row.text, Qt::ElideRight, room));
        if (!row.key.isEmpty()) {
            painter->setFont(m_theme.tag());
            const int wide = QFontMetrics(m_theme.tag()).horizontalAdvance(row.key) + 9;
            const QRectF cap(right - wide + 0.5, option.rect.center().y() - 8 + 0.5, wide, 16);
            painter->setPen(tokens.line2);
            painter->drawRoundedRect(cap, 2, 2);
            painter->setPen(tokens.text2);
            painter->drawText(cap, Qt::AlignCenter, row.key);
            right -= wide + 8;
        }
    }
    painter->setFont(m_theme.body());
    painter->setPen(tokens.text2);
    const int from = area.left() + m_detailFrom;
    const QRect middle(from, area.top(), right - from, area.height());
    painter->drawText(
        middle, Qt::AlignVCenter, metrics.elidedText(row.detail, Qt::ElideRight, middle.width()));
}

} // namespace fathom
