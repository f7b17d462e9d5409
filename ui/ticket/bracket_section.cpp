// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/bracket_section.h"

#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/ticket/ticket_words.h"
#include "ui/ticket/value_field.h"
#include "ui/workspace/notice_line.h"
#include "ui/workspace/small_widgets.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace fathom {

namespace {

constexpr int workingWidth = 76;
constexpr int moneyWidth = 70;
constexpr int leastField = 104; // "TP" and a price of six digits

void setBracketRole(QLabel* label, const char* role)
{
    if (label->property("role").toString() == QLatin1String(role))
        return;
    label->setProperty("role", QLatin1String(role));
    repolish(label);
}

} // namespace

BracketSection::BracketSection(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_box(new QCheckBox(this))
    , m_note(plainLabel({}, "hint", this))
    , m_legs(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 2);
    m_box->setObjectName(QStringLiteral("bracket"));
    m_note->setObjectName(QStringLiteral("bracketNote"));
    m_note->setFixedHeight(24);
    head->addWidget(m_box);
    head->addStretch(1);
    head->addWidget(m_note);
    column->addLayout(head);
    auto* grid = new QGridLayout(m_legs);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(2, moneyWidth);
    m_profit = addLeg(*grid, 0, QStringLiteral("takeProfit"));
    m_stop = addLeg(*grid, 1, QStringLiteral("stopLoss"));
    column->addWidget(m_legs);
    for (Leg* leg : { &m_profit, &m_stop })
        column->addWidget(leg->problem);
    m_legs->hide();
}

BracketSection::Leg BracketSection::addLeg(QGridLayout& grid, int row, const QString& name)
{
    Leg leg { new ValueField(m_theme, name, m_legs), new ChevronButton(m_theme, m_legs), plainLabel({}, "", m_legs), plainLabel({}, "hint", m_legs),
        new NoticeLine(m_theme, NoticeLine::Kind::Error, this) };
    leg.field->setUnit({});
    leg.field->setMinimumWidth(leastField);
    leg.working->setObjectName(name + QStringLiteral("Working"));
    leg.working->setFixedSize(workingWidth, 30);
    leg.working->setFocusPolicy(Qt::TabFocus);
    leg.money->setObjectName(name + QStringLiteral("Money"));
    leg.percent->setObjectName(name + QStringLiteral("Percent"));
    leg.problem->setObjectName(name + QStringLiteral("Problem"));
    auto* figures = new QVBoxLayout;
    figures->setSpacing(0);
    for (QLabel* label : { leg.money, leg.percent }) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setFixedHeight(14);
        figures->addWidget(label);
    }
    grid.addWidget(leg.field, row, 0);
    grid.addWidget(leg.working, row, 1);
    grid.addLayout(figures, row, 2);
    return leg;
}

void BracketSection::retranslate()
{
    m_box->setText(tr("TP / SL bracket"));
    m_box->setAccessibleName(m_box->text());
    m_box->setToolTip(tr("Held at the exchange, placed as the entry fills"));
    m_profit.field->setLabel(tr("TP"), tr("Take-profit"));
    m_stop.field->setLabel(tr("SL"), tr("Stop-loss"));
    for (const Leg* leg : { &m_profit, &m_stop })
        leg->field->edit()->setToolTip(tr("A price, or a distance from the entry: 1%, 150t, 100u, +20t; 2r of the stop"));
}

void BracketSection::show(const TicketInput& input, const TicketState& state, const Instrument& instrument, bool mayMove)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(input.bracket);
    m_legs->setVisible(input.hasBracket());
    showLeg(m_profit, true, input, state, instrument, mayMove);
    showLeg(m_stop, false, input, state, instrument, mayMove);
    const auto profit = state.value(TicketField::TakeProfit).value, stop = state.value(TicketField::StopLoss).value;
    const Decimal entry = state.shownSide().entry;
    QString note;
    if (!input.bracket && state.positionHasBoth) {
        note = tr("position already has both");
    } else if (input.hasBracket() && profit && stop && entry.isPositive()) {
        const Decimal risk = (entry - *stop).abs();
        if (risk.isPositive())
            note = tr("R : R %1").arg(format::grouped((*profit - entry).abs() / risk, 2));
    }
    m_note->setText(note);
}

void BracketSection::showLeg(Leg& leg, bool profit, const TicketInput& input, const TicketState& state, const Instrument& instrument, bool mayMove)
{
    const TicketField which = profit ? TicketField::TakeProfit : TicketField::StopLoss;
    const TicketProblem* problem = input.hasBracket() ? state.problemOf(which) : nullptr;
    leg.field->setInvalid(problem != nullptr);
    if (mayMove || (problem == nullptr) == leg.problem->isHidden())
        leg.problem->show(problem != nullptr ? problem->text : QString());
    const WorkingType working = profit ? input.takeProfitWorking : input.stopLossWorking;
    leg.working->setText(workingWord(working));
    leg.working->setAccessibleName((profit ? tr("Take-profit watches: %1") : tr("Stop-loss watches: %1")).arg(leg.working->text()));
    const auto price = state.value(which).value;
    const TicketSide& side = state.shownSide();
    QString money, percent;
    Decimal won;
    if (price && side.entry.isPositive() && problem == nullptr) {
        const Decimal distance = state.shown == Side::Buy ? *price - side.entry : side.entry - *price;
        won = distance * side.size;
        money = side.size.isPositive() ? format::signedMoney(won) : QString();
        percent = format::signedPercent((*price - side.entry) * Decimal(100) / side.entry);
    }
    setBracketRole(leg.money, won.isPositive() ? "buy" : won.isNegative() ? "sell" : "text2");
    leg.money->setText(money);
    leg.percent->setText(percent);
    leg.field->setPrintedBack(price && !isPlainNumber(input.text(which)) ? QStringLiteral("= ") + format::price(*price, instrument) : QString());
}

void addWorkingChoices(QMenu& menu, WorkingType now, QObject* context, const std::function<void(WorkingType)>& chosen)
{
    const auto add = [&](const QString& text, WorkingType type) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(type == now);
        QObject::connect(action, &QAction::triggered, context, [chosen, type] { chosen(type); });
    };
    add(BracketSection::tr("Last: the price of the last trade"), WorkingType::ContractPrice);
    add(BracketSection::tr("Mark: the price liquidation looks at"), WorkingType::MarkPrice);
}

QString BracketSection::ratio() const
{
    return m_note->text();
}

QString BracketSection::money(bool profit) const
{
    return (profit ? m_profit : m_stop).money->text();
}

} // namespace fathom
