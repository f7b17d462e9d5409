// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_bus.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace fathom::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString program(const char* name) { return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(name); }

//! The terminal as it ships, without a screen, on a profile of its own.
class Program
{
public:
    explicit Program(const QProcessEnvironment& environment, const QString& profile, const QStringList& more = {})
        : m_profile(profile)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_arguments = QStringList { QStringLiteral("--profile"), profile } + more;
    }
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.terminate();
            if (!m_process.waitForFinished(20'000))
                m_process.kill();
            m_process.waitForFinished();
        }
    }
    QProcess& process() { return m_process; }
    void start() { m_process.start(program("fathom"), m_arguments); }
    QByteArray log() const { return contentOf(m_profile + QStringLiteral("/logs/fathom.log")); }
    bool waitForLog(const char* words, int times = 1, int ms = 40'000)
    {
        return QTest::qWaitFor([&] { return log().count(words) >= times; }, ms);
    }
    bool waitReady() { return waitForLog("ready to trade"); }
    QString proc(const char* file) const { return QStringLiteral("/proc/%1/%2").arg(m_process.processId()).arg(QLatin1String(file)); }

private:
    QString m_profile;
    QProcess m_process;
    QStringList m_arguments;
};

} // namespace

class ProgramTest final : public QObject
{
    Q_OBJECT

    PrivateBus m_bus; // without a keyring
    QTemporaryDir m_dir;

    QString profile(const char* name) { return m_dir.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(program("fathom")))
            QSKIP("the terminal was not built");
        QVERIFY(m_bus.isRunning());
    }

    void D15_D17_it_starts_at_once_on_paper_without_a_keyring_and_keeps_to_itself()
    {
        const mode_t before = ::umask(022); // what a user's shell has
        Program fathom(m_bus.environment(), profile("usual"));
        fathom.start();
        ::umask(before);
        QVERIFY2(fathom.waitReady(), fathom.log().constData());
        QVERIFY(fathom.log().contains("PAPER"));
        // Nothing of it is for others. Source: SECURITY 6.1.
        int files = 0;
        QDirIterator walk(profile("usual"), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            struct stat info {};
            QCOMPARE(::lstat(QFile::encodeName(path).constData(), &info), 0);
            QVERIFY2((info.st_mode & 0077) == 0, qPrintable(path));
            ++files;
        }
        QVERIFY(files >= 5);
        struct stat info {};
        QCOMPARE(::stat(QFile::encodeName(profile("usual")).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t { 0700 });
        // A crash leaves no image. Source: SECURITY 1.10.
        const QByteArray limits = contentOf(fathom.proc("limits"));
        const qsizetype core = limits.indexOf("Max core file size");
        QVERIFY(limits.mid(core, 60).simplified().startsWith("Max core file size 0 0"));
        // Ports of its own are loopback's. Source: SECURITY 5.1, 3.9.
        QSet<QByteArray> own; // the machine's other programs listen where they like
        for (const QFileInfo& file : QDir(fathom.proc("fd")).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
            QByteArray target(64, '\0');
            const auto size = ::readlink(QFile::encodeName(file.filePath()).constData(), target.data(), static_cast<std::size_t>(target.size()));
            target.truncate(std::max<qsizetype>(size, 0));
            if (target.startsWith("socket:["))
                own.insert(target.mid(8).chopped(1));
        }
        QVERIFY(!own.isEmpty());
        int listening = 0;
        for (const QByteArray& line : contentOf(fathom.proc("net/tcp")).split('\n').mid(1)) {
            const QByteArrayList words = line.simplified().split(' ');
            if (words.size() > 9 && words[3] == "0A" && own.contains(words[9]))
                QVERIFY2(!words[1].startsWith("00000000"), line.constData());
            listening += words.size() > 9 && words[3] == "0A" && own.contains(words[9]) ? 1 : 0;
        }
        QVERIFY(listening > 0); // its exchange's, so the check has seen something
    }

    void I7_nothing_secret_is_in_its_arguments_or_environment()
    {
        QProcess exchange;
        exchange.start(program("fathom-exchange"), { QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--seed"), QStringLiteral("7") });
        QVERIFY(QTest::qWaitFor([&] { return exchange.canReadLine(); }, 30'000));
        const QByteArray announced = exchange.readLine();
        const QJsonObject object = QJsonDocument::fromJson(announced).object();
        const QByteArray secret = object.value(QLatin1String("secret")).toString().toLatin1(), key = object.value(QLatin1String("apiKey")).toString().toLatin1();
        QVERIFY(secret.size() >= 32 && key.size() >= 32);
        QFile file(m_dir.filePath(QStringLiteral("announcement")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(announced);
        file.close();
        QProcessEnvironment environment = m_bus.environment();
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true")); // SECURITY 3.8: from outside, at full detail
        Program fathom(environment, profile("canary"), { QStringLiteral("--endpoints"), file.fileName() });
        fathom.start();
        QVERIFY2(fathom.waitReady(), fathom.log().constData());
        for (const char* seen : { "cmdline", "environ" }) {
            const QByteArray bytes = contentOf(fathom.proc(seen));
            QVERIFY(!bytes.contains(secret) && !bytes.contains(key));
        }
        fathom.process().terminate();
        QVERIFY(fathom.process().waitForFinished(30'000));
        const QByteArray said = fathom.process().readAll();
        QVERIFY(!said.contains(secret) && !said.contains(key));
        QDirIterator walk(profile("canary"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QByteArray bytes = contentOf(walk.next());
            QVERIFY2(!bytes.contains(secret.left(20)) && !bytes.contains(secret.right(20)) && !bytes.contains(key.left(20)), qPrintable(walk.filePath()));
        }
        exchange.kill();
        exchange.waitForFinished();
    }

    void D10_a_second_start_shows_the_first_and_ends()
    {
        Program first(m_bus.environment(), profile("twice"));
        first.start();
        QVERIFY(first.waitReady());
        Program second(m_bus.environment(), profile("twice"));
        second.start();
        QVERIFY(QTest::qWaitFor([&] { return second.process().state() == QProcess::NotRunning; }, 20'000));
        QCOMPARE(second.process().exitCode(), 0);
        QVERIFY(second.process().readAll().contains("already running"));
        QCOMPARE(first.process().state(), QProcess::Running);
        // Killed, it leaves neither lock nor socket in the way.
        first.process().kill();
        first.process().waitForFinished();
        Program third(m_bus.environment(), profile("twice"));
        third.start();
        QVERIFY(third.waitForLog("ready to trade", 2));
    }

    void SECURITY_6_7_nothing_is_loaded_from_where_it_is_started()
    {
        const QString here = m_dir.filePath(QStringLiteral("evil"));
        QDir().mkpath(here + QStringLiteral("/styles"));
        QDir().mkpath(here + QStringLiteral("/platforms"));
        const QString plugin = QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms/libqoffscreen.so");
        for (const char* name : { "/styles/libevil.so", "/platforms/libqoffscreen.so", "/libQt6Core.so.6", "/libssl.so.3" })
            QVERIFY(QFile::copy(plugin, here + QLatin1String(name)));
        QProcessEnvironment environment = m_bus.environment();
        environment.insert(QStringLiteral("QT_PLUGIN_PATH"), here);
        Program fathom(environment, profile("evil-profile"));
        fathom.process().setWorkingDirectory(here);
        fathom.start();
        QVERIFY2(fathom.waitReady(), fathom.process().readAll().constData());
        QVERIFY(!contentOf(fathom.proc("maps")).contains(QFile::encodeName(here + QLatin1Char('/'))));
    }

    void SECURITY_6_7_borrowed_rights_are_refused()
    {
        if (::geteuid() != 0)
            QSKIP("only root can make a program that borrows rights");
        const QString copy = m_dir.filePath(QStringLiteral("borrowed"));
        QVERIFY(QFile::copy(program("fathom"), copy));
        constexpr uid_t nobody = 65'534;
        QCOMPARE(::chown(QFile::encodeName(copy).constData(), nobody, nobody), 0);
        QCOMPARE(::chmod(QFile::encodeName(copy).constData(), 04755), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_dir.path()).constData(), 0755), 0);
        QProcess process;
        process.setProcessEnvironment(m_bus.environment());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(copy, { QStringLiteral("--version") });
        QVERIFY(process.waitForFinished(20'000));
        const QByteArray said = process.readAll();
        if (said.startsWith("Fathom "))
            QSKIP("this file system ignores the set-user bit");
        QVERIFY2(process.exitCode() == 1 && said.contains("borrowed rights"), said.constData());
    }

    void D02_D06_a_stopped_program_connects_anew_and_compares()
    {
        Program fathom(m_bus.environment(), profile("stopped"));
        fathom.start();
        QVERIFY(fathom.waitReady());
        const auto pid = static_cast<pid_t>(fathom.process().processId());
        QCOMPARE(::kill(pid, SIGSTOP), 0);
        // Longer than a pause that may be the machine's own business: ten seconds, by the kernel's clock.
        const QDeadlineTimer enough(11'000);
        QVERIFY(QTest::qWaitFor([&] { return enough.hasExpired(); }, 15'000));
        QCOMPARE(::kill(pid, SIGCONT), 0);
        QVERIFY2(fathom.waitForLog("slept or its clock was set"), fathom.log().constData());
        QCOMPARE(fathom.process().state(), QProcess::Running);
    }

    void D08_a_garbled_settings_file_starts_on_paper_and_is_kept()
    {
        QDir().mkpath(profile("garbled"));
        QFile file(profile("garbled") + QStringLiteral("/settings.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"values\":{\"start.account\":\"0123456789abcdef\",\"acc");
        file.close();
        Program fathom(m_bus.environment(), profile("garbled"));
        fathom.start();
        QVERIFY(fathom.waitReady());
        QVERIFY(fathom.log().contains("PAPER") && fathom.log().contains("settings unusable"));
        QCOMPARE(QDir(profile("garbled")).entryList({ QStringLiteral("settings.json.corrupt-*") }).size(), 1);
    }
};

FATHOM_TEST(ProgramTest)

#include "tst_program.moc"
