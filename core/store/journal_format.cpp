// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

namespace fathom {

bool JournalIntent::operator==(const JournalIntent& o) const
{
    return kind == o.kind && clientId == o.clientId && orderId == o.orderId && algoId == o.algoId && time == o.time && recvWindowMs == o.recvWindowMs
        && order == o.order;
}

namespace journal {

namespace {

constexpr std::array<const char*, 3> kindNames { "place", "modify", "cancel" };
constexpr std::array<const char*, 6> wordNames { "intent", "sent", "outcome", "resolved", "reserved", "released" };
constexpr std::array<const char*, 5> endingNames { "accepted", "rejected", "notSent", "unknown", "notPlaced" };

template <class Enum, std::size_t N>
QString nameOf(const std::array<const char*, N>& names, Enum value)
{
    return QLatin1String(names.at(static_cast<std::size_t>(value)));
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

QString text(Decimal value)
{
    return QString::fromStdString(value.toString());
}

std::optional<Decimal> number(const QJsonObject& object, QStringView key)
{
    const QByteArray bytes = object.value(key).toString().toLatin1();
    const auto parsed = Decimal::parse({ bytes.constData(), static_cast<std::size_t>(bytes.size()) });
    return parsed ? std::optional<Decimal>(*parsed) : std::nullopt;
}

QByteArray sealed(std::uint64_t sequence, const QJsonObject& object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QByteArray number = QByteArray::number(static_cast<qulonglong>(sequence));
    uLong crc = ::crc32(0, reinterpret_cast<const Bytef*>(number.constData()), static_cast<uInt>(number.size()));
    crc = ::crc32(crc, reinterpret_cast<const Bytef*>(json.constData()), static_cast<uInt>(json.size()));
    return number + ' ' + QByteArray::number(static_cast<qulonglong>(crc), 16).rightJustified(8, '0') + ' ' + json + '\n';
}

// Fields of conditional orders and of the rarer kinds. A line without them is one of an ordinary order, as older versions wrote it.
bool readFurther(const QJsonObject& o, JournalIntent& intent)
{
    OrderIntent& order = intent.order;
    const std::pair<QStringView, Decimal*> amounts[] = { { u"trigger", &order.triggerPrice }, { u"activate", &order.activatePrice },
        { u"callback", &order.callbackRate } };
    for (const auto& [key, into] : amounts) {
        if (!o.contains(key))
            continue;
        const auto value = number(o, key);
        if (!value)
            return false;
        *into = *value;
    }
    const auto working = workingTypeFromName(o.value(u"wt").toString(workingTypeName(order.workingType)));
    const auto match = priceMatchFromName(o.value(u"pm").toString(priceMatchName(order.priceMatch)));
    if (!working || !match)
        return false;
    order.workingType = *working;
    order.priceMatch = *match;
    if (o.contains(u"stp")) {
        order.selfTrade = selfTradeFromName(o.value(u"stp").toString());
        if (!order.selfTrade)
            return false;
    }
    order.priceProtect = o.value(u"protect").toBool();
    order.closePosition = o.value(u"close").toBool();
    order.goodTill = wallTimeFromMs(o.value(u"gtd").toInteger());
    intent.algoId = o.value(u"aid").toInteger();
    return true;
}

void writeFurther(QJsonObject& o, const JournalIntent& intent)
{
    const OrderIntent& order = intent.order;
    const std::pair<QLatin1String, Decimal> amounts[] = { { QLatin1String("trigger"), order.triggerPrice },
        { QLatin1String("activate"), order.activatePrice }, { QLatin1String("callback"), order.callbackRate } };
    for (const auto& [key, value] : amounts) {
        if (!value.isZero())
            o.insert(key, text(value));
    }
    if (order.workingType != WorkingType::ContractPrice)
        o.insert(QLatin1String("wt"), workingTypeName(order.workingType));
    if (order.priceMatch != PriceMatch::None)
        o.insert(QLatin1String("pm"), priceMatchName(order.priceMatch));
    if (order.selfTrade)
        o.insert(QLatin1String("stp"), selfTradeName(*order.selfTrade));
    if (order.priceProtect)
        o.insert(QLatin1String("protect"), true);
    if (order.closePosition)
        o.insert(QLatin1String("close"), true);
    if (order.goodTill != WallTime {})
        o.insert(QLatin1String("gtd"), static_cast<qint64>(toMs(order.goodTill)));
    if (intent.algoId != 0)
        o.insert(QLatin1String("aid"), static_cast<qint64>(intent.algoId));
}

std::optional<JournalIntent> intentOf(const QJsonObject& o)
{
    JournalIntent intent;
    const auto kind = valueOf<JournalIntent::Kind>(kindNames, o.value(u"kind").toString());
    const auto side = sideFromName(o.value(u"side").toString());
    const auto leg = positionSideFromName(o.value(u"ps").toString());
    const auto price = number(o, u"price");
    const auto quantity = number(o, u"qty");
    const auto bid = number(o, u"bid");
    const auto ask = number(o, u"ask");
    intent.clientId = o.value(u"id").toString();
    intent.order.symbol = o.value(u"symbol").toString();
    if (!kind || !side || !leg || !price || !quantity || !bid || !ask || intent.clientId.isEmpty() || intent.order.symbol.isEmpty())
        return std::nullopt;
    intent.kind = *kind;
    intent.orderId = o.value(u"oid").toInteger();
    intent.order.side = *side;
    intent.order.positionSide = *leg;
    intent.order.type = orderTypeFromName(o.value(u"type").toString());
    intent.order.timeInForce = timeInForceFromName(o.value(u"tif").toString());
    intent.order.price = *price;
    intent.order.quantity = *quantity;
    intent.order.reduceOnly = o.value(u"ro").toBool();
    intent.order.origin = o.value(u"origin").toString();
    intent.order.seenBid = *bid;
    intent.order.seenAsk = *ask;
    intent.time = wallTimeFromMs(o.value(u"time").toInteger());
    intent.recvWindowMs = o.value(u"window").toInt();
    return readFurther(o, intent) ? std::optional(intent) : std::nullopt;
}

std::optional<ReservedIds> reservedOf(const QJsonObject& o)
{
    ReservedIds reserved { o.value(u"symbol").toString(), {}, o.value(u"boot").toString().toLatin1() };
    for (const QJsonValue& id : o.value(u"ids").toArray())
        reserved.ids.append(id.toString());
    const bool whole = !reserved.symbol.isEmpty() && !reserved.ids.isEmpty() && !reserved.ids.contains(QString());
    return whole ? std::optional(reserved) : std::nullopt;
}

} // namespace

QByteArray intentLine(std::uint64_t sequence, const JournalIntent& intent)
{
    const OrderIntent& order = intent.order;
    QJsonObject object {
        { QStringLiteral("w"), nameOf(wordNames, Word::Intent) },
        { QStringLiteral("kind"), nameOf(kindNames, intent.kind) },
        { QStringLiteral("id"), intent.clientId },
        { QStringLiteral("oid"), static_cast<qint64>(intent.orderId) },
        { QStringLiteral("symbol"), order.symbol },
        { QStringLiteral("side"), sideName(order.side) },
        { QStringLiteral("ps"), positionSideName(order.positionSide) },
        { QStringLiteral("type"), orderTypeName(order.type) },
        { QStringLiteral("tif"), timeInForceName(order.timeInForce) },
        { QStringLiteral("price"), text(order.price) },
        { QStringLiteral("qty"), text(order.quantity) },
        { QStringLiteral("ro"), order.reduceOnly },
        { QStringLiteral("origin"), order.origin },
        { QStringLiteral("bid"), text(order.seenBid) },
        { QStringLiteral("ask"), text(order.seenAsk) },
        { QStringLiteral("time"), static_cast<qint64>(toMs(intent.time)) },
        { QStringLiteral("window"), intent.recvWindowMs },
    };
    writeFurther(object, intent);
    return sealed(sequence, object);
}

QByteArray reservedLine(std::uint64_t sequence, const ReservedIds& reserved)
{
    return sealed(sequence,
        {
            { QStringLiteral("w"), nameOf(wordNames, Word::Reserved) },
            { QStringLiteral("symbol"), reserved.symbol },
            { QStringLiteral("ids"), QJsonArray::fromStringList(reserved.ids) },
            { QStringLiteral("boot"), QString::fromLatin1(reserved.boot) },
        });
}

QByteArray wordLine(std::uint64_t sequence, Word word, std::uint64_t about, JournalEnding ending, int venueCode)
{
    QJsonObject object { { QStringLiteral("w"), nameOf(wordNames, word) }, { QStringLiteral("of"), static_cast<qint64>(about) } };
    if (word == Word::Outcome || word == Word::Resolved)
        object.insert(QStringLiteral("end"), nameOf(endingNames, ending));
    if (venueCode != 0)
        object.insert(QStringLiteral("code"), venueCode);
    return sealed(sequence, object);
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
    qsizetype at = 0;
    while (at < bytes.size() && bytes[at] != '\0') {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size(); // cut off before its line break: its checksum says whether it is whole
        const auto line = parseLine(QByteArrayView(bytes).sliced(at, end - at));
        at = end + 1;
        if (!line || line->sequence <= content.lastSequence) {
            ++content.damaged;
            continue;
        }
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
