// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/machine_watch.h"
#include "app/terminal/single_instance.h"
#include "tests/support/private_bus.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace fathom;

class SingleInstanceTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_runtime;

    //! What the first instance answers to \p words; asked from another thread, as by another process.
    static QByteArray answerTo(const QString& profile, const QByteArray& words)
    {
        QByteArray answer;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            QLocalSocket socket;
            socket.connectToServer(SingleInstance::socketOf(profile));
            if (!socket.waitForConnected(5'000))
                return;
            socket.write(words);
            socket.waitForBytesWritten(5'000);
            while (socket.waitForReadyRead(5'000))
                answer += socket.readAll();
        }));
        other->start();
        static_cast<void>(QTest::qWaitFor([&] { return other->isFinished(); }, 20'000));
        return answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    }

    void D10_a_second_start_raises_the_first()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QVERIFY(first.isListening());
        QSignalSpy raised(&first, &SingleInstance::raiseWanted);
        bool answered = false;
        const std::unique_ptr<QThread> second(QThread::create([&] { answered = SingleInstance::raiseOther(profile.path()); }));
        second->start();
        QTRY_VERIFY(second->isFinished());
        QVERIFY(answered);
        QCOMPARE(raised.size(), 1);
    }

    void D10_only_the_one_word_is_understood()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QSignalSpy raised(&first, &SingleInstance::raiseWanted);
        for (const char* words : { "place BUY 1 BTCUSDT\n", "raise\nplace\n", "RAISE\n", "\n", "raiser\n" })
            QCOMPARE(answerTo(profile.path(), words), QByteArray());
        QCOMPARE(answerTo(profile.path(), QByteArray(1'000'000, 'x')), QByteArray());
        QCOMPARE(raised.size(), 0);
        QCOMPARE(answerTo(profile.path(), "raise\n"), QByteArray("shown\n"));
        QCOMPARE(raised.size(), 1);
    }

    void D10_the_socket_is_the_users_own_and_in_the_runtime_folder()
    {
        QTemporaryDir profile;
        const SingleInstance first(profile.path());
        const QFileInfo socket(SingleInstance::socketOf(profile.path()));
        QVERIFY(socket.filePath().startsWith(m_runtime.path()));
        QCOMPARE(socket.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        QVERIFY(SingleInstance::socketOf(QStringLiteral("/a")) != SingleInstance::socketOf(QStringLiteral("/b")));
    }

    void D10_a_dead_process_socket_is_taken_over()
    {
        QTemporaryDir profile;
        QFile stale(SingleInstance::socketOf(profile.path()));
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        const SingleInstance first(profile.path());
        QVERIFY(first.isListening());
        QVERIFY(!SingleInstance::raiseOther(QStringLiteral("/nobody/runs/this")));
    }
};

FATHOM_TEST(SingleInstanceTest)

class MachineWatchTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PrivateBus> m_bus;
    std::unique_ptr<QDBusConnection> m_other;
    std::unique_ptr<MachineWatch> m_watch;

    void say(const char* path, const char* interface, const char* name, const QVariantList& arguments = {})
    {
        QDBusMessage signal = QDBusMessage::createSignal(QLatin1String(path), QLatin1String(interface), QLatin1String(name));
        signal.setArguments(arguments);
        QVERIFY(m_other->send(signal));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus = std::make_unique<test::PrivateBus>();
        QVERIFY(m_bus->isRunning());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toLatin1());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toLatin1());
        m_other = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_bus->address(), QStringLiteral("other")));
        m_watch = std::make_unique<MachineWatch>();
    }
    void cleanupTestCase()
    {
        m_watch.reset();
        m_other.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("other"));
    }

    void D02_sleep_and_waking_are_heard()
    {
        QSignalSpy sleeping(m_watch.get(), &MachineWatch::sleeping), woken(m_watch.get(), &MachineWatch::woken);
        say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", { true });
        QTRY_COMPARE(sleeping.size(), 1);
        QCOMPARE(woken.size(), 0);
        say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", { false });
        QTRY_COMPARE(woken.size(), 1);
    }

    void a_locked_screen_is_heard_from_any_desktop()
    {
        QSignalSpy locked(m_watch.get(), &MachineWatch::screenLocked);
        say("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", { true });
        QTRY_COMPARE(locked.size(), 1);
        say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", { true });
        QTRY_COMPARE(locked.size(), 2);
        say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", { false });
        say("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", { true });
        QTRY_COMPARE(locked.size(), 3);
    }
};

FATHOM_TEST(MachineWatchTest)

class IdleWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_idle_stretch_is_told_once()
    {
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(20);
        QTRY_COMPARE(idle.size(), 1);
        watch.setLimit(0);
        QCoreApplication::processEvents();
        QCOMPARE(idle.size(), 1);
    }
};

FATHOM_TEST(IdleWatchTest)

#include "tst_machine.moc"
