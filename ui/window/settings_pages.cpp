// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_pages.h"

#include "core/base/decimal.h"
#include "core/session/preferences.h"
#include "ui/chart/order_lines.h"
#include "ui/sound/desk_sounds.h"
#include "ui/theme/theme.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/pointer_keys.h"
#include "ui/window/settings_form.h"
#include "ui/workspace/motion.h"
#include "ui/workspace/setting_keys.h"
#include "ui/workspace/small_widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace fathom {

namespace {

struct SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::Settings)
};

constexpr std::array variants { ThemeVariant::Dark, ThemeVariant::Light, ThemeVariant::ColourBlindDark, ThemeVariant::ColourBlindLight };
constexpr int smallestScale = 80, largestScale = 200, scaleStep = 10;

// A line of the sounds: switch, volume, and a button to hear it.
void addSound(SettingsForm& form, const SettingsScope& scope, SoundEvent event)
{
    Preferences& preferences = scope.preferences;
    auto* line = new QWidget(&form);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const QString words = soundEventWords(event);
    const QString number = QString::number(static_cast<int>(event));
    auto* on = new QCheckBox(words, line);
    on->setObjectName(QStringLiteral("soundOn") + number);
    on->setAccessibleName(words);
    // One below the other, as wide as the longest name.
    int widest = 190;
    for (const SoundEvent each : soundEvents)
        widest = std::max(widest, on->sizeHint().width() - on->fontMetrics().horizontalAdvance(words) + on->fontMetrics().horizontalAdvance(soundEventWords(each)) + 2);
    on->setMinimumWidth(widest);
    auto* volume = new QSlider(Qt::Horizontal, line);
    volume->setObjectName(QStringLiteral("soundVolume") + number);
    volume->setAccessibleName(SettingsWords::tr("Volume: %1").arg(words));
    volume->setRange(0, 100);
    volume->setPageStep(10);
    volume->setFixedWidth(160);
    auto* shown = plainLabel({}, "text2", line);
    shown->setFixedWidth(shown->fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    shown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* hear = new QPushButton(SettingsWords::tr("Hear"), line);
    hear->setObjectName(QStringLiteral("soundHear") + number);
    hear->setAccessibleName(SettingsWords::tr("Hear: %1").arg(words));
    hear->setAutoDefault(false);
    for (QWidget* each : std::initializer_list<QWidget*> { on, volume, shown, hear })
        row->addWidget(each);
    row->addStretch(1);
    form.addRow(line);
    QObject::connect(on, &QCheckBox::toggled, line, [&form, &preferences, event](bool checked) {
        if (!form.isShowing())
            DeskSounds::setOn(preferences, event, checked);
    });
    QObject::connect(volume, &QSlider::valueChanged, line, [&form, &preferences, event](int percent) {
        if (!form.isShowing())
            DeskSounds::setVolume(preferences, event, percent);
    });
    QObject::connect(hear, &QAbstractButton::clicked, line, [&sounds = scope.sounds, event] { sounds.preview(event); });
    form.addReader([&preferences, event, on, volume, shown] {
        const int percent = DeskSounds::volume(preferences, event);
        const bool all = DeskSounds::areAllOn(preferences);
        on->setChecked(DeskSounds::isOn(preferences, event));
        on->setEnabled(all);
        volume->setValue(percent);
        volume->setEnabled(all && on->isChecked());
        shown->setText(QStringLiteral("%1 %").arg(percent));
    });
}

void addColours(SettingsForm& form, const SettingsScope& scope)
{
    Appearance& appearance = scope.appearance;
    const QStringList names { SettingsWords::tr("as the system"), SettingsWords::tr("dark"), SettingsWords::tr("light"),
        SettingsWords::tr("colour-blind safe, dark"), SettingsWords::tr("colour-blind safe, light") };
    form.addChoice("settingColours", SettingsWords::tr("Colours"), names,
        [&appearance, &theme = scope.theme] {
            const auto at = std::find(variants.begin(), variants.end(), theme.variant());
            return appearance.followsSystem() ? 0 : static_cast<int>(at - variants.begin()) + 1;
        },
        [&appearance](int index) {
            if (index == 0)
                appearance.followSystem();
            else
                appearance.choose(variants[static_cast<std::size_t>(index - 1)]);
        });
}

void addMotion(SettingsForm& form, Preferences& preferences)
{
    form.addChoice("settingMotion", SettingsWords::tr("Effects"),
        { SettingsWords::tr("as the system"), SettingsWords::tr("reduced"), SettingsWords::tr("shown") }, [&preferences] { return static_cast<int>(Motion::choice(preferences)); },
        [&preferences](int index) { Motion::choose(preferences, static_cast<Motion::Choice>(index)); });
    QStringList rates;
    for (const int rate : Motion::frameRates)
        rates << SettingsWords::tr("%1 pictures a second").arg(rate);
    form.addChoice("settingFrameRate", SettingsWords::tr("The market is drawn at most with"), rates,
        [&preferences] {
            const auto at = std::find(Motion::frameRates.begin(), Motion::frameRates.end(), Motion::frameRate(preferences));
            return static_cast<int>(at - Motion::frameRates.begin());
        },
        [&preferences](int index) { Motion::chooseFrameRate(preferences, Motion::frameRates[static_cast<std::size_t>(index)]); });
}

} // namespace

SettingsForm* makeSoundsPage(const SettingsScope& scope, QWidget* parent)
{
    auto* form = new SettingsForm(parent);
    Preferences& preferences = scope.preferences;
    form->addCheck("soundsAll", SettingsWords::tr("Sounds"), [&preferences] { return DeskSounds::areAllOn(preferences); },
        [&preferences](bool on) { DeskSounds::setAllOn(preferences, on); });
    for (const SoundEvent event : soundEvents)
        addSound(*form, scope, event);
    form->addNote(SettingsWords::tr("Fills of half a second are one signal, and nothing repeats by itself."));
    form->refresh();
    return form;
}

SettingsForm* makeTradingPage(const SettingsScope& scope, QWidget* parent)
{
    auto* form = new SettingsForm(parent);
    Preferences& preferences = scope.preferences;
    QDoubleSpinBox* distance = form->addHundredths("settingStopDistance", SettingsWords::tr("A stop added to a position lies from the mark by"), 5, 4'900,
        [&preferences] { return static_cast<int>((setting::stopDistance(preferences) * Decimal(100)).roundedTo(Decimal(1), Decimal::Rounding::Nearest).countOf(Decimal(1)).value_or(200)); },
        [&preferences](int hundredths) { setting::setStopDistance(preferences, Decimal(hundredths) / Decimal(100)); });
    distance->setSuffix(QStringLiteral(" %"));
    QSpinBox* undo = form->addNumber("settingUndo", SettingsWords::tr("An order can be undone for"), 0, setting::mostUndoSeconds,
        [&preferences] { return setting::undoSeconds(preferences); },
        [&preferences](int seconds) { preferences.setValue(setting::undoKey, seconds); });
    undo->setSuffix(SettingsWords::tr(" s"));
    undo->setSpecialValueText(SettingsWords::tr("never"));
    form->addNote(SettingsWords::tr("What a press in the ladder does, and when, is among the options of each ladder. Hard limits are kept with the account."));
    form->refresh();
    return form;
}

SettingsForm* makeDisplayPage(const SettingsScope& scope, QWidget* parent)
{
    auto* form = new SettingsForm(parent);
    Preferences& preferences = scope.preferences;
    addColours(*form, scope);
    QStringList languages;
    for (const QString& code : Language::codes())
        languages << Language::ownName(code);
    form->addChoice("settingLanguage", SettingsWords::tr("Language"), languages, [&language = scope.language] { return static_cast<int>(Language::codes().indexOf(language.current())); },
        [choose = scope.chooseLanguage](int index) { choose(Language::codes().value(index)); });
    QStringList scales;
    for (int percent = smallestScale; percent <= largestScale; percent += scaleStep)
        scales << QStringLiteral("%1 %").arg(percent);
    form->addChoice("settingScale", SettingsWords::tr("Scale, from the next start"), scales,
        [&preferences] { return (preferences.value(QStringLiteral("ui.scale")).toInt(100) - smallestScale) / scaleStep; },
        [choose = scope.chooseScale](int index) { choose(smallestScale + index * scaleStep); });
    QSpinBox* font = form->addNumber("settingTableFont", SettingsWords::tr("Digits of the tables"), Theme::smallestTableFontPx, Theme::largestTableFontPx,
        [&theme = scope.theme] { return theme.tableFontPx(); },
        [&preferences](int px) { preferences.setValue(QLatin1String(Appearance::tableFontKey), px); });
    font->setSuffix(SettingsWords::tr(" px"));
    addMotion(*form, preferences);
    form->addCheck("settingTagsLeft", SettingsWords::tr("Order tags of the chart at its left edge"),
        [&preferences] { return preferences.value(OrderLines::tagsLeftKey).toBool(false); },
        [&preferences](bool on) { preferences.setValue(OrderLines::tagsLeftKey, on); });
    form->addCheck("settingPointerKeys", SettingsWords::tr("Keys go to the panel under the pointer"),
        [&preferences] { return preferences.value(QLatin1String(PointerKeys::key)).toBool(false); },
        [&preferences](bool on) { preferences.setValue(QLatin1String(PointerKeys::key), on); });
    form->addCheck("settingHideAmounts", SettingsWords::tr("Hide amounts in all windows; percents stay"),
        [&preferences] { return preferences.value(QStringLiteral("ui.hideAmounts")).toBool(false); },
        [&preferences](bool hide) { preferences.setValue(QStringLiteral("ui.hideAmounts"), hide); });
    form->refresh();
    return form;
}

} // namespace fathom
