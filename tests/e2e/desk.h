// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "core/session/event_log.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "tests/lab/lab_exchange.h"
#include "tests/support/words.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QThread>

class QTimer;

#include <map>

namespace fathom {

//! \brief For the messages of failed comparisons; found through the argument's namespace.
char* toString(const std::optional<Outcome>& outcome);

} // namespace fathom

namespace fathom::test {

inline constexpr int patience = 60'000; //!< ms that something which must come is waited for

//! \brief The paper exchange with its fault channel on a thread of its own, as in the terminal.
class LabThread final
{
public:
    //! \param stateFile keeps the account where given
    //! \param publicKeys PEM files of keys that may sign, too
    //! \param timeScale how much faster than the machine's clock everything runs
    //! \param seed of its market
    //! \param catalogue what is listed; empty: the usual symbols
    //! \param weightPerMinute what may be asked of it; 0: the usual limit
    //! \param first is called in the exchange's thread before anything happens there
    explicit LabThread(const QString& stateFile = {}, const QStringList& publicKeys = {}, double timeScale = 1,
        std::uint64_t seed = 7, std::vector<paper::CatalogueEntry> catalogue = {}, int weightPerMinute = 0,
        const std::function<void(lab::LabExchange&)>& first = {});
    ~LabThread();
    LabThread(const LabThread&) = delete;
    LabThread& operator=(const LabThread&) = delete;

    //! \brief Runs \p work in the exchange's thread and waits.
    template <class Work>
    auto run(Work&& work)
    {
        using Value = std::invoke_result_t<Work, lab::LabExchange&>;
        if constexpr (std::is_void_v<Value>) {
            QMetaObject::invokeMethod(m_home, [&] { work(*m_lab); }, Qt::BlockingQueuedConnection);
        } else {
            std::optional<Value> value;
            QMetaObject::invokeMethod(m_home, [&] { value.emplace(work(*m_lab)); }, Qt::BlockingQueuedConnection);
            return std::move(*value);
        }
    }
    //! \return true where the lab took the fault
    bool fault(std::initializer_list<std::pair<QString, QJsonValue>> members);
    void reset();
    //! \brief Takes every fault back; the ledger counts on.
    void lift();
    //! \brief Stops the market and lets it go on; requests are served and streams told all the time, so that soon all of it is told.
    void setMarketRunning(bool running);
    int ordersOf(const QString& clientId);
    int ordersPlaced();
    int requests(const QByteArray& route);
    int placings() { return requests("order.place") + requests("POST /fapi/v1/order"); } //!< orders asked for, either way
    //! \brief The exchange's own order, empty where it never had it.
    std::optional<paper::PaperOrder> orderOf(const QString& symbol, const QString& clientId);
    std::vector<paper::PaperOrder> openOrders();
    std::vector<paper::AlgoOrder> openAlgos();
    //! \brief Lets mark and last price be \p price for a moment, so that what waits for it triggers.
    void trigger(const QString& symbol, Decimal price);
    //! \brief Anonymous volume takes what stands before an own order and \p quantity of it. \return it is filled so far
    bool fillPart(const QString& symbol, const QString& clientId, Decimal quantity);
    //! \brief As done by somebody else with the same account.
    void cancelAlgo(std::int64_t algoId);
    std::vector<Position> positions();
    //! \brief Begins to keep the exchange's book of \p symbol, the present one and every one a frame tells of.
    void recordDepth(const QString& symbol);
    //! \brief The answer to a depth request at that update id, empty where it was not caught.
    QByteArray depthAt(std::int64_t lastUpdateId);
    SessionConfig config(const QString& profile, bool webSocketOrders = true);

private:
    QThread m_thread;
    QObject* m_home;
    std::unique_ptr<lab::LabExchange> m_lab;
    std::map<std::int64_t, QByteArray> m_depths; //!< in the exchange's thread
};

//! \brief A session without a window, and what its signals said.
class Desk final
{
public:
    explicit Desk(LabThread& lab, const QString& profile = {}, bool webSocketOrders = true);
    //! \brief On whatever \p config names; its profile is this desk's own where it has none.
    //! \param preferences as a window needs them; they outlive the desk
    Desk(LabThread& lab, SessionConfig config, Preferences* preferences = nullptr);
    //! \brief On an exchange of another process; differences() and hasBookOf() are not for it.
    explicit Desk(SessionConfig config);
    ~Desk();

    //! \brief The exchange was started anew: \p lab is the one from now on.
    void follow(LabThread& lab);

    bool waitReady(int ms = 20'000);
    bool isReady();
    bool waitLive(const QString& stream);
    Session& session() { return *m_session; }
    AccountState& account() { return *m_session->account(); }
    OrderGateway& orders() { return *m_session->orders(); }
    MarketData& market() { return *m_session->market(); }
    QString profile() const { return m_profile; }

    //! \brief A limit order resting \p percent below (buys) or above the mark price.
    OrderIntent resting(const QString& symbol, Side side = Side::Buy, int percent = 3);
    //! \brief A limit order that takes at once.
    OrderIntent taking(const QString& symbol, Side side = Side::Buy);
    OrderIntent market(const QString& symbol, Side side = Side::Buy);
    //! \brief A stop-market order \p percent away from the mark price on the side it does not trigger at once; negative: on the other.
    OrderIntent stop(const QString& symbol, Side side = Side::Sell, int percent = 2);
    Decimal sizeFor(const QString& symbol, int notional);

    struct Placed
    {
        RequestId request = 0;
        LocalOrderId order = 0;
    };
    Placed place(const OrderIntent& intent);
    //! \brief What requestFinished said, empty until it did.
    std::optional<Outcome> outcome(RequestId request) const;
    Error error(RequestId request) const;
    //! \brief The order requestFinished named, 0 where none.
    LocalOrderId orderOf(RequestId request) const;
    const Order* order(LocalOrderId id) { return account().order(id); }
    bool hasLogged(const QString& title) const;
    //! \brief Orders and positions of the terminal are those of the exchange, to the last digit.
    QString differences();
    //! \brief The live book on screen is the exchange's own of the same update, level by level; LabThread::recordDepth() was called for it.
    //! False also where that update was not kept: ask again.
    bool hasBookOf(const QString& symbol) { return bookDifference(symbol) == QString(); }
    //! \brief Where it is not, in words; nothing where there is nothing to compare: the book is not live, or its update was not kept.
    std::optional<QString> bookDifference(const QString& symbol);

private:
    void begin(SessionConfig config, Preferences* preferences);

    LabThread* m_lab = nullptr;
    QTemporaryDir m_ownProfile;
    QString m_profile;
    std::unique_ptr<Session> m_session;
    std::vector<Secret> m_secrets;
    struct Finished
    {
        Outcome outcome = Outcome::Unknown;
        Error error;
        LocalOrderId order = 0;
    };
    std::map<RequestId, Finished> m_finished;
    LocalOrderId m_lastPlaced = 0;
};

} // namespace fathom::test
