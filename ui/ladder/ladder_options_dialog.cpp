// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_options_dialog.h"

#include "core/session/session.h"
#include "ui/ladder/mouse_page.h"
#include "ui/theme/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace fathom {

namespace {

QFormLayout* newForm(QWidget* page)
{
    auto* form = new QFormLayout(page);
    form->setContentsMargins(12, 12, 12, 12);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return form;
}

} // namespace

LadderOptionsDialog::LadderOptionsDialog(const PanelContext& context, LadderActions& actions, const LadderModel& model, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_actions(actions)
    , m_model(model)
    , m_mouse(new MousePage([&actions] { return actions.options().mouse; },
          [this](const MouseTable& table) { change([&table](LadderOptions& options) { options.mouse = table; }); }, this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("ladderOptionsDialog"));
    setWindowTitle(tr("Ladder options"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->setObjectName(QStringLiteral("ladderOptionsTabs"));
    m_tabs->addTab(m_mouse, tr("Mouse"));
    m_tabs->addTab(buildOrders(), tr("Orders"));
    m_tabs->addTab(buildLook(), tr("Look"));
    m_tabs->addTab(buildSymbol(), tr("This symbol"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_tabs, 1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("ladderOptionsClose"));
    close->setAutoDefault(false);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(&actions, &LadderActions::optionsChanged, this, &LadderOptionsDialog::showAll);
    connect(&actions, &LadderActions::settingsChanged, this, &LadderOptionsDialog::showAll);
    resize(560, 520);
    showAll();
}

void LadderOptionsDialog::change(const std::function<void(LadderOptions&)>& edit)
{
    if (m_showing)
        return;
    LadderOptions options = m_actions.options();
    edit(options);
    m_actions.setOptions(options);
}

void LadderOptionsDialog::showAll()
{
    m_showing = true;
    for (const auto& read : m_readers)
        read();
    m_showing = false;
    m_mouse->refresh();
}

QCheckBox* LadderOptionsDialog::addCheck(QFormLayout* form, const char* name, const QString& words, bool LadderOptions::* option)
{
    auto* box = new QCheckBox(words, this);
    box->setObjectName(QLatin1String(name));
    form->addRow(box);
    connect(box, &QCheckBox::toggled, this, [this, option](bool on) { change([&](LadderOptions& options) { options.*option = on; }); });
    m_readers.push_back([this, box, option] { box->setChecked(m_actions.options().*option); });
    return box;
}

QComboBox* LadderOptionsDialog::addChoice(QFormLayout* form, const char* name, const QString& label, const QStringList& choices, std::function<int()> read, std::function<void(int)> write)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->addItems(choices);
    form->addRow(label, box);
    connect(box, &QComboBox::activated, this, [this, write = std::move(write)](int index) {
        if (!m_showing)
            write(index);
    });
    m_readers.push_back([box, read = std::move(read)] { box->setCurrentIndex(read()); });
    return box;
}

QSpinBox* LadderOptionsDialog::addNumber(QFormLayout* form, const char* name, const QString& label, int low, int high, std::function<int()> read, std::function<void(int)> write)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setRange(low, high);
    box->setKeyboardTracking(false);
    form->addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, [this, write = std::move(write)](int value) {
        if (!m_showing)
            write(value);
    });
    m_readers.push_back([box, read = std::move(read)] { box->setValue(read()); });
    return box;
}

QLineEdit* LadderOptionsDialog::addSize(QFormLayout* form, const char* name, const QString& label, std::int64_t LadderSettings::* setting)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setAlignment(Qt::AlignRight);
    field->setPlaceholderText(tr("by itself"));
    form->addRow(label, field);
    connect(field, &QLineEdit::editingFinished, this, [this, field, setting] {
        if (m_showing || !m_model.instrument())
            return;
        const Instrument& instrument = *m_model.instrument();
        const auto typed = format::parseTyped(field->text());
        const std::int64_t steps = typed && typed->isPositive()
            ? typed->roundedTo(instrument.stepSize, Decimal::Rounding::Nearest).countOf(instrument.stepSize).value_or(0)
            : 0; // empty or unreadable: the ladder finds its own
        if (m_actions.settings().*setting == steps)
            return showAll();
        m_actions.settings().*setting = steps;
        m_actions.settingsEdited();
    });
    m_readers.push_back([this, field, setting] {
        const std::int64_t steps = m_actions.settings().*setting;
        field->setEnabled(m_model.instrument() != nullptr);
        if (!field->hasFocus())
            field->setText(steps > 0 && m_model.instrument() ? format::quantity(m_model.instrument()->quantityOf(steps), *m_model.instrument()) : QString());
    });
    return field;
}

QWidget* LadderOptionsDialog::buildOrders()
{
    auto* page = new QWidget(this);
    QFormLayout* form = newForm(page);
    addChoice(form, "ladderOptionSendMoment", tr("An armed press sends"), { tr("at the release in the same row"), tr("at the press: fastest, no way back") },
        [this] { return m_actions.options().sendOnPress ? 1 : 0; }, [this](int index) { change([&](LadderOptions& o) { o.sendOnPress = index == 1; }); });
    addChoice(form, "ladderOptionMeaning", tr("Where the market crossed a row just before the press"), { tr("do not send"), tr("send post-only") },
        [this] { return static_cast<int>(m_actions.options().changedMeaning); },
        [this](int index) { change([&](LadderOptions& o) { o.changedMeaning = static_cast<LadderOptions::ChangedMeaning>(index); }); });
    addCheck(form, "ladderOptionCrossing", tr("Drags may end where the order takes at once"), &LadderOptions::crossingDrags);
    addCheck(form, "ladderOptionReverse", tr("Reverse at once while armed"), &LadderOptions::reverseAtOnce);
    const bool paper = m_context.session.environment() == Environment::Paper;
    QSpinBox* idle = addNumber(form, "ladderOptionIdle", tr("Disarm after idle minutes"), paper ? 0 : 1, 60, [this] { return m_actions.options().idleMinutes; },
        [this](int minutes) { change([&](LadderOptions& o) { o.idleMinutes = minutes; }); });
    idle->setSpecialValueText(paper ? tr("never") : QString());
    const QStringList triggers { tr("last price"), tr("mark price") };
    addChoice(form, "ladderOptionStopTrigger", tr("Stops watch the"), triggers, [this] { return static_cast<int>(m_actions.options().stopTrigger); },
        [this](int index) { change([&](LadderOptions& o) { o.stopTrigger = static_cast<WorkingType>(index); }); });
    addChoice(form, "ladderOptionProtectTrigger", tr("Stop-loss and take-profit watch the"), triggers, [this] { return static_cast<int>(m_actions.options().protectTrigger); },
        [this](int index) { change([&](LadderOptions& o) { o.protectTrigger = static_cast<WorkingType>(index); }); });
    QSpinBox* countdown = addNumber(form, "ladderOptionCountdown", tr("Dead-man switch"), 10, 600, [this] { return m_actions.options().countdownSeconds; },
        [this](int seconds) { change([&](LadderOptions& o) { o.countdownSeconds = seconds; }); });
    countdown->setSuffix(tr(" s"));
    return page;
}

QWidget* LadderOptionsDialog::buildLook()
{
    auto* page = new QWidget(this);
    QFormLayout* form = newForm(page);
    addChoice(form, "ladderOptionDensity", tr("Rows"), { tr("compact"), tr("normal"), tr("large") }, [this] { return static_cast<int>(m_actions.options().density); },
        [this](int index) { change([&](LadderOptions& o) { o.density = static_cast<LadderOptions::Density>(index); }); });
    QSpinBox* font = addNumber(form, "ladderOptionFont", tr("Digits"), 10, 16, [this] { return m_actions.options().fontPx; },
        [this](int px) { change([&](LadderOptions& o) { o.fontPx = px; }); });
    font->setSuffix(tr(" px"));
    addCheck(form, "ladderOptionNarrow", tr("Narrow digits"), &LadderOptions::narrowDigits);
    addChoice(form, "ladderOptionFrame", tr("Frame"), { tr("compact where the ladder is narrow"), tr("always full"), tr("always compact") },
        [this] { return static_cast<int>(m_actions.options().frame); },
        [this](int index) { change([&](LadderOptions& o) { o.frame = static_cast<LadderOptions::Frame>(index); }); });
    return page;
}

QWidget* LadderOptionsDialog::buildSymbol()
{
    auto* page = new QWidget(this);
    QFormLayout* form = newForm(page);
    auto* about = new QLabel(this);
    about->setTextFormat(Qt::PlainText);
    about->setProperty("role", QStringLiteral("hint"));
    form->addRow(about);
    m_readers.push_back([this, about] { about->setText(m_model.instrument() ? tr("Kept for %1 alone").arg(m_model.instrument()->symbol) : tr("No symbol is shown")); });
    addSize(form, "ladderOptionLarge", tr("A size is large from"), &LadderSettings::largeSteps);
    addSize(form, "ladderOptionHuge", tr("and framed from"), &LadderSettings::hugeSteps);
    addSize(form, "ladderOptionFull", tr("A full depth bar is"), &LadderSettings::fullSteps);
    const auto edited = [this](auto set) {
        set();
        m_actions.settingsEdited();
    };
    QSpinBox* window = addNumber(form, "ladderOptionTraded", tr("Traded volume of the last"), 1, 240, [this] { return m_actions.settings().tradedMinutes; },
        [this, edited](int minutes) { edited([&] { m_actions.settings().tradedMinutes = minutes; }); });
    window->setSuffix(tr(" min"));
    QSpinBox* decimals = addNumber(form, "ladderOptionDecimals", tr("Decimals of sizes"), -1, 4, [this] { return m_actions.settings().sizeDecimals.value_or(-1); },
        [this, edited](int value) { edited([&] { m_actions.settings().sizeDecimals = value < 0 ? std::nullopt : std::optional(value); }); });
    decimals->setSpecialValueText(tr("by themselves"));
    QSpinBox* stop = addNumber(form, "ladderOptionStopLimit", tr("A stop-limit's limit lies beyond its trigger by"), 0, 10'000, [this] { return m_actions.settings().stopLimitTicks; },
        [this, edited](int ticks) { edited([&] { m_actions.settings().stopLimitTicks = ticks; }); });
    stop->setSuffix(tr(" ticks"));
    return page;
}

} // namespace fathom
