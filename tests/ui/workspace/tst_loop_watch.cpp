// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/loop_watch.h"
#include "tests/support/test_main.h"

#include <QTest>
#include <QTimer>

#include <vector>

using namespace fathom;
using namespace std::chrono_literals;

class LoopWatchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void D01_a_beat_that_comes_late_says_that_the_loop_stood_still()
    {
        ManualClock clock { wallTimeFromMs(1'790'000'000'000) };
        QVERIFY(!LoopWatch::stoodStill()); // nobody watches
        LoopWatch watch(clock);
        clock.advance(400ms);
        QVERIFY(!LoopWatch::stoodStill()); // one slow step
        clock.advance(1ms);
        QVERIFY(LoopWatch::stoodStill()); // input delivered before the beat
        clock.advance(3s);
        QVERIFY(LoopWatch::stoodStill());
        QTRY_VERIFY(!LoopWatch::stoodStill());
    }

    void D01_the_late_beat_itself_ends_nothing()
    {
        ManualClock clock { wallTimeFromMs(1'790'000'000'000) };
        LoopWatch watch(clock);
        std::vector<bool> behind; // after each beat
        connect(watch.findChild<QTimer*>(), &QTimer::timeout, this, [&] { behind.push_back(watch.isBehind()); });
        clock.advance(3s);
        QTRY_VERIFY(behind.size() >= 2);
        QVERIFY(behind[0]); // input that waited may come after it
        QVERIFY(!behind[1]);
    }
};

FATHOM_TEST(LoopWatchTest)

#include "tst_loop_watch.moc"
