// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlist/symbol_ranking.h"

#include <algorithm>

namespace fathom {

namespace {

bool startsWord(const QString& word, const QString& typed)
{
    if (word.startsWith(typed, Qt::CaseInsensitive))
        return true;
    qsizetype digits = 0; // "PEPE" finds 1000PEPE
    while (digits < word.size() && word.at(digits).isDigit())
        ++digits;
    return digits > 0 && QStringView(word).mid(digits).startsWith(typed, Qt::CaseInsensitive);
}

} // namespace

std::optional<SymbolMatch> matchSymbol(const Instrument& instrument, const QString& typed)
{
    const QString& symbol = instrument.symbol;
    if (symbol.compare(typed, Qt::CaseInsensitive) == 0)
        return SymbolMatch::Exact;
    if (symbol.startsWith(typed, Qt::CaseInsensitive))
        return SymbolMatch::Prefix;
    if (startsWord(instrument.baseAsset, typed) || startsWord(instrument.quoteAsset, typed))
        return SymbolMatch::Word;
    if (symbol.contains(typed, Qt::CaseInsensitive))
        return SymbolMatch::Inside;
    return std::nullopt;
}

std::vector<std::shared_ptr<const Instrument>> rankSymbols(const std::vector<std::shared_ptr<const Instrument>>& instruments,
    const QString& typed, const QStringList& preferred, std::size_t most)
{
    struct Candidate
    {
        std::shared_ptr<const Instrument> instrument;
        SymbolMatch match = SymbolMatch::Inside;
        qsizetype preference = 0;
    };
    const QString text = typed.trimmed();
    std::vector<Candidate> found;
    for (const auto& instrument : instruments) {
        const auto match = text.isEmpty() ? std::optional(SymbolMatch::Inside) : matchSymbol(*instrument, text);
        if (!match)
            continue;
        const qsizetype place = preferred.indexOf(instrument->symbol);
        found.push_back({ instrument, *match, place < 0 ? preferred.size() : place });
    }
    std::stable_sort(found.begin(), found.end(), [&text](const Candidate& a, const Candidate& b) {
        if (a.match != b.match)
            return a.match < b.match;
        if (a.preference != b.preference)
            return a.preference < b.preference;
        const qsizetype lengthA = a.instrument->symbol.size();
        const qsizetype lengthB = b.instrument->symbol.size();
        if (!text.isEmpty() && lengthA != lengthB)
            return lengthA < lengthB;
        return a.instrument->symbol < b.instrument->symbol;
    });
    std::vector<std::shared_ptr<const Instrument>> result;
    for (const Candidate& candidate : found) {
        if (result.size() == most)
            break;
        result.push_back(candidate.instrument);
    }
    return result;
}

std::pair<QString, QString> splitSymbol(const Instrument& instrument)
{
    const QString& quote = instrument.quoteAsset;
    if (!quote.isEmpty() && instrument.symbol.size() > quote.size() && instrument.symbol.endsWith(quote))
        return { instrument.symbol.chopped(quote.size()), quote };
    return { instrument.symbol, {} };
}

} // namespace fathom
