// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/rest_messages.h"
#include "core/domain/history_types.h"
#include "core/session/session_types.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <set>

namespace fathom::binance {
class RestClient;
}
namespace fathom::net {
class RateBudget;
}

namespace fathom {

//! \brief Reads the account's lists between two times, page by page: bookings first, which name the symbols that were traded and when,
//! then their fills, then orders, then the conditional orders of every symbol that came up. Slow on purpose: one question at a time, and at most half of the request budget. Thread: network.
class HistoryReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryReader)
public:
    static constexpr std::chrono::milliseconds pause { 120 };       //!< between two questions
    static constexpr std::chrono::hours windowLength { 7 * 24 - 1 }; //!< the longest the lists answer
    static constexpr int pageLimit = 1000;

    HistoryReader(binance::RestClient* rest, net::RateBudget* budget, QObject* parent = nullptr);
    ~HistoryReader() override;

    //! \param symbols whose conditional orders are asked for besides those the lists name: there is no list of all of them
    void start(WallTime from, WallTime to, const std::set<QString>& symbols = {});
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void batch(const fathom::HistoryBatch& rows);
    //! \param doneTo of this kind everything before is read; the end of the stretch where it is done
    void progressed(fathom::HistoryKind kind, fathom::WallTime doneTo, int rows);
    void waiting(std::chrono::milliseconds time); //!< for the request budget
    void finished();
    void failed(const fathom::Error& error);

private:
    struct Question
    {
        HistoryKind kind = HistoryKind::Income;
        bool conditional = false; //!< of Orders: those of the Algo Service
        binance::HistoryWindow window;
        std::int64_t endMs = 0; //!< the window's, which pages by id do not send
    };
    void next();
    void ask(const Question& question);
    template <class Row, class Take>
    auto answer(const Question& question, Take take);
    void took(const Question& question, std::size_t rows, std::int64_t lastMs, std::int64_t lastId);
    void refused(const Question& question, const Error& error);
    void plan(const Question& what, std::int64_t from, std::int64_t to);
    void planFillsAndOrders();
    void planConditional();
    std::chrono::milliseconds budgetWait(int weight) const;

    binance::RestClient* m_rest;
    net::RateBudget* m_budget;
    QTimer m_timer;
    std::deque<Question> m_questions;
    std::map<QString, std::pair<std::int64_t, std::int64_t>> m_active; //!< first and last booking of each symbol, UTC ms
    std::int64_t m_fromMs = 0, m_toMs = 0;
    std::set<QString> m_symbols; //!< of everything that came up
    bool m_running = false, m_planned = false, m_conditionalPlanned = false;
    int m_failures = 0;
    quint64 m_generation = 0;
};

} // namespace fathom
