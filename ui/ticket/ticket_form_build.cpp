// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/ticket/bracket_section.h"
#include "ui/ticket/field_block.h"
#include "ui/ticket/scale_preview.h"
#include "ui/ticket/ticket_form.h"
#include "ui/ticket/trailing_sketch.h"
#include "ui/ticket/value_field.h"
#include "ui/ticket/what_if_view.h"
#include "ui/workspace/notice_line.h"
#include "ui/workspace/small_widgets.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fathom {

namespace {

using Field = TicketField;

constexpr int groupGap = 8;
constexpr int countWidth = 96;

QHBoxLayout* formRow(QVBoxLayout& column, QWidget*& holder, QWidget* parent)
{
    holder = new QWidget(parent);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    column.addWidget(holder);
    return row;
}

} // namespace

TicketForm::TicketForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("ticketForm"));
    build();
    retranslate();
}

void TicketForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 2, 4); // and the scroll bar
    column->setSpacing(0);
    addTop(*column);
    addPrices(*column);
    addSize(*column);
    addOptions(*column);
    addPictures(*column);
    column->addStretch(1);
}

FieldBlock* TicketForm::addBlock(Field which, const QString& name)
{
    auto* block = new FieldBlock(m_theme, name, this);
    m_blocks[indexOf(which)] = block;
    listen(block->field(), which);
    connect(block, &FieldBlock::actionTaken, this, [this, which, block] {
        if (block->property("band").toBool())
            Q_EMIT limitsWanted();
        else
            Q_EMIT filled(which, block->property("suggestion").toString());
    });
    return block;
}

void TicketForm::listen(ValueField* field, Field which)
{
    connect(field, &ValueField::edited, this, [this, which](const QString& text) { Q_EMIT edited(which, text); });
    connect(field, &ValueField::committed, this, [this, which] { Q_EMIT committed(which); });
    connect(field, &ValueField::stepped, this, [this, which](int direction, Qt::KeyboardModifiers held) { Q_EMIT stepped(which, direction, held); });
}

QHBoxLayout* TicketForm::addSegments(QVBoxLayout& column, QButtonGroup& group, QWidget*& holder, int count, const QString& name)
{
    auto* row = formRow(column, holder, this);
    row->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto* button = new QPushButton(holder);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setObjectName(name + QString::number(i));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
        group.addButton(button, i);
        row->addWidget(button, 1);
    }
    return row;
}

void TicketForm::addTop(QVBoxLayout& column)
{
    m_notLoaded = new NoticeLine(m_theme, NoticeLine::Kind::Caution, this);
    m_notLoaded->setObjectName(QStringLiteral("notLoaded"));
    connect(m_notLoaded, &NoticeLine::actionTaken, this, &TicketForm::retryWanted);
    column.addWidget(m_notLoaded);
    m_stopGroup = new QButtonGroup(this);
    addSegments(column, *m_stopGroup, m_stopKinds, 4, QStringLiteral("stopKind"));
    m_stopKinds->layout()->setContentsMargins(0, 0, 0, 6);
    connect(m_stopGroup, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT stopKindChosen(static_cast<StopKind>(id)); });
}

void TicketForm::addPrices(QVBoxLayout& column)
{
    FieldBlock* trigger = addBlock(Field::Trigger, QStringLiteral("trigger"));
    trigger->addHint(QStringLiteral("triggerHint"), Qt::AlignRight);
    m_working = trigger->addTail(QStringLiteral("working"));
    connect(m_working, &QPushButton::clicked, this, [this] { Q_EMIT menuWanted(Menu::Working); });
    column.addWidget(trigger);

    FieldBlock* callback = addBlock(Field::Callback, QStringLiteral("callback"));
    m_callbacks = callback->addTail(QStringLiteral("callbacks"));
    connect(m_callbacks, &QPushButton::clicked, this, [this] { Q_EMIT menuWanted(Menu::Callback); });
    column.addWidget(callback);
    FieldBlock* activation = addBlock(Field::Activation, QStringLiteral("activation"));
    activation->layout()->setContentsMargins(0, 4, 0, 0);
    m_activationWorking = activation->addTail(QStringLiteral("activationWorking"));
    connect(m_activationWorking, &QPushButton::clicked, this, [this] { Q_EMIT menuWanted(Menu::Working); });
    column.addWidget(activation);
    m_activations = new QuickRow({ QStringLiteral("activateNow"), QStringLiteral("activate1"), QStringLiteral("activate2"), QStringLiteral("activate3") }, this);
    connect(m_activations, &QuickRow::picked, this, &TicketForm::activationPicked);
    column.addWidget(m_activations);

    m_market = new FieldBlock(m_theme, QStringLiteral("marketPrice"), this);
    m_market->setEnabled(false);
    m_market->addHint(QStringLiteral("marketNote"), Qt::AlignLeft);
    column.addWidget(m_market);

    auto* range = formRow(column, m_range, this);
    range->setAlignment(Qt::AlignTop);
    FieldBlock* price = addBlock(Field::Price, QStringLiteral("price"));
    price->addHint(QStringLiteral("priceHint"), Qt::AlignRight);
    FieldBlock* to = addBlock(Field::To, QStringLiteral("to"));
    range->addWidget(price, 1, Qt::AlignTop);
    range->addWidget(to, 1, Qt::AlignTop);
    m_references = new QuickRow({ QStringLiteral("takeBid"), QStringLiteral("takeMid"), QStringLiteral("takeAsk"), QStringLiteral("takeMark") }, this);
    connect(m_references, &QuickRow::picked, this, [this](int index) {
        static constexpr std::array words { "bid", "mid", "ask", "mark" };
        Q_EMIT filled(Field::Price, QLatin1String(words.at(static_cast<std::size_t>(index))));
    });
    column.addWidget(m_references);

    auto* spread = formRow(column, m_spread, this);
    spread->setContentsMargins(0, 4, 0, 0);
    FieldBlock* count = addBlock(Field::Count, QStringLiteral("count"));
    count->setFixedWidth(countWidth);
    spread->addWidget(count, 0, Qt::AlignTop);
    m_shapeGroup = new QButtonGroup(this);
    auto* shapes = new QVBoxLayout;
    QWidget* holder = nullptr;
    addSegments(*shapes, *m_shapeGroup, holder, 3, QStringLiteral("shape"));
    for (QAbstractButton* button : m_shapeGroup->buttons())
        button->setFixedHeight(30);
    spread->addLayout(shapes, 1);
    connect(m_shapeGroup, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT shapeChosen(static_cast<ScaleShape>(id)); });
}

void TicketForm::addSize(QVBoxLayout& column)
{
    column.addSpacing(groupGap);
    FieldBlock* size = addBlock(Field::Size, QStringLiteral("size"));
    size->addHint(QStringLiteral("notional"), Qt::AlignRight);
    column.addWidget(size);
    const QStringList names { QStringLiteral("take10"), QStringLiteral("take25"), QStringLiteral("take50"), QStringLiteral("take75"), QStringLiteral("takeMax"), QStringLiteral("takeRisk") };
    m_shares = new QuickRow(names, this);
    connect(m_shares, &QuickRow::picked, this, [this](int index) {
        static constexpr std::array words { "10%", "25%", "50%", "75%", "max" };
        if (index == 5)
            Q_EMIT riskWanted();
        else
            Q_EMIT filled(Field::Size, QLatin1String(words.at(static_cast<std::size_t>(index))));
    });
    column.addWidget(m_shares);
    m_closing = new QuickRow({ QStringLiteral("close25"), QStringLiteral("close50"), QStringLiteral("close75"), QStringLiteral("closeAll") }, this);
    connect(m_closing, &QuickRow::picked, this, [this](int index) {
        Q_EMIT filled(Field::Size, index == 3 ? QStringLiteral("all") : QStringLiteral("%1%").arg(25 * (index + 1)));
    });
    column.addWidget(m_closing);
}

void TicketForm::addOptions(QVBoxLayout& column)
{
    QWidget* holder = nullptr;
    auto* options = formRow(column, holder, this);
    options->setContentsMargins(0, 5, 0, 3);
    options->setSpacing(8);
    const auto box = [&](QCheckBox*& made, const QString& name, auto signal) {
        made = new QCheckBox(holder);
        made->setObjectName(name);
        made->setMinimumHeight(22);
        connect(made, &QCheckBox::toggled, this, signal);
        options->addWidget(made);
    };
    box(m_postOnly, QStringLiteral("postOnly"), &TicketForm::postOnlyToggled);
    box(m_closePosition, QStringLiteral("closePosition"), &TicketForm::closePositionToggled);
    box(m_reduceOnly, QStringLiteral("reduceOnly"), &TicketForm::reduceOnlyToggled);
    m_lock = new ElidedLabel("text3", holder);
    m_lock->setObjectName(QStringLiteral("reduceLock"));
    options->addWidget(m_lock);
    options->addStretch(1);
    m_optionsRow = options;
    m_tifName = plainLabel({}, "text3", holder);
    options->addWidget(m_tifName);
    m_tif = new ChevronButton(m_theme, holder);
    m_tif->setObjectName(QStringLiteral("timeInForce"));
    m_tif->setFocusPolicy(Qt::TabFocus);
    m_tif->setFixedHeight(22);
    connect(m_tif, &QPushButton::clicked, this, [this] { Q_EMIT menuWanted(m_isCap ? Menu::Cap : Menu::TimeInForce); });
    options->addWidget(m_tif);

    auto* more = formRow(column, holder, this);
    m_priceProtect = new QCheckBox(holder);
    m_priceProtect->setObjectName(QStringLiteral("priceProtect"));
    m_priceProtect->setMinimumHeight(22);
    connect(m_priceProtect, &QCheckBox::toggled, this, &TicketForm::priceProtectToggled);
    more->setSpacing(12);
    more->setContentsMargins(0, 0, 0, 1); // buttons are a pixel taller than their line: their frame was cut below
    more->addWidget(m_priceProtect);
    m_extras = new ChevronButton(m_theme, holder);
    m_extras->setObjectName(QStringLiteral("extras"));
    m_extras->setFocusPolicy(Qt::TabFocus);
    m_extras->setFixedHeight(22);
    more->addWidget(m_extras);
    more->addStretch(1);
    m_moreRow = more;
    connect(m_extras, &QPushButton::clicked, this, [this] { Q_EMIT menuWanted(Menu::Extras); });

    m_bracket = new BracketSection(m_theme, this);
    m_bracket->setContentsMargins(0, 2, 0, 0);
    column.addWidget(m_bracket);
    connect(m_bracket->box(), &QCheckBox::toggled, this, &TicketForm::bracketToggled);
    for (const bool profit : { true, false }) {
        listen(m_bracket->field(profit), profit ? Field::TakeProfit : Field::StopLoss);
        connect(m_bracket->working(profit), &QPushButton::clicked, this,
            [this, profit] { Q_EMIT menuWanted(profit ? Menu::TakeProfitWorking : Menu::StopLossWorking); });
    }
}

void TicketForm::addPictures(QVBoxLayout& column)
{
    m_noticeColumn = new QVBoxLayout;
    m_noticeColumn->setSpacing(0);
    column.addLayout(m_noticeColumn);
    m_sketch = new TrailingSketch(m_theme, this);
    column.addWidget(m_sketch);
    m_preview = new ScalePreview(m_theme, this);
    column.addWidget(m_preview);
    column.addSpacing(6);
    m_figures = new WhatIfView(m_theme, this);
    m_figures->setObjectName(QStringLiteral("whatIf"));
    column.addWidget(m_figures);
}

ValueField* TicketForm::field(Field which) const
{
    if (which == Field::TakeProfit || which == Field::StopLoss)
        return m_bracket->field(which == Field::TakeProfit);
    return m_blocks[indexOf(which)]->field();
}

QLineEdit* TicketForm::edit(Field which) const
{
    return field(which)->edit();
}

void TicketForm::setText(Field which, const QString& text)
{
    field(which)->setText(text);
}

ChevronButton* TicketForm::menuButton(Menu menu) const
{
    switch (menu) {
    case Menu::Working: return m_working->isVisible() ? m_working : m_activationWorking;
    case Menu::TakeProfitWorking: return m_bracket->working(true);
    case Menu::StopLossWorking: return m_bracket->working(false);
    case Menu::Callback: return m_callbacks;
    case Menu::Extras: return m_extras;
    case Menu::TimeInForce:
    case Menu::Cap: break;
    }
    return m_tif;
}

} // namespace fathom
