// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/chart/chart_gestures.h"
#include "ui/ladder/ladder_options.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/sound/desk_sounds.h"
#include "ui/tables/cell.h"
#include "ui/window/settings_window.h"
#include "ui/workspace/key_field.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/motion.h"
#include "ui/workspace/setting_keys.h"
#include "tests/support/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDBusVariant>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;

namespace {

SettingsWindow* shownSettings()
{
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* settings = qobject_cast<SettingsWindow*>(each); settings != nullptr && settings->isVisible())
            return settings;
    }
    return nullptr;
}

template <class T> T* in(const SettingsWindow* settings, const char* name) { return settings->findChild<T*>(QString::fromLatin1(name)); }

void choose(QComboBox* box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;
    SettingsWindow* settings = nullptr;

    KeyMap& keys() { return KeyMap::of(desk->preferences); }
    void chooseLine(KeyAction action)
    {
        auto* lines = in<QTreeWidget>(settings, "keyLines");
        for (QTreeWidgetItemIterator at(lines); *at != nullptr; ++at) {
            if ((*at)->data(0, Qt::UserRole).toInt() == static_cast<int>(action))
                lines->setCurrentItem(*at);
        }
    }
    void pressIntoField(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto* field = in<KeyField>(settings, "keyField");
        field->setFocus();
        field->click();
        QVERIFY(field->isListening());
        QTest::keyClick(field, key, modifiers);
        QVERIFY(!field->isListening());
    }
    QString problem() { return in<QLabel>(settings, "keyProblem")->text(); }

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<Desk>();
        window = desk->open();
        window->router().run(KeyAction::Settings);
        settings = shownSettings();
        QVERIFY(settings != nullptr);
    }
    void cleanup()
    {
        window.reset();
        desk.reset();
    }

    void the_key_opens_it_and_it_is_not_modal()
    {
        settings->close();
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(shownSettings() == settings);
        QVERIFY(!settings->isModal());
        QCOMPARE(in<QListWidget>(settings, "settingsList")->count(), 5);
        for (const QWidget* each : settings->findChildren<QWidget*>()) {
            const bool interactive = qobject_cast<const QAbstractButton*>(each) || qobject_cast<const QComboBox*>(each) || qobject_cast<const QAbstractSpinBox*>(each)
                || qobject_cast<const QSlider*>(each) || qobject_cast<const QTreeWidget*>(each) || qobject_cast<const QListWidget*>(each);
            if (!interactive || qobject_cast<const QLineEdit*>(each->parentWidget())) // a field's own clear button is Qt's
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(each);
            QVERIFY2(!each->objectName().isEmpty() && (!each->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())), qPrintable(each->objectName()));
        }
    }

    void every_action_is_listed_with_its_keys()
    {
        std::set<int> listed;
        for (QTreeWidgetItemIterator at(in<QTreeWidget>(settings, "keyLines")); *at != nullptr; ++at) {
            const int action = (*at)->data(0, Qt::UserRole).toInt();
            if (action == 0)
                continue;
            QVERIFY(listed.insert(action).second);
            QVERIFY((*at)->text(1).startsWith(keys().text(static_cast<KeyAction>(action))));
        }
        QCOMPARE(listed.size(), keyActions().size());
    }

    void a_key_is_changed_and_the_router_follows()
    {
        chooseLine(KeyAction::HideAmounts);
        pressIntoField(Qt::Key_F9);
        QVERIFY2(problem().isEmpty(), qPrintable(problem()));
        in<QPushButton>(settings, "keyChange")->click();
        QCOMPARE(keys().text(KeyAction::HideAmounts), s("F9"));
        QTest::keyClick(window.get(), Qt::Key_F9);
        QVERIFY(desk->preferences.value(s("ui.hideAmounts")).toBool());
        QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier); // its old key says nothing now
        QVERIFY(desk->preferences.value(s("ui.hideAmounts")).toBool());
        in<QPushButton>(settings, "keyReset")->click();
        QVERIFY(keys().isDefault(KeyAction::HideAmounts));
        QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!desk->preferences.value(s("ui.hideAmounts")).toBool());
    }

    void a_key_that_is_taken_is_refused_by_the_name_of_what_has_it()
    {
        chooseLine(KeyAction::LadderCancel);
        pressIntoField(Qt::Key_E); // cancel limits
        QVERIFY2(problem().contains(s("cancel limits")), qPrintable(problem()));
        in<QPushButton>(settings, "keyChange")->click();
        QVERIFY(keys().isDefault(KeyAction::LadderCancel));
        QVERIFY2(problem().contains(s("cancel limits")), qPrintable(problem()));
        chooseLine(KeyAction::CancelAll);
        pressIntoField(Qt::Key_E); // it would be typed into fields
        in<QPushButton>(settings, "keyAdd")->click();
        QVERIFY(keys().isDefault(KeyAction::CancelAll));
        QVERIFY(!problem().isEmpty());
    }

    // What a key means elsewhere must not happen while it is chosen: Esc disarms, Tab moves on, Ctrl+Shift+X cancels everything.
    void the_field_takes_every_key_while_it_listens()
    {
        QSignalSpy ran(&window->router(), &KeyRouter::ran);
        chooseLine(KeyAction::LadderRecentre);
        for (const Qt::Key key : { Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Return }) {
            pressIntoField(key);
            QCOMPARE(in<KeyField>(settings, "keyField")->chord(), (KeyChord { key, Qt::NoModifier }));
            QVERIFY(settings->isVisible());
        }
        pressIntoField(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(problem().contains(s("cancel all")), qPrintable(problem()));
        QCOMPARE(ran.size(), 0);
    }

    void keys_are_added_taken_away_and_all_set_back()
    {
        chooseLine(KeyAction::LadderRecentre);
        pressIntoField(Qt::Key_J);
        in<QPushButton>(settings, "keyAdd")->click();
        QCOMPARE(keys().chords(KeyAction::LadderRecentre).size(), std::size_t(2));
        in<QPushButton>(settings, "keyRemove")->click();
        QVERIFY(keys().chords(KeyAction::LadderRecentre).empty());
        chooseLine(KeyAction::ChartEdit);
        pressIntoField(Qt::Key_F4);
        in<QPushButton>(settings, "keyChange")->click();
        QVERIFY(!keys().isDefault(KeyAction::ChartEdit));
        in<QPushButton>(settings, "keyResetAll")->click();
        for (const KeyActionInfo& info : keyActions())
            QVERIFY2(keys().isDefault(info.action), info.id);
    }

    void lines_are_found_by_words_and_keys()
    {
        auto* lines = in<QTreeWidget>(settings, "keyLines");
        const auto shown = [lines] {
            int count = 0;
            for (QTreeWidgetItemIterator at(lines, QTreeWidgetItemIterator::NotHidden); *at != nullptr; ++at)
                count += (*at)->childCount() == 0 ? 1 : 0;
            return count;
        };
        QCOMPARE(shown(), static_cast<int>(keyActions().size()));
        in<QLineEdit>(settings, "keySearch")->setText(s("flatten"));
        QCOMPARE(shown(), 1);
        in<QLineEdit>(settings, "keySearch")->setText(s("F2"));
        QCOMPARE(shown(), 3);
    }

    void the_mouse_table_is_that_of_every_ladder()
    {
        auto* scheme = in<QComboBox>(settings, "mouseScheme");
        choose(scheme, 1);
        QVERIFY(LadderOptions::load(desk->preferences).mouse.scheme() == MouseTable::Scheme::ByButton);
        for (LadderPanel* ladder : window->docks().made<LadderPanel>())
            QVERIFY(ladder->actions().options().mouse.scheme() == MouseTable::Scheme::ByButton);
    }

    void chart_gestures_are_chosen_and_never_shared()
    {
        choose(in<QComboBox>(settings, "chartGesture0"), 3); // Alt
        QCOMPARE(ChartGestures::load(desk->preferences).of(ChartGesture::Limit), Qt::KeyboardModifiers(Qt::AltModifier));
        choose(in<QComboBox>(settings, "chartGesture1"), 3);
        QVERIFY(in<QLabel>(settings, "chartGestureProblem")->text().contains(s("Alt")));
        QCOMPARE(ChartGestures::load(desk->preferences).of(ChartGesture::Stop), Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(in<QComboBox>(settings, "chartGesture1")->currentIndex(), 1); // it shows what holds
        choose(in<QComboBox>(settings, "chartGesture2"), 6); // off
        QVERIFY(!ChartGestures::load(desk->preferences).gesture(Qt::ShiftModifier));
        QVERIFY(!ChartGestures::load(desk->preferences).gesture(Qt::NoModifier));
    }

    void every_sound_has_a_switch_and_a_volume()
    {
        const Preferences& preferences = desk->preferences;
        for (const SoundEvent event : soundEvents) {
            const QString number = QString::number(static_cast<int>(event));
            auto* on = settings->findChild<QCheckBox*>(s("soundOn") + number);
            auto* volume = settings->findChild<QSlider*>(s("soundVolume") + number);
            QVERIFY(on->isChecked() && volume->isEnabled());
            volume->setValue(23);
            QCOMPARE(DeskSounds::volume(preferences, event), 23);
            on->click();
            QVERIFY(!DeskSounds::isOn(preferences, event) && !volume->isEnabled());
            QSignalSpy sounded(&window->sounds(), &DeskSounds::sounded);
            window->sounds().sound(event);
            QCOMPARE(sounded.size(), 0);
            settings->findChild<QPushButton*>(s("soundHear") + number)->click(); // heard all the same
            QCOMPARE(sounded.size(), 1);
        }
        in<QCheckBox>(settings, "soundsAll")->click();
        QVERIFY(!DeskSounds::areAllOn(preferences) && !settings->findChild<QCheckBox*>(s("soundOn0"))->isEnabled());
    }

    void the_default_stop_and_the_time_to_undo_are_kept()
    {
        in<QDoubleSpinBox>(settings, "settingStopDistance")->setValue(1.25);
        QCOMPARE(setting::stopDistance(desk->preferences), Decimal::fromLiteral("1.25"));
        desk->session.account()->applyPositions({ Desk::longPosition("0.500", "96450.0", "96480.0") });
        Desk::settle(*window);
        bool offered = false;
        for (const QTableView* table : window->findChildren<QTableView*>(s("positionsTable"))) {
            for (int column = 0; table->model() != nullptr && column < table->model()->columnCount(); ++column) {
                const auto buttons = table->model()->index(0, column).data(ButtonsRole).value<QList<CellButton>>();
                offered = offered || std::any_of(buttons.begin(), buttons.end(), [](const CellButton& button) { return button.text.contains(s("1.25 %")); });
            }
        }
        QVERIFY(offered); // "Add at 1.25 %"
        in<QSpinBox>(settings, "settingUndo")->setValue(0);
        QCOMPARE(setting::undoSeconds(desk->preferences), 0);
        QCOMPARE(in<QSpinBox>(settings, "settingUndo")->maximum(), 10);
    }

    void the_look_is_chosen_here_as_in_the_menu()
    {
        choose(in<QComboBox>(settings, "settingColours"), 2);
        QVERIFY(desk->theme.variant() == ThemeVariant::Light);
        desk->appearance.choose(ThemeVariant::ColourBlindDark); // elsewhere
        QCOMPARE(in<QComboBox>(settings, "settingColours")->currentIndex(), 3);
        choose(in<QComboBox>(settings, "settingScale"), 4);
        QCOMPARE(desk->preferences.value(s("ui.scale")).toInt(), 120);
        choose(in<QComboBox>(settings, "settingFrameRate"), 0);
        QCOMPARE(Motion::frameRate(desk->preferences), 20);
        in<QCheckBox>(settings, "settingTagsLeft")->click();
        QVERIFY(desk->preferences.value(s("ui.chart.tagsLeft")).toBool());
        in<QCheckBox>(settings, "settingHideAmounts")->click();
        QVERIFY(desk->preferences.value(s("ui.hideAmounts")).toBool());
        QVERIFY(shownSettings() == settings && in<QCheckBox>(settings, "settingHideAmounts")->isChecked());
    }

    void effects_are_reduced_by_choice_or_by_the_desktop()
    {
        auto* motion = window->findChild<Motion*>();
        QVERIFY(motion != nullptr);
        choose(in<QComboBox>(settings, "settingMotion"), 1);
        QVERIFY(desk->theme.isMotionReduced());
        choose(in<QComboBox>(settings, "settingMotion"), 2);
        QVERIFY(!desk->theme.isMotionReduced());
        motion->onDesktopSetting(s("org.gnome.desktop.interface"), s("enable-animations"), QDBusVariant(QVariant::fromValue(QDBusVariant(false))));
        QVERIFY(!desk->theme.isMotionReduced()); // a choice of one's own stands
        choose(in<QComboBox>(settings, "settingMotion"), 0);
        QVERIFY(desk->theme.isMotionReduced());
        motion->onDesktopSetting(s("org.gnome.desktop.interface"), s("clock-format"), QDBusVariant(true));
        QVERIFY(desk->theme.isMotionReduced());
        motion->onDesktopSetting(s("org.gnome.desktop.interface"), s("enable-animations"), QDBusVariant(true));
        QVERIFY(!desk->theme.isMotionReduced());
    }

    void keys_follow_the_pointer_where_that_was_chosen()
    {
        settings->close();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->docks().focus(s("ladder"));
        QWidget* chart = window->docks().find(s("chart"))->widget;
        const auto comeOver = [chart] {
            QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
            QApplication::sendEvent(chart, &enter);
        };
        comeOver();
        QCOMPARE(window->docks().focused()->id, s("ladder")); // off as supplied
        in<QCheckBox>(settings, "settingPointerKeys")->click();
        comeOver();
        QCOMPARE(window->docks().focused()->id, s("chart"));
        auto* typing = window->docks().find(s("ticket"))->widget->findChild<QLineEdit*>();
        typing->setFocus();
        const QString held = window->docks().focused()->id;
        comeOver();
        QCOMPARE(window->docks().focused()->id, held); // never out of a field
        in<QCheckBox>(settings, "settingPointerKeys")->click();
        window->docks().focus(s("ladder"));
        comeOver();
        QCOMPARE(window->docks().focused()->id, s("ladder"));
    }

    void the_tables_take_the_size_of_digits_chosen()
    {
        in<QSpinBox>(settings, "settingTableFont")->setValue(15);
        QCOMPARE(desk->theme.tableFontPx(), 15);
        Theme later;
        Preferences kept { nullptr };
        kept.setValue(s("ui.tables.fontPx"), 14);
        const Appearance appearance { later, kept };
        QCOMPARE(later.tableFontPx(), 14);
    }

    void another_language_makes_its_words_anew()
    {
        in<QListWidget>(settings, "settingsList")->setCurrentRow(4);
        choose(in<QComboBox>(settings, "settingLanguage"), static_cast<int>(Language::codes().indexOf(s("de"))));
        QTRY_COMPARE_WITH_TIMEOUT(in<QListWidget>(settings, "settingsList")->item(0)->text(), s("Tasten"), 30'000);
        QCOMPARE(in<QListWidget>(settings, "settingsList")->currentRow(), 4);
        desk->language.use(s("en"));
        QTRY_COMPARE_WITH_TIMEOUT(in<QListWidget>(settings, "settingsList")->item(0)->text(), s("Keys"), 30'000);
    }
};

FATHOM_TEST(SettingsTest)
#include "tst_settings.moc"
