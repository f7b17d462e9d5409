// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a press to the gateway.
#include "core/session/account_state.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/ticket/order_confirm.h"
#include "ui/ticket/rest_reporter.h"
#include "ui/ticket/ticket_guard.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/workspace/announcer.h"
#include "ui/workspace/confirm_allowance.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/loop_watch.h"
#include "ui/workspace/small_widgets.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace fathom {

void TicketPanel::choose(std::optional<Side> side)
{
    m_input.chosen = side;
    refresh();
}

void TicketPanel::sendChosen()
{
    if (m_input.chosen)
        press(*m_input.chosen);
}

void TicketPanel::focusFirstError(Side side)
{
    const auto& errors = m_state.side(side).errors;
    const auto first = std::find_if(errors.begin(), errors.end(), [](const TicketProblem& problem) { return problem.field.has_value(); });
    if (first == errors.end())
        return; // of the order as a whole: no field would put it right
    QLineEdit* field = m_form->edit(*first->field);
    m_scroll->ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

// The market would write over it with its next frame.
void TicketPanel::say(const QString& why)
{
    m_keyNote->setWords(why);
    m_noteHeld.start();
    showFoot();
    Announcer::say(this, why, Announcer::Kind::OwnOrder);
}

void TicketPanel::press(Side which)
{
    // Judged and sent as it was last shown: asking the market anew could change what the button says.
    if (!m_state.side(which).canSend()) {
        focusFirstError(which);
        return;
    }
    if (LoopWatch::stoodStill()) {
        say(LoopWatch::words());
        return;
    }
    switch (m_guard->judge(m_state.side(which).intents, m_input.tab == TicketTab::Market, std::chrono::steady_clock::now())) {
    case TicketGuard::Verdict::Ignore:
        return;
    case TicketGuard::Verdict::AskAgain:
        say(tr("Same order again? Press once more"));
        return;
    case TicketGuard::Verdict::Send:
        m_noteHeld.stop(); // the next look takes the words back
        break;
    }
    // A copy: what is sent is what the button printed at the press, whatever the book does next.
    const TicketSide side = m_state.side(which);
    const bool live = m_context.session.environment() == Environment::Production;
    if (!live || ConfirmAllowance::of(m_context.session).covers(OrderConfirm::notionalOf(side))) {
        send(side);
        return;
    }
    if (m_confirm && m_confirm->dialog() && m_confirm->dialog()->isVisible()) {
        m_confirm->dialog()->raise();
        m_confirm->dialog()->activateWindow();
        return; // one at a time
    }
    m_confirm = new OrderConfirm(m_context, m_input, m_state, which, window());
    connect(m_confirm, &OrderConfirm::confirmed, this, [this, side] { send(side); });
}

void TicketPanel::send(const TicketSide& side)
{
    OrderGateway* orders = m_context.session.orders();
    m_guard->sent(side.intents, m_input.tab == TicketTab::Market, std::chrono::steady_clock::now());
    const OrderIntent& intent = side.intent();
    if (side.intents.size() > 1) {
        orders->placeAll(side.intents);
    } else {
        const RequestId request = side.bracket.isEmpty() ? orders->place(intent) : orders->place(intent, side.bracket);
        if (intent.type == OrderType::Limit && intent.timeInForce == TimeInForce::IOC)
            m_rests->follow(request);
    }
    choose(std::nullopt); // price and size stay for the next one
}

} // namespace fathom
