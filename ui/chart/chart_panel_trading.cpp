// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_panel.h"

#include "core/session/account_state.h"
#include "core/session/price_alerts.h"
#include "core/session/session.h"
#include "ui/chart/chart_trading.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/drawing_board.h"
#include "ui/chart/order_lines.h"
#include "ui/theme/format.h"
#include "ui/ticket/order_bracket.h"
#include "ui/workspace/announcer.h"
#include "ui/workspace/arming.h"
#include "ui/workspace/arming_guard.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/loop_watch.h"
#include "ui/workspace/order_change.h"
#include "ui/workspace/order_editor.h"
#include "ui/workspace/order_split.h"
#include "ui/workspace/position_questions.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace fathom {

namespace {

constexpr std::chrono::milliseconds focusOnly { 200 }; // a press that brings the window to the front only does that

} // namespace

bool ChartPanel::acceptsPresses() const { return RealClock().monotonicNow() - m_activated >= focusOnly; }

bool ChartPanel::isArmed() const { return m_arming->isArmed(); }

void ChartPanel::connectArming()
{
    m_arming->setGate([this] {
        if (m_context.session.environment() != Environment::Production || m_armedLiveBefore)
            return true;
        askToArmLive();
        return false;
    });
    connect(m_arming, &Arming::changed, this, &ChartPanel::showArmed);
    connect(m_arming, &Arming::counted, this, &ChartPanel::showArmed);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ChartPanel::tick);
    m_second.start();
}

void ChartPanel::tick() { m_guard->poll(); }

void ChartPanel::showArmed()
{
    const bool armed = m_arming->isArmed();
    const auto left = m_arming->isIdleLimited() ? std::optional(static_cast<int>(m_arming->remaining().count())) : std::nullopt;
    m_toolbar->setArmed(armed, left, m_arming->disarmedReason());
    if (armed == m_shownArmed)
        return;
    m_shownArmed = armed;
    if (!armed && !m_arming->disarmedReason().isEmpty()) {
        if (const auto ticks = m_view->newestTicks(); ticks && m_view->instrument())
            m_lines->showHint(tr("Chart trading off: %1").arg(m_arming->disarmedReason()), m_view->instrument()->priceOf(*ticks));
    }
    Announcer::say(this, armed ? tr("chart armed") : tr("chart disarmed %1").arg(m_arming->disarmedReason()).trimmed(), Announcer::Kind::OwnOrder);
    Q_EMIT armedChanged(armed);
}

void ChartPanel::toggleArmed()
{
    if (m_arming->isArmed()) {
        m_arming->disarm();
    } else if (!m_arming->arm() && !m_arming->blockedReason().isEmpty()) {
        if (const auto ticks = m_view->newestTicks(); ticks && m_view->instrument())
            m_lines->showHint(m_arming->blockedReason(), m_view->instrument()->priceOf(*ticks));
    }
    m_view->setFocus();
}

void ChartPanel::askToArmLive()
{
    const Session& session = m_context.session;
    const auto instrument = session.market()->instrument(m_symbol);
    auto* dialog = new ConfirmDialog(m_context.theme, session.environment(), session.accountName(),
        { .title = tr("Arm the chart of %1").arg(m_symbol), .acceptText = tr("Arm"), .kind = QStringLiteral("warn"), .footNote = {} }, this);
    dialog->addText(tr("From then on one press in this chart sends an order with real money, without another question."));
    dialog->addLongFigure(tr("Left, right"), tr("never send"));
    for (const ChartGesture gesture : { ChartGesture::Limit, ChartGesture::Stop }) {
        if (const Qt::KeyboardModifiers held = m_view->gestures().of(gesture); held != Qt::NoModifier)
            dialog->addLongFigure(tr("%1+left").arg(gestureModifierWords(held)), chartGestureWords(gesture));
    }
    dialog->addLongFigure(tr("Drag of a tag"), tr("moves its order on release"));
    const Decimal size = m_context.link.clickSize();
    dialog->addFigure(tr("Size of a click"), instrument && size.isPositive() ? format::quantity(size, *instrument) : tr("none chosen"));
    addHardLimits(*dialog, session);
    dialog->addText(tr("Esc disarms. Idle minutes, another symbol, an old book, a lost account stream, a locked screen disarm too."), "text2");
    connect(dialog, &QDialog::accepted, this, [this] {
        m_armedLiveBefore = true;
        m_arming->allow();
    });
    dialog->show();
}

void ChartPanel::offer(Side side, Decimal price, OrderType type)
{
    Draft draft;
    draft.side = side;
    (type == OrderType::Limit ? draft.price : draft.trigger) = price;
    draft.type = type;
    m_context.link.offerDraft(draft);
}

void ChartPanel::pricePressed(Decimal price, Qt::KeyboardModifiers modifiers)
{
    m_aim.reset();
    const auto last = m_view->newestTicks();
    const auto instrument = m_view->instrument();
    const auto gesture = m_view->gestures().gesture(modifiers);
    const bool stop = gesture == ChartGesture::Stop;
    if ((gesture != ChartGesture::Limit && !stop) || !last || !instrument || !price.isPositive())
        return;
    if (!acceptsPresses())
        return;
    if (isArmed() && LoopWatch::stoodStill()) {
        m_lines->showHint(LoopWatch::words(), price);
        return;
    }
    const Side limit = m_trading->sideAt(price, instrument->priceOf(*last));
    const ClickGuard::Verdict verdict = m_trading->checkPress(instrument->ticksOf(price).value_or(0), limit);
    if (verdict == ClickGuard::Verdict::ViewMoved)
        return; // the price under the pointer was another one a moment ago
    if (isArmed() && verdict == ClickGuard::Verdict::MeaningChanged) {
        m_lines->showHint(tr("Market crossed, click again."), price);
        return;
    }
    m_aim = Aim { m_trading->intentAt(stop ? opposite(limit) : limit, price, stop ? OrderType::StopMarket : OrderType::Limit), isArmed() };
}

void ChartPanel::priceClicked()
{
    const auto aim = std::exchange(m_aim, std::nullopt);
    if (!aim || aim->intent.symbol != m_symbol || aim->sends != isArmed())
        return;
    const Decimal price = aim->intent.type == OrderType::Limit ? aim->intent.price : aim->intent.triggerPrice;
    if (!aim->sends) {
        offer(aim->intent.side, price, aim->intent.type);
    } else if (const QString refusal = m_trading->send(aim->intent); !refusal.isEmpty()) {
        m_lines->showHint(refusal, price);
    }
}

void ChartPanel::noteLast() { m_trading->noteLast(m_view->newestTicks()); }

// The book tells whether a moved order would take, so it is held while there are orders to move.
void ChartPanel::followBook()
{
    MarketData* market = m_context.session.market();
    const auto& orders = m_context.session.account()->openOrders();
    const bool moves = isVisible() && std::any_of(orders.begin(), orders.end(), [this](const Order& order) { return order.symbol == m_symbol; });
    const QString wanted = moves ? m_symbol : QString();
    if (wanted == m_bookOf)
        return;
    if (!wanted.isEmpty())
        market->watchBook(wanted);
    if (!m_bookOf.isEmpty())
        market->unwatchBook(m_bookOf);
    m_bookOf = wanted;
}

void ChartPanel::priceMenu(Decimal price, QPoint globalPosition)
{
    const auto instrument = m_view->instrument();
    if (!instrument || !price.isPositive())
        return;
    if (const auto order = m_view->options().orders ? m_lines->orderAt(m_view->mapFromGlobal(globalPosition)) : std::nullopt) {
        orderMenu(*order, globalPosition);
        return;
    }
    const QString shown = format::price(price, *instrument);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartPriceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](const char* name, const QString& text, auto does) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    const auto stage = [&](const char* name, const QString& text, Side side, OrderType type) {
        add(name, text, [this, side, price, type] { offer(side, price, type); })->setToolTip(tr("Fills the ticket; nothing is sent"));
    };
    stage("chartMenuBuy", tr("Buy limit %1").arg(shown), Side::Buy, OrderType::Limit);
    stage("chartMenuSell", tr("Sell limit %1").arg(shown), Side::Sell, OrderType::Limit);
    if (const auto last = m_view->newestTicks()) {
        const Side stops = opposite(m_trading->sideAt(price, instrument->priceOf(*last)));
        stage("chartMenuStop", stops == Side::Buy ? tr("Buy stop %1").arg(shown) : tr("Sell stop %1").arg(shown), stops, OrderType::StopMarket);
    }
    menu->addSeparator();
    add("chartMenuAlert", tr("Alert at %1").arg(shown), [this, price] { setAlert(price); });
    add("chartMenuCopy", tr("Copy %1").arg(shown), [price] { QApplication::clipboard()->setText(QString::fromStdString(price.toString())); });
    menu->addSeparator();
    if (const auto removed = static_cast<int>(m_view->drawings().removed().size()); removed > 0)
        add("chartMenuPutBack", tr("Put back %n drawing(s)", nullptr, removed), [this] { m_view->drawings().putBack(); });
    add("chartMenuAutoScale", tr("Scale the price by itself"), [this] { m_view->resetPriceScale(); });
    add("chartMenuNewest", tr("Newest candle"), [this] { m_view->showNewest(); });
    menu->popup(globalPosition);
}

void ChartPanel::orderMenu(LocalOrderId id, QPoint globalPosition)
{
    const Order* order = m_context.session.account()->order(id);
    const auto instrument = m_view->instrument();
    if (!order || !instrument)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartOrderMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* edit = menu->addAction(tr("Edit price and size…"), this, [this, id, at = m_view->mapFromGlobal(globalPosition)] { openEditor(id, QRectF(at, QSizeF(1, 1))); });
    edit->setObjectName(QStringLiteral("chartMenuEdit"));
    edit->setEnabled(m_trading->canBeMoved(*order));
    addSplitAction(*menu, m_context, *order, this);
    menu->addSeparator();
    addBracketAction(*menu, m_context, *order, this);
    menu->addSeparator();
    menu->addAction(tr("Cancel"), this, [this, id] { m_trading->cancel(id); })->setObjectName(QStringLiteral("chartMenuCancel"));
    menu->popup(globalPosition);
}

void ChartPanel::setAlert(Decimal price)
{
    if (PriceAlerts::of(*m_context.session.market()).add(m_symbol, price) == 0)
        m_lines->showHint(tr("No alert: the last price is there now."), price);
}

void ChartPanel::openEditor(LocalOrderId id, const QRectF& tag)
{
    const AccountState* account = m_context.session.account();
    const Order* order = account->order(id);
    if (!order || !m_view->instrument())
        return;
    m_editor->open(*order, *m_view->instrument(), m_trading->facts(order->symbol), account->queueAhead(id));
    const QRect box = tag.toAlignedRect();
    const int low = std::max(0, m_view->height() - m_editor->height());
    m_editor->move(std::max(0, box.right() - m_editor->width()), std::clamp(box.bottom() + 2, 0, low));
}

void ChartPanel::changeOrder(LocalOrderId id, Decimal price, Decimal quantity)
{
    const auto send = [this, id, price, quantity] {
        const Order* order = m_context.session.account()->order(id);
        const QString refusal = order ? m_trading->change(*order, price, quantity) : tr("The order is gone.");
        if (!refusal.isEmpty())
            m_lines->showHint(refusal, price);
    };
    const Order* order = m_context.session.account()->order(id);
    if (!order || m_context.session.environment() != Environment::Production || isArmed()) {
        send();
        return;
    }
    OrderIntent terms = m_trading->movedTerms(*order, price);
    terms.quantity = quantity;
    askToChange(m_context, *order, changeWords(m_context.session, *order), terms, this, send);
}

void ChartPanel::closePosition(PositionSide side)
{
    const Position* position = m_context.session.account()->position(m_symbol, side);
    if (!position)
        return;
    if (m_context.session.environment() != Environment::Production || isArmed()) {
        m_trading->close(side);
        return;
    }
    askToClose(m_context.session, m_context.theme, m_symbol, side, Decimal(1), this, [this, side] { m_trading->close(side); });
}

} // namespace fathom
