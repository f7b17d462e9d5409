// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/rate_limits.h"
#include "core/paper/server/routes.h"
#include "tests/core/paper/conformance_fixture.h"
#include "tests/core/paper/conformance_table.h"
#include "tests/core/paper/wire_shape.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QSet>

namespace fathom::paper::test {

//! Every REST row of the inventory: it is there, asks for the right key and signature, costs what it must, insists on its
//! mandatory parameters and answers in the documented shape, or with the documented refusal.
class ConformanceRestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<ConformanceFixture>(); }
    void cleanupTestCase()
    {
        m_fixture.reset();
        QVERIFY(!ConformanceTable::instance().write().isEmpty());
    }

    void inventoryAndRoutesAgree()
    {
        QSet<QByteArray> rows;
        for (const auto& row : conformanceRows(QStringLiteral("rest.txt")))
            rows.insert(row[0]);
        QCOMPARE(rows.size(), 95);
        const RouteTable table;
        QCOMPARE(table.restCount(), rows.size());
        for (const QByteArray& row : rows)
            QVERIFY2(table.rest(row.split(' ')[0], row.split(' ')[1]) != nullptr, row.constData());
    }

    void row_data()
    {
        QTest::addColumn<QList<QByteArray>>("cells");
        for (const auto& row : conformanceRows(QStringLiteral("rest.txt")))
            QTest::addRow("%s?%s", row[0].constData(), row[3].constData()) << row;
    }

    void row()
    {
        QFETCH(QList<QByteArray>, cells);
        QCOMPARE(cells.size(), 6);
        m_method = cells[0].split(' ')[0];
        m_path = cells[0].split(' ')[1];
        m_security = cells[1];
        check(cells);
        const QString name = QString::fromUtf8(cells[0]) + (cells[3].isEmpty() ? QString() : QStringLiteral(" ?%1").arg(QString::fromUtf8(cells[3]).left(60)));
        const QString answers = cells[5].startsWith('!') ? QStringLiteral("the documented refusal %1").arg(QString::fromUtf8(cells[5].mid(1))) : QStringLiteral("200");
        ConformanceTable::instance().note(ConformanceTable::Part::Rest, name, { QString::fromUtf8(cells[1]), QString::fromUtf8(cells[2]), answers },
            QStringLiteral("ConformanceRestTest::row"), !QTest::currentTestFailed());
    }

private:
    ServerFixture& server() { return m_fixture->server; }
    bool isSigned() const { return m_security == "TRADE" || m_security == "USER_DATA"; }

    RawReply ask(const QByteArray& query)
    {
        if (isSigned())
            return server().callSigned(m_method, m_path, query);
        return m_security == "NONE" ? server().call(m_method, m_path, query) : server().call(m_method, m_path, query, {}, { server().keyHeader() });
    }

    void check(const QList<QByteArray>& cells)
    {
        const QByteArray call = m_fixture->expanded(cells[3]);
        RateLimits& limits = server().exchange.limits();
        limits.lift();
        const RawReply reply = ask(call);
        const int weight = limits.usedWeight();
        if (cells[5].startsWith('!')) {
            QCOMPARE(reply.code(), cells[5].mid(1).toInt());
            QCOMPARE(reply.status, 400);
            QVERIFY(!reply.message().isEmpty());
        } else {
            QVERIFY2(reply.status == 200, reply.body.constData());
            QCOMPARE(reply.header("Content-Type"), QByteArray("application/json;charset=UTF-8"));
            const QJsonDocument json = QJsonDocument::fromJson(reply.body);
            const QJsonValue value = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
            const QString difference = differsFrom(cells[5], value);
            QVERIFY2(difference.isEmpty(), qPrintable(difference + QLatin1Char('\n') + QString::fromUtf8(reply.body.left(600))));
        }
        const QList<QByteArray> costs = cells[2].split(' ');
        QCOMPARE(weight, costs[0].toInt());
        QCOMPARE(reply.header("X-MBX-USED-WEIGHT-1M"), costs[0]);
        if (costs.size() > 1) { // o5/1
            const QList<QByteArray> counts = costs[1].mid(1).split('/');
            QCOMPARE(reply.header("X-MBX-ORDER-COUNT-10S"), counts[0]);
            QCOMPARE(reply.header("X-MBX-ORDER-COUNT-1M"), counts[1]);
        }
        checkKeys(call);
        for (const QByteArray& name : cells[4].split(' ')) {
            if (!name.isEmpty())
                checkMandatory(call, name);
        }
        const RawReply other = server().call("PATCH", m_path);
        QCOMPARE(other.status, 404);
        QCOMPARE(other.code(), -5000);
    }

    void checkKeys(const QByteArray& call)
    {
        if (m_security == "NONE")
            return;
        const RawReply without = server().call(m_method, m_path, call);
        QCOMPARE(without.status, 401);
        QCOMPARE(without.code(), -2014);
        const RawReply foreign = server().call(m_method, m_path, call, {}, { "X-MBX-APIKEY: " + QByteArray(64, 'x') });
        QCOMPARE(foreign.status, 401);
        QCOMPARE(foreign.code(), -2015);
        if (!isSigned())
            return;
        const QByteArray key = server().keyHeader();
        QCOMPARE(server().call(m_method, m_path, call, {}, { key }).code(), -1102);
        QByteArray forged = server().sign(call);
        forged.back() = forged.back() == '0' ? '1' : '0';
        QCOMPARE(server().call(m_method, m_path, forged, {}, { key }).code(), -1022);
        const QByteArray old = call + (call.isEmpty() ? "" : "&") + "timestamp=" + QByteArray::number(toMs(server().clock.wallNow()) - 6'000);
        QCOMPARE(server().call(m_method, m_path, old + "&signature=" + server().signature(old), {}, { key }).code(), -1021);
    }

    void checkMandatory(const QByteArray& call, const QByteArray& name)
    {
        const RawReply reply = ask(ConformanceFixture::without(call, name));
        QVERIFY2(reply.code() == -1102 && reply.message().contains(QString::fromUtf8(name), Qt::CaseInsensitive), qPrintable(QString::fromUtf8(name + ' ' + reply.body)));
        QCOMPARE(reply.status, 400);
    }

    std::unique_ptr<ConformanceFixture> m_fixture;
    QByteArray m_method, m_path, m_security;
};

FATHOM_TEST(ConformanceRestTest)

} // namespace fathom::paper::test

#include "tst_conformance_rest.moc"
