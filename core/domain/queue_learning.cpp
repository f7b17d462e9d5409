// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queue_learning.h"

#include <algorithm>
#include <cmath>

namespace fathom {

namespace {

constexpr double fading = 0.98; // of fifty fills, the first still counts a third
constexpr double strictness = 2; // two fills wholly wrong leave a guess a fiftieth of its weight

} // namespace

QueueLearning::QueueLearning(const State& state)
    : m_state(state)
{
    // A file may hold anything.
    for (double& loss : m_state.losses)
        loss = std::isfinite(loss) ? std::clamp(loss, 0.0, 1 / (1 - fading)) : 0;
    m_state.orders = std::max(0, m_state.orders);
    m_state.happened = std::clamp(m_state.happened, 0, m_state.orders);
    m_state.said = std::isfinite(m_state.said)
        ? std::clamp(m_state.said, 0.0, static_cast<double>(m_state.orders))
        : 0;
}

void QueueLearning::learn(const QueueLosses& losses)
{
    for (std::size_t i = 0; i < queueGuesses; ++i)
        m_state.losses[i] = m_state.losses[i] * fading + std::clamp(losses[i], 0.0, 1.0);
}

void QueueLearning::note(double said, bool happened)
{
    m_state.said += std::clamp(said, 0.0, 1.0);
    m_state.happened += happened;
    ++m_state.orders;
}

QueueWeights QueueLearning::weights() const
{
    const double least = *std::min_element(m_state.losses.begin(), m_state.losses.end());
    QueueWeights weights {};
    double sum = 0;
    for (std::size_t i = 0; i < queueGuesses; ++i) {
        weights[i] = std::exp(-strictness * (m_state.losses[i] - least));
        sum += weights[i];
    }
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

QueueCalibration QueueLearning::calibration() const
{
    if (m_state.orders == 0)
        return {};
    return { m_state.said / m_state.orders, static_cast<double>(m_state.happened) / m_state.orders,
        m_state.orders };
}

} // namespace fathom
