// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/json_scalars.h"

#include <QByteArrayView>

namespace fathom::binance::json {

//! Walks over objects and arrays, and the one document they belong to. Internal to this room.

//! \brief Every member of \p object, in order; \p use takes od::field& and says whether to go on.
//! \return false where the text broke or \p use gave up
template <class Use>
bool eachField(od::object& object, Use use)
{
    for (auto item : object) {
        if (item.error())
            return false;
        od::field&& field = std::move(item).value_unsafe();
        if (!use(field))
            return false;
    }
    return true;
}

//! \brief Every element of \p value, which must be an array.
template <class Use>
bool eachElement(od::value& value, Use use)
{
    od::array array;
    if (value.get_array().get(array))
        return false;
    for (auto item : array) {
        if (item.error())
            return false;
        od::value&& element = std::move(item).value_unsafe();
        if (!use(element))
            return false;
    }
    return true;
}

//! \brief Fields of \p value, which must be an object.
template <class Use>
bool eachFieldOf(od::value& value, Use use)
{
    od::object object;
    return !value.get_object().get(object) && eachField(object, use);
}

//! \brief One object, or every object of an array.
template <class Use>
bool eachRow(od::value& value, Use use)
{
    const Token token = tokenOf(value);
    if (token.kind != TokenKind::Nested)
        return false;
    return token.text.front() == '[' ? eachElement(value, use) : use(value);
}

//! \brief One document at a time over bytes that have simdjson's padding behind them.
class Reader
{
public:
    //! \brief Applies \p use to the whole text's value. \p use takes od::value& and consumes it.
    //! \return false where the text is not one whole JSON object or array, or \p use said so
    template <class Use>
    bool whole(QByteArrayView bytes, Use use)
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        od::value root;
        return size > 0 && !m_parser.iterate(bytes.data(), size, size + simdjson::SIMDJSON_PADDING).get(m_document)
            && !m_document.get_value().get(root) && use(root) && atEnd();
    }
    //! \brief As whole(), with "data" of a combined-stream frame in place of the frame.
    template <class Use>
    bool payload(QByteArrayView bytes, Use use)
    {
        if (!looksWrapped(bytes))
            return whole(bytes, use);
        return whole(bytes, [&](od::value& wrapper) {
            int found = 0;
            const bool read = eachFieldOf(wrapper, [&](od::field& field) {
                return keyOf(field) != "data" || (++found == 1 && use(field.value()));
            });
            return read && found == 1;
        });
    }

private:
    bool atEnd()
    {
        const char* location = nullptr;
        return m_document.current_location().get(location) == simdjson::OUT_OF_BOUNDS;
    }

    od::parser m_parser;
    od::document m_document;
};

} // namespace fathom::binance::json
