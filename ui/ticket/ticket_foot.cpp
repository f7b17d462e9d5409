// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TicketPanel that stays in sight under the form: the buttons and the line below them.
#include "ui/ticket/ticket_panel.h"

#include "core/session/account_state.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/ticket/side_button.h"
#include "ui/ticket/ticket_words.h"
#include "ui/workspace/confirm_allowance.h"
#include "ui/workspace/small_widgets.h"

#include <QVBoxLayout>

namespace fathom {

namespace {
constexpr int noteGap = 8; // what a key does and what becomes of an order are two sentences
}

void TicketPanel::addFoot(QVBoxLayout& column)
{
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(10, 4, 10, 8);
    foot->setSpacing(4);
    column.addLayout(foot);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    foot->addLayout(buttons);
    m_buy = new SideButton(Side::Buy, m_context.theme, this);
    m_buy->setObjectName(QStringLiteral("buy"));
    m_sell = new SideButton(Side::Sell, m_context.theme, this);
    m_sell->setObjectName(QStringLiteral("sell"));
    buttons->addWidget(m_buy, 1);
    buttons->addWidget(m_sell, 1);
    connect(m_buy, &QAbstractButton::clicked, this, [this] { press(Side::Buy); });
    connect(m_sell, &QAbstractButton::clicked, this, [this] { press(Side::Sell); });
    auto* notes = new QHBoxLayout;
    notes->setSpacing(4);
    foot->addLayout(notes);
    m_key = new KeyCap(m_context.theme, QStringLiteral("Ctrl \u21B5"), this);
    m_keyNote = new ElidedLabel("hint", this);
    m_keyNote->setObjectName(QStringLiteral("keyNote"));
    m_environmentNote = plainLabel({}, "hint", this);
    m_environmentNote->setObjectName(QStringLiteral("environmentNote"));
    m_environmentNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    notes->addWidget(m_key);
    notes->addWidget(m_keyNote, 1);
    notes->addSpacing(noteGap);
    notes->addWidget(m_environmentNote);
}

void TicketPanel::showFoot()
{
    const auto known = instrument();
    const bool hedge = m_context.session.account()->isHedgeMode();
    for (const Side which : { Side::Buy, Side::Sell }) {
        SideButton* button = which == Side::Buy ? m_buy : m_sell;
        const ButtonWords words = known ? buttonWords(which, m_input, m_state, *known, hedge)
                                        : ButtonWords { which == Side::Buy ? tr("Buy") : tr("Sell"), tr("filters not loaded"), {} };
        button->show(words.title, words.detail, words.brief, m_state.side(which).canSend());
        button->setChosen(m_input.chosen == which);
    }
    const auto& chosen = m_input.chosen;
    // What a press came to has the whole line.
    m_key->setVisible(!m_noteHeld.isActive());
    m_environmentNote->setVisible(!m_noteHeld.isActive());
    if (!m_noteHeld.isActive())
        m_keyNote->setWords(!chosen                         ? tr("sends the chosen side: Alt B, Alt S")
                : !m_state.side(*chosen).canSend() ? tr("moves to the first error")
                : *chosen == Side::Buy             ? tr("places the buy")
                                                   : tr("places the sell"));
    const Decimal most = ConfirmAllowance::of(m_context.session).most();
    m_environmentNote->setText(m_context.session.environment() != Environment::Production ? tr("simulated")
            : most.isPositive() ? tr("asks above %1").arg(format::money(most, 0))
                                : tr("asks to confirm"));
}

} // namespace fathom
