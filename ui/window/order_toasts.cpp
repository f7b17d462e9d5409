// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/order_toasts.h"

#include "core/session/account_state.h"
#include "core/session/event_log.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/toast_stack.h"

namespace fathom {

namespace {
constexpr int undoSeconds = 5;
constexpr int mergeMs = 500; // several fills of one sweep are one toast

QString placedKey(LocalOrderId id)
{
    return QStringLiteral("placed%1").arg(id);
}

}

OrderToasts::OrderToasts(Session& session, ToastStack& toasts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_toasts(toasts)
{
    m_merge.setSingleShot(true);
    m_merge.setInterval(mergeMs);
    connect(&m_merge, &QTimer::timeout, this, &OrderToasts::showFills);
    connect(session.orders(), &OrderGateway::placeWanted, this, [this](RequestId request, LocalOrderId order, const OrderIntent& intent) {
        m_asked[request] = { intent, order, std::chrono::steady_clock::now() };
    });
    connect(session.orders(), &OrderGateway::requestFinished, this,
        [this](RequestId request, Outcome outcome, const Error& error, LocalOrderId) {
            const auto found = m_asked.find(request);
            if (found == m_asked.end())
                return;
            const Asked asked = found->second;
            m_asked.erase(found);
            if (outcome == Outcome::Accepted)
                placed(asked);
            else
                refused(asked, outcome, error);
        });
    connect(session.account(), &AccountState::fillArrived, this, &OrderToasts::collect);
    connect(session.account(), &AccountState::orderChanged, this, [this](LocalOrderId id) {
        const Order* order = m_session.account()->order(id);
        if (order != nullptr && isTerminal(order->status))
            m_toasts.dismiss(placedKey(id)); // nothing rests any more that could be undone
    });
    connect(session.log(), &EventLog::lineAdded, this, [this](const LogLine& line) {
        if (!line.asksAttention || line.order != 0)
            return; // orders speak through their own toasts
        m_toasts.show({ .severity = line.severity,
            .lead = line.title,
            .text = line.text,
            .stays = line.severity == Severity::Failure,
            .key = line.title + line.text });
    });
}

void OrderToasts::placed(const Asked& asked)
{
    if (asked.intent.type != OrderType::Limit || asked.intent.timeInForce == TimeInForce::IOC || asked.intent.timeInForce == TimeInForce::FOK)
        return; // never rests; its fills or its end are told by themselves
    const Order* order = m_session.account()->order(asked.order);
    if (order != nullptr && order->status == OrderStatus::Filled)
        return;
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - asked.sent).count();
    const QString lead = words(asked.intent.symbol, asked.intent.side, asked.intent.quantity);
    const QString rest = QStringLiteral("@ ") + priceWords(asked.intent.symbol, asked.intent.price);
    QString detail = tr("answered in %1 ms").arg(took);
    if (const auto ahead = m_session.account()->queueAhead(asked.order)) {
        const auto instrument = m_session.market()->instrument(asked.intent.symbol);
        if (instrument)
            detail = tr("resting, ≈ %1 ahead").arg(format::quantity(*ahead, *instrument)) + QStringLiteral(" · ") + detail;
    }
    const LocalOrderId id = asked.order;
    m_toasts.show({ .severity = Severity::Success,
        .lead = lead,
        .text = tr("%1 working", "an order, with its price").arg(rest),
        .detail = detail,
        .action = tr("Undo"),
        .actionKey = QStringLiteral("Ctrl Z"),
        .onAction = [this, id, lead, rest] { undo(id, lead, rest); },
        .actionSeconds = undoSeconds,
        .key = placedKey(id) });
}

void OrderToasts::undo(LocalOrderId id, const QString& lead, const QString& rest)
{
    const Order* order = m_session.account()->order(id);
    if (order == nullptr || !order->isOpen()) {
        m_toasts.show({ .severity = Severity::Info, .lead = tr("Nothing to undo"), .text = lead + QLatin1Char(' ') + rest });
        return;
    }
    const Decimal executed = order->executed;
    m_session.orders()->cancel(id);
    m_toasts.show({ .severity = Severity::Info,
        .lead = tr("Undoing"),
        .text = lead + QLatin1Char(' ') + rest,
        .detail = executed.isZero() ? tr("nothing was filled") : tr("%1 was filled and stays").arg(QString::fromStdString(executed.toString())) });
}

void OrderToasts::refused(const Asked& asked, Outcome outcome, const Error& error)
{
    QString text = words(asked.intent.symbol, asked.intent.side, asked.intent.quantity);
    if (asked.intent.type == OrderType::Limit)
        text += QStringLiteral(" @ ") + priceWords(asked.intent.symbol, asked.intent.price);
    Toast toast { .severity = Severity::Failure, .lead = tr("Refused"), .text = text, .detail = error.userText(), .stays = true };
    if (outcome == Outcome::NotSent)
        toast.lead = tr("Not sent");
    if (outcome == Outcome::Unknown) {
        toast.severity = Severity::Warning;
        toast.lead = tr("No answer");
        toast.detail = tr("asking the exchange by client id; not sent again");
    }
    toast.key = toast.lead + toast.detail;
    m_toasts.show(toast);
}

void OrderToasts::collect(const Fill& fill)
{
    if (fill.recovered)
        return;
    Filled& filled = m_fills[fill.orderId];
    filled.last = fill;
    filled.quantity += fill.quantity;
    filled.value += fill.quantity * fill.price;
    filled.commission += fill.commission;
    filled.maker = filled.maker && fill.maker;
    if (!m_merge.isActive())
        m_merge.start();
}

void OrderToasts::showFills()
{
    for (const auto& [orderId, filled] : m_fills) {
        const auto instrument = m_session.market()->instrument(filled.last.symbol);
        const QString size = instrument ? format::quantity(filled.quantity, *instrument) : QString::fromStdString(filled.quantity.toString());
        const bool buy = filled.last.side == Side::Buy;
        QString detail = (filled.maker ? tr("maker") : tr("taker")) + QStringLiteral(", ")
            + tr("fee %1").arg(format::grouped(filled.commission, 2) + QLatin1Char(' ') + filled.last.commissionAsset);
        for (const Order& order : m_session.account()->openOrders()) {
            if (order.orderId == orderId && instrument)
                detail += QStringLiteral(" · ") + tr("rest %1 working").arg(format::quantity(order.remaining(), *instrument));
        }
        m_toasts.show({ .severity = Severity::Success,
            .lead = (buy ? tr("BOUGHT %1") : tr("SOLD %1")).arg(size),
            .text = filled.last.symbol + QStringLiteral(" @ ") + priceWords(filled.last.symbol, filled.value / filled.quantity),
            .detail = detail });
    }
    m_fills.clear();
}

QString OrderToasts::words(const QString& symbol, Side side, Decimal quantity) const
{
    const auto instrument = m_session.market()->instrument(symbol);
    const QString size = instrument ? format::quantity(quantity, *instrument) : QString::fromStdString(quantity.toString());
    return sideName(side) + QLatin1Char(' ') + size;
}

QString OrderToasts::priceWords(const QString& symbol, Decimal price) const
{
    const auto instrument = m_session.market()->instrument(symbol);
    return instrument ? format::price(price, *instrument) : QString::fromStdString(price.toString());
}

} // namespace fathom
