// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/worker/day_keeper.h"
#include "core/session/worker/order_context.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <set>

namespace fathom {

//! \brief Reads what a day's net result is made of: every income row since 00:00 UTC, and what legs stood at then.
//!
//! Until all of it is read the result is not known; what fails is read again. Thread: network.
//! Source: GET /fapi/v1/income, /fapi/v1/userTrades, /fapi/v1/klines.
class DayLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayLoader)
public:
    static constexpr std::chrono::seconds retryAfter { 5 };
    static constexpr int page = 1000;  //!< the most rows one answer holds
    static constexpr int patience = 5; //!< tries after which a leg nobody can price counts as nothing

    using Legs = std::function<const std::vector<Position>&()>;
    DayLoader(const OrderContext& context, DayKeeper* day, Legs legs, QObject* parent = nullptr);

    //! \brief Reads the day the keeper is at, from the beginning.
    void load();
    bool isKnown() const { return m_known; }

Q_SIGNALS:
    void loaded();

private:
    struct Traded
    {
        std::vector<Fill> fills;
        std::set<std::pair<std::int64_t, Side>> ids; //!< an own trade has both sides
    };
    void begin();
    void readIncome(int round, std::int64_t fromMs);
    void readSymbols(int round);
    void readTrades(int round, const QString& symbol, std::int64_t fromMs, std::int64_t fromId);
    void readPrice(int round, const QString& symbol);
    void done(int round, const QString& symbol, Decimal unrealized);
    void failed(int round);

    OrderContext m_context;
    DayKeeper* m_day;
    Legs m_legs;
    QTimer m_retry;
    int m_round = 0; //!< answers of an earlier one count no more
    int m_tries = 0;
    bool m_known = false;
    std::vector<binance::Income> m_rows;
    std::map<QString, Traded> m_traded; //!< symbols still to be told
    Decimal m_unrealized;
};

} // namespace fathom
