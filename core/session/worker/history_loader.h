// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/binance/history_file.h"
#include "core/domain/history_types.h"
#include "core/session/worker/history_reader.h"
#include "core/store/history_store.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>
#include <set>

namespace fathom::net {
class RateBudget;
class TimeSync;
}

namespace fathom {

//! \brief Keeps the stored history whole: what happened while the program was away or blind, and on request months by the venue's lists or
//! a year by the files it prepares. Only what other reading leaves of the request budget is used; trading never waits for it.
//!
//! A file that was asked for keeps its name in the store, so that a restart asks for the same one again: the venue gives five a month.
//! Thread: network; files are taken apart in a thread of the pool. Source: ENDPOINTS 1.3, FAULTS I6.
class HistoryLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryLoader)
public:
    static constexpr std::chrono::hours firstReach { 7 * 24 };    //!< read by itself where nothing is stored
    static constexpr std::chrono::hours listReach { 89 * 24 };    //!< the lists go back three months
    static constexpr std::chrono::hours fileReach { 365 * 24 };   //!< one file holds a year at most
    static constexpr std::chrono::minutes refreshEvery { 5 };     //!< where something happened since

    HistoryLoader(binance::RestClient* rest, net::RateBudget* budget, net::TimeSync* time, QObject* parent = nullptr);
    ~HistoryLoader() override;

    //! \brief Where else something may have been done, as long as catching up begins: its conditional orders are asked for, too.
    void setSymbolSource(std::function<std::set<QString>()> symbols) { m_symbols = std::move(symbols); }
    void adopt(const StoredHistory& history);
    //! \brief The account was compared and is trusted: reads what is missing, and goes on with what a former run began.
    void onReady();
    void onLost();
    //! \brief What was stored belongs to another account and is gone: everything is read anew.
    void startAfresh();
    //! \brief Something was booked (funding, a fill): it is read soon.
    void onBooking(bool isFunding);
    //! \brief Starts a long reading back to \p from; one at a time.
    void start(HistoryJob::Way way, WallTime from);
    void cancel();
    //! \brief Caught up, so that nothing known to the exchange's lists is missing.
    bool isUpToDate() const { return m_readTo != WallTime {} && !m_reader.isRunning() && !m_soon.isActive() && !m_job.isRunning(); }

Q_SIGNALS:
    void batch(const fathom::HistoryBatch& rows);
    //! Those of batch() that close the gap up to now, not those of a long reading.
    void readBack(const fathom::HistoryBatch& rows);
    //! The lists are read up to \p to; nothing is missing since \p completeFrom.
    void readTo(fathom::WallTime completeFrom, fathom::WallTime to);
    void jobChanged(const fathom::HistoryJob& job);
    void logged(const fathom::LogLine& line);

private:
    void catchUp();
    void caughtUp(WallTime from, WallTime to);
    void goOn();
    void readLists();
    void askForFiles();
    void pollFile();
    void fetchFile(std::size_t part, const QUrl& url);
    void readFile(std::size_t part, const QByteArray& bytes);
    void fileRead(std::size_t part, const Result<binance::HistoryFile>& file);
    void setPart(std::size_t part, HistoryJob::State state, const QString& text);
    void endJob(HistoryJob::State state, const QString& text);
    void tell();
    std::optional<std::size_t> nextPart(HistoryJob::State state) const;

    binance::RestClient* m_rest;
    net::RateBudget* m_budget;
    net::TimeSync* m_time;
    HistoryReader m_reader; //!< catching up
    HistoryReader m_lists;  //!< a long reading by lists
    HistoryJob m_job;
    std::function<std::set<QString>()> m_symbols;
    std::set<QString> m_recent; //!< of the newest orders that were stored
    QTimer m_poll, m_refresh, m_soon;
    WallTime m_readTo {}, m_completeFrom {};
    std::chrono::milliseconds m_pollAfter { 0 };
    bool m_adopted = false, m_ready = false, m_touched = false, m_asking = false;
    int m_fundingTries = 0;
    int m_skipped = 0;
    quint64 m_generation = 0; //!< answers to a cancelled job are dropped
    QThreadPool m_pool;       //!< takes files apart; last, so that it is waited for before anything above goes
};

} // namespace fathom
