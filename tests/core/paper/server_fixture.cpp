// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paper/server_fixture.h"

#include "core/paper/exchange.h"
#include "core/paper/server/credentials.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

namespace fathom::paper::test {

namespace {

constexpr int patienceMs = 5000;

} // namespace

QJsonArray RawReply::list() const
{
    return QJsonDocument::fromJson(body).array();
}

QByteArray RawReply::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.startsWith(name) && line.mid(name.size(), 1) == ":")
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

ServerFixture::ServerFixture(PaperExchangeOptions options)
{
    options.clock = &clock;
    options.manualSteps = true;
    if (const auto started = exchange.start(options); !started)
        qFatal("%s", qPrintable(started.error().detail));
    access = exchange.announcement();
}

void ServerFixture::advance(std::chrono::milliseconds by)
{
    for (std::chrono::milliseconds done { 0 }; done < by; done += std::chrono::milliseconds { 10 }) {
        clock.advance(std::chrono::milliseconds { 10 });
        exchange.step();
    }
    QCoreApplication::processEvents();
}

RawReply rawCall(quint16 port, const QByteArray& bytes)
{
    QTcpSocket socket;
    QByteArray received;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(bytes);
    const auto whole = [&]() -> std::optional<RawReply> {
        received += socket.readAll();
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return std::nullopt;
        RawReply reply { received.mid(9, 3).toInt(), received.left(end), received.mid(end + 4) };
        if (reply.body.size() < reply.header("Content-Length").toInt())
            return std::nullopt;
        return reply;
    };
    std::optional<RawReply> reply = whole();
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        reply = whole();
        if (reply)
            loop.quit();
    });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    return reply ? *reply : RawReply {};
}

RawReply ServerFixture::call(
    const QByteArray& method, const QByteArray& path, const QByteArray& query, const QByteArray& body, const QList<QByteArray>& headers)
{
    QByteArray bytes = method + ' ' + path + (query.isEmpty() ? "" : "?") + query + " HTTP/1.1\r\nHost: " + host() + "\r\n";
    for (const QByteArray& header : headers)
        bytes += header + "\r\n";
    if (!body.isEmpty())
        bytes += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return raw(bytes + "\r\n" + body);
}

QByteArray ServerFixture::signature(const QByteArray& payload, std::size_t account) const
{
    return Credentials::sign(account == 0 ? access.secret : access.accounts[account - 1].secret, payload);
}

QByteArray ServerFixture::sign(const QByteArray& query, std::size_t account) const
{
    const QByteArray payload = query + (query.isEmpty() ? "" : "&") + "timestamp=" + QByteArray::number(toMs(clock.wallNow()));
    return payload + "&signature=" + signature(payload, account);
}

RawReply ServerFixture::callSigned(const QByteArray& method, const QByteArray& path, const QByteArray& query, std::size_t account)
{
    return call(method, path, sign(query, account), {}, { keyHeader(account) });
}

QByteArray ServerFixture::bidPrice(int percent) const
{
    Exchange& engine = const_cast<PaperExchange&>(exchange).exchange();
    const int market = engine.marketOf(QStringLiteral("BTCUSDT"));
    const std::int64_t best = engine.book(market).bestTicks(Side::Buy).value_or(0);
    return QByteArray::fromStdString(engine.instrument(market).priceOf(best * (100 + percent) / 100).toString());
}

SocketTap::SocketTap(const QString& address)
{
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString& text) { frames.append(text.toUtf8()); });
    socket.open(QUrl(address));
    if (!QTest::qWaitFor([this] { return isOpen(); }, 5000))
        qWarning("%s did not open", qPrintable(address));
}

QList<QJsonObject> SocketTap::events(const QString& event) const
{
    QList<QJsonObject> out;
    for (const QByteArray& frame : frames) {
        const QJsonObject json = QJsonDocument::fromJson(frame).object();
        const QJsonObject data = json.contains(QLatin1String("data")) ? json.value(QLatin1String("data")).toObject() : json;
        if (data.value(QLatin1String("e")).toString() == event)
            out.append(data);
    }
    return out;
}

bool roundTrip(SocketTap& tap)
{
    // An event loop rather than polling: thousands of these make up a run.
    QEventLoop loop;
    bool answered = false;
    QObject::connect(&tap.socket, &QWebSocket::pong, &loop, [&] {
        answered = true;
        loop.quit();
    });
    QObject::connect(&tap.socket, &QWebSocket::disconnected, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    tap.socket.ping();
    loop.exec();
    return answered;
}

} // namespace fathom::paper::test
