// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preferences.h"
#include "core/store/settings_file.h"
#include "tests/support/test_main.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/key_router.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <set>

using namespace fathom;

namespace {

KeyChord chord(const char* name)
{
    return KeyChord::fromName(QString::fromLatin1(name));
}

QKeyEvent pressed(int key, Qt::KeyboardModifiers modifiers, quint32 scanCode, bool repeated = false)
{
    return QKeyEvent(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, {}, repeated);
}

//! A panel as the ladder is one: answers keys of its context, and holds a text field.
struct Panel final : QWidget, KeyTarget {
    explicit Panel(KeyContext of, QWidget* parent = nullptr)
        : QWidget(parent)
        , context(of)
        , field(new QLineEdit(this))
    {
        setFocusPolicy(Qt::StrongFocus);
    }
    KeyContext keyContext() const override { return context; }
    bool runKey(KeyAction action) override
    {
        ran.push_back(action);
        return answers;
    }
    KeyContext context;
    QLineEdit* field;
    bool answers = true;
    std::vector<KeyAction> ran;
};

} // namespace

class KeyMapTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_two_defaults_of_a_context_clash()
    {
        Preferences preferences(nullptr);
        const KeyMap& keys = KeyMap::of(preferences);
        std::set<QString> ids;
        for (const KeyActionInfo& info : keyActions()) {
            QVERIFY2(ids.insert(QLatin1String(info.id)).second, info.id);
            QVERIFY2(!keys.chords(info.action).empty(), info.id);
            for (const KeyChord& each : keys.chords(info.action)) {
                QVERIFY2(!each.isEmpty(), info.id);
                QVERIFY2(!keys.taken(info.action, each), info.id);
                QVERIFY2(keys.refusal(info.action, each).isEmpty(), info.id);
                QCOMPARE(keys.action(info.context, each), info.action);
                QCOMPARE(KeyChord::fromName(each.name()), each);
            }
        }
    }

    void what_sends_or_cancels_never_repeats()
    {
        for (const KeyActionInfo& info : keyActions()) {
            const bool acts = info.armedOnly || info.action == KeyAction::LadderClose
                || info.action == KeyAction::LadderReverse || info.action == KeyAction::LadderCancel
                || info.action == KeyAction::CancelAll || info.action == KeyAction::Flatten
                || info.action == KeyAction::TicketSend || info.action == KeyAction::ChartConfirm
                || info.action == KeyAction::TableCancel;
            QVERIFY2(!acts || !info.repeats, info.id);
        }
    }

    void modifiers_match_exactly()
    {
        Preferences preferences(nullptr);
        const KeyMap& keys = KeyMap::of(preferences);
        QCOMPARE(keys.action(KeyContext::Ladder, chord("Q")), KeyAction::LadderBuyOwnBest);
        QCOMPARE(keys.action(KeyContext::Ladder, chord("Ctrl+Q")), KeyAction::None);
        QCOMPARE(keys.action(KeyContext::Ladder, chord("Shift+Q")), KeyAction::None);
        QCOMPARE(keys.action(KeyContext::Ladder, chord("Shift+E")), KeyAction::LadderCancelBuys);
        QCOMPARE(keys.action(KeyContext::Chart, chord("Q")), KeyAction::None);
    }

    void the_letter_is_found_on_any_layout()
    {
        // Ukrainian Й and Greek q stand where Q is; German Z is where Y is on an English board and
        // stays Z.
        QCOMPARE(KeyChord::of(pressed(0x0419, Qt::NoModifier, 24)), chord("Q"));
        QCOMPARE(KeyChord::of(pressed(Qt::Key_Z, Qt::ControlModifier, 29)), chord("Ctrl+Z"));
        // French digits need no Shift to be digits; a shifted digit is the digit with Shift.
        QCOMPARE(KeyChord::of(pressed(Qt::Key_Ampersand, Qt::NoModifier, 10)), chord("1"));
        QCOMPARE(KeyChord::of(pressed(Qt::Key_Exclam, Qt::AltModifier | Qt::ShiftModifier, 10)),
            chord("Alt+Shift+1"));
        // The keypad's keys are the board's.
        QCOMPARE(KeyChord::of(pressed(Qt::Key_Enter, Qt::KeypadModifier, 104)), chord("Return"));
        QCOMPARE(KeyChord::of(pressed(Qt::Key_Plus, Qt::KeypadModifier, 86)), chord("+"));
        QVERIFY(KeyChord::of(pressed(Qt::Key_Shift, Qt::ShiftModifier, 50)).isEmpty());
    }

    void key_caps_print_as_designed()
    {
        QCOMPARE(chord("Ctrl+Shift+X").text(), QStringLiteral("Ctrl \u21E7 X"));
        QCOMPARE(chord("Shift+Up").text(), QStringLiteral("Shift \u2191"));
        QCOMPARE(chord("Ctrl+Return").text(), QStringLiteral("Ctrl \u21B5"));
        QCOMPARE(chord("Return").text(), QStringLiteral("Enter"));
        QCOMPARE(chord("Del").text(), QStringLiteral("Del"));
    }

    void a_changed_key_is_kept_and_a_clash_is_refused()
    {
        Preferences preferences(nullptr);
        {
            KeyMap& keys = KeyMap::of(preferences);
            QSignalSpy changed(&keys, &KeyMap::changed);
            QVERIFY(!keys.setChords(KeyAction::LadderClose, { chord("T") })); // reverse has it
            QVERIFY(!keys.refusal(KeyAction::LadderClose, chord("T")).isEmpty());
            QVERIFY(!keys.setChords(
                KeyAction::LadderClose, { chord("Ctrl+Shift+X") })); // cancel all, everywhere
            QVERIFY(!keys.setChords(
                KeyAction::CancelAll, { chord("C") })); // would be typed into fields
            QCOMPARE(changed.count(), 0);
            QVERIFY(keys.setChords(KeyAction::LadderClose, { chord("C") }));
            QVERIFY(keys.setChords(KeyAction::LadderReverse, { chord("R") }));
            QVERIFY(keys.setChords(KeyAction::LadderProfit, {}));
            QCOMPARE(changed.count(), 3);
            // The same chord may mean something else in another panel.
            QVERIFY(keys.setChords(KeyAction::ChartLatest, { chord("R") }));
        }
        KeyMap again(preferences); // as after a restart
        QCOMPARE(again.action(KeyContext::Ladder, chord("C")), KeyAction::LadderClose);
        QCOMPARE(again.action(KeyContext::Ladder, chord("R")), KeyAction::LadderReverse);
        QVERIFY(again.chords(KeyAction::LadderProfit).empty());
        QVERIFY(!again.isDefault(KeyAction::LadderClose));
        // A default that another action took meanwhile is not given back in silence.
        again.reset(KeyAction::LadderClose);
        QVERIFY(again.chords(KeyAction::LadderClose).empty());
        again.resetAll();
        QCOMPARE(again.action(KeyContext::Ladder, chord("R")), KeyAction::LadderClose);
        QVERIFY(preferences.value(QStringLiteral("keys")).toObject().isEmpty());
    }

    void two_actions_that_swapped_their_keys_are_read_back()
    {
        Preferences preferences(nullptr);
        preferences.setValue(QStringLiteral("keys"),
            QJsonObject { { QStringLiteral("ladder.close"), QJsonArray { QStringLiteral("T") } },
                { QStringLiteral("ladder.reverse"), QJsonArray { QStringLiteral("R") } } });
        const KeyMap& keys = KeyMap::of(preferences);
        QCOMPARE(keys.action(KeyContext::Ladder, chord("T")), KeyAction::LadderClose);
        QCOMPARE(keys.action(KeyContext::Ladder, chord("R")), KeyAction::LadderReverse);
    }

    void a_damaged_file_never_gives_one_chord_two_meanings()
    {
        Preferences preferences(nullptr);
        preferences.setValue(QStringLiteral("keys"),
            QJsonObject { { QStringLiteral("ladder.close"),
                              QJsonArray { QStringLiteral("E"), QStringLiteral("nonsense+"),
                                  QStringLiteral("Ctrl+K"), 7 } },
                { QStringLiteral("no.such.action"), QJsonArray { QStringLiteral("Q") } },
                { QStringLiteral("cancelAll"), QStringLiteral("x") } });
        const KeyMap& keys = KeyMap::of(preferences);
        QCOMPARE(keys.action(KeyContext::Ladder, chord("E")), KeyAction::LadderCancelLimits);
        QVERIFY(keys.chords(KeyAction::LadderClose).empty());
        QCOMPARE(keys.action(KeyContext::Global, chord("Ctrl+K")), KeyAction::Palette);
    }
};

class KeyRouterTest final : public QObject {
    Q_OBJECT

    struct Desk {
        Desk()
        {
            auto* row = new QVBoxLayout(&window);
            row->addWidget(ladder);
            row->addWidget(ticket);
            for (QWidget* each : { static_cast<QWidget*>(ladder), static_cast<QWidget*>(ticket) })
                each->setFocusPolicy(Qt::StrongFocus);
            router.bind(KeyAction::CancelAll, [this] {
                ++cancelled;
                return true;
            });
            router.bind(KeyAction::Undo, [this] {
                ++undone;
                return undoOffered;
            });
            router.setTicketOf([this](QWidget*) { return ticket; });
            window.show();
            window.activateWindow();
        }
        Preferences preferences { nullptr };
        KeyRouter router { KeyMap::of(preferences), nullptr };
        QWidget window;
        Panel* ladder = new Panel(KeyContext::Ladder);
        Panel* ticket = new Panel(KeyContext::Ticket);
        int cancelled = 0, undone = 0;
        bool undoOffered = true;
    };

private Q_SLOTS:
    void the_focused_panel_comes_first_then_its_ticket_then_the_window()
    {
        Desk desk;
        QTest::keyClick(desk.ladder, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.ladder->ran, std::vector { KeyAction::LadderPlaceStop });
        QVERIFY(desk.ticket->ran.empty());
        desk.ladder->answers = false; // disarmed: leaves it to the ticket
        QTest::keyClick(desk.ladder, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.ticket->ran, std::vector { KeyAction::TicketSend });
        QTest::keyClick(desk.ladder, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.cancelled, 1);
        QTest::keyClick(
            desk.ticket, Qt::Key_X); // a letter of the ladder means nothing in the ticket
        QCOMPARE(desk.ticket->ran.size(), std::size_t(1));
    }

    void a_press_is_one_press_though_every_parent_is_offered_it()
    {
        Desk desk;
        desk.undoOffered = false;
        QTest::keyClick(desk.ladder, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.undone, 1);
        QTest::keyClick(desk.ladder, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.undone, 2);
    }

    void a_held_key_is_one_press_where_it_sends_and_many_where_it_moves()
    {
        Desk desk;
        for (const bool repeated : { false, true, true }) {
            QKeyEvent place = pressed(Qt::Key_Q, Qt::NoModifier, 24, repeated);
            QCoreApplication::sendEvent(desk.ladder, &place);
            QKeyEvent move = pressed(Qt::Key_Up, Qt::NoModifier, 111, repeated);
            QCoreApplication::sendEvent(desk.ladder, &move);
        }
        QCOMPARE(std::count(
                     desk.ladder->ran.begin(), desk.ladder->ran.end(), KeyAction::LadderBuyOwnBest),
            1);
        QCOMPARE(
            std::count(desk.ladder->ran.begin(), desk.ladder->ran.end(), KeyAction::LadderUp), 3);
    }

    void text_fields_keep_what_is_typed_and_let_commands_through()
    {
        Desk desk;
        QTest::keyClicks(desk.ladder->field, QStringLiteral("qx1E"));
        QTest::keyClick(desk.ladder->field, Qt::Key_Return);
        QVERIFY(desk.ladder->ran.empty());
        QCOMPARE(desk.ladder->field->text(), QStringLiteral("qx1E"));
        QTest::keyClick(desk.ladder->field, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.cancelled, 1);
        // Undo takes back what was typed, never the order a toast speaks of.
        desk.undoOffered = true;
        QTest::keyClick(desk.ladder->field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.undone, 0);
        QVERIFY(desk.ladder->field->text() != QStringLiteral("qx1E"));
    }

    // Ctrl+Enter places at the cursor in a ladder and sends the ticket elsewhere: in a field it ends what is typed there.
    void enter_in_a_field_is_the_fields_whatever_is_held()
    {
        Desk desk;
        QLineEdit outside(&desk.window);
        outside.show();
        for (QLineEdit* field : { desk.ladder->field, &outside }) {
            const QSignalSpy entered(field, &QLineEdit::returnPressed);
            for (const Qt::KeyboardModifiers held : { Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier), Qt::KeyboardModifiers(Qt::ShiftModifier) })
                QTest::keyClick(field, Qt::Key_Return, held);
            QCOMPARE(entered.count(), 3);
            QTest::keyClick(field, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QVERIFY(desk.ladder->ran.empty());
        QVERIFY(desk.ticket->ran.empty());
        QTest::keyClick(desk.ticket->field, Qt::Key_Return, Qt::ControlModifier); // the ticket's own fields are what it sends
        QCOMPARE(desk.ticket->ran, std::vector { KeyAction::TicketSend });
        QTest::keyClick(desk.ladder->field, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(desk.ladder->ran, std::vector { KeyAction::LadderArm });
    }

    void a_focused_control_answers_enter_and_space_itself()
    {
        Desk desk;
        auto* button = new QPushButton(desk.ladder);
        button->show();
        int clicked = 0;
        connect(button, &QPushButton::clicked, &desk.window, [&clicked] { ++clicked; });
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(clicked, 1);
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(desk.ladder->ran.empty());
        QTest::keyClick(button, Qt::Key_Q);
        QCOMPARE(desk.ladder->ran, std::vector { KeyAction::LadderBuyOwnBest });
    }

    void keys_follow_the_table_at_once()
    {
        Desk desk;
        KeyMap& keys = KeyMap::of(desk.preferences);
        QVERIFY(keys.setChords(KeyAction::LadderClose, { chord("C") }));
        QTest::keyClick(desk.ladder, Qt::Key_R);
        QVERIFY(desk.ladder->ran.empty());
        QTest::keyClick(desk.ladder, Qt::Key_C);
        QCOMPARE(desk.ladder->ran, std::vector { KeyAction::LadderClose });
    }

    void what_is_held_ends_with_its_key_or_with_the_focus()
    {
        Desk desk;
        int shown = 0, hidden = 0;
        desk.router.bindHeld(
            KeyAction::KeyMapOverlay,
            [&] {
                ++shown;
                return true;
            },
            [&] { ++hidden; });
        QTest::keyPress(desk.ladder, Qt::Key_F1);
        QCOMPARE(shown, 1);
        QCOMPARE(hidden, 0);
        QTest::keyRelease(desk.ladder, Qt::Key_F1);
        QCOMPARE(hidden, 1);
        QTest::keyPress(desk.ladder, Qt::Key_F1);
        QEvent gone(QEvent::ApplicationDeactivate);
        QCoreApplication::sendEvent(qApp, &gone);
        QCOMPARE(hidden, 2);
        QTest::keyRelease(desk.ladder, Qt::Key_F1);
        QCOMPARE(hidden, 2);
    }
};

FATHOM_TEST(KeyMapTest)
FATHOM_TEST(KeyRouterTest)

#include "tst_key_map.moc"
