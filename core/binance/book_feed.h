// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/depth_sync.h"
#include "core/binance/market_streams.h"
#include "core/binance/rest_client.h"

#include <QObject>

class QTimer;

namespace fathom::binance {

//! \brief One symbol's live book: stream, snapshot requests, sync machine and freshness together.
//!
//! A stream that falls silent while its connection lives is subscribed anew, at growing distances. Source: FAULTS A13.
//! Thread: the network thread. The touch may also come from bookTicker, which the session subscribes by itself.
class BookFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookFeed)
public:
    static constexpr std::chrono::milliseconds staleAfter { 5'000 };
    static constexpr int snapshotLevels = 1000;

    BookFeed(std::shared_ptr<const Instrument> instrument, MarketStreams* streams, RestClient* rest, const Clock* clock,
        QObject* parent = nullptr);
    ~BookFeed() override;

    const DepthSync& sync() const { return *m_sync; }
    const std::shared_ptr<const Instrument>& instrument() const { return m_instrument; }
    //! \brief Stale where synced but silent for longer than staleAfter; otherwise the machine's state.
    BookState state() const;
    DepthSync::Reason reason() const { return m_sync->reason(); }
    void resync();
    //! \brief An immutable picture of up to \p levels a side, in the state above; its reason text is left to the caller.
    std::shared_ptr<BookView> makeView(int levels) const;
    int unreadableFrames() const { return m_unreadable; }

Q_SIGNALS:
    void bookChanged();  //!< a diff was applied
    void touchChanged(); //!< best bid or ask changed; after bookChanged
    void stateChanged();
    //! A price or size off the grid: the symbol's filters changed, load exchangeInfo again.
    void gridChanged();

private:
    void onData(const StreamData& data);
    void onStreamState(StreamState state);
    void act();
    void fetch(DepthSync* sync);
    void renewBeforeHorizon();
    void watch();
    void askSilentStream();
    void announce();

    std::shared_ptr<const Instrument> m_instrument;
    QByteArray m_streamName;
    SymbolGrid m_grid;
    MarketStreams* m_streams;
    RestClient* m_rest;
    const Clock* m_clock;
    MarketDecoder m_decoder;
    DepthDiff m_diff;
    std::unique_ptr<DepthSync> m_sync;
    std::unique_ptr<DepthSync> m_successor; //!< built beside the live one when the touch nears the snapshot's edge, then takes over
    SubscriptionPtr m_subscription;
    QTimer* m_timer;
    MonotonicTime m_lastRenewal {}, m_lastAsk {};
    int m_asks = 0; //!< since the last data
    BookState m_shown = BookState::Off;
    DepthSync::Reason m_shownReason = DepthSync::Reason::None;
    BookLevel m_bid, m_ask;
    int m_unreadable = 0;
};

} // namespace fathom::binance
