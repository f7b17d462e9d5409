// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_panel.h"

#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/theme.h"
#include "ui/ticket/problem_line.h"
#include "ui/ticket/side_button.h"
#include "ui/ticket/ticket_dialogs.h"
#include "ui/ticket/value_field.h"
#include "ui/workspace/small_widgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace fathom {

namespace {

QHBoxLayout* row(QVBoxLayout& column, int spacing)
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    column.addLayout(layout);
    return layout;
}

QPushButton* smallButton(const char* name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setProperty("kind", QStringLiteral("small"));
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return button;
}

} // namespace

void TicketPanel::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    addModes(*outer);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget(scroll);
    inside->setObjectName(QStringLiteral("ticketFields"));
    inside->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(10, 8, 10, 4);
    column->setSpacing(0);
    addPrice(*column);
    addSize(*column);
    addOptions(*column);
    column->addStretch(1);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget() turned it on
    outer->addWidget(scroll, 1);
    addFoot(*outer);
}

void TicketPanel::addModes(QVBoxLayout& column)
{
    auto* modes = row(column, 6);
    modes->setContentsMargins(10, 8, 10, 4);
    m_margin = new ChevronButton(m_context.theme, this);
    m_margin->setObjectName(QStringLiteral("marginMode"));
    m_leverage = new ChevronButton(m_context.theme, this);
    m_leverage->setObjectName(QStringLiteral("leverage"));
    m_mode = new QPushButton(this);
    m_mode->setObjectName(QStringLiteral("positionMode"));
    m_mode->setAutoDefault(false);
    for (QPushButton* button : { static_cast<QPushButton*>(m_margin), static_cast<QPushButton*>(m_leverage), m_mode }) {
        button->setFocusPolicy(Qt::TabFocus);
        modes->addWidget(button);
    }
    modes->addStretch(1);
    m_mostName = plainLabel({}, "hint", this);
    m_most = plainLabel({}, "", this);
    m_most->setFont(m_context.theme.label());
    m_most->setObjectName(QStringLiteral("most"));
    modes->addWidget(m_mostName);
    modes->addWidget(m_most);
    connect(m_margin, &QPushButton::clicked, this, [this] { openMarginModeDialog(m_context, window()); });
    connect(m_leverage, &QPushButton::clicked, this, [this] { openLeverageDialog(m_context, window()); });
    connect(m_mode, &QPushButton::clicked, this, [this] { openPositionModeDialog(m_context, window()); });
    m_type = new QTabBar(this);
    m_type->setObjectName(QStringLiteral("orderType"));
    m_type->setDrawBase(false);
    m_type->setProperty("plain", true);
    m_type->setExpanding(false);
    m_type->setFont(m_context.theme.body());
    m_type->addTab(QString());
    m_type->addTab(QString());
    column.addWidget(m_type);
    connect(m_type, &QTabBar::currentChanged, this, [this](int index) { setMarket(index == 1); });
}

void TicketPanel::addPrice(QVBoxLayout& column)
{
    m_price = new ValueField(m_context.theme, QStringLiteral("price"), this);
    column.addWidget(m_price);
    m_marketNote = plainLabel({}, "hint", this);
    m_marketNote->setFixedHeight(18);
    m_marketNote->setVisible(false);
    column.addWidget(m_marketNote);
    m_priceProblem = new ProblemLine(m_context.theme, this);
    column.addWidget(m_priceProblem);
    m_referenceRow = new QWidget(this);
    auto* references = new QHBoxLayout(m_referenceRow);
    references->setContentsMargins(0, 4, 0, 0);
    references->setSpacing(4);
    const std::array<const char*, 4> names { "takeBid", "takeMid", "takeAsk", "takeMark" };
    const std::array<const char*, 4> words { "bid", "mid", "ask", "mark" };
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_references[i] = smallButton(names[i], this);
        references->addWidget(m_references[i], 1);
        connect(m_references[i], &QPushButton::clicked, this, [this, word = QLatin1String(words[i])] {
            m_input.committedPrice = m_state.price;
            m_input.priceText = word;
            refresh();
            commitPrice();
        });
    }
    column.addWidget(m_referenceRow);
    column.addSpacing(8);
    connect(m_price, &ValueField::edited, this, [this](const QString& text) {
        m_input.priceText = text;
        refresh();
    });
    connect(m_price, &ValueField::committed, this, &TicketPanel::commitPrice);
    connect(m_price, &ValueField::stepped, this, &TicketPanel::stepPrice);
    connect(m_priceProblem, &ProblemLine::suggestionTaken, this, [this] {
        m_input.priceText = QString::fromStdString(m_state.priceSuggestion.toString());
        refresh();
        commitPrice();
    });
}

void TicketPanel::addSize(QVBoxLayout& column)
{
    m_size = new ValueField(m_context.theme, QStringLiteral("size"), this);
    column.addWidget(m_size);
    m_sizeProblem = new ProblemLine(m_context.theme, this);
    column.addWidget(m_sizeProblem);
    m_notional = plainLabel({}, "hint", this);
    m_notional->setObjectName(QStringLiteral("notional"));
    m_notional->setFixedHeight(18);
    m_notional->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column.addWidget(m_notional);
    auto* shares = row(column, 4);
    shares->setContentsMargins(0, 4, 0, 0);
    const std::array<const char*, 5> names { "take10", "take25", "take50", "take75", "takeMax" };
    const std::array<const char*, 5> words { "10%", "25%", "50%", "75%", "max" };
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_shares[i] = smallButton(names[i], this);
        shares->addWidget(m_shares[i], 1);
        connect(m_shares[i], &QPushButton::clicked, this, [this, word = QLatin1String(words[i])] {
            m_input.sizeText = word;
            refresh();
            commitSize();
        });
    }
    connect(m_size, &ValueField::edited, this, [this](const QString& text) {
        m_input.sizeText = text;
        refresh();
    });
    connect(m_size, &ValueField::committed, this, &TicketPanel::commitSize);
    connect(m_size, &ValueField::stepped, this, &TicketPanel::stepSize);
    connect(m_sizeProblem, &ProblemLine::suggestionTaken, this, [this] {
        m_input.sizeText = QString::fromStdString(m_state.sizeSuggestion.toString());
        refresh();
        commitSize();
    });
}

void TicketPanel::addOptions(QVBoxLayout& column)
{
    auto* options = row(column, 14);
    options->setContentsMargins(0, 5, 0, 5);
    m_postOnly = new QCheckBox(this);
    m_postOnly->setObjectName(QStringLiteral("postOnly"));
    m_reduceOnly = new QCheckBox(this);
    m_reduceOnly->setObjectName(QStringLiteral("reduceOnly"));
    options->addWidget(m_postOnly);
    options->addWidget(m_reduceOnly);
    options->addStretch(1);
    m_tifName = plainLabel({}, "text3", this);
    options->addWidget(m_tifName);
    m_tif = new ChevronButton(m_context.theme, this);
    m_tif->setObjectName(QStringLiteral("timeInForce"));
    m_tif->setFocusPolicy(Qt::TabFocus);
    options->addWidget(m_tif);
    connect(m_postOnly, &QCheckBox::toggled, this, [this](bool on) {
        m_input.postOnly = on;
        m_context.session.preferences()->setValue(QStringLiteral("ticket.postOnly"), on);
        refresh();
    });
    connect(m_reduceOnly, &QCheckBox::toggled, this, [this](bool on) {
        m_input.reduceOnly = on;
        refresh();
    });
    connect(m_tif, &QPushButton::clicked, this, [this] { m_input.market ? openCapMenu() : openTimeInForceMenu(); });
    m_caution = plainLabel({}, "warn", this);
    m_caution->setObjectName(QStringLiteral("caution"));
    m_caution->setFont(m_context.theme.label());
    m_caution->setWordWrap(true);
    m_caution->hide();
    column.addWidget(m_caution);
    column.addSpacing(8);
    m_figures = new WhatIfView(m_context.theme, this);
    m_figures->setObjectName(QStringLiteral("whatIf"));
    column.addWidget(m_figures);
}

void TicketPanel::addFoot(QVBoxLayout& column)
{
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(10, 4, 10, 8);
    foot->setSpacing(4);
    column.addLayout(foot);
    auto* buttons = row(*foot, 6);
    m_buy = new SideButton(Side::Buy, m_context.theme, this);
    m_buy->setObjectName(QStringLiteral("buy"));
    m_sell = new SideButton(Side::Sell, m_context.theme, this);
    m_sell->setObjectName(QStringLiteral("sell"));
    buttons->addWidget(m_buy, 1);
    buttons->addWidget(m_sell, 1);
    connect(m_buy, &QAbstractButton::clicked, this, [this] { press(Side::Buy); });
    connect(m_sell, &QAbstractButton::clicked, this, [this] { press(Side::Sell); });
    auto* notes = row(*foot, 4);
    m_key = new KeyCap(m_context.theme, QStringLiteral("Ctrl \u21B5"), this);
    m_keyNote = plainLabel({}, "hint", this);
    m_environmentNote = plainLabel({}, "hint", this);
    notes->addWidget(m_key);
    notes->addWidget(m_keyNote, 1);
    notes->addWidget(m_environmentNote);
}

void TicketPanel::retranslate()
{
    m_type->setAccessibleName(tr("Order type"));
    m_type->setTabText(0, tr("Limit"));
    m_type->setTabText(1, tr("Market"));
    m_price->setLabel(tr("Price"));
    m_size->setLabel(tr("Size"));
    m_mostName->setText(tr("Max"));
    m_postOnly->setText(tr("Post-only"));
    m_postOnly->setAccessibleName(m_postOnly->text());
    m_postOnly->setToolTip(tr("Cancelled by the exchange instead of taking"));
    m_reduceOnly->setText(tr("Reduce-only"));
    m_reduceOnly->setAccessibleName(m_reduceOnly->text());
    m_reduceOnly->setToolTip(tr("Only makes the position smaller"));
    m_margin->setToolTip(tr("Margin mode"));
    m_leverage->setToolTip(tr("Leverage"));
    m_mode->setToolTip(tr("Position mode"));
    m_environmentNote->setText(m_context.session.environment() == Environment::Production ? tr("asks to confirm") : tr("simulated"));
    retranslateButtons();
    refresh();
}

void TicketPanel::retranslateButtons()
{
    const std::array<QString, 5> shares { QStringLiteral("10 %"), QStringLiteral("25 %"), QStringLiteral("50 %"), QStringLiteral("75 %"), tr("Max") };
    for (std::size_t i = 0; i < shares.size(); ++i) {
        m_shares[i]->setText(shares[i]);
        m_shares[i]->setAccessibleName(tr("Size %1").arg(shares[i]));
    }
}

} // namespace fathom
