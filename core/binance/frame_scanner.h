// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/binance/grid_scale.h"
#include "core/binance/key_code.h"
#include "core/binance/number_shape.h"
#include "core/binance/number_text.h"

#include <QByteArrayView>

#include <cstring>

namespace fathom::binance {

//! \brief Reads the venue's own spelling of a frame straight from its bytes: no blanks, no escapes,
//! ASCII, keys in any order.
//!
//! Every method says false at a surprise, and the frame is then simdjson's business: what is read
//! here reads the same there, which is tested. At least 64 readable bytes follow the frame. Eight
//! bytes are looked at together where that pays. Internal to this room.
class FrameScanner {
public:
    FrameScanner(const char* at, const char* end)
        : m_at(at)
        , m_end(end)
    {
    }

    bool atEnd() const { return m_at == m_end; }
    const char* at() const { return m_at; }
    void moveTo(const char* at) { m_at = at; }
    bool take(char c)
    {
        if (*m_at != c)
            return false;
        ++m_at;
        return true;
    }
    template <std::size_t N> bool literal(const char (&text)[N])
    {
        if (std::memcmp(m_at, text, N - 1) != 0)
            return false;
        m_at += N - 1;
        return true;
    }

    //! \brief Members of an object; \p use takes code() of a key (0 for one of more than eight
    //! letters) and reads the value.
    template <class Use> bool object(Use use)
    {
        if (!take('{'))
            return false;
        do {
            std::uint64_t key = 0;
            if (!readKey(key) || !use(key))
                return false;
        } while (take(','));
        return take('}');
    }
    //! \brief The same where the members mostly come in one order: those \p Expected are looked for
    //! one behind the other, each with code of its own, which the processor guesses better than one
    //! jump to all; one that is not there is passed over, and what comes in another order is read as above.
    template <std::uint64_t... Expected, class Use> bool objectInOrder(Use use)
    {
        if (!take('{'))
            return false;
        bool good = true, more = true;
        const auto next = [&]<std::uint64_t Key>() __attribute__((always_inline)) {
            if (!takeKey<Key>())
                return true;
            good = use(Key);
            more = good && take(',');
            return more;
        };
        (void)(next.template operator()<Expected>() && ...);
        while (more) {
            std::uint64_t key = 0;
            good = readKey(key) && use(key);
            more = good && take(',');
        }
        return good && take('}');
    }
    //! \brief A scalar that nobody wants, or the surprise of an array or object.
    bool skip()
    {
        std::string_view text;
        if (*m_at == '"')
            return string(text);
        if (*m_at == 't')
            return literal("true");
        if (*m_at == 'f')
            return literal("false");
        std::int64_t number = 0;
        return integer(number);
    }

    //! \brief A string of printable ASCII, without its quotes.
    bool string(std::string_view& out)
    {
        if (!take('"'))
            return false;
        const char* const start = m_at;
        for (;;) {
            const std::uint64_t marks = stringMarks(eightAt(m_at));
            if (marks != 0) {
                m_at += std::countr_zero(marks) / 8;
                break;
            }
            if ((m_at += 8) >= m_end)
                return false;
        }
        out = { start, static_cast<std::size_t>(m_at - start) };
        return m_at < m_end && take('"');
    }
    //! \brief Exactly the string \p word, which holds nothing to escape.
    bool word(std::string_view word)
    {
        if (*m_at != '"' || m_end - m_at < static_cast<std::ptrdiff_t>(word.size()) + 2
            || std::memcmp(m_at + 1, word.data(), word.size()) != 0 || m_at[word.size() + 1] != '"')
            return false;
        m_at += word.size() + 2;
        return true;
    }
    bool boolean(bool& out)
    {
        out = *m_at == 't';
        return out ? literal("true") : literal("false");
    }
    //! \brief A bare number of at most 18 digits, or the 19 of an id.
    bool integer(std::int64_t& out)
    {
        std::uint64_t value = 0;
        const char* const start = m_at;
        const std::uint64_t eight = eightAt(m_at);
        unsigned count = 0;
        if (digitMarks(eight) == 0) { // times and ids
            value = numberOfEight(eight ^ inEach('0'));
            m_at += 8;
            count = 8;
        }
        count += digits(value);
        out = static_cast<std::int64_t>(value);
        return count > 0 && (count <= 18 || (count == 19 && *start < '9'))
            && (*start != '0' || count == 1);
    }
    //! \brief As below, and \p shape learns from it for the numbers of the same column.
    bool counts(const GridScale& grid, std::int64_t& out, NumberShape& shape)
    {
        const char* const start = m_at + 1;
        if (!counts(grid, out))
            return false;
        const auto size = static_cast<std::size_t>(m_at - 1 - start);
        const auto* const point = static_cast<const char*>(std::memchr(start, '.', size));
        const auto whole
            = point != nullptr ? static_cast<unsigned>(point - start) : static_cast<unsigned>(size);
        shape.learn(grid, whole, point != nullptr ? static_cast<unsigned>(size) - whole - 1 : 0);
        return true;
    }
    //! \brief A quoted number in whole counts of \p grid.
    bool counts(const GridScale& grid, std::int64_t& out)
    {
        std::uint64_t value = 0;
        if (!take('"'))
            return false;
        unsigned count = digits(value);
        if (count == 0)
            return false;
        auto missing = static_cast<unsigned>(grid.decimals());
        if (take('.')) {
            const char* const point = m_at;
            const unsigned fraction = digits(value, missing);
            count += fraction;
            missing -= fraction;
            while (*m_at == '0')
                ++m_at;
            if (m_at == point)
                return false;
        }
        if (count + missing > 18 || !take('"'))
            return false;
        value *= powersOfTen[missing];
        if (grid.mantissa() != 1) {
            if (value % grid.mantissa() != 0)
                return false;
            value /= grid.mantissa();
        }
        out = static_cast<std::int64_t>(value);
        return true;
    }
    //! \brief A quoted number that is not negative.
    bool amount(Decimal& out)
    {
        std::uint64_t value = 0;
        unsigned scale = 0;
        if (!take('"') || !number(value, scale))
            return false;
        out = decimal(value, scale);
        return true;
    }
    //! \brief A quoted number with or without a sign.
    bool figure(Decimal& out)
    {
        std::uint64_t value = 0;
        unsigned scale = 0;
        if (!take('"'))
            return false;
        const bool negative = take('-');
        if (!number(value, scale))
            return false;
        out = negative ? -decimal(value, scale) : decimal(value, scale);
        return true;
    }
    //! \brief A quoted number that is not negative, for pixels and statistics.
    bool real(double& out)
    {
        std::uint64_t value = 0;
        unsigned scale = 0;
        if (!take('"') || !number(value, scale))
            return false;
        out = static_cast<double>(static_cast<std::int64_t>(value))
            / static_cast<double>(powersOfTen[scale]);
        return true;
    }

private:
    // The lowest marked byte is the first that ends a plain string: a quote, backslash, control
    // character or one beyond ASCII.
    static std::uint64_t stringMarks(std::uint64_t eight)
    {
        const std::uint64_t quote = eight ^ inEach('"'), backslash = eight ^ inEach('\\');
        return (eight | ((quote - inEach(1)) & ~quote) | ((backslash - inEach(1)) & ~backslash)
                   | ((eight - inEach(0x20)) & ~eight))
            & inEach(0x80);
    }
    // Not 0 in the bytes that are no digits; exact up to and with the first of them.
    static std::uint64_t digitMarks(std::uint64_t eight)
    {
        return ((eight & inEach(0xf0)) ^ inEach(0x30))
            | (((eight + inEach(6)) & inEach(0xf0)) ^ inEach(0x30));
    }
    // Digits from here on behind those of \p value; how many there were. Beyond 19 the value means
    // nothing. One at a time: numbers of one kind have one length, which the processor guesses, and
    // then nothing waits for anything.
    unsigned digits(std::uint64_t& value)
    {
        const char* at = m_at;
        std::uint64_t sum = value;
        for (unsigned digit = digitOf(*at); digit < 10; digit = digitOf(*at)) {
            sum = sum * 10 + digit;
            ++at;
        }
        const auto count = static_cast<unsigned>(at - m_at);
        value = sum;
        m_at = at;
        return count;
    }
    unsigned digits(std::uint64_t& value, unsigned limit)
    {
        unsigned count = 0;
        for (unsigned digit = digitOf(*m_at); digit < 10 && count < limit;
             digit = digitOf(*m_at), ++count) {
            value = value * 10 + digit;
            ++m_at;
        }
        return count;
    }
    // Digits with an optional fraction up to and with the closing quote: \p value counts of
    // 10^-scale.
    bool number(std::uint64_t& value, unsigned& scale)
    {
        unsigned count = digits(value);
        if (count == 0)
            return false;
        if (take('.')) {
            scale = digits(value);
            count += scale;
            if (scale == 0)
                return false;
        }
        return count <= 18 && take('"');
    }
    static Decimal decimal(std::uint64_t value, unsigned scale)
    {
        return Decimal::fromRaw(
            static_cast<Decimal::Raw>(value) * static_cast<Decimal::Raw>(powersOfTen[18 - scale]));
    }
    template <std::uint64_t Key> bool takeKey()
    {
        constexpr int letters = 8 - std::countl_zero(Key) / 8;
        static_assert(letters >= 1 && letters <= 5, "with its quotes and its colon in eight bytes");
        constexpr std::uint64_t text = '"' | Key << 8 | std::uint64_t { 0x3a22 } << 8 * (letters + 1);
        constexpr std::uint64_t mask = ~std::uint64_t { 0 } >> (64 - 8 * (letters + 3));
        if ((eightAt(m_at) & mask) != text)
            return false;
        m_at += letters + 3;
        return true;
    }
    bool readKey(std::uint64_t& key)
    {
        if (m_at >= m_end)
            return false;
        const std::uint64_t eight = eightAt(m_at);
        if ((eight & 0xffff00ff) == 0x3a220022) {
            key = eight >> 8 & 0xff;
            m_at += 4;
            return key >= '0' && key <= 'z' && key != '\\';
        }
        if ((eight & 0xffff0000ff) == 0x3a22000022) {
            key = eight >> 8 & 0xffff;
            m_at += 5;
            return (stringMarks(eight) & 0x808000) == 0;
        }
        std::string_view name;
        if (!string(name) || !take(':'))
            return false;
        key = 0;
        if (name.size() <= 8)
            std::memcpy(&key, name.data(), name.size());
        return true;
    }

    const char* m_at;
    const char* m_end;
};

//! \brief Where the payload of a combined frame ({"stream":"name","data":payload}) begins; null for
//! any other frame.
const char* payloadOf(QByteArrayView frame);

//! \brief The one object of a raw or combined frame, its members read by \p use(scanner, key).
template <class Use> bool scanFrame(QByteArrayView frame, Use use)
{
    if (frame.size() < 2 || frame.back() != '}') // which no digit and no word runs past
        return false;
    const char* const payload = payloadOf(frame);
    if (payload == nullptr && json::looksWrapped(frame))
        return false;
    FrameScanner scan(payload != nullptr ? payload : frame.data(), frame.data() + frame.size());
    return scan.object([&](std::uint64_t key) { return use(scan, key); })
        && (payload == nullptr || scan.take('}')) && scan.atEnd();
}

} // namespace fathom::binance
