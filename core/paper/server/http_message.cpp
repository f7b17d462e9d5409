// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/http_message.h"

#include <charconv>

namespace fathom::paper {

namespace {

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

bool isToken(QByteArrayView text)
{
    static constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || marks.find(c) != std::string_view::npos;
    });
}

bool hasControl(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
}

bool listContains(QByteArrayView list, QByteArrayView word)
{
    qsizetype at = 0;
    while (at <= list.size()) {
        const qsizetype comma = list.indexOf(',', at);
        const qsizetype end = comma < 0 ? list.size() : comma;
        if (trimmed(list.sliced(at, end - at)).compare(word, Qt::CaseInsensitive) == 0)
            return true;
        at = end + 1;
    }
    return false;
}

QByteArrayView reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 307: return "Temporary Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 408: return "Request Timeout";
    case 413: return "Content Too Large";
    case 418: return "I'm a teapot";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return "Status";
    }
}

} // namespace

QByteArrayView HttpRequest::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key == name)
            return value.isNull() ? QByteArrayView("") : QByteArrayView(value);
    }
    return {};
}

bool HttpRequest::wantsWebSocket() const
{
    return listContains(header("connection"), "upgrade") && listContains(header("upgrade"), "websocket");
}

QByteArray HttpReply::serialised(bool keepAlive, bool withBody) const
{
    QByteArray out;
    out.reserve(body.size() + 320);
    out += "HTTP/1.1 " + QByteArray::number(status) + ' ';
    out += reasonOf(status);
    out += "\r\nContent-Type: " + contentType + "\r\nContent-Length: ";
    out += QByteArray::number(body.size());
    out += keepAlive ? QByteArrayView("\r\nConnection: keep-alive") : QByteArrayView("\r\nConnection: close");
    for (const auto& [name, value] : headers)
        out += "\r\n" + name + ": " + value;
    out += "\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n\r\n";
    if (withBody)
        out += body;
    return out;
}

HttpRequest HttpParser::take()
{
    m_stage = Stage::Head;
    m_expected = 0;
    return std::exchange(m_request, {});
}

HttpParser::Outcome HttpParser::failWith(int status)
{
    m_failure = status;
    return Outcome::Failed;
}

HttpParser::Outcome HttpParser::readHeadStage(QByteArray& buffer)
{
    // Empty lines before a request line are tolerated, as RFC 9112 2.2 asks of servers.
    while (buffer.startsWith("\r\n")) {
        buffer.remove(0, 2);
        m_scanned = std::max<qsizetype>(0, m_scanned - 2); // its two bytes may have come one by one
    }
    const qsizetype end = buffer.indexOf("\r\n\r\n", std::max<qsizetype>(0, m_scanned - 3));
    if (end < 0) {
        m_scanned = buffer.size();
        return m_scanned > maxHead ? failWith(431) : Outcome::NeedMore;
    }
    m_scanned = 0;
    if (end + 4 > maxHead)
        return failWith(431);
    const QByteArray head = buffer.left(end);
    buffer.remove(0, end + 4);
    m_failure = 400;
    if (!readHead(head) || !decideBody())
        return failWith(m_failure);
    return Outcome::Complete;
}

HttpParser::Outcome HttpParser::advance(QByteArray& buffer)
{
    if (m_stage == Stage::Head) {
        if (const Outcome outcome = readHeadStage(buffer); outcome != Outcome::Complete)
            return outcome;
    }
    while (m_stage != Stage::Done) {
        bool needMore = false;
        switch (m_stage) {
        case Stage::Body:
        case Stage::ChunkData: {
            const qsizetype part = std::min(m_expected, buffer.size());
            m_request.body.append(buffer.constData(), part);
            buffer.remove(0, part);
            m_expected -= part;
            if (m_expected > 0)
                return Outcome::NeedMore;
            m_stage = m_stage == Stage::Body ? Stage::Done : Stage::ChunkEnd;
            break;
        }
        case Stage::ChunkEnd:
            if (buffer.size() < 2)
                return Outcome::NeedMore;
            if (!buffer.startsWith("\r\n"))
                return failWith(400);
            buffer.remove(0, 2);
            m_stage = Stage::ChunkSize;
            break;
        case Stage::ChunkSize:
            if (!readChunkSize(buffer, needMore))
                return needMore ? Outcome::NeedMore : failWith(m_failure);
            break;
        case Stage::Trailer:
            if (!readTrailer(buffer, needMore))
                return needMore ? Outcome::NeedMore : failWith(m_failure);
            break;
        case Stage::Head:
        case Stage::Done:
            break;
        }
    }
    return Outcome::Complete;
}

bool HttpParser::readHead(QByteArrayView head)
{
    m_request = {};
    qsizetype at = head.indexOf("\r\n");
    if (!readRequestLine(at < 0 ? head : head.first(at)))
        return false;
    while (at >= 0) {
        const qsizetype begin = at + 2;
        at = head.indexOf("\r\n", begin);
        if (!readHeaderLine(at < 0 ? head.sliced(begin) : head.sliced(begin, at - begin)))
            return false;
    }
    return true;
}

bool HttpParser::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1 || hasControl(line))
        return false;
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || target.front() != '/' || target.contains(' ') || target.contains('#'))
        return false;
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        m_failure = version.startsWith("HTTP/") ? 505 : 400;
        return false;
    }
    m_http11 = version == "HTTP/1.1";
    m_request.method = method.toByteArray();
    const qsizetype mark = target.indexOf('?');
    m_request.path = (mark < 0 ? target : target.first(mark)).toByteArray();
    m_request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1).toByteArray();
    return true;
}

bool HttpParser::readHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)) || hasControl(line.sliced(colon + 1)))
        return false;
    if (m_request.headers.size() >= 100) {
        m_failure = 431;
        return false;
    }
    m_request.headers.emplace_back(line.first(colon).toByteArray().toLower(), trimmed(line.sliced(colon + 1)).toByteArray());
    return true;
}

bool HttpParser::decideBody()
{
    const QByteArrayView connection = m_request.header("connection");
    m_request.keepAlive = m_http11 ? !listContains(connection, "close") : listContains(connection, "keep-alive");
    int lengths = 0, hosts = 0;
    for (const auto& [name, value] : m_request.headers) {
        lengths += name == "content-length";
        hosts += name == "host";
    }
    const QByteArrayView coding = m_request.header("transfer-encoding");
    if (lengths > 1 || hosts != 1 || (lengths == 1 && !coding.isNull()))
        return false;
    m_continueWanted = m_request.header("expect").compare("100-continue", Qt::CaseInsensitive) == 0;
    if (!coding.isNull()) {
        if (coding.compare("chunked", Qt::CaseInsensitive) != 0) {
            m_failure = 501;
            return false;
        }
        m_stage = Stage::ChunkSize;
        return true;
    }
    m_expected = 0;
    if (lengths == 1) {
        const QByteArrayView text = m_request.header("content-length");
        const auto [end, error] = std::from_chars(text.begin(), text.end(), m_expected);
        if (text.isEmpty() || text.front() == '-' || end != text.end() || error == std::errc::invalid_argument)
            return false;
        if (error == std::errc::result_out_of_range || m_expected > maxBody) {
            m_failure = 413;
            return false;
        }
    }
    m_stage = m_expected > 0 ? Stage::Body : Stage::Done;
    if (m_stage == Stage::Done)
        m_continueWanted = false;
    return true;
}

bool HttpParser::readChunkSize(QByteArray& buffer, bool& needMore)
{
    m_failure = 400;
    const qsizetype end = buffer.indexOf("\r\n");
    if (end < 0) {
        needMore = buffer.size() <= 256;
        return false;
    }
    QByteArrayView line = QByteArrayView(buffer).first(end);
    if (const qsizetype extension = line.indexOf(';'); extension >= 0)
        line = trimmed(line.first(extension));
    std::uint32_t size = 0;
    const auto [stop, error] = std::from_chars(line.begin(), line.end(), size, 16);
    if (line.isEmpty() || stop != line.end() || error == std::errc::invalid_argument)
        return false;
    if (error == std::errc::result_out_of_range || m_request.body.size() + qsizetype(size) > maxBody) {
        m_failure = 413;
        return false;
    }
    buffer.remove(0, end + 2);
    m_expected = size;
    m_stage = size == 0 ? Stage::Trailer : Stage::ChunkData;
    return true;
}

bool HttpParser::readTrailer(QByteArray& buffer, bool& needMore)
{
    m_failure = 431;
    const qsizetype end = buffer.indexOf("\r\n");
    if (end < 0 || end > maxHead) {
        needMore = end < 0 && buffer.size() <= maxHead;
        return false;
    }
    buffer.remove(0, end + 2);
    if (end == 0)
        m_stage = Stage::Done;
    return true;
}

} // namespace fathom::paper
