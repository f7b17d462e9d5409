// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/domain/order_terms.h"
#include "ui/workspace/row_kind.h"

#include <QString>

#include <deque>
#include <optional>

namespace fathom {

//! \brief Guards against accidents at the press, of the ladder and the chart. Source: INTERACTION 9. Pure but for the times it is told. GUI thread.
class ClickGuard
{
public:
    struct Limits
    {
        std::chrono::milliseconds duplicate { 250 };  //!< the same order again is ignored
        std::chrono::milliseconds repeat { 10'000 };  //!< the same order again needs a second press...
        std::chrono::milliseconds confirm { 2'000 };  //!< ...within this time
        std::chrono::milliseconds viewMoved { 300 };  //!< a press this soon after the rows moved is ignored
        std::chrono::milliseconds meaning { 150 };    //!< a row that was bid, ask or inside differently this lately is refused
    };
    enum class Verdict {
        Pass,
        FocusOnly,      //!< first press after the window got the focus
        ViewMoved,
        MeaningChanged,
        Duplicate,      //!< swallowed without a word
        AskAgain,       //!< a second press within two seconds sends it
        Unusual,        //!< far larger than usual: likewise
    };
    struct Key
    {
        QString symbol;
        Side side = Side::Buy;
        OrderType type = OrderType::Limit;
        Decimal price, trigger, quantity;
        bool operator==(const Key&) const = default;
    };

    void setLimits(const Limits& limits) { m_limits = limits; }
    const Limits& limits() const { return m_limits; }

    //! \brief The inside moved to these rows.
    void noteInside(std::optional<std::int64_t> bidGroup, std::optional<std::int64_t> askGroup, MonotonicTime now);
    void noteViewMoved(MonotonicTime now) { m_viewMoved = now; }
    //! \brief Something else lay under the pointer when the press was meant: of rows, of orders and of tags alike.
    bool viewJustMoved(MonotonicTime now) const { return m_viewMoved && now - *m_viewMoved <= m_limits.viewMoved; }
    void noteActivated() { m_justActivated = true; }
    //! \brief A press or key that showed that the person is at this window.
    void noteUsed() { m_justActivated = false; }
    //! \brief Forgets the inside of the rows before: after another symbol or group.
    void clearInside() { m_inside.clear(); }

    //! \brief At the press on a row that means \p kind now.
    Verdict checkPress(std::int64_t group, RowKind kind, MonotonicTime now) const;
    //! \brief The row means \p kind now and meant something else a moment ago: for keys, whose row stands wherever the view is.
    bool changedMeaning(std::int64_t group, RowKind kind, MonotonicTime now) const;
    //! \brief Right before sending; remembers what passed.
    //! \param unusual its size is far above what is usual for the symbol
    Verdict checkSend(const Key& key, MonotonicTime now, bool unusual = false);

private:
    struct Inside
    {
        MonotonicTime at {};
        std::optional<std::int64_t> bid, ask;
    };
    struct Sent
    {
        Key key;
        MonotonicTime at {};
        std::optional<MonotonicTime> asked;
    };
    static RowKind kindOf(const Inside& inside, std::int64_t group);

    Limits m_limits;
    std::deque<Inside> m_inside;
    std::deque<Sent> m_sent;
    std::optional<Sent> m_unusual; //!< waits for its second press
    std::optional<MonotonicTime> m_viewMoved;
    bool m_justActivated = false;
};

} // namespace fathom
