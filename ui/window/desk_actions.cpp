// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desk_actions.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/toast_stack.h"

namespace fathom {

namespace {

constexpr int offerMs = 3'000;
constexpr int stepDeadlineMs = 15'000;

bool isProtective(const Order& order)
{
    switch (order.type) {
    case OrderType::Stop:
    case OrderType::StopMarket:
    case OrderType::TakeProfit:
    case OrderType::TakeProfitMarket:
    case OrderType::TrailingStop:
        return order.reduceOnly || order.closePosition;
    default:
        return false;
    }
}

QString positionWords(const Position& position, const MarketData& market)
{
    const auto instrument = market.instrument(position.symbol);
    const QString size = instrument ? format::quantity(position.amount.abs(), *instrument) : QString::fromStdString(position.amount.abs().toString());
    return (position.isLong() ? QStringLiteral("SELL ") : QStringLiteral("BUY ")) + size + QLatin1Char(' ') + position.symbol;
}

} // namespace

DeskActions::DeskActions(Session& session, const Theme& theme, ToastStack& toasts, QWidget* window)
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
        Q_EMIT protectiveLeft(0);
    });
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(stepDeadlineMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { endFlatten(false); });
    connect(session.orders(), &OrderGateway::requestFinished, this, [this](RequestId request, Outcome outcome) {
        if (m_step == Step::Idle || m_waiting.erase(request) == 0)
            return;
        if (outcome != Outcome::Accepted)
            endFlatten(false);
        else
            proceed();
    });
    connect(session.account(), &AccountState::orderChanged, this, &DeskActions::proceed);
    connect(session.account(), &AccountState::ordersReset, this, &DeskActions::proceed);
    connect(session.account(), &AccountState::positionsChanged, this, &DeskActions::proceed);
}

void DeskActions::cancelAll()
{
    const auto& open = m_session.account()->openOrders();
    if (open.empty()) {
        m_toasts.show({ .severity = Severity::Info, .text = tr("No working orders"), .key = QStringLiteral("noOrders") });
        return;
    }
    const auto protective = std::count_if(open.begin(), open.end(), isProtective);
    if (protective == 0 || m_offered) {
        m_offer.stop();
        m_offered = false;
        m_session.orders()->cancelAll(CancelScope {});
        Q_EMIT protectiveLeft(0);
        return;
    }
    std::vector<LocalOrderId> ids;
    for (const Order& order : open) {
        if (!isProtective(order))
            ids.push_back(order.localId);
    }
    for (const LocalOrderId id : ids)
        m_session.orders()->cancel(id);
    m_offered = true;
    m_offer.start();
    Q_EMIT protectiveLeft(static_cast<int>(protective));
}

void DeskActions::askFlatten()
{
    if (m_step != Step::Idle)
        return;
    const AccountState& account = *m_session.account();
    if (account.openOrders().empty() && account.positions().empty()) {
        m_toasts.show({ .severity = Severity::Info, .text = tr("No orders and no positions"), .key = QStringLiteral("alreadyFlat") });
        return;
    }
    const int orders = static_cast<int>(account.openOrders().size());
    const int positions = static_cast<int>(account.positions().size());
    auto* dialog = new ConfirmDialog(m_theme, m_session.environment(), m_session.accountName(),
        { .title = tr("Flatten %1: %n position(s), all symbols", nullptr, positions).arg(m_session.accountName()),
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
            position.unrealizedPnl.isPositive() ? "buy" : position.unrealizedPnl.isNegative() ? "sell" : "text2");
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
        struct Leg
        {
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
        m_toasts.show({ .severity = Severity::Success, .lead = tr("Flat"), .text = tr("no orders, no positions") });
    else
        m_toasts.show({ .severity = Severity::Failure,
            .lead = tr("Not flat"),
            .text = tr("%n order(s)", nullptr, orders) + QStringLiteral(", ") + tr("%n position(s) left", nullptr, positions),
            .detail = tr("Flatten again, or close them one by one"),
            .stays = true });
}

} // namespace fathom
