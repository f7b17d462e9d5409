// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_panel.h"

#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/chart/chart_toolbar.h"
#include "ui/chart/chart_trading.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/drawing_bar.h"
#include "ui/chart/drawing_board.h"
#include "ui/chart/interval_box.h"
#include "ui/chart/move_bubble.h"
#include "ui/chart/order_lines.h"
#include "ui/theme/format.h"
#include "ui/workspace/announcer.h"
#include "ui/workspace/arming.h"
#include "ui/workspace/arming_guard.h"
#include "ui/workspace/order_editor.h"
#include "ui/workspace/position_questions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fathom {

namespace {

constexpr int olderRetryMs = 10'000;
constexpr std::size_t mostMarks = 400;

const Clock& chartClock()
{
    static const RealClock clock;
    return clock;
}

} // namespace

ChartPanel::ChartPanel(const PanelContext& context, QWidget* parent)
    : ChartPanel(context, chartClock(), parent)
{
}

ChartPanel::ChartPanel(const PanelContext& context, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_clock(clock)
    , m_arming(new Arming(clock, this))
    , m_guard(new ArmingGuard(context, *m_arming, clock, this))
    , m_trading(new ChartTrading(context.session, context.link, *m_arming, clock, this))
    , m_lines(new OrderLines(context.session, context.link, *m_trading, this))
    , m_toolbar(new ChartToolbar(context.theme, this))
    , m_view(new ChartView(context.theme, this))
    , m_drawingBar(new DrawingBar(context.theme, this))
    , m_bubble(new MoveBubble(context.theme, m_view))
    , m_editor(new OrderEditor(context.theme, QStringLiteral("chart"), m_view))
    , m_intervalBox(new IntervalBox(context.theme, m_view))
    , m_retry(new QPushButton(m_view))
{
    m_lines->setLabelFont(context.theme.font(11));
    setObjectName(QStringLiteral("chartPanel"));
    setProperty(panelMayBeCoveredProperty, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_drawingBar);
    row->addWidget(m_view, 1);
    column->addLayout(row, 1);
    setFocusProxy(m_view);
    m_retry->setObjectName(QStringLiteral("chartRetry"));
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(tr("Load the candles again"));
    m_retry->hide();
    m_olderRetry.setSingleShot(true);
    m_olderRetry.setInterval(olderRetryMs);
    m_view->setOverlay(m_lines);
    const Preferences* preferences = context.session.preferences();
    ChartOptions options;
    options.kind = preferences->value(QStringLiteral("chart.kind")).toString() == QLatin1String("line") ? ChartKind::Line : ChartKind::Candles;
    options.vwap = preferences->value(QStringLiteral("chart.vwap"), true).toBool();
    options.ema = preferences->value(QStringLiteral("chart.ema"), true).toBool();
    options.orders = preferences->value(QStringLiteral("chart.orders"), true).toBool();
    options.tools = preferences->value(QStringLiteral("chart.tools"), true).toBool();
    m_toolbar->setOptions(options);
    m_view->setOptions(options);
    takeGestures();
    connect(preferences, &Preferences::changed, this, [this](const QString& changed) {
        if (changed == QLatin1String(ChartGestures::key))
            takeGestures();
        else if (changed == drawingsKey(m_symbol))
            loadShapes();
    });
    connectView();
    connectDrawings();
    connectSession();
    connectArming();
    attach();
}

ChartPanel::~ChartPanel()
{
    disconnect(m_arming, nullptr, this, nullptr); // QWidget's own end hides what is left of it, which disarms
    detach();
    if (!m_bookOf.isEmpty())
        m_context.session.market()->unwatchBook(m_bookOf);
}

void ChartPanel::connectView()
{
    connect(m_toolbar, &ChartToolbar::intervalChosen, this, &ChartPanel::setInterval);
    connect(m_toolbar, &ChartToolbar::optionsChosen, this, &ChartPanel::applyOptions);
    connect(m_toolbar, &ChartToolbar::armToggled, this, &ChartPanel::toggleArmed);
    connect(m_intervalBox, &IntervalBox::chosen, this, &ChartPanel::setInterval);
    connect(m_view, &ChartView::olderWanted, this, [this] { m_context.session.market()->loadOlderCandles(m_symbol, m_interval); });
    connect(&m_olderRetry, &QTimer::timeout, m_view, &ChartView::olderFailed);
    connect(m_view, &ChartView::pitchChanged, this,
        [this](double pitch) { m_context.session.preferences()->setValue(key(intervalName(m_interval) % QStringLiteral(".pitch")), pitch); });
    connect(m_view, &ChartView::pricePressed, this, &ChartPanel::pricePressed);
    connect(m_view, &ChartView::priceClicked, this, &ChartPanel::priceClicked);
    connect(m_view, &ChartView::viewMoved, this, [this] {
        m_trading->guard().noteViewMoved(m_clock.monotonicNow());
        placeRetry();
    });
    connect(m_view, &ChartView::menuWanted, this, &ChartPanel::priceMenu);
    connect(m_view, &ChartView::escapePressed, this, [this](bool* used) {
        *used = m_context.link.dropDraft();
        if (*used || !m_arming->isArmed())
            return;
        m_arming->disarm();
        *used = true;
    });
    connect(m_view, &ChartView::textTyped, this, [this](const QString& text) {
        if (text.at(0).isDigit())
            m_intervalBox->open(text);
        else
            m_context.link.askForSymbol(text);
    });
    connect(m_lines, &OrderLines::changed, m_view, &ChartView::overlayChanged);
    connect(m_lines, &OrderLines::said, this, [this](const QString& text) { Announcer::say(this, text, Announcer::Kind::OwnOrder); });
    connect(m_lines, &OrderLines::pointed, this, [this](const QString& text) { Announcer::say(this, text, Announcer::Kind::Pointed); });
    connect(m_lines, &OrderLines::revealWanted, m_view, &ChartView::revealPrice);
    connect(m_lines, &OrderLines::scrollWanted, m_view, &ChartView::scrollPrice);
    connect(m_lines, &OrderLines::closeWanted, this, &ChartPanel::closePosition);
    connect(m_lines, &OrderLines::closeInsteadWanted, this,
        [this](const OrderIntent& refused) { askToCloseInstead(m_context.session, m_context.theme, refused, this); });
    connect(m_lines, &OrderLines::confirmationWanted, this, [this](const QString& text, QPointF anchor) {
        if (text.isEmpty())
            m_bubble->hide();
        else
            m_bubble->ask(text, anchor);
        m_view->setFocus();
    });
    connect(m_lines, &OrderLines::editWanted, this, &ChartPanel::openEditor);
    connect(m_editor, &OrderEditor::accepted, this, &ChartPanel::changeOrder);
    connect(m_editor, &OrderEditor::closed, m_view, [this] { m_view->setFocus(); });
    connect(m_bubble, &MoveBubble::sendChosen, m_lines, &OrderLines::confirmMove);
    connect(m_bubble, &MoveBubble::discardChosen, m_lines, &OrderLines::discardMove);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        detach();
        attach();
    });
}

void ChartPanel::connectSession()
{
    const MarketData* market = m_context.session.market();
    connect(&m_context.link, &LinkGroup::symbolChanged, this, &ChartPanel::attach);
    connect(&m_context.link, &LinkGroup::previewChanged, m_lines, &OrderLines::setPreview);
    connect(&m_context.link, &LinkGroup::intervalChanged, this, &ChartPanel::takeInterval);
    connect(&m_context.link, &LinkGroup::cursorMoved, m_view, &ChartView::setSharedCursor);
    connect(m_view, &ChartView::cursorMoved, &m_context.link, &LinkGroup::setCursor);
    connect(market, &MarketData::instrumentsChanged, this, [this] {
        m_view->setInstrument(m_context.session.market()->instrument(m_symbol));
        m_lines->refresh();
        refreshTicker();
        refreshState();
    });
    connect(market, &MarketData::candlesChanged, this, [this](const QString& symbol, Interval interval, MarketData::CandleChange change) {
        if (symbol == m_symbol && interval == m_interval)
            candlesChanged(change);
    });
    connect(market, &MarketData::candlesFailed, this, [this](const QString& symbol, Interval interval, const QString& reason) {
        if (symbol != m_symbol || interval != m_interval)
            return;
        m_failure = reason;
        m_olderRetry.start();
        refreshState();
    });
    connect(market, &MarketData::tickersChanged, this, [this](const QStringList& symbols) {
        if (symbols.contains(m_symbol))
            refreshTicker();
    });
    connect(m_context.session.connection(), &ConnectionState::changed, this, &ChartPanel::refreshState);
    const AccountState* account = m_context.session.account();
    connect(account, &AccountState::fillArrived, this, &ChartPanel::refreshFills);
    connect(account, &AccountState::ordersReset, this, &ChartPanel::refreshFills);
    connect(account, &AccountState::orderChanged, this, &ChartPanel::followBook);
    connect(account, &AccountState::ordersReset, this, &ChartPanel::followBook);
}

bool ChartPanel::runKey(KeyAction action)
{
    switch (action) {
    case KeyAction::ChartArm: toggleArmed(); return true;
    case KeyAction::ChartLeft: return m_view->act(Qt::Key_Left);
    case KeyAction::ChartRight: return m_view->act(Qt::Key_Right);
    case KeyAction::ChartZoomIn: return m_view->act(Qt::Key_Plus);
    case KeyAction::ChartZoomOut: return m_view->act(Qt::Key_Minus);
    case KeyAction::ChartLatest: return m_view->act(Qt::Key_End);
    case KeyAction::ChartNextTag: return m_view->options().orders && m_lines->selectNext(true);
    case KeyAction::ChartNudgeUp: return m_view->act(Qt::Key_Up);
    case KeyAction::ChartNudgeDown: return m_view->act(Qt::Key_Down);
    case KeyAction::ChartConfirm: return m_view->act(Qt::Key_Return);
    case KeyAction::ChartEdit: return m_view->act(Qt::Key_F2);
    case KeyAction::ChartCancel: return m_view->act(Qt::Key_Delete);
    default: return false; // Esc steps back in the view
    }
}

QJsonObject ChartPanel::memory() const
{
    return m_own ? QJsonObject { { QStringLiteral("interval"), intervalName(*m_own) } } : QJsonObject();
}

void ChartPanel::recall(const QJsonObject& memory)
{
    m_own = intervalFromName(memory[QStringLiteral("interval")].toString());
    if (!m_symbol.isEmpty())
        attach();
}

QString ChartPanel::key(const QString& name) const { return QStringLiteral("symbols.") % m_symbol % QStringLiteral(".chart.") % name; }

Interval ChartPanel::rememberedInterval() const
{
    const Preferences* preferences = m_context.session.preferences();
    const QString own = preferences->value(key(QStringLiteral("interval"))).toString();
    const QString any = preferences->value(QStringLiteral("chart.interval"), QStringLiteral("5m")).toString();
    return intervalFromName(own.isEmpty() ? any : own).value_or(Interval::M5);
}

void ChartPanel::attach()
{
    detach();
    m_symbol = m_context.link.symbol();
    m_failure.clear();
    m_editor->hide();
    m_aim.reset();
    followBook();
    if (m_symbol.isEmpty()) {
        refreshState();
        return;
    }
    MarketData* market = m_context.session.market();
    m_interval = m_context.link.interval().value_or(m_own.value_or(rememberedInterval()));
    m_toolbar->setInterval(m_interval);
    market->watchCandles(m_symbol, m_interval);
    m_view->setInstrument(market->instrument(m_symbol));
    m_view->setPitch(m_context.session.preferences()->value(key(intervalName(m_interval) % QStringLiteral(".pitch")), ChartViewport::defaultPitch).toDouble());
    m_view->setSeries(market->candles(m_symbol, m_interval));
    loadShapes();
    m_lines->refresh();
    refreshTicker();
    refreshFills();
    refreshState();
}

void ChartPanel::detach()
{
    m_view->setSeries(nullptr);
    if (!m_symbol.isEmpty())
        m_context.session.market()->unwatchCandles(m_symbol, m_interval);
    m_symbol.clear();
}

void ChartPanel::setInterval(Interval interval)
{
    if (!m_symbol.isEmpty() && interval != m_interval)
        m_context.link.setInterval(interval);
    takeInterval(interval);
    m_view->setFocus();
}

void ChartPanel::takeInterval(Interval interval)
{
    m_toolbar->setInterval(interval);
    if (m_symbol.isEmpty() || interval == m_interval)
        return;
    if (m_own) {
        m_own = interval;
        m_context.link.noteMemory();
    } else {
        Preferences* preferences = m_context.session.preferences();
        preferences->setValue(key(QStringLiteral("interval")), intervalName(interval));
        preferences->setValue(QStringLiteral("chart.interval"), intervalName(interval));
    }
    attach();
}

void ChartPanel::applyOptions(const ChartOptions& options)
{
    m_view->setOptions(options);
    Preferences* preferences = m_context.session.preferences();
    preferences->setValue(QStringLiteral("chart.kind"), options.kind == ChartKind::Line ? QStringLiteral("line") : QStringLiteral("candles"));
    preferences->setValue(QStringLiteral("chart.vwap"), options.vwap);
    preferences->setValue(QStringLiteral("chart.ema"), options.ema);
    preferences->setValue(QStringLiteral("chart.orders"), options.orders);
    preferences->setValue(QStringLiteral("chart.tools"), options.tools);
    fitDrawingBar();
}

void ChartPanel::takeGestures()
{
    const ChartGestures gestures = ChartGestures::load(*m_context.session.preferences());
    m_view->setGestures(gestures);
    m_toolbar->setGestures(gestures);
}

void ChartPanel::candlesChanged(MarketData::CandleChange change)
{
    switch (change) {
    case MarketData::CandleChange::Reset:
        m_failure.clear();
        m_view->seriesReplaced();
        break;
    case MarketData::CandleChange::Prepended:
        m_failure.clear();
        m_view->seriesPrepended();
        break;
    case MarketData::CandleChange::Appended:
    case MarketData::CandleChange::LastUpdated:
        m_view->appendTick();
        noteLast();
        return;
    }
    noteLast();
    refreshFills();
    refreshState();
}

void ChartPanel::refreshTicker()
{
    const Ticker* ticker = m_context.session.market()->ticker(m_symbol);
    m_view->setTickerPrice(ticker ? std::optional<Decimal>(ticker->last) : std::nullopt);
    noteLast();
}

void ChartPanel::refreshFills()
{
    std::vector<FillMark> marks;
    const auto instrument = m_context.session.market()->instrument(m_symbol);
    if (instrument && !instrument->tickSize.isZero()) {
        for (const Fill& fill : m_context.session.account()->fills()) {
            if (fill.symbol != m_symbol || marks.size() == mostMarks)
                continue;
            marks.push_back({ toMs(fill.time), fill.price.toDouble() / instrument->tickSize.toDouble(), fill.side });
        }
    }
    m_view->setFills(std::move(marks));
}

void ChartPanel::refreshState()
{
    const ConnectionState* connection = m_context.session.connection();
    m_view->setClock(nullptr, connection->clockOffsetMs().value_or(0));
    const CandleSeries* series = m_view->data().series();
    const bool hasCandles = series && !series->candles.empty();
    const StreamHealth* stream = connection->stream(QStringLiteral("market"));
    const bool down = stream && stream->phase != StreamPhase::Live && stream->phase != StreamPhase::Off;
    const bool old = hasCandles && ((!series->complete && m_failure.isEmpty()) || down);
    const auto shown = m_context.session.market()->instrument(m_symbol);
    const bool closed = hasCandles && shown && !shown->isTrading();
    m_view->setStale(closed ? tr("%1 is not trading").arg(m_symbol) : old ? tr("Market data interrupted: the chart is old") : QString());
    m_retry->setVisible(!m_failure.isEmpty() && (!hasCandles || !series->complete));
    if (m_symbol.isEmpty()) {
        m_view->setNotice({ tr("No symbol"), tr("Choose one from the watchlist or press Ctrl+K") });
    } else if (!m_failure.isEmpty()) {
        m_view->setNotice({ hasCandles && series->complete ? tr("Older candles did not load: %1").arg(m_failure) : tr("History did not load"), m_failure, true });
    } else if (hasCandles) {
        m_view->setNotice({});
    } else if (!series || series->loading) {
        m_view->setNotice({ tr("Loading candles"), {} });
    } else {
        const auto instrument = m_context.session.market()->instrument(m_symbol);
        const QString date = instrument ? format::dateTime(wallTimeFromMs(instrument->onboardTime)).left(10) : format::unknown();
        m_view->setNotice({ tr("No candles"), tr("No bars before listing on %1").arg(date) });
    }
    placeRetry();
}

void ChartPanel::placeRetry()
{
    constexpr double gap = 6, below = 24; // px
    if (const QRectF strip = m_view->noticeBox(); !strip.isEmpty()) {
        const QPointF beside = m_view->scaling().point(QPointF(strip.right() + gap, strip.center().y()).toPoint());
        m_retry->move(static_cast<int>(beside.x()), static_cast<int>(beside.y()) - m_retry->height() / 2);
        return;
    }
    const QPointF under = m_view->scaling().point((m_view->noticeCentre() + QPointF(0, below)).toPoint());
    m_retry->move(static_cast<int>(under.x()) - m_retry->width() / 2, static_cast<int>(under.y()));
}

void ChartPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    followBook();
}

void ChartPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    followBook();
}

void ChartPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_bubble->retranslate();
        m_retry->setText(tr("Retry"));
        refreshState();
        m_lines->refresh();
    }
    QWidget::changeEvent(event);
}

bool ChartPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        m_activated = RealClock().monotonicNow();
    return QWidget::eventFilter(watched, event);
}

} // namespace fathom
