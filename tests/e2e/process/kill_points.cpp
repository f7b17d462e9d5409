// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/process/kill_points.h"

#include <QByteArrayList>

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <dlfcn.h>
#include <mutex>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

namespace {

enum class Call { Write, Sync, Rename, Send, Receive };
enum class When { Before, Half, After };

std::atomic<long long> wallStepMs;

struct Point {
    std::mutex mutex;
    bool armed = false;
    Call call = Call::Write;
    When when = When::Before;
    int count = 1;
    std::string needle;
};

Point& point()
{
    static Point only;
    return only;
}

template <class Function> Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

[[noreturn]] void die()
{
    constexpr std::string_view said = "kill.point reached\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, said.data(), said.size());
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

//! What a client's frames say: they go out masked.
std::string unmasked(std::string_view bytes)
{
    std::string text;
    while (bytes.size() > 6) {
        const auto at = [&bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
        std::size_t header = 2, size = at(1) & 0x7f;
        if ((at(0) & 0x70) != 0 || (at(1) & 0x80) == 0)
            break;
        if (size == 126) {
            size = static_cast<std::size_t>(at(2) << 8 | at(3));
            header = 4;
        } else if (size == 127) {
            break;
        }
        if (bytes.size() < header + 4 + size)
            break;
        for (std::size_t i = 0; i < size; ++i)
            text += static_cast<char>(at(header + 4 + i) ^ at(header + i % 4));
        bytes.remove_prefix(header + 4 + size);
    }
    return text;
}

bool holds(Call call, std::string_view bytes, const std::string& needle)
{
    return bytes.find(needle) != std::string_view::npos
        || (call == Call::Send && unmasked(bytes).find(needle) != std::string::npos);
}

//! \return what this call dies at, empty where it lives on
std::optional<When> reached(Call call, std::string_view bytes)
{
    Point& now = point();
    const std::lock_guard lock(now.mutex);
    if (!now.armed || now.call != call || !holds(call, bytes, now.needle) || --now.count > 0)
        return std::nullopt;
    now.armed = false;
    return now.when;
}

std::string nameOf(int fd)
{
    std::array<char, 512> name {};
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t size = ::readlink(link.c_str(), name.data(), name.size());
    return size > 0 ? std::string(name.data(), static_cast<std::size_t>(size)) : std::string();
}

//! \p call with some of its bytes. \return what it returned
template <class Real> ssize_t dying(Call call, const void* data, std::size_t size, Real real)
{
    const auto when = reached(call, { static_cast<const char*>(data), size });
    if (when == When::Before)
        die();
    if (when == When::Half)
        static_cast<void>(real(size / 2));
    const ssize_t done = when == When::Half ? 0 : real(size);
    if (when)
        die();
    return done;
}

template <class Real> int dyingAt(Call call, const std::string& name, Real real)
{
    const auto when = reached(call, name);
    if (when == When::Before)
        die();
    const int done = real();
    if (when)
        die();
    return done;
}

bool isSocket(int fd)
{
    int type = 0;
    socklen_t size = sizeof type;
    return ::getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0;
}

} // namespace

extern "C" {

__attribute__((visibility("default"))) ssize_t pwrite(int fd, const void* data, size_t size, off_t at)
{
    static auto* const real = next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return dying(Call::Write, data, size, [&](size_t some) { return real(fd, data, some, at); });
}

__attribute__((visibility("default"))) ssize_t pwrite64(int fd, const void* data, size_t size, off64_t at)
{
    static auto* const real = next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return dying(Call::Write, data, size, [&](size_t some) { return real(fd, data, some, at); });
}

__attribute__((visibility("default"))) ssize_t write(int fd, const void* data, size_t size)
{
    static auto* const real = next<ssize_t(int, const void*, size_t)>("write");
    if (fd <= STDERR_FILENO)
        return real(fd, data, size);
    return dying(isSocket(fd) ? Call::Send : Call::Write, data, size, [&](size_t some) { return real(fd, data, some); });
}

__attribute__((visibility("default"))) ssize_t send(int fd, const void* data, size_t size, int flags)
{
    static auto* const real = next<ssize_t(int, const void*, size_t, int)>("send");
    return dying(Call::Send, data, size, [&](size_t some) { return real(fd, data, some, flags); });
}

__attribute__((visibility("default"))) ssize_t read(int fd, void* data, size_t size)
{
    static auto* const real = next<ssize_t(int, void*, size_t)>("read");
    const ssize_t got = real(fd, data, size);
    if (got > 0 && isSocket(fd) && reached(Call::Receive, { static_cast<const char*>(data), static_cast<std::size_t>(got) }))
        die();
    return got;
}

__attribute__((visibility("default"))) int clock_gettime(clockid_t clock, struct timespec* now) noexcept
{
    static auto* const real = next<int(clockid_t, struct timespec*)>("clock_gettime");
    const int answer = real(clock, now);
    const long long step = wallStepMs.load(std::memory_order_relaxed);
    if (answer == 0 && step != 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        now->tv_sec += step / 1000;
        now->tv_nsec += step % 1000 * 1'000'000;
        if (now->tv_nsec < 0 || now->tv_nsec >= 1'000'000'000) {
            const long carry = now->tv_nsec < 0 ? -1 : 1;
            now->tv_sec += carry;
            now->tv_nsec -= carry * 1'000'000'000;
        }
    }
    return answer;
}

__attribute__((visibility("default"))) int fdatasync(int fd)
{
    static auto* const real = next<int(int)>("fdatasync");
    return dyingAt(Call::Sync, nameOf(fd), [&] { return real(fd); });
}

__attribute__((visibility("default"))) int fsync(int fd)
{
    static auto* const real = next<int(int)>("fsync");
    return dyingAt(Call::Sync, nameOf(fd), [&] { return real(fd); });
}

__attribute__((visibility("default"))) int rename(const char* from, const char* to) noexcept
{
    static auto* const real = next<int(const char*, const char*)>("rename");
    return dyingAt(Call::Rename, to, [&] { return real(from, to); });
}

} // extern "C"

namespace fathom::e2e {

void stepWallClock(long long ms) { wallStepMs += ms; }

bool armKillPoint(const QByteArray& text)
{
    static const QByteArrayList calls { "write", "sync", "rename", "send", "receive" }, whens { "before", "half", "after" };
    const QByteArrayList words = text.split(' ');
    const auto call = calls.indexOf(words.value(0)), when = whens.indexOf(words.value(1));
    const int count = words.value(2).toInt();
    const QByteArray needle = words.mid(3).join(' ');
    if (call < 0 || when < 0 || count < 1 || needle.isEmpty())
        return false;
    Point& now = point();
    const std::lock_guard lock(now.mutex);
    now.call = static_cast<Call>(call);
    now.when = static_cast<When>(when);
    now.count = count;
    now.needle = needle.toStdString();
    now.armed = true;
    return true;
}

} // namespace fathom::e2e
