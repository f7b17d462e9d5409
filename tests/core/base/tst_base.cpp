// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/whole_file.h"
#include "tests/support/files.h"
#include "tests/support/test_main.h"

#include <QDataStream>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QVariant>

#include <csignal>
#include <cstring>
#include <fstream>
#include <sys/resource.h>

using namespace fathom;

namespace {

Result<std::vector<int>> threeNumbers() { return std::vector { 1, 2, 3 }; }
Result<int> refusal() { return fail(Error::Code::Rejected, QStringLiteral("Margin is insufficient."), -2019, 400); }

// Whether the kernel keeps the page out of core files.
bool isUndumpable(const void* address)
{
    std::ifstream maps("/proc/self/smaps");
    std::string line;
    bool inside = false;
    const auto wanted = reinterpret_cast<std::uintptr_t>(address);
    while (std::getline(maps, line)) {
        std::uintptr_t from = 0, to = 0;
        if (std::sscanf(line.c_str(), "%lx-%lx ", &from, &to) == 2)
            inside = wanted >= from && wanted < to;
        else if (inside && line.rfind("VmFlags:", 0) == 0)
            return line.find(" dd") != std::string::npos;
    }
    return false;
}

template <class Stream, class T>
constexpr bool canBeStreamed = requires(Stream& stream, const T& value) { stream << value; };

} // namespace

class BaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void D07_a_file_somebody_chose_is_written_whole_or_stays_as_it_was()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chosen.json"));
        QCOMPARE(writeWhole(path, "as it was"), QString());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit full { 100, usual.rlim_max };
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        const QString problem = writeWhole(path, QByteArray(1'000, 'x'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(!problem.isEmpty());
        QCOMPARE(test::get(path), QByteArray("as it was"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing half written beside it
        QVERIFY(!writeWhole(folder.filePath(QStringLiteral("none/at.json")), "x").isEmpty());
        QCOMPARE(writeWhole(path, QByteArray(1'000, 'x')), QString());
        QCOMPARE(test::get(path), QByteArray(1'000, 'x'));
    }

    void result_holds_a_value_or_an_error()
    {
        const auto good = threeNumbers();
        QVERIFY(good);
        QCOMPARE(good->size(), std::size_t(3));
        const auto bad = refusal();
        QVERIFY(!bad);
        QCOMPARE(bad.error().venueCode, -2019);
        QCOMPARE(bad.error().httpStatus, 400);
        QCOMPARE(bad.value_or(7), 7);
        QVERIFY(Result<void>().has_value());
        const Result<void> nothing = fail(Error::Code::Storage, QStringLiteral("disk full"));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, Error::Code::Storage);
    }

    void a_temporary_result_may_be_looped_over()
    {
        int sum = 0;
        for (const int number : threeNumbers().value())
            sum += number;
        QCOMPARE(sum, 6);
    }

    void errors_tell_people_reason_and_code()
    {
        QCOMPARE(refusal().error().userText(), QStringLiteral("The exchange refused. Margin is insufficient. (-2019)"));
        const Error network { Error::Code::Network, QStringLiteral("reset by 10.0.0.1") };
        QVERIFY(!network.userText().contains(QLatin1String("10.0.0.1"))); // details of machinery stay in the log
    }

    void secret_is_owned_hidden_and_wiped()
    {
        char bytes[] = "correct horse battery staple";
        Secret secret { std::string_view(bytes) };
        Secret::wipe(bytes, sizeof bytes);
        QVERIFY(std::all_of(std::begin(bytes), std::end(bytes), [](char c) { return c == 0; }));
        QCOMPARE(secret.view(), std::string_view("correct horse battery staple"));
        QVERIFY(isUndumpable(secret.view().data()));

        Secret twin = secret.clone();
        QVERIFY(twin.view().data() != secret.view().data());
        QCOMPARE(twin.view(), secret.view());
        const char* where = twin.view().data();
        Secret moved = std::move(twin);
        QVERIFY(moved.view().data() == where);
        QVERIFY(twin.isEmpty()); // NOLINT: a moved-from secret holds nothing
        moved = std::move(secret);
        QCOMPARE(moved.view(), std::string_view("correct horse battery staple"));
        moved.clear();
        QVERIFY(moved.isEmpty());
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(std::string_view()).isEmpty());
        static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
    }

    void secret_has_no_way_into_text()
    {
        // What would print it does not compile: no stream, no string, no JSON, no number takes one.
        static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
        static_assert(!std::is_convertible_v<Secret, std::string> && !std::is_convertible_v<Secret, std::string_view>);
        static_assert(!canBeStreamed<QDebug, Secret> && !canBeStreamed<QTextStream, Secret> && !canBeStreamed<std::ostream, Secret>);
        static_assert(!canBeStreamed<QDebug, SecretBuffer> && !canBeStreamed<QDataStream, Secret>);
        static_assert(!std::is_constructible_v<QVariant, Secret>);
    }

    void secret_buffer_is_edited_in_place()
    {
        SecretBuffer buffer;
        QVERIFY(buffer.insert(0, "abcdef"));
        const char* const place = buffer.view().data();
        QVERIFY(buffer.insert(3, "XY"));
        QCOMPARE(buffer.view(), std::string_view("abcXYdef"));
        buffer.remove(1, 2);
        QCOMPARE(buffer.view(), std::string_view("aXYdef"));
        QVERIFY(buffer.view().data() == place);
        QVERIFY(place[6] == 0 && place[7] == 0); // what was dropped is wiped, not only left out
        buffer.remove(5, 100);
        QCOMPARE(buffer.view(), std::string_view("aXYde"));
        QVERIFY(!buffer.insert(0, std::string(SecretBuffer::capacity, 'x')));
        QVERIFY(!buffer.insert(9, "x"));
        const Secret taken = buffer.take();
        QCOMPARE(taken.view(), std::string_view("aXYde"));
        QVERIFY(buffer.isEmpty() && std::all_of(place, place + 8, [](char c) { return c == 0; }));
        Secret cut("abcdef");
        cut.truncate(2);
        QCOMPARE(cut.view(), std::string_view("ab"));
        QVERIFY(cut.data()[2] == 0 && cut.data()[5] == 0);
    }

    void manual_clock_moves_when_told()
    {
        ManualClock clock { wallTimeFromMs(1'000'000) };
        const auto wall = clock.wallNow();
        const auto monotonic = clock.monotonicNow();
        clock.advance(std::chrono::milliseconds { 250 });
        QCOMPARE(toMs(clock.wallNow()) - toMs(wall), 250);
        QVERIFY(clock.monotonicNow() - monotonic == std::chrono::milliseconds { 250 });
        clock.stepWall(std::chrono::hours { -1 });
        QVERIFY(clock.wallNow() < wall);
        QVERIFY(clock.monotonicNow() - monotonic == std::chrono::milliseconds { 250 });
    }
};

FATHOM_TEST(BaseTest)
#include "tst_base.moc"
