// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LadderPanel around the rows: edges, ruler, sums, banner, buttons.
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/ladder/arm_bar.h"
#include "ui/ladder/ladder_frame.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_tools.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/mouse_words.h"
#include "ui/ladder/move_bubble.h"
#include "ui/ladder/position_strip.h"
#include "ui/ladder/size_row.h"
#include "ui/theme/format.h"
#include "ui/workspace/order_editor.h"
#include "ui/workspace/small_widgets.h"

#include <algorithm>
#include <array>

namespace fathom {

namespace {

constexpr int compactBelow = 330; // px of width a ladder has room for its words from
constexpr int compactFontPx = 11;
const QString upMark = QStringLiteral("\u25B2 ");
const QString downMark = QStringLiteral("\u25BC ");

QString tenths(std::chrono::milliseconds age)
{
    return QStringLiteral("%1.%2").arg(age.count() / 1000).arg(age.count() % 1000 / 100);
}

} // namespace

void LadderPanel::retranslate()
{
    setAccessibleName(tr("Ladder"));
    m_tools->retranslate();
    m_position->retranslate();
    m_sizes->retranslate();
    m_armBar->retranslate();
    m_bubble->retranslate();
    m_editor->retranslate();
    m_header->retranslate();
    m_above->retranslate();
    m_below->retranslate();
    m_ruler->retranslate();
    if (!m_symbol.isEmpty())
        takePosition(); // its money may be hidden from now on
    m_view->update();
    refreshCancelButtons();
    refreshHint();
}

void LadderPanel::refreshHint()
{
    const MouseTable& table = m_actions->options().mouse;
    Qt::KeyboardModifiers held = m_input->heldModifiers();
    QString words = mouseHint(table, held);
    // Alt alone opens the row; what a press then sends is said beside the tick.
    if (held == Qt::AltModifier && m_view->model().groupTicks() > 1)
        words = tr("Alt: opens the row into ticks");
    if (held != Qt::NoModifier && !m_arming->isArmed())
        words = tr("%1 (into the ticket)").arg(words);
    m_armBar->setHint(words, held != Qt::NoModifier, releaseHint(table, held));
}

void LadderPanel::applyFrame()
{
    const LadderOptions& options = m_actions->options();
    const bool compact = options.frame == LadderOptions::Frame::Compact || (options.frame == LadderOptions::Frame::Automatic && width() < compactBelow);
    m_compact = compact;
    m_view->setRowLook(options.rowHeight(compact), compact ? std::min(options.fontPx, compactFontPx) : options.fontPx, options.narrowDigits);
    m_position->setCompact(compact);
    m_sizes->setCompact(compact);
    m_tools->setCompact(compact, roomForTools());
    m_sums->setCompact(compact);
    refreshCancelButtons();
}

int LadderPanel::roomForTools() const
{
    const Environment environment = m_context.session.environment();
    return environment == Environment::Paper ? width() : width() - EnvMark::widthOf(m_context.theme, environmentWord(environment));
}

void LadderPanel::refreshFrame()
{
    const LadderModel& model = m_view->model();
    m_header->setColumns(m_view->columns(), model.instrument() ? model.instrument()->baseAsset : QString(), m_actions->settings().tradedMinutes,
        static_cast<int>(m_change.span().count()));
    if (!m_view->ownOrders().cells().empty())
        takeOrders(); // the queue ahead shrinks with every trade
    refreshEdges();
    refreshRuler();
    refreshBanner();
    refreshSums();
    refreshName();
}

void LadderPanel::refreshName()
{
    const LadderModel& model = m_view->model();
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(m_arming->remaining()).count();
    QString armed = tr("disarmed");
    if (m_arming->isArmed())
        armed = m_arming->isIdleLimited() ? tr("armed %n minutes", nullptr, static_cast<int>(minutes)) : tr("armed");
    const QString name = tr("Ladder %1, %2, %3, group %4")
                             .arg(m_symbol, model.isLive() ? tr("live") : tr("not live"), armed,
                                 model.instrument() ? format::grouped(model.priceOf(1), model.priceFormat().decimals()) : format::unknown());
    if (name != m_view->accessibleName())
        m_view->setAccessibleName(name); // each setting is told to a screen reader
}

void LadderPanel::refreshSums()
{
    const LadderModel& model = m_view->model();
    const auto text = [&](std::int64_t steps, bool withSign) {
        NumberText number;
        if (withSign) {
            model.tradedFormat().printSigned(steps, number);
            return number.toString();
        }
        model.tradedFormat().print(steps, number);
        if (number.size() > 11) {
            number.clear();
            model.tradedFormat().printCompact(steps, number);
        }
        return number.toString();
    };
    SumBar::Sums sums;
    const std::int64_t bids = model.bidsInView(), asks = model.asksInView();
    sums.bids = text(bids, false);
    sums.asks = text(asks, false);
    sums.share = bids + asks > 0 ? static_cast<double>(bids) / static_cast<double>(bids + asks) : 0.5;
    if (model.isChangeShown()) {
        sums.bidChange = text(model.bidChange(), true);
        sums.askChange = text(model.askChange(), true);
    }
    if (const auto& instrument = model.instrument()) {
        const OwnOrders& own = m_view->ownOrders();
        if (own.sum(Side::Buy).isPositive())
            sums.myBids = format::quantity(own.sum(Side::Buy), *instrument);
        if (own.sum(Side::Sell).isPositive())
            sums.myAsks = format::quantity(own.sum(Side::Sell), *instrument);
    }
    m_sums->setSums(std::move(sums));
}

void LadderPanel::refreshCancelButtons()
{
    const OwnOrders& own = m_view->ownOrders();
    const int buys = own.count(Side::Buy);
    const int sells = own.count(Side::Sell);
    const auto& offer = m_actions->protectiveOffer();
    struct Row
    {
        StripButton* button;
        QString word, brief;
        std::optional<Side> side;
        int count;
        StripInk ink;
        std::vector<TextPart> parts(bool isBrief) const { return { { isBrief ? brief : word }, { QString::number(count), ink } }; }
    };
    const std::array rows { Row { m_cancelBuys, tr("Cancel buys"), tr("Buys"), Side::Buy, buys, StripInk::Buy },
        Row { m_cancelAll, tr("Cancel all"), tr("All"), std::nullopt, buys + sells, StripInk::Text1 },
        Row { m_cancelSells, tr("Cancel sells"), tr("Sells"), Side::Sell, sells, StripInk::Sell } };
    const bool isBrief = m_compact || std::any_of(rows.begin(), rows.end(), [](const Row& row) { return !row.button->hasRoomFor(row.parts(false), row.button->width()); });
    for (const Row& row : rows) {
        if (offer && offer->kind == CancelScope::Kind::All && offer->side == row.side) {
            const QString also = tr("also %n protective", nullptr, offer->orders);
            row.button->setParts({ { also, StripInk::Warn, 500 } });
            row.button->setEnabled(true);
            row.button->setName(tr("%1, press again").arg(also));
            continue;
        }
        row.button->setParts(row.parts(isBrief));
        row.button->setEnabled(row.count > 0);
        row.button->setName(tr("%1, %n orders", nullptr, row.count).arg(row.word));
    }
}

// What trades on in the place of a contract that was delivered or closed: another one of its pair.
QString LadderPanel::successor() const
{
    const auto& ended = m_view->model().instrument();
    if (!ended || ended->pair.isEmpty())
        return {};
    for (const auto& other : m_context.session.market()->instruments()) {
        if (other->symbol != ended->symbol && other->pair == ended->pair && other->isTrading())
            return other->symbol;
    }
    return {};
}

void LadderPanel::refreshBanner()
{
    const BookViewPtr& book = m_view->model().book();
    if (!m_view->model().isTrading()) {
        // The last book stays, greyed; nothing switches by itself.
        const QString next = successor();
        QString text = m_view->model().instrument()->status;
        if (!next.isEmpty())
            text = tr("click for %1").arg(next);
        else if (const auto opening = m_context.session.market()->nextOpening(m_symbol, m_clock.wallNow()))
            text = tr("opens %1").arg(format::dateTime(*opening));
        m_header->setBanner(tr("NOT TRADING"), text);
        m_armBar->setPaused(tr("the symbol is not trading"));
        return;
    }
    if (!book || book->isLive() || m_view->isLoading()) {
        m_header->setBanner({}, {});
        m_armBar->setPaused(m_view->isLoading() && !m_symbol.isEmpty() ? tr("no book yet") : QString());
        return;
    }
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonicNow() - book->stateSince);
    QString text = book->reason.isEmpty() ? tr("no news from the exchange") : book->reason;
    if (age > std::chrono::seconds(30))
        text = tr("last book %1, click to retry").arg(format::time(book->eventTime));
    m_header->setBanner(tr("BOOK STALE %1 s").arg(tenths(age)), text);
    m_armBar->setPaused(tr("book resyncing, %1 s").arg(tenths(age)));
    m_tools->setAge(tr("%1 s").arg(tenths(age)), true);
}

void LadderPanel::refreshEdges()
{
    const LadderModel& model = m_view->model();
    if (!model.instrument()) {
        m_above->setItems({}, {});
        m_below->setItems({}, {});
        return;
    }
    const std::int64_t top = m_view->topGroup();
    const std::int64_t bottom = top - m_view->fullRows() + 1;
    std::vector<EdgeBar::Item> above, below;
    const auto add = [&](std::int64_t group, const QString& text, StripInk ink, bool recentres) {
        if (group > top)
            above.push_back({ { upMark + text, ink, 400, 11 }, group, recentres });
        else if (group < bottom)
            below.push_back({ { downMark + text, ink, 400, 11 }, group, recentres });
    };
    const auto middle = model.middleGroup();
    if (middle && (*middle > top || *middle < bottom))
        add(*middle, tr("market %n rows", nullptr, static_cast<int>(*middle > top ? *middle - top : bottom - *middle)), StripInk::Accent, true);
    const Instrument& instrument = *model.instrument();
    const auto price = [&](Decimal value) { return format::price(value.roundedTo(instrument.tickSize, Decimal::Rounding::Nearest), instrument); };
    QString away;
    if (const auto& position = model.position()) {
        if (position->liquidation) {
            add(model.groupOfPrice(*position->liquidation), tr("LIQ %1").arg(price(*position->liquidation)), StripInk::Liquidation, false);
            if (model.mark().isPositive())
                away = format::signedPercent((*position->liquidation - model.mark()) * Decimal(100) / model.mark(), 1);
        }
        add(model.groupOfPrice(position->entry), tr("ENTRY %1").arg(price(position->entry)), position->amount.isNegative() ? StripInk::Sell : StripInk::Buy, false);
    }
    // Nearest orders first on both sides.
    const auto& cells = m_view->ownOrders().cells();
    const auto addCell = [&](const OwnCell& cell) {
        if (cell.look == CellLook::Wanted || cell.look == CellLook::Ghost)
            return;
        const QString at = format::grouped(model.priceOf(cell.group), model.priceFormat().decimals());
        const bool buy = cell.side == Side::Buy;
        // What waits for a trigger goes by its letter, a resting order by side and size.
        const QString words = !cell.mark.isEmpty() ? cell.mark + QLatin1Char(' ') + (cell.exact.isEmpty() ? at : cell.exact)
            : buy                                  ? tr("BUY %1 at %2").arg(cell.text, at)
                                                   : tr("SELL %1 at %2").arg(cell.text, at);
        add(cell.group, words, buy ? StripInk::Buy : StripInk::Sell, false);
    };
    for (auto it = cells.rbegin(); it != cells.rend(); ++it) {
        if (it->group > top)
            addCell(*it);
    }
    for (const OwnCell& cell : cells) {
        if (cell.group < bottom)
            addCell(cell);
    }
    const auto note = [&](const std::vector<EdgeBar::Item>& items, bool up) {
        if (items.empty())
            return QString();
        if (items.front().recentres)
            return tr("Space");
        if (items.front().part.ink == StripInk::Liquidation)
            return away;
        const int rows = static_cast<int>(up ? items.front().group - top : bottom - items.front().group);
        return up ? tr("%n rows above", nullptr, rows) : tr("%n rows below", nullptr, rows);
    };
    const QString upNote = note(above, true);
    const QString downNote = note(below, false);
    m_above->setItems(std::move(above), upNote);
    m_below->setItems(std::move(below), downNote);
}

void LadderPanel::refreshRuler()
{
    const LadderModel& model = m_view->model();
    const auto middle = model.middleGroup();
    if (!middle || !model.instrument())
        return;
    const std::int64_t reach = std::max<std::int64_t>(*middle / 50, m_view->fullRows());
    std::vector<OverviewRuler::Mark> marks;
    if (const auto& position = model.position()) {
        marks.push_back({ model.groupOfPrice(position->entry), position->amount.isNegative() ? StripInk::Sell : StripInk::Buy, false });
        if (position->liquidation)
            marks.push_back({ model.groupOfPrice(*position->liquidation), StripInk::Liquidation, true });
    }
    for (const OwnCell& cell : m_view->ownOrders().cells())
        marks.push_back({ cell.group, cell.side == Side::Buy ? StripInk::Buy : StripInk::Sell, false, cell.kind != OrderKind::Limit });
    const std::int64_t top = m_view->topGroup();
    m_ruler->setSpan(*middle + reach, *middle - reach, top, top - m_view->fullRows(), std::move(marks));
}

} // namespace fathom
