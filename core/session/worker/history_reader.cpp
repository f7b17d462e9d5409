// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/history_reader.h"

#include "core/base/logging.h"
#include "core/binance/outcome_classifier.h"
#include "core/binance/rest_client.h"
#include "core/net/rate_budget.h"
#include "core/session/worker/client_ids.h"
#include "core/session/worker/order_context.h"

#include <algorithm>

namespace fathom {

namespace {

constexpr int mostFailures = 6;
constexpr int incomeWeight = 30, listWeight = 5;

int weightOf(HistoryKind kind) { return kind == HistoryKind::Income ? incomeWeight : listWeight; }

bool isEnded(const Order& order) { return isTerminal(order.status); }

} // namespace

HistoryReader::HistoryReader(binance::RestClient* rest, net::RateBudget* budget, QObject* parent)
    : QObject(parent)
    , m_rest(rest)
    , m_budget(budget)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HistoryReader::next);
}

HistoryReader::~HistoryReader() = default;

void HistoryReader::start(WallTime from, WallTime to, const std::set<QString>& symbols)
{
    stop();
    m_running = true;
    m_planned = m_conditionalPlanned = false;
    m_failures = 0;
    m_fromMs = toMs(from);
    m_toMs = toMs(to);
    m_symbols = symbols;
    Question income;
    income.window.startMs = m_fromMs;
    income.endMs = INT64_MAX; // to the newest one: what is booked meanwhile comes along
    m_questions.push_back(income);
    m_timer.start(0);
}

void HistoryReader::stop()
{
    ++m_generation;
    m_running = false;
    m_timer.stop();
    m_questions.clear();
    m_active.clear();
    m_symbols.clear();
}

// Half of the minute's weight stays for everything else.
std::chrono::milliseconds HistoryReader::budgetWait(int weight) const
{
    const auto usage = m_budget->weight1m();
    if (usage.limit > 0 && usage.used + weight > usage.limit / 2)
        return std::max(std::chrono::milliseconds { 2'000 }, m_budget->waitFor(weight, 0, net::RateBudget::Purpose::Read));
    return std::max(m_budget->pausedFor(), m_budget->waitFor(weight, 0, net::RateBudget::Purpose::Read));
}

void HistoryReader::next()
{
    if (!m_running)
        return;
    if (m_questions.empty() && !std::exchange(m_planned, true))
        planFillsAndOrders();
    if (m_questions.empty() && !std::exchange(m_conditionalPlanned, true))
        planConditional();
    if (m_questions.empty()) {
        for (const HistoryKind kind : HistoryJob::kinds)
            Q_EMIT progressed(kind, wallTimeFromMs(m_toMs), 0);
        m_running = false;
        Q_EMIT finished();
        return;
    }
    const Question question = m_questions.front();
    if (const auto wait = budgetWait(weightOf(question.kind)); wait.count() > 0) {
        Q_EMIT waiting(wait);
        m_timer.start(std::min<std::chrono::milliseconds>(wait, std::chrono::seconds { 10 }));
        return;
    }
    m_questions.pop_front();
    ask(question);
}

void HistoryReader::plan(const Question& what, std::int64_t from, std::int64_t to)
{
    constexpr std::int64_t length = std::chrono::milliseconds(windowLength).count();
    for (std::int64_t start = from; start <= to; start += length) {
        Question question = what;
        question.window.startMs = start;
        question.window.endMs = question.endMs = std::min(to, start + length - 1);
        m_questions.push_back(question);
    }
}

void HistoryReader::planFillsAndOrders()
{
    Q_EMIT progressed(HistoryKind::Income, wallTimeFromMs(m_toMs), 0);
    constexpr std::int64_t slack = minuteMs; // a booking may be later than its fill
    for (const auto& [symbol, active] : m_active) {
        Question fills;
        fills.kind = HistoryKind::Fills;
        fills.window.symbol = symbol;
        plan(fills, std::max(m_fromMs, active.first - slack), std::min(m_toMs, active.second + slack));
        m_symbols.insert(symbol);
    }
    std::stable_sort(m_questions.begin(), m_questions.end(), [](const Question& a, const Question& b) { return a.window.startMs < b.window.startMs; });
    Question orders;
    orders.kind = HistoryKind::Orders;
    plan(orders, m_fromMs, m_toMs);
}

void HistoryReader::planConditional()
{
    for (const QString& symbol : m_symbols) {
        Question orders;
        orders.kind = HistoryKind::Orders;
        orders.conditional = true;
        orders.window.symbol = symbol;
        plan(orders, m_fromMs, m_toMs);
    }
}

template <class Row, class Take>
auto HistoryReader::answer(const Question& question, Take take)
{
    return [this, question, take, generation = m_generation](const Result<std::vector<Row>>& rows) {
        if (generation != m_generation)
            return;
        if (!rows) {
            refused(question, rows.error());
            return;
        }
        m_failures = 0;
        HistoryBatch found;
        found.loaded = true;
        std::int64_t lastMs = 0, lastId = 0;
        for (const Row& row : *rows)
            take(row, found, lastMs, lastId);
        if (!rows->empty())
            Q_EMIT batch(found);
        if (generation == m_generation)
            took(question, rows->size(), lastMs, lastId);
    };
}

void HistoryReader::ask(const Question& question)
{
    switch (question.kind) {
    case HistoryKind::Income:
        m_rest->incomePage(question.window, this,
            answer<Income>(question, [this](const Income& row, HistoryBatch& found, std::int64_t& lastMs, std::int64_t&) {
                lastMs = std::max(lastMs, toMs(row.time));
                if (!row.symbol.isEmpty()) {
                    const auto [at, isNew] = m_active.try_emplace(row.symbol, toMs(row.time), toMs(row.time));
                    at->second.second = std::max(at->second.second, toMs(row.time));
                }
                found.incomes.push_back(row);
            }));
        break;
    case HistoryKind::Orders:
        if (question.conditional) {
            m_rest->algoOrdersPage(question.window, this,
                answer<binance::OrderReport>(question, [](const binance::OrderReport& row, HistoryBatch& found, std::int64_t& lastMs, std::int64_t& lastId) {
                    lastMs = std::max(lastMs, toMs(row.order.created));
                    lastId = std::max(lastId, row.order.algoId);
                    const Order order = OrderState::discovered(0, newsOf(row), !ClientIds::isOurs(row.order.clientId)).order();
                    if (isEnded(order))
                        found.orders.push_back(order);
                }));
            break;
        }
        m_rest->ordersPage(question.window, this,
            answer<binance::OrderReport>(question, [this](const binance::OrderReport& row, HistoryBatch& found, std::int64_t& lastMs, std::int64_t& lastId) {
                m_symbols.insert(row.order.symbol);
                lastMs = std::max(lastMs, toMs(row.order.updated));
                lastId = std::max(lastId, row.order.orderId);
                if (!isEnded(row.order))
                    return;
                found.orders.push_back(row.order);
                found.orders.back().external = !ClientIds::isOurs(row.order.clientId);
            }));
        break;
    case HistoryKind::Fills:
    case HistoryKind::Trades:
        m_rest->fillsPage(question.window, this,
            answer<Fill>(question, [](const Fill& row, HistoryBatch& found, std::int64_t& lastMs, std::int64_t& lastId) {
                lastMs = std::max(lastMs, toMs(row.time));
                lastId = std::max(lastId, row.tradeId);
                found.fills.push_back({ row, {} });
            }));
        break;
    }
}

// A full page means that there is more: fills go on by id, bookings by time. The list of orders of all symbols knows neither an order of
// rows by time nor an id to go on from, so its window is halved.
void HistoryReader::took(const Question& question, std::size_t rows, std::int64_t lastMs, std::int64_t lastId)
{
    bool isFull = rows >= static_cast<std::size_t>(question.window.limit) && lastMs <= question.endMs;
    Question more = question;
    if (isFull && (question.kind == HistoryKind::Fills || question.conditional)) {
        more.window.fromId = lastId + 1;
        m_questions.push_front(more);
    } else if (isFull && question.kind == HistoryKind::Income) {
        more.window.startMs = std::max(lastMs, question.window.startMs + 1);
        m_questions.push_front(more);
    } else if (isFull && question.window.startMs < question.endMs) {
        const std::int64_t middle = question.window.startMs + (question.endMs - question.window.startMs) / 2;
        more.window.startMs = middle + 1;
        m_questions.push_front(more);
        more = question;
        more.window.endMs = more.endMs = middle;
        m_questions.push_front(more);
        lastMs = question.window.startMs;
    } else {
        isFull = false;
    }
    Q_EMIT progressed(question.kind, wallTimeFromMs(std::min(isFull ? lastMs : question.endMs, m_toMs)), static_cast<int>(rows));
    m_timer.start(pause);
}

void HistoryReader::refused(const Question& question, const Error& error)
{
    if (error.venueCode == binance::unknownSymbol) { // delisted: the others are read on
        took(question, 0, 0, 0);
        return;
    }
    const bool isPause = error.code == Error::Code::RateLimited || error.code == Error::Code::Banned;
    const bool mayPass = isPause || error.code == Error::Code::Network || error.code == Error::Code::Timeout || error.code == Error::Code::NotReady;
    if (!mayPass || (!isPause && ++m_failures >= mostFailures)) {
        qCInfo(lcAccount) << "reading the history failed:" << error.detail;
        stop();
        Q_EMIT failed(error);
        return;
    }
    m_questions.push_front(question);
    m_timer.start(isPause ? std::max(std::chrono::milliseconds { 1'000 }, m_budget->pausedFor()) : std::chrono::milliseconds { 500 << m_failures });
}

} // namespace fathom
