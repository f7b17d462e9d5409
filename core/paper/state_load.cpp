// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/state_sql.h"
#include "core/paper/state_store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace fathom::paper {

namespace {

constexpr int keptRows = 20'000;
constexpr int keptAlgos = 4'000;
constexpr std::int64_t mostNewIds = 1'000'000'000'000; // ids begin high, as the venue's do

// Reads the columns of one row in order; remembers whether any was unreadable.
class Row
{
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {
    }
    std::int64_t number()
    {
        bool ok = false;
        const qlonglong value = m_query.value(m_at++).toLongLong(&ok);
        m_sound = m_sound && ok;
        return value;
    }
    //! Counted on from: it must not run over.
    std::int64_t id()
    {
        const std::int64_t value = number();
        m_sound = m_sound && value >= 0 && value < INT64_MAX - mostNewIds;
        return value;
    }
    template <class E>
    E word(E last)
    {
        const std::int64_t value = number();
        if (value < 0 || value > static_cast<std::int64_t>(last)) {
            m_sound = false;
            return E {};
        }
        return static_cast<E>(value);
    }
    Decimal decimal()
    {
        const auto value = Decimal::parse(m_query.value(m_at++).toString().toStdString());
        m_sound = m_sound && value.has_value();
        return value ? *value : Decimal();
    }
    QString string() { return m_query.value(m_at++).toString(); }
    WallTime time()
    {
        const std::int64_t value = number();
        m_sound = m_sound && isTime(value);
        return wallTimeFromMs(value);
    }
    bool flag() { return number() != 0; }
    AccountId account() { return static_cast<AccountId>(number()); }
    bool isSound() const { return m_sound; }

private:
    const QSqlQuery& m_query;
    int m_at = 0;
    bool m_sound = true;
};

PaperOrder orderFrom(Row& row)
{
    PaperOrder order;
    order.orderId = row.id();
    order.account = row.account();
    order.symbol = row.string();
    order.clientId = row.string();
    order.side = row.word(Side::Sell);
    order.positionSide = row.word(PositionSide::Short);
    order.type = row.word(OrderType::Other);
    order.timeInForce = row.word(TimeInForce::Other);
    order.reduceOnly = row.flag();
    order.selfTrade = row.word(SelfTrade::ExpireBoth);
    order.priceMatch = row.word(PriceMatch::Queue20);
    order.price = row.decimal();
    order.quantity = row.decimal();
    order.executed = row.decimal();
    order.cumQuote = row.decimal();
    order.status = row.word(OrderStatus::ExpiredInMatch);
    order.expiryReason = row.word(ExpiryReason::PostOnly);
    order.goodTill = row.time();
    order.created = row.time();
    order.updated = row.time();
    order.modifyId = row.number();
    order.modifications = static_cast<int>(row.number());
    return order;
}

AlgoOrder algoFrom(Row& row)
{
    AlgoOrder algo;
    algo.algoId = row.id();
    algo.account = row.account();
    algo.symbol = row.string();
    algo.clientAlgoId = row.string();
    algo.type = row.word(OrderType::Other);
    algo.side = row.word(Side::Sell);
    algo.positionSide = row.word(PositionSide::Short);
    algo.timeInForce = row.word(TimeInForce::Other);
    algo.whilePosition = row.flag();
    algo.onLong = row.flag();
    algo.workingType = row.word(WorkingType::MarkPrice);
    algo.priceMatch = row.word(PriceMatch::Queue20);
    algo.selfTrade = row.word(SelfTrade::ExpireBoth);
    algo.closePosition = row.flag();
    algo.priceProtect = row.flag();
    algo.reduceOnly = row.flag();
    algo.quantity = row.decimal();
    algo.price = row.decimal();
    algo.triggerPrice = row.decimal();
    algo.activatePrice = row.decimal();
    algo.callbackRate = row.decimal();
    algo.activated = row.flag();
    algo.extreme = row.decimal();
    algo.status = row.word(AlgoStatus::Expired);
    algo.goodTill = row.time();
    algo.created = row.time();
    algo.updated = row.time();
    algo.triggered = row.time();
    algo.orderId = row.number();
    algo.actualType = row.word(OrderType::Other);
    algo.actualQuantity = row.decimal();
    algo.actualPrice = row.decimal();
    algo.reason = row.string();
    return algo;
}

PaperTrade tradeFrom(Row& row)
{
    PaperTrade trade;
    trade.account = row.account();
    trade.symbol = row.string();
    trade.tradeId = row.number();
    trade.orderId = row.number();
    trade.side = row.word(Side::Sell);
    trade.positionSide = row.word(PositionSide::Short);
    trade.price = row.decimal();
    trade.quantity = row.decimal();
    trade.quoteQuantity = trade.price * trade.quantity;
    trade.commission = row.decimal();
    trade.commissionAsset = row.string();
    trade.realizedPnl = row.decimal();
    trade.maker = row.flag();
    trade.time = row.time();
    return trade;
}

Income incomeFrom(Row& row)
{
    Income income;
    income.tranId = row.id();
    income.account = row.account();
    income.symbol = row.string();
    income.type = row.string();
    income.asset = row.string();
    income.info = row.string();
    income.tradeId = row.string();
    income.amount = row.decimal();
    income.time = row.time();
    return income;
}

template <class Take>
Result<void> eachRow(QSqlQuery& query, const QString& sql, const Take& take)
{
    if (!query.exec(sql))
        return failure(query.lastError(), "reading");
    while (query.next()) {
        Row row(query);
        take(row);
        if (!row.isSound())
            return unsound("row");
    }
    if (query.lastError().isValid())
        return failure(query.lastError(), "reading");
    return {};
}

QString newest(const char* table, const char* by)
{
    return QStringLiteral("SELECT * FROM (SELECT * FROM %1 ORDER BY %2 DESC LIMIT %3) ORDER BY %2")
        .arg(QLatin1String(table), QLatin1String(by), QString::number(keptRows));
}

} // namespace

//! Gathers what the file says before the exchange takes any of it.
struct StateStore::Loader
{
    explicit Loader(const Exchange::Private& exchangeToFill, const QString& connection)
        : exchange(exchangeToFill)
        , query(QSqlDatabase::database(connection, false))
    {
        query.setForwardOnly(true);
    }

    PaperAccount* accountOf(AccountId id)
    {
        const auto at = std::find_if(accounts.begin(), accounts.end(), [id](const auto& account) { return account->id == id; });
        return at == accounts.end() ? nullptr : at->get();
    }
    Holding* holdingOf(AccountId id, const QString& symbol)
    {
        PaperAccount* owner = accountOf(id);
        const int market = exchange.marketOf(symbol);
        return owner && market >= 0 ? &owner->holdings[static_cast<std::size_t>(market)] : nullptr;
    }

    Result<void> readAccounts()
    {
        return eachRow(query, QStringLiteral("SELECT * FROM account ORDER BY id"), [this](Row& row) {
            auto account = std::make_unique<PaperAccount>();
            account->id = row.account();
            account->tradFiSigned = exchange.options.tradFiSigned;
            account->wallet = row.decimal();
            account->dualSide = row.flag();
            account->updated = row.time();
            for (const PaperMarket& market : exchange.markets)
                account->holdings.push_back(exchange.emptyHolding(market));
            accounts.push_back(std::move(account));
        });
    }
    Result<void> readHoldings()
    {
        return eachRow(query, QStringLiteral("SELECT * FROM holding"), [this](Row& row) {
            const AccountId account = row.account();
            Holding* holding = holdingOf(account, row.string());
            const auto leverage = static_cast<int>(row.number());
            const bool isolated = row.flag();
            if (!holding)
                return;
            holding->leverage = std::clamp(leverage, 1, 125);
            holding->marginType = isolated ? MarginType::Isolated : MarginType::Cross;
        });
    }
    Result<void> readLegs()
    {
        return eachRow(query, QStringLiteral("SELECT * FROM leg"), [this](Row& row) {
            const AccountId account = row.account();
            const QString symbol = row.string();
            Holding* holding = holdingOf(account, symbol);
            const auto side = row.word(PositionSide::Short);
            PaperLeg leg;
            leg.amount = row.decimal();
            leg.entry = row.decimal();
            leg.isolatedWallet = row.decimal();
            leg.paid = row.decimal();
            leg.accumulated = row.decimal();
            leg.updated = row.time();
            if (holding)
                holding->leg(side) = leg;
            else if (!leg.amount.isZero())
                left.push_back({ account, symbol, leg });
        });
    }
    Result<void> readOrders()
    {
        const QString sql = QStringLiteral(
            "SELECT * FROM orders WHERE status IN (%1,%2) OR id IN (SELECT id FROM orders ORDER BY id DESC LIMIT %3) ORDER BY id")
                                .arg(static_cast<int>(OrderStatus::New))
                                .arg(static_cast<int>(OrderStatus::PartiallyFilled))
                                .arg(keptRows);
        return eachRow(query, sql, [this](Row& row) {
            PaperOrder order = orderFrom(row);
            lastOrder = std::max(lastOrder, order.orderId);
            order.market = exchange.marketOf(order.symbol);
            PaperAccount* account = accountOf(order.account);
            if (!account || order.market < 0 || !row.isSound())
                return;
            if (order.isWorking()) {
                account->holdings[static_cast<std::size_t>(order.market)].openOrders.push_back(order.orderId);
                ++account->openCount;
            }
            account->byClientId.insert(order.clientId, order.orderId);
            account->orders.emplace(order.orderId, std::move(order));
        });
    }
    Result<void> readAlgos()
    {
        const QString sql = QStringLiteral(
            "SELECT * FROM algo WHERE status <= %1 OR id IN (SELECT id FROM algo ORDER BY id DESC LIMIT %2) ORDER BY id")
                                .arg(static_cast<int>(AlgoStatus::Triggered))
                                .arg(keptAlgos);
        return eachRow(query, sql, [this](Row& row) {
            AlgoOrder algo = algoFrom(row);
            lastAlgo = std::max(lastAlgo, algo.algoId);
            algo.market = exchange.marketOf(algo.symbol);
            PaperAccount* account = accountOf(algo.account);
            if (!account || algo.market < 0 || !row.isSound())
                return;
            account->openAlgos += algo.isOpen() ? 1 : 0;
            account->algosByClientId.insert(algo.clientAlgoId, algo.algoId);
            if (const auto order = account->orders.find(algo.orderId); order != account->orders.end()) {
                order->second.algoId = algo.algoId;
                order->second.closePosition = algo.closePosition;
            }
            account->algos.emplace(algo.algoId, std::move(algo));
        });
    }
    Result<void> readHistory()
    {
        auto read = eachRow(query, newest("trade", "rowid"), [this](Row& row) {
            const PaperTrade trade = tradeFrom(row);
            if (PaperAccount* account = accountOf(trade.account))
                account->trades.push_back(trade);
        });
        if (!read)
            return read;
        return eachRow(query, newest("income", "id"), [this](Row& row) {
            const Income income = incomeFrom(row);
            lastIncome = std::max(lastIncome, income.tranId);
            if (PaperAccount* account = accountOf(income.account))
                account->incomes.push_back(income);
        });
    }

    const Exchange::Private& exchange;
    QSqlQuery query;
    std::vector<std::unique_ptr<PaperAccount>> accounts;
    struct Left { AccountId account; QString symbol; PaperLeg leg; };
    std::vector<Left> left; // positions in contracts that are no longer listed
    std::int64_t lastOrder = 0, lastAlgo = 0, lastIncome = 0;
};

Result<void> StateStore::load(Exchange::Private& exchange)
{
    Loader loader(exchange, m_connection);
    using Step = Result<void> (Loader::*)();
    for (const Step step : { &Loader::readAccounts, &Loader::readHoldings, &Loader::readLegs, &Loader::readOrders, &Loader::readAlgos, &Loader::readHistory }) {
        if (auto read = (loader.*step)(); !read)
            return read;
    }
    std::optional<Decimal> fund;
    if (auto read = loadExtras(loader.accounts, fund); !read)
        return read;
    if (loader.accounts.empty())
        return {};
    if (fund)
        exchange.risk.setFund(*fund);
    exchange.accounts = std::move(loader.accounts);
    exchange.nextOrderId = std::max(exchange.nextOrderId, loader.lastOrder);
    exchange.nextAlgoId = std::max(exchange.nextAlgoId, loader.lastAlgo);
    exchange.nextTransaction = std::max(exchange.nextTransaction, loader.lastIncome);
    exchange.dirty = {};
    for (const auto& [id, symbol, leg] : loader.left)
        exchange.settleLeft(id, symbol, leg);
    return {};
}

} // namespace fathom::paper
