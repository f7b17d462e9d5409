// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/totals_row.h"

#include "ui/tables/cell_layout.h"
#include "ui/tables/data_table.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scale.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace fathom {

TotalsRow::TotalsRow(const Theme& theme, DataTable* table, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_table(table)
{
    setObjectName(table->objectName() + QStringLiteral("Totals"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&theme, &Theme::changed, this, repaint);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this, repaint);
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, repaint);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
}

QSize TotalsRow::sizeHint() const { return scaled(this, QSize(100, m_theme.tableRow())); }

void TotalsRow::setCells(std::vector<Cell> cells, const QString& spoken)
{
    setAccessibleName(spoken);
    if (cells == m_cells)
        return;
    m_cells = std::move(cells);
    const QFontMetrics metrics(m_theme.tableFont());
    QVector<int> needed;
    for (int column = 0; column < static_cast<int>(m_cells.size()); ++column) {
        const Cell& cell = m_cells[static_cast<std::size_t>(column)];
        needed.append(isRight(column) && !cell.text.isEmpty() ? metrics.horizontalAdvance(cell.text + cell.unit) + 2 * CellLayout::padding : 0);
    }
    m_table->setTotalsNeed(needed); // a figure cut is a wrong figure
    update();
}

bool TotalsRow::isRight(int column) const
{
    return (m_table->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

QString TotalsRow::words(int column) const
{
    return static_cast<std::size_t>(column) < m_cells.size() ? m_cells[static_cast<std::size_t>(column)].words() : QString();
}

void TotalsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(rect(), tokens.panel);
    const QHeaderView* header = m_table->horizontalHeader();
    const ScaleMath math { scaleOf(this) };
    const QFontMetrics metrics(m_theme.tableFont());
    painter.setFont(m_theme.tableFont());
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column) || static_cast<std::size_t>(column) >= m_cells.size())
            continue;
        const Cell& cell = m_cells[static_cast<std::size_t>(column)];
        if (cell.text.isEmpty())
            continue;
        const bool right = isRight(column);
        QRect rect(header->sectionViewportPosition(column), 0, header->sectionSize(column), height());
        if (!right) { // words may run on while nothing stands there
            for (int next = visual + 1; next < header->count(); ++next) {
                const auto other = static_cast<std::size_t>(header->logicalIndex(next));
                if (header->isSectionHidden(static_cast<int>(other)))
                    continue;
                if (other < m_cells.size() && !m_cells[other].text.isEmpty())
                    break;
                rect.setRight(rect.right() + header->sectionSize(static_cast<int>(other)));
            }
        }
        // Under the columns in their pixels, written at 100 % as the cells are: what fits there fits here.
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(math.scale, math.scale);
        rect = QRect(QPoint(0, 0), math.sizeAt100(rect.size())).adjusted(CellLayout::padding, 0, -CellLayout::padding, 0);
        painter.setPen(inkColour(cell.ink, tokens));
        painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextSingleLine,
            metrics.elidedText(cell.text + cell.unit, Qt::ElideRight, rect.width()));
        painter.restore();
    }
}

} // namespace fathom
