// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/queue_learning.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace fathom;

//! What own fills teach: weights and calibration.
class TestQueueLearning final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knows_nothing_at_first()
    {
        const QueueLearning learning;
        for (const double weight : learning.weights())
            QCOMPARE(weight, 1.0 / 3);
        QCOMPARE(learning.calibration(), QueueCalibration {});
    }

    void the_guess_that_errs_least_ends_with_the_weight()
    {
        QueueLearning learning;
        learning.learn({ 1, 0.5, 0.5 });
        const QueueWeights once = learning.weights();
        QCOMPARE(once[1], once[2]);
        QCOMPARE(once[0] / once[1], std::exp(-1.0));
        for (int fill = 0; fill < 50; ++fill)
            learning.learn({ 0.6, 0.1, 0.3 });
        const QueueWeights weights = learning.weights();
        QVERIFY(weights[1] > 0.95);
        QCOMPARE(weights[0] + weights[1] + weights[2], 1.0);
    }

    void a_market_that_changes_is_learnt_anew()
    {
        QueueLearning learning;
        for (int fill = 0; fill < 500; ++fill)
            learning.learn({ 0, 1, 1 });
        for (int fill = 0; fill < 100; ++fill)
            learning.learn({ 1, 0, 1 });
        QVERIFY(learning.weights()[1] > 0.9); // five hundred fills ago are forgotten
    }

    void calibration_is_the_mean_of_what_was_said_and_of_what_happened()
    {
        QueueLearning learning;
        std::mt19937 random(143);
        std::uniform_real_distribution<double> chance(0, 1);
        double said = 0;
        int happened = 0;
        for (int order = 0; order < 143; ++order) {
            const double p = 0.3 + 0.6 * chance(random);
            const bool fills = chance(random) < p;
            learning.note(p, fills);
            said += p;
            happened += fills;
        }
        const QueueCalibration calibration = learning.calibration();
        QCOMPARE(calibration.orders, 143);
        QCOMPARE(calibration.said, said / 143);
        QCOMPARE(calibration.happened, happened / 143.0);
        QVERIFY(std::abs(calibration.said - calibration.happened) < 0.1); // the chances were true
    }

    void what_was_kept_is_taken_up_and_rubbish_is_not()
    {
        QueueLearning learning;
        learning.learn({ 0.5, 0.2, 0.1 });
        learning.note(0.6, true);
        const QueueLearning again(learning.state());
        QCOMPARE(again.weights(), learning.weights());
        QCOMPARE(again.calibration(), learning.calibration());
        const QueueLearning broken(QueueLearning::State {
            { std::numeric_limits<double>::quiet_NaN(), -3, 1e300 }, 99, 12, -4 });
        double sum = 0;
        for (const double weight : broken.weights())
            sum += weight;
        QCOMPARE(sum, 1.0);
        QCOMPARE(broken.calibration(), QueueCalibration {});
    }
};

FATHOM_TEST(TestQueueLearning)

#include "tst_queue_learning.moc"
