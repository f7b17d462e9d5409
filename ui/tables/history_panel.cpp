// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/history_panel.h"

#include "core/session/history.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/tables/chip_button.h"
#include "ui/tables/column_filter.h"
#include "ui/tables/data_table.h"
#include "ui/tables/filter_header.h"
#include "ui/tables/paged_model.h"
#include "ui/tables/reading_strip.h"
#include "ui/tables/table_memory.h"
#include "ui/tables/totals_row.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/small_widgets.h"

#include <QDateEdit>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace fathom {

namespace {

constexpr int messageMs = 8000, filterDelayMs = 250;

WallTime now() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

WallTime daysAgo(int days) { return std::chrono::floor<std::chrono::days>(now()) - std::chrono::hours { 24 * days }; }

WallTime startOf(const QDate& date) { return wallTimeFromMs(date.startOfDay(Qt::UTC).toMSecsSinceEpoch()); }

} // namespace

HistoryPanel::HistoryPanel(const PanelContext& context, const QString& name, PagedModel* model, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(name)
    , m_model(model)
    , m_table(new DataTable(context.theme, name + QStringLiteral("Table"), {}, this))
    , m_totals(new TotalsRow(context.theme, m_table, this))
    , m_strip(new ReadingStrip(context.theme, context.session.history(), this))
{
    setObjectName(name + QStringLiteral("Panel"));
    model->setParent(this);
    m_table->setPagedModel(model);
    buildTools();
    m_message = plainLabel({}, "text2", this);
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_message->setContentsMargins(8, 2, 8, 3);
    m_message->hide();
    m_messageEnds.setSingleShot(true);
    m_messageEnds.setInterval(messageMs);
    connect(&m_messageEnds, &QTimer::timeout, m_message, &QWidget::hide);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_totals);
    setFocusProxy(m_table);

    connect(model, &PagedModel::totalsChanged, this, &HistoryPanel::refresh);
    connect(model, &PagedModel::oldChanged, this, [this](bool old) { m_old->setWords(old ? tr("new rows") : QString(), {}, tr("They are taken in when the pointer leaves")); });
    connect(m_table, &DataTable::pointerInsideChanged, model, &PagedModel::setHeld);
    connect(m_table, &DataTable::sortWanted, this, [this] { applyFilter(); });
    auto* filterTimer = new QTimer(this);
    filterTimer->setSingleShot(true);
    filterTimer->setInterval(filterDelayMs);
    connect(filterTimer, &QTimer::timeout, this, &HistoryPanel::applyFilter);
    connect(m_table, &DataTable::filtersChanged, filterTimer, qOverload<>(&QTimer::start));
    const auto show = [this](int row) {
        if (const QString symbol = m_model->symbolAt(row); !symbol.isEmpty())
            m_context.link.setSymbol(symbol);
    };
    connect(m_table, &DataTable::rowClicked, this, show);
    connect(m_table, &DataTable::rowEntered, this, show);
    connect(context.session.history(), &History::completeFromChanged, this, &HistoryPanel::refresh);
    connect(context.session.history(), &History::jobChanged, this, &HistoryPanel::refresh);
    connect(context.session.history(), &History::exported, this, [this](quint64 request, int rows, const QString& reason) {
        if (request != m_exporting)
            return;
        m_exporting = 0;
        m_message->setText(reason.isEmpty() ? tr("%n row(s) written", nullptr, rows) : reason);
        m_message->show();
        m_messageEnds.start();
        refresh();
    });
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::begin(Reach reach)
{
    keepLayout(m_table, m_context.session.preferences());
    const Preferences* preferences = m_context.session.preferences();
    const int kept = preferences ? preferences->value(QStringLiteral("ui.tables.%1.reach").arg(m_name), static_cast<int>(reach)).toInt() : static_cast<int>(reach);
    const bool usable = kept >= 0 && kept < static_cast<int>(Reach::Custom);
    m_reachNow = usable ? static_cast<Reach>(kept) : reach;
    retranslate();
    applyFilter();
}

void HistoryPanel::buildTools()
{
    m_tools = new QWidget(this);
    m_tools->setObjectName(QStringLiteral("titleTools"));
    m_tools->hide(); // the title bar shows it
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_old = new ChipButton(m_context.theme, m_name + QStringLiteral("Old"), m_tools);
    m_old->setPressable(false);
    m_reach = new ChevronButton(m_context.theme, m_tools);
    m_reach->setObjectName(m_name + QStringLiteral("Reach"));
    m_read = new ChevronButton(m_context.theme, m_tools);
    m_read->setObjectName(m_name + QStringLiteral("Read"));
    m_export = new QPushButton(m_tools);
    m_export->setObjectName(m_name + QStringLiteral("Export"));
    for (QPushButton* button : { static_cast<QPushButton*>(m_reach), static_cast<QPushButton*>(m_read), m_export }) {
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setAutoDefault(false);
    }
    auto* columns = new IconButton(Icon::Settings, m_context.theme, m_tools);
    columns->setObjectName(m_name + QStringLiteral("Columns"));
    connect(columns, &QToolButton::clicked, this, [this, columns] { m_table->openColumnMenu(columns->mapToGlobal(QPoint(0, columns->height()))); });
    connect(m_reach, &QPushButton::clicked, this, &HistoryPanel::openReachMenu);
    connect(m_read, &QPushButton::clicked, this, &HistoryPanel::openReadMenu);
    connect(m_export, &QPushButton::clicked, this, &HistoryPanel::askExport);
    for (QWidget* tool : { static_cast<QWidget*>(m_old), static_cast<QWidget*>(m_reach), static_cast<QWidget*>(m_read), static_cast<QWidget*>(m_export), static_cast<QWidget*>(columns) })
        row->addWidget(tool);
}

void HistoryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryPanel::retranslate()
{
    setWindowTitle(title());
    m_table->setAccessibleName(title());
    m_model->renameColumns();
    m_strip->retranslate();
    m_read->setText(tr("Read more"));
    m_read->setAccessibleName(tr("Read more history from the exchange"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export %1 as CSV").arg(title()));
    m_tools->findChild<IconButton*>(m_name + QStringLiteral("Columns"))->setName(tr("Columns and filters"));
    refresh();
}

QString HistoryPanel::reachName(Reach reach) const
{
    switch (reach) {
    case Reach::Today: return tr("Today");
    case Reach::Week: return tr("7 days");
    case Reach::Month: return tr("30 days");
    case Reach::Quarter: return tr("90 days");
    case Reach::Year: return tr("365 days");
    case Reach::All: return tr("All dates");
    case Reach::Custom: break;
    }
    return format::dateTime(m_from).left(10) + QStringLiteral(" \u2013 ") + format::dateTime(m_to).left(10);
}

HistoryFilter HistoryPanel::wantedFilter() const
{
    HistoryFilter filter;
    filter.kind = m_model->filter().kind;
    filter.fundingOnly = m_model->filter().fundingOnly;
    switch (m_reachNow) {
    case Reach::Today: filter.from = daysAgo(0); break;
    case Reach::Week: filter.from = daysAgo(6); break;
    case Reach::Month: filter.from = daysAgo(29); break;
    case Reach::Quarter: filter.from = daysAgo(89); break;
    case Reach::Year: filter.from = daysAgo(364); break;
    case Reach::All: break;
    case Reach::Custom:
        filter.from = m_from;
        filter.to = m_to + std::chrono::hours { 24 } - std::chrono::milliseconds { 1 };
        break;
    }
    const FilterHeader* header = m_table->filters();
    for (auto it = header->texts().cbegin(); it != header->texts().cend(); ++it) {
        const ColumnFilter typed(it.value());
        const auto field = m_model->fieldOf(it.key());
        if (!typed.isEmpty() && field)
            filter.conditions.push_back({ *field, typed.words(), typed.from(), typed.to() });
    }
    if (const auto sorted = header->sortIndicatorSection() >= 0 ? m_model->fieldOf(header->sortIndicatorSection()) : std::nullopt) {
        filter.sort = *sorted;
        filter.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    return filter;
}

void HistoryPanel::applyFilter()
{
    m_model->setFilter(wantedFilter());
    refresh();
}

void HistoryPanel::setReach(Reach reach, WallTime from, WallTime to)
{
    m_reachNow = reach;
    m_from = from;
    m_to = to;
    if (m_context.session.preferences())
        m_context.session.preferences()->setValue(QStringLiteral("ui.tables.%1.reach").arg(m_name), static_cast<int>(reach));
    applyFilter();
}

void HistoryPanel::refresh()
{
    m_reach->setText(reachName(m_reachNow));
    m_reach->setAccessibleName(tr("Dates shown: %1").arg(m_reach->text()));
    const HistoryTotals& totals = m_model->totals();
    const WallTime complete = m_context.session.history()->completeFrom();
    const WallTime from = m_model->filter().from;
    // Which days are not known whole is said where the sums stand.
    QString note = tr("%n row(s)", nullptr, totals.count);
    if (complete != WallTime {} && (from == WallTime {} || from < complete))
        note += QStringLiteral(", ") + tr("complete since %1").arg(format::dateTime(complete).left(10));
    setPanelNote(this, note);
    m_totals->setVisible(totals.count > 0);
    auto cells = m_model->totalCells();
    QStringList spoken;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (!cells[column].text.isEmpty())
            spoken << m_model->headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char(' ') + cells[column].text;
    }
    m_totals->setCells(std::move(cells), spoken.join(QStringLiteral(", ")));
    m_export->setEnabled(totals.count > 0 && m_exporting == 0);
    m_read->setEnabled(!m_context.session.history()->job().isRunning());
    if (!m_model->isLoaded())
        m_table->setEmptyState(Icon::Clock, tr("Reading…"));
    else
        m_table->setEmptyState(Icon::Ring, emptyWords(), tr("in %1; older ones may be read from the exchange").arg(reachName(m_reachNow)));
}

void HistoryPanel::openReachMenu()
{
    QMenu menu(this);
    menu.setObjectName(m_name + QStringLiteral("ReachMenu"));
    for (const Reach reach : { Reach::Today, Reach::Week, Reach::Month, Reach::Quarter, Reach::Year, Reach::All })
        menu.addAction(reachName(reach), this, [this, reach] { setReach(reach); });
    menu.addSeparator();
    menu.addAction(tr("From … to …"), this, &HistoryPanel::askDates);
    menu.exec(m_reach->mapToGlobal(QPoint(0, m_reach->height())));
}

void HistoryPanel::askDates()
{
    auto* dialog = new ConfirmDialog(m_context.theme, m_context.session.environment(), m_context.session.accountName(), { tr("Dates, UTC"), tr("Show") }, this);
    QDateEdit* fields[2];
    const QString names[] = { tr("From"), tr("To") };
    for (int i = 0; i < 2; ++i) {
        fields[i] = new QDateEdit(i == 0 ? QDateTime::currentDateTimeUtc().date().addDays(-30) : QDateTime::currentDateTimeUtc().date(), dialog);
        fields[i]->setObjectName(i == 0 ? QStringLiteral("dateFrom") : QStringLiteral("dateTo"));
        fields[i]->setAccessibleName(names[i]);
        fields[i]->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        fields[i]->setCalendarPopup(true);
        dialog->addText(names[i], "label");
        dialog->addWidget(fields[i]);
    }
    connect(dialog, &QDialog::accepted, this, [this, from = fields[0], to = fields[1]] {
        setReach(Reach::Custom, startOf(std::min(from->date(), to->date())), startOf(std::max(from->date(), to->date())));
    });
    dialog->open();
}

void HistoryPanel::openReadMenu()
{
    QMenu menu(this);
    menu.setObjectName(m_name + QStringLiteral("ReadMenu"));
    History* history = m_context.session.history();
    menu.addAction(tr("30 days, from the exchange's lists"), this, [history] { history->startReading(HistoryJob::Way::Lists, daysAgo(30)); });
    menu.addAction(tr("90 days, from the exchange's lists"), this, [history] { history->startReading(HistoryJob::Way::Lists, daysAgo(89)); });
    menu.addAction(tr("A year, as files the exchange prepares (five a month)"), this, [history] { history->startReading(HistoryJob::Way::Files, daysAgo(365)); });
    menu.exec(m_read->mapToGlobal(QPoint(0, m_read->height())));
}

void HistoryPanel::askExport()
{
    const QString name = QStringLiteral("fathom-%1-%2.csv").arg(m_name, format::dateTime(now()).left(10));
    auto* dialog = new QFileDialog(this, tr("Export %1").arg(title()), QDir::homePath(), QStringLiteral("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPanel::exportTo);
    dialog->open();
}

void HistoryPanel::exportTo(const QString& path)
{
    m_exporting = m_context.session.history()->exportCsv(m_model->filter(), path);
    m_message->setText(tr("Writing…"));
    m_message->show();
    refresh();
}

} // namespace fathom
