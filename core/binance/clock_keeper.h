// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/rest_client.h"

#include <QObject>

class QTimer;

namespace fathom::binance {

//! \brief Keeps a TimeSync fed: samples at start, every five minutes, after a refusal for the clock and after a step of ours.
//! One timer; requests are budgeted like any read. Source: FAULTS C11, D06.
class ClockKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClockKeeper)
public:
    ClockKeeper(RestClient* rest, net::TimeSync* time, QObject* parent = nullptr);
    ~ClockKeeper() override;

    void start();
    void stop();
    void refreshNow(); //!< also after resume

Q_SIGNALS:
    void offsetChanged();

private:
    void sample();

    RestClient* m_rest;
    net::TimeSync* m_time;
    QTimer* m_timer;
    bool m_asking = false, m_running = false;
};

} // namespace fathom::binance
