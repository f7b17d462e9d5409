// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/domain/order.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fathom {

enum class Environment : std::uint8_t { Paper, Demo, Production };

//! \brief Names a request of the ui until its requestFinished signal; never 0.
using RequestId = std::uint64_t;

//! \brief The four ends of a request, and the refusal by our own guards. Source: FAULTS 0.1.
enum class Outcome : std::uint8_t { Accepted, Rejected, NotSent, Unknown };

//! \brief The venue did not take an order because its own condition was not met (post-only would have taken, fill-or-kill could not fill
//! whole, no opposite price to match): nothing went wrong. Source: ERR -5021, -5022, -5041, FAULTS C24.
inline bool isOwnCondition(int venueCode) { return venueCode == -5021 || venueCode == -5022 || venueCode == -5041; }

//! \brief The venue refused a conditional order because its trigger is met already. Source: ERR -2021, -4142, FAULTS C19.
inline bool wouldTriggerAtOnce(int venueCode) { return venueCode == -2021 || venueCode == -4142; }

//! \brief What orders cannot be sent now, each more than the one before.
enum class Blocked : std::uint8_t {
    Nothing,
    Increasing, //!< cancelling and reducing go out
    Placing,    //!< only cancelling goes out
    Everything,
};

//! \brief How far the account is trusted. Increasing risk is allowed only in Ready.
enum class AccountPhase : std::uint8_t {
    Off,
    Connecting,
    Reconciling, //!< stream up, REST comparison running
    Ready,
    Lost,        //!< stream down: last known values are old; cancel and reduce go by REST
    Failed,      //!< key or permission: see the error text
};

//! \brief Which working orders a cancelling is about. Ordinary and conditional ones are always asked for together.
struct CancelScope
{
    enum class Kind : std::uint8_t { All, Limits, Conditional };
    enum class Protection : std::uint8_t {
        Spare, //!< leaves what protects an open position (domain/protection.h)
        Only,  //!< takes nothing else
        Take,  //!< makes no difference
    };
    QString symbol = {}; //!< empty: every symbol
    std::optional<Side> side = std::nullopt;
    Kind kind = Kind::All;
    Protection protection = Protection::Take;
    bool operator==(const CancelScope&) const = default;
};

//! \brief Where a request of several steps (flatten, reverse, replace) stands; shown on the button that started it.
struct RequestProgress
{
    int step = 0, steps = 0;
    QString text; //!< translated: "cancelling 4 orders"
    std::chrono::milliseconds unprotected {}; //!< for how long the order being replaced has not been at the exchange; 0 where it is
};

//! \brief A running dead-man switch: the venue cancels the symbol's ordinary orders unless it is renewed in time; whether conditional ones
//! too its pages do not say. Source: NOVEL 7, FAULTS D09.
struct Countdown
{
    std::chrono::seconds length { 0 };
    MonotonicTime renewed {};  //!< when the last renewal the venue confirmed was sent: the time counts from there
    bool late = false;         //!< a renewal is overdue
    bool operator==(const Countdown&) const = default;
};

enum class StreamPhase : std::uint8_t { Off, Connecting, Live, Stale, Waiting };

//! \brief One connection as the status bar and the connection panel show it.
struct StreamHealth
{
    QString name;             //!< "public", "market", "private", "wsApi", "rest"
    StreamPhase phase = StreamPhase::Off;
    MonotonicTime lastFrame {}; //!< default where none yet
    double latencyMs = -1;    //!< event time to receive for streams, median round trip for requests; -1 unknown
    double latencyP99Ms = -1; //!< requests only
    int reconnects = 0;
    QString lastError;        //!< plain text in words, without URLs; empty while live
    QString lastLoss;         //!< the error before this connection, kept while live
    MonotonicTime lostAt {};  //!< when that was; default where never
    QString route;            //!< host and path it is reached by, never a key
    QString issuer;           //!< who signed the certificate last shown to us, in the peer's words; empty without TLS
    double framesPerSecond = -1; //!< -1 unknown
    int unreadable = 0;       //!< frames that could not be read since start
    MonotonicTime openedAt {}; //!< of the present connection; default where none
};

//! \brief One subscribed stream of a connection.
struct SubscriptionHealth
{
    QString connection;       //!< name of its StreamHealth
    QString name;             //!< "btcusdt@depth@100ms"
    StreamPhase phase = StreamPhase::Connecting;
    MonotonicTime lastFrame {};
    double framesPerSecond = -1;
};

//! \brief A budget the venue meters.
struct BudgetGauge
{
    QString name; //!< "weight1m", "orders10s", "orders1m"
    int used = 0;
    int limit = 0;
};

//! \brief The daily loss limit of an account as it stands. Source: INTERACTION 9, NOVEL 8.
struct DayLoss
{
    Decimal limit {};                //!< in force, quote asset; 0 for none
    std::optional<Decimal> next {};  //!< a looser one, or none, that waits for nextFrom
    WallTime nextFrom {};
    WallTime lockedUntil {};         //!< until then only reducing goes out; default where not locked
    Decimal lockedAt {};             //!< the day's net result that locked it; 0 where something else did
    bool isKnown = false;            //!< the day's net result has been read

    bool isLocked() const { return lockedUntil != WallTime {}; }
    bool operator==(const DayLoss&) const = default;
};

enum class Severity : std::uint8_t { Info, Success, Warning, Failure };

//! \brief One line of the log panel, also shown as a toast where asksAttention.
struct LogLine
{
    std::int64_t serial = 0;
    WallTime time {};
    Severity severity = Severity::Info;
    QString title;  //!< translated, plain: "Refused"
    QString text;   //!< translated, plain: "BUY 0.900 @ 96,405.5: ..."
    QString symbol; //!< empty where none
    bool asksAttention = false;
    LocalOrderId order = 0; //!< the order it speaks of, 0 where none
    QStringList details {}; //!< translated, plain: what it counts, one by one ("2 changes"), for whoever asks
    bool isAnswer = false;  //!< how a request ended: the window that asked for it shows that by itself
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::DayLoss)
Q_DECLARE_METATYPE(fathom::LogLine)
Q_DECLARE_METATYPE(fathom::CancelScope)
Q_DECLARE_METATYPE(fathom::RequestProgress)
