// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journal_format.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace fathom;

namespace {

JournalIntent someIntent(const QString& clientId)
{
    JournalIntent intent;
    intent.clientId = clientId;
    intent.order.symbol = QStringLiteral("BTCUSDT");
    intent.order.price = Decimal::fromLiteral("96405.5");
    intent.order.quantity = Decimal::fromLiteral("0.2");
    intent.time = wallTimeFromMs(1'790'000'000'000);
    intent.recvWindowMs = 3'000;
    return intent;
}

} // namespace

// A journal of any bytes: reading ends, what is found is whole, and what was written behind the damage is found as well.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const journal::Content content = journal::parseAll(bytes);
    std::uint64_t last = 0;
    for (const UnfinishedIntent& open : content.unfinished) {
        fuzz::require(open.sequence > last && open.sequence <= content.lastSequence);
        last = open.sequence;
        // Written again, it reads the same.
        const auto line = journal::parseLine(QByteArrayView(journal::intentLine(open.sequence, open.intent)).chopped(1));
        fuzz::require(line.has_value() && line->intent == open.intent && line->sequence == open.sequence);
    }
    for (const KeptBracket& bracket : content.brackets) {
        const auto line
            = journal::parseLine(QByteArrayView(journal::bracketLine(1, bracket)).chopped(1));
        fuzz::require(!bracket.isEmpty() && line.has_value() && line->bracket == bracket);
    }
    if (bytes.contains('\0') || content.lastSequence > (std::uint64_t { 1 } << 60))
        return 0; // written-ahead zeros end a journal
    const QString id = QStringLiteral("behind-the-damage");
    const QByteArray longer = bytes + '\n' + journal::intentLine(content.lastSequence + 1, someIntent(id));
    const journal::Content more = journal::parseAll(longer);
    fuzz::require(std::any_of(more.unfinished.begin(), more.unfinished.end(), [&](const UnfinishedIntent& open) { return open.intent.clientId == id; }));
    return 0;
}

std::vector<std::string> fathom::fuzz::madeSeeds()
{
    const auto line = [](const QByteArray& text) { return text.toStdString(); };
    const std::string intent = line(journal::intentLine(1, someIntent(QStringLiteral("f-1"))));
    const std::string sent = line(journal::wordLine(2, journal::Word::Sent, 1, JournalEnding::Unknown, 0));
    const std::string outcome = line(journal::wordLine(3, journal::Word::Outcome, 1, JournalEnding::Unknown, -1007));
    const std::string resolved = line(journal::wordLine(4, journal::Word::Resolved, 1, JournalEnding::Accepted, 0));
    KeptBracket kept { QStringLiteral("BTCUSDT"), QStringLiteral("f-1"), false, {},
        { someIntent({}).order }, {} };
    kept.held.front().type = OrderType::StopMarket;
    kept.held.front().reduceOnly = true;
    kept.sent.push_back({ kept.held.front(), QStringLiteral("f-2"), 1, true });
    const std::string bracket = line(journal::bracketLine(5, kept));
    return { bracket, intent + bracket, intent, intent + sent, intent + sent + outcome,
        intent + sent + outcome + resolved, intent + intent.substr(0, intent.size() / 2),
        sent + intent };
}
