// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/queue_estimate.h"
#include "core/domain/queue_place.h"

namespace fathom {

//! \brief What the user's own fills have taught the queue model: how far each guess is to be
//! trusted, and how right its chances were.
//!
//! The weight of a guess falls exponentially with what it was wrong by, older fills counting less
//! and less; the guess that errs least ends with nearly all of it. A value, any one thread.
//! Source: NOVEL 2.
class QueueLearning {
public:
    //! \brief All of it, to be kept. Whatever is in it, weights() is usable.
    struct State {
        QueueLosses losses {}; //!< sums, older ones faded
        double said = 0; //!< sum of the chances given
        int happened = 0, orders = 0;
        bool operator==(const State&) const = default;
    };

    QueueLearning() = default;
    explicit QueueLearning(const State& state);

    void learn(const QueueLosses& losses);
    //! \brief An order the model gave the chance \p said had its time: it filled whole or not.
    void note(double said, bool happened);

    QueueWeights weights() const;
    QueueCalibration calibration() const;
    const State& state() const { return m_state; }

private:
    State m_state;
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::QueueLearning::State)
