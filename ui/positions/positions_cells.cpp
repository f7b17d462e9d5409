// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a position show and say.
#include "core/domain/margin.h"
#include "core/session/account_state.h"
#include "core/session/history.h"
#include "core/session/market_data.h"
#include "core/session/protection_auditor.h"
#include "core/session/session.h"
#include "ui/positions/positions_model.h"
#include "ui/tables/pair_editor.h"
#include "ui/theme/format.h"

#include <algorithm>

namespace fathom {

namespace {

const Decimal inPercent { 100 };
constexpr int longestTightWord = 6; // on a button of a narrow row; longer ones, in other languages, become their icon
constexpr int distanceMeter = 104, shortMeter = 36;

QString plainText(Decimal value) { return QString::fromStdString(value.toString()); }

QString priceText(Decimal value, const Instrument* instrument)
{
    if (value.isZero())
        return format::unknown();
    return instrument ? format::grouped(value, instrument->priceDecimals()) : plainText(value);
}

// What is printed as zero has no colour.
Decimal asShown(Decimal value) { return value.rounded(2, Decimal::Rounding::Nearest); }
Ink signInk(Decimal value) { return value.isZero() ? Ink::Text2 : value.isPositive() ? Ink::Buy
                                                                                     : Ink::Sell; }

void number(Cell& cell, const QString& text, Decimal value, Ink ink = Ink::Text1)
{
    cell.text = text;
    cell.raw = value.toDouble();
    cell.ink = ink;
}

// An average falls between ticks; the tip has every digit the exchange sent.
void price(Cell& cell, Decimal value, const Instrument* instrument, Ink ink = Ink::Text1)
{
    number(cell, priceText(value, instrument), value, value.isZero() ? Ink::Text3 : ink);
    cell.tip = value.isZero() ? QString() : plainText(value);
}

QString stopWords(const Order& order, const Instrument* instrument)
{
    if (order.type == OrderType::TrailingStop)
        return PositionsModel::tr("trails %1 %").arg(plainText(order.callbackRate));
    return priceText(order.triggerPrice, instrument);
}

} // namespace

void PositionsModel::fill(int row, std::vector<Cell>& cells, RowLook& look) const
{
    const Position& position = at(row);
    const auto instrument = m_session.market()->instrument(position.symbol);
    Cell& symbol = cells[Symbol];
    symbol.text = position.symbol;
    symbol.raw = position.symbol;
    symbol.dimFrom = instrument && position.symbol.endsWith(instrument->quoteAsset) ? static_cast<int>(position.symbol.size() - instrument->quoteAsset.size()) : -1;
    symbol.strong = true;
    symbol.badge = position.isLong() ? tr("LONG") : tr("SHORT");
    symbol.ink = position.isLong() ? Ink::Buy : Ink::Sell;
    symbol.tail = QStringLiteral("%1\u00d7 %2").arg(position.leverage).arg(position.marginType == MarginType::Cross ? tr("Cross") : tr("Isolated"));
    number(cells[Size], instrument ? format::quantity(position.amount.abs(), *instrument) : plainText(position.amount.abs()), position.notional.abs());
    number(cells[Notional], format::money(position.notional.abs()), position.notional.abs());
    price(cells[Entry], position.entryPrice, instrument.get());
    price(cells[BreakEven], position.breakEvenPrice, instrument.get(), Ink::Text2);
    price(cells[Mark], position.markPrice, instrument.get());
    fillLiquidation(position, instrument.get(), cells, look);
    fillMargin(position, cells);
    fillMoney(position, instrument.get(), cells);
    fillProtection(position, instrument.get(), cells[Protection]);
    fillHistory(position, cells);
    cells[Adl].rank = position.adl + 1;
    cells[Adl].raw = position.adl;
    cells[Adl].spoken = tr("Auto-deleverage rank %1 of 5").arg(position.adl + 1);
    fillActions(position, cells[Actions]);
    symbol.spoken = tr("%1, %2 times %3, entry %4, unrealised %5")
                        .arg(describePosition(position, m_session))
                        .arg(position.leverage)
                        .arg(position.marginType == MarginType::Cross ? tr("cross") : tr("isolated"), cells[Entry].text, cells[Unrealised].text);
    if (!isGone(row))
        return;
    // Closed while it was being looked at: it stays where it is, and can no longer be pressed.
    for (Cell& cell : cells) {
        cell.ink = Ink::Text3;
        cell.buttons.clear();
        cell.parts.clear();
        cell.editable = false;
    }
    cells[Symbol].ink = position.isLong() ? Ink::Buy : Ink::Sell;
    cells[Actions].note = tr("closed");
    look.edge.reset();
}

void PositionsModel::fillLiquidation(const Position& position, const Instrument* instrument, std::vector<Cell>& cells, RowLook& look) const
{
    Cell& cell = cells[LiquidationDistance];
    if (!position.isLiquidationKnown) {
        number(cells[Liquidation], format::asking(), Decimal(), Ink::Text3);
        number(cell, format::asking(), Decimal(1'000'000), Ink::Text3);
        cells[Liquidation].tip = cell.spoken = tr("The liquidation price of the new amount is being asked for");
        return;
    }
    price(cells[Liquidation], position.liquidationPrice, instrument, Ink::Liquidation);
    const auto distance = liquidationDistance(position);
    if (!distance) {
        number(cell, format::unknown(), Decimal(1'000'000), Ink::Text3);
        cell.spoken = tr("No liquidation price");
        return;
    }
    const bool danger = *distance < Decimal(1), close = *distance < Decimal(5);
    number(cell, format::percent(*distance, *distance > inPercent ? 0 : 2), *distance, danger ? Ink::Sell : close ? Ink::Warn
                                                                                                                  : Ink::Text2);
    cell.meter = dangerShare(*distance);
    cell.meterWidth = m_compact ? shortMeter : distanceMeter;
    cell.meterInk = danger ? Ink::Sell : close ? Ink::Warn
                                               : Ink::Text3;
    cell.spoken = tr("Liquidation %1, %2 away").arg(cells[Liquidation].text, cell.text) + (danger ? tr(", danger") : close ? tr(", close")
                                                                                                                           : QString());
    if (danger)
        look.edge = Ink::Sell;
}

void PositionsModel::fillMargin(const Position& position, std::vector<Cell>& cells) const
{
    const bool isolated = position.marginType == MarginType::Isolated;
    const Decimal margin = isolated ? position.isolatedMargin : position.positionInitialMargin; // what its orders hold is not its own
    number(cells[Margin], format::money(margin), margin);
    if (isolated && m_session.account()->isReady())
        cells[Margin].buttons = { { AdjustMargin, QStringLiteral("\u00b1"), std::nullopt, tr("Add or take isolated margin of %1").arg(position.symbol), true } };
    std::optional<Decimal> share = m_session.account()->figures().crossMarginRatio();
    if (isolated)
        share = position.isolatedMargin.isPositive() ? std::optional(position.maintenanceMargin / position.isolatedMargin) : std::nullopt;
    if (!share) {
        number(cells[MarginRatio], format::unknown(), Decimal(), Ink::Text3);
        return;
    }
    const Decimal ratio = *share * inPercent;
    number(cells[MarginRatio], format::percent(ratio), ratio, ratio > Decimal(80) ? Ink::Sell : ratio > Decimal(30) ? Ink::Warn
                                                                                                                    : Ink::Text1);
}

Cell PositionsModel::unrealised(const Position& position, const Instrument* instrument) const
{
    Cell cell;
    QString text = format::signedMoney(position.unrealizedPnl);
    if (m_pnlUnit == PnlUnit::Percent)
        text = position.notional.isZero() ? format::unknown() : format::signedPercent(position.unrealizedPnl / position.notional.abs() * inPercent);
    else if (m_pnlUnit == PnlUnit::Ticks && instrument && instrument->tickSize.isPositive() && !position.amount.isZero())
        text = format::signedNumber(position.unrealizedPnl / position.amount.abs() / instrument->tickSize, 0);
    number(cell, text, position.unrealizedPnl, signInk(m_pnlUnit == PnlUnit::Money ? asShown(position.unrealizedPnl) : position.unrealizedPnl));
    cell.strong = true;
    cell.tip = format::areAmountsHidden() ? QString() : plainText(position.unrealizedPnl);
    return cell;
}

void PositionsModel::fillMoney(const Position& position, const Instrument* instrument, std::vector<Cell>& cells) const
{
    cells[Unrealised] = unrealised(position, instrument);
    const Decimal roe = returnOnEquity(position);
    number(cells[Roe], format::signedPercent(roe), roe, signInk(asShown(roe)));
    cells[NextFunding] = nextFunding(position);
}

Cell PositionsModel::nextFunding(const Position& position) const
{
    Cell cell;
    const MarkPrice* mark = m_session.market()->markPrice(position.symbol);
    if (!mark || mark->nextFunding == WallTime {}) {
        number(cell, format::unknown(), Decimal(), Ink::Text3);
        return cell;
    }
    const Decimal fee = margin::fundingFee(position.amount, mark->mark, mark->fundingRate);
    number(cell, QStringLiteral("\u2248 ") + format::signedMoney(fee), fee, Ink::Text2);
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(mark->nextFunding - std::chrono::system_clock::now());
    cell.tip = tr("at %1 UTC, in %2, at a rate of %3 as it stands now")
                   .arg(format::time(mark->nextFunding), format::age(left), format::signedPercent(mark->fundingRate * inPercent, 4));
    return cell;
}

void PositionsModel::fillProtection(const Position& position, const Instrument* instrument, Cell& cell) const
{
    const protection::Cover cover = protection::coverOf(position, m_session.account()->openOrders());
    const Order *target = cover.takeProfit, *stop = cover.stopLoss;
    const auto typedOf = [](const Order* order) { return order && order->triggerPrice.isPositive() ? plainText(order->triggerPrice) : QString(); };
    cell.typed = typedOf(target) + PairEditor::separator + typedOf(stop);
    cell.editable = instrument != nullptr;
    cell.raw = stop ? stop->triggerPrice.toDouble() : 0.0;
    const QString what = describePosition(position, m_session);
    if (target || stop) {
        cell.parts.append({ target ? stopWords(*target, instrument) : format::unknown(), target ? Ink::Buy : Ink::Text3 });
        cell.parts.append({ QStringLiteral("/"), Ink::Text3 });
    }
    if (stop)
        cell.parts.append({ stopWords(*stop, instrument), Ink::Sell });
    QString missing;
    if (cover.stopped.isZero())
        missing = tr("No stop");
    else if (cover.isNaked(position))
        missing = tr("%1 of %2").arg(instrument ? format::quantity(cover.stopped, *instrument) : plainText(cover.stopped), instrument ? format::quantity(position.amount.abs(), *instrument) : plainText(position.amount.abs()));
    // A part in per cent has room where two sizes have none; never rounded up to the whole.
    const bool brief = m_compact && cover.stopped.isPositive() && !missing.isEmpty();
    const QString chip = brief ? format::percent((cover.stopped * inPercent / position.amount.abs()).roundedTo(Decimal(1), Decimal::Rounding::Down), 0) : missing;
    if (!missing.isEmpty()) {
        cell.parts.append({ chip, Ink::Warn, true });
        if (const auto offered = offeredStop(position))
            cell.buttons.append({ AddStop, brief ? QString() : tr("Add at %1 %").arg(plainText(m_stopDistance)), brief ? std::optional(Icon::Plus) : std::nullopt,
                tr("Add a stop at %1 for %2").arg(priceText(*offered, instrument), what) });
    }
    if (cell.editable && (target || stop))
        cell.buttons.append({ EditProtection, {}, Icon::Pencil, tr("Edit take-profit and stop of %1").arg(what), true });
    cell.spoken = (target ? tr("take-profit %1").arg(stopWords(*target, instrument)) : tr("no take-profit")) + QStringLiteral(", ")
        + (cover.stopped.isZero() ? tr("no stop") : stop ? tr("stop %1").arg(stopWords(*stop, instrument))
                                                         : missing)
        + (cover.isNaked(position) && stop ? tr(", covers %1").arg(missing) : QString());
}

void PositionsModel::fillHistory(const Position& position, std::vector<Cell>& cells) const
{
    const TradeRecord* trade = m_session.history()->openTrade(position.symbol, position.side);
    const auto naked = m_session.auditor()->nakedFor(position.symbol, position.side);
    number(cells[Naked], naked.count() >= 1000 ? format::age(naked) : format::unknown(), Decimal(static_cast<std::int64_t>(naked.count())), naked.count() >= 1000 ? Ink::Warn : Ink::Text3);
    cells[Naked].tip = tr("As long as this program has seen it without a whole stop");
    if (!trade) {
        for (const Column column : { Funding, Realised, Age })
            number(cells[column], format::unknown(), Decimal(), Ink::Text3);
        return;
    }
    const Cell& next = cells[NextFunding];
    number(cells[Funding], format::signedMoney(trade->funding), trade->funding, Ink::Text2);
    cells[Funding].tip = (trade->inherited ? tr("since this program knows of the position") : tr("since %1 UTC").arg(format::dateTime(trade->opened)))
        + (next.tip.isEmpty() ? QString() : QStringLiteral("; ") + tr("next %1 %2").arg(next.text, next.tip));
    const Decimal net = trade->net();
    number(cells[Realised], format::signedMoney(net), net, signInk(asShown(net)));
    cells[Realised].tip = tr("realised %1, fees %2, funding %3").arg(format::signedMoney(trade->realized), format::signedMoney(-trade->fee), format::signedMoney(trade->funding));
    // What was paid in other assets is in no sum of this one: without it a result would look better than it is.
    for (const auto& [asset, amount] : trade->otherFees)
        cells[Realised].unit += QStringLiteral(", ") + format::signedMoney(-amount, 8) + QLatin1Char(' ') + asset;
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now() - trade->opened);
    if (trade->opened == WallTime {} || trade->inherited)
        number(cells[Age], format::unknown(), Decimal(), Ink::Text3);
    else
        number(cells[Age], format::age(age), Decimal(static_cast<std::int64_t>(age.count())), Ink::Text3);
}

void PositionsModel::fillActions(const Position& position, Cell& cell) const
{
    if (const auto busy = m_busy.find({ position.symbol, position.side }); busy != m_busy.end()) {
        cell.note = busy->second;
        cell.noteInk = Ink::Text2;
        return;
    }
    const QString what = describePosition(position, m_session);
    if (!m_compact)
        cell.buttons.append({ CloseHalf, tr("Close 50 %"), std::nullopt, tr("Close half of %1").arg(what) });
    const QString close = tr("Close");
    const bool asIcon = m_tight && close.size() > longestTightWord;
    cell.buttons.append({ Close, asIcon ? QString() : close, asIcon ? std::optional(Icon::Flat) : std::nullopt, tr("Close %1 at market, reduce-only").arg(what) });
    cell.buttons.append({ Reverse, m_compact ? QString() : tr("Reverse"), Icon::Reverse, tr("Reverse %1").arg(what) });
    cell.buttons.append({ More, {}, Icon::Dots, tr("More for %1").arg(what) });
}

} // namespace fathom
