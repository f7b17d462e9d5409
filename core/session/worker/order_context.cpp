// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/order_context.h"

#include "core/base/logging.h"
#include "core/binance/order_requests.h"
#include "core/net/time_sync.h"
#include "core/session/worker/order_ledger.h"
#include "core/session/worker/risk_guard.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace fathom {

namespace {

struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(fathom::IntentRecorder)
};

} // namespace

IntentRecorder::IntentRecorder(std::unique_ptr<IntentJournal> journal)
    : m_journal(std::move(journal))
{
}

IntentRecorder::~IntentRecorder() = default;

Result<std::uint64_t> IntentRecorder::prepare(const JournalIntent& intent)
{
    if (!m_journal)
        return fail(Error::Code::Storage, QStringLiteral("the order journal is not open"));
    auto line = m_journal->recordIntent(intent);
    if (line)
        return line;
    qCWarning(lcStore) << line.error().detail;
    return fail(Error::Code::Refused,
        JournalText::tr("The order journal in the profile's folder cannot be written, and nothing is placed without it: is the disk full, or the file not "
                        "writable? Once it can be written, press again. Cancelling still goes out; until then close a position on the exchange's own page."));
}

void IntentRecorder::withdraw(std::uint64_t sequence)
{
    if (m_journal)
        m_journal->recordOutcome(sequence, JournalEnding::NotSent);
}

void IntentRecorder::hasten()
{
    if (m_journal)
        m_journal->hasten();
}

Result<void> IntentRecorder::begin(LocalOrderId order, OrderRequest request, const JournalIntent& intent)
{
    const auto sequence = prepare(intent);
    if (!sequence)
        return Unexpected { sequence.error() };
    m_open[{ order, request }] = *sequence;
    return {};
}

void IntentRecorder::sent(LocalOrderId order, OrderRequest request)
{
    const auto it = m_open.find({ order, request });
    if (m_journal && it != m_open.end())
        m_journal->recordSent(it->second);
}

void IntentRecorder::ended(LocalOrderId order, OrderRequest request, JournalEnding ending, int venueCode)
{
    const auto it = m_open.find({ order, request });
    if (!m_journal || it == m_open.end())
        return;
    m_journal->recordOutcome(it->second, ending, venueCode);
    if (ending != JournalEnding::Unknown)
        m_open.erase(it);
}

void IntentRecorder::resolved(LocalOrderId order, OrderRequest request, JournalEnding ending)
{
    const auto it = m_open.find({ order, request });
    if (!m_journal || it == m_open.end())
        return;
    m_journal->recordResolved(it->second, ending);
    m_open.erase(it);
}

void IntentRecorder::adopt(LocalOrderId order, OrderRequest request, std::uint64_t sequence)
{
    m_open[{ order, request }] = sequence;
}

Result<void> IntentRecorder::keep(const KeptBracket& bracket, bool durably)
{
    if (!m_journal)
        return fail(Error::Code::Storage, QStringLiteral("the order journal is not open"));
    if (durably)
        return m_journal->recordBracket(bracket);
    m_journal->noteBracket(bracket);
    return {};
}

int IntentRecorder::readyIds(const QString& symbol) const { return m_journal ? m_journal->reserved(symbol) : 0; }

void IntentRecorder::layReady(const QString& symbol, const QStringList& clientIds)
{
    if (m_journal)
        m_journal->reserve(symbol, clientIds);
}

std::optional<QString> IntentRecorder::takeReady(const QString& symbol)
{
    return m_journal ? m_journal->takeReserved(symbol) : std::nullopt;
}

void IntentRecorder::settleDoubt()
{
    if (m_journal)
        m_journal->settleDoubt();
}

RequestId OrderReporter::own(QObject* context, Then then)
{
    m_steps.emplace(m_nextOwn, Step { context, std::move(then) });
    return m_nextOwn++;
}

void OrderReporter::finish(RequestId request, Outcome outcome, const Error& error, LocalOrderId order)
{
    if (request == 0)
        return;
    if (request < firstOwn) {
        Q_EMIT finished(request, outcome, error, order);
        return;
    }
    const auto it = m_steps.find(request);
    if (it == m_steps.end())
        return;
    const Step step = std::move(it->second);
    m_steps.erase(it);
    // Later: whoever ends a step is in the middle of his own work.
    if (step.context)
        QMetaObject::invokeMethod(
            step.context, [then = step.then, outcome, error] { then(outcome, error); }, Qt::QueuedConnection);
}

void OrderReporter::progress(RequestId request, const RequestProgress& progress)
{
    if (request != 0 && request < firstOwn)
        Q_EMIT progressed(request, progress);
}

void OrderReporter::finishAll(const std::vector<RequestId>& requests, Outcome outcome, const Error& error, LocalOrderId order)
{
    for (const RequestId request : requests)
        finish(request, outcome, error, order);
}

GuardFacts guardFacts(const OrderContext& context, const QString& symbol)
{
    GuardFacts facts;
    facts.instrument = context.market->instrument(symbol);
    facts.mark = context.market->mark(symbol);
    facts.last = context.market->lasts.value(symbol);
    if (context.time->isKnown())
        facts.now = context.time->venueNow();
    facts.unknownOnSymbol = context.ledger->hasUnknown(symbol);
    return facts;
}

Error refusalBecause(const QString& reason)
{
    return { Error::Code::Refused, reason, 0, 0 };
}

std::chrono::milliseconds backoffOf(int failures)
{
    const int most = std::min(200 << std::clamp(failures, 0, 5), 5000);
    return std::chrono::milliseconds { most * 3 / 4 + QRandomGenerator::global()->bounded(most / 2) };
}

Outcome outcomeOf(const binance::OrderAnswer& answer)
{
    switch (answer.outcome) {
    case binance::OutcomeClass::Accepted: return Outcome::Accepted;
    case binance::OutcomeClass::Rejected:
    case binance::OutcomeClass::Failed: return Outcome::Rejected;
    case binance::OutcomeClass::NotSent: return Outcome::NotSent;
    case binance::OutcomeClass::Unknown:
    case binance::OutcomeClass::AlreadyThere: break;
    }
    return Outcome::Unknown;
}

JournalEnding endingOf(const binance::OrderAnswer& answer)
{
    switch (outcomeOf(answer)) {
    case Outcome::Accepted: return JournalEnding::Accepted;
    case Outcome::Rejected: return JournalEnding::Rejected;
    case Outcome::NotSent: return JournalEnding::NotSent;
    case Outcome::Unknown: break;
    }
    return JournalEnding::Unknown;
}

OrderNews newsOf(const binance::OrderReport& report, bool amendment)
{
    OrderNews news;
    news.order = report.order;
    news.hasAveragePrice = report.hasAveragePrice;
    news.amendment = amendment;
    news.statusKnown = report.statusKnown;
    news.fromAlgo = report.fromAlgo;
    news.termsKnown = report.termsKnown;
    return news;
}

binance::CancelRequest naming(const Order& order)
{
    return { order.symbol, order.orderId, order.clientId, order.isConditional(), order.algoId };
}

JournalIntent journalIntent(JournalIntent::Kind kind, const Order& order, WallTime now)
{
    JournalIntent intent;
    intent.kind = kind;
    intent.clientId = order.clientId;
    intent.orderId = order.orderId;
    intent.algoId = order.algoId;
    intent.order = termsOf(order);
    intent.time = now;
    intent.recvWindowMs = static_cast<int>(binance::orderReceiveWindow.count());
    return intent;
}

} // namespace fathom
