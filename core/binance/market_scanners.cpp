// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/binance/frame_scanner.h"
#include "core/binance/market_decoder.h"
#include "core/binance/market_fields.h"

namespace fathom::binance {

namespace {

constexpr std::string_view wrapperOpening = R"({"stream":")", wrapperMiddle = R"(","data":)";

// A source for market_fields.h: the value at the scanner's place.
struct Scanned {
    FrameScanner& scan;
    const SymbolGrid& grid;

    bool integer(std::int64_t& out) { return scan.integer(out); }
    bool ticks(std::int64_t& out) { return scan.counts(grid.price, out); }
    bool steps(std::int64_t& out) { return scan.counts(grid.quantity, out); }
    bool real(double& out) { return scan.real(out); }
    bool boolean(bool& out) { return scan.boolean(out); }
    bool text(std::string_view& out) { return scan.string(out); }
    bool symbol()
    {
        return scan.word({ grid.symbol.constData(), static_cast<std::size_t>(grid.symbol.size()) });
    }
    bool event(std::string_view name) { return scan.word(name); }
    bool skip() { return scan.skip(); }
    template <class Use> bool object(Use use)
    {
        return scan.object([&](std::uint64_t key) { return use(*this, key); });
    }
    bool levels(std::vector<BookLevel>& out)
    {
        out.clear();
        if (scan.literal("[]"))
            return true;
        if (!scan.take('['))
            return false;
        NumberShape price, quantity;
        do {
            BookLevel level;
            if (!quickLevel(price, quantity, level) && !anyLevel(price, quantity, level))
                return false;
            out.push_back(level);
        } while (scan.take(','));
        return scan.take(']');
    }

private:
    // A level that looks like the one before. Nothing of it can lie behind the frame, which ends in
    // another character.
    bool quickLevel(const NumberShape& price, const NumberShape& quantity, BookLevel& level)
    {
        const char* const first = scan.at() + 2;
        const char* const second = first + price.length() + 3;
        const char* const end = second + quantity.length();
        if (price.length() == 0 || quantity.length() == 0 || std::memcmp(first - 2, "[\"", 2) != 0
            || std::memcmp(second - 3, "\",\"", 3) != 0 || std::memcmp(end, "\"]", 2) != 0
            || !price.read(first, level.ticks) || !quantity.read(second, level.steps))
            return false;
        scan.moveTo(end + 2);
        return true;
    }
    bool anyLevel(NumberShape& price, NumberShape& quantity, BookLevel& level)
    {
        return scan.take('[') && scan.counts(grid.price, level.ticks, price) && scan.take(',')
            && scan.counts(grid.quantity, level.steps, quantity) && scan.take(']');
    }
};

template <class Fields>
bool scanAs(QByteArrayView frame, const SymbolGrid& grid, typename Fields::Out& out)
{
    std::uint64_t seen = 0;
    Fields::clear(out);
    return scanFrame(frame, [&](FrameScanner& scan, std::uint64_t key) {
        Scanned from { scan, grid };
        return Fields::read(from, key, out, seen);
    }) && (seen & Fields::required) == Fields::required;
}

} // namespace

const char* payloadOf(QByteArrayView frame)
{
    const char* const begin = frame.data();
    const char* const end = begin + frame.size();
    if (static_cast<std::size_t>(frame.size()) < wrapperOpening.size() + wrapperMiddle.size()
        || std::memcmp(begin, wrapperOpening.data(), wrapperOpening.size()) != 0)
        return nullptr;
    // Escapes and foreign letters are the tolerant decoder's business.
    FrameScanner scan(begin + wrapperOpening.size() - 1, end);
    std::string_view name;
    if (!scan.string(name) || name.find(' ') != name.npos)
        return nullptr;
    const char* const quote = name.data() + name.size();
    if (end - quote <= static_cast<std::ptrdiff_t>(wrapperMiddle.size())
        || std::memcmp(quote, wrapperMiddle.data(), wrapperMiddle.size()) != 0)
        return nullptr;
    return quote + wrapperMiddle.size();
}

QByteArrayView streamOf(QByteArrayView frame)
{
    const char* const inner = payloadOf(frame);
    if (inner == nullptr)
        return {};
    const qsizetype length = inner - frame.data()
        - static_cast<qsizetype>(wrapperOpening.size() + wrapperMiddle.size());
    return frame.sliced(static_cast<qsizetype>(wrapperOpening.size()), length);
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

bool scan(QByteArrayView frame, const SymbolGrid& grid, DepthDiff& out)
{
    return scanAs<DepthFields>(frame, grid, out);
}
[[gnu::flatten]] bool scan(QByteArrayView frame, const SymbolGrid& grid, BookTicker& out)
{
    return scanAs<BookTickerFields>(frame, grid, out);
}
[[gnu::flatten]] bool scan(QByteArrayView frame, const SymbolGrid& grid, AggTrade& out)
{
    return scanAs<AggTradeFields>(frame, grid, out);
}
[[gnu::flatten]] bool scan(QByteArrayView frame, const SymbolGrid& grid, KlineUpdate& out)
{
    return scanAs<KlineFields>(frame, grid, out);
}

} // namespace fathom::binance
