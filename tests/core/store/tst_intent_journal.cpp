// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/intent_journal.h"
#include "core/store/journal_format.h"
#include "full_disk.h"
#include "tests/support/files.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <zlib.h>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace fathom;
using namespace fathom::test;

namespace {

JournalIntent sample(int n)
{
    JournalIntent intent;
    intent.clientId = QStringLiteral("fm-1-%1-abc").arg(n);
    intent.order.symbol = n % 2 == 0 ? QStringLiteral("BTCUSDT") : QString::fromUtf8("测试USDT");
    intent.order.side = n % 3 == 0 ? Side::Sell : Side::Buy;
    intent.order.price = Decimal::fromLiteral("96482.3");
    intent.order.quantity = Decimal::fromLiteral("0.001") * Decimal(n + 1);
    intent.order.origin = QStringLiteral("ladder");
    intent.order.seenBid = Decimal::fromLiteral("96482.2");
    intent.order.seenAsk = Decimal::fromLiteral("96482.3");
    intent.time = wallTimeFromMs(1'764'000'000'000 + n);
    intent.recvWindowMs = 3000;
    return intent;
}

JournalIntent sampleUnder(const QString& id)
{
    JournalIntent intent = sample(0);
    intent.clientId = id;
    return intent;
}

QStringList someIds(const char* stem, int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(QString::fromLatin1(stem) + QString::number(i));
    return ids;
}

OrderIntent sampleLeg(const char* trigger, OrderType type)
{
    OrderIntent leg;
    leg.symbol = QStringLiteral("BTCUSDT");
    leg.side = Side::Sell;
    leg.type = type;
    leg.quantity = Decimal::fromLiteral("0.2");
    leg.triggerPrice = Decimal::fromLiteral(trigger);
    leg.workingType = WorkingType::MarkPrice;
    leg.reduceOnly = true;
    return leg;
}

KeptBracket sampleBracket(const char* entry)
{
    KeptBracket kept;
    kept.symbol = QStringLiteral("BTCUSDT");
    kept.clientId = QString::fromLatin1(entry);
    kept.covered = Decimal::fromLiteral("0.1");
    kept.held = { sampleLeg("94000.1", OrderType::StopMarket),
        sampleLeg("99000", OrderType::TakeProfitMarket) };
    kept.sent.push_back(
        { sampleLeg("94000.1", OrderType::StopMarket), QStringLiteral("fm-leg-1"), 1, false });
    kept.sent.push_back(
        { sampleLeg("99000", OrderType::TakeProfitMarket), QStringLiteral("fm-leg-2"), 1, true });
    return kept;
}

// Waits for the disk.
std::optional<QString> takeSoon(IntentJournal& journal, const QString& symbol)
{
    std::optional<QString> id;
    static_cast<void>(QTest::qWaitFor([&] { return (id = journal.takeReserved(symbol)).has_value(); }, 20'000));
    return id;
}

} // namespace

class TestIntentJournal final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unfinishedIntentsSurviveARestart();
    void finishedIntentsAreCompactedAway();
    void everyCutOfTheFileIsReadable();
    void aLineCutOffBeforeItsBreakIsWhole();
    void everyFlippedByteIsNoticed();
    void D08_holesAndMissingLinesAreNoticed();
    void D09_killedProcessLosesNoIntent();
    void D07_fullDiskRefusesAndRecovers();
    void I9_aRemovedFileIsRestoredOrNothingIsSent();
    void growsBeyondWhatWasWrittenAhead();
    void garbageAndSymbolicLinks();
    void I9_reservedIdsAreUsableOnceOnTheDisk();
    void D09_killedProcessKeepsIntentsNobodyWaitedFor();
    void I9_idsThatLayReadyAreDoubtfulAfterTheMachineFell();
    void everyCutOfReservationsIsReadable();
    void reservationsOfLongAgoAreGivenBack();
    void C31_bracketsSurviveARestart();
    void C31_everyCutAndEveryFlippedByteOfABracketIsNoticed();
    void C31_bracketsOfALaterVersionAreDamage_data();
    void C31_bracketsOfALaterVersionAreDamage();
};

void TestIntentJournal::unfinishedIntentsSurviveARestart()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("orders.journal"));
    {
        auto journal = IntentJournal::open(path);
        QVERIFY(journal.has_value());
        const auto first = (*journal)->recordIntent(sample(0));
        const auto second = (*journal)->recordIntent(sample(1));
        const auto third = (*journal)->recordIntent(sample(2));
        QVERIFY(first && second && third);
        (*journal)->recordSent(*first);
        (*journal)->recordSent(*second);
        (*journal)->recordOutcome(*second, JournalEnding::Accepted);
        (*journal)->recordSent(*third);
        (*journal)->recordOutcome(*third, JournalEnding::Unknown);
    }
    for (int restart = 0; restart < 3; ++restart) {
        auto journal = IntentJournal::open(path);
        QVERIFY(journal.has_value());
        const auto& open = (*journal)->unfinished();
        QCOMPARE(open.size(), std::size_t { 2 });
        QVERIFY(open[0].intent == sample(0));
        QVERIFY(open[0].sent && !open[0].unknown);
        QVERIFY(open[1].intent == sample(2));
        QVERIFY(open[1].unknown);
    }
    {
        auto journal = IntentJournal::open(path);
        for (const auto& open : (*journal)->unfinished())
            (*journal)->recordResolved(open.sequence, JournalEnding::NotPlaced);
    }
    QVERIFY((*IntentJournal::open(path))->unfinished().empty());
}

void TestIntentJournal::finishedIntentsAreCompactedAway()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("orders.journal"));
    {
        auto journal = IntentJournal::open(path);
        for (int n = 0; n < 200; ++n) {
            const auto sequence = (*journal)->recordIntent(sample(n));
            (*journal)->recordOutcome(*sequence, JournalEnding::Rejected, -2019);
        }
    }
    QVERIFY(journal::parseAll(get(path)).lastSequence == 400);
    auto journal = IntentJournal::open(path);
    QCOMPARE(get(path).count('{'), 0);
    QCOMPARE(QFileInfo(path).size(), IntentJournal::chunkBytes);
}

void TestIntentJournal::everyCutOfTheFileIsReadable()
{
    QByteArray bytes;
    std::vector<qsizetype> intentEnds;
    for (int n = 0; n < 4; ++n) {
        bytes += journal::intentLine(static_cast<std::uint64_t>(n + 1), sample(n));
        intentEnds.push_back(bytes.size());
    }
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        QByteArray torn = bytes.first(cut);
        torn.append(QByteArray(64, '\0'));
        const auto content = journal::parseAll(torn);
        const auto whole = std::count_if(intentEnds.begin(), intentEnds.end(), [&](qsizetype end) { return end <= cut; });
        QCOMPARE(static_cast<qsizetype>(content.unfinished.size()), static_cast<qsizetype>(whole));
        const bool atEdge = cut == 0 || std::find(intentEnds.begin(), intentEnds.end(), cut) != intentEnds.end();
        QCOMPARE(content.damaged, atEdge ? 0 : 1);
    }
}

void TestIntentJournal::aLineCutOffBeforeItsBreakIsWhole()
{
    JournalIntent intent;
    intent.clientId = QStringLiteral("f-1");
    intent.order.symbol = QStringLiteral("BTCUSDT");
    const QByteArray line = journal::intentLine(7, intent);
    const auto whole = journal::parseAll(line.chopped(1));
    QCOMPARE(whole.unfinished.size(), std::size_t { 1 });
    QCOMPARE(whole.lastSequence, std::uint64_t { 7 });
    QCOMPARE(journal::parseAll(line.chopped(2)).unfinished.size(), std::size_t { 0 });
}

void TestIntentJournal::everyFlippedByteIsNoticed()
{
    const QByteArray first = journal::intentLine(1, sample(0));
    const QByteArray second = journal::intentLine(2, sample(1));
    for (qsizetype at = 0; at < first.size(); ++at) {
        QByteArray bytes = first + second;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x20);
        const auto content = journal::parseAll(bytes);
        QVERIFY2(content.damaged > 0 || content.unfinished.size() == 2, QByteArray::number(at).constData());
        for (const auto& open : content.unfinished)
            QVERIFY(open.intent == sample(0) || open.intent == sample(1));
    }
}

//! The file system lost a block, or a line: what was there is counted, and what stands behind it is read.
void TestIntentJournal::D08_holesAndMissingLinesAreNoticed()
{
    std::vector<QByteArray> lines;
    for (int n = 0; n < 5; ++n)
        lines.push_back(journal::intentLine(static_cast<std::uint64_t>(n + 1), sample(n)));
    const QByteArray ahead(512, '\0');
    const QByteArray bytes = lines[0] + lines[1] + lines[2] + lines[3] + lines[4] + ahead;
    QCOMPARE(journal::parseAll(bytes).damaged, 0);
    const qsizetype second = lines[0].size(), third = second + lines[1].size();
    const auto check = [](const QByteArray& damaged, int lost) {
        const auto content = journal::parseAll(damaged);
        QCOMPARE(content.damaged, lost);
        QCOMPARE(content.unfinished.size(), static_cast<std::size_t>(5 - lost));
        QCOMPARE(content.unfinished.back().intent.clientId, sample(4).clientId);
    };
    for (qsizetype from : { second, second + 1, second + 20, third - 1 }) {
        QByteArray zeroed = bytes;
        const qsizetype size = third + 40 - from; // into the third line
        zeroed.replace(from, size, QByteArray(size, '\0'));
        check(zeroed, 2);
    }
    check(QByteArray(bytes).remove(second, lines[1].size()), 1);
    check(QByteArray(bytes).remove(second, lines[1].size() + lines[2].size()), 2);
    check(QByteArray(bytes).remove(second + 30, 25), 1);
    check(QByteArray(bytes).remove(third - 1, 1), 2); // two lines run into one
}

void TestIntentJournal::D09_killedProcessLosesNoIntent()
{
    const QTemporaryDir dir;
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        const QString path = dir.filePath(QStringLiteral("j%1").arg(round));
        int acknowledged[2];
        QCOMPARE(::pipe(acknowledged), 0);
        const int die = 1 + static_cast<int>(random.bounded(15));
        const pid_t child = ::fork();
        if (child == 0) {
            auto journal = IntentJournal::open(path);
            for (int n = 0; n < 30; ++n) {
                if (n == die)
                    ::kill(::getpid(), SIGKILL);
                if (!(*journal)->recordIntent(sample(n)) || ::write(acknowledged[1], "x", 1) != 1)
                    ::_exit(1);
            }
            ::_exit(0);
        }
        ::close(acknowledged[1]);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        char buffer[64];
        const auto told = ::read(acknowledged[0], buffer, sizeof buffer);
        ::close(acknowledged[0]);
        QCOMPARE(static_cast<int>(told), die);
        auto journal = IntentJournal::open(path);
        QVERIFY(journal.has_value());
        QCOMPARE(static_cast<int>((*journal)->unfinished().size()), die);
    }
}

void TestIntentJournal::D07_fullDiskRefusesAndRecovers()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("orders.journal"));
    auto journal = IntentJournal::open(path);
    QVERIFY(journal.has_value());
    int written = 0;
    {
        const test::FileSizeLimit limit(static_cast<rlim_t>(IntentJournal::chunkBytes));
        while (written < 5000) {
            const auto sequence = (*journal)->recordIntent(sample(written));
            if (!sequence) {
                QCOMPARE(sequence.error().code, Error::Code::Storage);
                break;
            }
            ++written;
        }
    }
    QVERIFY(written > 400 && written < 5000); // what was written ahead is usable on a full disk
    QVERIFY((*journal)->recordIntent(sample(written)).has_value());
    journal->reset();
    auto again = IntentJournal::open(path);
    QCOMPARE(static_cast<int>((*again)->unfinished().size()), written + 1);
    QCOMPARE((*again)->damagedLines(), 0);
}

void TestIntentJournal::I9_aRemovedFileIsRestoredOrNothingIsSent()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("profile")), path = folder + QStringLiteral("/orders.journal");
    auto journal = IntentJournal::open(path);
    QVERIFY((*journal)->recordIntent(sample(0)).has_value());
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY((*journal)->recordIntent(sample(1)).has_value());
    QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QVERIFY(QDir(folder).removeRecursively());
    put(folder, "in its place"); // no folder can be made there
    const auto refused = (*journal)->recordIntent(sample(2));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, Error::Code::Storage);
    QVERIFY(QFile::remove(folder));
    QVERIFY((*journal)->recordIntent(sample(2)).has_value());
    journal->reset();
    const auto again = IntentJournal::open(path);
    QCOMPARE(static_cast<int>((*again)->unfinished().size()), 3);
    QCOMPARE((*again)->damagedLines(), 0);
}

void TestIntentJournal::growsBeyondWhatWasWrittenAhead()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("orders.journal"));
    auto journal = IntentJournal::open(path);
    const int many = static_cast<int>(IntentJournal::chunkBytes / 200) + 50;
    for (int n = 0; n < many; ++n)
        QVERIFY((*journal)->recordIntent(sample(n)).has_value());
    QVERIFY(QFileInfo(path).size() > IntentJournal::chunkBytes);
    journal->reset();
    QCOMPARE(static_cast<int>((*IntentJournal::open(path))->unfinished().size()), many);
}

void TestIntentJournal::garbageAndSymbolicLinks()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("orders.journal"));
    QByteArray garbage(2000, '\0');
    QRandomGenerator random(3);
    for (char& byte : garbage)
        byte = static_cast<char>(1 + random.bounded(255));
    put(path, garbage + '\n' + journal::intentLine(9, sample(0)));
    {
        auto journal = IntentJournal::open(path);
        QVERIFY(journal.has_value());
        QVERIFY((*journal)->damagedLines() > 0);
        QCOMPARE((*journal)->unfinished().size(), std::size_t { 1 });
        QCOMPARE(QDir(dir.path()).entryList({ QStringLiteral("orders.journal.damaged-*") }).size(), 1);
    }
    const QString elsewhere = dir.filePath(QStringLiteral("elsewhere"));
    put(elsewhere, "mine");
    const QString link = dir.filePath(QStringLiteral("linked.journal"));
    QVERIFY(QFile::link(elsewhere, link));
    QVERIFY(!IntentJournal::open(link).has_value());
    QCOMPARE(get(elsewhere), QByteArray("mine"));
}

void TestIntentJournal::I9_reservedIdsAreUsableOnceOnTheDisk()
{
    const QTemporaryDir dir;
    auto journal = IntentJournal::open(dir.filePath(QStringLiteral("orders.journal")), "boot-1");
    IntentJournal& j = **journal;
    const QString btc = QStringLiteral("BTCUSDT");
    QVERIFY(!j.takeReserved(btc));
    j.reserve(btc, someIds("a", 3));
    QCOMPARE(j.reserved(btc), 3);
    QCOMPARE(j.reserved(QStringLiteral("ETHUSDT")), 0);
    QStringList taken;
    for (int i = 0; i < 3; ++i) {
        const auto id = takeSoon(j, btc);
        QVERIFY(id);
        taken.append(*id);
    }
    QCOMPARE(taken, someIds("a", 3));
    QVERIFY(!j.takeReserved(btc) && !j.takeReserved(QStringLiteral("ETHUSDT")));
}

void TestIntentJournal::D09_killedProcessKeepsIntentsNobodyWaitedFor()
{
    const QTemporaryDir dir;
    for (int round = 1; round <= 8; ++round) {
        const QString path = dir.filePath(QStringLiteral("j%1").arg(round));
        const pid_t child = ::fork();
        if (child == 0) {
            auto journal = IntentJournal::open(path, "boot-1");
            (*journal)->reserve(QStringLiteral("BTCUSDT"), someIds("a", 10));
            for (int n = 0; n < round; ++n) {
                const auto id = takeSoon(**journal, QStringLiteral("BTCUSDT"));
                if (!id || !(*journal)->recordIntent(sampleUnder(*id)))
                    ::_exit(1);
            }
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        // The machine stayed up: what was sent is known by its lines, and nothing else went out.
        auto journal = IntentJournal::open(path, "boot-1");
        QCOMPARE(static_cast<int>((*journal)->unfinished().size()), round);
        for (int n = 0; n < round; ++n)
            QVERIFY((*journal)->unfinished()[static_cast<std::size_t>(n)].intent == sampleUnder(QStringLiteral("a%1").arg(n)));
        QVERIFY((*journal)->doubtful().empty());
    }
}

void TestIntentJournal::I9_idsThatLayReadyAreDoubtfulAfterTheMachineFell()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("orders.journal")), fallen = dir.filePath(QStringLiteral("fallen.journal"));
    const QString btc = QStringLiteral("BTCUSDT");
    {
        auto journal = IntentJournal::open(path, "boot-1");
        (*journal)->reserve(btc, someIds("a", 3));
        const auto used = takeSoon(**journal, btc);
        const auto done = takeSoon(**journal, btc);
        QVERIFY(used && done && (*journal)->recordIntent(sampleUnder(*used)));
        const auto sequence = (*journal)->recordIntent(sampleUnder(*done));
        (*journal)->recordOutcome(*sequence, JournalEnding::Accepted);
        put(fallen, get(path)); // as it lies there when the power goes
    }
    const std::vector<DoubtfulId> doubt { { btc, QStringLiteral("a2") } };
    for (int restart = 0; restart < 3; ++restart) { // as long as nobody knows, and whatever machine it is then
        auto journal = IntentJournal::open(fallen, "boot-" + QByteArray::number(restart + 2));
        QCOMPARE((*journal)->unfinished().size(), std::size_t { 1 });
        QVERIFY((*journal)->doubtful() == doubt);
    }
    (*IntentJournal::open(fallen, "boot-2"))->settleDoubt();
    QVERIFY((*IntentJournal::open(fallen, "boot-9"))->doubtful().empty());
    // A run that came to its end used none but those with a line.
    QVERIFY((*IntentJournal::open(path, "boot-2"))->doubtful().empty());
}

void TestIntentJournal::everyCutOfReservationsIsReadable()
{
    const QByteArray first = journal::reservedLine(1, { QStringLiteral("BTCUSDT"), someIds("a", 3), "boot-1" });
    const QByteArray intent = journal::intentLine(2, sampleUnder(QStringLiteral("a1")));
    const QByteArray whole = first + intent + journal::wordLine(3, journal::Word::Released, 1, JournalEnding::Unknown, 0);
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        const auto content = journal::parseAll(whole.first(cut) + QByteArray(64, '\0'));
        const bool reserved = cut >= first.size() && cut < whole.size();
        QCOMPARE(content.reserved.size(), std::size_t { reserved });
        if (reserved)
            QCOMPARE(content.reserved[0].ids.size(), cut < first.size() + intent.size() ? 3 : 2);
    }
}

void TestIntentJournal::reservationsOfLongAgoAreGivenBack()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("orders.journal")), fallen = dir.filePath(QStringLiteral("fallen.journal"));
    auto journal = IntentJournal::open(path, "boot-1");
    for (int n = 0; n < 40; ++n) {
        const QString symbol = QStringLiteral("S%1USDT").arg(n);
        (*journal)->reserve(symbol, someIds(symbol.toLatin1().constData(), 4));
        QVERIFY(takeSoon(**journal, symbol));
    }
    put(fallen, get(path));
    QVERIFY((*IntentJournal::open(fallen, "boot-2"))->doubtful().size() <= 9 * 4);
}

void TestIntentJournal::C31_bracketsSurviveARestart()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("orders.journal"));
    KeptBracket changed = sampleBracket("fm-entry-1");
    changed.held.clear();
    changed.covered = Decimal::fromLiteral("0.2");
    KeptBracket gone = sampleBracket("fm-entry-2");
    KeptBracket conditional = sampleBracket("fm-entry-3");
    conditional.conditional = true;
    {
        auto journal = IntentJournal::open(path);
        QVERIFY((*journal)->brackets().empty());
        QVERIFY((*journal)->recordBracket(sampleBracket("fm-entry-1")).has_value());
        QVERIFY((*journal)->recordBracket(gone).has_value());
        QVERIFY((*journal)->recordIntent(sample(0)).has_value());
        QVERIFY((*journal)->recordBracket(conditional).has_value());
        (*journal)->noteBracket(changed);
        gone.held.clear();
        gone.sent.clear();
        (*journal)->noteBracket(gone);
    }
    for (int restart = 0; restart < 3; ++restart) { // what is not said anew is kept
        auto journal = IntentJournal::open(path);
        QCOMPARE((*journal)->damagedLines(), 0);
        QVERIFY(((*journal)->brackets() == std::vector { changed, conditional }));
        QCOMPARE((*journal)->unfinished().size(), std::size_t { 1 });
    }
    QCOMPARE(get(path).count("bracket"), 2);
}

void TestIntentJournal::C31_everyCutAndEveryFlippedByteOfABracketIsNoticed()
{
    const QByteArray first = journal::bracketLine(1, sampleBracket("fm-entry-1"));
    const QByteArray second = journal::bracketLine(2, sampleBracket("fm-entry-2"));
    const auto isReal = [](const std::vector<KeptBracket>& found) {
        return std::all_of(found.begin(), found.end(), [](const KeptBracket& kept) {
            return kept == sampleBracket("fm-entry-1") || kept == sampleBracket("fm-entry-2");
        });
    };
    for (qsizetype at = 0; at < first.size(); ++at) {
        QByteArray bytes = first + second;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x20);
        const auto content = journal::parseAll(bytes);
        QVERIFY2(content.damaged > 0 || content.brackets.size() == 2,
            QByteArray::number(at).constData());
        QVERIFY(isReal(content.brackets));
        const auto cut = journal::parseAll(QByteArray(first + second).left(first.size() + at));
        QVERIFY(isReal(cut.brackets));
        QVERIFY2(cut.damaged > 0 || at == 0 || at >= second.size() - 1,
            QByteArray::number(at).constData());
        QCOMPARE(cut.brackets.front().clientId, QStringLiteral("fm-entry-1"));
    }
}

void TestIntentJournal::C31_bracketsOfALaterVersionAreDamage_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another kind of line")
        << QByteArray("\"w\":\"bracket\"") << QByteArray("\"w\":\"basket\"");
    QTest::newRow("another kind of order")
        << QByteArray("STOP_MARKET") << QByteArray("GUARDED_STOP");
    QTest::newRow("a leg that could open a position")
        << QByteArray("\"ro\":true") << QByteArray("\"ro\":false");
    QTest::newRow("a leg of another symbol")
        << QByteArray("\"symbol\":\"BTCUSDT\",\"side\":\"SELL\"")
        << QByteArray("\"symbol\":\"ETHUSDT\",\"side\":\"SELL\"");
    QTest::newRow("a leg without a size")
        << QByteArray("\"qty\":\"0.2\"") << QByteArray("\"qty\":\"0\"");
    QTest::newRow("a number that is none")
        << QByteArray("\"covered\":\"0.1\"") << QByteArray("\"covered\":\"much\"");
    QTest::newRow("a name that is missing") << QByteArray("fm-leg-1") << QByteArray();
}

void TestIntentJournal::C31_bracketsOfALaterVersionAreDamage()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    // As a whole line with a good checksum.
    QByteArray json = journal::bracketLine(1, sampleBracket("fm-entry-1")).mid(11).chopped(1);
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const QByteArray summed = "1" + json;
    const uLong crc = ::crc32(
        0, reinterpret_cast<const Bytef*>(summed.constData()), static_cast<uInt>(summed.size()));
    const QByteArray line = "1 "
        + QByteArray::number(static_cast<qulonglong>(crc), 16).rightJustified(8, '0') + ' ' + json
        + '\n';
    const auto content
        = journal::parseAll(line + journal::bracketLine(2, sampleBracket("fm-entry-2")));
    QCOMPARE(content.damaged, 1);
    QVERIFY(content.brackets == std::vector { sampleBracket("fm-entry-2") });
}

FATHOM_TEST(TestIntentJournal)

#include "tst_intent_journal.moc"
