// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_words.h"

namespace fathom::paper {

namespace {

template <class E>
struct Word
{
    E value;
    const char* text;
};

constexpr std::array selfTrades {
    Word<SelfTrade> { SelfTrade::None, "NONE" },
    Word<SelfTrade> { SelfTrade::ExpireTaker, "EXPIRE_TAKER" },
    Word<SelfTrade> { SelfTrade::ExpireMaker, "EXPIRE_MAKER" },
    Word<SelfTrade> { SelfTrade::ExpireBoth, "EXPIRE_BOTH" },
};
constexpr std::array priceMatches {
    Word<PriceMatch> { PriceMatch::None, "NONE" },
    Word<PriceMatch> { PriceMatch::Opponent, "OPPONENT" },
    Word<PriceMatch> { PriceMatch::Opponent5, "OPPONENT_5" },
    Word<PriceMatch> { PriceMatch::Opponent10, "OPPONENT_10" },
    Word<PriceMatch> { PriceMatch::Opponent20, "OPPONENT_20" },
    Word<PriceMatch> { PriceMatch::Queue, "QUEUE" },
    Word<PriceMatch> { PriceMatch::Queue5, "QUEUE_5" },
    Word<PriceMatch> { PriceMatch::Queue10, "QUEUE_10" },
    Word<PriceMatch> { PriceMatch::Queue20, "QUEUE_20" },
};
constexpr std::array executions {
    Word<Execution> { Execution::New, "NEW" },
    Word<Execution> { Execution::Canceled, "CANCELED" },
    Word<Execution> { Execution::Calculated, "CALCULATED" },
    Word<Execution> { Execution::Expired, "EXPIRED" },
    Word<Execution> { Execution::Trade, "TRADE" },
    Word<Execution> { Execution::Amendment, "AMENDMENT" },
};
constexpr std::array marginTypes {
    Word<MarginType> { MarginType::Cross, "CROSSED" },
    Word<MarginType> { MarginType::Isolated, "ISOLATED" },
};
constexpr std::array workingTypes {
    Word<WorkingType> { WorkingType::ContractPrice, "CONTRACT_PRICE" },
    Word<WorkingType> { WorkingType::MarkPrice, "MARK_PRICE" },
};
constexpr std::array algoStatuses {
    Word<AlgoStatus> { AlgoStatus::New, "NEW" },
    Word<AlgoStatus> { AlgoStatus::Triggering, "TRIGGERING" },
    Word<AlgoStatus> { AlgoStatus::Triggered, "TRIGGERED" },
    Word<AlgoStatus> { AlgoStatus::Finished, "FINISHED" },
    Word<AlgoStatus> { AlgoStatus::Canceled, "CANCELED" },
    Word<AlgoStatus> { AlgoStatus::Rejected, "REJECTED" },
    Word<AlgoStatus> { AlgoStatus::Expired, "EXPIRED" },
};

template <class E, std::size_t n>
QString wordOf(const std::array<Word<E>, n>& words, E value)
{
    for (const auto& word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.text);
    }
    return {};
}

template <class E, std::size_t n>
std::optional<E> valueOf(const std::array<Word<E>, n>& words, QStringView text)
{
    for (const auto& word : words) {
        if (text == QLatin1String(word.text))
            return word.value;
    }
    return std::nullopt;
}

} // namespace

QString selfTradeName(SelfTrade mode) { return wordOf(selfTrades, mode); }
std::optional<SelfTrade> selfTradeFromName(QStringView name) { return valueOf(selfTrades, name); }
QString priceMatchName(PriceMatch mode) { return wordOf(priceMatches, mode); }
std::optional<PriceMatch> priceMatchFromName(QStringView name) { return valueOf(priceMatches, name); }
QString executionName(Execution execution) { return wordOf(executions, execution); }
QString marginTypeName(MarginType type) { return wordOf(marginTypes, type); }
std::optional<MarginType> marginTypeFromName(QStringView name) { return valueOf(marginTypes, name); }
QString workingTypeName(WorkingType type) { return wordOf(workingTypes, type); }
std::optional<WorkingType> workingTypeFromName(QStringView name) { return valueOf(workingTypes, name); }
QString algoStatusName(AlgoStatus status) { return wordOf(algoStatuses, status); }
QString algoTimeInForceName(const AlgoOrder& order)
{
    return order.whilePosition ? QStringLiteral("GTE_GTC") : timeInForceName(order.timeInForce);
}

} // namespace fathom::paper
