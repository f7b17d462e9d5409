// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/again_books.h"

#include "core/session/market_data.h"
#include "core/session/session.h"

#include <QTimer>

namespace fathom {

AgainBooks::AgainBooks(Session& session)
    : QObject(&session)
    , m_session(session)
{
    connect(session.market(), &MarketData::bookChanged, this, &AgainBooks::look);
}

AgainBooks& AgainBooks::of(Session& session)
{
    auto* known = session.findChild<AgainBooks*>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new AgainBooks(session);
}

void AgainBooks::hold(const QString& symbol)
{
    std::unique_ptr<QTimer>& timer = m_held[symbol];
    if (!timer) {
        timer = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        timer->setInterval(heldFor);
        connect(timer.get(), &QTimer::timeout, this, [this, symbol] { letGo(symbol); });
        m_session.market()->watchBook(symbol);
    }
    timer->start();
}

void AgainBooks::await(const QString& symbol, LocalOrderId order, QObject* context, std::function<void()> then)
{
    hold(symbol);
    m_waits[order] = { symbol, context, std::move(then) };
}

void AgainBooks::letGo(const QString& symbol)
{
    m_held.extract(symbol).mapped().release()->deleteLater(); // it is the one that tells
    std::erase_if(m_waits, [&symbol](const auto& wait) { return wait.second.symbol == symbol; });
    m_session.market()->unwatchBook(symbol);
}

void AgainBooks::look(const QString& symbol)
{
    if (m_waits.empty())
        return;
    const BookViewPtr book = m_session.market()->book(symbol);
    if (!book || !book->isLive())
        return;
    std::vector<Wait> over;
    for (auto it = m_waits.begin(); it != m_waits.end();) {
        if (it->second.symbol != symbol) {
            ++it;
            continue;
        }
        over.push_back(std::move(it->second));
        it = m_waits.erase(it);
    }
    for (const Wait& wait : over) {
        if (wait.context)
            wait.then();
    }
}

} // namespace fathom
