// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desk_actions.h"

#include "core/domain/protection.h"
#include "core/session/account_state.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/window/window_toasts.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/flatten_dialog.h"
#include "ui/workspace/position_questions.h"

namespace fathom {

namespace {

constexpr int offerMs = 3'000;

} // namespace

DeskActions::DeskActions(Session& session, const Theme& theme, WindowToasts& toasts, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_theme(theme)
    , m_toasts(toasts)
    , m_window(window)
{
    m_offer.setSingleShot(true);
    m_offer.setInterval(offerMs);
    connect(&m_offer, &QTimer::timeout, this, [this] {
        m_offered = false;
        countCancelled();
    });
    connect(session.orders(), &OrderGateway::requestFinished, this,
        [this](RequestId request) {
            if (request == m_cancelling && request != 0) {
                m_cancelling = 0;
                m_going.clear();
                countCancelled();
            }
        });
    connect(session.account(), &AccountState::orderChanged, this, &DeskActions::countCancelled);
    connect(session.account(), &AccountState::ordersReset, this, &DeskActions::countCancelled);
}

void DeskActions::cancelAll(const QString& symbol)
{
    const AccountState& account = *m_session.account();
    std::vector<LocalOrderId> spare, protective;
    for (const Order& order : account.openOrders()) {
        if (symbol.isEmpty() || order.symbol == symbol)
            (protection::protectsPosition(order, account.positions()) ? protective : spare)
                .push_back(order.localId);
    }
    if (spare.empty() && protective.empty()) {
        m_toasts.active().show({ .severity = Severity::Info,
            .text = tr("No working orders"),
            .key = QStringLiteral("noOrders") });
        return;
    }
    const bool second = m_offered && m_scope == symbol;
    CancelScope scope;
    scope.symbol = symbol;
    scope.protection = second || protective.empty() ? CancelScope::Protection::Take
                                                    : CancelScope::Protection::Spare;
    m_going = std::move(spare);
    if (scope.protection == CancelScope::Protection::Take)
        m_going.insert(m_going.end(), protective.begin(), protective.end());
    m_offered = scope.protection == CancelScope::Protection::Spare;
    m_scope = symbol;
    if (m_offered)
        m_offer.start();
    else
        m_offer.stop();
    if (!m_going.empty())
        m_cancelling = m_session.orders()->cancelAll(scope);
    countCancelled();
}

// The counter falls only as the exchange confirms.
void DeskActions::countCancelled()
{
    const AccountState& account = *m_session.account();
    std::erase_if(m_going, [&account](LocalOrderId id) {
        const Order* order = account.order(id);
        return order == nullptr || !order->isOpen();
    });
    const auto protective = !m_offered
        ? 0
        : std::count_if(
            account.openOrders().begin(), account.openOrders().end(), [&](const Order& order) {
                return (m_scope.isEmpty() || order.symbol == m_scope)
                    && protection::protectsPosition(order, account.positions());
            });
    Q_EMIT cancelState(static_cast<int>(protective), static_cast<int>(m_going.size()));
}

void DeskActions::askClose(const QString& symbol, PositionSide side)
{
    askToClose(m_session, m_theme, symbol, side, Decimal(1), m_window,
        [this, symbol, side] { m_session.orders()->closePosition(symbol, side, Decimal(1)); });
}

void DeskActions::askFlatten()
{
    if (m_flatten) { // its button shows the step; where it still asks, it is brought back
        if (ConfirmDialog* dialog = m_flatten->dialog()) {
            dialog->raise();
            dialog->activateWindow();
        }
        return;
    }
    if (!FlattenDialog::isNeeded(m_session, {})) {
        m_toasts.active().show({ .severity = Severity::Info,
            .text = tr("No orders and no positions"),
            .key = QStringLiteral("alreadyFlat") });
        return;
    }
    m_flatten = new FlattenDialog(m_session, m_theme, {}, m_window);
    connect(m_flatten, &FlattenDialog::stepChanged, this, &DeskActions::flattenStep);
    connect(m_flatten, &FlattenDialog::finished, this, &DeskActions::tellFlattened);
}

void DeskActions::tellFlattened(bool flat, const QString& left)
{
    if (flat)
        return; // the log's line of it is shown
    m_toasts.active().show({ .severity = Severity::Failure,
        .lead = tr("Not flat"),
        .text = left.isEmpty() ? tr("the exchange did not confirm it") : left,
        .detail = tr("Flatten again, or close them one by one"),
        .stays = true });
}

} // namespace fathom
