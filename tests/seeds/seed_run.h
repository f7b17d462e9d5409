// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/seeds/hand.h"
#include "tests/seeds/loop_meter.h"
#include "tests/seeds/venue_record.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace fathom::seeds {

//! \brief What one run was and what was wrong with it.
struct Report {
    QString scenario;
    std::uint64_t seed = 0;
    QStringList problems; //!< empty where both ledgers agree
    int clicks = 0, orders = 0, cancels = 0, fills = 0, faults = 0;
    int bans = 0; //!< pauses the terminal showed in which nothing arrived
    int books = 0; //!< updates after which a live book was compared with the exchange's
    LoopMeter::Duration loop {}; //!< 99 of 100 beats of the event loop the session is in were no later
    LoopMeter::Duration network {}, longest {}; //!< the same of the network thread's, and its longest step
    qint64 agreedMs = -1; //!< from the last fault taken back to full agreement
    QString late; //!< what was still different after lateMs, empty where nothing was
    static constexpr int lateMs = 8'000;
};

//! \brief One scenario under one seed: a terminal without a window on an exchange of its own, a
//! hand that trades, faults, and then the comparison of both ledgers (FAULTS 0.5). Many live side
//! by side in one thread: a run never waits.
class SeedRun final : public QObject {
    Q_OBJECT
public:
    SeedRun(const Scenario& scenario, std::uint64_t seed, int tradeMs);
    ~SeedRun() override;

    const Report& report() const { return m_report; }
    bool isOver() const { return m_phase == Phase::Over; }

Q_SIGNALS:
    void over();

private:
    enum class Phase : std::uint8_t { Starting, Trading, Settling, Comparing, Over };
    static constexpr qint64 stepMs = 20;
    static constexpr qint64 mostStarved = 3; //!< a step that takes longer than this many times its own counts all the same
    void step();
    void trade();
    void injectFault();
    void pull();
    void settle();
    void openDesk();
    void closeDesk();
    void compareBook();
    void judgeLoop(const char* whose, const std::vector<LoopMeter::Duration>& late);
    void watch(LocalOrderId id);
    void watchBan();
    void act();
    QStringList unsettled();
    QStringList disagreements();
    QStringList orderProblems();
    QStringList journalProblems() const;
    void problem(const QString& text);
    void end();
    //! Of the phase: no more than what the run's own steps took, so that a machine that stood does not use up its patience;
    //! a third of the time at least, so that one that is too slow for the test ends it.
    qint64 spent() const { return std::clamp<qint64>(m_steps * stepMs, m_since.elapsed() / mostStarved, m_since.elapsed()); }
    void enter(Phase phase);
    qint64 in(double meanMs)
    {
        return m_clock.elapsed() + static_cast<qint64>(m_random.exponential(meanMs)) + 1;
    }

    const Scenario& m_scenario;
    Report m_report;
    Random m_random;
    const int m_tradeMs;
    QTemporaryDir m_folder;
    VenueRecord m_record; // outlives the exchange that tells it
    std::unique_ptr<test::LabThread> m_lab;
    std::unique_ptr<test::Desk> m_desk;
    Hand m_hand;
    Phase m_phase = Phase::Starting;
    QTimer m_timer;
    QElapsedTimer m_clock, m_since; // of the run, of the phase
    qint64 m_nextAct = 0, m_nextFault = 0, m_nextPull = 0, m_nextLook = 0, m_backAt = -1;
    qint64 m_steps = 0; // of the phase
    int m_receivedInBan = -1, m_pulls = 0;
    qint64 m_banSeen = -1; // when the terminal began to show it
    LoopMeter m_loop; // I8
    std::unique_ptr<LoopMeter::Elsewhere> m_network; // the desk's
    std::vector<LoopMeter::Duration> m_networkLate; // of all desks so far
    std::int64_t m_comparedUpdate = 0;
    qint64 m_nextBook = 0;
    bool m_compared = false;
    std::map<QString, int> m_placings; // of exchanges that ended
    QByteArray m_journal; // before it was opened anew
};

//! \brief Runs \p wanted, \p jobs at a time, and tells \p each as it ends. Needs an application;
//! returns when all are over.
void runAll(std::deque<std::pair<const Scenario*, std::uint64_t>> wanted, int jobs, int tradeMs,
    const std::function<void(const Report&)>& each);

} // namespace fathom::seeds
