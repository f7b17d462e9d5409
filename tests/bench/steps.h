// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QWidget>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace fathom::bench {

//! \brief How long each of many steps took.
class Steps
{
public:
    void begin() { m_begun = std::chrono::steady_clock::now(); }
    void end() { m_all.push_back(std::chrono::steady_clock::now() - m_begun); }
    //! \brief Beside the mean: what a hand feels is the longest frame.
    void report(benchmark::State& state)
    {
        std::sort(m_all.begin(), m_all.end());
        const auto at = [this](double part) {
            return std::chrono::duration<double, std::milli>(m_all[static_cast<std::size_t>(part * static_cast<double>(m_all.size() - 1))]).count();
        };
        state.counters["p50_ms"] = at(0.5);
        state.counters["p99_ms"] = at(0.99);
        state.counters["max_ms"] = at(1);
        state.counters["over5ms"] = static_cast<double>(std::count_if(m_all.begin(), m_all.end(), [](auto each) { return each > std::chrono::milliseconds(5); }));
    }

private:
    std::chrono::steady_clock::time_point m_begun;
    std::vector<std::chrono::nanoseconds> m_all;
};

//! \brief What a window does between two frames: takes in what came, lays out, and paints what changed.
inline void frame()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // what the first turn asked to be painted
}

inline void show(QWidget& panel, const QSize& size)
{
    panel.resize(size);
    panel.show();
    QCoreApplication::processEvents();
}

} // namespace fathom::bench
