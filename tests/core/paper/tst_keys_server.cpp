// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paper/key_pair.h"
#include "tests/core/paper/server_fixture.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace fathom::paper::test {

namespace {

QJsonObject ask(SocketTap& tap, const QString& method, const QJsonObject& params)
{
    const qsizetype before = tap.frames.size();
    tap.send({ { QStringLiteral("id"), 1 }, { QStringLiteral("method"), method }, { QStringLiteral("params"), params } });
    return QTest::qWaitFor([&tap, before] { return tap.frames.size() > before; }, 5000) ? QJsonDocument::fromJson(tap.frames.last()).object() : QJsonObject();
}

int codeOf(const QJsonObject& answer) { return answer.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt(); }

} // namespace

//! RSA and Ed25519 keys, sessions of the WebSocket API, ad hoc keys and revocation: CHANGES 4.
class KeysServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_rsa = std::make_unique<KeyPair>("RSA", m_folder.filePath(QStringLiteral("rsa.pem")));
        m_ed = std::make_unique<KeyPair>("ED25519", m_folder.filePath(QStringLiteral("ed.pem")));
        m_options.publicKeys = { m_folder.filePath(QStringLiteral("rsa.pem")), m_folder.filePath(QStringLiteral("ed.pem")) };
    }

    void signedRequests()
    {
        ServerFixture server(m_options);
        QCOMPARE(server.access.keys.size(), std::size_t(2));
        QCOMPARE(QJsonDocument::fromJson(server.access.toJson()).object().value(QLatin1String("keys")).toArray().size(), 2);
        const QByteArray query = "timestamp=" + QByteArray::number(toMs(server.clock.wallNow()));
        const auto call = [&server, &query](int key, const QByteArray& signature) {
            return server.call("GET", "/fapi/v3/balance", query + "&signature=" + signature.toPercentEncoding(), {},
                { "X-MBX-APIKEY: " + server.access.keys[static_cast<std::size_t>(key)].apiKey });
        };
        QCOMPARE(call(0, m_rsa->sign(query)).status, 200);
        QCOMPARE(call(1, m_ed->sign(query)).status, 200);
        QCOMPARE(call(0, m_ed->sign(query)).code(), -1022);
        QCOMPARE(call(1, m_rsa->sign(query)).code(), -1022);
        QCOMPARE(call(1, m_ed->sign(query + '0')).code(), -1022);
        QCOMPARE(call(1, server.signature(query)).code(), -1022);
        QVERIFY(server.exchange.revokeKey(server.access.keys[0].apiKey));
        QCOMPARE(call(0, m_rsa->sign(query)).code(), -2015);
        QCOMPARE(call(1, m_ed->sign(query)).status, 200);
    }

    void badKeyFiles()
    {
        QFile file(m_folder.filePath(QStringLiteral("bad.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN PUBLIC KEY-----\nnonsense\n-----END PUBLIC KEY-----\n");
        file.close();
        for (const QString& name : { file.fileName(), m_folder.filePath(QStringLiteral("missing.pem")) }) {
            PaperExchangeOptions options;
            options.publicKeys = { name };
            PaperExchange exchange;
            const auto started = exchange.start(options);
            QVERIFY(!started);
            QCOMPARE(started.error().code, Error::Code::BadInput);
        }
    }

    void sessions()
    {
        ServerFixture server(m_options);
        const auto now = [&server] { return static_cast<qint64>(toMs(server.clock.wallNow())); };
        const QString key = QString::fromLatin1(server.access.keys[1].apiKey);
        SocketTap tap(server.access.wsApiUrl());
        QVERIFY(tap.isOpen());
        const auto logon = [&](const KeyPair& pair, const QString& apiKey) {
            const QByteArray payload = "apiKey=" + apiKey.toLatin1() + "&timestamp=" + QByteArray::number(now());
            return ask(tap, QStringLiteral("session.logon"), { { QStringLiteral("apiKey"), apiKey }, { QStringLiteral("timestamp"), now() },
                { QStringLiteral("signature"), QString::fromLatin1(pair.sign(payload)) } });
        };
        const QJsonObject time { { QStringLiteral("timestamp"), now() } };
        QCOMPARE(codeOf(ask(tap, QStringLiteral("v2/account.balance"), time)), -1102);
        QCOMPARE(codeOf(logon(*m_rsa, QString::fromLatin1(server.access.keys[0].apiKey))), -4056); // Ed25519 only
        const QJsonObject result = logon(*m_ed, key).value(QLatin1String("result")).toObject();
        QCOMPARE(result.value(QLatin1String("apiKey")).toString(), key);
        QCOMPARE(result.value(QLatin1String("authorizedSince")).toInteger(), now());
        // From here neither key nor signature is needed.
        QCOMPARE(ask(tap, QStringLiteral("v2/account.balance"), time).value(QLatin1String("status")).toInt(), 200);
        QCOMPARE(codeOf(ask(tap, QStringLiteral("v2/account.balance"), {})), -1102); // the timestamp is
        // A key given with a request goes before the session's.
        QJsonObject adHoc { { QStringLiteral("apiKey"), QString::fromLatin1(server.access.apiKey) }, { QStringLiteral("timestamp"), now() } };
        adHoc.insert(QStringLiteral("signature"), QStringLiteral("00"));
        QCOMPARE(codeOf(ask(tap, QStringLiteral("v2/account.balance"), adHoc)), -1022);
        const QByteArray payload = "apiKey=" + server.access.apiKey + "&timestamp=" + QByteArray::number(now());
        adHoc.insert(QStringLiteral("signature"), QString::fromLatin1(server.signature(payload)));
        QCOMPARE(ask(tap, QStringLiteral("v2/account.balance"), adHoc).value(QLatin1String("status")).toInt(), 200);
        QVERIFY(ask(tap, QStringLiteral("session.logout"), {}).value(QLatin1String("result")).toObject().value(QLatin1String("apiKey")).isNull());
        QCOMPARE(codeOf(ask(tap, QStringLiteral("v2/account.balance"), time)), -1102);
        // A session whose key is revoked is told so and ended.
        QCOMPARE(logon(*m_ed, key).value(QLatin1String("status")).toInt(), 200);
        QVERIFY(server.exchange.revokeKey(key.toLatin1()));
        const QJsonObject revoked = ask(tap, QStringLiteral("session.status"), {});
        QVERIFY(revoked.value(QLatin1String("id")).isNull());
        QCOMPARE(revoked.value(QLatin1String("status")).toInt(), 401);
        QCOMPARE(codeOf(revoked), -2015);
        QTRY_VERIFY(!tap.isOpen());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<KeyPair> m_rsa, m_ed;
    PaperExchangeOptions m_options;
};

FATHOM_TEST(KeysServerTest)

} // namespace fathom::paper::test

#include "tst_keys_server.moc"
