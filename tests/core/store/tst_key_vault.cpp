// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_bus.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

using fathom::test::PrivateBus;

namespace {

//! Takes every call and answers none.
class Silence final : public QDBusVirtualObject
{
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override
    {
        message.setDelayedReply(true);
        ++calls;
        return true;
    }
    int calls = 0;
};

QByteArrayList ask(const QProcessEnvironment& environment, const QStringList& words)
{
    QProcess client;
    client.setProcessEnvironment(environment);
    client.start(QCoreApplication::applicationDirPath() + QStringLiteral("/vault_client"), words);
    const bool ended = QTest::qWaitFor([&] { return client.state() == QProcess::NotRunning; }, 30'000);
    if (!ended)
        client.kill();
    client.waitForFinished();
    QByteArrayList lines = client.readAllStandardOutput().split('\n');
    lines.removeAll(QByteArray());
    for (QByteArray& line : lines)
        line = line.trimmed();
    return ended ? lines : QByteArrayList { "hangs" };
}

//! Files under \p folder that hold \p text.
QStringList filesWith(const QString& folder, const QByteArray& text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

const QString value = QStringLiteral("CANARY0123456789abcdef");

} // namespace

class TestKeyVault final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void D15_without_a_bus_it_says_so_and_writes_nothing()
    {
        const PrivateBus bus;
        QProcessEnvironment environment = bus.environment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        const QByteArrayList said = ask(environment,
            { QStringLiteral("3000"), QStringLiteral("probe"), QStringLiteral("write"), QStringLiteral("a"), value, QStringLiteral("read"), QStringLiteral("a") });
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0], QByteArray("NoService"));
        QVERIFY2(said[1] != "None" && said[2] != "None" && !said[2].contains("CANARY"), said.join(' ').constData());
        QCOMPARE(filesWith(bus.home(), value.toLatin1()), QStringList());
    }

    void D15_without_a_keyring_it_says_so_and_writes_nothing()
    {
        const PrivateBus bus;
        QVERIFY(bus.isRunning());
        const QByteArrayList said = ask(bus.environment(),
            { QStringLiteral("3000"), QStringLiteral("probe"), QStringLiteral("write"), QStringLiteral("a"), value, QStringLiteral("read"), QStringLiteral("a") });
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0], QByteArray("NoService"));
        QVERIFY2(said[1] != "None" && said[2] != "None" && !said[2].contains("CANARY"), said.join(' ').constData());
        QCOMPARE(filesWith(bus.home(), value.toLatin1()), QStringList());
    }

    void D15_a_keyring_that_hangs_is_given_up_and_is_not_an_empty_one()
    {
        const PrivateBus bus;
        QDBusConnection connection = QDBusConnection::connectToBus(bus.address(), QStringLiteral("silence"));
        Silence silence;
        QVERIFY(connection.registerVirtualObject(QStringLiteral("/"), &silence, QDBusConnection::SubPath));
        QVERIFY(connection.registerService(QStringLiteral("org.freedesktop.secrets")));
        const QByteArrayList said = ask(bus.environment(), { QStringLiteral("1500"), QStringLiteral("probe"), QStringLiteral("read"), QStringLiteral("a") });
        QCOMPARE(said, (QByteArrayList { "None", "NoAnswer" }));
        QVERIFY(silence.calls > 0);
        QDBusConnection::disconnectFromBus(QStringLiteral("silence"));
    }

    void a_real_keyring_keeps_and_forgets()
    {
        PrivateBus bus;
        if (!bus.startKeyring())
            QSKIP("gnome-keyring-daemon is not installed");
        QVERIFY(QTest::qWaitFor([&] { return ask(bus.environment(), { QStringLiteral("3000"), QStringLiteral("probe") }) == QByteArrayList { "None" }; }, 10'000));
        const QStringList all { QStringLiteral("20000"), QStringLiteral("read"), QStringLiteral("account/1"), QStringLiteral("write"), QStringLiteral("account/1"), value,
            QStringLiteral("read"), QStringLiteral("account/1"), QStringLiteral("write"), QStringLiteral("account/1"), value + QStringLiteral("2"), QStringLiteral("read"),
            QStringLiteral("account/1"), QStringLiteral("remove"), QStringLiteral("account/1"), QStringLiteral("read"), QStringLiteral("account/1"), QStringLiteral("remove"),
            QStringLiteral("account/1") };
        const QByteArray kept = "None " + value.toLatin1();
        QCOMPARE(ask(bus.environment(), all),
            (QByteArrayList { "NotFound", "None", kept, "None", kept + "2", "None", "NotFound", "None" }));
        // What another process wrote is there for the next one, and not in the clear on disk.
        QCOMPARE(ask(bus.environment(), { QStringLiteral("20000"), QStringLiteral("write"), QStringLiteral("account/2"), value }), QByteArrayList { "None" });
        QCOMPARE(ask(bus.environment(), { QStringLiteral("20000"), QStringLiteral("read"), QStringLiteral("account/2") }), QByteArrayList { kept });
        QCOMPARE(filesWith(bus.home(), value.toLatin1()), QStringList());
    }
};

FATHOM_TEST(TestKeyVault)

#include "tst_key_vault.moc"
