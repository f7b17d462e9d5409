// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace fathom::paper {

class Exchange;

//! \brief Holds answers and account events back until what they tell is durable: everything that happened in one turn of the
//! event loop is committed together, then sent in order. Paper thread.
class CommitQueue final : public QObject
{
    Q_OBJECT
public:
    explicit CommitQueue(Exchange& exchange, QObject* parent = nullptr);
    //! \brief Runs \p send after the next commit; \p durable is false where the state file could not be written.
    void afterCommit(std::function<void(bool durable)> send);
    //! \brief Commits now and runs what waits.
    void flush();

private:
    Exchange& m_exchange;
    std::vector<std::function<void(bool)>> m_waiting;
    bool m_scheduled = false;
};

} // namespace fathom::paper
