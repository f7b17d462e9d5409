// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_form.h"

#include "core/domain/account_types.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/ticket/bracket_section.h"
#include "ui/ticket/field_block.h"
#include "ui/ticket/scale_preview.h"
#include "ui/ticket/ticket_words.h"
#include "ui/ticket/trailing_sketch.h"
#include "ui/ticket/value_field.h"
#include "ui/ticket/what_if_view.h"
#include "ui/workspace/notice_line.h"
#include "ui/workspace/small_widgets.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace fathom {

namespace {

using Field = TicketField;

//! The last group of digits and the fraction: "96,482.3" gives "482.3".
constexpr qsizetype mostDigits = 6; // a button has room for

QString lastDigits(const QString& price)
{
    const QString last = price.section(QLatin1Char(','), -1);
    return last.size() > mostDigits ? last.right(mostDigits - 1) : last; // of 0.0183420 the end moves
}

void check(QCheckBox* box, bool on)
{
    const QSignalBlocker quiet(box);
    box->setChecked(on);
}

} // namespace

void TicketForm::retranslate()
{
    const auto label = [this](Field field, const QString& text, const QString& spoken = {}) { this->field(field)->setLabel(text, spoken); };
    label(Field::Trigger, tr("Trigger"), tr("Trigger price"));
    label(Field::Callback, tr("Callback"), tr("Callback in percent"));
    label(Field::Activation, tr("Activation"), tr("Activation price"));
    label(Field::To, tr("To"), tr("Last price of the scale"));
    label(Field::Count, tr("Orders"), tr("Number of orders"));
    m_market->field()->setLabel(tr("Price"));
    const std::array stops { m_narrow ? tr("Stop") : tr("Stop-market"), tr("Stop-limit"), m_narrow ? tr("TP") : tr("TP-market"), tr("TP-limit") };
    const std::array spoken { tr("Stop-market"), tr("Stop-limit"), tr("Take-profit market"), tr("Take-profit limit") };
    for (int i = 0; i < 4; ++i) {
        m_stopGroup->button(i)->setText(stops.at(static_cast<std::size_t>(i)));
        m_stopGroup->button(i)->setAccessibleName(spoken.at(static_cast<std::size_t>(i)));
    }
    for (int i = 0; i < 3; ++i) {
        m_shapeGroup->button(i)->setText(shapeWord(static_cast<ScaleShape>(i)));
        m_shapeGroup->button(i)->setAccessibleName(tr("Sizes: %1").arg(shapeWord(static_cast<ScaleShape>(i))));
    }
    const auto box = [](QCheckBox* made, const QString& text, const QString& tip) {
        made->setText(text);
        made->setAccessibleName(text);
        made->setToolTip(tip.toHtmlEscaped());
    };
    box(m_postOnly, tr("Post-only"), tr("Cancelled by the exchange instead of taking"));
    box(m_closePosition, tr("Whole position"), tr("Closes whatever the position is then; the exchange ends the order with it"));
    box(m_priceProtect, tr("Price protection"), tr("Not triggered while mark and last price are too far apart"));
    const std::array shares { QStringLiteral("10 %"), QStringLiteral("25 %"), QStringLiteral("50 %"), QStringLiteral("75 %"), tr("Max"), tr("Risk") };
    for (int i = 0; i < 6; ++i)
        m_shares->setButton(i, shares.at(static_cast<std::size_t>(i)), i == 5 ? tr("Size from risk") : tr("Size %1").arg(shares.at(static_cast<std::size_t>(i))));
    for (int i = 0; i < 4; ++i) {
        const QString text = i == 3 ? tr("All") : shares.at(static_cast<std::size_t>(i + 1));
        m_closing->setButton(i, text, i == 3 ? tr("The whole position") : tr("%1 of the position").arg(text));
    }
    m_extras->setAccessibleName(tr("More order options"));
    m_bracket->retranslate();
}

void TicketForm::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    retranslate();
    m_tifName->setVisible(m_tif->isVisibleTo(this) && (m_isCap || !narrow));
}

void TicketForm::arrange(const TicketInput& input)
{
    using enum TicketTab;
    const TicketTab tab = input.tab;
    const bool limits = tab == Limit || tab == Scale || (tab == Stop && input.isStopLimit());
    for (const Field which : { Field::Trigger, Field::Callback, Field::Activation, Field::Price, Field::To })
        m_blocks[indexOf(which)]->setVisible(input.uses(which));
    m_stopKinds->setVisible(tab == Stop);
    m_stopGroup->button(static_cast<int>(input.stop))->setChecked(true);
    m_activations->setVisible(tab == Trailing);
    m_market->setVisible(tab == Market);
    m_range->setVisible(input.uses(Field::Price));
    m_references->setVisible(tab == Limit);
    m_spread->setVisible(tab == Scale);
    m_shapeGroup->button(static_cast<int>(input.shape))->setChecked(true);
    field(Field::Price)->setLabel(tab == Scale ? tr("From") : tab == Stop ? tr("Limit") : tr("Price"),
        tab == Scale ? tr("First price of the scale") : tab == Stop ? tr("Limit price") : QString());
    field(Field::Size)->setLabel(tab == Scale ? tr("Total") : tr("Size"), tab == Scale ? tr("Total size") : QString());
    m_shares->setVisible(tab != Trailing && !input.closesWhole());
    m_closing->setVisible(tab == Trailing);
    m_postOnly->setVisible(limits);
    m_closePosition->setVisible(tab == Stop && !input.isStopLimit());
    m_tif->setVisible(limits || tab == Market);
    m_tifName->setVisible((limits && !m_narrow) || tab == Market);
    m_isCap = tab == Market;
    m_priceProtect->setVisible(tab == Stop || tab == Trailing);
    // Beside its box where there is room for both.
    if (tab == Stop)
        m_moreRow->insertWidget(m_moreRow->indexOf(m_priceProtect) + 1, m_lock);
    else
        m_optionsRow->insertWidget(m_optionsRow->indexOf(m_reduceOnly) + 1, m_lock);
    m_bracket->setVisible(input.mayHaveBracket());
    m_sketch->setVisible(tab == Trailing);
    m_preview->setVisible(tab == Scale);
}

void TicketForm::show(const View& view)
{
    showFields(view);
    showHints(view);
    showQuick(view);
    showOptions(view);
    showProblems(view);
    showPictures(view);
}

void TicketForm::showFields(const View& view)
{
    const TicketInput& input = view.input;
    const TicketState& state = view.state;
    const int priceDecimals = view.instrument ? view.instrument->priceDecimals() : 0;
    const int sizeDecimals = view.instrument ? view.instrument->quantityDecimals() : 0;
    const QString quote = view.instrument ? view.instrument->quoteAsset : QString();
    const QString base = view.instrument ? view.instrument->baseAsset : QString();
    const QString equals = QStringLiteral("= ");
    for (std::size_t i = 0; i < ticketFields; ++i) {
        const auto which = static_cast<Field>(i);
        ValueField* shown = field(which);
        shown->setEnabled(state.ready && !(which == Field::Size && input.closesWhole()));
        if (m_blocks[i] == nullptr)
            continue; // the bracket prints back itself
        const auto value = state.value(which).value;
        const bool computed = value && !isPlainNumber(input.text(which)) && which != Field::Callback && which != Field::Count;
        QString printed = computed ? equals + format::grouped(*value, which == Field::Size ? sizeDecimals : priceDecimals) : QString();
        if (which == Field::Size && meansAll(shown->text()))
            printed.clear(); // "all, 0.450" says it already
        if (which == Field::Price && state.match != PriceMatch::None)
            printed = state.matched && view.instrument ? tr("now %1").arg(format::price(*state.matched, *view.instrument)) : tr("by the exchange");
        shown->setPrintedBack(printed);
    }
    field(Field::Price)->setUnit(input.tab == TicketTab::Scale ? QString() : quote);
    field(Field::Size)->setUnit(base);
    field(Field::Callback)->setUnit(QStringLiteral("%"));
    if (input.closesWhole() && view.instrument) {
        const Decimal whole = state.shownSide().size;
        setText(Field::Size, whole.isPositive() ? tr("all, %1").arg(format::quantity(whole, *view.instrument)) : tr("all"));
    }
    if (input.match != PriceMatch::None && input.uses(Field::Price) && input.tab != TicketTab::Scale && !edit(Field::Price)->hasFocus())
        setText(Field::Price, matchText(input.match));
    m_market->field()->setText(tr("at market, cap %1").arg(format::percent(input.capPercent)));
    if (view.instrument) {
        const auto price = [&](Side side) { return format::price(state.side(side).intent().price, *view.instrument); };
        m_market->setHint(tr("sent as IOC limit: buy %1, sell %2").arg(price(Side::Buy), price(Side::Sell)));
    }
    m_notLoaded->show(view.notLoaded, view.notLoaded.isEmpty() ? QString() : tr("Retry"));
}

QString TicketForm::actionFor(const TicketProblem& problem, const Instrument& instrument) const
{
    if (!problem.suggestion.isPositive() || !problem.field)
        return {};
    return tr("Use %1").arg(inputText(problem.suggestion, *problem.field == Field::Size ? instrument.quantityDecimals() : instrument.priceDecimals()));
}

// Lines come and go with what is typed. With what the market does they come only while the pointer is elsewhere, so that nothing moves
// under it; frames and buttons tell at once.
void TicketForm::showProblems(const View& view)
{
    if (view.instrument == nullptr) {
        for (FieldBlock* block : m_blocks) {
            if (block != nullptr)
                block->setProblem({});
        }
        for (NoticeLine* notice : m_notices)
            notice->hide();
        return;
    }
    const bool mayMove = view.byHand || !underMouse();
    for (std::size_t i = 0; i < ticketFields; ++i) {
        FieldBlock* block = m_blocks[i];
        const auto which = static_cast<Field>(i);
        const TicketProblem* problem = view.input.uses(which) ? view.state.problemOf(which) : nullptr;
        if (block == nullptr || (!mayMove && (problem == nullptr) != block->problem().isEmpty()))
            continue;
        const bool toLimits = problem != nullptr && problem->isBand && view.offersLimits;
        block->setProperty("band", toLimits);
        block->setProperty("suggestion", problem != nullptr ? QString::fromStdString(problem->suggestion.toString()) : QString());
        block->setProblem(problem != nullptr ? problem->text : QString(), toLimits ? tr("Limits…") : problem != nullptr ? actionFor(*problem, *view.instrument) : QString());
    }
    m_bracket->show(view.input, view.state, *view.instrument, mayMove);

    const TicketSide& side = view.state.shownSide();
    const auto whole = std::find_if(side.errors.begin(), side.errors.end(), [](const TicketProblem& problem) { return !problem.field && !problem.text.isEmpty(); });
    std::vector<QString> words { whole == side.errors.end() ? QString() : whole->text };
    std::vector<QString> actions { QString() };
    for (const TicketProblem& caution : side.cautions) {
        words.push_back(caution.text);
        actions.push_back(actionFor(caution, *view.instrument));
    }
    while (m_notices.size() < words.size()) {
        const bool first = m_notices.empty();
        auto* notice = new NoticeLine(m_theme, first ? NoticeLine::Kind::Error : NoticeLine::Kind::Caution, this);
        notice->setObjectName(first ? QStringLiteral("orderProblem") : QStringLiteral("caution%1").arg(m_notices.size()));
        connect(notice, &NoticeLine::actionTaken, this, [this, notice] { Q_EMIT filled(Field::Size, notice->property("suggestion").toString()); });
        m_noticeColumn->addWidget(notice);
        m_notices.push_back(notice);
    }
    for (std::size_t i = 0; i < m_notices.size(); ++i) {
        const QString text = i < words.size() ? words[i] : QString();
        if (!mayMove && text.isEmpty() != m_notices[i]->text().isEmpty())
            continue;
        if (i > 0 && i - 1 < side.cautions.size())
            m_notices[i]->setProperty("suggestion", QString::fromStdString(side.cautions[i - 1].suggestion.toString()));
        m_notices[i]->show(text, i < actions.size() ? actions[i] : QString());
    }
}

void TicketForm::showHints(const View& view)
{
    const TicketState& state = view.state;
    if (view.instrument == nullptr)
        return;
    const Instrument& instrument = *view.instrument;
    const auto trigger = state.value(Field::Trigger).value;
    const bool onMark = view.input.working == WorkingType::MarkPrice;
    const Decimal now = onMark ? state.markPrice : state.lastPrice;
    QString hint;
    if (trigger && now.isPositive()) {
        const Decimal distance = *trigger - now;
        const auto ticks = distance.abs().countOf(instrument.tickSize).value_or(0);
        const QString away = format::signedPercent(distance * Decimal(100) / now);
        hint = (onMark ? tr("%1 from mark, %2 t") : tr("%1 from last, %2 t")).arg(away, format::grouped(Decimal(ticks), 0));
    }
    m_blocks[indexOf(Field::Trigger)]->setHint(hint);
    const auto limit = state.value(Field::Price).value;
    hint.clear();
    if (view.input.tab == TicketTab::Stop && trigger && limit) {
        const bool worse = state.shown == Side::Buy ? *limit >= *trigger : *limit <= *trigger;
        const QString ticks = format::grouped(Decimal((*limit - *trigger).abs().countOf(instrument.tickSize).value_or(0)), 0);
        hint = worse ? tr("%1 t beyond trigger").arg(ticks) : tr("%1 t better than trigger").arg(ticks);
    }
    FieldBlock* price = m_blocks[indexOf(Field::Price)];
    price->setHint(hint);
    price->setHintVisible(view.input.tab == TicketTab::Stop);
    const TicketSide& side = state.shownSide();
    const Decimal at = view.input.tab == TicketTab::Market ? state.references.mid().value_or(Decimal()) : side.entry;
    const bool known = side.size.isPositive() && at.isPositive();
    m_blocks[indexOf(Field::Size)]->setHint(known ? QStringLiteral("= ") + format::money(at * side.size) + QLatin1Char(' ') + instrument.quoteAsset : QString());
}

void TicketForm::showQuick(const View& view)
{
    const PriceReferences& known = view.state.references;
    const auto text = [&](const std::optional<Decimal>& price) {
        return price && view.instrument ? lastDigits(format::price(*price, *view.instrument)) : format::unknown();
    };
    const std::array words { tr("Bid %1").arg(text(known.bid)), tr("Mid"), tr("Ask %1").arg(text(known.ask)), tr("Mark") };
    const std::array available { known.bid.has_value(), known.mid().has_value(), known.ask.has_value(), known.mark.has_value() };
    for (int i = 0; i < 4; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_references->setButton(i, words.at(at), tr("Take price: %1").arg(words.at(at)), view.state.ready && available.at(at));
    }
    // A sell that trails is activated above the market, a buy below it.
    const QString sign = view.state.shown == Side::Sell ? QStringLiteral("+") : QString(QChar(0x2212));
    const std::array<QString, 4> distances { tr("Now"), sign + QStringLiteral("0.25 %"), sign + QStringLiteral("0.5 %"), sign + QStringLiteral("1 %") };
    for (int i = 0; i < 4; ++i)
        m_activations->setButton(i, distances.at(static_cast<std::size_t>(i)), tr("Activation: %1").arg(distances.at(static_cast<std::size_t>(i))), view.state.ready);
    m_shares->setEnabled(view.state.ready);
    m_closing->setEnabled(view.state.ready);
}

void TicketForm::showOptions(const View& view)
{
    const TicketInput& input = view.input;
    const TicketState& state = view.state;
    const bool locked = !state.reduceLock.isEmpty();
    m_reduceOnly->setText(view.hedge ? tr("Close") : tr("Reduce-only"));
    m_reduceOnly->setAccessibleName(locked ? tr("%1, locked: %2").arg(m_reduceOnly->text(), state.reduceLock) : m_reduceOnly->text());
    m_reduceOnly->setToolTip(view.hedge ? tr("Works on the leg it makes smaller") : tr("Only makes the position smaller"));
    m_lock->setWords(locked ? tr("locked: %1").arg(state.reduceLock) : QString());
    check(m_postOnly, input.postOnly);
    check(m_reduceOnly, state.reduceOnly);
    check(m_closePosition, input.closePosition);
    check(m_priceProtect, input.priceProtect);
    m_postOnly->setEnabled(state.ready && state.match == PriceMatch::None);
    m_reduceOnly->setEnabled(state.ready && !locked);
    for (QWidget* widget : { static_cast<QWidget*>(m_closePosition), static_cast<QWidget*>(m_priceProtect), static_cast<QWidget*>(m_extras), static_cast<QWidget*>(m_bracket) })
        widget->setEnabled(state.ready);
    if (m_isCap) {
        m_tifName->setText(tr("Slippage cap"));
        m_tif->setText(format::percent(input.capPercent));
    } else {
        m_tifName->setText(tr("TIF"));
        const TimeInForce used = input.usedTimeInForce();
        m_tif->setText(used == TimeInForce::GTD ? tr("GTD %1").arg(goodTillText(input.goodTill)) : timeInForceName(used));
    }
    // A date beside both boxes would push every number out of the panel: it takes the line below.
    const bool dated = !m_isCap && input.usedTimeInForce() == TimeInForce::GTD;
    if (QHBoxLayout* row = dated ? m_moreRow : m_optionsRow; row->indexOf(m_tif) < 0) {
        row->addWidget(m_tifName);
        row->addWidget(m_tif);
    }
    m_tif->setAccessibleName(m_tifName->text() + QLatin1Char(' ') + m_tif->text());
    m_tif->setEnabled(state.ready && (m_isCap || !input.postOnly));
    for (ChevronButton* button : { m_working, m_activationWorking }) {
        button->setText(workingWord(input.working));
        button->setAccessibleName(tr("Watches: %1").arg(button->text()));
        button->setEnabled(state.ready);
    }
    m_callbacks->setText(tr("0.1 to 20"));
    m_callbacks->setAccessibleName(tr("Callback presets, 0.1 to 20 percent"));
    QStringList extras;
    if (state.match != PriceMatch::None && input.uses(Field::Price))
        extras << tr("price match: %1").arg(matchText(state.match));
    if (input.selfTrade)
        extras << tr("self-trade: %1").arg(selfTradeName(*input.selfTrade).toLower().replace(QLatin1Char('_'), QLatin1Char(' ')));
    m_extras->setText(extras.join(QStringLiteral(" · ")));
    m_extras->setVisible(!extras.isEmpty());
}

void TicketForm::showPictures(const View& view)
{
    const TicketInput& input = view.input;
    const TicketState& state = view.state;
    if (view.instrument == nullptr) {
        m_figures->show({});
        return;
    }
    TicketFigures figures = ticketFigures(input, state, view.held, *view.instrument);
    if (state.residual && state.residual->abs() >= view.instrument->tickSize) {
        figures.residual = tr("Liquidation now: exchange %1, this model %2")
                               .arg(format::price(view.held->liquidationPrice, *view.instrument),
                                   format::price(view.held->liquidationPrice - *state.residual, *view.instrument));
    }
    m_figures->show(figures);
    if (view.byHand || !underMouse()) {
        const bool sends = state.shownSide().canSend() || (input.tab == TicketTab::Market && (state.side(Side::Buy).canSend() || state.side(Side::Sell).canSend()));
        m_figures->setGivesWay(!sends);
    }
    if (input.tab == TicketTab::Scale)
        m_preview->show(state.shownSide().intents.size() > 1 ? state.shownSide().intents : std::vector<OrderIntent> {}, *view.instrument);
    if (input.tab != TicketTab::Trailing)
        return;
    const OrderIntent& intent = state.shownSide().intent();
    const QString callback = intent.callbackRate.isPositive() ? format::percent(intent.callbackRate) : tr("callback");
    const bool sell = state.shown == Side::Sell, mark = input.working == WorkingType::MarkPrice;
    const QString rule = sell ? (mark ? tr("%1 below the highest mark price") : tr("%1 below the highest last price"))
                              : (mark ? tr("%1 above the lowest mark price") : tr("%1 above the lowest last price"));
    m_sketch->show(state.shown, intent.activatePrice.isPositive() ? tr("activation %1").arg(format::price(intent.activatePrice, *view.instrument)) : QString(),
        rule.arg(callback));
}

int TicketForm::heightForWidth(int width) const
{
    return layout()->totalMinimumHeightForWidth(width);
}

void TicketForm::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().panel);
}

} // namespace fathom
