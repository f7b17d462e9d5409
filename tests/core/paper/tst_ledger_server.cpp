// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/margin.h"
#include "core/paper/exchange.h"
#include "core/paper/server/rate_limits.h"
#include "tests/core/paper/keep_alive_client.h"
#include "tests/core/paper/random_requests.h"
#include "tests/support/test_main.h"

#include <QJsonArray>

#include <map>

namespace fathom::paper::test {

namespace {

constexpr std::size_t traders = 3;
const std::vector<QString> symbols { QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("1000SATSUSDT"), QStringLiteral("TSLAUSDT") };

PaperExchangeOptions options()
{
    PaperExchangeOptions out;
    out.accounts = traders;
    out.participants = false;
    out.limits = { 1'000'000'000, 1'000'000'000, 1'000'000'000 };
    out.engine.startBalance = 20'000;
    for (const CatalogueEntry& entry : makeCatalogue()) {
        if (std::find(symbols.begin(), symbols.end(), entry.listed.instrument.symbol) != symbols.end() || entry.listed.instrument.symbol == QLatin1String("BNBUSDT"))
            out.catalogue.push_back(entry);
    }
    return out;
}

//! What every account should have of every asset, by the events the venue sent it and nothing else.
class Bookkeeper final : public ExchangeListener
{
public:
    explicit Bookkeeper(const Exchange& exchange)
        : m_exchange(exchange)
    {
    }
    void onOrderUpdate(const OrderUpdate& update) override
    {
        if (!update.trade)
            return;
        wallets[update.order.account][QStringLiteral("USDT")] += update.trade->realizedPnl;
        wallets[update.order.account][update.trade->commissionAsset] -= update.trade->commission;
        ++fills;
    }
    void onAccountUpdate(const AccountUpdate& update) override
    {
        if (update.reason == QLatin1String("ORDER")) {
            // What a fill may cut off: the last digit of an amount, and of the entry price of all that is held.
            for (const Position& held : update.positions) {
                const int decimals = margin::entryDecimals(m_exchange.instrument(m_exchange.marketOf(held.symbol)).priceDecimals());
                cutOff += Decimal::fromScaled(1, 8) + held.amount.abs() * Decimal::fromScaled(1, decimals);
            }
            return;
        }
        for (const AccountUpdate::BalanceRow& row : update.balances)
            wallets[update.account][row.asset] += row.change;
        ++others[update.reason];
    }
    std::map<AccountId, std::map<QString, Decimal>> wallets;
    std::map<QString, int> others;
    std::int64_t fills = 0;
    Decimal cutOff; //!< by rounding, at most

private:
    const Exchange& m_exchange;
};

std::int64_t requestsWanted()
{
    const QByteArray asked = qgetenv("FATHOM_LEDGER_REQUESTS");
    return asked.isEmpty() ? 20'000 : asked.toLongLong();
}

} // namespace

//! The venue's books balance to the last digit, whatever is asked of it. FATHOM_LEDGER_REQUESTS sets how many requests.
class LedgerServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void booksBalance()
    {
        ServerFixture server(options());
        Exchange& engine = server.exchange.exchange();
        Bookkeeper keeper(engine);
        engine.addListener(&keeper);
        for (const AccountId id : engine.accounts()) {
            keeper.wallets[id][QStringLiteral("USDT")] = 20'000;
            QVERIFY(engine.transfer(id, QStringLiteral("BNB"), 2));
            QVERIFY(engine.transfer(id, QStringLiteral("BTC"), Decimal::fromLiteral("0.05")));
        }
        // One of them risks what each position has of its own, with as much leverage as there is: he is liquidated again and again.
        for (const QString& symbol : symbols) {
            const AccountId daring = engine.accounts()[1];
            QVERIFY(engine.setMarginType(daring, symbol, MarginType::Isolated));
            QVERIFY(engine.setLeverage(daring, symbol, engine.brackets(engine.marketOf(symbol)).front().initialLeverage));
        }
        provideLiquidity(engine);
        const Decimal total = engine.grandTotal();
        RandomRequests requests(server, symbols, traders, 20'261'120);
        KeepAliveClient client(server.access.port);
        std::map<int, std::int64_t> statuses;
        constexpr int together = 20, checkEvery = 2'000;
        const std::int64_t wanted = requestsWanted();
        for (std::int64_t done = 0; done < wanted; done += together) {
            QByteArrayList bytes;
            for (int i = 0; i < together; ++i)
                bytes.append(requests.next());
            const auto replies = client.exchange(bytes);
            QCOMPARE(replies.size(), std::size_t { together });
            for (const RawReply& reply : replies)
                ++statuses[reply.status];
            requests.moveOn();
            provideLiquidity(engine);
            QCOMPARE(engine.grandTotal(), total);
            if (done % checkEvery == 0 || done + together >= wanted) {
                check(server, keeper);
                for (const AccountId id : engine.accounts()) { // who has lost everything would do nothing any more
                    if (engine.account(id).figures.available < Decimal(2'000))
                        QVERIFY(engine.transfer(id, QStringLiteral("USDT"), 20'000));
                }
            }
            if (QTest::currentTestFailed())
                return;
        }
        engine.removeListener(&keeper);
        QVERIFY(statuses[200] > wanted / 4 && statuses[400] > wanted / 20 && statuses[401] > 0);
        QVERIFY(keeper.fills > wanted / 20);
        for (const char* reason : { "FUNDING_FEE", "INSURANCE_CLEAR", "MARGIN_TRANSFER" })
            QVERIFY2(keeper.others[QString::fromLatin1(reason)] > 0, reason);
        qInfo("%lld requests, %lld fills, %lld accepted, %lld refused; rounded off %s USDT", static_cast<long long>(wanted), static_cast<long long>(keeper.fills),
            static_cast<long long>(statuses[200]), static_cast<long long>(wanted - statuses[200]), engine.venueBooks().rounding.toString().c_str());
    }

    void refusalsChangeNothing()
    {
        ServerFixture server(options());
        Exchange& engine = server.exchange.exchange();
        provideLiquidity(engine);
        QVERIFY(engine.commit()); // the accounts are new
        RandomRequests requests(server, symbols, traders, 7);
        KeepAliveClient client(server.access.port);
        int refused = 0;
        for (int i = 0; i < 1'500; ++i) {
            const QByteArray request = requests.next();
            const QStringList before = describe(engine);
            const auto replies = client.exchange({ request });
            QCOMPARE(replies.size(), std::size_t { 1 });
            if (replies.front().status != 200) {
                ++refused;
                QVERIFY2(describe(engine) == before, request.constData());
                QVERIFY2(!engine.hasUncommitted(), request.constData());
            }
            if (i % 10 == 0) {
                requests.moveOn();
                provideLiquidity(engine);
                engine.commit().has_value();
            }
        }
        QVERIFY2(refused > 200, qPrintable(QString::number(refused)));
    }

private:
    //! Somebody without an account quotes both sides of every book.
    static void provideLiquidity(Exchange& engine)
    {
        for (const QString& symbol : symbols) {
            const int market = engine.marketOf(symbol);
            const Instrument& instrument = engine.instrument(market);
            MarketBook& book = engine.book(market);
            const std::int64_t mark = engine.markPrice(market).mark.countOf(instrument.tickSize).value_or(0);
            const std::int64_t size = std::max<std::int64_t>(1, (Decimal(3'000) / engine.markPrice(market).mark).countOf(instrument.stepSize).value_or(0));
            for (const Side side : { Side::Buy, Side::Sell }) {
                std::vector<BookLevel> levels;
                book.depth(side, 4, levels);
                for (std::int64_t away = 1; levels.size() < 4 && away < 5; ++away) {
                    BookOrder order;
                    order.side = side;
                    order.ticks = std::max<std::int64_t>(1, side == Side::Buy ? mark - away * mark / 2'000 - 1 : mark + away * mark / 2'000 + 1);
                    order.steps = size;
                    order.timeInForce = TimeInForce::GTX;
                    book.submit(order);
                    levels.emplace_back();
                }
            }
        }
    }

    static void check(ServerFixture& server, const Bookkeeper& keeper)
    {
        Exchange& engine = server.exchange.exchange();
        const auto ids = engine.accounts();
        std::vector<Decimal> held(static_cast<std::size_t>(engine.marketCount()));
        std::map<QString, Decimal> sums;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const QJsonArray rows = server.callSigned("GET", "/fapi/v3/balance", {}, i).list();
            QVERIFY(!rows.isEmpty());
            for (const QJsonValue& row : rows) {
                const QString asset = row[QLatin1String("asset")].toString();
                const Decimal balance = Decimal::fromLiteral(row[QLatin1String("balance")].toString().toStdString());
                const auto& wallets = keeper.wallets.at(ids[i]);
                const auto expected = wallets.find(asset);
                QCOMPARE(balance, expected == wallets.end() ? Decimal() : expected->second);
                sums[asset] += balance;
            }
            for (const Position& position : engine.positionRisk(ids[i], {}).value())
                held[static_cast<std::size_t>(engine.marketOf(position.symbol))] += position.amount;
        }
        const VenueBooks& books = engine.venueBooks();
        for (std::size_t market = 0; market < held.size(); ++market)
            QCOMPARE(held[market], -books.crowdPositions[market]);
        for (const char* asset : { "BNB", "BTC" }) { // nothing but transfers and fees moves these
            const QString name = QString::fromLatin1(asset);
            const auto of = [&name](const std::map<QString, Decimal>& amounts) { return amounts.count(name) != 0 ? amounts.at(name) : Decimal(); };
            QCOMPARE(sums[name] + of(books.fees), of(books.transfers));
        }
        QVERIFY(books.rounding.abs() <= keeper.cutOff);
    }

    static QStringList describe(const Exchange& engine)
    {
        QStringList lines;
        const auto text = [](Decimal value) { return QString::fromStdString(value.toString()); };
        for (const AccountId id : engine.accounts()) {
            lines << text(engine.account(id).figures.wallet) << QString::number(engine.positionMode(id)) << QString::number(engine.multiAssets(id))
                  << QString::number(engine.feeBurn(id));
            for (const Position& p : engine.positionRisk(id, {}).value())
                lines << p.symbol << text(p.amount) << text(p.entryPrice) << text(p.isolatedWallet);
            for (const PaperOrder& o : engine.openOrders(id, {}).value())
                lines << QString::number(o.orderId) << text(o.price) << text(o.quantity) << text(o.executed);
            for (const AlgoOrder& a : engine.openAlgos(id, {}).value())
                lines << QString::number(a.algoId);
            for (const SymbolConfig& c : engine.symbolConfig(id, {}).value())
                lines << QString::number(c.leverage) << marginTypeName(c.marginType);
            HistoryQuery all;
            all.limit = 1'000;
            lines << QString::number(engine.income(id, all).value().size()) << QString::number(engine.allOrders(id, all).value().size());
        }
        return lines;
    }
};

FATHOM_TEST(LedgerServerTest)

} // namespace fathom::paper::test

#include "tst_ledger_server.moc"
