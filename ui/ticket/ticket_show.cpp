// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/ticket/problem_line.h"
#include "ui/ticket/side_button.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/value_field.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/small_widgets.h"

#include <QCheckBox>
#include <QLineEdit>

namespace fathom {

namespace {

//! The last group of digits and the fraction: "96,482.3" gives "482.3".
QString shortPrice(const QString& price)
{
    return price.section(QLatin1Char(','), -1);
}

bool isPlainNumber(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c == QLatin1Char('.') || c == QLatin1Char(',') || c == QLatin1Char('_') || c.isSpace();
    });
}

QString suggestionText(Decimal value, int decimals)
{
    return value.isPositive() ? inputText(value, decimals) : QString();
}

} // namespace

void TicketPanel::refreshSoon()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void TicketPanel::refresh()
{
    m_state = evaluateTicket(m_context, m_input);
    showModes();
    showReferences();
    showProblems();
    showFigures();
    showButtons();
}

void TicketPanel::showModes()
{
    const AccountState* account = m_context.session.account();
    const SymbolConfig config = account->symbolConfig(m_context.link.symbol());
    m_margin->setText(config.marginType == MarginType::Isolated ? tr("Isolated") : tr("Cross"));
    m_margin->setAccessibleName(tr("Margin mode, %1").arg(m_margin->text()));
    m_leverage->setText(QStringLiteral("%1×").arg(config.leverage));
    m_leverage->setAccessibleName(tr("Leverage, %1").arg(config.leverage));
    m_mode->setText(account->isHedgeMode() ? tr("Hedge") : tr("One-way"));
    m_mode->setAccessibleName(tr("Position mode, %1").arg(m_mode->text()));
    for (QWidget* widget : { static_cast<QWidget*>(m_margin), static_cast<QWidget*>(m_leverage), static_cast<QWidget*>(m_mode) })
        widget->setEnabled(m_state.ready);
}

void TicketPanel::showReferences()
{
    const auto instrument = m_context.session.market()->instrument(m_context.link.symbol());
    const auto text = [&](const std::optional<Decimal>& price) {
        return price && instrument ? shortPrice(format::price(*price, *instrument)) : format::unknown();
    };
    const PriceReferences& known = m_state.references;
    m_references[0]->setText(tr("Bid %1").arg(text(known.bid)));
    m_references[1]->setText(tr("Mid"));
    m_references[2]->setText(tr("Ask %1").arg(text(known.ask)));
    m_references[3]->setText(tr("Mark"));
    const std::array<bool, 4> enabled { known.bid.has_value(), known.mid().has_value(), known.ask.has_value(), known.mark.has_value() };
    for (std::size_t i = 0; i < enabled.size(); ++i) {
        m_references[i]->setEnabled(enabled[i]);
        m_references[i]->setAccessibleName(tr("Take price: %1").arg(m_references[i]->text()));
    }
    const Side side = shownSide();
    m_mostName->setText(side == Side::Buy ? tr("Max buy") : tr("Max sell"));
    m_most->setText(instrument ? format::quantity(m_state.side(side).most, *instrument) : format::unknown());
    if (m_input.market) {
        m_price->setText(tr("at market, cap %1").arg(format::percent(m_input.capPercent)));
        m_tifName->setText(tr("Slippage cap"));
        m_tif->setText(format::percent(m_input.capPercent));
    } else {
        m_tifName->setText(tr("TIF"));
        m_tif->setText(timeInForceName(m_input.timeInForce));
    }
    m_tif->setAccessibleName(m_tifName->text() + QLatin1Char(' ') + m_tif->text());
    m_tif->setEnabled(m_state.ready && (m_input.market || !m_input.postOnly));
}

void TicketPanel::showProblems()
{
    const auto instrument = m_context.session.market()->instrument(m_context.link.symbol());
    m_price->setEnabled(m_state.ready && !m_input.market);
    m_size->setEnabled(m_state.ready);
    const int priceDecimals = instrument ? instrument->priceDecimals() : 0;
    const int sizeDecimals = instrument ? instrument->quantityDecimals() : 0;
    const QString priceError = m_input.market ? QString() : m_state.priceError;
    m_price->setInvalid(!priceError.isEmpty());
    m_priceProblem->show(priceError, suggestionText(m_state.priceSuggestion, priceDecimals));
    m_size->setInvalid(!m_state.sizeError.isEmpty());
    m_sizeProblem->show(m_state.sizeError, suggestionText(m_state.sizeSuggestion, sizeDecimals));
    const QString quote = instrument ? instrument->quoteAsset : QString();
    const QString base = instrument ? instrument->baseAsset : QString();
    const bool computedPrice = !m_input.market && m_state.price && !isPlainNumber(m_input.priceText);
    m_price->setUnit(m_input.market ? QString() : computedPrice ? QStringLiteral("= ") + format::grouped(*m_state.price, priceDecimals) : quote);
    const bool computedSize = m_state.size && !isPlainNumber(m_input.sizeText);
    m_size->setUnit(computedSize ? QStringLiteral("= ") + format::grouped(*m_state.size, sizeDecimals) : base);
    const Decimal price = m_input.market ? m_state.references.mid().value_or(Decimal()) : m_state.price.value_or(Decimal());
    const bool known = m_state.size && price.isPositive();
    m_notional->setText(known ? QStringLiteral("= ") + format::money(price * *m_state.size) + QLatin1Char(' ') + quote : QString());
    QStringList cautions = m_state.side(shownSide()).cautions;
    m_caution->setText(cautions.isEmpty() ? QString() : QStringLiteral("\u26A0 ") + cautions.join(QLatin1Char('\n')));
    m_caution->setVisible(!cautions.isEmpty());
}

Side TicketPanel::shownSide() const
{
    if (m_chosen)
        return *m_chosen;
    const auto mid = m_state.references.mid();
    if (m_state.price && mid && !m_input.market)
        return *m_state.price <= *mid ? Side::Buy : Side::Sell;
    return Side::Buy;
}

void TicketPanel::showFigures()
{
    const bool known = m_state.size && m_state.size->isPositive() && (m_input.market ? m_state.references.mid().has_value() : m_state.price.has_value());
    if (!known) {
        m_figures->show(tr("If filled"), {}, { { tr("Shown when price and size are valid."), {}, {} } }, false);
        return;
    }
    if (m_input.market)
        showMarketFigures();
    else
        showLimitFigures(shownSide());
}

void TicketPanel::showLimitFigures(Side which)
{
    const AccountState* account = m_context.session.account();
    const auto instrument = m_context.session.market()->instrument(m_context.link.symbol());
    const TicketSide& side = m_state.side(which);
    const Position* held = account->position(m_context.link.symbol(), side.intent.positionSide);
    const Decimal amount = held != nullptr ? held->amount : Decimal();
    const Decimal entry = held != nullptr ? held->entryPrice : Decimal();
    const Decimal liquidation = held != nullptr ? held->liquidationPrice : Decimal();
    const Decimal marginNow = account->figures().initialMargin;
    const Decimal ownMargin = held != nullptr ? held->initialMargin : Decimal();
    std::vector<WhatIfView::Row> rows;
    rows.push_back({ tr("Position"), format::quantity(amount, *instrument), format::quantity(side.whatIf.amount, *instrument) });
    rows.push_back({ tr("Entry"), format::price(entry, *instrument), format::price(side.whatIf.entry, *instrument) });
    rows.push_back({ tr("Liquidation"), format::price(liquidation, *instrument), format::price(side.whatIf.liquidation.value_or(Decimal()), *instrument), true });
    rows.push_back({ tr("Margin used"), format::money(marginNow), format::money(marginNow - ownMargin + side.whatIf.initialMargin) });
    if (!side.whatIf.realized.isZero())
        rows.push_back({ tr("Realised"), {}, format::signedMoney(side.whatIf.realized), false, 0, side.whatIf.realized.sign() });
    rows.push_back({ side.takes ? tr("Fee, taker") : tr("Fee, maker"), {}, format::money(side.whatIf.fee) });
    if (side.takes)
        rows.push_back({ tr("Queue"), {}, side.averagePrice.isPositive() ? tr("takes, average %1").arg(format::price(side.averagePrice, *instrument)) : tr("takes") });
    else
        rows.push_back({ tr("Queue"), {}, side.queue ? tr("joins behind %1").arg(format::quantity(*side.queue, *instrument)) : format::unknown() });
    m_figures->show(tr("If filled"), { which == Side::Buy ? tr("buy") : tr("sell") }, std::move(rows), false);
}

void TicketPanel::showMarketFigures()
{
    const auto instrument = m_context.session.market()->instrument(m_context.link.symbol());
    const TicketSide& buy = m_state.side(Side::Buy);
    const TicketSide& sell = m_state.side(Side::Sell);
    const Decimal mid = m_state.references.mid().value_or(Decimal());
    const auto slip = [&](const TicketSide& side) {
        if (!side.averagePrice.isPositive())
            return format::unknown();
        return QString(format::grouped((side.averagePrice - mid).abs() / instrument->tickSize, 1) + QStringLiteral(" t"));
    };
    const auto price = [&](Decimal value) { return format::price(value, *instrument); };
    std::vector<WhatIfView::Row> rows;
    rows.push_back({ tr("Average price"), price(buy.averagePrice), price(sell.averagePrice) });
    rows.push_back({ tr("Slippage to mid"), slip(buy), slip(sell) });
    rows.push_back({ tr("Position"), format::quantity(buy.whatIf.amount, *instrument), format::quantity(sell.whatIf.amount, *instrument) });
    rows.push_back({ tr("Entry"), price(buy.whatIf.entry), price(sell.whatIf.entry) });
    rows.push_back({ tr("Liquidation"), price(buy.whatIf.liquidation.value_or(Decimal())), price(sell.whatIf.liquidation.value_or(Decimal())), true });
    rows.push_back({ tr("Realised"), format::signedMoney(buy.whatIf.realized), format::signedMoney(sell.whatIf.realized), false,
        buy.whatIf.realized.sign(), sell.whatIf.realized.sign() });
    rows.push_back({ tr("Fee, taker"), format::money(buy.whatIf.fee), format::money(sell.whatIf.fee) });
    m_figures->show(tr("If filled"), { tr("buy"), tr("sell") }, std::move(rows), true);
    m_marketNote->setText(tr("sent as IOC limit: buy %1, sell %2").arg(price(buy.intent.price), price(sell.intent.price)));
}

void TicketPanel::showButtons()
{
    showButton(*m_buy, Side::Buy);
    showButton(*m_sell, Side::Sell);
    m_buy->setChosen(m_chosen == Side::Buy);
    m_sell->setChosen(m_chosen == Side::Sell);
    const bool wrong = m_chosen && !m_state.side(*m_chosen).canSend();
    m_keyNote->setText(!m_chosen ? tr("sends the chosen side: Alt B, Alt S")
            : wrong              ? tr("moves to the first error")
            : *m_chosen == Side::Buy ? tr("sends the buy")
                                     : tr("sends the sell"));
}

void TicketPanel::showButton(SideButton& button, Side which)
{
    const auto instrument = m_context.session.market()->instrument(m_context.link.symbol());
    const TicketSide& side = m_state.side(which);
    QString title;
    if (which == Side::Buy)
        title = side.reduces ? tr("Buy / Reduce") : tr("Buy / Long");
    else
        title = side.reduces ? tr("Sell / Reduce") : tr("Sell / Short");
    if (!side.canSend()) {
        const int count = m_state.errorCount(which);
        QString reason = !m_state.ready ? tr("filters not loaded")
            : !side.shortReason.isEmpty() ? side.shortReason
            : !m_state.price && !m_input.market && m_input.priceText.isEmpty() ? tr("no price yet")
            : !m_state.size && m_input.sizeText.isEmpty() ? tr("no size yet")
                                                           : tr("fix %n field(s)", nullptr, count);
        button.show(title, reason, false);
        return;
    }
    const QString size = format::quantity(side.intent.quantity, *instrument);
    button.show(title, m_input.market ? tr("market %1").arg(size) : size + QStringLiteral(" @ ") + format::price(side.intent.price, *instrument), true);
}

void TicketPanel::confirm(const OrderIntent& intent, const TicketSide& side)
{
    const auto instrument = m_context.session.market()->instrument(intent.symbol);
    const QString words = sideName(intent.side) + QLatin1Char(' ') + format::quantity(intent.quantity, *instrument);
    auto* dialog = new ConfirmDialog(m_context.theme, m_context.session.environment(), m_context.session.accountName(),
        { .title = tr("Place this order?"), .acceptText = tr("Place %1").arg(words), .kind = intent.side == Side::Buy ? QStringLiteral("buy") : QStringLiteral("sell") },
        window());
    const QString price = format::price(intent.price, *instrument);
    dialog->addText(words + QLatin1Char(' ') + instrument->baseAsset + QStringLiteral("  ")
            + (m_input.market ? tr("market, at worst %1").arg(price) : tr("limit %1").arg(price)) + QStringLiteral("  ") + intent.symbol)
        ->setFont(m_context.theme.font(18, 500));
    dialog->addFigure(tr("Notional"), format::money(intent.price * intent.quantity) + QLatin1Char(' ') + instrument->quoteAsset);
    dialog->addFigure(tr("Position"), tr("becomes %1").arg(format::quantity(side.whatIf.amount, *instrument)));
    dialog->addFigure(tr("Margin"), format::money(side.whatIf.cost));
    dialog->addFigure(tr("Liquidation"), format::price(side.whatIf.liquidation.value_or(Decimal()), *instrument), "liq");
    for (const QString& caution : side.cautions)
        dialog->addText(caution, "warn");
    QLabel* market = dialog->addText(QString(), "text2");
    const bool takes = side.takes;
    auto showMarket = [=, this, last = std::optional<Decimal>()]() mutable {
        const PriceReferences& now = m_state.references;
        if (!now.bid || !now.ask)
            return;
        market->setText(tr("Market now %1 / %2").arg(format::price(*now.bid, *instrument), format::price(*now.ask, *instrument)));
        const bool crosses = intent.side == Side::Buy ? intent.price >= *now.ask : intent.price <= *now.bid;
        const Decimal mid = *now.mid();
        if (last && (*last - mid).abs() > instrument->tickSize * Decimal(5)) {
            dialog->blockBriefly();
            last = mid;
        }
        if (!last)
            last = mid;
        dialog->setAcceptBlocked(crosses && !takes ? tr("It would take now instead of rest") : QString());
    };
    showMarket();
    connect(&m_refresh, &QTimer::timeout, dialog, showMarket);
    connect(m_context.session.account(), &AccountState::phaseChanged, dialog, [this, dialog] {
        if (!m_context.session.account()->isReady())
            dialog->reject(); // not sent
    });
    connect(dialog, &QDialog::accepted, this, [this, intent] { send(intent); });
    dialog->show();
}

} // namespace fathom
