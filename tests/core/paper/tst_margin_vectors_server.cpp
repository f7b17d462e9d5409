// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/exchange.h"
#include "core/paper/server/rate_limits.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

#include <QJsonArray>

namespace fathom::paper::test {

namespace {

Decimal dec(const QByteArray& text) { return Decimal::fromLiteral(text.toStdString()); }

//! \param rates of the one bracket, or of the one above 50,000 where first is given
std::vector<LeverageBracket> brackets(const QByteArray& rate, const QByteArray& cum, const QByteArray& firstRate = {}, std::int64_t firstCap = 50'000)
{
    std::vector<LeverageBracket> out;
    if (!firstRate.isEmpty())
        out.push_back({ 1, 125, {}, Decimal(firstCap), dec(firstRate), {} });
    out.push_back({ static_cast<int>(out.size()) + 1, 125, out.empty() ? Decimal() : Decimal(firstCap), Decimal(std::int64_t { 1'000'000'000 }), dec(rate), dec(cum) });
    return out;
}

std::vector<LeverageBracket> bitcoinBrackets() { return makeCatalogue().front().listed.brackets; } // MARGIN U5

//! A venue of few symbols where nobody trades but its two accounts: whatever price is wanted is made by them.
class Stage
{
public:
    struct Symbol
    {
        QByteArray name, tick, step;
        std::vector<LeverageBracket> brackets;
    };
    Stage(const QByteArray& wallet, const std::vector<Symbol>& symbols, const QByteArray& fee = "0")
        : server(options(wallet, symbols, fee))
    {
        Exchange& engine = server.exchange.exchange();
        engine.transfer(engine.accounts()[1], QStringLiteral("USDT"), 100'000'000).has_value(); // gives and takes whatever is wanted
    }

    void mark(const QByteArray& symbol, const QByteArray& price)
    {
        Exchange& engine = server.exchange.exchange();
        engine.setMarkPrice(engine.marketOf(QString::fromLatin1(symbol)), dec(price), dec(price));
    }
    //! \brief The first account gets \p quantity at \p price (the mark follows), the second gives it.
    void fill(const QByteArray& symbol, const QByteArray& side, const QByteArray& quantity, const QByteArray& price, const QByteArray& leg = "BOTH")
    {
        mark(symbol, price);
        const QByteArray rest = "symbol=" + symbol + "&type=LIMIT&timeInForce=GTC&quantity=" + quantity + "&price=" + price + "&side=";
        ask(1, "POST", "/fapi/v1/order", rest + (side == "BUY" ? "SELL" : "BUY"));
        ask(0, "POST", "/fapi/v1/order", rest + side + "&positionSide=" + leg);
    }
    //! \brief A resting order of the first account, far from what anybody trades at.
    void rest(const QByteArray& symbol, const QByteArray& side, const QByteArray& quantity, const QByteArray& price, const QByteArray& leg = "BOTH")
    {
        ask(0, "POST", "/fapi/v1/order", "symbol=" + symbol + "&type=LIMIT&timeInForce=GTC&side=" + side + "&quantity=" + quantity + "&price=" + price + "&positionSide=" + leg);
    }
    RawReply ask(std::size_t account, const QByteArray& method, const QByteArray& path, const QByteArray& query = {})
    {
        const RawReply reply = server.callSigned(method, path, query, account);
        if (reply.status != 200)
            qWarning("%s %s: %s", path.constData(), query.constData(), reply.body.constData());
        return reply;
    }
    void leverage(const QByteArray& symbol, int value)
    {
        for (const std::size_t account : { 0, 1 })
            ask(account, "POST", "/fapi/v1/leverage", "symbol=" + symbol + "&leverage=" + QByteArray::number(value));
    }
    void isolate(const QByteArray& symbol) { ask(0, "POST", "/fapi/v1/marginType", "symbol=" + symbol + "&marginType=ISOLATED"); }
    void hedge() { ask(0, "POST", "/fapi/v1/positionSide/dual", "dualSidePosition=true"); }

    //! \brief A figure of positionRisk as it is printed.
    QByteArray risk(const QByteArray& symbol, const char* field, const QByteArray& leg = "BOTH")
    {
        const QJsonArray rows = ask(0, "GET", "/fapi/v3/positionRisk", "symbol=" + symbol).list();
        for (const QJsonValue& row : rows) {
            if (row[QLatin1String("positionSide")].toString() == QString::fromLatin1(leg))
                return row[QLatin1String(field)].toString().toLatin1();
        }
        return {};
    }
    //! \brief The same, to \p decimals digits, rounded as the vectors are.
    QByteArray rounded(const QByteArray& symbol, const char* field, int decimals, const QByteArray& leg = "BOTH")
    {
        return QByteArray::fromStdString(dec(risk(symbol, field, leg)).rounded(decimals, Decimal::Rounding::Nearest).toString());
    }

    ServerFixture server;

private:
    static PaperExchangeOptions options(const QByteArray& wallet, const std::vector<Symbol>& symbols, const QByteArray& fee)
    {
        const CatalogueEntry pattern = makeCatalogue().front();
        PaperExchangeOptions out;
        out.accounts = 2;
        out.participants = false;
        out.limits = { 1'000'000, 100'000, 100'000 };
        out.engine.startBalance = dec(wallet);
        out.engine.fees = { dec(fee), dec(fee) };
        for (const Symbol& symbol : symbols) {
            CatalogueEntry entry = pattern;
            Instrument& instrument = entry.listed.instrument;
            instrument.symbol = instrument.pair = QString::fromLatin1(symbol.name);
            instrument.baseAsset = instrument.symbol.chopped(4);
            instrument.tickSize = instrument.minPrice = dec(symbol.tick);
            instrument.stepSize = instrument.minQuantity = instrument.marketStepSize = instrument.marketMinQuantity = dec(symbol.step);
            instrument.maxQuantity = instrument.marketMaxQuantity = 1'000'000;
            instrument.minNotional = 1;
            instrument.percentUp = 100;
            instrument.percentDown = Decimal::fromLiteral("0.01");
            entry.listed.brackets = symbol.brackets;
            entry.listed.pricePrecision = instrument.tickSize.decimals();
            entry.listed.quantityPrecision = instrument.stepSize.decimals();
            out.catalogue.push_back(entry);
        }
        return out;
    }
};

} // namespace

//! MARGIN's vectors of USDⓈ-M, through the wire: orders placed, positionRisk read, to the last published digit.
class MarginVectorsServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void U2_U3_two_cross_positions_and_each_alone_data()
    {
        QTest::addColumn<bool>("ether");
        QTest::addColumn<bool>("bitcoin");
        QTest::addColumn<QByteArray>("etherPrice");
        QTest::addColumn<QByteArray>("bitcoinPrice");
        QTest::newRow("U2") << true << true << QByteArray("1153.2565") << QByteArray("26316.8933");
        QTest::newRow("U3 ETH") << true << false << QByteArray("1114.785") << QByteArray();
        QTest::newRow("U3 BTC") << false << true << QByteArray() << QByteArray("18778.7259");
    }

    void U2_U3_two_cross_positions_and_each_alone()
    {
        QFETCH(bool, ether);
        QFETCH(bool, bitcoin);
        QFETCH(QByteArray, etherPrice);
        QFETCH(QByteArray, bitcoinPrice);
        Stage stage("1535443.01", { { "BTCUSDT", "0.01", "0.001", brackets("0.025", "16300", "0.004", 1'000'000) },
                                      { "ETHUSDT", "0.01", "0.001", brackets("0.10", "135365", "0.005", 1'000'000) } });
        if (ether)
            stage.fill("ETHUSDT", "BUY", "3683.979", "1456.84");
        if (bitcoin)
            stage.fill("BTCUSDT", "BUY", "109.488", "32481.98");
        stage.mark("ETHUSDT", "1335.18");
        stage.mark("BTCUSDT", "31967.27");
        if (ether) {
            QCOMPARE(stage.rounded("ETHUSDT", "liquidationPrice", 4), etherPrice);
            QCOMPARE(stage.risk("ETHUSDT", "unRealizedProfit"), QByteArray("-448192.88514000"));
            QCOMPARE(stage.risk("ETHUSDT", "maintMargin"), QByteArray("356512.50812200"));
        }
        if (bitcoin) {
            QCOMPARE(stage.rounded("BTCUSDT", "liquidationPrice", 4), bitcoinPrice);
            QCOMPARE(stage.risk("BTCUSDT", "unRealizedProfit"), QByteArray("-56354.56848000"));
            QCOMPARE(stage.rounded("BTCUSDT", "maintMargin", 5), QByteArray("71200.81144"));
        }
    }

    void U4_hedge_isolated()
    {
        Stage stage("50000", { { "BTCUSDT", "0.001", "0.001", brackets("0.005", "50") } });
        stage.hedge();
        stage.isolate("BTCUSDT");
        stage.leverage("BTCUSDT", 10);
        stage.fill("BTCUSDT", "BUY", "20", "6563.665", "LONG");
        stage.ask(0, "POST", "/fapi/v1/positionMargin", "symbol=BTCUSDT&positionSide=LONG&amount=73.37726908&type=1");
        stage.mark("BTCUSDT", "6679.50671178");
        QCOMPARE(stage.risk("BTCUSDT", "isolatedWallet", "LONG"), QByteArray("13200.70726908"));
        QCOMPARE(stage.risk("BTCUSDT", "unRealizedProfit", "LONG"), QByteArray("2316.83423560"));
        QCOMPARE(stage.risk("BTCUSDT", "isolatedMargin", "LONG"), QByteArray("15517.54150468"));
        QCOMPARE(stage.rounded("BTCUSDT", "liquidationPrice", 4, "LONG"), QByteArray("5930.7836"));
    }

    void U7_cross_one_way_data()
    {
        QTest::addColumn<QByteArray>("side");
        QTest::addColumn<QByteArray>("price");
        QTest::newRow("U7a") << QByteArray("BUY") << QByteArray("50201.005");
        QTest::newRow("U7b") << QByteArray("SELL") << QByteArray("69701.4925");
    }

    void U7_cross_one_way()
    {
        QFETCH(QByteArray, side);
        QFETCH(QByteArray, price);
        Stage stage("10000", { { "BTCUSDT", "0.1", "0.001", bitcoinBrackets() } });
        stage.fill("BTCUSDT", side, "1", "60000");
        QCOMPARE(stage.rounded("BTCUSDT", "liquidationPrice", 4), price);
    }

    void U8_hedge_cross_shares_one_price()
    {
        Stage stage("10000", { { "BTCUSDT", "0.1", "0.001", bitcoinBrackets() } });
        stage.hedge();
        stage.leverage("BTCUSDT", 50);
        stage.fill("BTCUSDT", "SELL", "1", "61000", "SHORT");
        stage.fill("BTCUSDT", "BUY", "2", "60000", "LONG");
        QCOMPARE(stage.rounded("BTCUSDT", "liquidationPrice", 4, "LONG"), QByteArray("49645.0304"));
        QCOMPARE(stage.rounded("BTCUSDT", "liquidationPrice", 4, "SHORT"), QByteArray("49645.0304"));
    }

    void U9_isolated_data()
    {
        QTest::addColumn<QByteArray>("side");
        QTest::addColumn<QByteArray>("price");
        QTest::newRow("long") << QByteArray("BUY") << QByteArray("54216.8675");
        QTest::newRow("short") << QByteArray("SELL") << QByteArray("65737.0518");
    }

    void U9_isolated()
    {
        QFETCH(QByteArray, side);
        QFETCH(QByteArray, price);
        Stage stage("10000", { { "BTCUSDT", "0.1", "0.001", brackets("0.004", "0") } });
        stage.isolate("BTCUSDT");
        stage.leverage("BTCUSDT", 10);
        stage.fill("BTCUSDT", side, "0.1", "60000");
        QCOMPARE(stage.risk("BTCUSDT", "isolatedWallet"), QByteArray("600.00000000"));
        QCOMPARE(stage.rounded("BTCUSDT", "liquidationPrice", 4), price);
    }

    void U10_rich_enough_never_liquidates()
    {
        Stage stage("100000", { { "BTCUSDT", "0.1", "0.001", brackets("0.004", "0") } });
        stage.fill("BTCUSDT", "BUY", "1", "60000");
        QCOMPARE(stage.risk("BTCUSDT", "liquidationPrice"), QByteArray("0"));
    }

    void U11_balanced_legs()
    {
        Stage stage("1000", { { "BTCUSDT", "0.1", "0.001", brackets("0.005", "50") } });
        stage.hedge();
        stage.leverage("BTCUSDT", 125);
        stage.fill("BTCUSDT", "SELL", "1", "61000", "SHORT");
        stage.fill("BTCUSDT", "BUY", "1", "60000", "LONG");
        QCOMPARE(stage.rounded("BTCUSDT", "liquidationPrice", 4, "LONG"), QByteArray("210000"));
    }

    void printed_amounts_are_cut_at_eight_digits_data()
    {
        QTest::addColumn<QByteArray>("symbol");
        QTest::addColumn<QByteArray>("side");
        QTest::addColumn<QByteArray>("quantity");
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QByteArray>("rate");
        QTest::addColumn<int>("leverage");
        QTest::addColumn<QByteArrayList>("figures"); // uPnL, notional, initial and maintenance margin; "" where none is published
        const auto row = [](const char* name, const char* symbol, const char* side, const char* quantity, const char* entry, const char* mark,
                             const char* rate, int leverage, const QByteArrayList& figures) {
            QTest::newRow(name) << QByteArray(symbol) << QByteArray(side) << QByteArray(quantity) << QByteArray(entry) << QByteArray(mark)
                                << QByteArray(rate) << leverage << figures;
        };
        row("U1 M3", "WLDUSDT", "BUY", "5", "2.3483", "2.3956", "0.006", 5, { "0.23650000", "11.97800000", "2.39560000", "0.07186800" });
        row("M2", "ADAUSDT", "BUY", "30", "0.3850", "0.4104759", "0.005", 20, { "0.76427700", "12.31427700", "0.61571385", "0.06157138" });
        row("M1", "WLDUSDT", "SELL", "849", "2.3483", "2.3468325", "0.006", 20, { "", "-1992.46079250", "99.62303962", "11.95476475" });
        row("A-BTC", "BTCUSDT", "BUY", "0.01", "44525", "45464.1735922", "0.004", 20, { "9.39173592", "", "", "" });
    }

    void printed_amounts_are_cut_at_eight_digits()
    {
        QFETCH(QByteArray, symbol);
        QFETCH(QByteArray, side);
        QFETCH(QByteArray, quantity);
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, mark);
        QFETCH(QByteArray, rate);
        QFETCH(int, leverage);
        QFETCH(QByteArrayList, figures);
        Stage stage("10000", { { symbol, "0.0001", "0.001", brackets(rate, "0") } });
        stage.leverage(symbol, leverage);
        stage.fill(symbol, side, quantity, entry);
        stage.mark(symbol, mark);
        static constexpr const char* names[] = { "unRealizedProfit", "notional", "initialMargin", "maintMargin" };
        for (std::size_t i = 0; i < std::size(names); ++i) {
            if (!figures[static_cast<qsizetype>(i)].isEmpty())
                QCOMPARE(stage.risk(symbol, names[i]), figures[static_cast<qsizetype>(i)]);
        }
    }

    void B1_B4_break_even_data()
    {
        QTest::addColumn<QByteArray>("side");
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("fee");
        QTest::addColumn<QByteArray>("price");
        QTest::newRow("B1") << QByteArray("BUY") << QByteArray("2.3483") << QByteArray("0.00045") << QByteArray("2.349356735");
        QTest::newRow("B2") << QByteArray("BUY") << QByteArray("0.385") << QByteArray("0.0002") << QByteArray("0.385077");
        QTest::newRow("B3") << QByteArray("BUY") << QByteArray("44525") << QByteArray("0.0004") << QByteArray("44542.81");
        QTest::newRow("B4") << QByteArray("SELL") << QByteArray("2.34") << QByteArray("0.00018") << QByteArray("2.3395788");
    }

    void B1_B4_break_even()
    {
        QFETCH(QByteArray, side);
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, fee);
        QFETCH(QByteArray, price);
        Stage stage("100000", { { "WLDUSDT", "0.0001", "1", brackets("0.005", "0") } }, fee);
        stage.fill("WLDUSDT", side, "5", entry);
        QCOMPARE(stage.risk("WLDUSDT", "breakEvenPrice"), price);
    }

    void O1_O5_open_orders_data()
    {
        QTest::addColumn<int>("position"); // thousands, as notional
        QTest::addColumn<int>("bids");
        QTest::addColumn<int>("asks");
        QTest::addColumn<int>("leverage");
        QTest::addColumn<QByteArrayList>("margins"); // initial, position, open orders
        QTest::newRow("O1") << 0 << 15 << 0 << 10 << QByteArrayList { "1500", "0", "1500" };
        QTest::newRow("O2") << -10 << 15 << 0 << 1 << QByteArrayList { "10000", "10000", "0" };
        QTest::newRow("O3") << -10 << 25 << 0 << 10 << QByteArrayList { "1500", "1000", "500" };
        QTest::newRow("O4") << 10 << 5 << 12 << 10 << QByteArrayList { "1500", "1000", "500" };
        QTest::newRow("O5") << 10 << 0 << 25 << 10 << QByteArrayList { "1500", "1000", "500" };
    }

    void O1_O5_open_orders()
    {
        QFETCH(int, position);
        QFETCH(int, bids);
        QFETCH(int, asks);
        QFETCH(int, leverage);
        QFETCH(QByteArrayList, margins);
        Stage stage("100000", { { "BTCUSDT", "0.1", "0.001", brackets("0.004", "0") } });
        stage.leverage("BTCUSDT", leverage);
        stage.mark("BTCUSDT", "1000");
        if (position != 0)
            stage.fill("BTCUSDT", position > 0 ? "BUY" : "SELL", QByteArray::number(std::abs(position)), "1000");
        if (bids != 0)
            stage.rest("BTCUSDT", "BUY", QByteArray::number(bids), "1000");
        if (asks != 0) // above the bids; sold at 1250 the notional is the same
            stage.rest("BTCUSDT", "SELL", QByteArray::number(asks * 4 / 5.0, 'f', 1), "1250");
        static constexpr const char* names[] = { "initialMargin", "positionInitialMargin", "openOrderInitialMargin" };
        for (std::size_t i = 0; i < std::size(names); ++i)
            QCOMPARE(dec(stage.risk("BTCUSDT", names[i])), dec(margins[static_cast<qsizetype>(i)]));
    }

    void O6_open_orders_by_leg()
    {
        Stage stage("100000", { { "BTCUSDT", "0.1", "0.001", brackets("0.004", "0") } });
        stage.hedge();
        stage.leverage("BTCUSDT", 10);
        stage.fill("BTCUSDT", "BUY", "20", "1000", "LONG");
        stage.fill("BTCUSDT", "SELL", "9", "1000", "SHORT");
        // Orders that reduce a leg need no margin and do not count against it: MARGIN's asks of the long leg and bids of the short one.
        stage.rest("BTCUSDT", "BUY", "5", "1000", "LONG");
        stage.rest("BTCUSDT", "SELL", "6.4", "1250", "LONG");
        stage.rest("BTCUSDT", "SELL", "3.2", "1250", "SHORT");
        QCOMPARE(dec(stage.risk("BTCUSDT", "initialMargin", "LONG")), Decimal(2500));
        QCOMPARE(dec(stage.risk("BTCUSDT", "initialMargin", "SHORT")), Decimal(1300));
    }

    void K1_cost_of_a_sale_below_the_mark()
    {
        for (const bool enough : { false, true }) {
            Stage stage(enough ? "469.205" : "469.204", { { "BTCUSDT", "0.01", "0.001", brackets("0.004", "0") } });
            stage.leverage("BTCUSDT", 20);
            stage.mark("BTCUSDT", "9259.84");
            const RawReply reply = stage.server.callSigned("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=SELL&type=LIMIT&timeInForce=GTC&quantity=1&price=9253.30");
            QCOMPARE(reply.status, enough ? 200 : 400);
            QCOMPARE(reply.code(), enough ? 0 : -2019);
        }
    }

    void F1_funding()
    {
        Stage stage("10000", { { "BTCUSDT", "0.1", "0.001", brackets("0.004", "0") } });
        stage.fill("BTCUSDT", "BUY", "0.5", "60000");
        Exchange& engine = stage.server.exchange.exchange();
        engine.setFundingRate(0, dec("0.0001"));
        engine.advanceTo(engine.markPrice(0).nextFunding);
        const QJsonArray income = stage.ask(0, "GET", "/fapi/v1/income", "incomeType=FUNDING_FEE").list();
        QCOMPARE(income.size(), 1);
        QCOMPARE(income[0][QLatin1String("income")].toString(), QStringLiteral("-3.00000000"));
        QCOMPARE(stage.ask(1, "GET", "/fapi/v1/income", "incomeType=FUNDING_FEE").list()[0][QLatin1String("income")].toString(), QStringLiteral("3.00000000"));
    }
};

FATHOM_TEST(MarginVectorsServerTest)

} // namespace fathom::paper::test

#include "tst_margin_vectors_server.moc"
