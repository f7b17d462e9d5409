// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/http_message.h"
#include "core/paper/server/json_params.h"
#include "core/paper/server/params.h"
#include "tests/fuzz/fuzz.h"

using namespace fathom;
using namespace fathom::paper;

namespace {

struct Read
{
    std::vector<HttpRequest> requests;
    int failure = 0;
};

// What a connection makes of bytes that arrive in pieces of this size.
Read readIn(const QByteArray& bytes, qsizetype piece)
{
    Read read;
    HttpParser parser;
    QByteArray buffer;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        buffer += bytes.mid(at, piece);
        HttpParser::Outcome outcome = parser.advance(buffer);
        while (outcome == HttpParser::Outcome::Complete) {
            read.requests.push_back(parser.take());
            outcome = parser.advance(buffer);
        }
        if (outcome == HttpParser::Outcome::Failed) {
            read.failure = parser.failureStatus();
            return read;
        }
        fuzz::require(buffer.size() <= HttpParser::maxHead + HttpParser::maxBody + piece);
    }
    return read;
}

bool same(const HttpRequest& a, const HttpRequest& b)
{
    return a.method == b.method && a.path == b.path && a.query == b.query && a.body == b.body && a.headers == b.headers && a.keepAlive == b.keepAlive;
}

} // namespace

// Request lines, headers and bodies of any bytes: the same requests however the network cuts them, within their bounds, and
// parameters that are text.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Read whole = readIn(bytes, std::max<qsizetype>(bytes.size(), 1)), cut = readIn(bytes, 7);
    fuzz::require(whole.requests.size() == cut.requests.size() && whole.failure == cut.failure);
    for (std::size_t i = 0; i < whole.requests.size(); ++i)
        fuzz::require(same(whole.requests[i], cut.requests[i]));
    fuzz::require(whole.failure == 0 || (whole.failure >= 400 && whole.failure < 600));
    for (const HttpRequest& request : whole.requests) {
        fuzz::require(!request.method.isEmpty() && request.body.size() <= HttpParser::maxBody);
        for (const QByteArray& form : { request.query, request.body }) {
            Params params;
            if (!params.addForm(form))
                continue;
            for (const auto& [name, value] : params.list())
                fuzz::require(isUtf8(name) && isUtf8(value));
            static_cast<void>(params.duplicate());
            static_cast<void>(params.integer("timestamp"));
        }
        static_cast<void>(request.wantsWebSocket());
    }
    return 0;
}
