// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_rows.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/watchlist/symbol_ranking.h"
#include "ui/workspace/contract_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace fathom {

namespace {

constexpr std::size_t mostSymbols = 60;
constexpr std::size_t mostOrders = 40;
constexpr qsizetype mostRecent = 8;
const QString recentKey = QStringLiteral("ui.recentSymbols");

QString paletteText(const char* text, int n = -1)
{
    return QCoreApplication::translate("fathom::Palette", text, nullptr, n);
}

PaletteRow heading(const QString& text)
{
    return { .kind = PaletteRow::Kind::Heading, .text = text };
}

//! 0 where a word of \p text begins with it, 1 where it stands inside, 2 where the letters follow
//! one another, -1 where not at all.
int matchWords(const QString& text, const QString& typed)
{
    if (typed.isEmpty())
        return 1;
    const qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at == 0 || (at > 0 && !text.at(at - 1).isLetterOrNumber()))
        return 0;
    if (at > 0)
        return 1;
    qsizetype from = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype found = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (found < 0)
            return -1;
        from = found + 1;
    }
    return 2;
}

QString orderText(const Session& session, const Order& order)
{
    const auto instrument = session.market()->instrument(order.symbol);
    const QString size = instrument ? format::quantity(order.quantity, *instrument)
                                    : QString::fromStdString(order.quantity.toString());
    const QString price = instrument ? format::price(order.price, *instrument)
                                     : QString::fromStdString(order.price.toString());
    return sideName(order.side) + QLatin1Char(' ') + size + QLatin1Char(' ') + order.symbol
        + QStringLiteral(" @ ") + price;
}

} // namespace

std::optional<TypedOrder> parseTypedOrder(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral(
            R"(^\s*(\S+)\s+(?:(buy|sell)\s+)?([0-9][0-9.,_]*)\s*@\s*([0-9][0-9.,_]*)\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto quantity = format::parseTyped(match.captured(3));
    const auto price = format::parseTyped(match.captured(4));
    if (!quantity || !price || !quantity->isPositive() || !price->isPositive())
        return std::nullopt;
    TypedOrder order;
    order.symbol = match.captured(1);
    order.draft.quantity = *quantity;
    order.draft.price = *price;
    order.draft.type = OrderType::Limit;
    if (const QString side = match.captured(2); !side.isEmpty())
        order.draft.side
            = side.compare(QLatin1String("buy"), Qt::CaseInsensitive) == 0 ? Side::Buy : Side::Sell;
    return order;
}

QString paletteKind(const Session& session, const Instrument& instrument)
{
    QString kind = contractWords(instrument);
    if (!instrument.isTrading())
        kind = paletteText(QT_TRANSLATE_NOOP("fathom::Palette", "%1, not trading")).arg(kind);
    for (const Position& position : session.account()->positions()) {
        if (position.symbol != instrument.symbol)
            continue;
        const QString size = format::quantity(position.amount.abs(), instrument);
        kind = (position.isLong()
                ? paletteText(QT_TRANSLATE_NOOP("fathom::Palette", "%1, long %2"))
                : paletteText(QT_TRANSLATE_NOOP("fathom::Palette", "%1, short %2")))
                   .arg(kind, size);
    }
    return kind;
}

std::vector<PaletteRow> PaletteRows::answer(const QString& text) const
{
    const QString typed = text.trimmed();
    if (typed.startsWith(QLatin1Char('>')))
        return answerCommands(typed.mid(1).trimmed());
    if (typed.startsWith(QLatin1Char('#')))
        return answerOrders(typed.mid(1).trimmed());
    const auto order = parseTypedOrder(typed);
    const QString symbolWord = order ? order->symbol : typed.section(QLatin1Char(' '), 0, 0);
    const auto found = rankSymbols(
        m_session.market()->instruments(), symbolWord, preferredSymbols(), mostSymbols);
    std::vector<PaletteRow> rows;
    if (order && !found.empty())
        rows.push_back({ .kind = PaletteRow::Kind::TypedOrder,
            .text = typed,
            .detail = paletteText(
                QT_TRANSLATE_NOOP("fathom::Palette", "fills the ticket of %1, never sends"))
                          .arg(found.front()->symbol),
            .key = QStringLiteral("Tab"),
            .instrument = found.front(),
            .draft = order->draft });
    if (!found.empty())
        rows.push_back(heading(paletteText(QT_TRANSLATE_NOOP("fathom::Palette", "Symbols"))));
    // What can be done about the best one comes right behind the symbols that fit on the first
    // page.
    constexpr std::size_t firstPage = 4;
    const auto addSymbols = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < std::min(to, found.size()); ++i)
            rows.push_back({ .kind = PaletteRow::Kind::Symbol,
                .text = found[i]->symbol,
                .detail = paletteKind(m_session, *found[i]),
                .instrument = found[i] });
    };
    const auto actions = !typed.isEmpty() && !found.empty() && symbolActions
        ? symbolActions(found.front()->symbol)
        : std::vector<PaletteCommand>();
    addSymbols(0, actions.empty() ? found.size() : firstPage);
    if (!actions.empty()) {
        rows.push_back(heading(paletteText(QT_TRANSLATE_NOOP("fathom::Palette", "Actions on %1"))
                                   .arg(found.front()->symbol)));
        for (const PaletteCommand& action : actions)
            rows.push_back({ .kind = PaletteRow::Kind::Command,
                .text = action.text,
                .detail = action.detail,
                .key = action.key,
                .command = action });
        if (found.size() > firstPage) {
            rows.push_back(
                heading(paletteText(QT_TRANSLATE_NOOP("fathom::Palette", "More symbols"))));
            addSymbols(firstPage, found.size());
        }
    }
    return rows;
}

std::vector<PaletteRow> PaletteRows::answerCommands(const QString& words) const
{
    struct Found {
        int match = 0;
        PaletteCommand command;
    };
    std::vector<Found> found;
    for (PaletteCommand& command : commands ? commands() : std::vector<PaletteCommand>()) {
        // What kind of command it is finds it too, after those that are called so.
        const int match = matchWords(command.text, words);
        const int kind = match < 0 && !words.isEmpty() ? matchWords(command.detail, words) : -1;
        if (match >= 0 || kind == 0 || kind == 1)
            found.push_back({ match >= 0 ? match : 3, std::move(command) });
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Found& a, const Found& b) { return a.match < b.match; });
    std::vector<PaletteRow> rows;
    if (!found.empty())
        rows.push_back(heading(paletteText(QT_TRANSLATE_NOOP("fathom::Palette", "Commands"))));
    for (const Found& each : found)
        rows.push_back({ .kind = PaletteRow::Kind::Command,
            .text = each.command.text,
            .detail = each.command.detail,
            .key = each.command.key,
            .command = each.command });
    return rows;
}

std::vector<PaletteRow> PaletteRows::answerOrders(const QString& id) const
{
    std::vector<PaletteRow> rows;
    const auto add = [&](const std::vector<Order>& orders, const QString& title) {
        bool titled = false;
        for (const Order& order : orders) {
            const bool matches = order.clientId.contains(id, Qt::CaseInsensitive)
                || (order.orderId != 0 && QString::number(order.orderId).contains(id))
                || (order.algoId != 0 && QString::number(order.algoId).contains(id));
            if (!matches || rows.size() >= mostOrders)
                continue;
            if (!std::exchange(titled, true))
                rows.push_back(heading(title));
            const QString number = order.orderId != 0 ? QString::number(order.orderId)
                : order.algoId != 0                   ? QString::number(order.algoId)
                                                      : QString();
            rows.push_back({ .kind = PaletteRow::Kind::Order,
                .text = orderText(m_session, order),
                .detail = number.isEmpty() ? order.clientId
                                           : order.clientId + QStringLiteral(" \u00B7 ") + number,
                .order = order.localId });
        }
    };
    add(m_session.account()->openOrders(),
        paletteText(QT_TRANSLATE_NOOP("fathom::Palette", "Working orders")));
    if (!id.isEmpty())
        add(m_session.account()->orderHistory(),
            paletteText(QT_TRANSLATE_NOOP("fathom::Palette", "Ended orders")));
    return rows;
}

QStringList PaletteRows::preferredSymbols() const
{
    QStringList preferred;
    const auto add = [&preferred](const QString& symbol) {
        if (!preferred.contains(symbol))
            preferred.append(symbol);
    };
    for (const Position& position : m_session.account()->positions())
        add(position.symbol);
    for (const Order& order : m_session.account()->openOrders())
        add(order.symbol);
    for (const QString& symbol : recentSymbols())
        add(symbol);
    return preferred;
}

QStringList PaletteRows::recentSymbols() const
{
    QStringList symbols;
    for (const QJsonValue& value : m_session.preferences()->value(recentKey).toArray())
        symbols.append(value.toString());
    return symbols;
}

void PaletteRows::noteChosen(const QString& symbol)
{
    QStringList recent = recentSymbols();
    recent.removeAll(symbol);
    recent.prepend(symbol);
    m_session.preferences()->setValue(
        recentKey, QJsonArray::fromStringList(recent.mid(0, mostRecent)));
}

} // namespace fathom
