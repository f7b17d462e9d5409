// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/endpoints.h"
#include "core/binance/order_requests.h"
#include "core/binance/rest_parsers.h"
#include "core/binance/round_trips.h"
#include "core/domain/request_record.h"
#include "core/net/http_client.h"
#include "core/net/rate_budget.h"
#include "core/net/time_sync.h"

#include <QObject>

namespace fathom::binance {

//! \brief Typed REST calls. Every reply is checked, budgeted and classified. Nothing is repeated, with one exception: a request the
//! venue refused for its timestamp (-1021, -5028: proven not executed) is signed with a fresh time and sent once more.
//!
//! A handler is called once, later, in this object's thread, unless its context is gone by then.
//! Errors: NotSent, Unknown (state-changing calls only), Network and Timeout (reads), RateLimited, Banned, Rejected, BadReply.
class RestClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestClient)
public:
    template <class T>
    using Handler = std::function<void(Result<T>)>;

    //! \param signer null for public data only; the caller keeps clock, signer, budget and time alive longer than this
    RestClient(Endpoints endpoints, Signer* signer, net::RateBudget* budget, net::TimeSync* time, const Clock* clock,
        QObject* parent = nullptr);
    RestClient(Endpoints endpoints, const net::ConnectPolicy& policy, Signer* signer, net::RateBudget* budget, net::TimeSync* time,
        const Clock* clock, QObject* parent = nullptr);
    ~RestClient() override;

    void exchangeInfo(QObject* context, Handler<ExchangeInfo> handler);
    void serverTime(QObject* context, Handler<WallTime> handler); //!< also feeds the TimeSync
    //! \param limit 5, 10, 20, 50, 100, 500 or 1000 levels a side
    void depth(const SymbolGrid& grid, int limit, QObject* context, Handler<DepthSnapshot> handler);
    //! \param startMs, endMs inclusive bounds, 0 for open
    void klines(const SymbolGrid& grid, Interval interval, std::int64_t startMs, std::int64_t endMs, int limit, QObject* context,
        Handler<std::vector<Candle>> handler);
    //! \param fromId 0 for the newest
    void aggTrades(const SymbolGrid& grid, std::int64_t fromId, int limit, QObject* context, Handler<std::vector<AggTrade>> handler);
    void tickers24h(QObject* context, Handler<std::vector<Ticker>> handler);
    void premiumIndex(QObject* context, Handler<std::vector<MarkPrice>> handler);
    void openInterest(const QString& symbol, QObject* context, Handler<OpenInterest> handler);
    //! \brief Hours of the exchanges outside, a week ahead.
    void tradingSchedule(QObject* context, Handler<std::vector<TradingHours>> handler);
    void assetIndexes(QObject* context, Handler<std::vector<AssetIndex>> handler);

    void account(QObject* context, Handler<AccountReport> handler);
    void balances(QObject* context, Handler<std::vector<Balance>> handler);
    void positions(const QString& symbol, QObject* context, Handler<std::vector<Position>> handler); //!< empty symbol: all
    void accountConfig(QObject* context, Handler<AccountConfig> handler);
    void symbolConfig(const QString& symbol, QObject* context, Handler<std::vector<SymbolConfig>> handler); //!< empty: all
    void leverageBrackets(const QString& symbol, QObject* context, Handler<std::vector<SymbolBrackets>> handler);
    void commissionRate(const QString& symbol, QObject* context, Handler<CommissionReport> handler);
    void income(const QString& type, std::int64_t startMs, int limit, QObject* context, Handler<std::vector<Income>> handler);

    void openOrders(const QString& symbol, QObject* context, Handler<std::vector<OrderReport>> handler); //!< empty symbol: all
    //! Lists of one symbol, oldest row first; a full one goes on behind its last id. \param limit at most 1000
    void allOrders(const QString& symbol, const ListStart& start, int limit, QObject* context, Handler<std::vector<OrderReport>> handler);
    void userTrades(const QString& symbol, const ListStart& start, int limit, QObject* context, Handler<std::vector<Fill>> handler);
    //! \brief GET order or algoOrder; -2013 comes as Rejected with that venueCode.
    void queryOrder(const QueryRequest& request, QObject* context, Handler<OrderReport> handler);
    void openAlgoOrders(const QString& symbol, QObject* context, Handler<std::vector<OrderReport>> handler); //!< empty symbol: all
    //! \param start at most seven days back
    void allAlgoOrders(const QString& symbol, const ListStart& start, int limit, QObject* context, Handler<std::vector<OrderReport>> handler);

    //! Pages of the account's history, oldest first; they use only what other reading leaves of the budget.
    void fillsPage(const HistoryWindow& window, QObject* context, Handler<std::vector<Fill>> handler);
    void ordersPage(const HistoryWindow& window, QObject* context, Handler<std::vector<OrderReport>> handler);
    void algoOrdersPage(const HistoryWindow& window, QObject* context, Handler<std::vector<OrderReport>> handler); //!< of one symbol
    void incomePage(const HistoryWindow& window, QObject* context, Handler<std::vector<Income>> handler);
    //! \brief Asks for a file of at most a year. \param kind Orders, Fills or Income. Weight 1000, five a month.
    void requestFile(HistoryKind kind, std::int64_t startMs, std::int64_t endMs, QObject* context, Handler<FileTicket> handler);
    void fileState(HistoryKind kind, const QString& id, QObject* context, Handler<FileState> handler);
    //! \brief Reads a prepared file; no key goes with it. \return BadInput for an address where the venue keeps no files
    void fetchFile(const QUrl& url, QObject* context, Handler<QByteArray> handler);

    //! \brief An ordinary order at the engine, a conditional one at the Algo Service.
    void place(const PlaceRequest& request, QObject* context, OrderHandler handler);
    //! \brief Several ordinary orders in one request, each with its own outcome; where the answer is lost, each is Unknown.
    //! \param requests 1 to batchLimit, none of them conditional
    void placeBatch(const std::vector<PlaceRequest>& requests, QObject* context, BatchHandler handler);
    void modify(const ModifyRequest& request, QObject* context, OrderHandler handler);
    void cancel(const CancelRequest& request, QObject* context, OrderHandler handler);
    void cancelAll(const QString& symbol, QObject* context, Handler<bool> handler);      //!< ordinary orders
    void cancelAllAlgos(const QString& symbol, QObject* context, Handler<bool> handler); //!< conditional orders

    void setLeverage(const QString& symbol, int leverage, QObject* context, Handler<LeverageSet> handler);
    void setMarginType(const QString& symbol, MarginType type, QObject* context, Handler<bool> handler);
    void setHedgeMode(bool hedge, QObject* context, Handler<bool> handler);
    void setMultiAssets(bool multi, QObject* context, Handler<bool> handler);
    //! \param amount of the quote asset: positive is added to the isolated leg, negative taken from it
    void adjustMargin(const QString& symbol, PositionSide side, Decimal amount, QObject* context, Handler<bool> handler);
    //! \brief The venue cancels the symbol's ordinary orders \p after, unless this is said again before. \param after 0: never
    void setCountdown(const QString& symbol, std::chrono::milliseconds after, QObject* context, Handler<bool> handler);

    //! \brief What the key may do, asked at the venue's wallet; NotReady where the venue has none (demo, paper).
    void keyPermissions(QObject* context, Handler<KeyPermissions> handler);
    void createListenKey(QObject* context, Handler<QByteArray> handler);
    void keepListenKey(QObject* context, Handler<bool> handler);

    //! \brief Who signed the certificate last shown to us; see HttpClient.
    QString issuer() const { return m_http->issuer(); }
    //! \brief Median and 99th percentile of the last 100 answered round trips, empty until there is one.
    std::optional<std::chrono::microseconds> medianRoundTrip() const { return m_roundTrips.median(); }
    std::optional<std::chrono::microseconds> slowRoundTrip() const { return m_roundTrips.slow(); }
    bool canSign() const { return m_signer != nullptr && !m_signer->isLocked(); }
    const Endpoints& endpoints() const { return m_endpoints; }

Q_SIGNALS:
    //! isKeyRefusal(): the key, its address list or its permissions are wrong, or the venue locked it.
    void keyRefused(const fathom::Error& error);
    //! -1021 or -5028: the TimeSync was invalidated and wants samples.
    void clockRefused();
    //! A request was answered or given up.
    void exchanged(const fathom::RequestRecord& record);

private:
    struct Call;
    void run(const std::shared_ptr<Call>& call);
    void transmit(const std::shared_ptr<Call>& call);
    void answered(const std::shared_ptr<Call>& call, const net::HttpReply& reply);
    void askTimeThenRetry(const std::shared_ptr<Call>& call, const net::HttpReply& refusal, const VenueError& why);
    void note(const net::HttpReply& reply, const VenueError& error);
    void record(const Call& call, const net::HttpReply& reply, const VenueError& error);
    QByteArray path(const char* rest) const { return m_endpoints.restPrefix() + rest; }
    struct OrderRoute;
    void orderCall(const OrderRoute& route, Params params, QObject* context, OrderHandler handler);
    template <class T>
    static std::shared_ptr<Call> callOf(QByteArray path, Params params, int weight, bool isSigned, QObject* context, Handler<T> handler,
        std::function<Result<T>(const QByteArray&)> parser);
    template <class T>
    void read(QByteArray path, Params params, int weight, bool isSigned, QObject* context, Handler<T> handler,
        std::function<Result<T>(const QByteArray&)> parser, bool isQuiet = false);
    template <class T>
    void change(net::HttpMethod method, QByteArray path, Params params, bool isSigned, QObject* context, Handler<T> handler,
        std::function<Result<T>(const QByteArray&)> parser, int weight = 1);

    Endpoints m_endpoints;
    Signer* m_signer;
    net::RateBudget* m_budget;
    net::TimeSync* m_time;
    const Clock* m_clock;
    net::HttpClient *m_http, *m_orders;
    RoundTrips m_roundTrips;
};

} // namespace fathom::binance
