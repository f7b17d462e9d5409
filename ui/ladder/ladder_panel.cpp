// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_panel.h"

#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/ladder/aim_card.h"
#include "ui/ladder/arm_bar.h"
#include "ui/ladder/ladder_frame.h"
#include "ui/ladder/ladder_options_dialog.h"
#include "ui/ladder/ladder_tools.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/live_sheets.h"
#include "ui/ladder/move_bubble.h"
#include "ui/ladder/opened_row.h"
#include "ui/ladder/position_strip.h"
#include "ui/ladder/size_row.h"
#include "ui/workspace/announcer.h"
#include "ui/workspace/arming_guard.h"
#include "ui/workspace/order_editor.h"
#include "ui/workspace/position_questions.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace fathom {

namespace {

constexpr int frameMs = 100;    // edges, sums and ruler: faster is not readable
constexpr int countingMs = 100; // tenths of a second in waiting cells
constexpr int narrowest = 260;  // px

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
    : ScaledWidget(parent)
    , m_context(context)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("ladderPanel"));
    m_arming = new Arming(clock, this);
    m_guard = new ArmingGuard(context, *m_arming, clock, this);
    build();
    m_actions = new LadderActions(context, m_view->model(), *m_arming, clock, this);
    m_input = new LadderInput(*m_view, *m_actions, this);
    m_view->setInput(m_input);
    m_view->setOrderWords([this](LocalOrderId id) { return orderWords(id); });
    connectParts();
    connectFrame();
    connectCards();
    connectGuards();
    connectSession();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LadderPanel::tick);
    m_second.start();
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &LadderPanel::refreshFrame);
    m_counting.setInterval(countingMs);
    connect(&m_counting, &QTimer::timeout, this, [this] {
        watchProtection();
        takeOrders();
    });
    retranslate();
    applyOptions();
    showSymbol(context.link.symbol());
}

LadderPanel::~LadderPanel()
{
    disconnect(m_arming, nullptr, this, nullptr); // QWidget's own end hides what is left of it, which disarms
    m_view->setInput(nullptr);
    m_view->setOrderWords({});
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
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto* rows = new QHBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_ruler);
    for (QWidget* strip : std::initializer_list<QWidget*> { m_position, m_sizes, m_armBar, m_header, m_above })
        m_column->addWidget(strip);
    m_column->addLayout(rows, 1);
    m_column->addWidget(m_below);
    m_column->addWidget(m_sums);
    m_column->addWidget(buildFoot());
    m_openedRow = new OpenedRow(theme, m_view->model(), m_view);
    m_editor = new OrderEditor(theme, QStringLiteral("ladder"), m_view);
    m_bubble = new LadderMoveBubble(theme, m_view);
    m_card = new AimCard(theme, this);
    setFocusProxy(m_view);
    setMinimumWidth(narrowest); // the compact frame needs no more, whatever the strips ask for at full width
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

void LadderPanel::recentreAll()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        // A drag keeps its rows.
        if (auto* ladder = qobject_cast<LadderPanel*>(widget); ladder && !ladder->m_input->holdsView())
            ladder->m_view->recentre();
    }
}

void LadderPanel::connectParts()
{
    connect(m_tools, &LadderTools::groupStepped, m_actions, &LadderActions::stepGroup);
    connect(m_tools, &LadderTools::recentreWanted, m_view, &LadderView::recentre);
    connect(m_tools, &LadderTools::recentreAllWanted, this, &LadderPanel::recentreAll);
    connect(m_tools, &LadderTools::optionsWanted, this, &LadderPanel::openOptions);
    connect(m_tools, &LadderTools::countdownWanted, this, &LadderPanel::askCountdown);
    connect(m_position, &PositionStrip::closeWanted, m_actions, &LadderActions::close);
    connect(m_position, &PositionStrip::reverseWanted, m_actions, &LadderActions::reverse);
    connect(m_position, &PositionStrip::legChosen, m_actions, &LadderActions::chooseLeg);
    connect(m_sizes, &SizeRow::sizeChosen, m_actions, &LadderActions::setSize);
    connect(m_sizes, &SizeRow::secondSizeChosen, m_actions, &LadderActions::setSecondSize);
    connect(m_sizes, &SizeRow::sizeEdited, m_actions, &LadderActions::editSize);
    connect(m_sizes, &SizeRow::postToggled, m_actions, &LadderActions::setPostOnly);
    connect(m_sizes, &SizeRow::reduceToggled, m_actions, &LadderActions::setReduceOnly);
    connect(m_actions, &LadderActions::settingsChanged, this, &LadderPanel::applySettings);
    connect(m_actions, &LadderActions::optionsChanged, this, &LadderPanel::applyOptions);
    connect(m_actions, &LadderActions::legChanged, this, &LadderPanel::takePosition);
    connect(m_actions, &LadderActions::stepChanged, m_position, &PositionStrip::setStep);
    connect(m_actions, &LadderActions::protectiveOfferChanged, this, &LadderPanel::refreshCancelButtons);
    connect(m_actions, &LadderActions::said, this, [this](const QString& text) { Announcer::say(this, text, Announcer::Kind::OwnOrder); });
    connect(m_view, &LadderView::announced, this, [this](const QString& text) { Announcer::say(this, text, Announcer::Kind::Pointed); });
    connect(m_actions, &LadderActions::refused, this, [this](std::int64_t group, Side side, const QString& title, const QString& text) {
        const MonotonicTime now = m_clock.monotonicNow();
        m_view->ownOrders().addNotice({ group, side, title, text, now + std::chrono::seconds(6), now, 0 });
        takeOrders();
        m_view->update();
    });
    connect(m_actions, &LadderActions::closeQuestionWanted, this, &LadderPanel::askClose);
    connect(m_actions, &LadderActions::closeInsteadWanted, this,
        [this](const OrderIntent& refused) { askToCloseInstead(m_context.session, m_context.theme, refused, this); });
    connect(m_actions, &LadderActions::reverseQuestionWanted, this, &LadderPanel::askReverse);
    connect(m_input, &LadderInput::modifiersChanged, this, &LadderPanel::refreshHint);
    connect(m_input, &LadderInput::selectionChanged, this, &LadderPanel::takeOrders);
}

void LadderPanel::connectFrame()
{
    connect(m_header, &ColumnHeader::clearMenuWanted, this, &LadderPanel::openClearMenu);
    connect(m_header, &ColumnHeader::retryWanted, this, [this] {
        if (m_view->model().isTrading())
            m_context.session.market()->resyncBook(m_symbol);
        else if (const QString next = successor(); !next.isEmpty())
            m_context.link.setSymbol(next);
    });
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

void LadderPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyFrame();
}

void LadderPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    applyFrame();
}

void LadderPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    hideAimCard();
    m_input->reset();
}

} // namespace fathom
