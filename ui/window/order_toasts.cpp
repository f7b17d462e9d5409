// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/order_toasts.h"

#include "core/domain/margin.h"
#include "core/domain/order_sizing.h"
#include "core/session/account_state.h"
#include "core/session/event_log.h"
#include "core/session/margin_pool.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/placings.h"
#include "ui/workspace/send_again.h"
#include "ui/workspace/setting_keys.h"
#include "ui/window/window_toasts.h"

#include <QCoreApplication>

namespace fathom {

namespace {

constexpr int mergeFillsMs = 500;   // several fills of one sweep are one toast
constexpr std::size_t fewLines = 2; // of one title at once that are told one by one
constexpr int marginShort = -2019;
constexpr std::size_t mostRemembered = 500;

QString placedKey(LocalOrderId id) { return QStringLiteral("placed%1").arg(id); }
QString movedKey(LocalOrderId id) { return QStringLiteral("moved%1").arg(id); }
QString unknownKey(LocalOrderId id) { return QStringLiteral("unknown%1").arg(id); }

bool rests(const OrderIntent& intent)
{
    return intent.type == OrderType::Limit && intent.timeInForce != TimeInForce::IOC && intent.timeInForce != TimeInForce::FOK;
}

QString nowWords() { return format::time(RealClock().wallNow()); }

} // namespace

OrderToasts::OrderToasts(Session& session, WindowToasts& toasts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_toasts(toasts)
{
    m_merge.setSingleShot(true);
    m_merge.setInterval(mergeFillsMs);
    connect(&m_merge, &QTimer::timeout, this, [this] {
        showFills();
        showLines();
    });
    Placings::of(session); // knows what is placed from now on
    watchRequests();
    connect(session.account(), &AccountState::fillArrived, this, &OrderToasts::collect);
    connect(session.account(), &AccountState::orderChanged, this, &OrderToasts::orderChanged);
    connect(session.account(), &AccountState::ordersReset, this, [this] {
        for (const auto& [id, stack] : std::map(m_windows))
            orderChanged(id);
        for (const Order& order : std::vector(m_session.account()->openOrders()))
            orderChanged(order.localId);
    });
    connect(session.log(), &EventLog::lineAdded, this, &OrderToasts::takeLine);
}

void OrderToasts::takeLine(const LogLine& line)
{
    if (!line.asksAttention || line.isAnswer)
        return; // an answer has a toast of its own
    if (line.order == 0 || line.severity != Severity::Info) {
        showLine(line, stackOf(line));
        return;
    }
    m_lines.push_back(line);
    if (!m_merge.isActive())
        m_merge.start();
}

ToastStack& OrderToasts::stackOf(const LogLine& line) const
{
    const auto window = m_windows.find(line.order);
    return window != m_windows.end() && window->second ? *window->second : m_toasts.active();
}

// What ends many orders at once, a liquidation or the countdown of another program, is one thing that happened.
void OrderToasts::showLines()
{
    std::map<std::pair<ToastStack*, QString>, std::vector<LogLine>> told;
    for (const LogLine& line : std::exchange(m_lines, {}))
        told[{ &stackOf(line), line.title }].push_back(line);
    for (const auto& [where, lines] : told) {
        if (lines.size() <= fewLines) {
            for (const LogLine& line : lines)
                showLine(line, *where.first);
            continue;
        }
        LogLine all = lines.front();
        all.order = 0;
        QStringList symbols;
        for (const LogLine& line : lines) {
            symbols << line.symbol;
            all.details << line.text;
        }
        symbols.removeDuplicates();
        all.text = tr("%n order(s) of %1", nullptr, static_cast<int>(lines.size())).arg(symbols.join(QStringLiteral(", ")));
        showLine(all, *where.first);
    }
}

void OrderToasts::showLine(const LogLine& line, ToastStack& stack)
{
    Toast toast { .severity = line.severity,
        .lead = line.title,
        .text = line.text,
        .stays = line.severity == Severity::Failure,
        .key = line.title + (line.order == 0 ? line.text : QString::number(line.order)),
        .time = format::time(line.time) };
    if (!line.details.isEmpty()) {
        toast.action = tr("Show");
        toast.onAction = [this, line] { Q_EMIT logDetailsWanted(line); };
        toast.stays = true;
    }
    stack.show(toast);
}

void OrderToasts::watchRequests()
{
    const OrderGateway* orders = m_session.orders();
    connect(orders, &OrderGateway::placeWanted, this, [this](RequestId request, LocalOrderId order, const OrderIntent& intent) {
        ask(request, { .what = Asked::What::Place, .intent = intent, .order = order, .symbol = intent.symbol });
    });
    connect(orders, &OrderGateway::placeAllWanted, this, [this](RequestId request, LocalOrderId first, const std::vector<OrderIntent>& intents) {
        if (intents.empty())
            return;
        Asked asked { .what = Asked::What::PlaceAll, .intent = intents.front(), .symbol = intents.front().symbol };
        for (std::size_t i = 0; i < intents.size(); ++i)
            asked.orders.push_back(first + static_cast<LocalOrderId>(i));
        ask(request, std::move(asked));
    });
    connect(orders, &OrderGateway::replaceWanted, this, [this](RequestId request, LocalOrderId order, LocalOrderId replacement) {
        const OrderIntent before = intentOf(order);
        ask(request, { .what = Asked::What::Replace, .intent = before, .order = order, .symbol = before.symbol, .orders = { replacement } });
    });
    connect(orders, &OrderGateway::modifyWanted, this, [this](RequestId request, LocalOrderId order) {
        const OrderIntent before = intentOf(order);
        ask(request, { .what = Asked::What::Move, .intent = before, .order = order, .symbol = before.symbol });
    });
    connect(orders, &OrderGateway::cancelWanted, this, [this](RequestId request, LocalOrderId order) {
        const OrderIntent before = intentOf(order);
        ask(request, { .what = Asked::What::Cancel, .intent = before, .order = order, .symbol = before.symbol, .wanted = heldFor(order) });
    });
    const auto other = [this](RequestId request, const QString& symbol) { ask(request, { .symbol = symbol }); };
    connect(orders, &OrderGateway::closeWanted, this, other);
    connect(orders, &OrderGateway::reverseWanted, this, other);
    connect(orders, &OrderGateway::protectWanted, this, [this](RequestId request, const QString& symbol, PositionSide side, const Bracket& bracket) {
        ask(request,
            { .what = Asked::What::Protect, .intent = legOf(symbol, side, bracket), .symbol = symbol, .wanted = bracket, .before = standing(symbol, side, bracket) });
    });
    connect(orders, &OrderGateway::marginWanted, this, other);
    connect(orders, &OrderGateway::leverageWanted, this, other);
    connect(orders, &OrderGateway::marginTypeWanted, this, other);
    connect(orders, &OrderGateway::requestFinished, this,
        [this](RequestId request, Outcome outcome, const Error& error) { answer(request, outcome, error); });
}

void OrderToasts::ask(RequestId request, Asked asked)
{
    asked.sent = std::chrono::steady_clock::now();
    asked.stack = &m_toasts.active();
    if (m_windows.size() > mostRemembered)
        std::erase_if(m_windows, [this](const auto& each) {
            const Order* order = m_session.account()->order(each.first);
            return order == nullptr || !order->isOpen();
        });
    if (asked.order != 0)
        m_windows[asked.order] = asked.stack;
    for (const LocalOrderId order : asked.orders)
        m_windows[order] = asked.stack;
    m_asked[request] = std::move(asked);
}

void OrderToasts::answer(RequestId request, Outcome outcome, const Error& error)
{
    const auto found = m_asked.find(request);
    if (found == m_asked.end())
        return;
    const Asked asked = found->second;
    m_asked.erase(found);
    if (outcome != Outcome::Accepted) {
        refused(asked, outcome, error);
        return;
    }
    switch (asked.what) {
    case Asked::What::Place: placed(asked); break;
    case Asked::What::PlaceAll: placedAll(asked); break;
    case Asked::What::Move: moved(asked); break;
    case Asked::What::Replace: replaced(asked); break;
    case Asked::What::Cancel: cancelled(asked); break;
    case Asked::What::Protect: guarded(asked); break;
    case Asked::What::Other: break; // seen in the position
    }
}

void OrderToasts::placed(const Asked& asked)
{
    const Order* order = m_session.account()->order(asked.order);
    const bool waits = asked.intent.triggerPrice.isPositive();
    if (!(rests(asked.intent) || waits) || (order != nullptr && order->status == OrderStatus::Filled))
        return; // its fills or its end are told by themselves
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - asked.sent).count();
    QString detail = tr("answered in %1 ms").arg(took);
    if (const auto ahead = m_session.account()->queueAhead(asked.order))
        detail = tr("resting, ≈ %1 ahead").arg(sizeWords(asked.symbol, *ahead)) + QStringLiteral(" · ") + detail;
    Toast toast { .severity = Severity::Success,
        .lead = lead(asked.intent),
        .text = tr("%1 working", "an order, with its price").arg(rest(asked.intent)),
        .detail = detail,
        .key = placedKey(asked.order),
        .time = nowWords(),
        .side = asked.intent.side };
    offerUndo(toast, tr("Undo"), [this, asked, words = toast.lead, price = rest(asked.intent)] { undo(asked, words, price); });
    stackOf(asked).show(toast);
}

// The stop of a pair, else its take-profit, as the order it becomes. Its price is zero where a leg was only taken away.
OrderIntent OrderToasts::legOf(const QString& symbol, PositionSide side, const Bracket& bracket) const
{
    OrderIntent leg;
    leg.symbol = symbol;
    leg.positionSide = side;
    const Position* position = m_session.account()->position(symbol, side);
    leg.side = position != nullptr && position->isLong() ? Side::Sell : Side::Buy;
    leg.closePosition = true;
    leg.type = bracket.stopLoss ? OrderType::StopMarket : OrderType::TakeProfitMarket;
    if (const auto& asked = bracket.stopLoss ? bracket.stopLoss : bracket.takeProfit)
        leg.triggerPrice = asked->trigger;
    return leg;
}

void OrderToasts::undo(const Asked& asked, const QString& words, const QString& price)
{
    const Order* order = m_session.account()->order(asked.order);
    if (order == nullptr || !order->isOpen()) {
        stackOf(asked).show({ .lead = tr("Nothing to undo"), .text = words + QLatin1Char(' ') + price, .time = nowWords() });
        return;
    }
    m_undoing[asked.order] = asked;
    m_session.orders()->cancel(asked.order);
}

void OrderToasts::moved(const Asked& asked)
{
    const Order* order = m_session.account()->order(asked.order);
    const OrderIntent& before = asked.intent;
    if (order == nullptr || !order->isOpen() || (order->price == before.price && order->quantity == before.quantity))
        return;
    const QString from = order->price == before.price ? sizeWords(asked.symbol, before.quantity) : priceWords(asked.symbol, before.price);
    const QString to = order->price == before.price ? sizeWords(asked.symbol, order->quantity) : priceWords(asked.symbol, order->price);
    m_toasts.dismiss(movedKey(asked.order)); // one line an order: where it went last
    Toast toast { .severity = Severity::Success,
        .lead = lead(before),
        .text = tr("moved %1 → %2").arg(from, to),
        .detail = tr("at the back of the queue there"),
        .key = movedKey(asked.order),
        .time = nowWords(),
        .side = before.side };
    offerUndo(toast, tr("Move back"), [this, asked] {
        const Order* now = m_session.account()->order(asked.order);
        if (now != nullptr && now->isWorking())
            m_session.orders()->modify(asked.order, asked.intent.price, asked.intent.quantity);
    });
    stackOf(asked).show(toast);
}

void OrderToasts::cancelled(const Asked& asked)
{
    if (m_undoing.contains(asked.order))
        return; // told when the order has gone
    const Order* order = m_session.account()->order(asked.order);
    OrderIntent again = asked.intent;
    if (order != nullptr)
        again.quantity = order->quantity - order->executed;
    Toast toast { .lead = tr("Cancelled"), .text = lead(asked.intent) + QLatin1Char(' ') + rest(asked.intent), .time = nowWords() };
    if (order != nullptr && order->executed.isPositive())
        toast.text += QStringLiteral(": ") + tr("%1 of it was filled").arg(sizeWords(order->symbol, order->executed));
    if (rests(again) && again.quantity.isPositive() && undoSeconds() > 0) {
        again.timeInForce = TimeInForce::GTX;
        toast.detail = tr("put back it is a new post-only order and loses its place");
        offerUndo(toast, tr("Put back"), [this, again, bracket = asked.wanted] { m_session.orders()->place(again, bracket); });
    }
    stackOf(asked).show(toast);
}

void OrderToasts::refused(const Asked& asked, Outcome outcome, const Error& error)
{
    const bool order = asked.what != Asked::What::Other && asked.what != Asked::What::Protect;
    Toast toast { .severity = Severity::Failure,
        .lead = outcome == Outcome::NotSent ? tr("Not sent") : tr("Refused"),
        .text = order ? lead(asked.intent) + QLatin1Char(' ') + rest(asked.intent) : asked.symbol,
        .detail = error.userText(),
        .stays = true };
    if (outcome == Outcome::Unknown) {
        tellUnknown(asked.order, toast.text, stackOf(asked));
        return;
    }
    if (asked.what == Asked::What::Place && isOwnCondition(error.venueCode)) {
        toast.severity = Severity::Info; // as it was asked for
        toast.lead = tr("Not placed");
        toast.stays = false;
    }
    if (asked.what == Asked::What::Move || asked.what == Asked::What::Replace)
        toast.detail += QStringLiteral(" · ") + tr("it stays as it was");
    toast.key = toast.lead + toast.detail;
    if (error.venueCode == marginShort && asked.what == Asked::What::Place)
        offerSize(toast, asked);
    if (asked.what == Asked::What::Place && maySendAgain(error))
        offerAgain(toast, asked.order);
    stackOf(asked).show(toast);
}

// Once an order, as soon as it is in doubt: its answer may be given up seconds later.
void OrderToasts::tellUnknown(LocalOrderId id, const QString& what, ToastStack& stack)
{
    if (id != 0 && !m_unknown.insert(id).second)
        return;
    Toast toast { .severity = Severity::Warning,
        .lead = tr("No answer"),
        .text = what,
        .detail = tr("asking the exchange by client id; not sent again"),
        .stays = true,
        .untilDismissed = id != 0 };
    toast.key = toast.lead + toast.detail;
    if (id != 0) {
        toast.key = unknownKey(id);
        toast.action = tr("Details");
        toast.onAction = [this, id] { Q_EMIT detailsWanted(id); };
    }
    stack.show(toast);
}

// What the margin would have paid for goes into the ticket; sending it is another press.
void OrderToasts::offerSize(Toast& toast, const Asked& asked)
{
    const AccountState& account = *m_session.account();
    const OrderIntent& intent = asked.intent;
    const auto instrument = m_session.market()->instrument(intent.symbol);
    const MarkPrice* mark = m_session.market()->markPrice(intent.symbol);
    if (!instrument || mark == nullptr || !intent.price.isPositive())
        return;
    const int leverage = account.symbolConfig(intent.symbol).leverage;
    const Position* position = account.position(intent.symbol, intent.positionSide);
    Capacity capacity { .available = marginPool(account, instrument->marginAsset).available, .price = intent.price, .mark = mark->mark, .leverage = leverage };
    capacity.maxNotional = margin::maxNotional(account.brackets(intent.symbol), leverage);
    capacity.position = position != nullptr ? position->amount : Decimal();
    const Decimal most = largestOrder(intent.side, capacity, *instrument);
    toast.detail += QStringLiteral(" · ") + tr("needs %1, available %2").arg(format::money(marginNeeded(intent.side, capacity, intent.quantity)), format::money(capacity.available));
    if (!most.isPositive() || most >= intent.quantity)
        return;
    toast.action = tr("Use %1").arg(format::quantity(most, *instrument));
    toast.onAction = [this, intent, most] { Q_EMIT sizeWanted(intent.symbol, intent.side, intent.price, most); };
}

void OrderToasts::orderChanged(LocalOrderId id)
{
    const Order* order = m_session.account()->order(id);
    if (order == nullptr)
        return;
    if (order->request == RequestState::Unknown) {
        const auto window = m_windows.find(id);
        const OrderIntent intent = intentOf(id);
        tellUnknown(id, lead(intent) + QLatin1Char(' ') + rest(intent), window != m_windows.end() && window->second ? *window->second : m_toasts.active());
    } else if (m_unknown.erase(id) > 0) {
        m_toasts.dismiss(unknownKey(id)); // it is known what became of it
    }
    const bool fires = order->request == RequestState::Refused && wouldTriggerAtOnce(order->errorCode) && order->onlyReduces();
    if (fires && m_fired.insert(id).second)
        Q_EMIT closeInsteadWanted(termsOf(*order));
    if (order->isOpen())
        return;
    m_toasts.dismiss(placedKey(id)); // nothing rests any more that could be undone
    m_toasts.dismiss(movedKey(id));
    const auto undone = m_undoing.find(id);
    if (undone == m_undoing.end())
        return;
    const Asked asked = undone->second;
    m_undoing.erase(undone);
    stackOf(asked).show({ .lead = tr("Undone"),
        .text = lead(asked.intent) + QLatin1Char(' ') + tr("%1 cancelled", "an order, with its price").arg(rest(asked.intent)),
        .detail = order->executed.isZero() ? tr("nothing was filled") : tr("%1 was filled and stays").arg(sizeWords(asked.symbol, order->executed)),
        .time = nowWords() });
}

void OrderToasts::collect(const Fill& fill)
{
    if (fill.recovered || forcedCloseOf(fill.clientId) != ForcedClose::None)
        return; // a forced close is no success; its line of the log is shown
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
        const QString& symbol = filled.last.symbol;
        const bool buy = filled.last.side == Side::Buy;
        const QString size = sizeWords(symbol, filled.quantity);
        QString detail = (filled.maker ? tr("maker") : tr("taker")) + QStringLiteral(", ")
            + tr("fee %1").arg(format::money(filled.commission) + QLatin1Char(' ') + filled.last.commissionAsset);
        QString of;
        QPointer<ToastStack> stack;
        const auto tell = [&](const Order& order) {
            if (order.orderId != orderId)
                return;
            if (const auto window = m_windows.find(order.localId); window != m_windows.end())
                stack = window->second;
            if (!order.isOpen())
                return;
            of = QLatin1Char(' ') + tr("of %1").arg(sizeWords(symbol, order.quantity));
            detail += QStringLiteral(" · ") + tr("rest %1 working").arg(sizeWords(symbol, order.remaining()));
        };
        for (const Order& order : m_session.account()->openOrders())
            tell(order);
        for (const Order& order : m_session.account()->orderHistory())
            tell(order);
        (stack ? *stack : m_toasts.main())
            .show({ .severity = Severity::Success,
                .lead = (buy ? tr("BOUGHT %1") : tr("SOLD %1")).arg(size),
                .text = QString(of + QLatin1Char(' ') + symbol + QStringLiteral(" @ ") + priceWords(symbol, filled.value / filled.quantity)).trimmed(),
                .detail = detail,
                .time = format::time(filled.last.time),
                .side = filled.last.side });
    }
    m_fills.clear();
}

int OrderToasts::undoSeconds() const
{
    return setting::undoSeconds(*m_session.preferences());
}

OrderIntent OrderToasts::intentOf(LocalOrderId id) const
{
    OrderIntent intent;
    const Order* order = m_session.account()->order(id);
    if (order == nullptr)
        return intent;
    intent = termsOf(*order);
    intent.origin = QStringLiteral("undo");
    return intent;
}

ToastStack& OrderToasts::stackOf(const Asked& asked) const { return asked.stack ? *asked.stack : m_toasts.main(); }

QString OrderToasts::lead(const OrderIntent& intent) const
{
    return sideName(intent.side) + QLatin1Char(' ') + (intent.closePosition ? tr("all", "the whole position") : sizeWords(intent.symbol, intent.quantity));
}

QString OrderToasts::rest(const OrderIntent& intent) const
{
    const QString at = QStringLiteral("@ ");
    if (intent.type == OrderType::TakeProfitMarket && intent.triggerPrice.isPositive())
        return QCoreApplication::translate("fathom::PositionsModel", "take-profit %1").arg(priceWords(intent.symbol, intent.triggerPrice));
    if (intent.triggerPrice.isPositive())
        return tr("stop %1", "a trigger price").arg(priceWords(intent.symbol, intent.triggerPrice));
    return intent.type == OrderType::Limit ? at + priceWords(intent.symbol, intent.price) : tr("market");
}

QString OrderToasts::sizeWords(const QString& symbol, Decimal quantity) const
{
    const auto instrument = m_session.market()->instrument(symbol);
    return instrument ? format::quantity(quantity, *instrument) : QString::fromStdString(quantity.toString());
}

QString OrderToasts::priceWords(const QString& symbol, Decimal price) const
{
    const auto instrument = m_session.market()->instrument(symbol);
    return instrument ? format::price(price, *instrument) : QString::fromStdString(price.toString());
}

} // namespace fathom
