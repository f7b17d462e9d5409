// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_panel.h"

#include "core/session/account_state.h"
#include "core/session/session.h"
#include "ui/chart/chart_trading.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/order_lines.h"
#include "ui/theme/format.h"
#include "ui/workspace/confirm_dialog.h"

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
    dialog->addText(tr("Ctrl+click on the chart sends a limit order at once: BUY below the last price, SELL above."));
    dialog->addText(tr("A dragged order tag is moved on release."));
    dialog->addFigure(tr("Size of a click"), QString::fromStdString(m_context.link.clickSize().toString()));
    connect(dialog, &QDialog::accepted, this, [this] {
        m_armedLiveBefore = true;
        toggleArmed();
    });
    dialog->show();
}

void ChartPanel::offer(Side side, Decimal price)
{
    Draft draft;
    draft.side = side;
    draft.price = price;
    draft.type = OrderType::Limit;
    m_context.link.offerDraft(draft);
}

void ChartPanel::priceClicked(Decimal price, Qt::KeyboardModifiers modifiers)
{
    const auto last = m_view->newestTicks();
    const auto instrument = m_view->instrument();
    if (modifiers != Qt::ControlModifier || !last || !instrument || !price.isPositive())
        return;
    if (!acceptsPresses())
        return;
    const Side side = m_trading->sideAt(price, instrument->priceOf(*last));
    if (!m_trading->isArmed()) {
        offer(side, price);
    } else if (const QString refusal = m_trading->place(side, price); !refusal.isEmpty()) {
        m_lines->showHint(refusal, price);
    }
}

void ChartPanel::priceMenu(Decimal price, QPoint globalPosition)
{
    const auto instrument = m_view->instrument();
    if (!instrument || !price.isPositive())
        return;
    const QString shown = format::price(price, *instrument);
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("chartPriceMenu"));
    for (const Side side : { Side::Buy, Side::Sell }) {
        const QString text = side == Side::Buy ? tr("Buy limit %1").arg(shown) : tr("Sell limit %1").arg(shown);
        QAction* action = menu.addAction(text);
        action->setToolTip(tr("Fills the ticket; nothing is sent"));
        connect(action, &QAction::triggered, this, [this, side, price] { offer(side, price); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Copy %1").arg(shown)), &QAction::triggered, this,
        [price] { QApplication::clipboard()->setText(QString::fromStdString(price.toString())); });
    connect(menu.addAction(tr("Scale the price by itself")), &QAction::triggered, m_view, &ChartView::resetPriceScale);
    connect(menu.addAction(tr("Newest candle")), &QAction::triggered, m_view, &ChartView::showNewest);
    menu.exec(globalPosition);
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
