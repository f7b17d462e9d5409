// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/process/desk_process.h"

#include "core/base/decimal.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <csignal>

namespace fathom::e2e {

namespace {

const QString lab = QStringLiteral(FATHOM_LAB_PROGRAM);
const QByteArrayList symbols { "BTCUSDT", "ETHUSDT" };

QString normal(const QJsonValue& value)
{
    const auto number = Decimal::parse(value.toString().toStdString());
    return number ? QString::fromStdString(number->toString()) : value.toString();
}

QString text(const QJsonValue& row, const char* key)
{
    return row[QLatin1String(key)].toString();
}

} // namespace

bool waitUntil(const std::function<bool()>& condition, int ms)
{
    const QDeadlineTimer end(ms);
    while (!condition()) {
        if (end.hasExpired())
            return false;
        QThread::msleep(10);
    }
    return true;
}

DeskProcess::DeskProcess(const QString& profile, const QString& announcement, const QByteArray& killPoint)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments { profile, announcement };
    if (!killPoint.isEmpty())
        arguments.append(QString::fromLatin1(killPoint));
    m_process.start(QStringLiteral(FATHOM_DESK_PROGRAM), arguments);
    m_process.waitForStarted();
}

DeskProcess::~DeskProcess() { kill(); }

void DeskProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool DeskProcess::waitKilled(int ms)
{
    return (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(ms)) && m_process.exitStatus() == QProcess::CrashExit
        && m_process.exitCode() == SIGKILL;
}

void DeskProcess::say(const QByteArray& command)
{
    m_process.write(command + '\n');
    m_process.waitForBytesWritten();
    ++m_unread;
}

QJsonObject DeskProcess::ask(const QByteArray& command)
{
    say(command);
    QByteArray line;
    while (m_unread > 0) {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return {};
        }
        line = m_process.readLine();
        --m_unread;
    }
    return QJsonDocument::fromJson(line).object();
}

QJsonObject DeskProcess::firstReady(int ms)
{
    QJsonObject shown;
    if (waitUntil([&] { return (shown = picture()).value(QLatin1String("ready")).toBool(); }, ms))
        return shown;
    qWarning("not ready: %s", QJsonDocument(shown).toJson(QJsonDocument::Compact).constData());
    return {};
}

Pair::Pair() { startExchange(); }

void Pair::startExchange()
{
    exchange = std::make_unique<ExchangeProcess>(
        QStringList { QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--state"),
            m_folder.filePath(QStringLiteral("account.sqlite")) },
        lab);
    QFile file(announcement() + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(exchange->announcement()).toJson(QJsonDocument::Compact) + '\n');
    file.close();
    ::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(announcement()).constData());
}

void Pair::startDesk(const QByteArray& killPoint)
{
    desk = std::make_unique<DeskProcess>(profile(), announcement(), killPoint);
}

bool Pair::start()
{
    if (!exchange->isUp())
        return false;
    startDesk();
    return desk->waitReady();
}

void Pair::signal(int number) const
{
    ::kill(static_cast<pid_t>(exchange->announcement().value(QLatin1String("pid")).toInteger()), number);
}

void Pair::click(int count)
{
    m_compared.invalidate();
    for (int i = 0; i < count; ++i, ++clicks) {
        const QByteArray& symbol = symbols[clicks % symbols.size()];
        const QByteArray side = clicks % 4 < 2 ? "BUY" : "SELL";
        // None is like the one before it: a second press of the same order is no click.
        const QByteArray kind = clicks % 5 == 4 ? "market " : "rest ";
        desk->say(kind + symbol + ' ' + side + ' ' + QByteArray::number(clicks % 2 + i % 2));
    }
}

QString Pair::differences()
{
    const QJsonObject shown = desk->picture();
    const QString doubt = doubts(shown);
    if (!doubt.isEmpty())
        return doubt;
    if (!m_compared.isValid() || m_compared.elapsed() > 1'000) {
        m_compared.start();
        m_differences = compare(desk->picture());
    }
    return m_differences;
}

QString Pair::doubts(const QJsonObject& shown)
{
    if (!shown.value(QLatin1String("ready")).toBool())
        return QStringLiteral("not ready: %1").arg(shown.value(QLatin1String("reason")).toString());
    for (const QJsonValue& row : shown.value(QLatin1String("open")).toArray()) {
        const QString state = text(row, "state");
        if (state != QLatin1String("working") && state != QLatin1String("held"))
            return QStringLiteral("%1 is %2").arg(text(row, "clientId"), state);
    }
    return {};
}

QJsonArray Pair::rows(const QByteArray& path, const QByteArray& query) const
{
    return QJsonDocument::fromJson(exchange->ask("GET", path, query).body).array();
}

int Pair::ordersEver() const
{
    int count = 0;
    for (const QByteArray& symbol : symbols)
        count += static_cast<int>(rows("/fapi/v1/allOrders", "symbol=" + symbol + "&limit=1000").size()
            + rows("/fapi/v1/allAlgoOrders", "symbol=" + symbol + "&limit=1000").size());
    return count;
}

bool Pair::fault(const QJsonObject& fault) const
{
    const QUrl control(exchange->announcement().value(QLatin1String("control")).toString());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(control.port()));
    const QByteArray body = QJsonDocument(fault).toJson(QJsonDocument::Compact);
    socket.write("POST /fault HTTP/1.1\r\nHost: " + control.authority().toLatin1() + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return socket.waitForReadyRead(5'000) && socket.readLine().contains(" 200 ");
}

QString Pair::compare(const QJsonObject& shown) const
{
    QStringList found;
    // Open orders, both ways.
    QMap<QString, QString> theirs, ours;
    const auto open = exchange->ask("GET", "/fapi/v1/openOrders");
    if (open.status != 200)
        return QStringLiteral("the exchange does not answer");
    for (const QJsonValue& row : QJsonDocument::fromJson(open.body).array())
        theirs[text(row, "clientOrderId")] = normal(row[QLatin1String("price")]) + QLatin1Char(' ') + normal(row[QLatin1String("executedQty")]);
    for (const QJsonValue& row : rows("/fapi/v1/openAlgoOrders"))
        theirs[text(row, "clientAlgoId")] = QStringLiteral("at ") + normal(row[QLatin1String("triggerPrice")]);
    for (const QJsonValue& row : shown.value(QLatin1String("open")).toArray()) {
        if (text(row, "state") == QLatin1String("held"))
            continue; // the exchange has not heard of it
        QString& mine = ours[text(row, "clientId")];
        if (row[QLatin1String("conditional")].toBool())
            mine = QStringLiteral("at ") + normal(row[QLatin1String("trigger")]);
        else
            mine = normal(row[QLatin1String("price")]) + QLatin1Char(' ') + normal(row[QLatin1String("executed")]);
    }
    if (ours != theirs)
        found.append(QStringLiteral("%1 open orders, the exchange has %2, or other ones").arg(ours.size()).arg(theirs.size()));
    // Every order there ever was: none twice, none that is shown as never placed, as many as clicks
    // at most.
    QMap<QString, QString> all;
    const auto take = [&](const QJsonArray& list, const char* id, const char* status) {
        for (const QJsonValue& row : list) {
            if (all.contains(text(row, id)))
                found.append(QStringLiteral("%1 is at the exchange twice").arg(text(row, id)));
            all[text(row, id)] = text(row, status);
        }
    };
    for (const QByteArray& symbol : symbols) {
        take(rows("/fapi/v1/allOrders", "symbol=" + symbol + "&limit=1000"), "clientOrderId", "status");
        take(rows("/fapi/v1/allAlgoOrders", "symbol=" + symbol + "&limit=1000"), "clientAlgoId", "algoStatus");
    }
    if (all.size() > clicks)
        found.append(QStringLiteral("%1 orders of %2 clicks").arg(all.size()).arg(clicks));
    for (const QJsonValue& row : shown.value(QLatin1String("ended")).toArray()) {
        const QString id = text(row, "clientId"), state = text(row, "state");
        const bool never = state == QLatin1String("not placed") || state == QLatin1String("not sent") || state == QLatin1String("refused");
        const bool conditional = row[QLatin1String("conditional")].toBool(); // has states of its own
        if (never ? all.contains(id) : conditional ? !all.contains(id) : all.value(id) != text(row, "status"))
            found.append(QStringLiteral("%1 is shown as %2 %3, at the exchange %4")
                             .arg(id, state, text(row, "status"), all.value(id, QStringLiteral("it never was"))));
    }
    // Positions and money.
    QMap<QString, QString> legs, myLegs;
    for (const QJsonValue& row : rows("/fapi/v3/positionRisk")) {
        if (normal(row[QLatin1String("positionAmt")]) != QLatin1String("0"))
            legs[text(row, "symbol")] = normal(row[QLatin1String("positionAmt")]);
    }
    const QJsonObject positions = shown.value(QLatin1String("positions")).toObject();
    for (auto it = positions.begin(); it != positions.end(); ++it)
        myLegs[it.key()] = normal(it.value());
    if (legs != myLegs)
        found.append(QStringLiteral("%1 positions, the exchange has %2, or other sizes").arg(myLegs.size()).arg(legs.size()));
    for (const QJsonValue& row : rows("/fapi/v3/balance")) {
        if (row[QLatin1String("asset")] == QLatin1String("USDT")
            && normal(row[QLatin1String("balance")]) != normal(shown.value(QLatin1String("wallet"))))
            found.append(QStringLiteral("%1 USDT, the exchange has %2")
                             .arg(shown.value(QLatin1String("wallet")).toString(), text(row, "balance")));
    }
    return found.join(QStringLiteral("; "));
}

} // namespace fathom::e2e
