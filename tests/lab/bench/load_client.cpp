// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/bench/load_client.h"

#include "core/paper/server/ws_frame.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <optional>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fathom::bench {

namespace {

constexpr int httpConnections = 8;

[[noreturn]] void giveUp(const char* text)
{
    std::perror(text);
    std::exit(1);
}

int connectTo(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        giveUp("connect");
    const int yes = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return fd;
}

void sendAll(int fd, const QByteArray& text)
{
    QByteArrayView bytes(text);
    while (!bytes.isEmpty()) {
        const ssize_t sent
            = ::send(fd, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            giveUp("send");
        bytes = bytes.sliced(sent);
    }
}

//! \return whether something came
bool receive(int fd, QByteArray& into)
{
    std::array<char, 65536> chunk;
    const ssize_t got = ::recv(fd, chunk.data(), chunk.size(), MSG_DONTWAIT);
    if (got <= 0)
        return false;
    into.append(chunk.data(), got);
    return true;
}

int openWebSocket(const Target& target, const QByteArray& path)
{
    const int fd = connectTo(target.port);
    sendAll(fd,
        "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(target.port)
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: "
              "13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QByteArray answer;
    for (pollfd wait { fd, POLLIN, 0 }; !answer.contains("\r\n\r\n") && ::poll(&wait, 1, 5000) > 0;)
        receive(fd, answer);
    if (!answer.startsWith("HTTP/1.1 101"))
        giveUp("no WebSocket");
    return fd;
}

// As a client sends it: masked, here with nothing.
QByteArray masked(const QByteArray& text)
{
    QByteArray frame("\x81", 1);
    if (text.size() < 126) {
        frame += static_cast<char>(0x80 | text.size());
    } else {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(text.size() >> 8);
        frame += static_cast<char>(text.size() & 0xff);
    }
    return frame + QByteArray(4, '\0') + text;
}

QByteArray signatureOf(const Target& target, const QByteArray& payload)
{
    return QMessageAuthenticationCode::hash(payload, target.secret, QCryptographicHash::Sha256)
        .toHex();
}

const QByteArray order = "quantity=0.010&side=BUY&symbol=BTCUSDT&timeInForce=IOC";

QByteArray httpOrder(const Target& target, const QByteArray& price)
{
    const QByteArray payload = order + "&type=LIMIT&price=" + price
        + "&timestamp=" + QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    return "POST /fapi/v1/order?" + payload + "&signature=" + signatureOf(target, payload)
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(target.port)
        + "\r\nX-MBX-APIKEY: " + target.apiKey + "\r\n\r\n";
}

QByteArray webSocketOrder(const Target& target, const QByteArray& price, std::size_t id)
{
    const QByteArray time = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    const QByteArray payload = "apiKey=" + target.apiKey + "&price=" + price + '&' + order
        + "&timestamp=" + time + "&type=LIMIT";
    return masked(R"({"id":)" + QByteArray::number(static_cast<qulonglong>(id))
        + R"(,"method":"order.place","params":{"apiKey":")" + target.apiKey + R"(","price":")"
        + price
        + R"(","quantity":"0.010","side":"BUY","symbol":"BTCUSDT","timeInForce":"IOC","type":"LIMIT","timestamp":)"
        + time + R"(,"signature":")" + signatureOf(target, payload) + R"("}})");
}

QByteArray lowPrice(const Target& target)
{
    const int fd = connectTo(target.port);
    sendAll(fd,
        "GET /fapi/v1/ticker/bookTicker?symbol=BTCUSDT HTTP/1.1\r\nHost: 127.0.0.1:"
            + QByteArray::number(target.port) + "\r\n\r\n");
    QByteArray answer;
    for (pollfd wait { fd, POLLIN, 0 }; !answer.contains('}') && ::poll(&wait, 1, 5000) > 0;)
        receive(fd, answer);
    ::close(fd);
    const qsizetype at = answer.indexOf("\"bidPrice\":\"") + 12;
    return QByteArray::number(
        answer.mid(at, answer.indexOf('"', at) - at).toDouble() * 0.97, 'f', 1);
}

double millisSince(Clock::time_point due)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - due).count();
}

} // namespace

Outcome overHttp(const Target& target, int perSecond, std::chrono::seconds length)
{
    struct Line {
        int fd;
        QByteArray received;
        std::optional<Clock::time_point> due;
    };
    std::vector<Line> lines;
    for (int i = 0; i < httpConnections; ++i)
        lines.push_back({ connectTo(target.port), {}, {} });
    const QByteArray price = lowPrice(target);
    Outcome out;
    const std::size_t wanted = static_cast<std::size_t>(perSecond * length.count());
    const auto begun = Clock::now(), last = begun + length + std::chrono::seconds { 5 };
    const auto dueAt = [&](std::size_t number) {
        return begun
            + std::chrono::nanoseconds { 1'000'000'000ll * static_cast<long long>(number)
                  / perSecond };
    };
    while (out.millis.size() < wanted && Clock::now() < last) {
        std::array<pollfd, httpConnections> waits {};
        const std::size_t first = out.asked; // in turn, so that none is closed for saying nothing
        for (std::size_t n = 0; n < lines.size(); ++n) {
            const std::size_t i = (n + first) % lines.size();
            if (!lines[i].due && out.asked < wanted && dueAt(out.asked) <= Clock::now()) {
                lines[i].due = dueAt(out.asked++);
                sendAll(lines[i].fd, httpOrder(target, price));
            }
            waits[i] = { lines[i].fd, POLLIN, 0 };
        }
        const timespec pause { 0, 100'000 };
        ::ppoll(waits.data(), waits.size(), &pause, nullptr);
        for (Line& line : lines) {
            while (receive(line.fd, line.received)) { }
            const qsizetype end = line.received.indexOf("\r\n\r\n"),
                            name = line.received.indexOf("Content-Length: ");
            if (end < 0 || !line.due
                || line.received.size() < end + 4
                        + line.received
                              .mid(name + 16, line.received.indexOf('\r', name) - name - 16)
                              .toInt())
                continue;
            out.accepted += line.received.startsWith("HTTP/1.1 200") ? 1 : 0;
            out.millis.push_back(millisSince(*line.due));
            line.received.clear();
            line.due.reset();
        }
    }
    out.seconds = millisSince(begun) / 1000;
    for (const Line& line : lines)
        ::close(line.fd);
    std::sort(out.millis.begin(), out.millis.end());
    return out;
}

Outcome overWebSocket(const Target& target, int perSecond, std::chrono::seconds length)
{
    const int fd = openWebSocket(target, "/ws-fapi/v1");
    const QByteArray price = lowPrice(target);
    Outcome out;
    std::deque<Clock::time_point> waiting; // answers come in order
    QByteArray received;
    const std::size_t wanted = static_cast<std::size_t>(perSecond * length.count());
    const auto begun = Clock::now(), last = begun + length + std::chrono::seconds { 5 };
    const auto dueAt = [&](std::size_t number) {
        return begun
            + std::chrono::nanoseconds { 1'000'000'000ll * static_cast<long long>(number)
                  / perSecond };
    };
    while (out.millis.size() < wanted && Clock::now() < last) {
        QByteArray batch;
        while (out.asked < wanted && dueAt(out.asked) <= Clock::now() && batch.size() < 32'768) {
            waiting.push_back(dueAt(out.asked));
            batch += webSocketOrder(target, price, out.asked++);
        }
        sendAll(fd, batch);
        pollfd wait { fd, POLLIN, 0 };
        const timespec pause { 0, 100'000 };
        ::ppoll(&wait, 1, &pause, nullptr);
        while (receive(fd, received)) { }
        qsizetype at = 0;
        while (
            received.size() - at >= 4) { // frames from a server: no mask, all shorter than 64 KiB
            const int small = received[at + 1] & 0x7f;
            const qsizetype head = small == 126 ? 4 : 2;
            const qsizetype size = small == 126 ? (static_cast<quint8>(received[at + 2]) << 8
                                       | static_cast<quint8>(received[at + 3]))
                                                : small;
            if (received.size() - at < head + size)
                break;
            if ((received[at] & 0x0f) == 1 && !waiting.empty()) {
                out.accepted
                    += QByteArrayView(received).sliced(at + head, size).contains("\"status\":200")
                    ? 1
                    : 0;
                out.millis.push_back(millisSince(waiting.front()));
                waiting.pop_front();
            }
            at += head + size;
        }
        received.remove(0, at);
    }
    out.seconds = millisSince(begun) / 1000;
    ::close(fd);
    std::sort(out.millis.begin(), out.millis.end());
    return out;
}

StreamReaders::StreamReaders(const Target& target, int clients)
{
    // Every row of the venue's list of streams, at its fastest; what starts with "!" or a letter is
    // no symbol's own.
    const auto subscribe = [&](const QByteArray& path, const QByteArrayList& kinds) {
        const int fd = openWebSocket(target, path);
        for (const QByteArray& kind : kinds) {
            QByteArrayList names;
            if (kind.startsWith('@') || kind.startsWith('_')) {
                for (const QByteArray& symbol : target.symbols)
                    names.append('"' + symbol.toLower() + kind + '"');
            } else {
                names.append('"' + kind + '"');
            }
            sendAll(fd,
                masked(R"({"method":"SUBSCRIBE","params":[)" + names.join(',') + R"(],"id":1})"));
        }
        m_sockets.push_back(fd);
    };
    for (int i = 0; i < clients; ++i) {
        subscribe("/public/stream",
            { "@depth@100ms", "@depth20@100ms", "@rpiDepth@500ms", "@bookTicker", "@trade",
                "!bookTicker" });
        subscribe("/market/stream",
            { "@aggTrade", "@markPrice@1s", "@kline_1m", "_perpetual@continuousKline_1m",
                "@miniTicker", "@ticker", "@forceOrder", "@compositeIndex", "!markPrice@arr@1s" });
        subscribe("/market/stream",
            { "!miniTicker@arr", "!ticker@arr", "!forceOrder@arr", "!contractInfo",
                "!assetIndex@arr", "tradingSession" });
    }
    m_thread = std::thread([this] { read(); });
}

StreamReaders::~StreamReaders()
{
    m_stop = true;
    m_thread.join();
    for (const int fd : m_sockets)
        ::close(fd);
}

void StreamReaders::read()
{
    std::vector<pollfd> waits;
    for (const int fd : m_sockets)
        waits.push_back({ fd, POLLIN, 0 });
    while (!m_stop) {
        ::poll(waits.data(), waits.size(), 100);
        for (const pollfd& wait : waits) {
            QByteArray thrown;
            if ((wait.revents & POLLIN) != 0 && receive(wait.fd, thrown))
                m_bytes += static_cast<std::size_t>(thrown.size());
        }
    }
}

} // namespace fathom::bench
