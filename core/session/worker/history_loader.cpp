// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/history_loader.h"

#include "core/base/logging.h"
#include "core/binance/rest_client.h"
#include "core/net/rate_budget.h"
#include "core/net/time_sync.h"
#include "core/session/worker/order_words.h"

#include <QDateTime>

namespace fathom {

namespace {

using std::chrono::milliseconds;
using State = HistoryJob::State;

constexpr int fileWeight = 1000;
constexpr milliseconds firstPoll { 1'000 }, longestPoll { 60'000 }, fundingDelay { 1'500 }, readAgain { 60'000 };
constexpr int mostFundingTries = 4;
constexpr std::size_t batchRows = 20'000, mostRecent = 20;

QString kindWord(std::size_t part)
{
    switch (HistoryJob::kinds.at(part)) {
    case HistoryKind::Orders: return HistoryLoader::tr("Orders");
    case HistoryKind::Income: return HistoryLoader::tr("Bookings");
    case HistoryKind::Fills:
    case HistoryKind::Trades: break;
    }
    return HistoryLoader::tr("Fills");
}

std::size_t partOf(HistoryKind kind)
{
    for (std::size_t i = 0; i < HistoryJob::kinds.size(); ++i) {
        if (HistoryJob::kinds.at(i) == kind)
            return i;
    }
    return 0;
}

template <class Row>
void sendInParts(HistoryLoader& loader, const HistoryBatch& rows, std::vector<Row> HistoryBatch::*list)
{
    const std::vector<Row>& all = rows.*list;
    for (std::size_t at = 0; at < all.size(); at += batchRows) {
        HistoryBatch part;
        part.loaded = rows.loaded;
        part.coarse = rows.coarse;
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(at);
        (part.*list).assign(begin, begin + static_cast<std::ptrdiff_t>(std::min(batchRows, all.size() - at)));
        Q_EMIT loader.batch(part);
    }
}

} // namespace

HistoryLoader::HistoryLoader(binance::RestClient* rest, net::RateBudget* budget, net::TimeSync* time, QObject* parent)
    : QObject(parent)
    , m_rest(rest)
    , m_budget(budget)
    , m_time(time)
    , m_reader(rest, budget)
    , m_lists(rest, budget)
{
    m_poll.setSingleShot(true);
    m_soon.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &HistoryLoader::goOn);
    connect(&m_soon, &QTimer::timeout, this, &HistoryLoader::catchUp);
    m_refresh.setInterval(refreshEvery);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_touched)
            catchUp();
    });
    connect(&m_reader, &HistoryReader::batch, this, [this](const HistoryBatch& rows) {
        if (std::any_of(rows.incomes.begin(), rows.incomes.end(), [](const Income& row) { return row.isFunding(); }))
            m_fundingTries = 0;
        Q_EMIT batch(rows);
        Q_EMIT readBack(rows);
    });
    connect(&m_lists, &HistoryReader::batch, this, &HistoryLoader::batch);
    connect(&m_lists, &HistoryReader::progressed, this, [this](HistoryKind kind, WallTime doneTo, int rows) {
        HistoryJob::Part& part = m_job.parts.at(partOf(kind));
        part.rows += rows;
        part.doneTo = std::max(part.doneTo, doneTo);
        part.state = doneTo >= m_job.to ? State::Done : State::Reading;
        m_job.state = State::Reading;
        m_job.text = tr("%1 up to %2").arg(kindWord(partOf(kind)), QDateTime::fromMSecsSinceEpoch(toMs(doneTo), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd")));
        tell();
    });
    connect(&m_lists, &HistoryReader::waiting, this, [this](milliseconds wait) {
        m_job.text = tr("waiting %1 s for room in the request budget").arg(std::max<qint64>(1, wait.count() / 1000));
        Q_EMIT jobChanged(m_job);
    });
    connect(&m_lists, &HistoryReader::finished, this, [this] {
        if (m_completeFrom == WallTime {} || m_job.from < m_completeFrom) {
            m_completeFrom = m_job.from;
            Q_EMIT readTo(m_completeFrom, m_readTo);
        }
        endJob(State::Done, tr("%n row(s) read", nullptr, m_job.rows()));
    });
    connect(&m_lists, &HistoryReader::failed, this, [this](const Error& error) { endJob(State::Failed, inWords(error).userText()); });
    connect(&m_reader, &HistoryReader::failed, this, [](const Error& error) { qCInfo(lcAccount) << "the history could not be brought up to date:" << error.detail; });
}

HistoryLoader::~HistoryLoader() = default;

void HistoryLoader::adopt(const StoredHistory& history)
{
    m_adopted = true;
    m_readTo = history.readTo;
    m_completeFrom = history.completeFrom;
    for (const Order& order : history.orders) {
        if (m_recent.size() < mostRecent)
            m_recent.insert(order.symbol);
    }
    if (history.job.isRunning() && !m_job.isRunning()) {
        m_job = history.job;
        m_job.text = tr("going on after a restart");
        tell();
    }
    if (m_ready)
        onReady();
}

void HistoryLoader::onReady()
{
    m_ready = true;
    if (!m_adopted)
        return; // what is stored decides from where on
    m_refresh.start();
    if (!m_reader.isRunning())
        m_soon.start(milliseconds { 300 });
    if (m_job.isRunning() && !m_lists.isRunning() && !m_asking && !m_poll.isActive())
        goOn();
}

void HistoryLoader::startAfresh()
{
    m_reader.stop();
    if (m_job.isRunning())
        cancel();
    m_readTo = m_completeFrom = {};
    if (m_ready)
        m_soon.start(milliseconds { 300 });
}

void HistoryLoader::onLost()
{
    m_ready = false;
    m_refresh.stop();
}

void HistoryLoader::onBooking(bool isFunding)
{
    m_touched = true;
    if (!isFunding)
        return;
    m_fundingTries = mostFundingTries;
    if (!m_soon.isActive())
        m_soon.start(fundingDelay);
}

void HistoryLoader::catchUp()
{
    if (!m_ready || !m_adopted)
        return;
    if (m_reader.isRunning()) {
        m_soon.start(fundingDelay);
        return;
    }
    m_touched = false;
    const WallTime now = m_time->venueNow();
    WallTime from = m_readTo - readAgain;
    if (m_readTo == WallTime {} || m_readTo > now) {
        from = now - firstReach;
        m_completeFrom = from;
    } else if (from < now - listReach) {
        from = now - listReach; // what lies between is in the files only
        m_completeFrom = from;
    }
    disconnect(&m_reader, &HistoryReader::finished, this, nullptr);
    connect(&m_reader, &HistoryReader::finished, this, [this, from, now] { caughtUp(from, now); });
    std::set<QString> symbols = m_symbols ? m_symbols() : std::set<QString>();
    symbols.insert(m_recent.begin(), m_recent.end());
    m_reader.start(from, now, symbols);
}

void HistoryLoader::caughtUp(WallTime from, WallTime to)
{
    if (m_completeFrom == WallTime {})
        m_completeFrom = from;
    m_readTo = std::max(m_readTo, to);
    Q_EMIT readTo(m_completeFrom, m_readTo);
    // The booking of a funding may be later than the word of it.
    if (m_fundingTries > 0 && --m_fundingTries > 0)
        m_soon.start(fundingDelay * 2);
}

void HistoryLoader::start(HistoryJob::Way way, WallTime from)
{
    if (m_job.isRunning())
        return;
    const WallTime now = m_time->venueNow();
    const auto reach = way == HistoryJob::Way::Lists ? listReach : fileReach;
    ++m_generation;
    m_skipped = 0;
    m_job = {};
    m_job.id = toMs(now);
    m_job.way = way;
    m_job.from = std::max(from, now - reach);
    m_job.to = now;
    tell();
    goOn();
}

void HistoryLoader::cancel()
{
    if (!m_job.isRunning())
        return;
    m_lists.stop();
    endJob(State::Cancelled, tr("cancelled; what was read stays"));
}

void HistoryLoader::endJob(State state, const QString& text)
{
    ++m_generation;
    m_poll.stop();
    m_asking = false;
    m_job.state = state;
    m_job.text = text;
    tell();
    const bool failed = state == State::Failed;
    Q_EMIT logged(logLine(failed ? Severity::Warning : Severity::Info, tr("History"),
        failed ? tr("The history could not be read: %1").arg(text) : tr("Reading the history: %1").arg(text), {}, 0, failed));
}

void HistoryLoader::tell()
{
    Q_EMIT jobChanged(m_job);
}

void HistoryLoader::setPart(std::size_t part, State state, const QString& text)
{
    m_job.parts.at(part).state = state;
    m_job.state = state == State::Done ? m_job.state : state;
    m_job.text = text;
    tell();
}

std::optional<std::size_t> HistoryLoader::nextPart(State state) const
{
    for (std::size_t i = 0; i < m_job.parts.size(); ++i) {
        if (m_job.parts.at(i).state == state)
            return i;
    }
    return std::nullopt;
}

void HistoryLoader::goOn()
{
    if (!m_job.isRunning() || m_asking)
        return;
    if (m_job.way == HistoryJob::Way::Lists) {
        readLists();
        return;
    }
    // Every file is asked for before any is waited for: the exchange prepares them meanwhile.
    if (nextPart(State::Waiting) || nextPart(State::Asking))
        askForFiles();
    else if (nextPart(State::Preparing) || nextPart(State::Fetching) || nextPart(State::Reading))
        pollFile();
    else
        endJob(State::Done, tr("%n row(s) read", nullptr, m_job.rows()) + (m_skipped == 0 ? QString() : tr(", %n could not be read", nullptr, m_skipped)));
}

void HistoryLoader::readLists()
{
    if (!m_lists.isRunning())
        m_lists.start(m_job.from, m_job.to);
}

void HistoryLoader::askForFiles()
{
    const std::size_t part = nextPart(State::Waiting).value_or(nextPart(State::Asking).value_or(0));
    const auto wait = std::max(m_budget->pausedFor(), m_budget->waitFor(fileWeight, 0, net::RateBudget::Purpose::Read));
    if (wait.count() > 0) {
        m_job.state = State::Asking;
        m_job.text = tr("%1: waiting %2 s for room in the request budget").arg(kindWord(part)).arg(std::max<qint64>(1, wait.count() / 1000));
        tell();
        m_poll.start(std::min<milliseconds>(wait, milliseconds { 1'000 }));
        return;
    }
    setPart(part, State::Asking, tr("%1: asking for the file").arg(kindWord(part)));
    m_asking = true;
    m_rest->requestFile(HistoryJob::kinds.at(part), toMs(m_job.from), toMs(m_job.to), this, [this, part, generation = m_generation](const Result<binance::FileTicket>& ticket) {
        if (generation != m_generation)
            return;
        m_asking = false;
        if (!ticket) {
            const bool mayPass = ticket.error().code == Error::Code::RateLimited || ticket.error().code == Error::Code::Banned;
            if (mayPass)
                m_poll.start(std::max(milliseconds { 2'000 }, m_budget->pausedFor()));
            else
                endJob(State::Failed, inWords(ticket.error()).userText());
            return;
        }
        m_job.parts.at(part).downloadId = ticket->id;
        setPart(part, State::Preparing, tr("%1: asked for, the exchange prepares it").arg(kindWord(part)));
        m_pollAfter = firstPoll;
        m_poll.start(firstPoll);
    });
}

void HistoryLoader::pollFile()
{
    // A file half fetched or half read when the program ended is fetched again; doubles are one row.
    const std::size_t part = nextPart(State::Fetching).value_or(nextPart(State::Reading).value_or(nextPart(State::Preparing).value_or(0)));
    m_asking = true;
    m_rest->fileState(HistoryJob::kinds.at(part), m_job.parts.at(part).downloadId, this, [this, part, generation = m_generation](const Result<binance::FileState>& state) {
        if (generation != m_generation)
            return;
        m_asking = false;
        if (!state && (state.error().code == Error::Code::Rejected || state.error().code == Error::Code::BadReply)) {
            // The exchange does not know this name any more: the file is asked for anew.
            m_job.parts.at(part).downloadId.clear();
            setPart(part, State::Waiting, tr("%1: the file is gone, asking anew").arg(kindWord(part)));
            m_poll.start(milliseconds { 2'000 });
            return;
        }
        if (state && state->isReady) {
            fetchFile(part, state->url);
            return;
        }
        m_pollAfter = std::clamp<milliseconds>(m_pollAfter * 3 / 2, firstPoll, longestPoll);
        const auto since = (toMs(m_time->venueNow()) - m_job.id) / secondMs;
        setPart(part, State::Preparing, tr("%1: the exchange prepares the file, %2 s so far").arg(kindWord(part)).arg(since));
        m_poll.start(m_pollAfter);
    });
}

void HistoryLoader::fetchFile(std::size_t part, const QUrl& url)
{
    setPart(part, State::Fetching, tr("%1: fetching the file").arg(kindWord(part)));
    m_asking = true;
    m_rest->fetchFile(url, this, [this, part, generation = m_generation](const Result<QByteArray>& bytes) {
        if (generation != m_generation)
            return;
        if (bytes) {
            readFile(part, *bytes);
            return;
        }
        m_asking = false;
        if (bytes.error().code == Error::Code::BadInput)
            endJob(State::Failed, tr("%1: the file lies at an address this program does not fetch from").arg(kindWord(part)));
        else
            m_poll.start(milliseconds { 5'000 });
    });
}

void HistoryLoader::readFile(std::size_t part, const QByteArray& bytes)
{
    setPart(part, State::Reading, tr("%1: reading %2 kB").arg(kindWord(part)).arg(bytes.size() / 1024 + 1));
    const HistoryKind kind = HistoryJob::kinds.at(part);
    m_pool.start([this, part, kind, bytes, generation = m_generation] {
        const auto text = binance::unpackedHistoryFile(bytes);
        auto file = text ? binance::readHistoryFile(kind, *text) : Result<binance::HistoryFile>(Unexpected { text.error() });
        // The pool is waited for before this object goes, so it is there to be called.
        QMetaObject::invokeMethod(this, [this, part, generation, file = std::make_shared<Result<binance::HistoryFile>>(std::move(file))] {
            if (generation == m_generation)
                fileRead(part, *file);
        });
    });
}

void HistoryLoader::fileRead(std::size_t part, const Result<binance::HistoryFile>& file)
{
    m_asking = false;
    if (!file) {
        qCInfo(lcAccount) << "history file:" << file.error().detail;
        endJob(State::Failed, tr("%1: the file cannot be read").arg(kindWord(part)));
        return;
    }
    const HistoryBatch& rows = file->rows;
    sendInParts(*this, rows, &HistoryBatch::fills);
    sendInParts(*this, rows, &HistoryBatch::orders);
    sendInParts(*this, rows, &HistoryBatch::incomes);
    m_skipped += file->skipped;
    m_job.parts.at(part).rows = static_cast<int>(rows.fills.size() + rows.orders.size() + rows.incomes.size());
    m_job.parts.at(part).doneTo = m_job.to;
    setPart(part, State::Done, tr("%1: %n row(s) read", nullptr, m_job.parts.at(part).rows).arg(kindWord(part)));
    m_poll.start(0);
}

} // namespace fathom
