// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/scenario.h"

#include "core/paper/market/noise.h"
#include "tests/lab/fault_plan.h"

#include <QJsonArray>

namespace fathom::lab {

namespace {

constexpr int mostSteps = 100'000;

QString problemOf(const QJsonObject& fault)
{
    Fault read;
    return FaultPlan::read(fault, read);
}

QString readRandom(const QJsonObject& random, std::vector<Scenario::Step>& steps)
{
    const QJsonArray faults = random.value(QLatin1String("faults")).toArray();
    const double perSecond = random.value(QLatin1String("perSecond")).toDouble(1), seconds = random.value(QLatin1String("seconds")).toDouble(60);
    if (faults.isEmpty() || !(perSecond > 0) || !(seconds > 0) || perSecond * seconds > mostSteps)
        return QStringLiteral("random needs faults, perSecond and seconds, and makes 100000 steps at most.");
    for (const QJsonValue& fault : faults) {
        if (const QString problem = problemOf(fault.toObject()); !problem.isEmpty())
            return problem;
    }
    paper::Random numbers(static_cast<std::uint64_t>(random.value(QLatin1String("seed")).toInteger(1)));
    for (double at = numbers.exponential(1 / perSecond); at < seconds; at += numbers.exponential(1 / perSecond)) {
        const auto which = static_cast<qsizetype>(numbers.below(static_cast<std::uint64_t>(faults.size())));
        steps.push_back({ static_cast<int>(at * 1000), faults.at(which).toObject() });
    }
    return {};
}

} // namespace

QString Scenario::read(const QJsonObject& json, std::vector<Step>& steps)
{
    for (const QJsonValue& step : json.value(QLatin1String("steps")).toArray()) {
        const int at = step.toObject().value(QLatin1String("at")).toInt(-1);
        if (at < 0)
            return QStringLiteral("A step needs \"at\", ms from the start.");
        if (const QString problem = problemOf(step.toObject()); !problem.isEmpty())
            return problem;
        steps.push_back({ at, step.toObject() });
    }
    if (json.contains(QLatin1String("random"))) {
        if (const QString problem = readRandom(json.value(QLatin1String("random")).toObject(), steps); !problem.isEmpty())
            return problem;
    }
    if (steps.empty())
        return QStringLiteral("A scenario has steps, or random.");
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.atMs < b.atMs; });
    return {};
}

Scenario::Scenario(std::vector<Step> steps, std::function<void(const QJsonObject&)> carryOut)
    : m_steps(std::move(steps))
    , m_carryOut(std::move(carryOut))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_nowMs = m_steps[m_next].atMs;
        while (m_next < m_steps.size() && m_steps[m_next].atMs <= m_nowMs)
            m_carryOut(m_steps[m_next++].fault);
        arm();
    });
    arm();
}

void Scenario::arm()
{
    if (m_next < m_steps.size())
        m_timer.start(m_steps[m_next].atMs - m_nowMs);
}

} // namespace fathom::lab
