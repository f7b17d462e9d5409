// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <array>
#include <chrono>
#include <vector>

namespace fathom::soak {

//! \brief How late the window's event loop comes to a timer of 10 ms.
class LoopWatch final {
public:
    LoopWatch();
    //! \brief Milliseconds too late; \p percent of the ticks were no later.
    double percentile(int percent) const;
    double most() const { return m_most; }
    //! \brief So long the loop was held by the measuring itself.
    void forgive(std::chrono::steady_clock::duration own) { m_last += own; }

private:
    static constexpr int slots = 5'000; // of a tenth of a millisecond; later ones share the last
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last;
    std::vector<qint64> m_counts;
    qint64 m_total = 0;
    double m_most = 0;
};

//! \brief The process's own memory over time, once a second.
class MemoryWatch final {
public:
    enum Kind { Process, Heap }; //!< by its pages (RSS); by what it has allocated, whatever the allocator keeps

    //! \param ms since the start
    void sample(qint64 ms);
    double latestMiB(Kind kind) const;
    double warmMiB(Kind kind) const; //!< at a fifth of the time
    double slopePerHour(Kind kind) const; //!< of the straight line through everything after that

private:
    struct Sample {
        qint64 ms;
        std::array<double, 2> mib;
    };
    std::vector<Sample> m_samples;
};

} // namespace fathom::soak
