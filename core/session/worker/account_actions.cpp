// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/account_actions.h"

#include "core/binance/outcome_classifier.h"
#include "core/binance/rest_client.h"
#include "core/session/worker/order_words.h"

namespace fathom {

AccountActions::AccountActions(const OrderContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void AccountActions::finish(RequestId request, const QString& symbol, const QString& what, const Result<bool>& answer)
{
    Q_EMIT configTouched(symbol);
    if (answer || binance::isAlreadySo(answer.error().venueCode)) {
        m_context.report->log(logLine(Severity::Success, tr("Account"), what, symbol));
        m_context.report->finish(request, Outcome::Accepted, {}, 0);
        return;
    }
    const Error error = inWords(answer.error());
    const Outcome outcome = error.code == Error::Code::Unknown ? Outcome::Unknown
        : error.code == Error::Code::NotSent                   ? Outcome::NotSent
                                                               : Outcome::Rejected;
    m_context.report->log(
        logLine(Severity::Failure, tr("Account"), what % QStringLiteral(": ") % error.userText(), symbol, 0, true));
    m_context.report->finish(request, outcome, error, 0);
}

void AccountActions::setLeverage(RequestId request, const QString& symbol, int leverage)
{
    m_context.rest->setLeverage(symbol, leverage, this, [this, request, symbol, leverage](const Result<binance::LeverageSet>& answer) {
        const QString what = tr("%1: leverage %2x").arg(symbol).arg(answer ? answer->leverage : leverage);
        finish(request, symbol, what, answer ? Result<bool>(true) : Result<bool>(Unexpected { answer.error() }));
    });
}

void AccountActions::setMarginType(RequestId request, const QString& symbol, MarginType type)
{
    const QString what = type == MarginType::Cross ? tr("%1: cross margin").arg(symbol) : tr("%1: isolated margin").arg(symbol);
    m_context.rest->setMarginType(
        symbol, type, this, [this, request, symbol, what](const Result<bool>& answer) { finish(request, symbol, what, answer); });
}

void AccountActions::setHedgeMode(RequestId request, bool hedge)
{
    const QString what = hedge ? tr("Position mode: hedge") : tr("Position mode: one-way");
    m_context.rest->setHedgeMode(
        hedge, this, [this, request, what](const Result<bool>& answer) { finish(request, {}, what, answer); });
}

void AccountActions::setMultiAssets(RequestId request, bool multi)
{
    const QString what = multi ? tr("Margin: multi-assets") : tr("Margin: single asset");
    m_context.rest->setMultiAssets(
        multi, this, [this, request, what](const Result<bool>& answer) { finish(request, {}, what, answer); });
}

void AccountActions::adjustMargin(RequestId request, const QString& symbol, PositionSide side, Decimal amount)
{
    if (amount.isZero()) {
        m_context.report->finish(request, Outcome::NotSent, refusalBecause(tr("There is no margin to move.")), 0);
        return;
    }
    const QString figure = QString::fromStdString(amount.abs().toString());
    const QString what = amount.isPositive() ? tr("%1: %2 added to the margin").arg(symbol, figure)
                                             : tr("%1: %2 taken from the margin").arg(symbol, figure);
    m_context.rest->adjustMargin(symbol, side, amount, this, [this, request, symbol, what](const Result<bool>& answer) {
        finish(request, symbol, what, answer);
        Q_EMIT positionsTouched();
    });
}

} // namespace fathom
