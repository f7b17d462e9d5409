// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/application.h"

#include "core/base/logging.h"

#include <QEvent>
#include <QMetaEnum>
#include <QMetaMethod>
#include <QSocketNotifier>
#include <QThread>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace fathom {

namespace {

constexpr double stallMs = 50.0;
int signalPipe[2] = { -1, -1 };

void onSignal(int)
{
    const char byte = 1;
    // The result cannot be used inside a signal handler.
    if (::write(signalPipe[0], &byte, 1) < 0)
        return;
}

} // namespace

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv)
{
}

Application::~Application() = default;

bool Application::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event); // the network's and the exchange's threads pass here too
    const int level = thread()->loopLevel();
    if (level <= m_level)
        return QApplication::notify(receiver, event);
    // Names are taken before: the receiver may be gone after.
    const auto began = std::chrono::steady_clock::now();
    const QEvent::Type type = event->type();
    const char* name = receiver->metaObject()->className();
    const int outer = std::exchange(m_level, level);
    m_nested = false;
    const bool handled = QApplication::notify(receiver, event);
    m_level = outer;
    const bool measured = !std::exchange(m_nested, outer >= 0);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    if (!measured)
        return handled;
    m_longest = std::max(m_longest, took);
    if (took.count() > stallMs)
        qCInfo(lcPerf, "the window stood still for %.0f ms: %s in %s", took.count(),
            QMetaEnum::fromType<QEvent::Type>().valueToKey(static_cast<int>(type)), name);
    return handled;
}

void Application::quitOnSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        const bool read = ::read(signalPipe[1], &byte, 1) == 1; // else it would be told of the same signal again
        if (!read || std::exchange(m_ending, true) || !isSignalConnected(QMetaMethod::fromSignal(&Application::endAsked)))
            QCoreApplication::exit(0);
        else
            Q_EMIT endAsked();
    });
    struct sigaction action
    {
    };
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : { SIGTERM, SIGINT, SIGHUP })
        ::sigaction(signal, &action, nullptr);
}

double Application::takeLongestStep()
{
    return std::exchange(m_longest, {}).count();
}

} // namespace fathom
