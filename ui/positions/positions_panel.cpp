// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/positions_panel.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/protection_auditor.h"
#include "core/session/session.h"
#include "ui/positions/audit_popup.h"
#include "ui/positions/position_actions.h"
#include "ui/positions/positions_model.h"
#include "ui/tables/chip_button.h"
#include "ui/tables/data_table.h"
#include "ui/tables/table_memory.h"
#include "ui/tables/totals_row.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scale.h"
#include "ui/workspace/click_sheet.h"
#include "ui/workspace/position_questions.h"
#include "ui/workspace/setting_keys.h"
#include "ui/workspace/small_widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace fathom {

namespace {

constexpr int toolsFrom = 400, choiceFrom = 480; // px of width beside the chips
constexpr int lowBelow = 240;                    // px of height: rows stand closer
const QString unitKey = QStringLiteral("ui.positions.pnlUnit"),
              shownKey = QStringLiteral("ui.positions.shown");
constexpr int messageMs = 6000, tickMs = 1000, compactBelow = 1200, tightBelow = 700;

} // namespace

PositionsPanel::PositionsPanel(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new PositionsModel(context.session, this))
    , m_table(new DataTable(context.theme, QStringLiteral("positionsTable"), tr("Positions"), this))
    , m_totals(new TotalsRow(context.theme, m_table, this))
    , m_actions(new PositionActions(context, this))
{
    setObjectName(QStringLiteral("positionsPanel"));
    Preferences* preferences = context.session.preferences();
    if (preferences) {
        m_model->setPnlUnit(static_cast<PositionsModel::PnlUnit>(std::clamp(preferences->value(unitKey, 0).toInt(), 0, 2)));
        m_model->setShown(static_cast<PositionsModel::Shown>(std::clamp(preferences->value(shownKey, 0).toInt(), 0, 2)));
        m_model->setStopDistance(setting::stopDistance(*preferences));
        connect(preferences, &Preferences::changed, m_model, [this, preferences](const QString& key) {
            if (key == setting::stopDistanceKey)
                m_model->setStopDistance(setting::stopDistance(*preferences));
        });
    }
    using M = PositionsModel;
    m_table->setSourceModel(m_model);
    m_table->setOptionalColumns({ M::NextFunding, M::Realised, M::Naked, M::Age });
    m_table->setYieldingColumns({ M::Notional, M::Funding, M::BreakEven, M::Margin, M::Adl, M::MarginRatio, M::Roe, M::Mark, M::Entry, M::Liquidation, M::LiquidationDistance, M::Symbol },
        { M::Symbol });
    keepLayout(m_table, context.session.preferences());
    buildTools();

    m_message = plainLabel({}, "sell", this);
    m_message->setObjectName(QStringLiteral("positionsMessage"));
    m_message->setContentsMargins(8, 2, 8, 3);
    m_message->hide();
    m_messageEnds.setSingleShot(true);
    m_messageEnds.setInterval(messageMs);
    connect(&m_messageEnds, &QTimer::timeout, m_message, &QWidget::hide);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_totals);
    setFocusProxy(m_table);

    const AccountState* account = context.session.account();
    connect(account, &AccountState::positionsChanged, this, &PositionsPanel::refresh);
    connect(account, &AccountState::figuresChanged, this, &PositionsPanel::refresh);
    connect(account, &AccountState::phaseChanged, this, &PositionsPanel::refreshChips);
    connect(context.session.auditor(), &ProtectionAuditor::findingsChanged, this, &PositionsPanel::refreshChips);
    connect(m_model, &M::editRefused, this, &PositionsPanel::say);
    // Queued: the editor must be gone before another window takes the keys.
    connect(
        m_model, &M::closeInsteadWanted, this, [this](const OrderIntent& refused) { askToCloseInstead(m_context.session, m_context.theme, refused, this); },
        Qt::QueuedConnection);
    connect(m_model, &M::protectionTyped, this, [this](int row, const Bracket& bracket, bool dropTarget, bool dropStop) {
        const Position position = m_model->at(row);
        if (!bracket.isEmpty())
            m_actions->protect(position, bracket, tr("setting take-profit and stop"));
        if (dropTarget || dropStop)
            m_actions->dropProtection(position, dropTarget, dropStop);
    });
    connect(m_actions, &PositionActions::progressed, m_model, &M::setBusy);
    connect(m_actions, &PositionActions::failed, this, &PositionsPanel::say);
    connect(m_table, &DataTable::buttonTriggered, this, &PositionsPanel::trigger);
    connect(m_table, &DataTable::unitWanted, this, [this] {
        m_model->cyclePnlUnit();
        if (m_context.session.preferences())
            m_context.session.preferences()->setValue(unitKey, static_cast<int>(m_model->pnlUnit()));
    });
    connect(m_table, &DataTable::menuWanted, this, &PositionsPanel::showMenu);
    connect(m_table, &DataTable::rowClicked, this, [this](int row) { m_context.link.setSymbol(m_model->at(row).symbol); });
    connect(m_table, &DataTable::rowActivated, this, [this](int row) { m_context.link.setSymbol(m_model->at(row).symbol); });
    connect(m_table, &DataTable::rowEntered, this, [this](int row) {
        const QModelIndex cell = m_table->currentIndex();
        showMenu(row, m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
    });
    connect(m_table, &DataTable::pointerInsideChanged, m_model, &M::setHeld);
    connect(m_table, &DataTable::sortHeldChanged, this, [this](bool held) { m_held->setWords(held ? tr("sort held") : QString()); });
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->tick();
    });
    m_tick.start();
    retranslate();
}

PositionsPanel::~PositionsPanel() = default;

void PositionsPanel::buildTools()
{
    m_tools = new QWidget(this);
    m_tools->setObjectName(QStringLiteral("titleTools"));
    m_tools->hide(); // the title bar shows it
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_held = new ChipButton(m_context.theme, QStringLiteral("positionsSortHeld"), m_tools);
    m_held->setPressable(false);
    m_asOf = new ChipButton(m_context.theme, QStringLiteral("positionsAsOf"), m_tools);
    m_asOf->setPressable(false);
    m_naked = new ChipButton(m_context.theme, QStringLiteral("positionsNaked"), m_tools);
    connect(m_naked, &QToolButton::clicked, this, &PositionsPanel::openAudit);
    m_shown = new ChevronButton(m_context.theme, m_tools);
    m_shown->setObjectName(QStringLiteral("positionsShown"));
    m_shown->setProperty("kind", QStringLiteral("quiet"));
    connect(m_shown, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        menu.setObjectName(QStringLiteral("positionsShownMenu"));
        const QString names[] = { tr("Cross and isolated"), tr("Cross only"), tr("Isolated only") };
        for (int i = 0; i < 3; ++i)
            menu.addAction(names[i], this, [this, i] {
                m_model->setShown(static_cast<PositionsModel::Shown>(i));
                if (m_context.session.preferences())
                    m_context.session.preferences()->setValue(shownKey, i);
                m_shown->setText(QStringList { tr("Cross and isolated"), tr("Cross only"), tr("Isolated only") }.at(i));
                refresh();
            });
        menu.exec(m_shown->mapToGlobal(QPoint(0, m_shown->height())));
    });
    auto* flatten = new QPushButton(m_tools);
    flatten->setObjectName(QStringLiteral("positionsFlattenAll"));
    flatten->setProperty("kind", QStringLiteral("row"));
    flatten->setAutoDefault(false);
    connect(flatten, &QPushButton::clicked, m_actions, &PositionActions::flattenAll);
    connect(m_actions, &PositionActions::progressed, this, [this, flatten](const QString& symbol, PositionSide, const QString& step) {
        if (!symbol.isEmpty())
            return;
        flatten->setEnabled(step.isEmpty());
        flatten->setText(step.isEmpty() ? tr("Cancel all, close all…") : step);
    });
    auto* columns = new IconButton(Icon::Settings, m_context.theme, m_tools);
    columns->setObjectName(QStringLiteral("positionsColumns"));
    connect(columns, &QToolButton::clicked, this, [this, columns] { m_table->openColumnMenu(columns->mapToGlobal(QPoint(0, columns->height()))); });
    for (QWidget* tool : { static_cast<QWidget*>(m_held), static_cast<QWidget*>(m_asOf), static_cast<QWidget*>(m_naked), static_cast<QWidget*>(m_shown), static_cast<QWidget*>(flatten), static_cast<QWidget*>(columns) })
        row->addWidget(tool);
}

void PositionsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PositionsPanel::resizeEvent(QResizeEvent* event)
{
    m_model->setCompact(width() < scaled(this, compactBelow), width() < scaled(this, tightBelow));
    // By the panel's height, not by how many there are: no row moves because a position was opened.
    m_table->setRowHeight(m_context.theme.positionRow() + (height() < scaled(this, lowBelow) ? 0 : 4));
    // A title too short for its tools keeps the warning and the columns; the bar at the top flattens too.
    fitTools();
    showFlatten();
    QWidget::resizeEvent(event);
}

// What is wrong is said before what is chosen.
void PositionsPanel::fitTools()
{
    const Environment environment = m_context.session.environment();
    int chips = environment == Environment::Paper ? 0 : scaled(this, EnvMark::widthOf(m_context.theme, environmentWord(environment)));
    for (const ChipButton* chip : { m_held, m_asOf, m_naked })
        chips += chip->isHidden() ? 0 : chip->sizeHint().width();
    m_shown->setVisible(width() >= scaled(this, choiceFrom) + chips);
}

void PositionsPanel::showFlatten()
{
    const AccountState* account = m_context.session.account();
    const bool anything = !account->positions().empty() || !account->openOrders().empty();
    m_tools->findChild<QPushButton*>(QStringLiteral("positionsFlattenAll"))->setVisible(anything && width() >= scaled(this, toolsFrom));
}

void PositionsPanel::retranslate()
{
    m_table->setAccessibleName(tr("Positions"));
    m_model->renameColumns();
    const int shown = m_context.session.preferences() ? m_context.session.preferences()->value(shownKey, 0).toInt() : 0;
    m_shown->setText(QStringList { tr("Cross and isolated"), tr("Cross only"), tr("Isolated only") }.value(shown, tr("Cross and isolated")));
    m_shown->setAccessibleName(tr("Positions shown: %1").arg(m_shown->text()));
    auto* flatten = m_tools->findChild<QPushButton*>(QStringLiteral("positionsFlattenAll"));
    flatten->setText(tr("Cancel all, close all…"));
    flatten->setAccessibleName(tr("Cancel all orders and close all positions"));
    m_tools->findChild<IconButton*>(QStringLiteral("positionsColumns"))->setName(tr("Columns and filters"));
    refresh();
    refreshChips();
}

void PositionsPanel::refresh()
{
    const AccountState* account = m_context.session.account();
    const auto count = static_cast<int>(account->positions().size());
    setWindowTitle(count > 0 ? tr("Positions %1").arg(count) : tr("Positions"));
    m_totals->setVisible(m_model->rowCount() > 0);
    QString spoken;
    auto cells = m_model->totals(spoken);
    m_totals->setCells(std::move(cells), spoken);
    showFlatten();
    const bool known = account->verifiedAt() != WallTime {};
    if (!known && !account->isReady())
        m_table->setEmptyState(Icon::Clock, tr("Positions as of –"), account->phaseReason());
    else
        m_table->setEmptyState(Icon::Flat, tr("No open positions"),
            m_context.session.environment() == Environment::Paper
                ? tr("Arm the ladder or use the ticket. Paper funds: %1 %2.").arg(format::money(account->figures().available), account->totalsUnit())
                : tr("Arm the ladder or use the ticket."));
}

// Old numbers stay on screen, but say how old they are.
void PositionsPanel::refreshChips()
{
    const AccountState* account = m_context.session.account();
    const bool known = account->verifiedAt() != WallTime {};
    m_asOf->setWords(account->isReady() ? QString() : tr("as of %1").arg(known ? format::time(account->verifiedAt()) : format::unknown()), {}, account->phaseReason());
    const ProtectionAuditor* auditor = m_context.session.auditor();
    const int naked = auditor->nakedCount();
    const auto other = static_cast<int>(auditor->findings().size()) - naked;
    QStringList words;
    if (naked > 0)
        words << tr("%n without stop", nullptr, naked);
    if (other > 0)
        words << tr("%n order(s) amiss", nullptr, other);
    m_naked->setWords(words.join(QStringLiteral(", ")), tr("%n position(s) without stop", nullptr, naked) + (other > 0 ? QStringLiteral(", ") + tr("%n order(s) amiss", nullptr, other) : QString()),
        tr("What is wrong, and one press to mend it"));
    fitTools();
    refresh();
}

void PositionsPanel::say(const QString& problem)
{
    m_message->setText(problem);
    m_message->setAccessibleName(problem);
    m_message->show();
    m_messageEnds.start();
}

void PositionsPanel::openAudit()
{
    auto* popup = new AuditPopup(m_context, this);
    popup->setFindings(m_context.session.auditor()->findings(), [this](const protection::Finding& finding) -> QString {
        const Position* leg = m_context.session.account()->position(finding.symbol, finding.side);
        const auto instrument = m_context.session.market()->instrument(finding.symbol);
        const auto offered = leg ? m_model->offeredStop(*leg) : std::nullopt;
        return offered && instrument ? format::price(*offered, *instrument) : QString();
    });
    connect(popup, &AuditPopup::fixWanted, this, [this](const protection::Finding& finding) {
        const Position* leg = m_context.session.account()->position(finding.symbol, finding.side);
        m_actions->fix(finding, leg ? m_model->offeredStop(*leg) : std::nullopt);
    });
    connect(popup, &AuditPopup::symbolWanted, this, [this](const QString& symbol) { m_context.link.setSymbol(symbol); });
    popup->openUnder(m_naked);
}

void PositionsPanel::trigger(int row, int button)
{
    const Position position = m_model->at(row);
    switch (button) {
    case PositionsModel::Close: m_actions->close(position, Decimal(1)); break;
    case PositionsModel::CloseHalf: m_actions->close(position, Decimal::fromLiteral("0.5")); break;
    case PositionsModel::Reverse: m_actions->reverse(position); break;
    case PositionsModel::EditProtection: m_table->editCell(row, PositionsModel::Protection); break;
    case PositionsModel::AdjustMargin: m_actions->adjustMargin(position); break;
    case PositionsModel::AddStop:
        if (const auto offered = m_model->offeredStop(position))
            m_actions->setStop(position, *offered, tr("adding a stop"));
        break;
    default: showMenu(row, QCursor::pos()); break;
    }
}

void PositionsPanel::showMenu(int row, const QPoint& at)
{
    if (m_model->isGone(row))
        return;
    const Position position = m_model->at(row);
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("positionMenu"));
    const auto closeBy = [&](const QString& text, const char* fraction) {
        menu.addAction(text, this, [this, position, fraction] { m_actions->close(position, Decimal::fromLiteral(fraction)); });
    };
    closeBy(tr("Close 25 %"), "0.25");
    closeBy(tr("Close 50 %"), "0.5");
    closeBy(tr("Close 75 %"), "0.75");
    closeBy(tr("Close all"), "1");
    menu.addAction(tr("Close at a limit…"), this, [this, position] { m_actions->closeAtLimit(position); });
    menu.addAction(tr("Reverse…"), this, [this, position] { m_actions->reverse(position); });
    menu.addAction(tr("Flatten %1…").arg(position.symbol), this, [this, position] { m_actions->flatten(position); });
    menu.addSeparator();
    menu.addAction(tr("Edit take-profit and stop"), this, [this, leg = QPersistentModelIndex(m_model->index(row, 0))] {
        if (leg.isValid())
            m_table->editCell(leg.row(), PositionsModel::Protection);
    });
    const QString whyNot = m_actions->stopToBreakEven(position, false);
    QAction* breakEven = menu.addAction(whyNot.isEmpty() ? tr("Stop to break-even") : tr("Stop to break-even: %1").arg(whyNot), this,
        [this, position] { m_actions->stopToBreakEven(position, true); });
    breakEven->setEnabled(whyNot.isEmpty());
    if (position.marginType == MarginType::Isolated)
        menu.addAction(tr("Isolated margin…"), this, [this, position] { m_actions->adjustMargin(position); });
    menu.addSeparator();
    OrderGateway* orders = m_context.session.orders();
    menu.addAction(tr("Cancel orders of %1").arg(position.symbol), this, [orders, position] { orders->cancelAll(CancelScope { .symbol = position.symbol, .protection = CancelScope::Protection::Spare }); });
    if (ClickSheet::knows(m_context.session, position.symbol, position.side)) {
        menu.addAction(tr("What the presses met…"), this, [this, position] {
                ClickSheet::open(m_context.session, m_context.theme, position.symbol, position.side, window());
            })
            ->setObjectName(QStringLiteral("whatThePressesMet"));
    }
    menu.addAction(tr("Show %1").arg(position.symbol), this, [this, position] { m_context.link.setSymbol(position.symbol); });
    menu.exec(at);
}

} // namespace fathom
