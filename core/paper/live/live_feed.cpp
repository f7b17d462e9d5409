// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/live/live_feed.h"

#include "core/base/logging.h"
#include "core/paper/exchange.h"

#include <QEventLoop>

#include <set>

#include <simdjson.h>

namespace fathom::paper {

namespace {

namespace dom = simdjson::dom;

constexpr int tickMs = 250, listPollMs = 50, goingAway = 1001;
constexpr std::chrono::seconds listDeadline { 10 }, askedOrderKeeps { 60 };
const QByteArray allMarks = QByteArrayLiteral("!markPrice@arr@1s");

VenueLink::Door venueDoorOf(const StreamSpec& spec) { return spec.isPublic() ? VenueLink::Door::Public : VenueLink::Door::Market; }

// Whoever gets one of these looks at the symbol; tickers and marks of a list do not count.
bool isLookedAt(const StreamSpec& spec)
{
    return spec.market >= 0 && (spec.kind == StreamKind::DiffDepth || spec.kind == StreamKind::PartialDepth || spec.kind == StreamKind::AggTrade);
}

std::optional<Decimal> decimalOfMark(const dom::element& row, std::string_view key)
{
    std::string_view text;
    if (row[key].get_string().get(text) != simdjson::SUCCESS)
        return std::nullopt;
    const auto number = Decimal::parse(text);
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace

LiveFeed::LiveFeed(const LiveVenue& venue, const Clock& clock, Changed changed)
    : m_clock(clock)
    , m_changed(std::move(changed))
    , m_link(venue.connect(venue, clock))
{
    m_link->setFrameHandler([this](Door door, const QByteArray& name, QByteArrayView data) { onFrame(door, name, data); });
    connect(m_link.get(), &VenueLink::opened, this, &LiveFeed::tellState);
    connect(m_link.get(), &VenueLink::lost, this, &LiveFeed::onLost);
    connect(&m_timer, &QTimer::timeout, this, &LiveFeed::tick);
}

LiveFeed::~LiveFeed()
{
    if (m_exchange)
        m_exchange->removeListener(this);
}

Result<LiveListing> LiveFeed::list(const std::atomic<bool>* abandoned)
{
    struct Part
    {
        QByteArray path;
        int weight;
        VenueLink::Answer answer;
    };
    std::array<Part, 3> parts { { { "/fapi/v1/exchangeInfo", 1, {} }, { "/fapi/v1/premiumIndex", 10, {} }, { "/fapi/v1/fundingInfo", 1, {} } } };
    QEventLoop loop;
    std::size_t open = parts.size();
    for (Part& part : parts) {
        m_link->get(part.path, {}, part.weight, &loop, [&loop, &open, &part](const VenueLink::Answer& answer) {
            part.answer = answer;
            if (--open == 0 || answer.status != 200)
                loop.quit();
        });
    }
    QTimer poll;
    const MonotonicTime end = m_clock.monotonicNow() + listDeadline;
    connect(&poll, &QTimer::timeout, &loop, [&] {
        if (m_clock.monotonicNow() > end || (abandoned != nullptr && abandoned->load()))
            loop.quit();
    });
    poll.start(listPollMs);
    loop.exec();
    for (const Part& part : parts) {
        if (part.answer.status != 200) {
            const QString why = part.answer.status != 0 ? QStringLiteral("it answered %1").arg(part.answer.status)
                : part.answer.reason.isEmpty()          ? QStringLiteral("no answer in time")
                                                        : part.answer.reason;
            // The first part that was answered badly says more than those that were not waited for.
            const bool silent = part.answer.status == 0 && part.answer.reason.isEmpty();
            const bool other = std::any_of(parts.begin(), parts.end(), [](const Part& each) { return each.answer.status != 200 && (each.answer.status != 0 || !each.answer.reason.isEmpty()); });
            if (!silent || !other)
                return fail(Error::Code::Network, QStringLiteral("The venue cannot be reached: %1").arg(why));
        }
    }
    return readListing(parts[0].answer.body, parts[1].answer.body, parts[2].answer.body);
}

void LiveFeed::start(Exchange& exchange, std::vector<ReplayBook*> books, const std::vector<MarkState>& marks)
{
    m_exchange = &exchange;
    m_books = std::move(books);
    exchange.addListener(this);
    for (std::size_t i = 0; i < m_books.size(); ++i) {
        const int market = static_cast<int>(i);
        exchange.setBookReliable(market, false);
        exchange.setFundingRate(market, marks[i].fundingRate);
        exchange.setMarkPrice(market, marks[i].mark, marks[i].index);
    }
    m_link->subscribe(Door::Market, allMarks);
    m_link->openStreams();
    m_timer.start(tickMs);
}

bool LiveFeed::carries(WsDoor door) const
{
    switch (door) {
    case WsDoor::Public: return m_link->isOpen(Door::Public);
    case WsDoor::Market: return m_link->isOpen(Door::Market);
    case WsDoor::Legacy: return m_link->isOpen(Door::Public) && m_link->isOpen(Door::Market);
    case WsDoor::Private:
    case WsDoor::Api: break;
    }
    return true;
}

void LiveFeed::subscribe(StreamSession& session, const QByteArray& name, const StreamSpec& spec)
{
    StreamChannel& channel = m_channels[name];
    channel.name = name;
    channel.spec = spec;
    channel.subscribers.push_back(&session);
    m_link->subscribe(venueDoorOf(spec), name);
    if (isLookedAt(spec) && ++m_looked[spec.market] == 1)
        watch(spec.market);
}

void LiveFeed::unsubscribe(StreamSession& session, const QByteArray& name, const StreamSpec& spec)
{
    const auto channel = m_channels.find(name);
    if (channel == m_channels.end() || std::erase(channel->second.subscribers, &session) == 0)
        return;
    if (channel->second.subscribers.empty())
        m_channels.erase(channel);
    m_link->unsubscribe(venueDoorOf(spec), name);
    if (isLookedAt(spec) && --m_looked[spec.market] == 0)
        m_looked.erase(spec.market); // its book goes with the next tick
}

LiveFeed::Source LiveFeed::sourceOf(const Route& route)
{
    static const std::set<std::string_view> here { "/fapi/v1/ping", "/fapi/v1/time", "/fapi/v1/exchangeInfo", "/fapi/v1/assetIndex",
        "/fapi/v1/convert/exchangeInfo", "/fapi/v1/listenKey", "ping", "time", "userDataStream.start", "userDataStream.ping", "userDataStream.stop" };
    if (route.security == Security::Signed || here.contains(route.name))
        return Source::Here;
    return route.security == Security::None && route.method != nullptr ? Source::Venue : Source::Nowhere;
}

void LiveFeed::pass(const HttpRequest& request, int weight, QObject* context, std::function<void(const HttpReply&)> answered)
{
    m_link->get(request.path, request.query, weight, context, [answered = std::move(answered)](const VenueLink::Answer& answer) {
        // Its pauses and bans are kept here; for whoever asked it is only out of reach.
        const bool whole = answer.status == 200 || (answer.status >= 400 && answer.status < 500 && answer.status != 403 && answer.status != 418 && answer.status != 429);
        if (whole)
            answered({ answer.status, answer.body, {} });
        else
            answered({ 503, R"({"code":-1001,"msg":"Internal error; unable to process your request. Please try again."})", {} });
    });
}

const LiveBook* LiveFeed::book(int market) const
{
    const auto found = m_watched.find(market);
    return found == m_watched.end() ? nullptr : found->second.book.get();
}

void LiveFeed::onBookMissing(int market)
{
    m_asked[market] = m_clock.monotonicNow() + askedOrderKeeps;
    QMetaObject::invokeMethod(this, &LiveFeed::followWanted, Qt::QueuedConnection); // not while the engine is at work
}

void LiveFeed::onFrame(Door, const QByteArray& name, QByteArrayView data)
{
    if (name == allMarks)
        readMarks(data);
    if (const auto own = m_own.find(name); own != m_own.end()) {
        RecordingFrame frame;
        if (m_decoder.decode({ data.data(), static_cast<std::size_t>(data.size()) }, frame))
            m_watched.at(own->second).book->take(frame);
    }
    if (const auto channel = m_channels.find(name); channel != m_channels.end())
        channel->second.send(data.toByteArray(), nullptr);
}

void LiveFeed::readMarks(QByteArrayView data)
{
    thread_local dom::parser parser;
    dom::array rows;
    if (parser.parse(reinterpret_cast<const std::uint8_t*>(data.data()), static_cast<std::size_t>(data.size()), false).get_array().get(rows) != simdjson::SUCCESS)
        return;
    for (const dom::element row : rows) {
        std::string_view symbol;
        if (row["s"].get_string().get(symbol) != simdjson::SUCCESS)
            continue;
        const int market = m_exchange->marketOf(QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size())));
        const auto mark = decimalOfMark(row, "p"), index = decimalOfMark(row, "i"), rate = decimalOfMark(row, "r");
        if (market < 0 || !mark || !index || !mark->isPositive() || !index->isPositive())
            continue;
        if (rate)
            m_exchange->setFundingRate(market, *rate);
        m_exchange->setMarkPrice(market, *mark, *index);
    }
}

void LiveFeed::onLost(Door door, const QString& reason)
{
    m_reason = reason;
    for (auto& [market, watched] : m_watched) {
        // A book without its trades is as little to be traded on as one without its diffs.
        watched.book->lose();
    }
    std::set<WsConnection*> ended;
    for (const auto& [name, channel] : m_channels) {
        if (venueDoorOf(channel.spec) != door)
            continue;
        for (const StreamSession* session : channel.subscribers)
            ended.insert(session->connection);
    }
    for (WsConnection* connection : ended)
        connection->close(goingAway, "The venue cannot be reached");
    tellState();
}

void LiveFeed::tick()
{
    followWanted();
    for (auto& [market, watched] : m_watched)
        watched.book->tick();
    tellState();
}

void LiveFeed::followWanted()
{
    const MonotonicTime now = m_clock.monotonicNow();
    std::erase_if(m_asked, [now](const auto& asked) { return asked.second < now; });
    std::set<int> wanted;
    for (const auto& [market, count] : m_looked)
        wanted.insert(market);
    for (const auto& [market, until] : m_asked)
        wanted.insert(market);
    for (const int market : m_exchange->busyMarkets())
        wanted.insert(market);
    std::vector<int> stale;
    for (const auto& [market, watched] : m_watched) {
        if (!wanted.contains(market))
            stale.push_back(market);
    }
    for (const int market : stale)
        unwatch(market);
    for (const int market : wanted)
        watch(market);
}

void LiveFeed::watch(int market)
{
    if (m_watched.contains(market))
        return;
    const Instrument& instrument = m_exchange->instrument(market);
    Watched watched;
    watched.book = std::make_unique<LiveBook>(instrument, *m_books[static_cast<std::size_t>(market)], *m_link, m_clock);
    connect(watched.book.get(), &LiveBook::syncedChanged, this, [this, market](bool synced) { m_exchange->setBookReliable(market, synced); });
    const QByteArray lower = instrument.symbol.toLower().toUtf8();
    watched.streams = { { Door::Public, lower + "@depth@100ms" }, { Door::Public, lower + "@bookTicker" }, { Door::Market, lower + "@aggTrade" } };
    for (const auto& [door, name] : watched.streams) {
        m_own[name] = market;
        m_link->subscribe(door, name);
    }
    m_watched.emplace(market, std::move(watched));
}

void LiveFeed::unwatch(int market)
{
    const auto found = m_watched.find(market);
    for (const auto& [door, name] : found->second.streams) {
        m_own.erase(name);
        m_link->unsubscribe(door, name);
    }
    m_watched.erase(found);
    m_exchange->setBookReliable(market, false);
}

void LiveFeed::tellState()
{
    LiveState state;
    state.reachable = m_link->isOpen(Door::Public) && m_link->isOpen(Door::Market);
    if (!state.reachable)
        state.reason = m_reason;
    for (const auto& [market, watched] : m_watched) {
        state.followed.append(m_exchange->instrument(market).symbol);
        if (!watched.book->isSynced())
            state.doubtful.append(m_exchange->instrument(market).symbol);
    }
    if (state == m_state)
        return;
    m_state = state;
    if (m_changed)
        m_changed(state);
}

} // namespace fathom::paper
