// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/paper/server/paper_exchange.h"
#include "tests/lab/lab_ledger.h"

#include <QJsonObject>

#include <atomic>
#include <deque>
#include <functional>
#include <vector>

namespace fathom::lab {

//! \brief The machine's clock moved by an offset: what the clients are shown.
class OffsetClock final : public Clock
{
public:
    explicit OffsetClock(const Clock* base = nullptr)
        : m_base(base != nullptr ? base : &m_real)
    {
    }
    void setOffsetMs(std::int64_t ms) { m_offsetMs = ms; }
    std::int64_t offsetMs() const { return m_offsetMs; }
    WallTime wallNow() const override { return m_base->wallNow() + std::chrono::milliseconds { m_offsetMs.load() }; }
    MonotonicTime monotonicNow() const override { return m_base->monotonicNow(); }

private:
    RealClock m_real;
    const Clock* m_base;
    std::atomic<std::int64_t> m_offsetMs = 0;
};

//! \brief One fault as POST /fault describes it; every member but kind has a default.
struct Fault
{
    QString kind;       //!< "rest.after", "md.drop", ... (FAULTS 0.4)
    QByteArray route;   //!< "POST /fapi/v1/order" or "order.place"; empty for every request
    QByteArray symbol;  //!< upper case; empty for every symbol
    QByteArray stream;  //!< part of the stream's name; "depth" where none is given
    QByteArray event;   //!< user event; empty for every event
    QString action = QStringLiteral("reply"); //!< FIN, RST, hang, cut, drip, reply
    QString category = QStringLiteral("all"); //!< public, market, private, legacy, api, all
    int count = 1;      //!< how often; -1 until reset
    int ms = 0;
    int bytes = 0;      //!< of cut: what goes out; of drip: what goes out at once, -1 for an answer's head
    int everyMs = 1'000; //!< of drip: then a byte each time
    int events = 0;     //!< of snap.stale
    int status = 503;
    int code = 1001;    //!< of ws.close
    bool all = false;   //!< of ws.stall: pongs and pings too
    QByteArray body;    //!< or "base64" in its place; or "fill", so many blanks
    QByteArray location;
    QByteArray encoding; //!< of the body, as Content-Encoding says
    QJsonObject json;   //!< everything as it came
};

//! \brief Carries out faults on what the server sends, and keeps the ledger of what it received. Paper thread.
class FaultPlan final : public paper::Interceptor
{
public:
    //! \brief Reads a fault. \return its problem in one sentence, empty where it is one
    static QString read(const QJsonObject& json, Fault& fault);

    void attach(paper::PaperExchange& exchange, OffsetClock& clock);
    //! \brief Arms a fault, or carries it out at once where it is one of a moment (ws.*, us.expire, clock.*, ban.*, limit.*).
    void add(const Fault& fault);
    //! \brief Takes every fault back: limits, bans and what was held (which is lost). The clock stays: time never goes back at an exchange.
    void lift();
    //! \brief lift(), the clock is right again and the ledger counts from now on.
    void reset();
    void watchFrames(std::function<void(const QByteArray& stream, const QByteArray& data)> watcher) { m_watcher = std::move(watcher); }
    int armed() const { return static_cast<int>(m_faults.size()); }
    LabLedger& ledger() { return m_ledger; }

    std::optional<paper::Delivery> beforeRequest(const paper::RequestFacts& facts) override;
    paper::Delivery afterRequest(const paper::RequestFacts& facts, const paper::HttpReply& reply) override;
    std::vector<QByteArray> marketFrames(const QByteArray& stream, const QByteArray& data) override;
    std::vector<QByteArray> userFrames(const QByteArray& event, const QByteArray& data) override;
    bool dropHandshake(paper::WsDoor door) override;
    std::optional<QByteArray> insteadOf(const QByteArray& message) override;

private:
    struct Armed
    {
        Fault fault;
        std::deque<QByteArray> held;      // frames kept back
        std::deque<QByteArray> snapshots; // of snap.stale, oldest first
    };

    bool carryOut(const Fault& fault);
    void onSockets(const Fault& fault);
    Armed* match(std::initializer_list<QLatin1String> kinds, const paper::RequestFacts& facts);
    void spend(Armed& armed);
    //! \brief eng.fillOn: the order a request names fills before the request is looked at.
    void fillFirst(const paper::RequestFacts& facts);
    //! \brief eng.queryLag: what a query answers about an order so young.
    std::optional<paper::HttpReply> lagging(const paper::RequestFacts& facts) const;
    void sweep();
    static bool bend(Armed& armed, QLatin1String prefix, const QByteArray& frame, std::vector<QByteArray>& out);
    void keepSnapshot(Armed& armed);

    paper::PaperExchange* m_exchange = nullptr;
    OffsetClock* m_clock = nullptr;
    paper::LimitSettings m_limits;
    std::vector<std::unique_ptr<Armed>> m_faults;
    std::function<void(const QByteArray&, const QByteArray&)> m_watcher;
    LabLedger m_ledger;
};

} // namespace fathom::lab
