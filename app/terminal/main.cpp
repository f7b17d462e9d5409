// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/application.h"
#include "app/terminal/last_word.h"
#include "app/terminal/log_sink.h"
#include "app/terminal/options.h"
#include "app/terminal/single_instance.h"
#include "app/terminal/terminal.h"
#include "core/base/event_loops.h"
#include "core/base/memory_use.h"
#include "core/store/profile_lock.h"
#include "core/store/settings_file.h"

#include <QElapsedTimer>
#include <QIcon>
#include <QLibraryInfo>

#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int badUsage = 2;
constexpr int cannotStart = 1;

int complain(const QString& sentence, int status)
{
    std::fprintf(stderr, "fathom: %s\n", qUtf8Printable(sentence));
    return status;
}

//! Nothing this process writes is for others, and a crash leaves no image of its memory. Source: SECURITY 1.10, 6.1, 6.7.
bool hardenProcess()
{
    ::umask(077);
    const rlimit none { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
    qunsetenv("QT_PLUGIN_PATH");
    QCoreApplication::setLibraryPaths({ QLibraryInfo::path(QLibraryInfo::PluginsPath) });
    return ::geteuid() == ::getuid() && ::getegid() == ::getgid();
}

void applyScale(const fathom::Preferences& preferences)
{
    const int percent = preferences.value(QStringLiteral("ui.scale")).toInt(100);
    if (percent < 80 || percent > 200 || percent == 100)
        return;
    bool set = false;
    const double outer = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(&set);
    qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0 * (set && outer > 0 ? outer : 1.0)));
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    fathom::giveMemoryBack();
    fathom::useLeanEventLoops();
    if (!hardenProcess())
        return complain(QStringLiteral("Fathom does not run with borrowed rights (setuid or setgid)."), cannotStart);
    QCoreApplication::setOrganizationName(QStringLiteral("fathom"));
    QCoreApplication::setApplicationName(QStringLiteral("fathom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FATHOM_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    auto options = fathom::readOptions(arguments);
    if (!options)
        return complain(options.error().detail, badUsage);
    if (options->help) {
        std::printf("%s", qUtf8Printable(fathom::optionsHelp()));
        return 0;
    }
    if (options->version) {
        std::printf("Fathom %s\n", FATHOM_VERSION);
        return 0;
    }
    if (!options->endpoints.isEmpty()) {
        if (const auto announcement = fathom::readAnnouncement(options->endpoints); !announcement)
            return complain(announcement.error().detail, badUsage);
    }
    const auto lock = fathom::ProfileLock::acquire(options->profileDir);
    if (!lock) {
        const bool shown = lock.error().code == fathom::Error::Code::Refused && fathom::SingleInstance::raiseOther(options->profileDir);
        if (shown) {
            std::printf("Fathom is already running; its window was brought to the front.\n");
            return 0;
        }
        complain(lock.error().detail, cannotStart);
        if (fathom::isStartedByIcon())
            fathom::sayInWindow(argc, argv, lock.error().detail);
        return cannotStart;
    }

    fathom::LogSink log(options->profileDir + QStringLiteral("/logs"));
    log.install();
    auto preferences = std::make_unique<fathom::Preferences>(std::make_unique<fathom::SettingsFile>(options->profileDir + QStringLiteral("/settings.json")));
    applyScale(*preferences);

    fathom::Application application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("fathom"));
    application.quitOnSignals();
    fathom::Terminal terminal(std::move(*options), std::move(preferences), sinceStart);
    QObject::connect(&application, &fathom::Application::endAsked, &terminal, &fathom::Terminal::end);
    terminal.start();
    return QApplication::exec();
}
