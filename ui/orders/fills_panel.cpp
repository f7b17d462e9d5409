// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/fills_panel.h"

#include "ui/orders/fills_model.h"
#include "ui/tables/data_table.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace fathom {

FillsPanel::FillsPanel(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new FillsModel(context.session, this))
    , m_table(new DataTable(context.theme, QStringLiteral("fillsTable"), tr("Fills"), this))
    , m_footer(new QLabel(this))
{
    setObjectName(QStringLiteral("fillsPanel"));
    m_table->setSourceModel(m_model);
    m_table->setYieldingColumns({ FillsModel::Time, FillsModel::Role, FillsModel::Fee });
    m_footer->setObjectName(QStringLiteral("fillsFooter"));
    m_footer->setTextFormat(Qt::PlainText);
    m_footer->setContentsMargins(8, 2, 8, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_footer);
    setFocusProxy(m_table);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FillsPanel::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FillsPanel::refresh);
    connect(m_table, &DataTable::rowActivated, this, [this](int row) { m_context.link.setSymbol(m_model->at(row).symbol); });
    connect(&m_context.theme, &Theme::changed, this, &FillsPanel::refresh);
    retranslate();
}

void FillsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FillsPanel::retranslate()
{
    m_table->setAccessibleName(tr("Fills"));
    m_table->setEmptyText(tr("No fills yet"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, FillsModel::ColumnCount - 1);
    refresh();
}

void FillsPanel::refresh()
{
    const int count = m_model->rowCount();
    setWindowTitle(count > 0 ? tr("Fills %1").arg(count) : tr("Fills"));
    m_footer->setVisible(count > 0);
    const Decimal realised = m_model->realisedTotal(), fees = m_model->feeTotal();
    m_footer->setText(tr("realised %1    fees %2    net %3")
                          .arg(format::signedMoney(realised), format::signedMoney(-fees), format::signedMoney(realised - fees)));
    m_footer->setFont(m_context.theme.label());
    QPalette palette = m_footer->palette();
    palette.setColor(QPalette::WindowText, m_context.theme.tokens().text3);
    m_footer->setPalette(palette);
}

} // namespace fathom
