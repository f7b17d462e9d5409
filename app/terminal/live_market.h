// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/paper_exchange_thread.h"
#include "core/session/session.h"

#include <QObject>
#include <QTimer>

#include <set>
#include <thread>

namespace fathom {

//! \brief Runs the paper exchange that follows a real market, tries again while that cannot be reached, and puts into words how it stands.
//! Thread: GUI; the exchange has one of its own, and starting it another.
class LiveMarket final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveMarket)
public:
    //! \param stateFile where its account is kept, apart from every other market's
    LiveMarket(paper::LiveVenue venue, QString stateFile, QObject* parent = nullptr);
    //! Stops it, its state written.
    ~LiveMarket() override;

    //! \brief Starts, through \p proxy where that is usable, and tries until it serves or stop().
    void start(const ProxyChoice& proxy, const Secret& password);
    void stop();

Q_SIGNALS:
    //! It serves at these addresses.
    void ready(std::shared_ptr<fathom::SessionConfig> config);
    //! What the user has to know, translated.
    void said(fathom::Severity severity, const QString& title, const QString& text);

private:
    void tryStart();
    void started(const std::shared_ptr<Result<paper::Announcement>>& outcome);
    void stateChanged(const paper::LiveState& state);

    paper::LiveVenue m_venue;
    QString m_stateFile;
    paper::PaperExchangeThread m_exchange;
    std::thread m_starter;
    std::shared_ptr<std::atomic<bool>> m_abandoned;
    QTimer m_retry;
    int m_failures = 0;
    bool m_running = false, m_reached = false, m_lost = false;
    std::set<QString> m_synced; //!< symbols whose book has been in step: losing one of these is worth a word
};

} // namespace fathom
