// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/paper_exchange.h"

#include <QThread>

namespace fathom::paper {

//! \brief Runs a PaperExchange on a thread of its own, for programs that bring it along. Used from the thread that owns it.
class PaperExchangeThread final
{
public:
    PaperExchangeThread();
    //! \brief Stops the exchange, its state written.
    ~PaperExchangeThread();
    PaperExchangeThread(const PaperExchangeThread&) = delete;
    PaperExchangeThread& operator=(const PaperExchangeThread&) = delete;

    //! \brief Starts and waits until it serves (normally well below 300 ms). Errors: those of PaperExchange::start().
    Result<Announcement> start(const PaperExchangeOptions& options);
    void stop();
    bool isRunning() const { return m_thread.isRunning(); }

private:
    QThread m_thread;
    QObject* m_home = nullptr; // lives on m_thread; the exchange is made and destroyed there
    std::unique_ptr<PaperExchange> m_exchange;
};

} // namespace fathom::paper
