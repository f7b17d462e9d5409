// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/log_sink.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <mutex>
#include <thread>

namespace fathom {

namespace {

constexpr std::size_t queueLimit = 20'000; // a storm is counted, not kept
constexpr int longestLine = 4'000;

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

bool isDirectionMark(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
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
    std::vector<Secret> secrets;
    mutable std::mutex secretsMutex;
    QRegularExpression bearer { QStringLiteral("(signature|listenKey|X-MBX-APIKEY|apiKey|secret)([\"']?\\s*[=:]\\s*[\"']?)[0-9A-Za-z%+/=_\\-]+"),
        QRegularExpression::CaseInsensitiveOption };
    std::thread thread;

    void run();
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
    QDir().mkpath(folder);
    d->bearer.optimize();
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

void LogSink::hide(Secret secret)
{
    if (secret.isEmpty())
        return;
    const std::lock_guard lock(d->secretsMutex);
    d->secrets.push_back(std::move(secret));
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

QByteArray LogSink::clean(const QString& text) const
{
    QString redacted = text.left(longestLine);
    redacted.replace(d->bearer, QStringLiteral("\\1\\2***"));
    QByteArray bytes;
    bytes.reserve(redacted.size() + 16);
    for (const QChar c : redacted) {
        const char16_t code = c.unicode();
        if (code < 0x20 || (code >= 0x7F && code < 0xA0) || isDirectionMark(code))
            bytes += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        else if (code < 0x80)
            bytes += static_cast<char>(code);
        else
            bytes += QString(c).toUtf8();
    }
    const std::lock_guard lock(d->secretsMutex);
    for (const Secret& secret : d->secrets)
        bytes.replace(QByteArrayView(secret.view().data(), static_cast<qsizetype>(secret.view().size())), "***");
    return bytes;
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
            // The first 24 characters are the time; the same words in the same second are counted.
            const bool same = line.mid(24) == last.mid(24) && line.left(19) == last.left(19);
            if (same) {
                ++repeats;
                continue;
            }
            if (repeats > 0)
                put(last + " (and " + QByteArray::number(repeats) + " more like it)");
            repeats = 0;
            put(line);
            last = line;
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
        file.setFileName(name(0));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
            return; // nowhere left to say so but stderr, where warnings go anyway
    }
    file.write(line + '\n');
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
