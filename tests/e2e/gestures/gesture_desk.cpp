// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gesture_desk.h"

#include "core/domain/order.h"
#include "core/paper/exchange.h"
#include "core/paper/market_book.h"
#include "ui/chart/chart_trading.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_view.h"
#include "ui/workspace/arming.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/focus_guard.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace fathom::test {

namespace {

constexpr std::int64_t rowTicks = 100; // of 0.1: far rows are far from the market

QString terms(Decimal price, Decimal trigger, Decimal quantity, bool closes, bool reduces)
{
    QStringList words;
    if (price.isPositive())
        words << GestureDesk::plain(price);
    if (trigger.isPositive())
        words << QStringLiteral("trigger") << GestureDesk::plain(trigger);
    words << (closes ? QStringLiteral("all") : GestureDesk::plain(quantity));
    if (reduces && !closes)
        words << QStringLiteral("reduce");
    return words.join(QLatin1Char(' '));
}

} // namespace

GestureDesk::GestureDesk()
{
    m_preferences.setValue(QStringLiteral("firstRun.done"), true);
    m_theme.setVariant(ThemeVariant::Dark);
    m_appearance = std::make_unique<Appearance>(m_theme, m_preferences);
    m_window = std::make_unique<MainWindow>(m_desk.session(), m_theme, *m_appearance, m_language);
    m_window->setAskBeforeClose(false);
    m_window->focusGuard().setTogether({}); // hands here are faster than a window manager
    m_window->resize(1920, 1400);
    m_window->show();
    m_window->activateWindow();
}

GestureDesk::~GestureDesk() { thaw(); }

LadderView& GestureDesk::rows() { return m_ladder->view(); }

Decimal GestureDesk::priceOf(std::int64_t row) { return rows().model().priceOf(row); }

Decimal GestureDesk::best(Side side)
{
    return instrument().priceOf((side == Side::Buy ? rows().model().bestBidTicks() : rows().model().bestAskTicks()).value_or(0));
}

void GestureDesk::focusLadder() { rows().setFocus(); }

bool GestureDesk::wait()
{
    const auto made = [this] { return !m_window->docks().shown().empty() && m_window->docks().isComplete(); };
    if (!m_desk.waitReady(patience) || !QTest::qWaitFor(made, patience))
        return false;
    m_ladder = m_window->findChild<LadderPanel*>();
    m_chart = m_window->findChild<ChartPanel*>();
    m_ticket = m_window->findChild<TicketPanel*>();
    if (!m_ladder || !m_chart || !m_ticket)
        return false;
    const auto live = [this] { return rows().model().isLive() && m_chart->view()->newestTicks() && !m_desk.account().brackets(symbol()).empty(); };
    if (!QTest::qWaitFor(live, patience))
        return false;
    LadderActions& actions = m_ladder->actions();
    actions.editSize(0, Decimal::fromLiteral("0.010"));
    m_settings = actions.settings();
    m_settings.groupTicks = rowTicks;
    m_settings.postOnly = false;
    m_settings.size = 0;
    // Rows of other gestures meet at one price within ten seconds. The second press which that asks for has tests of its own.
    ClickGuard::Limits limits;
    limits.repeat = {};
    actions.guard().setLimits(limits);
    m_chart->findChild<ChartTrading*>()->guard().setLimits(limits);
    return true;
}

bool GestureDesk::isSame()
{
    const BookViewPtr shown = rows().model().book();
    return shown && shown->isLive() && shown->hasBothSides() && m_lab.run([&](lab::LabExchange& lab) {
        const paper::MarketBook& book = lab.exchange().exchange().book(0);
        std::vector<paper::BookLevel> bid, ask;
        book.depth(Side::Buy, 1, bid);
        book.depth(Side::Sell, 1, ask);
        return !bid.empty() && !ask.empty() && bid.front().ticks == shown->bids.front().ticks && ask.front().ticks == shown->asks.front().ticks;
    });
}

// A press right after rows moved is ignored; so is one on a row that was bid or ask a moment ago, and the first after the window came to
// the front, as it does behind each menu here.
bool GestureDesk::rowsRest()
{
    return QTest::qWaitFor([this] {
        m_ladder->actions().guard().noteUsed();
        const std::int64_t row = group(-5);
        return m_ladder->actions().guard().checkPress(row, rows().model().kindOf(row), RealClock().monotonicNow()) == ClickGuard::Verdict::Pass;
    }, patience);
}

bool GestureDesk::freeze()
{
    m_lab.setMarketRunning(false); // what happened before goes on being told
    return QTest::qWaitFor([this] { return isSame() && m_desk.differences().isEmpty(); }, patience) && rowsRest();
}

bool GestureDesk::widen()
{
    constexpr std::int64_t gap = 12;
    if (!freeze())
        return false;
    m_lab.run([](lab::LabExchange& lab) {
        paper::MarketBook& book = lab.exchange().exchange().book(0);
        paper::BookOrder taker;
        taker.side = Side::Buy;
        taker.timeInForce = TimeInForce::IOC;
        taker.ticks = book.bestTicks(Side::Buy).value_or(0) + gap;
        taker.steps = book.fillable(Side::Buy, taker.ticks, INT64_MAX / 4);
        if (taker.steps > 0)
            book.submit(taker);
    });
    m_ladder->actions().settings().groupTicks = 1;
    m_ladder->actions().settingsEdited();
    return freeze() && *rows().model().bestAskTicks() - *rows().model().bestBidTicks() > 2;
}

bool GestureDesk::hasBudget()
{
    const auto& budgets = m_desk.session().connection()->budgets();
    return std::all_of(budgets.begin(), budgets.end(), [](const BudgetGauge& budget) { return budget.used * 2 < budget.limit; });
}

// The product sends no more than ten opening orders in a second; a row opens fewer than half of them.
bool GestureDesk::hasRoom()
{
    const WallTime since = RealClock().wallNow() - std::chrono::seconds(1);
    const auto opened = [since](const std::vector<Order>& orders) {
        return std::count_if(orders.begin(), orders.end(), [since](const Order& order) { return order.created >= since && !order.onlyReduces(); });
    };
    return opened(m_desk.account().openOrders()) + opened(m_desk.account().orderHistory()) < HardLimits::usualOrdersPerSecond / 2;
}

// Nor is a press on a chart that was laid out anew a moment ago, as it is by arming.
bool GestureDesk::chartRests(QPointF at)
{
    const auto* trading = m_chart->findChild<ChartTrading*>();
    return QTest::qWaitFor([&] {
        const Decimal price = priceAt(at);
        const Side side = trading->sideAt(price, instrument().priceOf(*m_chart->view()->newestTicks()));
        return m_chart->acceptsPresses() && trading->checkPress(instrument().ticksOf(price).value_or(0), side) == ClickGuard::Verdict::Pass;
    }, patience);
}

bool GestureDesk::tagsRest()
{
    const auto* trading = m_chart->findChild<ChartTrading*>();
    return QTest::qWaitFor([&] { return !trading->viewJustMoved(); }, patience);
}

// The newest candles, and prices far enough around the last one.
void GestureDesk::showRoom()
{
    constexpr double room = 5'000; // ticks
    ChartView& view = *m_chart->view();
    view.setPitch(ChartViewport::defaultPitch);
    view.showNewest();
    view.resetPriceScale();
    for (const double away : { -room, room })
        view.revealPrice(static_cast<double>(*view.newestTicks()) + away);
}

bool GestureDesk::clear()
{
    thaw();
    if (auto* menu = QApplication::activePopupWidget())
        menu->close();
    for (ConfirmDialog* dialog : m_window->findChildren<ConfirmDialog*>())
        dialog->reject();
    for (Arming* arming : { &m_ladder->arming(), &m_chart->arming() })
        arming->disarm();
    m_ticket->clearDraft();
    m_ladder->input().reset();
    m_ladder->actions().setReduceOnly(false);
    m_ladder->actions().setOptions({});
    m_ladder->actions().settings() = m_settings;
    m_ladder->actions().settingsEdited();
    if (!QTest::qWaitFor([this] { return isQuiet(); }, patience))
        return false;
    if (!ledger().isEmpty() || !position().isZero()) {
        const RequestId request = m_desk.orders().flatten({});
        if (!QTest::qWaitFor([&] { return m_desk.outcome(request).has_value(); }, patience))
            return false;
    }
    const auto empty = [this] {
        return ledger().isEmpty() && position().isZero() && m_desk.account().openOrders().empty() && m_desk.account().positions().empty()
            && m_desk.session().orders()->blockedReason().isEmpty();
    };
    if (!QTest::qWaitFor(empty, patience))
        return false;
    if (!isolate(false) || !hedge(false))
        return false;
    rows().recentre();
    showRoom();
    return rowsRest() && QTest::qWaitFor([this] { return hasRoom(); }, patience);
}

QString GestureDesk::problemAfter()
{
    const qsizetype before = ledger().size();
    OrderIntent after = m_desk.resting(symbol());
    after.quantity = Decimal::fromLiteral("0.010"); // another size would change what is usual here
    if (m_desk.account().isHedgeMode())
        after.positionSide = PositionSide::Long;
    const auto placed = placeAnew(after);
    if (!QTest::qWaitFor([&] { return m_desk.outcome(placed.request).has_value(); }, patience))
        return QStringLiteral("an order after it had no answer");
    if (m_desk.outcome(placed.request) != Outcome::Accepted)
        return {}; // refused is an answer, too
    const auto waits = [&] {
        const Order* order = m_desk.order(placed.order);
        return order && order->isWorking() && order->request == RequestState::None;
    };
    if (!QTest::qWaitFor(waits, patience))
        return QStringLiteral("an order after it did not come to wait");
    const RequestId cancel = m_desk.orders().cancel(placed.order);
    if (QTest::qWaitFor([&] { return m_desk.outcome(cancel).has_value() && ledger().size() <= before; }, patience))
        return {};
    return QStringLiteral("an order after it stayed: ") + m_desk.error(cancel).detail;
}

QStringList GestureDesk::ledger()
{
    QStringList lines;
    for (const paper::PaperOrder& order : m_lab.openOrders()) {
        QStringList words { sideName(order.side), orderTypeName(order.type), terms(order.price, {}, order.quantity, order.closePosition, order.reduceOnly) };
        if (order.timeInForce != TimeInForce::GTC)
            words << timeInForceName(order.timeInForce);
        if (order.positionSide != PositionSide::Both)
            words << positionSideName(order.positionSide);
        lines << words.join(QLatin1Char(' '));
    }
    for (const paper::AlgoOrder& order : m_lab.openAlgos()) {
        QStringList words { sideName(order.side), orderTypeName(order.type), terms(order.price, order.triggerPrice, order.quantity, order.closePosition, order.reduceOnly) };
        if (order.callbackRate.isPositive())
            words << QStringLiteral("callback") << plain(order.callbackRate);
        if (order.workingType == WorkingType::MarkPrice)
            words << QStringLiteral("mark");
        if (order.priceProtect)
            words << QStringLiteral("protected");
        lines << words.join(QLatin1Char(' '));
    }
    lines.sort();
    return lines;
}

Decimal GestureDesk::position()
{
    Decimal sum;
    for (const Position& leg : m_lab.positions())
        sum += leg.symbol == symbol() ? leg.amount : Decimal();
    return sum;
}

// The same order again is not sent within a moment: that one is waited for.
Desk::Placed GestureDesk::placeAnew(const OrderIntent& intent)
{
    constexpr std::chrono::milliseconds same { 260 }; // the product's own window and a little
    const auto isNew = [&] {
        const MonotonicTime now = RealClock().monotonicNow();
        std::erase_if(m_placed, [&](const auto& placed) { return now - placed.second > same; });
        return std::none_of(m_placed.begin(), m_placed.end(), [&](const auto& placed) { return placed.first == intent; });
    };
    static_cast<void>(QTest::qWaitFor(isNew, patience));
    m_placed.emplace_back(intent, RealClock().monotonicNow());
    return m_desk.place(intent);
}

bool GestureDesk::accepted(const OrderIntent& intent)
{
    const Desk::Placed placed = placeAnew(intent);
    return QTest::qWaitFor([&] { return m_desk.outcome(placed.request).has_value(); }, patience) && m_desk.outcome(placed.request) == Outcome::Accepted;
}

bool GestureDesk::hold(Side side, const char* quantity)
{
    OrderIntent intent = m_desk.taking(symbol(), side);
    intent.quantity = Decimal::fromLiteral(quantity);
    const auto held = [&] {
        const Position* known = m_desk.account().position(symbol());
        return known && known->amount == position() && position().abs() == intent.quantity;
    };
    return accepted(intent) && QTest::qWaitFor(held, patience);
}

bool GestureDesk::isInCell(const Order& order)
{
    const OwnCell* cell = rows().ownOrders().cellAt(groupOfNewest(), order.side);
    return cell && std::find(cell->ids.begin(), cell->ids.end(), order.localId) != cell->ids.end();
}

bool GestureDesk::holdLeg(PositionSide leg)
{
    OrderIntent intent = m_desk.taking(symbol(), leg == PositionSide::Long ? Side::Buy : Side::Sell);
    intent.quantity = Decimal::fromLiteral("0.010");
    intent.positionSide = leg;
    return accepted(intent) && QTest::qWaitFor([&] { return m_desk.account().position(symbol(), leg) && !position().isZero(); }, patience);
}

bool GestureDesk::waits(const OrderIntent& intent)
{
    const std::size_t before = m_desk.account().openOrders().size();
    return accepted(intent) && QTest::qWaitFor([&] {
        const Order* order = m_desk.account().openOrders().size() > before ? newest() : nullptr;
        return order && order->isWorking() && order->request == RequestState::None
            && isInCell(*order);
    }, patience);
}

bool GestureDesk::rest(Side side, int away) { return restAt(side, priceOf(group(side == Side::Buy ? -away : away))); }

bool GestureDesk::restAt(Side side, Decimal price)
{
    OrderIntent intent;
    intent.symbol = symbol();
    intent.side = side;
    intent.price = price;
    intent.quantity = Decimal::fromLiteral("0.010");
    return waits(intent);
}

bool GestureDesk::restStop(Side side, int away)
{
    OrderIntent intent;
    intent.symbol = symbol();
    intent.side = side;
    intent.type = OrderType::StopMarket;
    intent.triggerPrice = priceOf(group(side == Side::Buy ? away : -away));
    intent.quantity = Decimal::fromLiteral("0.010");
    return waits(intent);
}

bool GestureDesk::isolate(bool on)
{
    const MarginType wanted = on ? MarginType::Isolated : MarginType::Cross;
    const auto is = [&] { return m_desk.account().symbolConfig(symbol()).marginType == wanted; };
    if (!is())
        m_desk.orders().setMarginType(symbol(), wanted);
    return QTest::qWaitFor(is, patience);
}

bool GestureDesk::hedge(bool on)
{
    const auto is = [&] { return m_desk.account().isHedgeMode() == on; };
    if (!is())
        m_desk.orders().setHedgeMode(on);
    return QTest::qWaitFor(is, patience);
}

Position GestureDesk::heldLeg()
{
    for (const Position& leg : m_lab.positions()) {
        if (leg.symbol == symbol())
            return leg;
    }
    return {};
}

QString GestureDesk::ladderSymbol() { return rows().model().instrument() ? rows().model().instrument()->symbol : QString(); }

bool GestureDesk::showSymbol()
{
    const auto is = [this] { return ladderSymbol() == symbol() && rows().model().isLive() && m_chart->view()->newestTicks() && m_chart->view()->instrument()->symbol == symbol(); };
    for (int i = 1; i <= LinkGroups::last; ++i)
        m_window->links().setSymbol(i, symbol());
    return QTest::qWaitFor(is, patience);
}

const Order* GestureDesk::newest()
{
    const auto& orders = m_desk.session().account()->openOrders();
    const auto last = std::max_element(orders.begin(), orders.end(), [](const Order& a, const Order& b) { return a.localId < b.localId; });
    return last == orders.end() ? nullptr : &*last;
}

bool GestureDesk::confirm()
{
    // The button waits where the market moved meanwhile; then the keys are pressed once more.
    bool asked = false;
    return QTest::qWaitFor([&] {
        for (ConfirmDialog* dialog : m_window->findChildren<ConfirmDialog*>()) {
            if (!dialog->isVisible())
                continue;
            asked = true;
            QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
            return !dialog->isVisible();
        }
        return asked;
    }, patience);
}

bool GestureDesk::confirmTwice()
{
    bool asked = false;
    static_cast<void>(QTest::qWaitFor([&] {
        for (ConfirmDialog* dialog : m_window->findChildren<ConfirmDialog*>()) {
            asked = asked || dialog->isVisible();
            QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        }
        return asked && ledger().isEmpty() && position().isZero();
    }, patience));
    return asked;
}

bool GestureDesk::isQuiet()
{
    const auto& orders = m_desk.account().openOrders();
    return std::none_of(orders.begin(), orders.end(), [](const Order& order) { return order.request != RequestState::None; });
}

} // namespace fathom::test
