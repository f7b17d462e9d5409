// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace fathom {

//! UTC with millisecond resolution, the unit of every time on the wire.
using WallTime = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;
//! Never steps; for ages and timeouts only.
using MonotonicTime = std::chrono::steady_clock::time_point;

//! Lengths in the unit of the wire.
inline constexpr std::int64_t secondMs = 1'000, minuteMs = 60 * secondMs, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

inline WallTime wallTimeFromMs(std::int64_t ms) { return WallTime { std::chrono::milliseconds { ms } }; }
inline std::int64_t toMs(WallTime t) { return t.time_since_epoch().count(); }

//! \brief The two clocks a program may ask. Thread: any.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual WallTime wallNow() const = 0;
    virtual MonotonicTime monotonicNow() const = 0;
};

//! \brief The machine's clocks.
class RealClock final : public Clock
{
public:
    WallTime wallNow() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    MonotonicTime monotonicNow() const override { return std::chrono::steady_clock::now(); }
};

//! \brief A clock that only moves when told to; for tests and stepped simulation.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(WallTime start)
        : m_start(start)
    {
    }
    void advance(std::chrono::milliseconds by) { m_elapsed += by.count(); }
    //! \brief Steps only the wall clock, as a clock correction does.
    void stepWall(std::chrono::milliseconds by) { m_wallStep += by.count(); }
    WallTime wallNow() const override
    {
        return m_start + std::chrono::milliseconds { m_elapsed.load() + m_wallStep.load() };
    }
    MonotonicTime monotonicNow() const override
    {
        return MonotonicTime { std::chrono::milliseconds { m_elapsed.load() } };
    }

private:
    WallTime m_start;
    std::atomic<std::int64_t> m_elapsed = 0;
    std::atomic<std::int64_t> m_wallStep = 0;
};

//! \brief Another clock run at a factor from the moment this one was made, and stepped on demand.
class ScaledClock final : public Clock
{
public:
    //! \param base outlives this  \param scale > 0; 20 makes a minute of three seconds
    ScaledClock(const Clock& base, double scale)
        : m_base(base)
        , m_scale(scale)
        , m_wallStart(base.wallNow())
        , m_start(base.monotonicNow())
    {
    }
    double scale() const { return m_scale; }
    //! \brief Leaps \p by ahead, as if that much time had passed at once.
    void step(std::chrono::milliseconds by) { m_stepped += by.count(); }
    //! At scale 1 it stays the base's wall clock, corrections included.
    WallTime wallNow() const override
    {
        return m_scale == 1 ? m_base.wallNow() + std::chrono::milliseconds { m_stepped.load() }
                            : m_wallStart + std::chrono::duration_cast<std::chrono::milliseconds>(elapsed());
    }
    MonotonicTime monotonicNow() const override { return m_start + elapsed(); }

private:
    std::chrono::nanoseconds elapsed() const
    {
        const std::chrono::duration<double, std::nano> passed = m_base.monotonicNow() - m_start;
        return std::chrono::nanoseconds { static_cast<std::int64_t>(passed.count() * m_scale) } + std::chrono::milliseconds { m_stepped.load() };
    }

    const Clock& m_base;
    double m_scale;
    WallTime m_wallStart;
    MonotonicTime m_start;
    std::atomic<std::int64_t> m_stepped = 0;
};

} // namespace fathom
