// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/log_sink.h"

#include "core/base/redaction.h"
#include "core/store/storage_files.h"

#include <QDateTime>
#include <QFile>

#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <thread>

namespace fathom {

namespace {

constexpr std::size_t queueLimit = 20'000; // a storm is counted, not kept
// A category that says more than this in a second says it too often: the rest of the second is counted.
constexpr int linesPerSecond = 500;
constexpr int longestLine = 4'000;
constexpr qsizetype timeLength = 24, secondLength = 19;

std::atomic<LogSink*> installed { nullptr };

const char* severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "";
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    LogSink* sink = installed.load();
    if (sink == nullptr)
        return;
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + severityOf(type) + ' '
        + (context.category != nullptr ? context.category : "default") + ' ' + sink->clean(message);
    sink->write(line);
    if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", line.constData());
    if (type == QtFatalMsg)
        sink->flush();
}

//! \brief The category of a line "<time> <severity> <category> …".
QByteArray categoryOf(const QByteArray& line)
{
    const qsizetype severity = line.indexOf(' ', timeLength + 1);
    const qsizetype end = line.indexOf(' ', severity + 1);
    return severity < 0 || end < 0 ? QByteArray() : line.mid(severity + 1, end - severity - 1);
}

} // namespace

struct LogSink::Private
{
    QString folder;
    qint64 maxBytes;
    QFile file;
    std::mutex mutex;
    std::condition_variable wake, idle;
    std::deque<QByteArray> lines;
    std::size_t dropped = 0;
    bool ending = false;
    bool busy = false;
    bool complained = false; //!< that nothing can be written
    std::map<QByteArray, std::pair<QByteArray, int>> counts; //!< lines of each category in its present second
    std::thread thread;

    void run();
    //! \brief Counts \p line; false where its category said enough in this second.
    bool isWithinRate(const QByteArray& line);
    void put(const QByteArray& line);
    void rotate();
    QString name(int number) const
    {
        return folder + (number == 0 ? QStringLiteral("/fathom.log") : QStringLiteral("/fathom.%1.log").arg(number));
    }
};

LogSink::LogSink(const QString& folder, qint64 maxBytes)
    : d(std::make_unique<Private>())
{
    d->folder = folder;
    d->maxBytes = maxBytes;
    static_cast<void>(storage::makePrivateFolder(folder));
    d->thread = std::thread([this] { d->run(); });
}

LogSink::~LogSink()
{
    LogSink* self = this;
    if (installed.compare_exchange_strong(self, nullptr))
        qInstallMessageHandler(nullptr);
    {
        const std::lock_guard lock(d->mutex);
        d->ending = true;
    }
    d->wake.notify_one();
    d->thread.join();
}

void LogSink::install()
{
    installed.store(this);
    qInstallMessageHandler(handle);
}

void LogSink::write(const QByteArray& line)
{
    {
        const std::lock_guard lock(d->mutex);
        if (d->lines.size() >= queueLimit) {
            ++d->dropped;
            return;
        }
        d->lines.push_back(line);
    }
    d->wake.notify_one();
}

void LogSink::flush()
{
    std::unique_lock lock(d->mutex);
    d->idle.wait(lock, [this] { return d->lines.empty() && !d->busy; });
}

QByteArray LogSink::clean(const QString& text) { return redaction::line(text, longestLine); }

bool LogSink::Private::isWithinRate(const QByteArray& line)
{
    auto& [second, count] = counts[categoryOf(line)];
    if (second != line.left(secondLength)) {
        const int over = std::exchange(count, 0) - linesPerSecond;
        if (over > 0)
            put(second + ".999Z warning " + categoryOf(line) + " ... " + QByteArray::number(over) + " lines of this second left out");
        second = line.left(secondLength);
    }
    return ++count <= linesPerSecond;
}

void LogSink::Private::run()
{
    QByteArray last;
    int repeats = 0;
    std::unique_lock lock(mutex);
    while (true) {
        wake.wait(lock, [this] { return ending || !lines.empty(); });
        std::deque<QByteArray> taken;
        taken.swap(lines);
        const std::size_t lost = std::exchange(dropped, 0);
        busy = true;
        lock.unlock();
        for (const QByteArray& line : taken) {
            // The same words in the same second are counted.
            const bool same = line.mid(timeLength) == last.mid(timeLength) && line.left(secondLength) == last.left(secondLength);
            if (same) {
                ++repeats;
                continue;
            }
            if (repeats > 0)
                put(last + " (and " + QByteArray::number(repeats) + " more like it)");
            repeats = 0;
            last = line;
            if (isWithinRate(line))
                put(line);
        }
        if (lost > 0)
            put("... " + QByteArray::number(static_cast<qulonglong>(lost)) + " lines dropped");
        if (file.isOpen())
            file.flush();
        lock.lock();
        busy = false;
        if (lines.empty())
            idle.notify_all();
        if (ending && lines.empty())
            return;
    }
}

void LogSink::Private::put(const QByteArray& line)
{
    if (!file.isOpen()) {
        // Never through a link somebody put in our place, and for nobody else to read.
        const auto fd = storage::openPrivate(name(0), O_WRONLY | O_CREAT | O_APPEND);
        if (!fd || !file.open(*fd, QIODevice::WriteOnly | QIODevice::Append, QFileDevice::AutoCloseHandle)) {
            if (!std::exchange(complained, true))
                std::fprintf(stderr, "fathom: the log cannot be written\n");
            return; // warnings go to stderr anyway, and the program goes on
        }
    }
    // On a full disk a line is lost; when there is room again, writing goes on. Source: FAULTS D07, D18.
    if (file.write(line + '\n') < 0 && !std::exchange(complained, true))
        std::fprintf(stderr, "fathom: the log cannot be written (disk full?)\n");
    if (file.size() >= maxBytes)
        rotate();
}

void LogSink::Private::rotate()
{
    file.close();
    QFile::remove(name(files - 1));
    for (int i = files - 2; i >= 0; --i)
        QFile::rename(name(i), name(i + 1));
}

} // namespace fathom
