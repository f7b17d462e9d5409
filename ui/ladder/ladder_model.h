// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book_view.h"
#include "core/domain/fill_odds.h"
#include "ui/ladder/ladder_rows.h"
#include "ui/ladder/number_text.h"
#include "ui/ladder/traded_volume.h"

#include <optional>

namespace fathom {

//! \brief Prices the position puts into the ladder.
struct PositionMarks
{
    Decimal amount, entry;
    std::optional<Decimal> breakEven, liquidation;
    std::optional<Decimal> feeBreakEven {};  //!< by fees alone; empty where no funding was booked or not all of it is known
    std::optional<Decimal> nextBreakEven {}; //!< once the next funding is booked at the present rate
    int fundingMinutes = 0;                  //!< until then, rounded up
    bool operator==(const PositionMarks&) const = default;
};

//! \brief What full bars mean. Kept in round numbers with a dead band, so that bars do not breathe with every event.
struct DepthScale
{
    std::int64_t full = 1;       //!< steps of a full depth bar
    std::int64_t cumulative = 1; //!< steps of a full cumulative bar
    std::int64_t traded = 1;     //!< steps of a full traded bar
    std::int64_t large = 0;      //!< a level from here on is bright; 0 none
    std::int64_t huge = 0;       //!< and from here on framed as well; 0 none
    std::int64_t change = 1;     //!< steps of a full bar of what was stacked or pulled
    bool operator==(const DepthScale&) const = default;
};

//! \brief Book, trades and position as rows of grouped prices. Pure: no widget, no clock. GUI thread.
class LadderModel
{
public:
    void setInstrument(std::shared_ptr<const Instrument> instrument);
    const std::shared_ptr<const Instrument>& instrument() const { return m_instrument; }
    void setGroupTicks(std::int64_t ticks);
    std::int64_t groupTicks() const { return m_groupTicks; }
    void setBook(BookViewPtr book);
    const BookViewPtr& book() const { return m_book; }
    const std::optional<Trade>& last() const { return m_last; }
    void setMark(Decimal mark) { m_mark = mark; }
    Decimal mark() const { return m_mark; }
    void setPosition(const std::optional<PositionMarks>& marks) { m_position = marks; }
    const std::optional<PositionMarks>& position() const { return m_position; }
    void setIfLiquidation(std::optional<Decimal> price) { m_ifLiquidation = price; }
    const std::optional<Decimal>& ifLiquidation() const { return m_ifLiquidation; }
    void setProfitShown(bool shown) { m_profitShown = shown; }
    //! \param large, huge a level from there on is drawn as such; 0 finds its own threshold
    //! \param full what a full depth bar means; 0 finds its own
    void setThresholds(std::int64_t large, std::int64_t huge, std::int64_t full);
    //! \brief The book what was stacked and pulled is told against; null hides it.
    void setBefore(BookViewPtr before) { m_before = std::move(before); }
    //! \brief Chances of fills, fed by setBook() and addTrades().
    const FillOdds& odds() const { return m_odds; }
    void addTrades(const std::vector<Trade>& trades);
    TradedVolume& traded() { return m_traded; }
    const TradedVolume& traded() const { return m_traded; }

    //! \brief The symbol is open: nothing on its rows is a price to order at otherwise.
    bool isTrading() const { return !m_instrument || m_instrument->isTrading(); }
    bool isLive() const { return m_book && m_book->isLive() && isTrading(); }
    std::optional<std::int64_t> bestBidTicks() const;
    std::optional<std::int64_t> bestAskTicks() const;
    std::optional<std::int64_t> bestBidGroup() const;
    std::optional<std::int64_t> bestAskGroup() const;
    //! \brief Row in the middle of the inside, of one side, or of the last price; empty where nothing is known.
    std::optional<std::int64_t> middleGroup() const;
    RowKind kindOf(std::int64_t group) const;
    std::int64_t ticksOf(std::int64_t group) const { return group * m_groupTicks; }
    Decimal priceOf(std::int64_t group) const;
    //! \brief Row of a price, rounded down; marks and lines carry their place inside the row beside it.
    std::int64_t groupOfPrice(Decimal price) const;
    //! \brief Resting quantity in steps at one exact tick, 0 where none.
    std::int64_t stepsAt(Side side, std::int64_t ticks) const;
    //! \brief Resting quantity in steps of a row.
    std::int64_t stepsInGroup(Side side, std::int64_t group) const;

    //! \brief Rows from \p top downwards, highest price first. Walks the book from the inside to the edge of the view only.
    void fill(std::int64_t top, int count, std::vector<LadderRow>& rows);
    const DepthScale& scale() const { return m_scale; }
    std::int64_t bidsInView() const { return m_bidsInView; }
    std::int64_t asksInView() const { return m_asksInView; }
    //! \brief What the sides in view gained or lost since the book before, steps.
    std::int64_t bidChange() const { return m_bidChange; }
    std::int64_t askChange() const { return m_askChange; }
    bool isChangeShown() const { return m_before != nullptr; }

    const CountFormat& priceFormat() const { return m_priceFormat; }   //!< counts of groups
    const CountFormat& sizeFormat() const { return m_sizeFormat; }     //!< counts of steps
    const CountFormat& tradedFormat() const { return m_tradedFormat; } //!< counts of steps
    const CountFormat& profitFormat() const { return m_profitFormat; } //!< counts of hundredths
    //! \param decimals of the size columns, empty for the default of the group
    void setSizeDecimals(std::optional<int> decimals);

private:
    void updateFormats();
    template <bool bids>
    void fillSide(std::int64_t top, int count, std::vector<LadderRow>& rows);
    void fillMarks(std::int64_t top, int count, std::vector<LadderRow>& rows) const;
    void fillTraded(std::vector<LadderRow>& rows);
    void fillProfit(std::int64_t top, std::vector<LadderRow>& rows);
    void fillChange(std::int64_t top, std::vector<LadderRow>& rows);
    void updateScale(const std::vector<LadderRow>& rows);
    void flagLarge(std::vector<LadderRow>& rows) const;

    std::shared_ptr<const Instrument> m_instrument;
    BookViewPtr m_book;
    std::int64_t m_groupTicks = 1;
    std::int64_t m_largeSteps = 0, m_hugeSteps = 0, m_fullSteps = 0;
    std::optional<int> m_sizeDecimals;
    std::optional<Trade> m_last;
    Decimal m_mark;
    std::optional<PositionMarks> m_position;
    std::optional<Decimal> m_ifLiquidation;
    bool m_profitShown = false;
    BookViewPtr m_before;
    TradedVolume m_traded;
    FillOdds m_odds;
    DepthScale m_scale;
    std::int64_t m_bidsInView = 0, m_asksInView = 0, m_bidChange = 0, m_askChange = 0;
    std::vector<std::int64_t> m_sizes; // scratch of updateScale
    std::vector<std::int64_t> m_sums; // scratch of fillChange
    CountFormat m_priceFormat, m_sizeFormat, m_tradedFormat, m_profitFormat;
};

//! \brief The smallest of 1, 1.5, 2, 3, 5, 7 times a power of ten that is not below \p value (at least 1).
std::int64_t roundScale(std::int64_t value);

} // namespace fathom
