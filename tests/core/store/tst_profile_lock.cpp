// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profile_lock.h"

#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace fathom;

class TestProfileLock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void D10_secondInstanceIsRefused();
    void D10_deadOwnersLockIsTaken();
    void symbolicLinkIsRefused();
    void SECURITY_6_1_a_folder_others_may_write_into_is_closed_to_them();
    void SECURITY_6_1_a_folder_of_somebody_else_is_refused();
};

void TestProfileLock::D10_secondInstanceIsRefused()
{
    const QTemporaryDir dir;
    auto first = ProfileLock::acquire(dir.path());
    QVERIFY(first.has_value());
    const auto second = ProfileLock::acquire(dir.path());
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, Error::Code::Refused);
    QVERIFY(second.error().detail.contains(QString::number(::getpid())));
    first->reset();
    QVERIFY(ProfileLock::acquire(dir.path()).has_value());
}

void TestProfileLock::D10_deadOwnersLockIsTaken()
{
    const QTemporaryDir dir;
    const pid_t child = ::fork();
    if (child == 0) {
        auto lock = ProfileLock::acquire(dir.path());
        ::_exit(lock ? 0 : 1); // ends without giving the lock back
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("lock"))));
    // Where the disk gives no file to take it over with, nobody is said to be using the profile.
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("lock.rmlock")));
    const auto stuck = ProfileLock::acquire(dir.path());
    QVERIFY(!stuck.has_value());
    QCOMPARE(stuck.error().code, Error::Code::Storage);
    QVERIFY2(stuck.error().detail.contains(QStringLiteral("cannot be replaced")), qPrintable(stuck.error().detail));
    QVERIFY(QDir(dir.path()).rmdir(QStringLiteral("lock.rmlock")));
    QVERIFY(ProfileLock::acquire(dir.path()).has_value());
}

void TestProfileLock::symbolicLinkIsRefused()
{
    const QTemporaryDir dir;
    QVERIFY(QFile::link(dir.filePath(QStringLiteral("elsewhere")), dir.filePath(QStringLiteral("lock"))));
    QVERIFY(!ProfileLock::acquire(dir.path()).has_value());
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("elsewhere"))));
}

void TestProfileLock::SECURITY_6_1_a_folder_others_may_write_into_is_closed_to_them()
{
    const QTemporaryDir dir;
    const QString profile = dir.filePath(QStringLiteral("profile"));
    QCOMPARE(::mkdir(QFile::encodeName(profile).constData(), 0700), 0);
    QCOMPARE(::chmod(QFile::encodeName(profile).constData(), 0777), 0);
    QVERIFY(ProfileLock::acquire(profile).has_value());
    struct stat info {};
    QCOMPARE(::stat(QFile::encodeName(profile).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0022, 0U);
}

void TestProfileLock::SECURITY_6_1_a_folder_of_somebody_else_is_refused()
{
    const QTemporaryDir dir;
    constexpr uid_t somebody = 12'345;
    if (::chown(QFile::encodeName(dir.path()).constData(), somebody, somebody) != 0)
        QSKIP("Only root can give a folder away.");
    const auto lock = ProfileLock::acquire(dir.path());
    QVERIFY(!lock.has_value());
    QVERIFY2(lock.error().detail.contains(QStringLiteral("another user")), qPrintable(lock.error().detail));
    QCOMPARE(::chown(QFile::encodeName(dir.path()).constData(), ::geteuid(), ::getegid()), 0);
}

FATHOM_TEST(TestProfileLock)

#include "tst_profile_lock.moc"
