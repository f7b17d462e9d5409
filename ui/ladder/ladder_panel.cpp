// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_panel.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/ladder/aim_card.h"
#include "ui/ladder/aim_figures.h"
#include "ui/ladder/arm_bar.h"
#include "ui/ladder/ladder_frame.h"
#include "ui/ladder/ladder_tools.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/live_sheets.h"
#include "ui/ladder/move_bubble.h"
#include "ui/ladder/order_editor.h"
#include "ui/ladder/position_strip.h"
#include "ui/ladder/size_row.h"
#include "ui/theme/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace fathom {

namespace {

constexpr int frameMs = 100;    // edges, sums and ruler: faster is not readable
constexpr int countingMs = 100; // tenths of a second in waiting cells

const Clock& machineClock()
{
    static const RealClock clock;
    return clock;
}

} // namespace

LadderPanel::LadderPanel(const PanelContext& context, QWidget* parent)
    : LadderPanel(context, machineClock(), parent)
{
}

LadderPanel::LadderPanel(const PanelContext& context, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("ladderPanel"));
    m_arming = new Arming(clock, this);
    build();
    m_actions = new LadderActions(context, m_view->model(), *m_arming, clock, this);
    m_input = new LadderInput(*m_view, *m_actions, this);
    m_view->setInput(m_input);
    m_arming->setGate([this] {
        const auto& instrument = m_view->model().instrument();
        if (m_context.session.environment() != Environment::Production || m_liveArmedOnce || !instrument)
            return true;
        askToArmLive(m_context, *instrument, m_actions->settings(), this, [this] {
            m_liveArmedOnce = true;
            m_arming->allow();
        });
        return false;
    });
    connectParts();
    connectSession();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LadderPanel::tick);
    m_second.start();
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &LadderPanel::refreshFrame);
    m_counting.setInterval(countingMs);
    connect(&m_counting, &QTimer::timeout, this, &LadderPanel::takeOrders);
    retranslate();
    showSymbol(context.link.symbol());
}

LadderPanel::~LadderPanel()
{
    m_view->setInput(nullptr);
    if (!m_symbol.isEmpty()) {
        m_context.session.market()->unwatchBook(m_symbol);
        m_context.session.market()->unwatchTrades(m_symbol);
    }
}

void LadderPanel::build()
{
    const Theme& theme = m_context.theme;
    m_tools = new LadderTools(theme, this);
    m_tools->setObjectName(QStringLiteral("titleTools"));
    m_tools->hide(); // until a title bar takes it in
    m_position = new PositionStrip(theme, this);
    m_sizes = new SizeRow(theme, this);
    m_armBar = new ArmBar(theme, *m_arming, this);
    m_header = new ColumnHeader(theme, this);
    m_above = new EdgeBar(theme, true, this);
    m_below = new EdgeBar(theme, false, this);
    m_view = new LadderView(theme, m_clock, this);
    m_ruler = new OverviewRuler(theme, this);
    m_sums = new SumBar(theme, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* rows = new QHBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_ruler);
    for (QWidget* strip : std::initializer_list<QWidget*> { m_position, m_sizes, m_armBar, m_header, m_above })
        column->addWidget(strip);
    column->addLayout(rows, 1);
    column->addWidget(m_below);
    column->addWidget(m_sums);
    column->addWidget(buildFoot());
    m_editor = new OrderEditor(theme, m_view);
    m_bubble = new LadderMoveBubble(theme, m_view);
    m_card = new AimCard(theme, this);
    setFocusProxy(m_view);
}

QWidget* LadderPanel::buildFoot()
{
    auto* foot = new QWidget(this);
    foot->setFixedHeight(34);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    const auto add = [&](StripButton*& button, const QString& name, std::optional<Side> side) {
        button = new StripButton(m_context.theme, StripButton::Kind::Framed, foot);
        button->setObjectName(name);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(button, 1);
        connect(button, &QAbstractButton::clicked, this, [this, side] { m_actions->cancelAll(side); });
    };
    add(m_cancelBuys, QStringLiteral("ladderCancelBuys"), Side::Buy);
    add(m_cancelAll, QStringLiteral("ladderCancelAll"), std::nullopt);
    add(m_cancelSells, QStringLiteral("ladderCancelSells"), Side::Sell);
    return foot;
}

void LadderPanel::connectParts()
{
    connect(m_tools, &LadderTools::groupStepped, m_actions, &LadderActions::stepGroup);
    connect(m_tools, &LadderTools::recentreWanted, m_view, &LadderView::recentre);
    connect(m_position, &PositionStrip::closeWanted, m_actions, &LadderActions::close);
    connect(m_sizes, &SizeRow::sizeChosen, m_actions, &LadderActions::setSize);
    connect(m_sizes, &SizeRow::secondSizeChosen, m_actions, &LadderActions::setSecondSize);
    connect(m_sizes, &SizeRow::sizeEdited, m_actions, &LadderActions::editSize);
    connect(m_sizes, &SizeRow::postToggled, m_actions, &LadderActions::setPostOnly);
    connect(m_sizes, &SizeRow::reduceToggled, m_actions, &LadderActions::setReduceOnly);
    connect(m_actions, &LadderActions::settingsChanged, this, &LadderPanel::applySettings);
    connect(m_actions, &LadderActions::said, m_view, &LadderView::announce);
    connect(m_actions, &LadderActions::refused, this, [this](std::int64_t group, Side side, const QString& title, const QString& text) {
        const MonotonicTime now = m_clock.monotonicNow();
        m_view->ownOrders().addNotice({ group, side, title, text, now + std::chrono::seconds(6), now, 0 });
        takeOrders();
        m_view->update();
    });
    connect(m_arming, &Arming::changed, this, [this] {
        m_view->setArmed(m_arming->isArmed());
        if (m_arming->isArmed())
            m_actions->guard().noteUsed(); // whoever arms is at this window
        Q_EMIT armedChanged(m_arming->isArmed());
    });
    connect(m_header, &ColumnHeader::clearMenuWanted, this, &LadderPanel::openClearMenu);
    connect(m_header, &ColumnHeader::retryWanted, this, [this] { m_context.session.market()->resyncBook(m_symbol); });
    for (EdgeBar* edge : { m_above, m_below }) {
        connect(edge, &EdgeBar::groupWanted, m_view, &LadderView::showGroup);
        connect(edge, &EdgeBar::recentreWanted, m_view, &LadderView::recentre);
    }
    connect(m_ruler, &OverviewRuler::groupWanted, m_view, &LadderView::showGroup);
    connect(m_view, &LadderView::viewMoved, this, &LadderPanel::refreshFrame);
    connect(m_view, &LadderView::rowsRefreshed, this, [this] {
        if (!m_frame.isActive())
            m_frame.start();
    });
    connect(m_input, &LadderInput::moveChanged, this, &LadderPanel::takeOrders);
    connect(m_input, &LadderInput::selectionChanged, this, &LadderPanel::takeOrders);
    connect(m_input, &LadderInput::modifiersChanged, this, &LadderPanel::setHeldModifiers);
    connect(m_input, &LadderInput::moveWaiting, this, [this](bool waiting) {
        m_bubble->setVisible(waiting);
        if (waiting)
            m_bubble->move((m_view->width() - m_bubble->width()) / 2, m_view->height() / 2 - m_bubble->height() / 2);
    });
    connect(m_bubble, &LadderMoveBubble::sendWanted, m_input, &LadderInput::sendPendingMove);
    connect(m_bubble, &LadderMoveBubble::discardWanted, m_input, [this] { m_input->escape(); });
    connect(m_input, &LadderInput::editWanted, this, &LadderPanel::openEditor);
    connect(m_editor, &OrderEditor::accepted, m_actions, &LadderActions::modify);
    connect(m_editor, &OrderEditor::closed, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_input, &LadderInput::cellRested, this, &LadderPanel::showOrderCard);
    connect(m_actions, &LadderActions::closeQuestionWanted, this, &LadderPanel::askClose);
    connect(m_input, &LadderInput::aimRested, this, &LadderPanel::showAimCard);
    connect(m_input, &LadderInput::aimGone, this, &LadderPanel::hideAimCard);
}

void LadderPanel::openEditor(LocalOrderId id)
{
    const Order* order = m_actions->order(id);
    if (!order || !m_view->model().instrument())
        return;
    if (!m_actions->canMove(id)) {
        const std::int64_t group = m_view->model().groupOfPrice(order->price);
        m_actions->notice(group, order->side, tr("Not editable"), tr("a request on this order is still under way"));
        return;
    }
    m_editor->open(*order, *m_view->model().instrument(), m_view->model().mark());
    const auto ticks = order->price.countOf(m_view->model().instrument()->tickSize).value_or(0);
    const QRect row = m_view->rectOf(groupOf(order->side, ticks, m_view->model().groupTicks()));
    const int x = order->side == Side::Buy ? 2 : m_view->width() - m_editor->width() - 2;
    m_editor->move(x, std::clamp(row.bottom() + 2, 0, std::max(0, m_view->height() - m_editor->height())));
}

void LadderPanel::showAimCard(const Aim& aim)
{
    if (!isVisible() || m_editor->isOpen())
        return;
    LadderModel& model = m_view->model();
    const margin::WhatIf result = whatIfFilled(m_context.session, aim.intent, model.mark());
    m_card->setContent(describeAim(m_context.session, model, *m_actions, aim, result));
    placeCard(aim.group);
    model.setIfLiquidation(result.liquidation);
    m_view->refreshRows();
}

void LadderPanel::showOrderCard(const std::vector<LocalOrderId>& ids)
{
    const Order* order = m_actions->order(ids.front());
    if (!isVisible() || m_editor->isOpen() || !order || !m_view->model().instrument())
        return;
    m_card->setContent(describeOrders(m_context.session, m_view->model(), ids, m_clock.wallNow()));
    const auto ticks = order->price.countOf(m_view->model().instrument()->tickSize).value_or(0);
    placeCard(groupOf(order->side, ticks, m_view->model().groupTicks()));
}

void LadderPanel::placeCard(std::int64_t group)
{
    const auto onScreen = [this](const QRect& rect) { return QRect(m_view->mapToGlobal(rect.topLeft()), rect.size()); };
    const LadderColumns::Span& price = m_view->columns()[LadderColumn::Price];
    const QRect panel(mapToGlobal(QPoint(0, 0)), size());
    m_card->placeBeside(panel, onScreen(m_view->rectOf(group)), onScreen(QRect(price.x, 0, price.width, m_view->height())));
    m_card->show();
    m_card->raise();
}

void LadderPanel::askClose(Decimal fraction)
{
    const auto& instrument = m_view->model().instrument();
    const Position* position = instrument ? m_context.session.account()->position(m_symbol) : nullptr;
    if (position)
        askToClose(m_context, *instrument, *position, fraction, this, [this, fraction] { m_actions->closeNow(fraction); });
}

void LadderPanel::hideAimCard()
{
    if (m_card->isHidden())
        return;
    m_card->hide();
    m_view->model().setIfLiquidation({});
    m_view->refreshRows();
}

void LadderPanel::openClearMenu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("ladderClearMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, auto clear) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, clear] {
            clear();
            m_view->refreshRows();
        });
    };
    add(tr("Clear all traded volume"), [this] { m_view->model().traded().clear(); });
    add(tr("Clear above the ask"), [this] {
        if (const auto ask = m_view->model().bestAskGroup())
            m_view->model().traded().clearFrom(*ask);
    });
    add(tr("Clear below the bid"), [this] {
        if (const auto bid = m_view->model().bestBidGroup())
            m_view->model().traded().clearUpTo(*bid);
    });
    menu->addSeparator();
    QAction* traded = menu->addAction(tr("Traded volume"));
    traded->setCheckable(true);
    traded->setChecked(m_actions->settings().tradedColumn);
    connect(traded, &QAction::toggled, m_actions, [this](bool on) {
        m_actions->settings().tradedColumn = on;
        Q_EMIT m_actions->settingsChanged();
    });
    QAction* profit = menu->addAction(tr("Profit and loss (H)"));
    profit->setCheckable(true);
    profit->setChecked(m_actions->settings().profitColumn);
    connect(profit, &QAction::toggled, m_actions, &LadderActions::toggleProfit);
    QAction* sum = menu->addAction(tr("Cumulative depth (V)"));
    sum->setCheckable(true);
    sum->setChecked(m_actions->settings().cumulative);
    connect(sum, &QAction::toggled, m_actions, &LadderActions::toggleCumulative);
    menu->popup(global);
}

void LadderPanel::setHeldModifiers(Qt::KeyboardModifiers modifiers)
{
    if (modifiers != Qt::ShiftModifier || !m_view->model().instrument()) {
        m_armBar->setHeld({});
        return;
    }
    const Decimal size = m_actions->settings().clickSize(true);
    m_armBar->setHeld(tr("Shift: limit by side, size %1").arg(format::quantity(size, *m_view->model().instrument())));
}

void LadderPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().panel);
}

void LadderPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LadderPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
}

void LadderPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    hideAimCard();
    m_input->reset();
    m_arming->disarm(tr("the panel was hidden"));
}

bool LadderPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::WindowStateChange && window()->isMinimized())
        m_arming->disarm(tr("the window was minimised"));
    return QWidget::eventFilter(watched, event);
}

} // namespace fathom
