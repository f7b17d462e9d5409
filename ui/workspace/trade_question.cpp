// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/trade_question.h"

#include "core/session/account_state.h"
#include "core/session/event_log.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/confirm_dialog.h"

#include <QApplication>
#include <QLabel>

namespace fathom {

TradeQuestion::TradeQuestion(Session& session, ConfirmDialog* dialog, QString symbol, QString what)
    : QObject(dialog)
    , m_session(session)
    , m_dialog(dialog)
    , m_symbol(std::move(symbol))
    , m_what(std::move(what))
    , m_wasReady(session.account()->isReady())
{
    connect(session.account(), &AccountState::phaseChanged, this, [this] {
        const bool ready = m_session.account()->isReady();
        if (std::exchange(m_wasReady, ready) && !ready)
            drop(tr("the connection went while it was being asked about"));
    });
}

TradeQuestion::~TradeQuestion()
{
    if (m_market)
        m_session.market()->unwatchBook(m_symbol);
}

void TradeQuestion::ask()
{
    for (QWidget* other : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<ConfirmDialog*>(other);
        if (dialog && dialog != m_dialog && dialog->isVisible() && dialog->findChild<TradeQuestion*>(QString(), Qt::FindDirectChildrenOnly))
            dialog->reject();
    }
    m_dialog->show();
}

void TradeQuestion::drop(const QString& why)
{
    LogLine line;
    line.severity = Severity::Warning;
    line.title = tr("Not sent");
    line.text = tr("%1: %2.").arg(m_what, why);
    line.symbol = m_symbol;
    line.asksAttention = true;
    m_session.log()->add(line);
    m_dialog->reject();
}

void TradeQuestion::addMarketLine()
{
    m_market = m_dialog->addText({}, "text2");
    m_market->setObjectName(QStringLiteral("marketLine"));
    m_session.market()->watchBook(m_symbol);
    showMarket();
    connect(m_session.market(), &MarketData::bookChanged, this, [this](const QString& symbol) {
        if (symbol == m_symbol)
            showMarket();
    });
}

void TradeQuestion::showMarket()
{
    const auto instrument = m_session.market()->instrument(m_symbol);
    const auto book = m_session.market()->book(m_symbol);
    if (!instrument || !book || !book->hasBothSides()) {
        m_market->setText(tr("Market now: not known"));
        return;
    }
    const Decimal bid = instrument->priceOf(book->bids.front().ticks), ask = instrument->priceOf(book->asks.front().ticks);
    m_market->setText(tr("Market now %1 / %2").arg(format::price(bid, *instrument), format::price(ask, *instrument)));
    if (m_moved.by(bid + ask, instrument->tickSize * Decimal(2), MovedMarket::Clock::now()))
        m_dialog->blockBriefly(m_market);
}

void TradeQuestion::followLeg(PositionSide side, std::function<QLabel*(const Position&)> show)
{
    m_side = side;
    m_showLeg = std::move(show);
    showLeg();
    connect(m_session.account(), &AccountState::positionsChanged, this, &TradeQuestion::showLeg);
}

void TradeQuestion::showLeg()
{
    const Position* leg = m_session.account()->position(m_symbol, m_side);
    if (!leg || !leg->isOpen() || (m_amount && m_amount->isNegative() != leg->amount.isNegative())) {
        drop(tr("the position is not there any more"));
        return;
    }
    QLabel* changed = m_showLeg(*leg);
    if (m_amount && *m_amount != leg->amount)
        m_dialog->blockBriefly(changed); // what is sent is what stands there
    m_amount = leg->amount;
}

} // namespace fathom
