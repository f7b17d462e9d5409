// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/liquidations/liquidations_panel.h"

#include "core/session/connection_state.h"
#include "core/session/market_data.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/liquidations/liquidation_bar.h"
#include "ui/liquidations/liquidations_model.h"
#include "ui/tables/data_table.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scale.h"
#include "ui/workspace/small_widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>

#include <array>

namespace fathom {

namespace {

constexpr std::array thresholds { 0, 1'000, 10'000, 50'000, 100'000, 1'000'000 };
constexpr int usualThreshold = 10'000;
const QString minimumKey = QStringLiteral("liquidations.min");

const Clock& realClock()
{
    static const RealClock clock;
    return clock;
}

} // namespace

LiquidationsPanel::LiquidationsPanel(const PanelContext& context, QWidget* parent)
    : LiquidationsPanel(context, realClock(), parent)
{
}

LiquidationsPanel::LiquidationsPanel(
    const PanelContext& context, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_clock(clock)
    , m_model(new LiquidationsModel(*context.session.market(), this))
    , m_table(new DataTable(
          context.theme, QStringLiteral("liquidationsTable"), tr("Liquidations"), this))
{
    setObjectName(QStringLiteral("liquidationsPanel"));
    setProperty(panelMayBeCoveredProperty, true);
    build();
    m_model->setMinimum(Decimal(
        context.session.preferences()->value(minimumKey, usualThreshold).toInt(usualThreshold)));
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(200);
    connect(&m_refresh, &QTimer::timeout, this, &LiquidationsPanel::refresh);
    connect(m_model, &LiquidationsModel::arrived, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    m_minute.setInterval(60'000); // an hour passes without news too
    connect(&m_minute, &QTimer::timeout, this, &LiquidationsPanel::refresh);
    m_minute.start();
    connect(&context.link, &LinkGroup::symbolChanged, this, &LiquidationsPanel::followLink);
    connect(&context.link, &LinkGroup::numberChanged, this, &LiquidationsPanel::followLink);
    connect(
        context.session.connection(), &ConnectionState::changed, this, &LiquidationsPanel::refresh);
    connect(m_table, &DataTable::rowActivated, this, [this](int row) {
        const QString symbol = m_model->at(row).order.symbol;
        // A panel of its own shows every symbol; a row is shown where the main group is.
        if (m_context.link.number() == 0 && m_context.link.groups() != nullptr)
            m_context.link.groups()->setSymbol(1, symbol);
        else
            m_context.link.setSymbol(symbol);
    });
    retranslate();
    followLink();
}

LiquidationsPanel::~LiquidationsPanel() = default;

void LiquidationsPanel::build()
{
    m_table->setSourceModel(m_model);
    m_table->setItemDelegateForColumn(
        LiquidationsModel::Bar, new LiquidationBar(m_context.theme, m_table));
    m_table->setYieldingColumns({ LiquidationsModel::Quantity, LiquidationsModel::Time });
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);

    auto* tools = new QWidget(this);
    tools->setObjectName(QStringLiteral("titleTools"));
    tools->hide(); // the title bar takes it in
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_longs = plainLabel({}, "sell", tools);
    m_shorts = plainLabel({}, "buy", tools);
    m_longs->setObjectName(QStringLiteral("liquidatedLongs"));
    m_shorts->setObjectName(QStringLiteral("liquidatedShorts"));
    for (QLabel* label : { m_longs, m_shorts }) {
        label->setFont(m_context.theme.label());
        row->addWidget(label);
    }
    m_settings = new IconButton(Icon::Settings, m_context.theme, tools);
    m_settings->setObjectName(QStringLiteral("liquidationsSettings"));
    connect(m_settings, &QToolButton::clicked, this, &LiquidationsPanel::openMenu);
    row->addWidget(m_settings);

    m_empty = new QWidget(m_table->viewport());
    auto* words = new QVBoxLayout(m_empty);
    words->setContentsMargins(16, 0, 16, 0);
    words->setSpacing(6);
    m_emptyTitle = plainLabel({}, "", m_empty);
    m_emptyText = plainLabel({}, "text2", m_empty);
    m_emptyText->setWordWrap(true);
    m_lower = new QPushButton(m_empty);
    m_lower->setObjectName(QStringLiteral("lowerThreshold"));
    connect(m_lower, &QPushButton::clicked, this, [this] {
        const int now = static_cast<int>(m_model->minimum().toDouble());
        const auto above = std::lower_bound(thresholds.begin(), thresholds.end(), now);
        setMinimum(above == thresholds.begin() ? 0 : *std::prev(above));
    });
    words->addStretch(1);
    for (QLabel* label : { m_emptyTitle, m_emptyText }) {
        label->setAlignment(Qt::AlignHCenter);
        words->addWidget(label);
    }
    words->addWidget(m_lower, 0, Qt::AlignHCenter);
    words->addStretch(1);
}

void LiquidationsPanel::setMinimum(int minimum)
{
    m_context.session.preferences()->setValue(minimumKey, minimum);
    m_model->setMinimum(Decimal(minimum));
    refresh();
}

void LiquidationsPanel::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("liquidationsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int threshold : thresholds) {
        QAction* action = menu->addAction(threshold == 0
                ? tr("every one")
                : tr("from %1 USDT").arg(format::grouped(Decimal(threshold), 0)));
        action->setCheckable(true);
        action->setChecked(m_model->minimum() == Decimal(threshold));
        connect(action, &QAction::triggered, this, [this, threshold] { setMinimum(threshold); });
    }
    menu->popup(m_settings->mapToGlobal(QPoint(0, m_settings->height())));
}

void LiquidationsPanel::followLink()
{
    m_model->setSymbol(m_context.link.number() == 0 ? QString() : m_context.link.symbol());
    refresh();
}

bool LiquidationsPanel::isStale() const
{
    const StreamHealth* stream = m_context.session.connection()->stream(QStringLiteral("market"));
    return stream != nullptr && stream->lastFrame != MonotonicTime {}
    && (stream->phase == StreamPhase::Stale || stream->phase == StreamPhase::Waiting);
}

void LiquidationsPanel::refresh()
{
    const auto sums = m_model->lastHour(m_clock.wallNow());
    m_longs->setText(tr("1 h longs \u2265 %1").arg(format::compact(sums.longs)));
    m_shorts->setText(tr("shorts \u2265 %1").arg(format::compact(sums.shorts)));
    m_longs->setAccessibleName(
        tr("Longs liquidated in the last hour, at least %1 USDT").arg(format::compact(sums.longs)));
    m_shorts->setAccessibleName(tr("Shorts liquidated in the last hour, at least %1 USDT")
                                    .arg(format::compact(sums.shorts)));
    const QString from = format::grouped(m_model->minimum(), 0);
    QStringList note;
    note << (m_model->minimum().isZero() ? tr("every one") : tr("min %1 USDT").arg(from));
    if (m_model->waiting() > 0)
        note << tr("%n held", nullptr, m_model->waiting());
    if (isStale())
        note.prepend(tr("stale"));
    setPanelSubject(
        this, m_context.link.number() == 0 ? tr("all symbols") : m_context.link.symbol());
    setPanelNote(this, note.join(QStringLiteral(" \u00B7 ")));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_emptyTitle->setText(m_model->minimum().isZero() ? tr("Nothing yet")
                                                      : tr("Nothing above %1 USDT yet").arg(from));
    const auto next = std::lower_bound(
        thresholds.begin(), thresholds.end(), static_cast<int>(m_model->minimum().toDouble()));
    m_lower->setVisible(next != thresholds.begin());
    if (next != thresholds.begin())
        m_lower->setText(*std::prev(next) == 0
                ? tr("Show every one")
                : tr("Lower to %1").arg(format::grouped(Decimal(*std::prev(next)), 0)));
    m_empty->resize(m_table->viewport()->size());
}

bool LiquidationsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_model->setHeld(event->type() == QEvent::Enter);
        refresh();
    }
    if (event->type() == QEvent::Resize)
        m_empty->resize(m_table->viewport()->size());
    return QWidget::eventFilter(watched, event);
}

void LiquidationsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LiquidationsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // In a narrow panel the sums go before the title does.
    const bool room = width() >= scaled(this, 420);
    m_longs->setVisible(room);
    m_shorts->setVisible(room);
}

void LiquidationsPanel::retranslate()
{
    m_table->setAccessibleName(tr("Liquidations"));
    m_settings->setName(tr("Smallest liquidation shown"));
    m_emptyText->setText(tr("The feed is sampled: one per symbol and second at most."));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, LiquidationsModel::ColumnCount - 1);
    refresh();
}

} // namespace fathom
