// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/book_feed.h"
#include "core/domain/book_view.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>

class QTimer;

namespace fathom {

//! \brief The latest view of every watched book on its way to the window: a newer one takes the place of one not fetched yet,
//! so that a stalled window costs no memory. Any thread.
class BookMailbox final
{
public:
    //! \return true where the receiver must be woken
    bool put(const QString& symbol, BookViewPtr view);
    std::map<QString, BookViewPtr> takeAll();
    //! \brief Least time between two pictures of the market. Any thread.
    std::chrono::milliseconds frame() const { return m_frame.load(std::memory_order_relaxed); }
    void setFrame(std::chrono::milliseconds frame) { m_frame.store(frame, std::memory_order_relaxed); }

private:
    std::atomic<std::chrono::milliseconds> m_frame { std::chrono::milliseconds { 16 } };
    std::mutex m_mutex;
    std::map<QString, BookViewPtr> m_views;
    bool m_woken = false;
};

//! \brief Watched books as immutable views, at most one a frame of the mailbox each, at once where nothing was sent for a frame.
//! Thread: network.
class BookPublisher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookPublisher)
public:
    static constexpr int levels = 1000;

    BookPublisher(binance::MarketStreams* streams, binance::RestClient* rest, const net::TimeSync* time, const Clock* clock,
        std::shared_ptr<BookMailbox> mailbox, QObject* parent = nullptr);
    ~BookPublisher() override;

    void watch(const std::shared_ptr<const Instrument>& instrument);
    void unwatch(const QString& symbol);
    void resync(const QString& symbol);
    const binance::BookFeed* feed(const QString& symbol) const;
    int unreadable() const; //!< depth frames that could not be read since the start
    //! \brief Newest event's way to us over all books, venue clock corrected; empty before the first.
    std::optional<double> latencyMs() const { return m_latencyMs; }
    std::chrono::milliseconds frame() const { return m_mailbox->frame(); }
    bool anyWatched() const { return !m_entries.empty(); }
    bool anyStale() const;
    QStringList watched() const;

Q_SIGNALS:
    //! Views wait in the mailbox.
    void mailWaiting();
    void gridChanged(const QString& symbol);
    void resynced(const QString& symbol);
    //! A change was applied to the book, its state is another, or it is not watched any more.
    void moved(const QString& symbol);

private:
    struct Entry
    {
        std::unique_ptr<binance::BookFeed> feed;
        MonotonicTime sent {};
        bool waiting = false;
    };
    void changed(const QString& symbol, bool atOnce);
    void send(const QString& symbol, Entry& entry);

    binance::MarketStreams* m_streams;
    binance::RestClient* m_rest;
    const net::TimeSync* m_time;
    const Clock* m_clock;
    std::shared_ptr<BookMailbox> m_mailbox;
    std::map<QString, Entry> m_entries;
    int m_unreadableBefore = 0; //!< of books that are not watched any more
    QTimer* m_timer;
    std::optional<double> m_latencyMs;
};

} // namespace fathom
