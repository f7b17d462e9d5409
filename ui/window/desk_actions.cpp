// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desk_actions.h"

#include "core/domain/protection.h"
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/window/window_toasts.h"
#include "ui/workspace/confirm_dialog.h"

namespace fathom {

namespace {

constexpr int offerMs = 3'000;
constexpr int stepDeadlineMs = 15'000;

QString positionWords(const Position& position, const MarketData& market)
{
    const auto instrument = market.instrument(position.symbol);
    const QString size = instrument ? format::quantity(position.amount.abs(), *instrument)
                                    : QString::fromStdString(position.amount.abs().toString());
    return (position.isLong() ? QStringLiteral("SELL ") : QStringLiteral("BUY ")) + size
        + QLatin1Char(' ') + position.symbol;
}

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
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(stepDeadlineMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { endFlatten(false); });
    connect(session.orders(), &OrderGateway::requestFinished, this,
        [this](RequestId request, Outcome outcome) {
            if (request == m_cancelling && request != 0) {
                m_cancelling = 0;
                m_going.clear();
                countCancelled();
            }
            if (m_step == Step::Idle || m_waiting.erase(request) == 0)
                return;
            if (outcome != Outcome::Accepted)
                endFlatten(false);
            else
                proceed();
        });
    for (const auto changed : { &DeskActions::countCancelled, &DeskActions::proceed }) {
        connect(session.account(), &AccountState::orderChanged, this, changed);
        connect(session.account(), &AccountState::ordersReset, this, changed);
    }
    connect(session.account(), &AccountState::positionsChanged, this, &DeskActions::proceed);
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
    const Position* position = m_session.account()->position(symbol, side);
    if (position == nullptr)
        return;
    auto* dialog = new ConfirmDialog(m_theme, m_session.environment(), m_session.accountName(),
        { .title = tr("Close %1?").arg(symbol),
            .acceptText = tr("Close at the market"),
            .kind = position->isLong() ? QStringLiteral("sell") : QStringLiteral("buy") },
        m_window);
    dialog->addFigure(positionWords(*position, *m_session.market()),
        format::signedMoney(position->unrealizedPnl),
        position->unrealizedPnl.isPositive()       ? "buy"
            : position->unrealizedPnl.isNegative() ? "sell"
                                                   : "text2");
    dialog->addText(tr("Reduce-only, at the market, for the size known then"), "text2");
    connect(dialog, &QDialog::accepted, this,
        [this, symbol, side] { m_session.orders()->closePosition(symbol, side, Decimal(1)); });
    dialog->show();
}

void DeskActions::askFlatten()
{
    if (m_step != Step::Idle)
        return;
    const AccountState& account = *m_session.account();
    if (account.openOrders().empty() && account.positions().empty()) {
        m_toasts.active().show({ .severity = Severity::Info,
            .text = tr("No orders and no positions"),
            .key = QStringLiteral("alreadyFlat") });
        return;
    }
    const int orders = static_cast<int>(account.openOrders().size());
    const int positions = static_cast<int>(account.positions().size());
    auto* dialog = new ConfirmDialog(m_theme, m_session.environment(), m_session.accountName(),
        { .title = tr("Flatten %1: %n position(s), all symbols", nullptr, positions)
                       .arg(m_session.accountName()),
            .acceptText = tr("Hold 0.8 s to flatten"),
            .kind = QStringLiteral("warn"),
            .footNote = tr("Or Ctrl+Enter twice, 0.8 s apart"),
            .hold = true },
        m_window);
    dialog->addText(tr("1  Cancel %n order(s)", nullptr, orders));
    dialog->addText(tr("2  Wait until the exchange confirms all of them"));
    dialog->addText(tr("3  Close %n position(s), reduce-only market", nullptr, positions));
    Decimal result;
    for (const Position& position : account.positions()) {
        const QString pnl = format::signedMoney(position.unrealizedPnl);
        dialog->addFigure(positionWords(position, *m_session.market()), pnl,
            position.unrealizedPnl.isPositive()       ? "buy"
                : position.unrealizedPnl.isNegative() ? "sell"
                                                      : "text2");
        result += position.unrealizedPnl;
    }
    dialog->addText(tr("4  Check that nothing is left"));
    dialog->addText(tr("Realises about %1 before fees").arg(format::signedMoney(result)), "text2");
    connect(dialog, &QDialog::accepted, this, &DeskActions::startFlatten);
    dialog->show();
}

void DeskActions::startFlatten()
{
    m_step = Step::Cancelling;
    m_deadline.start();
    Q_EMIT flattenStep(tr("Cancelling…"));
    if (!m_session.account()->openOrders().empty())
        m_waiting.insert(m_session.orders()->cancelAll(CancelScope {}));
    proceed();
}

void DeskActions::proceed()
{
    const AccountState& account = *m_session.account();
    if (m_step == Step::Cancelling && m_waiting.empty() && account.openOrders().empty()) {
        m_step = Step::Closing;
        m_deadline.start();
        Q_EMIT flattenStep(tr("Closing…"));
        struct Leg {
            QString symbol;
            PositionSide side;
        };
        std::vector<Leg> legs;
        for (const Position& position : account.positions())
            legs.push_back({ position.symbol, position.side });
        for (const Leg& leg : legs)
            m_waiting.insert(m_session.orders()->closePosition(leg.symbol, leg.side, Decimal(1)));
    }
    if (m_step == Step::Closing && m_waiting.empty() && account.positions().empty())
        endFlatten(true);
}

void DeskActions::endFlatten(bool clean)
{
    m_step = Step::Idle;
    m_deadline.stop();
    m_waiting.clear();
    Q_EMIT flattenStep(QString());
    const int orders = static_cast<int>(m_session.account()->openOrders().size());
    const int positions = static_cast<int>(m_session.account()->positions().size());
    if (clean)
        m_toasts.active().show({ .severity = Severity::Success,
            .lead = tr("Flat"),
            .text = tr("no orders, no positions") });
    else
        m_toasts.active().show({ .severity = Severity::Failure,
            .lead = tr("Not flat"),
            .text = tr("%n order(s)", nullptr, orders) + QStringLiteral(", ")
                + tr("%n position(s) left", nullptr, positions),
            .detail = tr("Flatten again, or close them one by one"),
            .stays = true });
}

} // namespace fathom
