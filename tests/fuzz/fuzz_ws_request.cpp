// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/market/recording_frame.h"
#include "core/paper/server/json_params.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

using namespace fathom;
using namespace fathom::paper;

// JSON of any bytes: requests of both WebSocket doors, lists in a form, recorded frames. What is echoed is JSON again.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto request = parseWsRequest(text)) {
        const QByteArray echoed = "[" + request->id + "]";
        fuzz::require(!request->idValid || !QJsonDocument::fromJson(echoed).isNull());
        for (const auto& [name, value] : request->params.list())
            fuzz::require(isUtf8(name) && isUtf8(value));
        for (const QByteArray& element : request->list)
            static_cast<void>(textOfToken(element));
    }
    if (const auto orders = parseObjectList(text)) {
        for (const Params& order : *orders)
            static_cast<void>(order.integer("timestamp"));
    }
    static_cast<void>(parseTextList(text));
    static RecordingDecoder decoder;
    RecordingFrame frame;
    const QByteArray padded = text + QByteArray(64, ' ');
    static_cast<void>(decoder.decode({ padded.constData(), size }, frame));
    return 0;
}
