// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "core/domain/market_types.h"
#include "core/domain/order_state.h"
#include "core/session/session_types.h"
#include "core/store/intent_journal.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>

namespace fathom::binance {
class RestClient;
struct CancelRequest;
struct OrderAnswer;
struct OrderReport;
}
namespace fathom::net {
class RateBudget;
class TimeSync;
}

namespace fathom {

class MissingOrders;
class OrderLedger;
class OrderWire;
class RiskGuard;
struct GuardFacts;
class UnknownResolver;

//! \brief What the network thread knows of the market, for checks of orders and positions. One thread.
struct MarketFacts
{
    QHash<QString, std::shared_ptr<const Instrument>> instruments;
    QHash<QString, MarkPrice> marks;
    QHash<QString, Decimal> lasts; //!< last prices

    const Instrument* instrument(const QString& symbol) const
    {
        const auto it = instruments.constFind(symbol);
        return it == instruments.constEnd() ? nullptr : it->get();
    }
    Decimal mark(const QString& symbol) const { return marks.value(symbol).mark; }
};

//! \brief Writes intents and their ends into the journal, by order and request. Source: FAULTS D09, I9. Thread: network.
class IntentRecorder final
{
public:
    //! \param journal null where it could not be opened: every begin() then fails
    explicit IntentRecorder(std::unique_ptr<IntentJournal> journal);
    ~IntentRecorder();

    //! \brief Written on return, as IntentJournal::recordIntent() says.
    Result<void> begin(LocalOrderId order, OrderRequest request, const JournalIntent& intent);
    //! \brief Likewise, and nobody's yet: adopt() gives it to an order, withdraw() says that it was not sent.
    Result<std::uint64_t> prepare(const JournalIntent& intent);
    void withdraw(std::uint64_t sequence);
    //! \brief What is written and not yet on the disk sets out for it.
    void hasten();
    void sent(LocalOrderId order, OrderRequest request);
    void ended(LocalOrderId order, OrderRequest request, JournalEnding ending, int venueCode = 0);
    void resolved(LocalOrderId order, OrderRequest request, JournalEnding ending);
    //! \brief Names a line the last run left open or prepare() wrote, so that the others find it.
    void adopt(LocalOrderId order, OrderRequest request, std::uint64_t sequence);
    //! \brief What holds from now on for the legs of one entry. Durable on return where \p durably,
    //! soon where not.
    Result<void> keep(const KeptBracket& bracket, bool durably);
    //! \brief Client ids laid ready on the disk for placings of \p symbol, whose lines then need not be waited for.
    int readyIds(const QString& symbol) const;
    void layReady(const QString& symbol, const QStringList& clientIds);
    std::optional<QString> takeReady(const QString& symbol);
    //! \brief What went out under ids that lay ready when the machine fell is known.
    void settleDoubt();
    const IntentJournal* journal() const { return m_journal.get(); }

private:
    std::unique_ptr<IntentJournal> m_journal;
    std::map<std::pair<LocalOrderId, OrderRequest>, std::uint64_t> m_open;
};

//! \brief Says what became of requests, to the window and to the log. Thread: network.
class OrderReporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderReporter)
public:
    static constexpr RequestId firstOwn = RequestId { 1 } << 40; //!< the window's requests count up from 1
    using Then = std::function<void(Outcome outcome, const Error& error)>;

    using QObject::QObject;
    //! \brief Names a step of a request of several steps: its end is told to \p then, later, instead of to the window.
    //! \param context nothing is told once it is gone
    RequestId own(QObject* context, Then then);
    //! \brief A request of 0 is our own and concerns nobody.
    void finish(RequestId request, Outcome outcome, const Error& error, LocalOrderId order);
    void finishAll(const std::vector<RequestId>& requests, Outcome outcome, const Error& error, LocalOrderId order);
    void progress(RequestId request, const RequestProgress& progress);
    void log(const LogLine& line) { Q_EMIT logged(line); }

Q_SIGNALS:
    void finished(fathom::RequestId request, fathom::Outcome outcome, const fathom::Error& error, fathom::LocalOrderId order);
    void progressed(fathom::RequestId request, const fathom::RequestProgress& progress);
    void logged(const fathom::LogLine& line);

private:
    struct Step
    {
        QPointer<QObject> context;
        Then then;
    };
    std::map<RequestId, Step> m_steps;
    RequestId m_nextOwn = firstOwn;
};

//! \brief The tools every part of the order path works with; all outlive the parts. Thread: network.
struct OrderContext
{
    const Clock* clock;
    net::TimeSync* time;
    net::RateBudget* budget;
    binance::RestClient* rest;
    OrderWire* wire;
    OrderLedger* ledger;
    RiskGuard* guard;
    UnknownResolver* resolver;
    IntentRecorder* recorder;
    OrderReporter* report;
    const MarketFacts* market;
};

//! \brief Everything known of \p symbol that decides whether an order may go out.
GuardFacts guardFacts(const OrderContext& context, const QString& symbol);
//! \brief A refusal by our own guards, with its translated reason.
Error refusalBecause(const QString& reason);
//! \brief How long to wait before asking an overloaded venue again: doubling from 200 ms to 5 s, with jitter. Source: FAULTS C04, C05.
std::chrono::milliseconds backoffOf(int failures);
Outcome outcomeOf(const binance::OrderAnswer& answer);
JournalEnding endingOf(const binance::OrderAnswer& answer);
//! \brief The venue's report as news for the state machine.
OrderNews newsOf(const binance::OrderReport& report, bool amendment = false);
//! \brief Names \p order to the part of the venue that has it now: the Algo Service until it triggers, the engine after. For cancels
//! and queries.
binance::CancelRequest naming(const Order& order);
//! \brief The journal's line for a request on a known order.
JournalIntent journalIntent(JournalIntent::Kind kind, const Order& order, WallTime now);

} // namespace fathom
