// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LadderPanel around the rows: edges, ruler, sums, banner, buttons.
#include "ui/ladder/arm_bar.h"
#include "ui/ladder/ladder_frame.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_tools.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/move_bubble.h"
#include "ui/ladder/order_editor.h"
#include "ui/ladder/position_strip.h"
#include "ui/ladder/size_row.h"
#include "ui/theme/format.h"

namespace fathom {

namespace {

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
    refreshCancelButtons();
}

void LadderPanel::refreshFrame()
{
    const LadderModel& model = m_view->model();
    m_header->setColumns(m_view->columns(), model.instrument() ? model.instrument()->baseAsset : QString());
    if (!m_view->ownOrders().cells().empty())
        takeOrders(); // the queue ahead shrinks with every trade
    refreshEdges();
    refreshRuler();
    refreshBanner();
    const std::int64_t bids = model.bidsInView();
    const std::int64_t asks = model.asksInView();
    const auto text = [&](std::int64_t steps) {
        NumberText number;
        model.tradedFormat().print(steps, number);
        if (number.size() > 11) {
            number.clear();
            model.tradedFormat().printCompact(steps, number);
        }
        return number.toString();
    };
    const double share = bids + asks > 0 ? static_cast<double>(bids) / static_cast<double>(bids + asks) : 0.5;
    m_sums->setSums(text(bids), text(asks), share);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(m_arming->remaining()).count();
    const QString armed = m_arming->isArmed() ? tr("armed %n minutes", nullptr, static_cast<int>(minutes)) : tr("disarmed");
    m_view->setAccessibleName(tr("Ladder %1, %2, %3, group %4")
                                  .arg(m_symbol, model.isLive() ? tr("live") : tr("not live"), armed,
                                      model.instrument() ? format::grouped(model.priceOf(1), model.priceFormat().decimals()) : format::unknown()));
}

void LadderPanel::refreshCancelButtons()
{
    const OwnOrders& own = m_view->ownOrders();
    const int buys = own.count(Side::Buy);
    const int sells = own.count(Side::Sell);
    const auto show = [](StripButton* button, const QString& word, int count, Ink ink) {
        button->setParts({ { word }, { QString::number(count), ink } });
        button->setEnabled(count > 0);
        button->setName(tr("%1, %n orders", nullptr, count).arg(word));
    };
    show(m_cancelBuys, tr("Cancel buys"), buys, Ink::Buy);
    show(m_cancelAll, tr("Cancel all"), buys + sells, Ink::Text1);
    show(m_cancelSells, tr("Cancel sells"), sells, Ink::Sell);
}

void LadderPanel::refreshBanner()
{
    const BookViewPtr& book = m_view->model().book();
    if (!book || book->isLive() || m_view->isLoading()) {
        m_header->setBanner({}, {});
        return;
    }
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonicNow() - book->stateSince);
    QString text = book->reason.isEmpty() ? tr("no news from the exchange") : book->reason;
    if (age > std::chrono::seconds(30))
        text = tr("last book %1, click to retry").arg(format::time(book->eventTime));
    m_header->setBanner(tr("BOOK STALE %1 s").arg(tenths(age)), text);
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
    const auto add = [&](std::int64_t group, const QString& text, Ink ink, bool recentres) {
        if (group > top)
            above.push_back({ { upMark + text, ink, 400, 11 }, group, recentres });
        else if (group < bottom)
            below.push_back({ { downMark + text, ink, 400, 11 }, group, recentres });
    };
    const auto middle = model.middleGroup();
    if (middle && (*middle > top || *middle < bottom))
        add(*middle, tr("market %n rows", nullptr, static_cast<int>(*middle > top ? *middle - top : bottom - *middle)), Ink::Accent, true);
    const Instrument& instrument = *model.instrument();
    const auto price = [&](Decimal value) { return format::price(value.roundedTo(instrument.tickSize, Decimal::Rounding::Nearest), instrument); };
    QString away;
    if (const auto& position = model.position()) {
        if (position->liquidation) {
            add(model.groupOfPrice(*position->liquidation), tr("LIQ %1").arg(price(*position->liquidation)), Ink::Liquidation, false);
            if (model.mark().isPositive())
                away = format::signedPercent((*position->liquidation - model.mark()) * Decimal(100) / model.mark(), 1);
        }
        add(model.groupOfPrice(position->entry), tr("ENTRY %1").arg(price(position->entry)), position->amount.isNegative() ? Ink::Sell : Ink::Buy, false);
    }
    // Nearest orders first on both sides.
    const auto& cells = m_view->ownOrders().cells();
    const auto addCell = [&](const OwnCell& cell) {
        if (cell.look == CellLook::Wanted || cell.look == CellLook::Ghost)
            return;
        const QString at = format::grouped(model.priceOf(cell.group), model.priceFormat().decimals());
        const bool buy = cell.side == Side::Buy;
        add(cell.group, buy ? tr("BUY %1 at %2").arg(cell.text, at) : tr("SELL %1 at %2").arg(cell.text, at), buy ? Ink::Buy : Ink::Sell, false);
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
        if (items.front().part.ink == Ink::Liquidation)
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
        marks.push_back({ model.groupOfPrice(position->entry), position->amount.isNegative() ? Ink::Sell : Ink::Buy, false });
        if (position->liquidation)
            marks.push_back({ model.groupOfPrice(*position->liquidation), Ink::Liquidation, true });
    }
    for (const OwnCell& cell : m_view->ownOrders().cells())
        marks.push_back({ cell.group, cell.side == Side::Buy ? Ink::Buy : Ink::Sell, false });
    const std::int64_t top = m_view->topGroup();
    m_ruler->setSpan(*middle + reach, *middle - reach, top, top - m_view->fullRows(), std::move(marks));
}

} // namespace fathom
