// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings_file.h"

#include "full_disk.h"
#include "tests/support/files.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace fathom;
using namespace fathom::test;

namespace {

unsigned modeOf(const QString& path)
{
    struct stat info {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777u : 0u;
}

QJsonObject valuesOf(int n)
{
    return { { QStringLiteral("ui.theme"), QStringLiteral("dark") }, { QStringLiteral("n"), n } };
}

} // namespace

class TestSettingsFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTripKeepsValuesAndOneBackup();
    void filesAreForTheirOwnerOnly();
    void D07_fullDiskKeepsTheOldFile_data();
    void D07_fullDiskKeepsTheOldFile();
    void D08_unusableFileIsSetAside_data();
    void D08_unusableFileIsSetAside();
    void D08_bothUnusableGivesDefaults();
    void symbolicLinksAreNotFollowed();
};

void TestSettingsFile::roundTripKeepsValuesAndOneBackup()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a/b/settings.json"));
    SettingsFile file(path);
    QVERIFY(file.load().defaults);
    QVERIFY(file.load().problem.isEmpty());
    QVERIFY(file.save(valuesOf(1)).has_value());
    QVERIFY(file.save(valuesOf(2)).has_value());
    QCOMPARE(SettingsFile(path).load().values, valuesOf(2));
    QVERIFY(QFile::remove(path));
    const auto backup = SettingsFile(path).load();
    QCOMPARE(backup.values, valuesOf(1));
    QVERIFY(backup.fromBackup);
}

void TestSettingsFile::filesAreForTheirOwnerOnly()
{
    const QTemporaryDir dir;
    const mode_t before = ::umask(022);
    const QString path = dir.filePath(QStringLiteral("profile/settings.json"));
    SettingsFile file(path);
    QVERIFY(file.save(valuesOf(1)).has_value());
    QVERIFY(file.save(valuesOf(2)).has_value());
    ::umask(before);
    QCOMPARE(modeOf(path), 0600u);
    QCOMPARE(modeOf(file.backupPath()), 0600u);
    QCOMPARE(modeOf(dir.filePath(QStringLiteral("profile"))), 0700u);
}

void TestSettingsFile::D07_fullDiskKeepsTheOldFile_data()
{
    QTest::addColumn<bool>("mounted");
    QTest::newRow("file size limit") << false;
    if (test::SmallDisk().isMounted())
        QTest::newRow("full tmpfs") << true;
}

void TestSettingsFile::D07_fullDiskKeepsTheOldFile()
{
    QFETCH(bool, mounted);
    std::optional<test::SmallDisk> disk;
    const QTemporaryDir dir;
    if (mounted)
        disk.emplace();
    SettingsFile file((mounted ? disk->path() : dir.path()) + QStringLiteral("/settings.json"));
    QVERIFY(file.save(valuesOf(1)).has_value());
    const QByteArray before = get(file.path());
    {
        std::optional<test::FileSizeLimit> limit;
        if (mounted)
            disk->fill();
        else
            limit.emplace(16);
        const auto saved = file.save(valuesOf(2));
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, Error::Code::Storage);
        QCOMPARE(get(file.path()), before);
    }
    if (mounted)
        disk->empty();
    QCOMPARE(SettingsFile(file.path()).load().values, valuesOf(1));
    QVERIFY(file.save(valuesOf(3)).has_value());
    QCOMPARE(SettingsFile(file.path()).load().values, valuesOf(3));
}

void TestSettingsFile::D08_unusableFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x7f\x45LF\xff\xfe garbage {[");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("truncated") << QByteArray("{\"version\":1,\"values\":{\"ui.theme\":\"da");
    QTest::newRow("array") << QByteArray("[1,2,3]");
    QTest::newRow("no version") << QByteArray("{\"values\":{}}");
    QTest::newRow("future version") << QByteArray("{\"version\":99,\"values\":{\"x\":1}}");
    QTest::newRow("deep") << QByteArray(200'000, '[');
}

void TestSettingsFile::D08_unusableFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir dir;
    SettingsFile file(dir.filePath(QStringLiteral("settings.json")));
    QVERIFY(file.save(valuesOf(1)).has_value());
    QVERIFY(file.save(valuesOf(2)).has_value());
    put(file.path(), bytes);

    SettingsFile reader(file.path());
    const auto loaded = reader.load();
    QCOMPARE(loaded.values, valuesOf(1));
    QVERIFY(loaded.fromBackup);
    QVERIFY(!loaded.problem.isEmpty());
    const QStringList aside = QDir(dir.path()).entryList({ QStringLiteral("settings.json.corrupt-*") });
    QCOMPARE(aside.size(), 1);
    QCOMPARE(get(dir.filePath(aside.front())), bytes);
    // The good backup is not replaced by what could not be read.
    QVERIFY(reader.save(valuesOf(5)).has_value());
    QVERIFY(QFile::remove(file.path()));
    QCOMPARE(SettingsFile(file.path()).load().values, valuesOf(1));
}

void TestSettingsFile::D08_bothUnusableGivesDefaults()
{
    const QTemporaryDir dir;
    SettingsFile file(dir.filePath(QStringLiteral("settings.json")));
    put(file.path(), "x");
    put(file.backupPath(), "y");
    const auto loaded = file.load();
    QVERIFY(loaded.defaults);
    QVERIFY(loaded.values.isEmpty());
    QVERIFY(!loaded.problem.isEmpty());
}

void TestSettingsFile::symbolicLinksAreNotFollowed()
{
    const QTemporaryDir dir;
    const QString target = dir.filePath(QStringLiteral("elsewhere"));
    put(target, "{\"version\":1,\"values\":{\"stolen\":true}}");
    SettingsFile file(dir.filePath(QStringLiteral("settings.json")));
    QVERIFY(QFile::link(target, file.path()));
    QVERIFY(!file.save(valuesOf(1)).has_value());
    const QByteArray before = get(target);
    QVERIFY(!file.load().values.contains(QStringLiteral("stolen")));
    QCOMPARE(get(target), before);
}

FATHOM_TEST(TestSettingsFile)

#include "tst_settings_file.moc"
