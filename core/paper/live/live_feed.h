// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/live/live_book.h"
#include "core/paper/live/live_listing.h"
#include "core/paper/live/live_venue.h"
#include "core/paper/server/routes.h"
#include "core/paper/server/stream_channel.h"

#include <QTimer>

#include <atomic>
#include <map>

namespace fathom::paper {

//! \brief The market of a real venue under paper orders: its public requests and streams are passed on as they are, and the books that
//! somebody looks at or holds are kept in step, so that users' orders fill against them.
//!
//! What is passed on knows nothing of users' orders: as at the venue, where they are not. A book out of step refuses orders, triggers
//! nothing and liquidates nobody until it is back. While the venue cannot be reached its streams end here too; nothing is made up.
//! Paper thread.
class LiveFeed final : public QObject, public ExchangeListener
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveFeed)
public:
    using Changed = std::function<void(const LiveState&)>;
    //! \param clock the machine's; outlives this  \param changed hears on the paper thread; may be empty
    LiveFeed(const LiveVenue& venue, const Clock& clock, Changed changed);
    ~LiveFeed() override;

    //! \brief Asks the venue what it lists and waits for it, at most ten seconds, or until \p abandoned becomes true.
    //! Errors: Network, BadReply.
    Result<LiveListing> list(const std::atomic<bool>* abandoned);
    //! \brief Follows the venue from now on. \p exchange has the listing's symbols in its order, each with a ReplayBook in \p books.
    void start(Exchange& exchange, std::vector<ReplayBook*> books, const std::vector<MarkState>& marks);

    //! \brief Whether streams that come through \p door can be had now.
    bool carries(WsDoor door) const;
    void subscribe(StreamSession& session, const QByteArray& name, const StreamSpec& spec);
    void unsubscribe(StreamSession& session, const QByteArray& name, const StreamSpec& spec);

    enum class Source : std::uint8_t { Here,
        Venue,
        Nowhere };
    //! \brief Who answers \p route: the paper exchange itself, the venue, or nobody without a key there.
    static Source sourceOf(const Route& route);
    //! \brief The venue's reply to \p request, or -1001 (503) where it gave none.
    void pass(const HttpRequest& request, int weight, QObject* context, std::function<void(const HttpReply&)> answered);

    const LiveBook* book(int market) const; //!< null where nobody wants it
    const VenueLink& link() const { return *m_link; }

    void onBookMissing(int market) override;

private:
    using Door = VenueLink::Door;
    struct Watched
    {
        std::unique_ptr<LiveBook> book;
        std::vector<std::pair<Door, QByteArray>> streams;
    };
    void onFrame(Door door, const QByteArray& name, QByteArrayView data);
    void onLost(Door door, const QString& reason);
    void readMarks(QByteArrayView data);
    void tick();
    void followWanted();
    void watch(int market);
    void unwatch(int market);
    void tellState();

    const Clock& m_clock;
    Changed m_changed;
    LiveState m_state;
    QString m_reason;
    Exchange* m_exchange = nullptr;
    std::vector<ReplayBook*> m_books;
    std::map<QByteArray, StreamChannel> m_channels;
    std::map<int, int> m_looked;          // by market: streams of it that somebody gets
    std::map<int, MonotonicTime> m_asked; // by market: until when an order that came too early keeps it
    std::map<int, Watched> m_watched;
    std::map<QByteArray, int> m_own; // streams of watched books
    RecordingDecoder m_decoder;
    std::unique_ptr<VenueLink> m_link;
    QTimer m_timer;
};

} // namespace fathom::paper
