// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/log_sink.h"
#include "app/terminal/options.h"
#include "core/base/redaction.h"
#include "tests/core/store/full_disk.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace fathom;

namespace {

QByteArray contentOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class LogSinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secrets_and_signatures_never_reach_the_file()
    {
        QTemporaryDir folder;
        LogSink sink(folder.path());
        redaction::hide("CANARY-SECRET-0123456789");
        sink.install();
        qWarning("raw CANARY-SECRET-0123456789 here");
        qWarning("GET /fapi/v1/order?symbol=X&signature=3c661234138461fcc7a7d8746c6558c9");
        qWarning("{\"listenKey\":\"pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1\"}");
        sink.flush();
        const QByteArray written = contentOf(folder.filePath(QStringLiteral("fathom.log")));
        QVERIFY(!written.contains("CANARY"));
        QVERIFY(!written.contains("3c6612"));
        QVERIFY(!written.contains("pqia91"));
        QVERIFY(written.contains("***"));
        QVERIFY(written.contains("symbol=X"));
    }

    void E11_one_event_is_one_line_without_control_characters()
    {
        QCOMPARE(LogSink::clean(QStringLiteral("a\nb\x1b[31m\u202Ec")), QByteArray("a\\u000ab\\u001b[31m\\u202ec"));
        QCOMPARE(LogSink::clean(QStringLiteral("测试USDT")), QStringLiteral("测试USDT").toUtf8());
    }

    void D18_files_are_rotated_and_bounded()
    {
        QTemporaryDir folder;
        LogSink sink(folder.path(), 2'000);
        for (int i = 0; i < 400; ++i)
            sink.write(QByteArray::number(i).rightJustified(60, '.'));
        sink.flush();
        const auto files = QDir(folder.path()).entryInfoList({ QStringLiteral("*.log") });
        QVERIFY(files.size() <= LogSink::files);
        QVERIFY(files.size() > 2);
        for (const QFileInfo& file : files)
            QVERIFY(file.size() < 2'200);
        // The newest line is there, the oldest went.
        QVERIFY(contentOf(folder.filePath(QStringLiteral("fathom.log"))).contains("399") || contentOf(folder.filePath(QStringLiteral("fathom.1.log"))).contains("399"));
    }

    void D18_a_storm_of_different_lines_is_counted()
    {
        QTemporaryDir folder;
        LogSink sink(folder.path());
        for (int i = 0; i < 5'000; ++i)
            sink.write("2026-11-20T11:12:13.557Z warning fathom.net words " + QByteArray::number(i));
        sink.write("2026-11-20T11:12:13.600Z info fathom.ui another category");
        sink.write("2026-11-20T11:12:14.000Z info fathom.net the next second");
        sink.flush();
        const QByteArray written = contentOf(folder.filePath(QStringLiteral("fathom.log")));
        QCOMPARE(written.count("fathom.net words"), 500);
        QVERIFY(written.contains("4500 lines of this second left out"));
        QVERIFY(written.contains("another category") && written.contains("the next second"));
    }

    void SECURITY_6_1_the_file_is_private_and_no_link_is_followed()
    {
        QTemporaryDir folder;
        const QString elsewhere = folder.filePath(QStringLiteral("elsewhere")), log = folder.filePath(QStringLiteral("fathom.log"));
        QVERIFY(QFile::link(elsewhere, log));
        {
            LogSink sink(folder.path());
            sink.write("a line");
            sink.flush();
        }
        QVERIFY(!QFile::exists(elsewhere));
        QVERIFY(QFile::remove(log));
        LogSink sink(folder.path());
        sink.write("a line");
        sink.flush();
        QCOMPARE(QFile::permissions(log) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }

    void D07_a_full_disk_loses_lines_and_nothing_else()
    {
        QTemporaryDir folder;
        LogSink sink(folder.path());
        sink.write("the first line");
        sink.flush();
        {
            const test::FileSizeLimit full(64);
            for (int i = 0; i < 2'000; ++i)
                sink.write(QByteArray::number(i).rightJustified(60, '.'));
            sink.flush();
        }
        sink.write("there is room again");
        sink.flush();
        const QByteArray written = contentOf(folder.filePath(QStringLiteral("fathom.log")));
        QVERIFY(written.startsWith("the first line") && written.contains("there is room again"));
    }

    void a_repeated_line_is_counted()
    {
        QTemporaryDir folder;
        LogSink sink(folder.path());
        const QByteArray line = "2026-11-20T11:12:13.557Z warning fathom.net the same words";
        for (int i = 0; i < 1'000; ++i)
            sink.write(line);
        sink.write("2026-11-20T11:12:14.000Z info fathom.net others");
        sink.flush();
        const QByteArray written = contentOf(folder.filePath(QStringLiteral("fathom.log")));
        QVERIFY(written.count("the same words") <= 2);
        QVERIFY(written.contains("999 more like it"));
        QVERIFY(written.contains("others"));
    }
};

class OptionsTest final : public QObject
{
    Q_OBJECT

    static QByteArray announcement(const char* rest, const char* extra = "")
    {
        return QByteArray("{\"environment\":\"paper\",\"rest\":\"") + rest
            + "\",\"streams\":\"ws://127.0.0.1:9\",\"wsApi\":\"ws://127.0.0.1:9/ws-fapi/v1\",\"apiKey\":\"k\",\"secret\":\"s\"" + extra + "}\n";
    }

private Q_SLOTS:
    void an_announcement_gives_addresses_and_key()
    {
        const auto config = parseAnnouncement(announcement("http://127.0.0.1:9") + "log line\n", QStringLiteral("x"));
        QVERIFY(config);
        QCOMPARE(config->rest, QUrl(QStringLiteral("http://127.0.0.1:9")));
        QCOMPARE(config->wsApi.path(), QStringLiteral("/ws-fapi/v1"));
        QCOMPARE(config->apiKey, QByteArray("k"));
        QCOMPARE(config->secret.view(), std::string_view("s"));
        QCOMPARE(config->environment, Environment::Paper);
    }

    void only_loopback_is_accepted_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
        row("other machine", announcement("http://192.168.1.2:9"));
        row("production", announcement("https://fapi.binance.com"));
        row("name", announcement("http://localhost:9"));
        row("look-alike", announcement("http://127.0.0.1.evil.com:9"));
        row("user part", announcement("http://127.0.0.1@evil.com:9"));
        row("user name", announcement("http://me@127.0.0.1:9"));
        row("no port", announcement("http://127.0.0.1"));
        row("wrong scheme", announcement("ftp://127.0.0.1:9"));
        row("live", QByteArray(announcement("http://127.0.0.1:9")).replace("paper", "live"));
        row("no secret", QByteArray(announcement("http://127.0.0.1:9")).replace("\"secret\":\"s\"", "\"x\":1"));
        row("not json", "hello");
        row("empty", "");
        row("array", "[1]");
        row("deep", QByteArray(30'000, '['));
    }

    void only_loopback_is_accepted()
    {
        QFETCH(QByteArray, text);
        const auto config = parseAnnouncement(text, QStringLiteral("file"));
        QVERIFY(!config);
        QVERIFY(config.error().detail.contains(QStringLiteral("file")));
    }

    void bad_arguments_are_named()
    {
        const auto read = [](const QStringList& arguments) { return readOptions(QStringList { QStringLiteral("fathom") } + arguments); };
        QVERIFY(!read({ QStringLiteral("--feed"), QStringLiteral("live") }));
        QVERIFY(!read({ QStringLiteral("--feed"), QStringLiteral("replay:/no/such/file") }));
        QVERIFY(!read({ QStringLiteral("--speed"), QStringLiteral("nan") }));
        QVERIFY(!read({ QStringLiteral("--speed"), QStringLiteral("-1") }));
        QVERIFY(!read({ QStringLiteral("--seed"), QStringLiteral("x") }));
        QVERIFY(!read({ QStringLiteral("--nonsense") }));
        for (const char* url : { "", "https://fapi.binance.com", "http://example.com:80", "http://127.0.0.1", "http://a:b@127.0.0.1:80" })
            QVERIFY(!read({ QStringLiteral("--live-market"), QString::fromLatin1(url) }));
        QCOMPARE(read({ QStringLiteral("--live-market"), QStringLiteral("http://127.0.0.1:80") })->liveMarket, QStringLiteral("http://127.0.0.1:80"));
        QVERIFY(!read({ QStringLiteral("stray") }));
        const auto good = read({ QStringLiteral("--profile"), QStringLiteral("/tmp/p"), QStringLiteral("--seed"), QStringLiteral("18446744073709551615") });
        QVERIFY(good);
        QCOMPARE(good->profileDir, QStringLiteral("/tmp/p"));
        QCOMPARE(good->state, QStringLiteral("/tmp/p/paper.sqlite"));
        QCOMPARE(good->seed, 18446744073709551615ULL);
    }
};

FATHOM_TEST(LogSinkTest)
FATHOM_TEST(OptionsTest)

#include "tst_terminal.moc"
