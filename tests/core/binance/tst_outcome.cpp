// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/outcome_classifier.h"
#include "core/binance/rest_parsers.h"
#include "tests/support/test_main.h"

#include <random>

using namespace fathom;
using namespace fathom::binance;
using fathom::net::Transport;

namespace {

OutcomeFacts answered(int status, const QByteArray& body, bool hasOrderId, QString& keep)
{
    const VenueError error = parse::venueError(body);
    keep = error.message;
    OutcomeFacts facts;
    facts.transport = Transport::Answered;
    facts.status = status;
    facts.code = error.code;
    facts.message = keep;
    facts.bodyIsJson = error.isJson;
    facts.hasOrderId = hasOrderId;
    return facts;
}

} // namespace

Q_DECLARE_METATYPE(OutcomeClass)

class TestOutcome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void C03_C04_C05_C06_C07_C09_every_row_of_the_table_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("hasOrderId");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, int status, const char* body, OutcomeClass expected, bool hasOrderId = false) {
            QTest::newRow(name) << status << QByteArray(body) << hasOrderId << static_cast<int>(expected);
        };
        using enum OutcomeClass;
        row("200 with an order", 200, R"({"orderId":1})", Accepted, true);
        row("200 cut", 200, R"({"orderId":1)", Unknown);
        row("200 that is a login page", 200, "<html>log in</html>", Unknown);
        row("200 without an id", 200, "{}", Unknown);
        row("margin", 400, R"({"code":-2019,"msg":"Margin is insufficient."})", Rejected);
        row("code as text", 400, R"({"code":"-2019","msg":"Margin is insufficient."})", Rejected);
        row("-4116", 400, R"({"code":-4116,"msg":"ClientOrderId is duplicated"})", AlreadyThere);
        row("403 page", 403, "<html>403 Forbidden</html>", Rejected);
        row("418", 418, R"({"code":-1003,"msg":"Way too many requests; IP banned until 1544570770441."})", Rejected);
        row("429", 429, R"({"code":-1003,"msg":"Too many requests"})", Rejected);
        row("-1015", 429, R"({"code":-1015,"msg":"Too many new orders"})", Rejected);
        row("-1006", 400, R"({"code":-1006,"msg":"An unexpected response was received from the message bus. Execution status unknown."})", Unknown);
        row("-1007", 408, R"({"code":-1007,"msg":"Timeout waiting for response from backend server."})", Unknown);
        row("-1007 with 503", 503, R"({"code":-1007,"msg":"Timeout"})", Unknown);
        row("503-A coded -1000", 503, R"({"code":-1000,"msg":"Unknown error, please check your request or try again later."})", Unknown);
        row("503-A coded -1003", 503, R"({"code":-1003,"msg":"Unknown error, please check your request or try again later."})", Unknown);
        row("503-A without a code", 503,
            R"({"timestamp":1638827401078,"path":"/fapi/v1/order","msg":"Unknown error, please check your request or try again later."})", Unknown);
        row("503-B", 503, R"({"code":-1001,"msg":"Service Unavailable."})", Failed);
        row("503-B bare", 503, "Service Unavailable.", Failed);
        row("503-C", 503, R"({"code":-1008,"msg":"Request throttled by system-level protection."})", Failed);
        row("503 internal", 503, R"({"code":-1001,"msg":"Internal error; unable to process your request. Please try again."})", Failed);
        row("503 page", 503, "<!DOCTYPE HTML><H1>503 ERROR</H1> cloudfront Service Unavailable.", Unknown);
        row("500", 500, R"({"code":-1000,"msg":"Request occur unknown error."})", Unknown);
        row("-1000 in 400", 400, R"({"code":-1000,"msg":"An unknown error occured while processing the request."})", Unknown);
        row("408 without a code", 408, "{}", Unknown);
        row("502 page", 502, "<html>502</html>", Unknown);
        row("504 page", 504, "<html>504</html>", Unknown);
        row("400 page", 400, "<html>400</html>", Unknown);
        row("redirect", 307, "", Unknown);
        row("-2015", 401, R"({"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."})", Rejected);
        row("-2017", 400, R"({"code":-2017,"msg":"API Keys are locked on this account."})", Rejected);
    }
    void C03_C04_C05_C06_C07_C09_every_row_of_the_table()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, hasOrderId);
        QFETCH(int, expected);
        QString keep;
        const OutcomeFacts facts = answered(status, body, hasOrderId, keep);
        QCOMPARE(static_cast<int>(classifyOutcome(facts)), expected);
        if (classifyOutcome(facts) != OutcomeClass::Accepted) {
            const Error error = errorOf(classifyOutcome(facts), facts);
            QCOMPARE(error.code == Error::Code::Unknown,
                classifyOutcome(facts) == OutcomeClass::Unknown || classifyOutcome(facts) == OutcomeClass::AlreadyThere);
        }
    }

    void the_transport_decides_first()
    {
        OutcomeFacts facts;
        facts.status = 200;
        facts.hasOrderId = true;
        QCOMPARE(classifyOutcome(facts), OutcomeClass::NotSent);
        facts.transport = Transport::LostAfterSend;
        QCOMPARE(classifyOutcome(facts), OutcomeClass::Unknown);
    }

    void the_function_is_total_and_doubt_is_unknown()
    {
        const QString messages[] = { QString(), QStringLiteral("Service Unavailable."), QStringLiteral("Unknown error, please check your request or try again later."),
            QStringLiteral("<html>"), QStringLiteral("anything") };
        int combinations = 0;
        for (const Transport transport : { Transport::NotSent, Transport::LostAfterSend, Transport::Answered })
            for (int status = 0; status < 600; ++status)
                for (const std::optional<int> code : { std::optional<int>(), std::optional(0), std::optional(-1000), std::optional(-1003), std::optional(-1006), std::optional(-1007),
                         std::optional(-1008), std::optional(-1015), std::optional(-2011), std::optional(-4116), std::optional(200) })
                    for (const QString& message : messages)
                        for (const bool json : { false, true })
                            for (const bool id : { false, true }) {
                                const OutcomeFacts facts { transport, status, code, message, json, id };
                                const OutcomeClass outcome = classifyOutcome(facts);
                                ++combinations;
                                // Proofs of non-execution need an answer and a reason; everything sent and unproven stays open.
                                if (outcome == OutcomeClass::NotSent && transport != Transport::NotSent)
                                    QFAIL("NotSent without proof");
                                if (outcome == OutcomeClass::Accepted && (transport != Transport::Answered || status < 200 || status > 299 || !id))
                                    QFAIL("Accepted without an order");
                                if ((outcome == OutcomeClass::Rejected || outcome == OutcomeClass::Failed)
                                    && (transport != Transport::Answered || status < 400 || code == -1006 || code == -1007 || code == -1000))
                                    QFAIL("Refused without proof");
                                if (outcome == OutcomeClass::AlreadyThere && code != -4116)
                                    QFAIL("AlreadyThere without its code");
                                if (transport == Transport::LostAfterSend && outcome != OutcomeClass::Unknown)
                                    QFAIL("Lost is unknown");
                                if (status >= 500 && status != 503 && transport == Transport::Answered && outcome != OutcomeClass::Unknown)
                                    QFAIL("5xx is unknown");
                            }
        QCOMPARE(combinations, 3 * 600 * 11 * 5 * 2 * 2);
    }

    void C14_the_end_of_a_ban_is_read_from_the_text()
    {
        QCOMPARE(parse::venueError(R"({"code":-1003,"msg":"Way too many requests; IP banned until 1544570770441. Please use websocket."})").bannedUntilMs,
            std::optional<std::int64_t>(1544570770441));
        QVERIFY(!parse::venueError(R"({"code":-1003,"msg":"Too many requests"})").bannedUntilMs.has_value());
    }

    void C07_E11_peer_text_is_short_and_harmless()
    {
        const VenueError page = parse::venueError("<!DOCTYPE HTML>\x1b[31m\n" + QByteArray(5'000, 'x'));
        QVERIFY(!page.isJson && !page.code.has_value());
        QVERIFY(page.message.size() <= 200);
        for (const QChar c : page.message)
            QVERIFY(c >= QLatin1Char(' '));
        const VenueError turned = parse::venueError("{\"code\":-1,\"msg\":\"a\xe2\x80\xae" "b\"}");
        QCOMPARE(turned.message, QStringLiteral("a b"));
        for (const QByteArray& odd : { QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("\"x\""), QByteArray("{\"code\":{},\"msg\":[]}"), QByteArray(100'000, '[') })
            QVERIFY(!parse::venueError(odd).code.has_value());
    }

    void the_helpers_know_their_codes()
    {
        QVERIFY(isClockRefusal(-1021) && isClockRefusal(-5028) && !isClockRefusal(std::nullopt));
        QVERIFY(isAlreadySo(-4046) && isAlreadySo(-4059) && !isAlreadySo(-2011));
    }
};

FATHOM_TEST(TestOutcome)

#include "tst_outcome.moc"
