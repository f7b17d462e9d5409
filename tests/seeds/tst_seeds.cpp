// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/seeds/seed_run.h"
#include "tests/support/test_main.h"

#include <QLoggingCategory>
#include <QThread>

using namespace fathom::seeds;

//! A sample of tests/seeds/run: every scenario under two seeds, side by side.
class SeedsTest final : public QObject {
    Q_OBJECT

    std::map<QString, QStringList> m_problems;
    std::map<QString, int> m_runs;

private Q_SLOTS:
    void initTestCase()
    {
        std::deque<std::pair<const Scenario*, std::uint64_t>> wanted;
        QLoggingCategory::setFilterRules(
            QStringLiteral("fathom.*=false")); // what is broken on purpose is not worth a line
        for (const std::uint64_t seed : { 1, 2 }) {
            for (const Scenario& scenario : scenarios())
                wanted.emplace_back(&scenario, seed);
        }
        runAll(std::move(wanted), 8, 2'000, [this](const Report& report) {
            ++m_runs[report.scenario];
            for (const QString& text : report.problems)
                m_problems[report.scenario].append(
                    QStringLiteral("%1 (tests/seeds/run --scenario %2 --seed %3)")
                        .arg(text, report.scenario)
                        .arg(report.seed));
        });
    }

    void I8_a_loop_that_stands_still_is_seen_data()
    {
        QTest::addColumn<bool>("isTheTests");
        QTest::addColumn<bool>("isSeen");
        QTest::newRow("the program's step") << false << true;
        QTest::newRow("the test's own step") << true << false;
    }

    void I8_a_loop_that_stands_still_is_seen()
    {
        QFETCH(bool, isTheTests);
        LoopMeter meter;
        QTimer slow; // one step of 60 ms after the other
        connect(&slow, &QTimer::timeout, this, [isTheTests] {
            const auto apart = isTheTests ? std::make_unique<LoopMeter::Apart>() : nullptr;
            QThread::msleep(60);
        });
        slow.start(1);
        QTRY_VERIFY_WITH_TIMEOUT(meter.beats() > 20, 30'000);
        slow.stop();
        QTEST(meter.percentile(50) > LoopMeter::mostLate - std::chrono::milliseconds { 20 }, "isSeen");
    }

    void both_ledgers_agree_data()
    {
        QTest::addColumn<QString>("name");
        for (const Scenario& scenario : scenarios())
            QTest::newRow(qPrintable(scenario.name)) << scenario.name;
    }

    void both_ledgers_agree()
    {
        QFETCH(QString, name);
        QCOMPARE(m_runs[name], 2);
        QVERIFY2(m_problems[name].isEmpty(), qPrintable(m_problems[name].join(QLatin1Char('\n'))));
    }
};

FATHOM_TEST(SeedsTest)

#include "tst_seeds.moc"
