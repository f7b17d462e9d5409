// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/reconciler.h"

#include "core/base/logging.h"
#include "core/binance/outcome_classifier.h"
#include "core/binance/rest_client.h"

namespace fathom {

namespace {

constexpr std::chrono::hours longestAlgoWindow { 7 * 24 - 1 };
constexpr int pageRows = 1000; // the most there is; it costs no more than fewer

std::int64_t idOf(const Fill& fill) { return fill.tradeId; }
std::int64_t idOf(const binance::OrderReport& report) { return report.fromAlgo ? report.order.algoId : report.order.orderId; }

template <class List>
void append(List& list, const List& more)
{
    list.insert(list.end(), more.begin(), more.end());
}

} // namespace

struct Reconciler::Run
{
    AccountPicture picture;
    QStringList symbols;
    WallTime since {};
    Done done;
    int open = 0; //!< questions without an answer
    bool second = false;
    std::optional<Error> error;
};

Reconciler::Reconciler(binance::RestClient* rest, QObject* parent)
    : QObject(parent)
    , m_rest(rest)
{
}

Reconciler::~Reconciler() = default;

template <class T, class Store>
auto Reconciler::part(Store store)
{
    ++m_run->open;
    return [this, store, generation = m_generation](const Result<T>& answer) {
        if (generation != m_generation || !m_run)
            return;
        if (answer)
            store(m_run->picture, *answer);
        partDone(generation, answer ? std::nullopt : std::optional<Error>(answer.error()));
    };
}

void Reconciler::run(WallTime venueNow, WallTime since, const QStringList& symbols, Done done)
{
    ++m_generation;
    m_run = std::make_unique<Run>();
    m_run->picture.askedAt = venueNow;
    m_run->since = since;
    m_run->symbols = symbols;
    m_run->done = std::move(done);
    const auto open = [](AccountPicture& p, const auto& value) { append(p.open, value); };
    m_rest->openOrders({}, this, part<std::vector<binance::OrderReport>>(open));
    m_rest->openAlgoOrders({}, this, part<std::vector<binance::OrderReport>>(open));
    m_rest->positions({}, this, part<std::vector<Position>>([](AccountPicture& p, const auto& value) { p.risk = value; }));
    m_rest->account(this, part<binance::AccountReport>([](AccountPicture& p, const auto& value) { p.account = value; }));
    m_rest->balances(this, part<std::vector<Balance>>([](AccountPicture& p, const auto& value) { p.balances = value; }));
    m_rest->accountConfig(this, part<binance::AccountConfig>([](AccountPicture& p, const auto& value) { p.config = value; }));
    m_rest->symbolConfig({}, this, part<std::vector<SymbolConfig>>([](AccountPicture& p, const auto& value) { p.symbols = value; }));
}

void Reconciler::abandon()
{
    ++m_generation;
    m_run.reset();
}

void Reconciler::partDone(quint64 generation, const std::optional<Error>& error)
{
    if (error && !m_run->error)
        m_run->error = error;
    if (--m_run->open > 0)
        return;
    if (!m_run->error && !m_run->second) {
        m_run->second = true;
        askSymbols();
        if (generation != m_generation || !m_run || m_run->open > 0)
            return;
    }
    const std::unique_ptr<Run> run = std::move(m_run);
    if (run->error)
        run->done(Unexpected { *run->error });
    else
        run->done(Result<AccountPicture>(std::move(run->picture)));
}

void Reconciler::askSymbols()
{
    QStringList symbols = m_run->symbols;
    for (const binance::OrderReport& report : m_run->picture.open)
        symbols.append(report.order.symbol);
    for (const Position& leg : m_run->picture.risk) {
        if (leg.isOpen())
            symbols.append(leg.symbol);
    }
    symbols.removeDuplicates();
    const std::int64_t since = toMs(m_run->since);
    const std::int64_t algosSince = toMs(std::max(m_run->since, m_run->picture.askedAt - longestAlgoWindow));
    for (const QString& symbol : std::as_const(symbols)) {
        askPages(&binance::RestClient::allOrders, symbol, { since, 0 }, &AccountPicture::since);
        askPages(&binance::RestClient::allAlgoOrders, symbol, { algosSince, 0 }, &AccountPicture::since);
        askPages(&binance::RestClient::userTrades, symbol, { since, 0 }, &AccountPicture::fills);
    }
}

// A full page may not be all. The next one begins behind its last id: rows of one time may lie on both sides of the edge.
template <class Row>
void Reconciler::askPages(ListCall<Row> list, const QString& symbol, const binance::ListStart& start, std::vector<Row> AccountPicture::*into)
{
    auto told = part<std::vector<Row>>([this, list, symbol, start, into](AccountPicture& picture, const auto& rows) {
        append(picture.*into, rows);
        std::int64_t last = 0;
        for (const Row& row : rows)
            last = std::max(last, idOf(row));
        if (rows.size() >= std::size_t { pageRows } && last >= start.fromId)
            askPages(list, symbol, { 0, last + 1 }, into);
    });
    (m_rest->*list)(symbol, start, pageRows, this, [told = std::move(told)](const Result<std::vector<Row>>& answer) {
        // Delisted, or from an event that was not as it should be: it must not keep all others from being compared.
        const bool isUnknown = !answer && answer.error().venueCode == binance::unknownSymbol;
        if (isUnknown)
            qCWarning(lcAccount) << "a symbol the exchange does not know was left out of the comparison";
        told(isUnknown ? Result<std::vector<Row>>(std::vector<Row>()) : answer);
    });
}

} // namespace fathom
