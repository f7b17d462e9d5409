// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/click_record.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fathom {

namespace {

QString text(Decimal value) { return QString::fromStdString(value.toString()); }

QString utc(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString nameOf(ClickStep::Kind kind)
{
    switch (kind) {
    case ClickStep::Kind::Pressed: return QStringLiteral("pressed");
    case ClickStep::Kind::Asked: return QStringLiteral("asked");
    case ClickStep::Kind::Sent: return QStringLiteral("sent");
    case ClickStep::Kind::Progressed: return QStringLiteral("progressed");
    case ClickStep::Kind::Answered: return QStringLiteral("answered");
    case ClickStep::Kind::Filled: return QStringLiteral("filled");
    case ClickStep::Kind::Ended: return QStringLiteral("ended");
    }
    Q_UNREACHABLE();
}

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted: return QStringLiteral("accepted");
    case Outcome::Rejected: return QStringLiteral("rejected");
    case Outcome::NotSent: return QStringLiteral("not sent");
    case Outcome::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString nameOf(BookState state)
{
    constexpr std::array<const char*, 6> names { "off", "connecting", "buffering", "synced", "gap", "stale" };
    return QLatin1String(names.at(static_cast<std::size_t>(state)));
}

QJsonArray levelsOf(const std::vector<BookLevel>& from, const Instrument& instrument)
{
    QJsonArray rows;
    for (const BookLevel& level : from)
        rows.append(QJsonArray { text(instrument.priceOf(level.ticks)), text(instrument.quantityOf(level.steps)) });
    return rows;
}

QJsonObject stepOf(const ClickStep& step, const Instrument* instrument)
{
    QJsonObject json { { QStringLiteral("step"), nameOf(step.kind) }, { QStringLiteral("afterMs"), static_cast<double>(step.after.count()) / 1e3 } };
    if (step.kind == ClickStep::Kind::Answered) {
        json[QLatin1String("outcome")] = nameOf(step.outcome);
        if (!step.words.isEmpty())
            json[QLatin1String("reason")] = step.words;
    }
    if (step.kind == ClickStep::Kind::Progressed)
        json[QLatin1String("doing")] = step.words;
    if (step.kind == ClickStep::Kind::Filled) {
        json[QLatin1String("price")] = text(step.price);
        json[QLatin1String("quantity")] = text(step.quantity);
        json[QLatin1String("maker")] = step.maker;
    }
    if (step.kind == ClickStep::Kind::Ended)
        json[QLatin1String("status")] = orderStatusName(step.status);
    if (step.venueTime != WallTime {})
        json[QLatin1String("venueTime")] = utc(step.venueTime);
    if (step.book && instrument) {
        json[QLatin1String("book")] = QJsonObject { { QStringLiteral("state"), nameOf(step.book->state()) }, { QStringLiteral("ageMs"), static_cast<qint64>(step.book->age.count()) },
            { QStringLiteral("bids"), levelsOf(step.book->bids(), *instrument) }, { QStringLiteral("asks"), levelsOf(step.book->asks(), *instrument) } };
    }
    return json;
}

std::vector<BookLevel> best(const std::vector<BookLevel>& all)
{
    return { all.begin(), all.begin() + std::min<std::ptrdiff_t>(BookMoment::levels, std::ssize(all)) };
}

} // namespace

std::vector<BookLevel> BookMoment::bids() const { return best(view->bids); }
std::vector<BookLevel> BookMoment::asks() const { return best(view->asks); }

void BookMoment::cut()
{
    if (view->bids.size() <= levels && view->asks.size() <= levels)
        return;
    auto kept = std::make_shared<BookView>();
    kept->instrument = view->instrument;
    kept->state = view->state;
    kept->received = view->received;
    kept->bids = bids();
    kept->asks = asks();
    view = std::move(kept);
}

bool ClickRecord::concerns(LocalOrderId id) const
{
    return id != 0 && (order == id || std::find(made.begin(), made.end(), id) != made.end());
}

bool ClickRecord::concerns(const QString& leg, PositionSide side) const
{
    if (!isAboutPosition() || (!symbol.isEmpty() && symbol != leg))
        return false;
    return kind == Kind::Flatten || intent.positionSide == side;
}

bool ClickRecord::has(ClickStep::Kind step) const
{
    return std::any_of(steps.begin(), steps.end(), [step](const ClickStep& each) { return each.kind == step; });
}

Decimal ClickRecord::price() const
{
    if (kind == Kind::Modify)
        return wantedPrice;
    return intent.triggerPrice.isPositive() ? intent.triggerPrice : intent.price;
}

QJsonObject ClickRecord::toJson() const
{
    constexpr std::array<const char*, 7> kinds { "place", "modify", "cancel", "close", "reverse", "flatten", "protect" };
    QJsonObject json { { QStringLiteral("click"), QLatin1String(kinds.at(static_cast<std::size_t>(kind))) }, { QStringLiteral("symbol"), symbol }, { QStringLiteral("pressed"), utc(pressed) },
        { QStringLiteral("side"), sideName(intent.side) }, { QStringLiteral("positionSide"), positionSideName(intent.positionSide) }, { QStringLiteral("type"), orderTypeName(intent.type) },
        { QStringLiteral("timeInForce"), timeInForceName(intent.timeInForce) }, { QStringLiteral("price"), text(intent.price) }, { QStringLiteral("quantity"), text(intent.quantity) },
        { QStringLiteral("triggerPrice"), text(intent.triggerPrice) }, { QStringLiteral("reduceOnly"), intent.reduceOnly }, { QStringLiteral("closePosition"), intent.closePosition },
        { QStringLiteral("origin"), intent.origin }, { QStringLiteral("mark"), text(mark) }, { QStringLiteral("last"), text(last) } };
    if (kind == Kind::Modify) {
        json[QLatin1String("wantedPrice")] = text(wantedPrice);
        json[QLatin1String("wantedQuantity")] = text(wantedQuantity);
    }
    if (isAboutPosition()) {
        json[QLatin1String("held")] = text(held);
        if (kind == Kind::Close)
            json[QLatin1String("fraction")] = text(fraction);
        if (bracket.stopLoss)
            json[QLatin1String("stopLoss")] = text(bracket.stopLoss->trigger);
        if (bracket.takeProfit)
            json[QLatin1String("takeProfit")] = text(bracket.takeProfit->trigger);
    }
    QJsonArray rows;
    for (const ClickStep& step : steps)
        rows.append(stepOf(step, instrument.get()));
    json[QLatin1String("steps")] = rows;
    return json;
}

} // namespace fathom
