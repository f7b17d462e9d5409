// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/json_params.h"

#include <simdjson.h>

namespace fathom::paper {

namespace {

using simdjson::ondemand::json_type;

thread_local simdjson::ondemand::parser sharedParser;

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray trimmedToken(std::string_view text)
{
    return bytes(text).trimmed();
}

//! Any value: a string as its text (\p quoted: as its token), everything else as its own JSON.
bool readValue(simdjson::ondemand::value value, bool quoted, QByteArray& out)
{
    json_type type;
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    switch (type) {
    case json_type::string: {
        if (quoted) {
            out = trimmedToken(value.raw_json_token());
            std::string_view checked;
            return value.get_string().get(checked) == simdjson::SUCCESS;
        }
        std::string_view text;
        if (value.get_string().get(text) != simdjson::SUCCESS)
            return false;
        out = bytes(text);
        return true;
    }
    case json_type::object: {
        simdjson::ondemand::object object;
        std::string_view raw;
        if (value.get_object().get(object) != simdjson::SUCCESS || object.raw_json().get(raw) != simdjson::SUCCESS)
            return false;
        out = bytes(raw);
        return true;
    }
    case json_type::array: {
        simdjson::ondemand::array array;
        std::string_view raw;
        if (value.get_array().get(array) != simdjson::SUCCESS || array.raw_json().get(raw) != simdjson::SUCCESS)
            return false;
        out = bytes(raw);
        return true;
    }
    case json_type::number: {
        out = trimmedToken(value.raw_json_token());
        double checked = 0;
        return value.get_double().get(checked) == simdjson::SUCCESS;
    }
    case json_type::boolean: {
        bool flag = false;
        if (value.get_bool().get(flag) != simdjson::SUCCESS)
            return false;
        out = flag ? "true" : "false";
        return true;
    }
    case json_type::null:
        out = "null";
        return true;
    }
    return false;
}

bool readObject(simdjson::ondemand::object object, Params& out)
{
    for (auto field : object) {
        std::string_view name;
        simdjson::ondemand::value value;
        if (field.unescaped_key().get(name) != simdjson::SUCCESS)
            return false;
        QByteArray key = bytes(name);
        QByteArray text;
        if (field.value().get(value) != simdjson::SUCCESS || !readValue(value, false, text))
            return false;
        out.add(std::move(key), std::move(text));
    }
    return true;
}

bool readList(simdjson::ondemand::array array, std::vector<QByteArray>& out)
{
    for (auto element : array) {
        simdjson::ondemand::value value;
        QByteArray token;
        if (element.get(value) != simdjson::SUCCESS || !readValue(value, true, token))
            return false;
        out.push_back(std::move(token));
    }
    return true;
}

bool readMember(std::string_view name, simdjson::ondemand::value value, WsRequest& request)
{
    json_type type;
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    if (name == "params" && type == json_type::object) {
        simdjson::ondemand::object object;
        return value.get_object().get(object) == simdjson::SUCCESS && readObject(object, request.params);
    }
    if (name == "params" && type == json_type::array) {
        simdjson::ondemand::array array;
        request.hasList = true;
        return value.get_array().get(array) == simdjson::SUCCESS && readList(array, request.list);
    }
    if (name == "method" && type == json_type::string)
        return readValue(value, false, request.method);
    QByteArray token;
    if (!readValue(value, true, token))
        return false;
    if (name == "id") {
        request.hasId = true;
        request.idValid = type == json_type::string || type == json_type::null
            || (type == json_type::number && wholeNumber(token).has_value());
        request.id = std::move(token);
    }
    return true;
}

} // namespace

std::optional<WsRequest> parseWsRequest(const QByteArray& text)
{
    const simdjson::padded_string padded(text.constData(), static_cast<std::size_t>(text.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (sharedParser.iterate(padded).get(document) != simdjson::SUCCESS || document.get_object().get(object) != simdjson::SUCCESS)
        return std::nullopt;
    WsRequest request;
    for (auto field : object) {
        std::string_view name;
        simdjson::ondemand::value value;
        if (field.unescaped_key().get(name) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS)
            return std::nullopt;
        if (!readMember(std::string(name), value, request))
            return std::nullopt;
    }
    const char* beyond = nullptr; // there is only one at the end where more follows
    if (document.current_location().get(beyond) == simdjson::SUCCESS)
        return std::nullopt;
    return request;
}

std::optional<std::vector<Params>> parseObjectList(QByteArrayView json)
{
    const simdjson::padded_string padded(json.data(), static_cast<std::size_t>(json.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::array array;
    if (sharedParser.iterate(padded).get(document) != simdjson::SUCCESS || document.get_array().get(array) != simdjson::SUCCESS)
        return std::nullopt;
    std::vector<Params> out;
    for (auto element : array) {
        simdjson::ondemand::object object;
        Params params;
        if (element.get_object().get(object) != simdjson::SUCCESS || !readObject(object, params))
            return std::nullopt;
        out.push_back(std::move(params));
    }
    return out;
}

std::optional<std::vector<QByteArray>> parseTextList(QByteArrayView json)
{
    const simdjson::padded_string padded(json.data(), static_cast<std::size_t>(json.size()));
    simdjson::ondemand::document document;
    simdjson::ondemand::array array;
    if (sharedParser.iterate(padded).get(document) != simdjson::SUCCESS || document.get_array().get(array) != simdjson::SUCCESS)
        return std::nullopt;
    std::vector<QByteArray> out;
    for (auto element : array) {
        simdjson::ondemand::value value;
        QByteArray text;
        if (element.get(value) != simdjson::SUCCESS || !readValue(value, false, text))
            return std::nullopt;
        out.push_back(std::move(text));
    }
    return out;
}

std::optional<QByteArray> textOfToken(QByteArrayView token)
{
    if (token.size() < 2 || token.front() != '"')
        return std::nullopt;
    QByteArray list = '[' + token.toByteArray() + ']';
    const auto texts = parseTextList(list);
    return texts && texts->size() == 1 ? std::optional<QByteArray>(texts->front()) : std::nullopt;
}

} // namespace fathom::paper
