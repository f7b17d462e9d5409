// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_format.h"

#include "core/base/json_writer.h"
#include "core/store/journal_terms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

#include <algorithm>

namespace fathom {

bool JournalIntent::operator==(const JournalIntent& o) const
{
    return kind == o.kind && clientId == o.clientId && orderId == o.orderId && algoId == o.algoId && time == o.time && recvWindowMs == o.recvWindowMs
        && order == o.order;
}

namespace journal {

namespace {

constexpr std::array<const char*, 3> kindNames { "place", "modify", "cancel" };
constexpr std::array<const char*, 7> wordNames { "intent", "sent", "outcome", "resolved",
    "reserved", "released", "bracket" };
constexpr std::array<const char*, 5> endingNames { "accepted", "rejected", "notSent", "unknown", "notPlaced" };

constexpr qsizetype lineRoom = 512;
constexpr std::uint64_t mostDamaged = 1'000'000; //!< said as so many, whatever numbers a file holds

template <class Enum, std::size_t N>
QByteArrayView nameOf(const std::array<const char*, N>& names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

template <class Enum, std::size_t N>
std::optional<Enum> valueOf(const std::array<const char*, N>& names, const QString& name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

// Written by hand: an order waits for its line.
template <class Members>
QByteArray sealed(std::uint64_t sequence, Members&& members)
{
    QByteArray json;
    json.reserve(lineRoom);
    JsonWriter writer(json);
    writer.beginObject();
    members(writer);
    writer.endObject();
    const QByteArray number = QByteArray::number(static_cast<qulonglong>(sequence));
    uLong crc = ::crc32(0, reinterpret_cast<const Bytef*>(number.constData()), static_cast<uInt>(number.size()));
    crc = ::crc32(crc, reinterpret_cast<const Bytef*>(json.constData()), static_cast<uInt>(json.size()));
    return number + ' ' + QByteArray::number(static_cast<qulonglong>(crc), 16).rightJustified(8, '0') + ' ' + json + '\n';
}

std::optional<JournalIntent> intentOf(const QJsonObject& o)
{
    JournalIntent intent;
    const auto kind = valueOf<JournalIntent::Kind>(kindNames, o.value(u"kind").toString());
    intent.clientId = o.value(u"id").toString();
    if (!kind || intent.clientId.isEmpty() || !readTerms(o, intent.order))
        return std::nullopt;
    intent.kind = *kind;
    intent.orderId = o.value(u"oid").toInteger();
    intent.algoId = o.value(u"aid").toInteger();
    intent.time = wallTimeFromMs(o.value(u"time").toInteger());
    intent.recvWindowMs = o.value(u"window").toInt();
    return intent;
}

std::optional<ReservedIds> reservedOf(const QJsonObject& o)
{
    ReservedIds reserved { o.value(u"symbol").toString(), {}, o.value(u"boot").toString().toLatin1() };
    for (const QJsonValue& id : o.value(u"ids").toArray())
        reserved.ids.append(id.toString());
    const bool whole = !reserved.symbol.isEmpty() && !reserved.ids.isEmpty() && !reserved.ids.contains(QString());
    return whole ? std::optional(reserved) : std::nullopt;
}

// The last word on an entry counts; one without legs ends it.
void keep(std::vector<KeptBracket>& brackets, const KeptBracket& told)
{
    const auto known
        = std::find_if(brackets.begin(), brackets.end(), [&told](const KeptBracket& kept) {
              return kept.symbol == told.symbol && kept.clientId == told.clientId;
          });
    if (known == brackets.end()) {
        if (!told.isEmpty())
            brackets.push_back(told);
    } else if (told.isEmpty()) {
        brackets.erase(known);
    } else {
        *known = told;
    }
}

} // namespace

QByteArray intentLine(std::uint64_t sequence, const JournalIntent& intent)
{
    return sealed(sequence, [&intent](JsonWriter& json) {
        json.plain("w", nameOf(wordNames, Word::Intent))
            .plain("kind", nameOf(kindNames, intent.kind))
            .string("id", intent.clientId)
            .number("oid", intent.orderId)
            .number("time", toMs(intent.time))
            .number("window", intent.recvWindowMs);
        if (intent.algoId != 0)
            json.number("aid", intent.algoId);
        writeTerms(json, intent.order);
    });
}

QByteArray bracketLine(std::uint64_t sequence, const KeptBracket& bracket)
{
    return sealed(sequence, [&bracket](JsonWriter& json) {
        json.plain("w", nameOf(wordNames, Word::Bracket));
        writeBracket(json, bracket);
    });
}

QByteArray reservedLine(std::uint64_t sequence, const ReservedIds& reserved)
{
    return sealed(sequence, [&reserved](JsonWriter& json) {
        json.plain("w", nameOf(wordNames, Word::Reserved)).string("symbol", reserved.symbol).beginArray("ids");
        for (const QString& id : reserved.ids)
            json.string(id);
        json.endArray().string("boot", QString::fromLatin1(reserved.boot));
    });
}

QByteArray wordLine(std::uint64_t sequence, Word word, std::uint64_t about, JournalEnding ending, int venueCode)
{
    return sealed(sequence, [&](JsonWriter& json) {
        json.plain("w", nameOf(wordNames, word)).number("of", static_cast<std::int64_t>(about));
        if (word == Word::Outcome || word == Word::Resolved)
            json.plain("end", nameOf(endingNames, ending));
        if (venueCode != 0)
            json.number("code", venueCode);
    });
}

std::optional<Line> parseLine(QByteArrayView bytes)
{
    const qsizetype space = bytes.indexOf(' ');
    if (space <= 0 || space > 20 || bytes.size() < space + 11 || bytes[space + 9] != ' ')
        return std::nullopt;
    const QByteArrayView number = bytes.first(space);
    const QByteArrayView json = bytes.sliced(space + 10);
    bool numberOk = false, crcOk = false;
    Line line;
    line.sequence = number.toULongLong(&numberOk);
    const auto expected = bytes.sliced(space + 1, 8).toULongLong(&crcOk, 16);
    uLong crc = ::crc32(0, reinterpret_cast<const Bytef*>(number.data()), static_cast<uInt>(number.size()));
    crc = ::crc32(crc, reinterpret_cast<const Bytef*>(json.data()), static_cast<uInt>(json.size()));
    if (!numberOk || !crcOk || expected != crc)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    const auto word = valueOf<Word>(wordNames, object.value(u"w").toString());
    if (!word)
        return std::nullopt;
    line.word = *word;
    line.venueCode = object.value(u"code").toInt();
    if (line.word == Word::Intent) {
        auto intent = intentOf(object);
        if (!intent)
            return std::nullopt;
        line.intent = std::move(*intent);
        line.about = line.sequence;
        return line;
    }
    if (line.word == Word::Reserved) {
        auto reserved = reservedOf(object);
        if (!reserved)
            return std::nullopt;
        line.reserved = std::move(*reserved);
        line.about = line.sequence;
        return line;
    }
    if (line.word == Word::Bracket) {
        auto bracket = bracketOf(object);
        if (!bracket)
            return std::nullopt;
        line.bracket = std::move(*bracket);
        line.about = line.sequence;
        return line;
    }
    line.about = static_cast<std::uint64_t>(object.value(u"of").toInteger());
    if (line.word == Word::Sent || line.word == Word::Released)
        return line;
    const auto ending = valueOf<JournalEnding>(endingNames, object.value(u"end").toString());
    if (!ending)
        return std::nullopt;
    line.ending = *ending;
    return line;
}

Content parseAll(const QByteArray& bytes)
{
    Content content;
    std::map<std::uint64_t, UnfinishedIntent> open;
    std::map<std::uint64_t, ReservedIds> reserved;
    qsizetype at = 0, used = bytes.size();
    while (used > 0 && bytes[used - 1] == '\0')
        --used; // written ahead; zeros before anything else are a hole in the file
    std::uint64_t damagedSince = 0;
    while (at < used) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size(); // cut off before its line break: its checksum says whether it is whole
        const auto line = parseLine(QByteArrayView(bytes).sliced(at, end - at));
        at = end + 1;
        if (!line || line->sequence <= content.lastSequence) {
            ++content.damaged;
            ++damagedSince;
            continue;
        }
        // Numbers follow one another: what is missing between two whole lines was there.
        const std::uint64_t missing = content.lastSequence == 0 ? 0 : line->sequence - content.lastSequence - 1;
        if (missing > damagedSince)
            content.damaged = static_cast<int>(std::min<std::uint64_t>(static_cast<std::uint64_t>(content.damaged) + missing - damagedSince, mostDamaged));
        damagedSince = 0;
        content.lastSequence = line->sequence;
        const auto known = open.find(line->about);
        if (line->word == Word::Intent) {
            open.emplace(line->sequence, UnfinishedIntent { line->sequence, line->intent, false, false });
            for (auto& [sequence, ready] : reserved)
                ready.ids.removeOne(line->intent.clientId);
        } else if (line->word == Word::Reserved)
            reserved.emplace(line->sequence, line->reserved);
        else if (line->word == Word::Released)
            reserved.erase(line->about);
        else if (line->word == Word::Bracket)
            keep(content.brackets, line->bracket);
        else if (known == open.end())
            continue;
        else if (line->word == Word::Sent)
            known->second.sent = true;
        else if (line->ending == JournalEnding::Unknown)
            known->second.unknown = true;
        else
            open.erase(known);
    }
    for (auto& [sequence, intent] : open)
        content.unfinished.push_back(std::move(intent));
    for (auto& [sequence, ready] : reserved) {
        if (!ready.ids.isEmpty())
            content.reserved.push_back(std::move(ready));
    }
    return content;
}

} // namespace journal

} // namespace fathom
