// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/seeds/scenarios.h"
#include "tests/support/words.h"

namespace fathom::seeds {

using test::s;

namespace {

using test::Desk;
using Members = std::initializer_list<std::pair<QString, QJsonValue>>;

QJsonObject fault(const char* kind, Members more = {})
{
    QJsonObject json(more);
    json.insert(QStringLiteral("fault"), QString::fromLatin1(kind));
    return json;
}

int between(Random& random, int least, int most)
{
    return least + static_cast<int>(random.below(static_cast<std::uint64_t>(most - least + 1)));
}

template <std::size_t N> QString oneOf(Random& random, const char* const (&words)[N])
{
    return QString::fromLatin1(words[random.below(N)]);
}

QString symbolOf(Random& random)
{
    return oneOf(random, { "BTCUSDT", "ETHUSDT", "SOLUSDT" });
}

QString routeOf(Random& random)
{
    return oneOf(random,
        { "order.place", "order.place", "order.place", "POST /fapi/v1/order", "POST /fapi/v1/order",
            "algoOrder.place", "POST /fapi/v1/algoOrder", "order.cancel", "DELETE /fapi/v1/order",
            "order.modify", "PUT /fapi/v1/order", "POST /fapi/v1/batchOrders" });
}

//! Answers that say nothing about the execution. Source: FAULTS 0.1.
QJsonObject withDoubtfulAnswer(Random& random, QJsonObject json)
{
    struct Answer {
        int status;
        const char* body;
    };
    static constexpr Answer answers[] = {
        { 503,
            R"({"code":-1000,"msg":"Unknown error, please check your request or try again later."})" },
        { 503,
            R"({"timestamp":1638827401078,"path":"/fapi/v1/order","msg":"Unknown error, please check your request or try again later."})" },
        { 408,
            R"({"code":-1007,"msg":"Timeout waiting for response from backend server. Send status unknown; execution status unknown."})" },
        { 400,
            R"({"code":-1006,"msg":"An unexpected response was received from the message bus. Execution status unknown."})" },
        { 504, "<html><body>504 Gateway Time-out</body></html>" },
        { 502,
            "<!DOCTYPE HTML><html><head><title>ERROR: The request could not be "
            "satisfied</title></head></html>" },
        { 200, "{\"orderId\":12" },
    };
    const Answer& answer = answers[random.below(std::size(answers))];
    json.insert(QStringLiteral("action"), QStringLiteral("reply"));
    json.insert(QStringLiteral("status"), answer.status);
    json.insert(QStringLiteral("body"), QString::fromLatin1(answer.body));
    return json;
}

QJsonObject lost(Random& random, const char* kind)
{
    QJsonObject json = fault(kind,
        { { QStringLiteral("route"), routeOf(random) },
            { QStringLiteral("ms"), random.chance(0.3) ? between(random, 1, 400) : 0 } });
    const QString action = oneOf(random, { "FIN", "RST", "hang", "cut", "reply", "reply" });
    if (action == QLatin1String("reply"))
        return withDoubtfulAnswer(random, std::move(json));
    json.insert(QStringLiteral("action"), action);
    json.insert(QStringLiteral("bytes"), between(random, 0, 120));
    return json;
}

QJsonObject lostAfter(Random& random, Desk&)
{
    return lost(random, "rest.after");
}
QJsonObject lostBefore(Random& random, Desk&)
{
    return lost(random, "rest.before");
}
QJsonObject lostEither(Random& random, Desk&)
{
    return lost(random, random.chance(0.5) ? "rest.after" : "rest.before");
}

//! What an overloaded exchange answers to what it did not execute, and the one answer that leaves
//! it open.
QJsonObject overload(Random& random, Desk&)
{
    if (random.chance(0.3))
        return withDoubtfulAnswer(random,
            fault(random.chance(0.5) ? "rest.after" : "rest.before",
                { { QStringLiteral("route"), routeOf(random) } }));
    const QString body = oneOf(random,
        { R"({"code":-1000,"msg":"Service Unavailable."})",
            R"({"code":-1008,"msg":"Request throttled by system-level protection. Reduce-only/close-position orders are exempt. Please try again."})",
            R"({"code":-1000,"msg":"Internal error; unable to process your request. Please try again."})" });
    return fault("rest.before",
        { { QStringLiteral("route"), routeOf(random) },
            { QStringLiteral("action"), QStringLiteral("reply") },
            { QStringLiteral("status"), 503 }, { QStringLiteral("body"), body },
            { QStringLiteral("count"), between(random, 1, 3) } });
}

QJsonObject zombie(Random& random, Desk&)
{
    return fault("rest.zombie",
        { { QStringLiteral("route"),
              random.chance(0.7) ? QStringLiteral("order.place")
                                 : QStringLiteral("POST /fapi/v1/order") },
            { QStringLiteral("ms"), between(random, 50, 4'500) } });
}

QJsonObject gap(Random& random, Desk&)
{
    const QString kind = oneOf(random, { "md.drop", "md.dup", "md.swap", "md.hold" });
    return fault(qPrintable(kind),
        { { QStringLiteral("symbol"), symbolOf(random) },
            { QStringLiteral("count"), between(random, 1, 6) } });
}

QJsonObject book(Random& random, Desk& desk)
{
    switch (random.below(5)) {
    case 0:
        return fault("md.cross", { { QStringLiteral("symbol"), symbolOf(random) } });
    case 1:
        return fault("snap.stale",
            { { QStringLiteral("symbol"), symbolOf(random) },
                { QStringLiteral("events"), between(random, 1, 40) },
                { QStringLiteral("count"), between(random, 1, 2) } });
    case 2:
        return fault("snap.delay", { { QStringLiteral("ms"), between(random, 50, 1'500) } });
    case 3:
        return fault("snap.fail",
            { { QStringLiteral("status"), 503 },
                { QStringLiteral("count"), between(random, 1, 2) } });
    default:
        return gap(random, desk);
    }
}

QJsonObject listenKey(Random& random, Desk&)
{
    switch (random.below(5)) {
    case 0:
        return fault("us.expire", { { QStringLiteral("mode"), QStringLiteral("event") } });
    case 1:
        return fault("rest.before",
            { { QStringLiteral("route"),
                  oneOf(random, { "PUT /fapi/v1/listenKey", "POST /fapi/v1/listenKey" }) },
                { QStringLiteral("action"), QStringLiteral("reply") },
                { QStringLiteral("status"), 400 },
                { QStringLiteral("body"),
                    QStringLiteral(
                        "{\"code\":-1125,\"msg\":\"This listenKey does not exist.\"}") } });
    case 2:
        return fault("us.send",
            { { QStringLiteral("event"),
                QJsonObject { { QStringLiteral("e"), QStringLiteral("listenKeyExpired") },
                    { QStringLiteral("E"), QStringLiteral("1699596037418") },
                    { QStringLiteral("listenKey"), QStringLiteral("gone") } } } });
    default:
        return fault("ws.close",
            { { QStringLiteral("category"), QStringLiteral("private") },
                { QStringLiteral("action"), oneOf(random, { "FIN", "RST", "" }) } });
    }
}

QJsonObject userEvents(Random& random, Desk&)
{
    const QString kind
        = oneOf(random, { "us.dup", "us.dup", "us.swap", "us.swap", "us.hold", "us.drop" });
    QJsonObject json
        = fault(qPrintable(kind), { { QStringLiteral("count"), between(random, 1, 4) } });
    if (random.chance(0.6))
        json.insert(QStringLiteral("event"),
            oneOf(random, { "ORDER_TRADE_UPDATE", "ACCOUNT_UPDATE", "TRADE_LITE", "ALGO_UPDATE" }));
    return json;
}

//! Sockets that end, stand still, or break off in the middle of a frame.
QJsonObject cut(Random& random, Desk& desk)
{
    const QString category = oneOf(random, { "public", "market", "private", "api", "all" });
    switch (random.below(6)) {
    case 0: { // the head and the beginning of a frame that never ends
        const QByteArray half = QByteArray("\x81\x7e\x04\x00{\"stream\":\"btc", 18);
        return fault("ws.raw",
            { { QStringLiteral("category"), category },
                { QStringLiteral("base64"), QString::fromLatin1(half.toBase64()) } });
    }
    case 1:
        return fault("ws.announce",
            { { QStringLiteral("category"), category }, { QStringLiteral("length"), 1e12 } });
    case 2: // what a stalled socket does not carry is lost; of user events only the regular
            // comparison would tell
        return fault("ws.stall",
            { { QStringLiteral("category"), oneOf(random, { "public", "market", "api" }) },
                { QStringLiteral("ms"), between(random, 100, 2'500) },
                { QStringLiteral("all"), random.chance(0.5) } });
    case 3:
        return lostEither(random, desk);
    default:
        return fault("ws.close",
            { { QStringLiteral("category"), category },
                { QStringLiteral("action"), oneOf(random, { "FIN", "RST", "" }) } });
    }
}

QJsonObject ban(Random& random, Desk&)
{
    return fault("ban.ip", { { QStringLiteral("seconds"), between(random, 2, 4) } });
}

QJsonObject refusals(Random& random, Desk& desk)
{
    switch (random.below(4)) {
    case 0:
    case 1:
        return ban(random, desk);
    case 2:
        return fault("limit.set", { { QStringLiteral("orders10s"), between(random, 2, 12) } });
    default:
        return fault("rest.before",
            { { QStringLiteral("route"), routeOf(random) },
                { QStringLiteral("action"), QStringLiteral("reply") },
                { QStringLiteral("status"), 429 },
                { QStringLiteral("body"),
                    QStringLiteral("{\"code\":-1015,\"msg\":\"Too many new orders; current limit "
                                   "is 300 orders per TEN_SECONDS.\"}") } });
    }
}

//! A terminal that was told of a ban and starts anew still knows it.
QJsonObject lostOrBanned(Random& random, Desk& desk)
{
    return random.chance(0.15) ? ban(random, desk) : lostEither(random, desk);
}

//! Orders that fill while they are cancelled or moved, queries behind the truth, answers behind
//! their events.
QJsonObject races(Random& random, Desk&)
{
    switch (random.below(4)) {
    case 0:
        return fault("eng.queryLag", { { QStringLiteral("ms"), between(random, 100, 1'500) } });
    case 1:
        return fault("rest.delay",
            { { QStringLiteral("route"), routeOf(random) },
                { QStringLiteral("ms"), between(random, 20, 900) } });
    default:
        return fault("eng.fillOn",
            { { QStringLiteral("on"), oneOf(random, { "cancel", "modify" }) },
                { QStringLiteral("count"), 1 } });
    }
}

//! Lets the price come to what waits for it.
QJsonObject trigger(Random& random, Desk& desk)
{
    std::vector<Order> waiting;
    for (const Order& order : desk.account().openOrders()) {
        if (order.isConditional() && order.isWorking() && order.triggerPrice.isPositive())
            waiting.push_back(order);
    }
    if (waiting.empty())
        return {};
    const Order& order = waiting[random.below(waiting.size())];
    return fault("eng.trigger",
        { { QStringLiteral("symbol"), order.symbol },
            { QStringLiteral("price"), QString::fromStdString(order.triggerPrice.toString()) } });
}

QJsonObject triggerAndLose(Random& random, Desk& desk)
{
    switch (random.below(4)) {
    case 0:
        return lostEither(random, desk);
    case 1:
        return userEvents(random, desk);
    default:
        return trigger(random, desk);
    }
}

//! What the exchange and other hands do to the account.
QJsonObject venue(Random& random, Desk& desk)
{
    const QString symbol = symbolOf(random);
    const Decimal size = desk.sizeFor(symbol, 100);
    const QString quantity = QString::fromStdString(size.toString());
    switch (random.below(7)) {
    case 0:
        return fault("eng.adl",
            { { QStringLiteral("symbol"), symbol }, { QStringLiteral("quantity"), quantity } });
    case 1:
        return fault("eng.shrinkRO",
            { { QStringLiteral("symbol"), symbol },
                { QStringLiteral("side"), oneOf(random, { "BUY", "SELL" }) },
                { QStringLiteral("quantity"), quantity } });
    case 2:
        return fault("acct.config",
            { { QStringLiteral("symbol"), symbol },
                { QStringLiteral("leverage"), between(random, 2, 40) } });
    case 3:
        return random.chance(0.2)
            ? fault("eng.settle", { { QStringLiteral("symbol"), QStringLiteral("SOLUSDT") } })
            : QJsonObject();
    default:
        return fault("acct.externalOrder",
            { { QStringLiteral("symbol"), symbol },
                { QStringLiteral("side"), oneOf(random, { "BUY", "SELL" }) },
                { QStringLiteral("type"), QStringLiteral("MARKET") },
                { QStringLiteral("quantity"), quantity } });
    }
}

//! The exchange's time runs ahead of the machine's all at once: the machine slept, or its clock was
//! set back.
QJsonObject clocks(Random& random, Desk&)
{
    return fault("clock.step", { { QStringLiteral("ms"), between(random, 1, 4'000) } });
}

QJsonObject storm(Random& random, Desk& desk)
{
    static constexpr QJsonObject (*all[])(Random&, Desk&) { lostAfter, lostBefore, overload, gap,
        book, listenKey, userEvents, cut, races, trigger, venue, ban };
    return all[random.below(std::size(all))](random, desk);
}

const std::vector<std::pair<Act, int>> plain { { Act::Rest, 6 }, { Act::Touch, 4 },
    { Act::Take, 3 }, { Act::Market, 3 }, { Act::Modify, 5 }, { Act::Cancel, 5 },
    { Act::CancelAll, 1 }, { Act::Close, 2 }, { Act::Twice, 2 } };
const std::vector<std::pair<Act, int>> conditional { { Act::Rest, 2 }, { Act::Market, 4 },
    { Act::Stop, 8 }, { Act::Cancel, 3 }, { Act::Replace, 3 }, { Act::Protect, 3 },
    { Act::Close, 1 }, { Act::CancelAll, 1 } };
const std::vector<std::pair<Act, int>> bracketed { { Act::Bracket, 8 }, { Act::Touch, 2 },
    { Act::Modify, 3 }, { Act::Cancel, 3 }, { Act::Close, 1 }, { Act::Protect, 1 } };
const std::vector<std::pair<Act, int>> everything { { Act::Rest, 5 }, { Act::Touch, 4 },
    { Act::Take, 3 }, { Act::Market, 3 }, { Act::Modify, 4 }, { Act::Cancel, 4 },
    { Act::CancelAll, 1 }, { Act::Close, 2 }, { Act::Reverse, 1 }, { Act::Flatten, 1 },
    { Act::Stop, 3 }, { Act::Replace, 2 }, { Act::Bracket, 3 }, { Act::Protect, 2 },
    { Act::Scale, 2 }, { Act::Twice, 2 } };

std::vector<Scenario> make()
{
    std::vector<Scenario> list;
    list.push_back({ .name = s("calm"), .acts = everything, .fault = {} });
    list.push_back({ .name = s("calm-rest"), .acts = everything, .fault = {}, .webSocket = false });
    list.push_back({ .name = s("lost-after"), .acts = plain, .fault = lostAfter });
    list.push_back({ .name = s("lost-before"), .acts = plain, .fault = lostBefore });
    list.push_back(
        { .name = s("lost-rest"), .acts = plain, .fault = lostEither, .webSocket = false });
    list.push_back({ .name = s("overload"), .acts = plain, .fault = overload });
    list.push_back({ .name = s("zombie"), .acts = plain, .fault = zombie, .everyMs = 900 });
    list.push_back({ .name = s("gaps"), .acts = plain, .fault = gap, .everyMs = 300 });
    list.push_back({ .name = s("crossed"), .acts = plain, .fault = book, .everyMs = 300 });
    list.push_back({ .name = s("listen-key"), .acts = plain, .fault = listenKey });
    list.push_back({ .name = s("user-events"),
        .acts = everything,
        .fault = userEvents,
        .everyMs = 250,
        .lostSilently = true });
    list.push_back({ .name = s("cut"), .acts = plain, .fault = cut });
    list.push_back({ .name = s("bans"), .acts = plain, .fault = refusals, .everyMs = 1'500 });
    list.push_back({ .name = s("races"), .acts = plain, .fault = races, .everyMs = 200 });
    list.push_back({ .name = s("triggers"),
        .acts = conditional,
        .fault = triggerAndLose,
        .everyMs = 400,
        .lostSilently = true });
    list.push_back({ .name = s("brackets"),
        .acts = bracketed,
        .fault = triggerAndLose,
        .everyMs = 500,
        .lostSilently = true });
    list.push_back({ .name = s("venue"), .acts = everything, .fault = venue });
    list.push_back(
        { .name = s("clock"), .acts = plain, .fault = clocks, .everyMs = 900 });
    list.push_back({ .name = s("exchange-restart"),
        .acts = plain,
        .fault = lostAfter,
        .everyMs = 1'500,
        .plug = Plug::Exchange });
    list.push_back({ .name = s("terminal-restart"),
        .acts = plain,
        .fault = lostOrBanned,
        .plug = Plug::Terminal });
    list.push_back({ .name = s("storm"),
        .acts = everything,
        .fault = storm,
        .everyMs = 300,
        .lostSilently = true });
    return list;
}

} // namespace

const std::vector<Scenario>& scenarios()
{
    static const std::vector<Scenario> list = make();
    return list;
}

} // namespace fathom::seeds
