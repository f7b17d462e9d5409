// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/clock_keeper.h"

#include <QTimer>

namespace fathom::binance {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds betweenSamples { 150 }, idleCheck { 5'000 }, afterFailure { 2'000 };

} // namespace

ClockKeeper::ClockKeeper(RestClient* rest, net::TimeSync* time, QObject* parent)
    : QObject(parent)
    , m_rest(rest)
    , m_time(time)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] { sample(); });
    connect(m_rest, &RestClient::clockRefused, this, [this] { sample(); });
}

ClockKeeper::~ClockKeeper() = default;

void ClockKeeper::start()
{
    m_running = true;
    sample();
}

void ClockKeeper::stop()
{
    m_running = false;
    m_timer->stop();
}

void ClockKeeper::refreshNow()
{
    m_time->invalidate();
    sample();
}

void ClockKeeper::sample()
{
    if (!m_running || m_asking)
        return;
    if (!m_time->needsSample()) {
        m_timer->start(idleCheck);
        return;
    }
    m_asking = true;
    m_rest->serverTime(this, [this](const Result<WallTime>& time) {
        m_asking = false;
        if (m_running)
            m_timer->start(!time ? afterFailure : m_time->needsSample() ? betweenSamples : idleCheck);
        if (time)
            Q_EMIT offsetChanged();
    });
}

} // namespace fathom::binance
