// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QThread;

#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

namespace fathom::seeds {

//! \brief How late the thread it lives in comes to a beat of 10 ms because of what the program itself does there (I8): without the
//! time the thread waited for a processor, which says how busy the machine is, and without what the test did in between.
class LoopMeter final
{
public:
    using Duration = std::chrono::nanoseconds;
    static constexpr std::chrono::milliseconds mostLate { 50 }; //!< of 99 beats in a hundred

    LoopMeter();
    LoopMeter(const LoopMeter&) = delete;
    LoopMeter& operator=(const LoopMeter&) = delete;

    int beats() const { return static_cast<int>(late().size()); }
    std::vector<Duration> late() const; //!< each beat, in order. Thread: any
    //! \brief \p percent of the beats were no later. Zero without beats.
    Duration percentile(int percent) const { return percentile(late(), percent); }
    static Duration percentile(std::vector<Duration> late, int percent);

    //! \brief What happens in this thread while one of these lives is not the program's doing, but for what happens while a Within
    //! lives inside of it.
    class Apart final
    {
    public:
        Apart();
        ~Apart();
        Apart(const Apart&) = delete;
        Apart& operator=(const Apart&) = delete;
    };
    class Within final
    {
    public:
        Within();
        ~Within();
        Within(const Within&) = delete;
        Within& operator=(const Within&) = delete;
    };

    //! \brief A meter in another thread. Never waits for that thread: what stands still there is what is to be seen.
    class Elsewhere final
    {
    public:
        explicit Elsewhere(QThread& thread);
        ~Elsewhere();
        Elsewhere(const Elsewhere&) = delete;
        Elsewhere& operator=(const Elsewhere&) = delete;
        std::vector<Duration> late() const;

    private:
        struct Shared
        {
            std::mutex guard;
            std::unique_ptr<LoopMeter> meter; //!< made and ended there
            std::vector<Duration> kept;       //!< of a meter whose thread is over
            bool isOver = false;
        };
        QObject* m_home; // lives there
        std::shared_ptr<Shared> m_shared;
    };

private:
    void onBeat();

    QTimer m_timer;
    Duration m_last;
    mutable std::mutex m_guard;
    std::vector<Duration> m_late;
};

} // namespace fathom::seeds
