// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/market_decoder.h"

#include <array>
#include <cstring>

namespace fathom::binance {

namespace {

constexpr std::array<std::int64_t, 19> powers = [] {
    std::array<std::int64_t, 19> values {};
    values[0] = 1;
    for (std::size_t i = 1; i < values.size(); ++i)
        values[i] = values[i - 1] * 10;
    return values;
}();

// Reads the venue's own spelling of a depth frame. The frame ends in '}', which no digit loop and no literal passes, and has
// readable bytes behind it, so single comparisons need no bounds.
class Scanner
{
public:
    explicit Scanner(const char* at)
        : m_at(at)
    {
    }

    template <std::size_t N>
    bool literal(const char (&text)[N])
    {
        if (std::memcmp(m_at, text, N - 1) != 0)
            return false;
        m_at += N - 1;
        return true;
    }
    bool bytes(const QByteArray& text, const char* end)
    {
        if (end - m_at <= text.size() || std::memcmp(m_at, text.constData(), static_cast<std::size_t>(text.size())) != 0)
            return false;
        m_at += text.size();
        return true;
    }
    bool integer(std::int64_t& out)
    {
        const char* const start = m_at;
        std::uint64_t value = 0;
        for (unsigned digit = next(); digit < 10; digit = next()) {
            value = value * 10 + digit;
            ++m_at;
        }
        out = static_cast<std::int64_t>(value);
        const auto digits = m_at - start;
        return digits > 0 && digits <= 18 && (*start != '0' || digits == 1);
    }
    // A number up to its closing quote, in counts of the grid; leaves the cursor behind the quote.
    bool quoted(const GridScale& grid, std::int64_t& out)
    {
        const char* const start = m_at;
        std::uint64_t value = 0;
        for (unsigned digit = next(); digit < 10; digit = next()) {
            value = value * 10 + digit;
            ++m_at;
        }
        auto digits = m_at - start;
        if (digits == 0)
            return false;
        int missing = grid.decimals();
        if (*m_at == '.') {
            ++m_at;
            const char* const point = m_at;
            for (unsigned digit = next(); digit < 10 && missing > 0; digit = next()) {
                value = value * 10 + digit;
                ++m_at;
                --missing;
            }
            digits += m_at - point;
            while (*m_at == '0')
                ++m_at;
            if (m_at == point)
                return false;
        }
        if (*m_at != '"' || digits + missing > 18)
            return false;
        ++m_at;
        value *= static_cast<std::uint64_t>(powers[static_cast<std::size_t>(missing)]);
        if (grid.mantissa() != 1) {
            if (value % grid.mantissa() != 0)
                return false;
            value /= grid.mantissa();
        }
        out = static_cast<std::int64_t>(value);
        return true;
    }
    // Levels up to and with the closing bracket.
    bool levels(const SymbolGrid& grid, std::vector<BookLevel>& out)
    {
        out.clear();
        if (*m_at == ']') {
            ++m_at;
            return true;
        }
        for (;;) {
            BookLevel& level = out.emplace_back();
            if (!literal("[\"") || !quoted(grid.price, level.ticks) || !literal(",\"")
                || !quoted(grid.quantity, level.steps) || *m_at != ']')
                return false;
            ++m_at;
            if (*m_at == ',')
                ++m_at;
            else
                break;
        }
        return *m_at++ == ']';
    }
    const char* at() const { return m_at; }

private:
    unsigned next() const { return static_cast<unsigned>(static_cast<unsigned char>(*m_at)) - '0'; }

    const char* m_at;
};

const char* skipWrapper(QByteArrayView frame)
{
    constexpr std::string_view opening = R"({"stream":")", middle = R"(","data":)";
    const char* const begin = frame.data();
    const char* const end = begin + frame.size();
    if (static_cast<std::size_t>(frame.size()) < opening.size() + middle.size()
        || std::memcmp(begin, opening.data(), opening.size()) != 0)
        return nullptr;
    const auto* quote = static_cast<const char*>(
        std::memchr(begin + opening.size(), '"', static_cast<std::size_t>(frame.size()) - opening.size()));
    if (quote == nullptr || end - quote <= static_cast<std::ptrdiff_t>(middle.size())
        || std::memcmp(quote, middle.data(), middle.size()) != 0)
        return nullptr;
    // Escapes and foreign letters are the tolerant decoder's business.
    for (const char* at = begin + opening.size(); at != quote; ++at) {
        if (*at <= ' ' || *at == '\\' || *at == 0x7f)
            return nullptr;
    }
    return quote + middle.size();
}

} // namespace

bool scanDepth(QByteArrayView frame, const SymbolGrid& grid, DepthDiff& out)
{
    if (frame.size() < 80 || frame.back() != '}')
        return false;
    const char* const end = frame.data() + frame.size();
    const char* const inner = skipWrapper(frame);
    Scanner scan(inner != nullptr ? inner : frame.data());
    const bool read = scan.literal(R"({"e":"depthUpdate","E":)") && scan.integer(out.eventMs) && scan.literal(R"(,"T":)")
        && scan.integer(out.transactMs) && scan.literal(R"(,"s":")") && scan.bytes(grid.symbol, end)
        && scan.literal(R"(","U":)") && scan.integer(out.firstId) && scan.literal(R"(,"u":)") && scan.integer(out.lastId)
        && scan.literal(R"(,"pu":)") && scan.integer(out.previousId) && scan.literal(R"(,"b":[)")
        && scan.levels(grid, out.bids) && scan.literal(R"(,"a":[)") && scan.levels(grid, out.asks);
    if (!read)
        return false;
    // What was appended in 2026: the pair and the product.
    if (scan.literal(R"(,"ps":")") && !(scan.bytes(grid.symbol, end) && scan.literal("\"")))
        return false;
    if (scan.literal(R"(,"st":)")) {
        std::int64_t product = 0;
        if (!scan.integer(product))
            return false;
    }
    return scan.literal("}") && (inner == nullptr || scan.literal("}")) && scan.at() == end;
}

QByteArrayView streamOf(QByteArrayView frame)
{
    const char* const inner = skipWrapper(frame);
    if (inner == nullptr)
        return {};
    constexpr qsizetype opening = sizeof(R"({"stream":")") - 1, middle = sizeof(R"(","data":)") - 1;
    const qsizetype length = inner - frame.data() - opening - middle;
    return frame.sliced(opening, length);
}

QByteArray padded(QByteArrayView bytes)
{
    QByteArray copy;
    copy.reserve(bytes.size() + 64);
    copy.append(bytes);
    // Capacity alone is readable memory, but tools that watch memory want it written once.
    std::memset(copy.data() + bytes.size(), 0, 64);
    return copy;
}

} // namespace fathom::binance
