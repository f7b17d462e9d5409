// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_panel.h"

#include "core/session/session.h"
#include "ui/log/log_details.h"
#include "ui/log/log_model.h"
#include "ui/tables/data_table.h"
#include "ui/theme/theme.h"
#include "ui/workspace/click_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

namespace fathom {

LogPanel::LogPanel(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new LogModel(*context.session.log(), this))
    , m_table(new DataTable(context.theme, QStringLiteral("logTable"), tr("Log"), this))
    , m_problems(new QToolButton(this))
{
    setObjectName(QStringLiteral("logPanel"));
    m_table->setSourceModel(m_model);
    m_table->setYieldingColumns({ LogModel::Text });
    m_problems->setObjectName(QStringLiteral("logProblemsOnly"));
    m_problems->setCheckable(true);
    m_problems->setFont(context.theme.label());
    auto* tools = new QWidget(this);
    tools->setObjectName(QStringLiteral("titleTools"));
    tools->hide(); // the title bar shows it
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_problems);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_problems, &QToolButton::toggled, m_model, &LogModel::setProblemsOnly);
    const auto explain = [this](int line) {
        showLogDetails(m_model->at(line), m_context.theme, window());
        ClickSheet::open(m_context.session, m_context.theme, m_model->at(line).order, window());
    };
    connect(m_table, &DataTable::rowEntered, this, explain);
    connect(m_table, &DataTable::rowActivated, this, [this, explain](int line) {
        explain(line);
        if (const QString symbol = m_model->at(line).symbol; !symbol.isEmpty())
            m_context.link.setSymbol(symbol);
    });
    retranslate();
}

void LogPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogPanel::retranslate()
{
    setWindowTitle(tr("Log"));
    m_table->setAccessibleName(tr("Log"));
    m_table->setEmptyText(tr("Nothing has happened yet"));
    m_problems->setText(tr("Problems only"));
    m_problems->setAccessibleName(tr("Show warnings and failures only"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, LogModel::ColumnCount - 1);
}

} // namespace fathom
