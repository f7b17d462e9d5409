// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_panel.h"

#include "core/session/account_state.h"
#include "core/session/price_alerts.h"
#include "core/session/session.h"
#include "ui/chart/chart_trading.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/order_lines.h"
#include "ui/theme/format.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/order_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace fathom {

namespace {

constexpr std::chrono::milliseconds focusOnly { 200 }; // a press that brings the window to the front only does that

} // namespace

bool ChartPanel::acceptsPresses() const { return RealClock().monotonicNow() - m_activated >= focusOnly; }

bool ChartPanel::isArmed() const { return m_trading->isArmed(); }

void ChartPanel::disarm() { m_trading->disarm(); }

void ChartPanel::toggleArmed()
{
    if (m_trading->isArmed()) {
        m_trading->disarm();
    } else if (m_context.session.environment() == Environment::Production && !m_armedLiveBefore) {
        askToArmLive();
    } else if (const QString reason = m_trading->arm(); !reason.isEmpty()) {
        if (const auto ticks = m_view->newestTicks(); ticks && m_view->instrument())
            m_lines->showHint(reason, m_view->instrument()->priceOf(*ticks));
    }
    m_view->setFocus();
}

void ChartPanel::askToArmLive()
{
    const Session& session = m_context.session;
    auto* dialog = new ConfirmDialog(m_context.theme, session.environment(), session.accountName(),
        { .title = tr("Arm the chart of %1").arg(m_symbol), .acceptText = tr("Arm"), .kind = QStringLiteral("warn"), .footNote = {} }, this);
    dialog->addText(tr("Ctrl+click on the chart sends a limit order at once: BUY below the last price, SELL above. Ctrl+Shift+click sends a stop-market order on the other side."));
    dialog->addText(tr("A dragged order tag is moved on release."));
    dialog->addFigure(tr("Size of a click"), QString::fromStdString(m_context.link.clickSize().toString()));
    connect(dialog, &QDialog::accepted, this, [this] {
        m_armedLiveBefore = true;
        toggleArmed();
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

void ChartPanel::priceClicked(Decimal price, Qt::KeyboardModifiers modifiers)
{
    const auto last = m_view->newestTicks();
    const auto instrument = m_view->instrument();
    const bool stop = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    if ((modifiers != Qt::ControlModifier && !stop) || !last || !instrument || !price.isPositive())
        return;
    if (!acceptsPresses())
        return;
    const Side limit = m_trading->sideAt(price, instrument->priceOf(*last));
    const Side side = stop ? opposite(limit) : limit;
    const OrderType type = stop ? OrderType::StopMarket : OrderType::Limit;
    if (!m_trading->isArmed()) {
        offer(side, price, type);
    } else if (const QString refusal = m_trading->place(side, price, type); !refusal.isEmpty()) {
        m_lines->showHint(refusal, price);
    }
}

void ChartPanel::priceMenu(Decimal price, QPoint globalPosition)
{
    const auto instrument = m_view->instrument();
    if (!instrument || !price.isPositive())
        return;
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
    add("chartMenuAutoScale", tr("Scale the price by itself"), [this] { m_view->resetPriceScale(); });
    add("chartMenuNewest", tr("Newest candle"), [this] { m_view->showNewest(); });
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
    const Order* order = m_context.session.account()->order(id);
    const QString refusal = order ? m_trading->change(*order, price, quantity) : tr("The order is gone.");
    if (!refusal.isEmpty())
        m_lines->showHint(refusal, price);
}

void ChartPanel::closePosition(PositionSide side)
{
    const Position* position = m_context.session.account()->position(m_symbol, side);
    if (!position)
        return;
    if (m_context.session.environment() != Environment::Production) {
        m_trading->close(side);
        return;
    }
    const auto instrument = m_context.session.market()->instrument(m_symbol);
    auto* dialog = new ConfirmDialog(m_context.theme, m_context.session.environment(), m_context.session.accountName(),
        { .title = tr("Close the position in %1").arg(m_symbol), .acceptText = tr("Close at market"), .kind = QStringLiteral("warn"), .footNote = {} }, this);
    if (instrument)
        dialog->addFigure(tr("Size"), format::quantity(position->amount.abs(), *instrument));
    dialog->addFigure(tr("Unrealised"), format::signedMoney(position->unrealizedPnl));
    connect(dialog, &QDialog::accepted, this, [this, side] { m_trading->close(side); });
    dialog->show();
}

} // namespace fathom
