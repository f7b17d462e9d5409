// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace fathom::lab {

//! \brief Faults on a clock. A scenario is one JSON object, by POST /scenario or from a file:
//! {"steps":[{"at":500,"fault":"md.drop","symbol":"BTCUSDT"}, ...],
//!  "random":{"seed":7,"perSecond":0.5,"seconds":60,"faults":[{"fault":"ws.close","action":"RST"}, ...]}}
//! "at" counts ms from the start. "random" adds faults of its list at times a seed gives: the same seed, the same scenario.
class Scenario final
{
public:
    struct Step
    {
        int atMs = 0;
        QJsonObject fault;
    };
    //! \return the problem in one sentence, empty where \p steps are it, by time
    static QString read(const QJsonObject& json, std::vector<Step>& steps);

    Scenario(std::vector<Step> steps, std::function<void(const QJsonObject&)> carryOut);
    int left() const { return static_cast<int>(m_steps.size() - m_next); }

private:
    void arm();

    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    int m_nowMs = 0;
    std::function<void(const QJsonObject&)> m_carryOut;
    QTimer m_timer;
};

} // namespace fathom::lab
