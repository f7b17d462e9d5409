// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/ws_frame.h"
#include "tests/fuzz/fuzz.h"

#include <utility>

using namespace fathom;
using namespace fathom::paper;

namespace {

using Step = std::pair<WsFrameReader::Outcome, QByteArray>;

// What a connection makes of bytes that arrive in pieces of this size, up to the first failure.
std::vector<Step> readIn(const QByteArray& bytes, qsizetype piece)
{
    std::vector<Step> steps;
    WsFrameReader reader;
    QByteArray buffer;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        buffer += bytes.mid(at, piece);
        for (;;) {
            const auto outcome = reader.next(buffer);
            if (outcome == WsFrameReader::Outcome::NeedMore)
                break;
            if (outcome == WsFrameReader::Outcome::Failed) {
                fuzz::require(reader.failureCode() >= 1000 && reader.failureCode() < 5000);
                steps.emplace_back(outcome, QByteArray());
                return steps;
            }
            const bool hasPayload = outcome != WsFrameReader::Outcome::Fragment;
            steps.emplace_back(outcome, hasPayload ? reader.payload() : QByteArray());
            fuzz::require(static_cast<quint64>(steps.back().second.size()) <= WsFrameReader::maxMessage);
        }
    }
    return steps;
}

} // namespace

// Client frames of any bytes: the same messages however the network cuts them, none beyond its bound.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto whole = readIn(bytes, std::max<qsizetype>(bytes.size(), 1));
    fuzz::require(whole == readIn(bytes, 3));
    return 0;
}
