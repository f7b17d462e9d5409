// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/params.h"

namespace fathom::paper {

//! \brief One JSON request of a WebSocket: of the stream doors ("params" a list) or of the API ("params" an object).
struct WsRequest
{
    QByteArray id = "null";   //!< the id's own JSON, echoed in the answer
    bool idValid = true;      //!< a string, a whole number or null
    bool hasId = false;
    QByteArray method;        //!< empty where missing
    Params params;            //!< of an object: texts unescaped, everything else as its own JSON
    std::vector<QByteArray> list; //!< of a list: JSON of every element, strings with their quotes
    bool hasList = false;
};

//! \return empty where \p text is no JSON object
std::optional<WsRequest> parseWsRequest(const QByteArray& text);
//! \brief [{...},{...}] as one Params each (batchOrders); empty for anything else.
std::optional<std::vector<Params>> parseObjectList(QByteArrayView json);
//! \brief ["a",1] as texts; empty for anything else.
std::optional<std::vector<QByteArray>> parseTextList(QByteArrayView json);
//! \brief The text of a JSON string token; empty where \p token is none.
std::optional<QByteArray> textOfToken(QByteArrayView token);

} // namespace fathom::paper
