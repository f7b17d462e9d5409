// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/live/live_book.h"

#include "core/base/logging.h"

#include <QUrl>

namespace fathom::paper {

namespace {

using FrameKind = RecordingFrame::Kind;
using std::chrono::milliseconds;

constexpr int snapshotWeight = 20;
constexpr std::size_t mostKept = 1'000;    // a hundred seconds
constexpr std::size_t mostLevels = 50'000; // a side
constexpr milliseconds firstRetry { 1'000 }, longestRetry { 30'000 };
constexpr std::size_t framePadding = 64;
constexpr milliseconds tradesLag { 500 }; // sums of trades are told every 100 ms, over another connection than the book

} // namespace

LiveBook::LiveBook(const Instrument& instrument, ReplayBook& book, VenueLink& link, const Clock& clock)
    : m_instrument(instrument)
    , m_symbol(instrument.symbol.toStdString())
    , m_book(book)
    , m_link(link)
    , m_clock(clock)
{
    m_book.setTradesLag(tradesLag);
}

void LiveBook::take(const RecordingFrame& frame)
{
    if (frame.symbol != m_symbol)
        return;
    switch (frame.kind) {
    case FrameKind::Depth: takeDepth(frame); break;
    case FrameKind::BookTicker:
        if (m_synced && frame.lastId > m_last)
            applyTicker(m_book, m_instrument, frame);
        break;
    case FrameKind::AggTrade:
        if (m_synced)
            applyTrade(m_book, m_instrument, frame);
        break;
    case FrameKind::Trade: // the same trades one by one
    case FrameKind::Mark:
    case FrameKind::Snapshot:
    case FrameKind::Other: break;
    }
}

void LiveBook::takeDepth(const RecordingFrame& frame)
{
    if (frame.firstId <= 0 || frame.lastId < frame.firstId)
        return; // no diff of the venue's
    if (m_synced) {
        if (frame.previousId == m_last) {
            apply(frame);
            return;
        }
        if (frame.lastId <= m_last)
            return;
        qCInfo(lcPaper) << "The book of" << m_instrument.symbol << "misses updates after" << m_last << "and is taken anew";
        startOver();
    }
    if (!m_early.empty() && frame.previousId != m_early.back().lastId)
        startOver();
    if (m_early.size() == mostKept)
        m_early.pop_front();
    m_early.push_back(frame);
    if (m_snapshot)
        join();
    else
        tick();
}

void LiveBook::tick()
{
    if (m_synced || m_asking || m_snapshot || m_early.empty() || m_clock.monotonicNow() < m_askAt)
        return;
    m_asking = true;
    m_askAt = m_clock.monotonicNow() + firstRetry; // gap upon gap costs one snapshot a second
    ++m_snapshots;
    const QByteArray query = "symbol=" + QUrl::toPercentEncoding(m_instrument.symbol) + "&limit=1000";
    m_link.get(QByteArrayLiteral("/fapi/v1/depth"), query, snapshotWeight, this, [this, round = m_round](const VenueLink::Answer& answer) {
        m_asking = false;
        if (round == m_round)
            onSnapshot(answer);
    });
}

void LiveBook::onSnapshot(const VenueLink::Answer& answer)
{
    RecordingFrame frame;
    const QByteArray padded = answer.body + QByteArray(framePadding, '\0');
    const bool readable = answer.status == 200
        && m_decoder.decode({ padded.constData(), static_cast<std::size_t>(answer.body.size()) }, frame) && frame.kind == FrameKind::Snapshot && frame.lastId > 0;
    if (!readable) {
        m_askAt = m_clock.monotonicNow() + std::min(longestRetry, firstRetry * (1 << std::min(m_failures++, 5)));
        return;
    }
    m_snapshot = std::move(frame);
    join();
}

void LiveBook::join()
{
    const std::int64_t id = m_snapshot->lastId;
    while (!m_early.empty() && m_early.front().lastId < id)
        m_early.pop_front();
    if (m_early.empty())
        return;                         // the snapshot is ahead of the stream
    if (m_early.front().firstId > id) { // it is behind what is kept
        m_snapshot.reset();
        m_askAt = m_clock.monotonicNow() + firstRetry;
        return;
    }
    applySnapshot(m_book, m_instrument, *m_snapshot);
    m_snapshot.reset();
    const auto diffs = std::exchange(m_early, {});
    m_failures = 0;
    for (const RecordingFrame& diff : diffs)
        apply(diff);
    setSynced(true);
}

void LiveBook::apply(const RecordingFrame& frame)
{
    m_last = frame.lastId;
    applyLevels(m_book, m_instrument, frame);
    if (m_synced && std::max(m_book.recordedLevels(Side::Buy), m_book.recordedLevels(Side::Sell)) > mostLevels)
        startOver(); // no market is that deep
}

void LiveBook::lose()
{
    startOver();
    m_askAt = {};
    m_failures = 0;
}

void LiveBook::startOver()
{
    ++m_round;
    m_early.clear();
    m_snapshot.reset();
    m_asking = false;
    setSynced(false);
}

void LiveBook::setSynced(bool synced)
{
    if (std::exchange(m_synced, synced) != synced)
        Q_EMIT syncedChanged(synced);
}

} // namespace fathom::paper
