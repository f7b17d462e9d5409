// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/row_log.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>
#include <deque>
#include <random>

using namespace fathom::paper;

namespace {

struct Row
{
    std::int64_t minute = 0;
    double value = 0;
    bool operator==(const Row&) const = default;
};

} // namespace

class TestRowLog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void is_a_deque_whatever_is_done_with_it_data()
    {
        QTest::addColumn<bool>("writable");
        QTest::newRow("in a file") << true;
        QTest::newRow("nowhere to write") << false;
    }
    void is_a_deque_whatever_is_done_with_it()
    {
        QFETCH(bool, writable);
        const QTemporaryDir folder;
        const auto spill = std::make_shared<SpillFile>(writable ? folder.path() : folder.filePath(QStringLiteral("missing")));
        RowLog<Row> log(spill), beside(spill); // two in one file
        std::deque<Row> meant;
        std::mt19937 random(11);
        for (std::int64_t i = 0; i < 20'000; ++i) {
            const Row row { i, static_cast<double>(random()) };
            log.push_back(row);
            beside.push_back({ -i, 0.5 });
            meant.push_back(row);
            if (random() % 7 == 0)
                log.back().value = meant.back().value = 1;
            for (auto drop = random() % 3; drop > 0 && meant.size() > 1'000; --drop) {
                log.pop_front();
                meant.pop_front();
            }
            if (random() % 9'000 == 0) {
                log.clear();
                meant.clear();
            }
            QCOMPARE(log.size(), meant.size());
            if (meant.empty())
                continue;
            const std::size_t at = random() % meant.size();
            QVERIFY(log[at] == meant[at]);
            QVERIFY(log[meant.size() - 1] == meant.back());
            QVERIFY(log[0] == meant.front());
        }
        for (std::size_t i = 0; i < beside.size(); i += 97)
            QVERIFY(beside[i].minute == -static_cast<std::int64_t>(i));
        QCOMPARE(spill->size() > 0, writable);
        QVERIFY(QDir(folder.path()).isEmpty()); // it has no name
    }

    // The disk is full for a while: what found no room is in memory, what lies in the file can be read all the time.
    void a_full_disk_loses_nothing()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const auto spill = std::make_shared<SpillFile>();
        RowLog<Row> log(spill);
        const auto push = [&log](std::int64_t from, std::int64_t to) {
            for (std::int64_t i = from; i < to; ++i)
                log.push_back({ i, 0 });
        };
        push(0, 500);
        const rlimit full { static_cast<rlim_t>(spill->size() + 100), usual.rlim_max }; // less than one block more
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        push(500, 1'500);
        bool same = true;
        for (std::size_t i = 0; i < log.size(); ++i)
            same = same && log[i].minute == static_cast<std::int64_t>(i);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(same);
        push(1'500, 2'500);
        for (std::size_t i = 0; i < log.size(); ++i)
            QCOMPARE(log[i].minute, static_cast<std::int64_t>(i));
    }

    void room_is_used_again()
    {
        const auto spill = std::make_shared<SpillFile>();
        RowLog<Row> log(spill);
        for (std::int64_t i = 0; i < 2'000; ++i)
            log.push_back({ i, 0 });
        const qint64 grown = spill->size();
        for (std::int64_t i = 0; i < 20'000; ++i) {
            log.push_back({ i, 0 });
            log.pop_front();
        }
        QVERIFY(spill->size() <= grown + static_cast<qint64>(2 * RowLog<Row>::blockRows * sizeof(Row)));
    }
};

FATHOM_TEST(TestRowLog)

#include "tst_row_log.moc"
