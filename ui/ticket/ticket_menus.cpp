// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket's menus and the small dialogs that fill in a field.
#include "core/session/account_state.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/ticket/bracket_section.h"
#include "ui/ticket/good_till_dialog.h"
#include "ui/ticket/risk_dialog.h"
#include "ui/ticket/ticket_keys.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/ticket_words.h"
#include "ui/ticket/value_field.h"
#include "ui/workspace/confirm_allowance.h"
#include "ui/workspace/small_widgets.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>

namespace fathom {

namespace {

using Menu = TicketForm::Menu;

constexpr std::array<const char*, 6> caps { "0.02", "0.05", "0.1", "0.2", "0.5", "1" };
constexpr std::array<const char*, 8> callbacks { "0.1", "0.2", "0.5", "0.8", "1", "2", "5", "10" };

// One of several: the present one is ticked.
template <class Chosen>
void addChoice(QMenu& menu, const QString& text, bool now, Chosen chosen)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(now);
    QObject::connect(action, &QAction::triggered, &menu, chosen);
}

} // namespace

void TicketPanel::openMenu(Menu which)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("ticketMenu"));
    switch (which) {
    case Menu::TimeInForce: fillTimesInForce(*menu); break;
    case Menu::Cap: fillCaps(*menu); break;
    case Menu::Working: fillWorking(*menu, &m_input.working); break;
    case Menu::TakeProfitWorking: fillWorking(*menu, &m_input.takeProfitWorking); break;
    case Menu::StopLossWorking: fillWorking(*menu, &m_input.stopLossWorking); break;
    case Menu::Callback: fillCallbacks(*menu); break;
    case Menu::Extras: fillExtras(*menu); break;
    }
    QWidget* anchor = m_form->menuButton(which);
    if (!anchor->isVisible())
        anchor = m_options;
    // Above its button where there is no room below it.
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void TicketPanel::fillTimesInForce(QMenu& menu)
{
    const auto known = instrument();
    const auto choose = [this](TimeInForce value) {
        return [this, value] {
            m_input.timeInForce = value;
            refresh();
        };
    };
    const auto now = m_input.timeInForce;
    addChoice(menu, tr("GTC: rests until cancelled"), now == TimeInForce::GTC, choose(TimeInForce::GTC));
    if (m_input.tab != TicketTab::Scale) {
        addChoice(menu, tr("IOC: fills now, the rest is cancelled"), now == TimeInForce::IOC, choose(TimeInForce::IOC));
        addChoice(menu, tr("FOK: fills whole now or not at all"), now == TimeInForce::FOK, choose(TimeInForce::FOK));
    }
    addChoice(menu, tr("GTX: post-only, cancelled instead of taking"), now == TimeInForce::GTX, choose(TimeInForce::GTX));
    addChoice(menu, tr("GTD: rests until a date…"), now == TimeInForce::GTD, [this] { askGoodTill(); });
    if (known && known->allowsRpi() && m_input.tab == TicketTab::Limit)
        addChoice(menu, tr("RPI: post-only, hidden from the public book"), now == TimeInForce::RPI, choose(TimeInForce::RPI));
}

void TicketPanel::fillCaps(QMenu& menu)
{
    for (const char* cap : caps) {
        const Decimal value = Decimal::fromLiteral(cap);
        addChoice(menu, format::percent(value), value == m_input.capPercent, [this, cap, value] {
            m_input.capPercent = value;
            keep(ticket_keys::cap, QLatin1String(cap));
            refresh();
        });
    }
}

void TicketPanel::fillWorking(QMenu& menu, WorkingType* working)
{
    const QString key = working == &m_input.working ? ticket_keys::working
        : working == &m_input.takeProfitWorking     ? ticket_keys::takeProfitWorking
                                                    : ticket_keys::stopLossWorking;
    addWorkingChoices(menu, *working, this, [this, working, key](WorkingType type) {
        *working = type;
        keep(key, workingTypeName(type));
        refresh();
    });
}

void TicketPanel::fillCallbacks(QMenu& menu)
{
    for (const char* callback : callbacks) {
        const Decimal value = Decimal::fromLiteral(callback);
        addChoice(menu, format::percent(value), m_state.value(TicketField::Callback).value == value,
            [this, callback] { fill(TicketField::Callback, QLatin1String(callback)); });
    }
}

void TicketPanel::fillExtras(QMenu& menu)
{
    QMenu* match = menu.addMenu(tr("Price match"));
    match->setEnabled(m_input.tab == TicketTab::Limit || (m_input.tab == TicketTab::Stop && m_input.isStopLimit()));
    for (int i = 0; i <= static_cast<int>(PriceMatch::Queue20); ++i) {
        const auto mode = static_cast<PriceMatch>(i);
        addChoice(*match, matchWords(mode), m_state.match == mode, [this, mode] {
            setText(TicketField::Price, matchText(mode));
            m_input.match = mode;
            refresh();
        });
    }
    QMenu* selfTrade = menu.addMenu(tr("Where own orders meet"));
    const auto choose = [this](std::optional<SelfTrade> mode) {
        return [this, mode] {
            m_input.selfTrade = mode;
            keep(ticket_keys::selfTrade, mode ? selfTradeName(*mode) : QString());
            refresh();
        };
    };
    addChoice(*selfTrade, tr("As the account is set"), !m_input.selfTrade, choose(std::nullopt));
    for (const SelfTrade mode : { SelfTrade::ExpireTaker, SelfTrade::ExpireMaker, SelfTrade::ExpireBoth, SelfTrade::None })
        addChoice(*selfTrade, selfTradeWords(mode), m_input.selfTrade == mode, choose(mode));
    menu.addSeparator();
    addChoice(menu, tr("Warn where no stop-loss stands"), m_input.cautionsNoStop, [this] {
        m_input.cautionsNoStop = !m_input.cautionsNoStop;
        keep(ticket_keys::noStop, m_input.cautionsNoStop);
        refresh();
    });
    ConfirmAllowance& allowance = ConfirmAllowance::of(m_context.session);
    if (allowance.most().isPositive()) {
        QAction* ask = menu.addAction(tr("Ask for every order again"));
        connect(ask, &QAction::triggered, this, [&allowance] { allowance.setMost({}); });
    }
}

void TicketPanel::askGoodTill()
{
    auto* dialog = new GoodTillDialog(m_context.theme, RealClock().wallNow(), m_input.goodTill, this);
    connect(dialog, &GoodTillDialog::taken, this, [this](WallTime till) {
        m_input.timeInForce = TimeInForce::GTD;
        m_input.goodTill = till;
        refresh();
    });
    dialog->openAt(m_form->menuButton(Menu::TimeInForce));
}

void TicketPanel::askRisk()
{
    const auto known = instrument();
    const TicketSide& side = m_state.shownSide();
    Decimal entry = side.entry;
    if (!entry.isPositive())
        entry = m_state.value(TicketField::Price).value.value_or(m_state.lastPrice);
    if (!known || !entry.isPositive())
        return;
    const CommissionRates rates = m_context.session.account()->commission(known->symbol);
    const bool rests = m_input.tab == TicketTab::Limit && !side.takes;
    RiskDialog::Facts facts;
    facts.instrument = known;
    facts.side = m_state.shown;
    facts.budget = { {}, entry.roundedTo(known->tickSize, Decimal::Rounding::Nearest), {}, rests ? rates.maker : rates.taker, rates.taker };
    if (const auto stop = m_state.value(TicketField::StopLoss).value)
        facts.budget.stop = *stop;
    facts.equity = m_context.session.account()->figures().marginBalance;
    facts.most = side.most;
    facts.riskText = m_riskText;
    auto* dialog = new RiskDialog(m_context.theme, facts, this);
    connect(dialog, &RiskDialog::taken, this, [this](Decimal size, Decimal stop, const QString& riskText) {
        m_riskText = riskText;
        keep(ticket_keys::risk, riskText);
        const QString stopText = QString::fromStdString(stop.toString());
        if (m_input.mayHaveBracket() && m_state.value(TicketField::StopLoss).value != stop) {
            m_input.bracket = true;
            m_form->arrange(m_input);
            fill(TicketField::StopLoss, stopText);
        }
        fill(TicketField::Size, QString::fromStdString(size.toString()));
    });
    dialog->openAt(m_form->field(TicketField::Size));
}

} // namespace fathom
