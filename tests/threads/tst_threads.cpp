// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/log_sink.h"
#include "core/base/redaction.h"
#include "core/session/worker/book_publisher.h"
#include "core/store/disk_sync.h"
#include "core/store/intent_journal.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <atomic>
#include <thread>

using namespace fathom;

namespace {

BookViewPtr viewOf(std::int64_t id)
{
    auto view = std::make_shared<BookView>();
    view->lastUpdateId = id;
    view->state = BookState::Synced;
    for (std::int64_t level = 0; level < 20; ++level) {
        view->bids.push_back({ 1000 - level, id });
        view->asks.push_back({ 1001 + level, id });
    }
    return view;
}

} // namespace

//! The places where threads meet without an event loop: views on their way to the window, hidden
//! words, the journal and its disk.
class ThreadsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void views_arrive_whole_and_the_newest_last()
    {
        constexpr std::int64_t last = 20'000;
        BookMailbox mailbox;
        std::atomic<bool> done = false;
        int woken = 0;
        std::thread writer([&] {
            for (std::int64_t id = 1; id <= last; ++id)
                woken += mailbox.put(
                             id % 2 == 0 ? QStringLiteral("BTCUSDT") : QStringLiteral("ETHUSDT"),
                             viewOf(id))
                    ? 1
                    : 0;
            done = true;
        });
        std::map<QString, std::int64_t> seen;
        bool whole = true, forward = true;
        const auto take = [&] {
            for (const auto& [symbol, view] : mailbox.takeAll()) {
                forward = forward && view->lastUpdateId > seen[symbol];
                seen[symbol] = view->lastUpdateId;
                for (const auto* side : { &view->bids, &view->asks })
                    whole = whole
                        && std::all_of(side->begin(), side->end(), [&](const BookLevel& level) {
                               return level.steps == view->lastUpdateId;
                           });
            }
        };
        while (!done)
            take();
        writer.join();
        take();
        QVERIFY(whole && forward);
        QCOMPARE(seen[QStringLiteral("BTCUSDT")], last);
        QCOMPARE(seen[QStringLiteral("ETHUSDT")], last - 1);
        QVERIFY(woken > 0);
    }

    void words_are_hidden_while_others_write_lines()
    {
        std::atomic<int> leaks = 0;
        std::vector<std::thread> threads;
        for (int n = 0; n < 4; ++n) {
            threads.emplace_back([n, &leaks] {
                for (int i = 0; i < 100; ++i) {
                    const QByteArray word = "hidden-word-of-thread-" + QByteArray::number(n) + '-'
                        + QByteArray::number(i) + "-end";
                    redaction::hide(
                        std::string_view(word.constData(), static_cast<std::size_t>(word.size())));
                    leaks += redaction::line(QStringLiteral("it says ") + QString::fromLatin1(word))
                                 .contains(word)
                        ? 1
                        : 0;
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(leaks.load(), 0);
    }

    void lines_of_many_threads_are_all_written()
    {
        const QTemporaryDir folder;
        LogSink sink(folder.path());
        std::vector<std::thread> threads;
        for (int n = 0; n < 4; ++n) {
            threads.emplace_back([n, &sink] {
                for (int i = 0; i < 100; ++i)
                    sink.write("2026-11-20T11:12:13.557Z warning fathom.net line "
                        + QByteArray::number(i) + " of thread " + QByteArray::number(n));
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        sink.flush();
        QFile file(folder.filePath(QStringLiteral("fathom.log")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (int n = 0; n < 4; ++n)
            QCOMPARE(
                text.count(QByteArray("of thread " + QByteArray::number(n))), qsizetype { 100 });
    }

    void the_journal_and_its_disk()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("orders.journal"));
        {
            auto journal = IntentJournal::open(path);
            QVERIFY(journal.has_value());
            for (int i = 0; i < 300; ++i) {
                JournalIntent intent;
                intent.clientId = QStringLiteral("fathom-%1").arg(i);
                intent.order.symbol = QStringLiteral("BTCUSDT");
                if (i % 50 == 0)
                    (*journal)->reserve(intent.order.symbol,
                        { intent.clientId + QLatin1Char('a'), intent.clientId + QLatin1Char('b') });
                if (const auto ready = (*journal)->takeReserved(intent.order.symbol))
                    intent.clientId = *ready;
                const auto sequence = (*journal)->recordIntent(intent);
                QVERIFY(sequence.has_value());
                (*journal)->recordSent(*sequence);
                if (i % 3 != 0)
                    (*journal)->recordOutcome(*sequence, JournalEnding::Accepted);
            }
        }
        auto again = IntentJournal::open(path);
        QVERIFY(again.has_value());
        QCOMPARE((*again)->damagedLines(), 0);
        QCOMPARE((*again)->unfinished().size(), std::size_t { 100 });
    }

    void what_is_wanted_on_the_disk_gets_there()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        DiskSync sync(file.handle());
        for (qint64 end = 1; end <= 400; ++end) {
            QCOMPARE(file.write("x"), qint64 { 1 });
            file.flush();
            sync.want(end);
        }
        QTRY_VERIFY(sync.isDone(400));
        sync.finish();
    }
};

FATHOM_TEST(ThreadsTest)

#include "tst_threads.moc"
