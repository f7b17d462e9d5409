// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profile_lock.h"

#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>

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
    QVERIFY(ProfileLock::acquire(dir.path()).has_value());
}

void TestProfileLock::symbolicLinkIsRefused()
{
    const QTemporaryDir dir;
    QVERIFY(QFile::link(dir.filePath(QStringLiteral("elsewhere")), dir.filePath(QStringLiteral("lock"))));
    QVERIFY(!ProfileLock::acquire(dir.path()).has_value());
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("elsewhere"))));
}

FATHOM_TEST(TestProfileLock)

#include "tst_profile_lock.moc"
