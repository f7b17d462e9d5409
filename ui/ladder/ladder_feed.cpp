// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LadderPanel that takes news from the session.
#include "ui/ladder/ladder_panel.h"

#include "core/domain/funding.h"
#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "core/session/history.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/ladder/arm_bar.h"
#include "ui/ladder/ladder_frame.h"
#include "ui/ladder/ladder_tools.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/opened_row.h"
#include "ui/ladder/position_strip.h"
#include "ui/ladder/size_row.h"
#include "ui/theme/format.h"
#include "ui/workspace/order_editor.h"

namespace fathom {

namespace {

constexpr double ageWarnsMs = 2000;

} // namespace

void LadderPanel::connectSession()
{
    MarketData* market = m_context.session.market();
    AccountState* account = m_context.session.account();
    connect(&m_context.link, &LinkGroup::symbolChanged, this, &LadderPanel::showSymbol);
    connect(&m_context.link, &LinkGroup::clickSizeChanged, this, [this] {
        // The ticket chose a size that is a preset here: light it.
        const auto& sizes = m_actions->settings().sizes;
        const auto it = std::find(sizes.begin(), sizes.end(), m_context.link.clickSize());
        const auto index = static_cast<int>(it - sizes.begin());
        if (it != sizes.end() && index != m_actions->settings().size)
            m_actions->setSize(index);
    });
    connect(market, &MarketData::instrumentsChanged, this, &LadderPanel::takeInstrument);
    connect(market, &MarketData::tradingHoursChanged, this, &LadderPanel::refreshBanner);
    connect(market, &MarketData::bookChanged, this, &LadderPanel::takeBook);
    connect(market, &MarketData::tradesArrived, this, &LadderPanel::takeTrades);
    connect(market, &MarketData::markPricesChanged, this, [this](const QStringList& symbols) {
        if (symbols.contains(m_symbol))
            takeMark();
    });
    connect(account, &AccountState::positionsChanged, this, &LadderPanel::takePosition);
    connect(m_context.session.history(), &History::openTradesChanged, this, &LadderPanel::takePosition);
    connect(account, &AccountState::orderChanged, this, &LadderPanel::takeOrder);
    connect(account, &AccountState::ordersReset, this, &LadderPanel::settleOrders);
    connect(account, &AccountState::countdownChanged, this, [this](const QString& symbol) {
        if (symbol == m_symbol)
            takeCountdown();
    });
    connect(account, &AccountState::configChanged, this, &LadderPanel::takePosition); // hedge mode
    connect(m_context.session.connection(), &ConnectionState::changed, this, &LadderPanel::takeConnection);
}

void LadderPanel::showSymbol(const QString& symbol)
{
    MarketData* market = m_context.session.market();
    if (!m_symbol.isEmpty()) {
        market->unwatchBook(m_symbol);
        market->unwatchTrades(m_symbol);
    }
    m_symbol = symbol;
    m_input->reset();
    m_editor->hide();
    m_actions->guard().clearInside();
    m_defaultsChosen = false;
    m_change.clear();
    m_replacing = false;
    m_replaceRequests = 0;
    m_unprotectedSince.reset();
    m_unprotectedWhy.clear();
    m_position->setAlarm({});
    m_actions->settings() = {};
    m_view->setInstrument(nullptr);
    m_view->setAccessibleName(tr("Ladder %1").arg(symbol));
    if (!symbol.isEmpty()) {
        market->watchBook(symbol);
        market->watchTrades(symbol);
    }
    takeInstrument();
    takeCountdown();
}

void LadderPanel::takeInstrument()
{
    const auto instrument = m_context.session.market()->instrument(m_symbol);
    const auto& shown = m_view->model().instrument();
    if (shown && instrument && *shown == *instrument)
        return;
    // Another state of the same contract leaves group and sizes as they are: they are counted in its ticks and steps.
    const bool sameUnits = shown && instrument && shown->symbol == instrument->symbol && shown->tickSize == instrument->tickSize
        && shown->stepSize == instrument->stepSize;
    if (instrument) {
        m_view->setInstrument(instrument);
        if (!sameUnits) {
            m_defaultsChosen = false;
            m_actions->settings() = LadderSettings::load(*m_context.session.preferences(), *instrument);
        }
        chooseDefaults();
        // Asks the session for brackets and fees now, so that the aim card has them when it is needed.
        m_context.session.account()->brackets(m_symbol);
    }
    applySettings();
    takeMark();
    takePosition();
    takeOrders();
    takeBook(m_symbol);
    refreshBanner();
}

void LadderPanel::chooseDefaults()
{
    const auto& instrument = m_view->model().instrument();
    if (!instrument || m_defaultsChosen)
        return;
    Decimal price;
    if (const auto bid = m_view->model().bestBidTicks())
        price = instrument->priceOf(*bid);
    else if (const Ticker* ticker = m_context.session.market()->ticker(m_symbol))
        price = ticker->last;
    if (!price.isPositive())
        return;
    m_defaultsChosen = true;
    LadderSettings& settings = m_actions->settings();
    if (settings.groupTicks <= 0)
        settings.groupTicks = LadderSettings::defaultGroup(*instrument, price);
    const auto sizes = LadderSettings::defaultSizes(*instrument, price);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (!settings.sizes[i].isPositive())
            settings.sizes[i] = sizes[i];
    }
    m_context.link.setClickSize(settings.clickSize(false));
    applySettings();
}

void LadderPanel::applySettings()
{
    const LadderSettings& settings = m_actions->settings();
    LadderModel& model = m_view->model();
    const std::int64_t groupTicks = std::max<std::int64_t>(1, settings.groupTicks);
    if (groupTicks != model.groupTicks()) {
        m_view->setGroupTicks(groupTicks);
        m_actions->guard().clearInside(); // rows of another height meant something else
        m_input->marketChanged();
    }
    model.setSizeDecimals(settings.sizeDecimals);
    model.setThresholds(settings.largeSteps, settings.hugeSteps, settings.fullSteps);
    model.traded().setWindow(std::chrono::minutes(settings.tradedMinutes));
    model.setBefore(settings.changeColumns ? m_change.before(m_clock.monotonicNow()) : nullptr);
    m_view->setCumulativeShown(settings.cumulative);
    m_view->setColumnsShown(settings.profitColumn, settings.tradedColumn, settings.changeColumns);
    m_sizes->show(model.instrument().get(), settings, m_actions->isReduceOnly());
    if (model.instrument()) {
        NumberText text;
        model.priceFormat().print(1, text);
        m_tools->setGroup(text.toString(), model.groupTicks());
    }
    m_view->refreshRows();
    takeOrders();
    refreshFrame();
}

void LadderPanel::applyOptions()
{
    applyFrame();
    refreshHint();
}

void LadderPanel::takeBook(const QString& symbol)
{
    if (symbol != m_symbol)
        return;
    const bool wasLive = m_view->model().isLive();
    const BookViewPtr book = m_context.session.market()->book(symbol);
    if (m_actions->settings().changeColumns) {
        const MonotonicTime now = m_clock.monotonicNow();
        m_change.note(book, now);
        m_view->model().setBefore(m_change.before(now));
    }
    m_view->setBook(book);
    if (m_openedRow->isVisible())
        m_openedRow->update();
    if (!m_defaultsChosen && m_view->model().bestBidTicks())
        chooseDefaults();
    m_input->marketChanged();
    if (wasLive != m_view->model().isLive()) {
        takeOrders(); // queues count in this book
        refreshBanner();
    }
}

void LadderPanel::takeTrades(const QString& symbol, const std::vector<Trade>& trades)
{
    if (symbol != m_symbol || trades.empty())
        return;
    m_view->model().addTrades(trades);
    m_view->refreshRows();
}

void LadderPanel::takeMark()
{
    if (const MarkPrice* mark = m_context.session.market()->markPrice(m_symbol)) {
        m_view->model().setMark(mark->mark);
        m_view->refreshRows();
    }
}

void LadderPanel::takePosition()
{
    std::vector<Position> legs;
    for (const Position* leg : m_actions->legs())
        legs.push_back(*leg);
    const Position* active = m_actions->leg();
    const auto& instrument = m_view->model().instrument();
    m_position->setLegs(instrument.get(), legs, active ? active->side : PositionSide::Both);
    watchProtection();
    std::optional<PositionMarks> marks;
    if (active && instrument) {
        marks = PositionMarks { active->amount, active->entryPrice, {}, {} };
        if (active->breakEvenPrice.isPositive())
            marks->breakEven = active->breakEvenPrice;
        const TradeRecord* trade = m_context.session.history()->openTrade(active->symbol, active->side);
        if (marks->breakEven && trade && !trade->inherited && !trade->funding.isZero())
            marks->feeBreakEven = margin::breakEvenBeforeFunding(*marks->breakEven, active->amount, trade->funding);
        const MarkPrice* mark = m_context.session.market()->markPrice(m_symbol);
        if (marks->breakEven && mark && mark->nextFunding > mark->time && !mark->fundingRate.isZero()) {
            marks->nextBreakEven = margin::breakEvenAfterFunding(*marks->breakEven, mark->mark, mark->fundingRate);
            marks->fundingMinutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(mark->nextFunding - mark->time).count());
        }
        if (active->hasLiquidation())
            marks->liquidation = active->liquidationPrice;
    }
    if (marks == m_view->model().position())
        return;
    m_view->model().setPosition(marks);
    m_view->refreshRows();
}

void LadderPanel::takeOrder(LocalOrderId id)
{
    const Order* order = m_context.session.account()->order(id);
    if (!order || order->symbol != m_symbol || m_ordersChanged)
        return;
    // Drawn when control is back at the event loop: a press that places must not pay for a picture first.
    m_ordersChanged = true;
    QMetaObject::invokeMethod(this, &LadderPanel::settleOrders, Qt::QueuedConnection);
}

void LadderPanel::settleOrders()
{
    m_ordersChanged = false;
    watchProtection();
    takeOrders();
    if (m_openedRow->isVisible())
        m_openedRow->update();
    m_input->ordersChanged();
}

void LadderPanel::takeOrders()
{
    AccountState* account = m_context.session.account();
    OwnOrders::Input input;
    input.open = &account->openOrders();
    input.queueAhead = [account](LocalOrderId id) { return account->queueAhead(id); };
    input.queue = [account](LocalOrderId id) { return account->queueEstimate(id); };
    input.unprotectedSince = m_unprotectedSince;
    input.move = m_input->orderMove();
    input.selected = m_input->selected();
    input.now = m_clock.monotonicNow();
    input.reducedMotion = m_context.theme.isMotionReduced();
    m_view->refreshOrders(input);
    refreshCancelButtons();
    const bool counts = m_view->ownOrders().needsClock() || m_unprotectedSince.has_value();
    if (counts && !m_counting.isActive())
        m_counting.start();
    else if (!counts)
        m_counting.stop();
}

void LadderPanel::takeConnection()
{
    const BookViewPtr& book = m_view->model().book();
    if (book && !book->isLive())
        return; // tick() counts its age
    const StreamHealth* stream = m_context.session.connection()->stream(QStringLiteral("public"));
    if (!stream || stream->latencyMs < 0) {
        m_tools->setAge(format::unknown(), false);
        return;
    }
    // The exchange's share of the way, and ours from the socket to the screen.
    const QString detail = tr("exchange to here %1 ms, here to the screen %2 ms").arg(stream->latencyMs, 0, 'f', 1).arg(m_view->paintDelayMs(), 0, 'f', 1);
    m_tools->setAge(tr("%1 ms").arg(static_cast<int>(stream->latencyMs + m_view->paintDelayMs() + 0.5)), stream->latencyMs > ageWarnsMs, detail);
}

} // namespace fathom
