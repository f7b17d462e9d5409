// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/paper_exchange_thread.h"

#include "core/base/background_thread.h"

namespace fathom::paper {

PaperExchangeThread::PaperExchangeThread()
{
    m_thread.setObjectName(QStringLiteral("paper"));
    // The terminal it is embedded in comes first.
    QObject::connect(&m_thread, &QThread::started, &m_thread, &giveWay, Qt::DirectConnection);
}

PaperExchangeThread::~PaperExchangeThread()
{
    stop();
}

Result<Announcement> PaperExchangeThread::start(const PaperExchangeOptions& options)
{
    stop();
    m_home = new QObject;
    m_home->moveToThread(&m_thread);
    m_thread.start();
    std::optional<Result<Announcement>> outcome;
    QMetaObject::invokeMethod(
        m_home, [this, &options, &outcome] {
            m_exchange = std::make_unique<PaperExchange>();
            if (auto started = m_exchange->start(options); started) {
                outcome.emplace(m_exchange->announcement());
            } else {
                m_exchange.reset();
                outcome.emplace(Unexpected<Error> { started.error() });
            }
        },
        Qt::BlockingQueuedConnection);
    if (!*outcome)
        stop();
    return std::move(*outcome);
}

void PaperExchangeThread::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_home, [this] { m_exchange.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_home;
    m_home = nullptr;
}

} // namespace fathom::paper
