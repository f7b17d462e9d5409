// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LadderPanel that opens things over and beside the rows: cards, the opened row, editors, menus, sheets.
#include "ui/ladder/ladder_panel.h"

#include "core/session/account_state.h"
#include "core/session/session.h"
#include "ui/ladder/aim_card.h"
#include "ui/ladder/aim_figures.h"
#include "ui/ladder/ladder_frame.h"
#include "ui/ladder/ladder_options_dialog.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/live_sheets.h"
#include "ui/ladder/move_bubble.h"
#include "ui/ladder/opened_row.h"
#include "ui/theme/format.h"
#include "ui/workspace/announcer.h"
#include "ui/workspace/order_change.h"
#include "ui/workspace/position_questions.h"
#include "ui/workspace/order_editor.h"

#include <QApplication>
#include <QMenu>

namespace fathom {

void LadderPanel::connectCards()
{
    connect(m_input, &LadderInput::moveChanged, this, &LadderPanel::showMove);
    connect(m_view, &LadderView::hoveredChanged, this, [this](std::optional<std::int64_t> group) {
        const bool known = group && m_view->model().instrument();
        m_context.link.setCursor(known ? std::optional(LinkCursor { {}, m_view->model().priceOf(*group) }) : std::nullopt);
    });
    connect(m_input, &LadderInput::moveWaiting, this, [this](bool waiting) {
        if (!waiting && m_bubble->isAncestorOf(QApplication::focusWidget()))
            m_view->setFocus(Qt::OtherFocusReason); // else the keys go to whatever button comes next
        m_bubble->setVisible(waiting);
        if (!waiting || !m_input->orderMove())
            return;
        // At the target, on the side the words are not.
        const OrderMove& move = *m_input->orderMove();
        const QRect row = m_view->rectOf(groupOf(move.side, move.targets.front().toTicks, m_view->model().groupTicks()));
        const LadderColumns::Span& price = m_view->columns()[LadderColumn::Price];
        const int x = move.side == Side::Sell ? price.right() + 4 : price.x - m_bubble->width() - 4;
        m_bubble->move(std::clamp(x, 2, std::max(2, m_view->width() - m_bubble->width() - 2)),
            std::clamp(row.bottom() + 4, 2, std::max(2, m_view->height() - m_bubble->height() - 2)));
        m_bubble->raise();
    });
    connect(m_bubble, &LadderMoveBubble::sendWanted, m_input, &LadderInput::sendPendingMove);
    connect(m_bubble, &LadderMoveBubble::discardWanted, m_input, [this] { m_input->escape(); });
    connect(m_input, &LadderInput::editWanted, this, &LadderPanel::openEditor);
    connect(m_editor, &OrderEditor::accepted, this, &LadderPanel::changeOrder);
    connect(m_editor, &OrderEditor::closed, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_input, &LadderInput::cellRested, this, &LadderPanel::showOrderCard);
    connect(m_input, &LadderInput::aimRested, this, &LadderPanel::showAimCard);
    connect(m_input, &LadderInput::aimGone, this, &LadderPanel::hideAimCard);
    connect(m_input, &LadderInput::orderPicked, this, &LadderPanel::speakOrder);
    connect(m_input, &LadderInput::openRowWanted, this, &LadderPanel::showOpenedRow);
    connect(m_input, &LadderInput::openRowDone, m_openedRow, &QWidget::hide);
    connect(m_input, &LadderInput::aimShown, this, [this](const Aim& aim) {
        if (m_openedRow->isVisible() && m_view->aimCell())
            m_openedRow->setAim(m_view->aimCell()->text, aim.intent.side, aim.ticks);
    });
    connect(m_openedRow, &OpenedRow::pressed, m_input, &LadderInput::pressTick);
    connect(m_openedRow, &OpenedRow::released, m_input, &LadderInput::releaseTick);
    connect(m_openedRow, &OpenedRow::hoveredTick, m_input, &LadderInput::hoverTick);
}

void LadderPanel::changeOrder(LocalOrderId id, Decimal price, Decimal quantity)
{
    const Order* order = m_actions->order(id);
    if (!order || !m_view->model().instrument())
        return;
    OrderIntent terms = m_actions->movedTerms(*order, price.countOf(m_view->model().instrument()->tickSize).value_or(0));
    if (!order->closePosition)
        terms.quantity = quantity;
    const auto send = [this, id, price, quantity, terms] {
        const Order* now = m_actions->order(id);
        if (!now)
            return;
        if (orderKind(*now) == OrderKind::Limit)
            m_actions->modify(id, price, quantity);
        else
            m_actions->replace(id, terms);
    };
    if (m_context.session.environment() == Environment::Production && !m_arming->isArmed())
        askToChange(m_context, *order, changeWords(m_context.session, *order), terms, this, send);
    else
        send();
}

void LadderPanel::openEditor(LocalOrderId id)
{
    const Order* order = m_actions->order(id);
    if (!order || !m_view->model().instrument())
        return;
    const auto place = m_view->ownOrders().placeOf(m_view->model(), *order);
    const std::int64_t group = place ? groupOf(order->side, place->countOf(m_view->model().instrument()->tickSize).value_or(0), m_view->model().groupTicks()) : 0;
    if (!m_actions->canMove(id)) {
        const QString why = order->request != RequestState::None ? tr("a request on this order is still under way")
            : order->heldHere                                     ? tr("it goes to the exchange as its entry fills")
                                                                  : tr("this order moves by itself");
        m_actions->notice(group, order->side, tr("Not editable"), why);
        return;
    }
    m_editor->open(*order, *m_view->model().instrument(), m_actions->facts(), m_context.session.account()->queueAhead(id));
    const QRect row = m_view->rectOf(group);
    const int x = order->side == Side::Buy ? 2 : m_view->width() - m_editor->width() - 2;
    m_editor->move(std::max(0, x), std::clamp(row.bottom() + 2, 0, std::max(0, m_view->height() - m_editor->height())));
}

void LadderPanel::showAimCard(const Aim& aim)
{
    if (!isVisible() || m_editor->isOpen())
        return;
    LadderModel& model = m_view->model();
    const margin::WhatIf result = whatIfFilled(m_context.session, aim.intent, expectedPrice(aim.intent), model.mark());
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
    m_card->setContent(describeOrders(m_context.session, m_view->model(), *m_actions, ids, m_clock.wallNow()));
    const auto place = m_view->ownOrders().placeOf(m_view->model(), *order).value_or(order->price);
    placeCard(groupOf(order->side, place.countOf(m_view->model().instrument()->tickSize).value_or(0), m_view->model().groupTicks()));
}

void LadderPanel::placeCard(std::int64_t group)
{
    const auto onScreen = [this](const QRect& rect) { return QRect(m_view->mapToGlobal(rect.topLeft()), real(rect.size())); };
    const LadderColumns::Span& price = m_view->columns()[LadderColumn::Price];
    const QRect panel(mapToGlobal(QPoint(0, 0)), QWidget::size());
    std::vector<QRect> free;
    for (const QWidget* each : window()->findChildren<QWidget*>()) {
        if (each->isVisible() && each->property(panelMayBeCoveredProperty).toBool())
            free.emplace_back(each->mapToGlobal(QPoint(0, 0)), each->size());
    }
    m_card->placeBeside(panel, onScreen(m_view->rectOf(group)), onScreen(QRect(price.x, 0, price.width, m_view->height())), free);
    m_card->show();
    m_card->raise();
}

void LadderPanel::hideAimCard()
{
    const bool marked = m_view->model().ifLiquidation().has_value() && !m_input->orderMove();
    m_card->hide();
    if (!marked)
        return;
    m_view->model().setIfLiquidation({});
    m_view->refreshRows();
}

void LadderPanel::showMove()
{
    const OrderMove* move = m_input->orderMove();
    MoveBox box;
    std::optional<Decimal> liquidation;
    if (move) {
        MoveWords words = describeMove(m_context.session, m_view->model(), *m_actions, *move);
        box.lines = std::move(words.lines);
        box.side = move->side;
        box.group = words.group;
        box.warns = words.warns;
        box.from = groupOf(move->side, move->targets.front().fromTicks, m_view->model().groupTicks());
        liquidation = words.liquidation;
    }
    m_view->setMoveBox(std::move(box));
    if (liquidation != m_view->model().ifLiquidation()) {
        m_view->model().setIfLiquidation(liquidation);
        m_view->refreshRows();
    }
    takeOrders();
}

void LadderPanel::showOpenedRow(std::int64_t group, bool pinned, const QPoint& at)
{
    m_openedRow->setOrders(&m_context.session.account()->openOrders());
    const QRect row = m_view->rectOf(group);
    m_openedRow->open(group, pinned, at, static_cast<double>(row.bottom() - at.y()) / std::max(1, row.height()));
}

QString LadderPanel::orderWords(LocalOrderId id) const
{
    const Order* order = m_actions->order(id);
    return order && m_view->model().instrument() ? spokenOrder(m_context.session, m_view->model(), *m_actions, *order) : QString();
}

void LadderPanel::speakOrder(LocalOrderId id) { Announcer::say(this, orderWords(id), Announcer::Kind::Pointed); }

void LadderPanel::askClose(PositionSide side, Decimal fraction)
{
    askToClose(m_context.session, m_context.theme, m_symbol, side, fraction, this, [this, side, fraction] { m_actions->closeNow(side, fraction); });
}

void LadderPanel::askReverse(PositionSide side)
{
    askToReverse(m_context.session, m_context.theme, m_symbol, side, this, [this, side] { m_actions->reverseNow(side); });
}

void LadderPanel::askCountdown()
{
    const auto& instrument = m_view->model().instrument();
    if (!instrument)
        return;
    if (m_context.session.account()->countdown(m_symbol)) {
        m_actions->setCountdown(0); // off at once: it only ever takes orders away
        return;
    }
    const int seconds = m_actions->options().countdownSeconds;
    askToStartCountdown(m_context, *instrument, seconds, this, [this, seconds] { m_actions->setCountdown(seconds); });
}

void LadderPanel::openOptions()
{
    if (!m_options)
        m_options = new LadderOptionsDialog(m_context, *m_actions, m_view->model(), this);
    m_options->show();
    m_options->raise();
    m_options->activateWindow();
}

void LadderPanel::openClearMenu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("ladderClearMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto clear = [&](const char* name, const QString& text, auto does) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, does] {
            does();
            m_view->refreshRows();
        });
    };
    clear("ladderClearAll", tr("Clear all traded volume"), [this] { m_view->model().traded().clear(); });
    clear("ladderClearAbove", tr("Clear above the ask"), [this] {
        if (const auto ask = m_view->model().bestAskGroup())
            m_view->model().traded().clearFrom(*ask);
    });
    clear("ladderClearBelow", tr("Clear below the bid"), [this] {
        if (const auto bid = m_view->model().bestBidGroup())
            m_view->model().traded().clearUpTo(*bid);
    });
    menu->addSeparator();
    const auto column = [&](const char* name, const QString& text, bool LadderSettings::* shown) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(m_actions->settings().*shown);
        connect(action, &QAction::toggled, m_actions, [this, shown](bool on) {
            m_actions->settings().*shown = on;
            m_actions->settingsEdited();
        });
    };
    column("ladderShowTraded", tr("Traded volume"), &LadderSettings::tradedColumn);
    column("ladderShowProfit", tr("Profit and loss (H)"), &LadderSettings::profitColumn);
    column("ladderShowCumulative", tr("Cumulative depth (V)"), &LadderSettings::cumulative);
    column("ladderShowChange", tr("Stacked and pulled in %n s", nullptr, static_cast<int>(m_change.span().count())), &LadderSettings::changeColumns);
    menu->popup(global);
}

} // namespace fathom
