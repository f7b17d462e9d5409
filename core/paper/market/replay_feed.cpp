// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/replay_feed.h"

#include "core/base/logging.h"
#include "core/paper/market/recorded_book.h"

#include <QFileInfo>

namespace fathom::paper {

namespace {

constexpr std::int64_t hourNs = 3'600'000'000'000;

using Kind = RecordingFrame::Kind;

} // namespace

struct ReplayFeed::Track
{
    std::unique_ptr<RecordingReader> reader;
    RecordingDecoder decoder;
    RecordingFrame frame;
    QString name;
    std::string symbol;
    std::int64_t firstNs = 0;  // of the frame after the snapshot
    std::int64_t offsetNs = 0; // when the track begins within a round
    std::int64_t dueNs = 0;    // of `frame`, within a round
    bool pending = false;      // `frame` waits for its time
    bool ended = false;
    std::vector<RecordingFrame> early; // depth updates received before the snapshot they belong behind

    ReplayBook* book = nullptr;
    Instrument instrument;
    std::function<void(const MarkState&)> mark;
    std::int64_t lastUpdate = 0; // u of the last depth update
    std::int64_t unreadable = 0, gaps = 0;

    // Reads on to the next frame of this track's symbol.
    bool next(std::int64_t& receivedNs)
    {
        RecordingReader::Line line;
        while (reader->next(line)) {
            if (!decoder.decode(line.json, frame)) {
                ++unreadable;
                continue;
            }
            if (symbol.empty())
                symbol = frame.symbol;
            // Recordings hold every trade; those with their sums beside them would trade twice.
            if (frame.kind == Kind::Other || frame.kind == Kind::AggTrade || (frame.kind != Kind::Snapshot && frame.symbol != symbol))
                continue;
            receivedNs = line.receivedNs;
            return true;
        }
        return false;
    }

    // Reads to the first snapshot, which is then `frame`.
    bool findSnapshot()
    {
        early.clear();
        std::int64_t received = 0;
        while (next(received)) {
            firstNs = received;
            if (frame.kind == Kind::Snapshot)
                return true;
            if (frame.kind == Kind::Depth)
                early.push_back(frame);
        }
        return false;
    }

    void restart()
    {
        reader->rewind();
        ended = pending = false;
        lastUpdate = 0;
    }
};

ReplayFeed::ReplayFeed(double speed)
    : m_speed(speed)
{
}

ReplayFeed::~ReplayFeed() = default;

Result<std::unique_ptr<ReplayFeed>> ReplayFeed::open(const QStringList& files, double speed)
{
    if (!(speed > 0 && speed <= 1000))
        return fail(Error::Code::BadInput, QStringLiteral("The speed of a replay lies between 0 and 1000"));
    auto feed = std::unique_ptr<ReplayFeed>(new ReplayFeed(speed));
    for (const QString& file : files) {
        auto reader = RecordingReader::open(file);
        if (!reader)
            return Unexpected { reader.error() };
        auto track = std::make_unique<Track>();
        track->reader = std::move(*reader);
        track->name = QFileInfo(file).fileName();
        if (!track->findSnapshot() || track->symbol.empty() || track->frame.bids.empty() || track->frame.asks.empty())
            return fail(Error::Code::BadInput, QStringLiteral("%1 holds no order book snapshot of a named symbol").arg(file));
        const QString symbol = QString::fromStdString(track->symbol);
        for (const Opening& other : feed->m_openings)
            if (other.symbol == symbol)
                return fail(Error::Code::BadInput, QStringLiteral("Two recordings of %1 cannot play at once").arg(symbol));
        feed->m_openings.push_back({ file, symbol, track->frame.bids.front().price, track->frame.asks.front().price });
        feed->m_tracks.push_back(std::move(track));
    }
    if (feed->m_tracks.empty())
        return fail(Error::Code::BadInput, QStringLiteral("No recording given"));
    std::int64_t earliest = INT64_MAX;
    for (const auto& track : feed->m_tracks)
        earliest = std::min(earliest, track->firstNs);
    for (const auto& track : feed->m_tracks)
        track->offsetNs = track->firstNs - earliest <= hourNs ? track->firstNs - earliest : 0;
    return feed;
}

void ReplayFeed::connectBook(std::size_t index, ReplayBook& book, const Instrument& instrument, std::function<void(const MarkState&)> mark)
{
    Track& track = *m_tracks[index];
    track.book = &book;
    track.instrument = instrument;
    track.mark = std::move(mark);
}

void ReplayFeed::start(WallTime now)
{
    m_rounds = 0;
    beginRound(now);
}

void ReplayFeed::beginRound(WallTime now)
{
    m_started = now;
    for (const auto& track : m_tracks) {
        track->restart();
        if (!track->findSnapshot()) {
            track->ended = true;
            continue;
        }
        if (track->book)
            applySnapshot(*track);
    }
}

std::int64_t ReplayFeed::playedNs(WallTime now) const
{
    return static_cast<std::int64_t>(static_cast<double>((now - m_started).count()) * 1e6 * m_speed);
}

void ReplayFeed::advanceTo(WallTime now)
{
    const std::int64_t until = playedNs(now);
    while (true) {
        Track* earliest = nullptr;
        for (const auto& track : m_tracks) {
            if (track->ended)
                continue;
            if (!track->pending) {
                std::int64_t received = 0;
                track->pending = track->next(received);
                track->ended = !track->pending;
                track->dueNs = received - track->firstNs + track->offsetNs;
                if (track->ended)
                    continue;
            }
            if (!earliest || track->dueNs < earliest->dueNs)
                earliest = track.get();
        }
        if (!earliest)
            break; // the last state stands until the next call
        if (earliest->dueNs > until)
            return;
        apply(*earliest);
        earliest->pending = false;
    }
    if (!std::exchange(m_finished, true))
        return;
    m_finished = false;
    ++m_rounds;
    qCInfo(lcPaper) << "The recordings have ended and start over from their first snapshots, round" << m_rounds + 1;
    beginRound(now);
}

void ReplayFeed::seek(WallTime now, std::chrono::milliseconds position)
{
    if (position.count() * 1'000'000 < playedNs(now)) {
        m_finished = false;
        beginRound(now);
    }
    m_started = now - std::chrono::milliseconds { static_cast<std::int64_t>(static_cast<double>(position.count()) / m_speed) };
    advanceTo(now);
}

void ReplayFeed::apply(Track& track)
{
    if (!track.book)
        return;
    const RecordingFrame& frame = track.frame;
    const Instrument& instrument = track.instrument;
    switch (frame.kind) {
    case Kind::Depth: applyDepth(track); break;
    case Kind::Snapshot: applySnapshot(track); break;
    case Kind::BookTicker:
        if (frame.lastId > track.lastUpdate)
            applyTicker(*track.book, instrument, frame);
        break;
    case Kind::Trade: applyTrade(*track.book, instrument, frame); break;
    case Kind::Mark:
        if (track.mark && frame.price.isPositive()) {
            MarkState mark;
            mark.mark = frame.price;
            mark.index = frame.index;
            mark.fundingRate = frame.rate;
            track.mark(mark);
        }
        break;
    case Kind::AggTrade:
    case Kind::Other: break;
    }
}

void ReplayFeed::applyDepth(Track& track)
{
    const RecordingFrame& frame = track.frame;
    if (frame.lastId <= track.lastUpdate)
        return;
    if (track.lastUpdate != 0 && frame.previousId != 0 && frame.previousId > track.lastUpdate) {
        if (track.gaps++ == 0)
            qCWarning(lcPaper) << "The recording" << track.name << "misses depth updates after" << track.lastUpdate;
    }
    track.lastUpdate = frame.lastId;
    applyLevels(*track.book, track.instrument, frame);
}

void ReplayFeed::applySnapshot(Track& track)
{
    const RecordingFrame snapshot = track.frame;
    fathom::paper::applySnapshot(*track.book, track.instrument, snapshot);
    track.lastUpdate = 0;
    // Updates received before the snapshot may reach beyond it; those that end before it are in it.
    for (const RecordingFrame& update : std::exchange(track.early, {})) {
        if (update.lastId < snapshot.lastId)
            continue;
        track.frame = update;
        applyDepth(track);
    }
    if (track.lastUpdate == 0)
        track.lastUpdate = snapshot.lastId - 1;
}

} // namespace fathom::paper
