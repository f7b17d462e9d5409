// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/table_driver.h"
#include "tests/support/test_main.h"
#include "ui/tables/cell_layout.h"
#include "ui/tables/cell_model.h"
#include "ui/tables/column_filter.h"
#include "ui/tables/filter_header.h"
#include "ui/tables/pair_editor.h"
#include "ui/tables/table_memory.h"
#include "ui/tables/totals_row.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/key_router.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace fathom;
using namespace fathom::test;

namespace {

//! A table of names and numbers, a button a row.
class Numbers final : public CellModel
{
public:
    struct Row
    {
        QString name;
        double number;
        bool pinned = false;
    };
    std::vector<Row> rows;
    QString note; //!< before the first row's buttons

    void reset() { resetRows(static_cast<int>(rows.size())); }
    void add(const Row& row)
    {
        rows.push_back(row);
        rowsAdded(static_cast<int>(rows.size()) - 1, 1);
    }
    void set(int row, double number)
    {
        rows[static_cast<std::size_t>(row)].number = number;
        refreshRow(row);
    }

protected:
    std::vector<ColumnLook> columns() const override
    {
        return { { "name", QStringLiteral("Name"), true }, { "number", QStringLiteral("Number") }, { "pair", QStringLiteral("TP / SL") }, { "actions", QString() } };
    }
    void fill(int row, std::vector<Cell>& cells, RowLook& look) const override
    {
        const Row& at = rows[static_cast<std::size_t>(row)];
        cells[0].text = at.name;
        cells[1].text = QString::number(at.number);
        cells[1].raw = at.number;
        cells[1].unit = QStringLiteral(" u");
        cells[1].typed = cells[1].text;
        cells[1].editable = true;
        cells[2].parts = { { QStringLiteral("1"), Ink::Buy }, { QStringLiteral("none"), Ink::Warn, true } };
        cells[2].typed = QStringLiteral("1") + PairEditor::separator + QStringLiteral("2");
        cells[2].editable = true;
        cells[3].text = row == 0 ? note : QString();
        cells[3].buttons = { { 7, QStringLiteral("Go"), std::nullopt, QStringLiteral("Go with ") + at.name },
            { 8, QStringLiteral("Stop"), std::nullopt, QStringLiteral("Stop"), false, QStringLiteral("not now") } };
        look.pinned = at.pinned;
    }

public:
    bool setData(const QModelIndex& index, const QVariant& value, int) override
    {
        typed.append(value.toString());
        return index.isValid();
    }
    QStringList typed;
};

QStringList shownNames(const DataTable& table)
{
    QStringList names;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        names << table.model()->index(row, 0).data().toString();
    return names;
}

} // namespace

class TestDataTable final : public QObject
{
    Q_OBJECT

private:
    struct Shown
    {
        SessionFixture fixture;
        QObject routers;
        KeyMap& keys = KeyMap::of(fixture.preferences);
        KeyRouter router { keys, &routers };
        Numbers model;
        QWidget window;
        DataTable table { fixture.theme, QStringLiteral("numbersTable"), QStringLiteral("Numbers"), &window };
        QWidget elsewhere { &window };
        TableDriver drive { &table };
        Shown()
        {
            model.rows = { { QStringLiteral("b"), 2 }, { QStringLiteral("a"), 10 }, { QStringLiteral("c"), 1 } };
            model.reset();
            table.setSourceModel(&model);
            table.setGeometry(0, 0, 700, 300);
            elsewhere.setFocusPolicy(Qt::StrongFocus);
            elsewhere.setGeometry(0, 300, 700, 40);
            window.resize(700, 340);
            window.move(400, 400); // away from the pointer, which holds a table
            window.show();
            window.activateWindow();
            (void) QTest::qWaitForWindowActive(&window);
        }
    };

private Q_SLOTS:
    void the_model_keeps_the_item_model_contract()
    {
        Numbers model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.rows = { { QStringLiteral("b"), 2 } };
        model.reset();
        model.add({ QStringLiteral("a"), 1 });
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.headerData(1, Qt::Horizontal, ColumnKeyRole).toString(), QStringLiteral("number"));
    }

    void only_cells_that_differ_are_told_of()
    {
        Numbers model;
        model.rows = { { QStringLiteral("b"), 2 }, { QStringLiteral("a"), 1 } };
        model.reset();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.set(0, 2);
        QCOMPARE(changed.count(), 0);
        model.set(1, 5);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][0].toModelIndex().column(), 1);
        QCOMPARE(changed[0][1].toModelIndex().column(), 1);
    }

    void sorting_waits_while_the_table_is_used()
    {
        Shown shown;
        shown.table.filters()->setSortIndicator(1, Qt::DescendingOrder);
        QCOMPARE(shownNames(shown.table), (QStringList { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") }));
        QSignalSpy held(&shown.table, &DataTable::sortHeldChanged);
        shown.table.setFocus();
        QTRY_VERIFY(shown.table.hasFocus());
        shown.model.set(2, 100); // c should be first now
        QTRY_COMPARE(held.count(), 1);
        QVERIFY(held[0][0].toBool());
        QCOMPARE(shownNames(shown.table).first(), QStringLiteral("a"));
        shown.elsewhere.setFocus();
        QTRY_COMPARE(shownNames(shown.table).first(), QStringLiteral("c"));
        QTRY_COMPARE(held.count(), 2);
    }

    void new_rows_come_at_the_end_until_the_table_is_let_go()
    {
        Shown shown;
        shown.table.filters()->setSortIndicator(1, Qt::AscendingOrder);
        shown.table.setFocus();
        QTRY_VERIFY(shown.table.hasFocus());
        shown.model.add({ QStringLiteral("d"), 0 });
        QCOMPARE(shownNames(shown.table).last(), QStringLiteral("d"));
    }

    void pinned_rows_stay_on_top_and_pass_every_filter()
    {
        Shown shown;
        shown.model.add({ QStringLiteral("unknown"), 5, true });
        shown.elsewhere.setFocus();
        QTRY_COMPARE(shownNames(shown.table).first(), QStringLiteral("unknown")); // without a sort too
        for (const auto order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            shown.table.filters()->setSortIndicator(1, order);
            QCOMPARE(shownNames(shown.table).first(), QStringLiteral("unknown"));
        }
        shown.table.filters()->setText(0, QStringLiteral("b"));
        QCOMPARE(shownNames(shown.table), (QStringList { QStringLiteral("unknown"), QStringLiteral("b") }));
    }

    void filters_read_words_and_comparisons_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("greater") << QStringLiteral(">2") << QStringList { QStringLiteral("a") };
        QTest::newRow("at least") << QStringLiteral(">=2") << QStringList { QStringLiteral("b"), QStringLiteral("a") };
        QTest::newRow("less") << QStringLiteral("<2") << QStringList { QStringLiteral("c") };
        QTest::newRow("between") << QStringLiteral("1,5..2,5") << QStringList { QStringLiteral("b") };
        QTest::newRow("equal") << QStringLiteral("=1") << QStringList { QStringLiteral("c") };
        QTest::newRow("digits as words") << QStringLiteral("1") << QStringList { QStringLiteral("a"), QStringLiteral("c") };
        QTest::newRow("nothing") << QString() << QStringList { QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c") };
    }
    void filters_read_words_and_comparisons()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, names);
        Shown shown;
        shown.table.filters()->setText(1, typed);
        QCOMPARE(shownNames(shown.table), names);
    }

    void the_filter_row_is_typed_into_and_escaped_from()
    {
        Shown shown;
        shown.table.filters()->setFieldsShown(true);
        auto* field = shown.table.findChild<QLineEdit*>(QStringLiteral("filter_name"));
        QVERIFY(field && field->isVisible());
        QCOMPARE(field->accessibleName(), QStringLiteral("Filter by Name"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("A")); // case does not matter
        QCOMPARE(shownNames(shown.table), QStringList { QStringLiteral("a") });
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(shown.table.model()->rowCount(), 3);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(shown.table.hasFocus());
    }

    void the_layout_is_kept_and_given_back()
    {
        Preferences preferences { nullptr };
        const QString key = QStringLiteral("ui.tables.trade.numbersTable");
        {
            Shown shown;
            keepLayout(&shown.table, &preferences);
            shown.table.filters()->moveSection(0, 1);
            shown.table.filters()->resizeSection(1, 133);
            shown.table.filters()->setSortIndicator(1, Qt::DescendingOrder);
            shown.table.filters()->setText(0, QStringLiteral("a"));
            QVERIFY(preferences.value(key).isObject());
        }
        Shown shown;
        keepLayout(&shown.table, &preferences);
        QCOMPARE(shown.table.filters()->visualIndex(0), 1);
        QCOMPARE(shown.table.columnWidth(1), 133);
        QCOMPARE(shown.table.filters()->sortIndicatorSection(), 1);
        QCOMPARE(shown.table.filters()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(shown.table.filters()->text(0), QStringLiteral("a"));
        QVERIFY(shown.table.filters()->areFieldsShown()); // a filter that works is never out of sight
        QCOMPARE(shownNames(shown.table), QStringList { QStringLiteral("a") });
        // A layout of another version: what it does not know stays, what is gone is passed over.
        QJsonObject other;
        other.insert(QStringLiteral("order"), QJsonArray { QStringLiteral("gone"), QStringLiteral("pair"), QStringLiteral("name") });
        other.insert(QStringLiteral("sort"), QStringLiteral("gone"));
        Shown fresh;
        fresh.table.applyLayoutState(other);
        QCOMPARE(fresh.table.filters()->visualIndex(2), 0);
        QCOMPARE(fresh.table.filters()->visualIndex(0), 1);
    }

    void every_workspace_keeps_a_layout_of_its_own()
    {
        Preferences preferences { nullptr };
        const QString workspace = QStringLiteral("workspaces.current");
        Shown shown;
        const int supplied = shown.table.filters()->visualIndex(0);
        const int sorted = shown.table.filters()->sortIndicatorSection();
        keepLayout(&shown.table, &preferences);
        shown.table.filters()->moveSection(0, 1);
        shown.table.filters()->setSortIndicator(1, Qt::DescendingOrder);
        preferences.setValue(workspace, QStringLiteral("scalp"));
        QCOMPARE(shown.table.filters()->visualIndex(0), supplied); // nothing was arranged there
        QCOMPARE(shown.table.filters()->sortIndicatorSection(), sorted);
        shown.table.filters()->setText(0, QStringLiteral("a"));
        preferences.setValue(workspace, QStringLiteral("trade"));
        QCOMPARE(shown.table.filters()->visualIndex(0), 1);
        QCOMPARE(shown.table.filters()->sortIndicatorSection(), 1);
        QVERIFY(shown.table.filters()->text(0).isEmpty());
        QCOMPARE(shown.table.model()->rowCount(), 3);
        preferences.setValue(workspace, QStringLiteral("scalp"));
        QCOMPARE(shown.table.filters()->text(0), QStringLiteral("a"));
        QCOMPARE(shown.table.model()->rowCount(), 1);
        // A workspace saved from another takes its tables along; one that is removed leaves nothing.
        copyTableLayouts(preferences, QStringLiteral("trade"), QStringLiteral("own1"));
        preferences.setValue(workspace, QStringLiteral("own1"));
        QCOMPARE(shown.table.filters()->visualIndex(0), 1);
        forgetTableLayouts(preferences, QStringLiteral("own1"));
        QVERIFY(!preferences.value(QStringLiteral("ui.tables.own1.numbersTable")).isObject());
        // What an earlier version kept for all of them holds until something is arranged.
        preferences.setValue(QStringLiteral("ui.tables.numbersTable"), preferences.value(QStringLiteral("ui.tables.trade.numbersTable")));
        preferences.setValue(workspace, QStringLiteral("swing"));
        QCOMPARE(shown.table.filters()->visualIndex(0), 1);
    }

    void the_digits_have_the_size_that_was_chosen()
    {
        Shown shown;
        const int row = shown.table.verticalHeader()->defaultSectionSize();
        const QImage before = shown.table.grab().toImage();
        const int needed = shown.table.itemDelegate()->sizeHint({}, shown.drive.cell(0, 0)).width();
        shown.fixture.theme.setTableFontPx(16);
        QCOMPARE(shown.table.verticalHeader()->defaultSectionSize(), row + 4);
        QVERIFY(shown.table.itemDelegate()->sizeHint({}, shown.drive.cell(0, 0)).width() > needed);
        QVERIFY(shown.table.grab().toImage() != before);
        shown.fixture.theme.setTableFontPx(90); // bounded
        QCOMPARE(shown.fixture.theme.tableFontPx(), int(Theme::largestTableFontPx));
        shown.fixture.theme.setTableFontPx(12);
        QCOMPARE(shown.table.verticalHeader()->defaultSectionSize(), row);
    }

    void a_press_that_leaves_the_button_does_nothing()
    {
        Shown shown;
        QSignalSpy triggered(&shown.table, &DataTable::buttonTriggered);
        const QPoint at = shown.drive.centreOf(1, 7);
        QTest::mousePress(shown.table.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(shown.table.viewport(), Qt::LeftButton, {}, at + QPoint(-200, 60));
        QCOMPARE(triggered.count(), 0);
        shown.drive.press(1, 7);
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(triggered[0][0].toInt(), 1);
        QCOMPARE(triggered[0][1].toInt(), 7);
        shown.drive.press(1, 8); // blocked
        QCOMPARE(triggered.count(), 1);
    }

    void a_row_that_moves_under_a_held_button_is_not_pressed()
    {
        Shown shown;
        QSignalSpy triggered(&shown.table, &DataTable::buttonTriggered);
        const QPoint at = shown.drive.centreOf(0, 7);
        QTest::mousePress(shown.table.viewport(), Qt::LeftButton, {}, at);
        shown.table.filters()->setSortIndicator(1, Qt::AscendingOrder); // another row stands there now
        QCOMPARE(shownNames(shown.table).first(), QStringLiteral("c"));
        QTest::mouseRelease(shown.table.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(triggered.count(), 0);
    }

    void keys_walk_the_row_buttons()
    {
        Shown shown;
        QSignalSpy triggered(&shown.table, &DataTable::buttonTriggered);
        QSignalSpy entered(&shown.table, &DataTable::rowEntered);
        shown.table.setCurrentIndex(shown.drive.cell(1, 0));
        QTest::keyClick(&shown.table, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QTest::keyClick(&shown.table, Qt::Key_Right);
        QCOMPARE(shown.table.accessibleDescription(), QStringLiteral("Go with a"));
        QTest::keyClick(&shown.table, Qt::Key_Return);
        QCOMPARE(triggered.count(), 1);
        QTest::keyClick(&shown.table, Qt::Key_Escape);
        QTest::keyClick(&shown.table, Qt::Key_Return);
        QCOMPARE(entered.count(), 2);
        QSignalSpy deleted(&shown.table, &DataTable::deletePressed);
        QTest::keyClick(&shown.table, Qt::Key_Delete);
        QCOMPARE(deleted.count(), 1);
    }

    // Another key does it and the old one no more; a letter counts by its place on the keyboard, whatever is printed there.
    void a_key_of_the_table_of_keys_does_it_wherever_it_was_moved()
    {
        Shown shown;
        QSignalSpy deleted(&shown.table, &DataTable::deletePressed);
        QSignalSpy menu(&shown.table, &DataTable::menuWanted);
        QSignalSpy unit(&shown.table, &DataTable::unitWanted);
        shown.table.setCurrentIndex(shown.drive.cell(1, 0));
        QVERIFY(shown.keys.setChords(KeyAction::TableCancel, { KeyChord::fromName(QStringLiteral("J")) }));
        QTest::keyClick(&shown.table, Qt::Key_Delete);
        QCOMPARE(deleted.count(), 0);
        QTest::keyClick(&shown.table, Qt::Key_J);
        QCOMPARE(deleted.count(), 1);
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_J, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(&shown.table, &repeated);
        QCOMPARE(deleted.count(), 1); // held down is one press
        QKeyEvent cyrillic(QEvent::KeyPress, 0x0433, Qt::NoModifier, 30, 0, 0, QString(QChar(0x0433))); // the place of U
        QApplication::sendEvent(&shown.table, &cyrillic);
        QCOMPARE(unit.count(), 1);
        QTest::keyClick(&shown.table, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(menu.count(), 1);
        QCOMPARE(menu.first().first().toInt(), shown.table.sourceIndex(shown.drive.cell(1, 0)).row());
        QVERIFY(shown.keys.setChords(KeyAction::TableCopy, { KeyChord::fromName(QStringLiteral("Ctrl+J")) }));
        QApplication::clipboard()->setText(QStringLiteral("before"));
        shown.table.selectRow(0);
        QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
        QTest::keyClick(&shown.table, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(QLatin1Char('\t')));
    }

    void an_edit_is_sent_by_enter_alone()
    {
        Shown shown;
        shown.drive.type(0, 1, QStringLiteral("7"));
        QCOMPARE(shown.model.typed, QStringList { QStringLiteral("7") });
        const auto open = [&] {
            shown.table.editCell(0, 1);
            return shown.table.findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        };
        for (const auto key : { Qt::Key_Escape, Qt::Key_Tab }) {
            QLineEdit* editor = open();
            QVERIFY(editor);
            QTest::keyClicks(editor, QStringLiteral("9"));
            QTest::keyClick(editor, key);
            QTRY_VERIFY(!shown.table.findChild<QLineEdit*>(QStringLiteral("cellEditor")));
        }
        // A key that walks the rows does not walk away with what is typed.
        for (const auto key : { Qt::Key_Up, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_PageUp }) {
            shown.table.editCell(1, 1);
            auto* editor = shown.table.findChild<QLineEdit*>(QStringLiteral("cellEditor"));
            QVERIFY(editor);
            QTest::keyClicks(editor, QStringLiteral("9"));
            QTest::keyClick(editor, key);
            QCOMPARE(shown.model.typed.size(), 1);
            QTest::keyClick(editor, Qt::Key_Escape);
            QTRY_VERIFY(!shown.table.findChild<QLineEdit*>(QStringLiteral("cellEditor")));
        }
        // Nor does a row that goes away, or another that is chosen behind the editor.
        QVERIFY(open());
        shown.table.setCurrentIndex(shown.table.model()->index(2, 0));
        QTRY_VERIFY(!shown.table.findChild<QLineEdit*>(QStringLiteral("cellEditor")));
        QCOMPARE(shown.model.typed.size(), 1);
        QLineEdit* editor = open();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("9"));
        shown.elsewhere.setFocus();
        QCoreApplication::sendEvent(editor, std::make_unique<QFocusEvent>(QEvent::FocusOut).get());
        QTRY_VERIFY(!shown.table.findChild<QLineEdit*>(QStringLiteral("cellEditor")));
        QCOMPARE(shown.model.typed.size(), 1);
    }

    void a_number_that_moves_does_not_overwrite_what_is_typed()
    {
        Shown shown;
        shown.table.editCell(0, 1);
        auto* editor = shown.table.findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("33"));
        shown.model.set(0, 4);
        QCOMPARE(editor->text(), QStringLiteral("33"));
    }

    void an_editor_shows_its_number_whole()
    {
        Shown shown;
        shown.model.set(0, 61234.5);
        shown.table.setColumnWidth(1, 40);
        shown.table.editCell(0, 1);
        auto* editor = shown.table.findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        QVERIFY(editor);
        editor->end(false);
        QTest::keyClicks(editor, QStringLiteral("7"));
        QCOMPARE(editor->text(), QStringLiteral("61234.57"));
        QCOMPARE(editor->cursorPositionAt({ 0, editor->height() / 2 }), 0); // nothing is scrolled out
    }

    void two_prices_are_edited_in_one_cell()
    {
        Shown shown;
        shown.table.editCell(0, 2);
        auto* pair = shown.table.findChild<PairEditor*>();
        QVERIFY(pair);
        auto* target = pair->findChild<QLineEdit*>(QStringLiteral("cellTarget"));
        auto* stop = pair->findChild<QLineEdit*>(QStringLiteral("cellStop"));
        QCOMPARE(target->text(), QStringLiteral("1"));
        QCOMPARE(stop->text(), QStringLiteral("2"));
        stop->setFocus();
        QTest::keyClick(stop, Qt::Key_Tab);
        QTRY_VERIFY(target->hasFocus());
        QTest::keyClicks(target, QStringLiteral("11"));
        QTest::keyClick(target, Qt::Key_Return);
        QCOMPARE(shown.model.typed, QStringList { QStringLiteral("11") + PairEditor::separator + QStringLiteral("2") });
        QTRY_VERIFY(!shown.table.findChild<PairEditor*>());
        shown.table.editCell(0, 2);
        pair = shown.table.findChild<PairEditor*>();
        QVERIFY(pair);
        QTest::keyClicks(pair->findChild<QLineEdit*>(QStringLiteral("cellStop")), QStringLiteral("3"));
        QTest::keyClick(pair->findChild<QLineEdit*>(QStringLiteral("cellStop")), Qt::Key_Down);
        QCOMPARE(shown.model.typed.size(), 1);
        QVERIFY(shown.table.findChild<PairEditor*>());
        QTest::keyClick(pair->findChild<QLineEdit*>(QStringLiteral("cellStop")), Qt::Key_Escape);
        QTRY_VERIFY(!shown.table.findChild<PairEditor*>());
        QCOMPARE(shown.model.typed.size(), 1);
    }

    void copying_gives_what_is_shown_as_columns()
    {
        Shown shown;
        shown.table.filters()->moveSection(1, 0);
        shown.table.selectRow(0);
        shown.table.selectionModel()->select(shown.drive.cell(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("2 u\tb\t1 none\n1 u\tc\t1 none"));
    }

    void sums_stand_under_their_columns()
    {
        Shown shown;
        TotalsRow totals(shown.fixture.theme, &shown.table, nullptr);
        std::vector<Cell> cells(4);
        cells[0].text = QStringLiteral("3 rows");
        cells[1].text = QStringLiteral("13");
        totals.setCells(cells, QStringLiteral("3 rows, 13 in all"));
        QCOMPARE(totals.words(1), QStringLiteral("13"));
        QCOMPARE(totals.accessibleName(), QStringLiteral("3 rows, 13 in all"));
        totals.resize(700, totals.sizeHint().height());
        const QImage picture = totals.grab().toImage();
        // The number ends where its column ends.
        const int right = shown.table.filters()->sectionViewportPosition(1) + shown.table.filters()->sectionSize(1);
        const auto isInked = [&](int x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixelColor(x, y) != shown.fixture.theme.tokens().panel)
                    return true;
            }
            return false;
        };
        int last = right;
        while (last > 0 && !isInked(last - 1))
            --last;
        QVERIFY2(right - last >= 7 && right - last <= 11, qPrintable(QString::number(right - last)));
    }

    void an_empty_table_says_why_in_as_many_lines_as_it_takes()
    {
        Shown shown;
        shown.model.rows.clear();
        shown.model.reset();
        shown.table.setEmptyText(QStringLiteral("No alerts: type a price above, or use the menu at a price in the chart"));
        shown.table.setGeometry(0, 0, 160, 300);
        QCoreApplication::processEvents();
        const QImage picture = shown.table.viewport()->grab().toImage();
        const QRgb ground = picture.pixel(1, picture.height() - 2);
        int inked = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (const int x : { 0, 4, 8, picture.width() - 9, picture.width() - 5, picture.width() - 1 })
                QCOMPARE(picture.pixel(x, y), ground); // no word runs into the edge
            bool isInked = false;
            for (int x = 0; x < picture.width(); ++x)
                isInked = isInked || picture.pixel(x, y) != ground;
            inked += isInked;
        }
        QVERIFY2(inked > 30, qPrintable(QString::number(inked))); // lines, not one
    }

    void a_sum_longer_than_its_rows_widens_their_column()
    {
        Shown shown;
        TotalsRow totals(shown.fixture.theme, &shown.table, nullptr);
        std::vector<Cell> cells(4);
        cells[1].text = QStringLiteral("1,234,567,890.12345678 ").repeated(2);
        const int needed = QFontMetrics(shown.fixture.theme.tableFont()).horizontalAdvance(cells[1].text);
        QVERIFY(shown.table.columnWidth(1) < needed);
        totals.setCells(cells, {});
        QTRY_VERIFY(shown.table.columnWidth(1) >= needed);
    }

    void narrow_tables_hide_what_matters_least_and_never_cut_a_number()
    {
        Shown shown;
        shown.table.setYieldingColumns({ 2 });
        shown.table.resize(240, 200);
        QVERIFY(shown.table.isColumnHidden(2));
        QVERIFY(shown.table.columnWidth(1) >= shown.table.itemDelegate()->sizeHint({}, shown.drive.cell(1, 1)).width());
        shown.table.resize(700, 200);
        QVERIFY(!shown.table.isColumnHidden(2));
    }

    void small_words_behind_are_whole_in_the_width_they_ask_for()
    {
        SessionFixture fixture;
        const CellLayout layout(fixture.theme);
        const QFontMetrics bold(fixture.theme.tableFont(12, 500));
        for (const char* symbol : { "BTCUSDT", "ETHUSDT", "1000PEPEUSDT" }) {
            for (const char* tail : { "20× Cross", "125× Cross", "10× Isolated", "1× Ізольована", "20× 全仓" }) {
                Cell cell;
                cell.text = QLatin1String(symbol);
                cell.strong = true;
                cell.tail = QString::fromUtf8(tail);
                const int inside = layout.neededWidth(cell) - 2 * CellLayout::padding;
                const int at = std::max(bold.horizontalAdvance(cell.text) + CellLayout::padding, +CellLayout::tailAt);
                QCOMPARE(layout.label().elided(cell.tail, inside - at), cell.tail);
            }
        }
    }

    void words_go_before_too_little_of_them_is_left()
    {
        Shown shown;
        shown.model.rows[0].name = QStringLiteral("a name that is quite long");
        shown.model.reset();
        shown.table.setYieldingColumns({ 0 });
        const int whole = shown.table.itemDelegate()->sizeHint({}, shown.drive.cell(0, 0)).width();
        bool wasCut = false, wentAway = false;
        for (int width = 900; width > 150; width -= 10) {
            shown.table.resize(width, 200);
            wentAway = wentAway || shown.table.isColumnHidden(0);
            if (shown.table.isColumnHidden(0))
                continue;
            wasCut = wasCut || shown.table.columnWidth(0) < whole;
            QVERIFY2(shown.table.columnWidth(0) >= whole / 2, qPrintable(QString::number(width)));
        }
        QVERIFY(wasCut);
        QVERIFY(wentAway);
    }

    void buttons_that_last_stay_while_the_words_before_them_go()
    {
        Shown shown;
        shown.table.setYieldingColumns({ 3 }, { 3 });
        const auto* delegate = static_cast<CellDelegate*>(shown.table.itemDelegate());
        shown.model.note = QStringLiteral("asked by its id, try 2 of 5; it is not sent again");
        shown.model.reset();
        shown.table.resize(380, 200);
        const auto areWhole = [&] {
            const QRect cell = shown.table.visualRect(shown.drive.cell(0, 3));
            return !shown.table.isColumnHidden(3) && shown.table.viewport()->rect().contains(delegate->buttonRect(cell, shown.drive.cell(0, 3), 0))
                && shown.table.viewport()->rect().contains(delegate->buttonRect(cell, shown.drive.cell(0, 3), 1));
        };
        QTRY_VERIFY(areWhole());
        // Another column that had to go because of a long row is back when that is over.
        shown.table.setYieldingColumns({ 2, 3 }, { 3 });
        shown.table.resize(381, 200);
        QVERIFY(shown.table.isColumnHidden(2) && areWhole());
        shown.model.note.clear();
        shown.model.set(0, 1);
        shown.elsewhere.setFocus();
        QTRY_VERIFY(!shown.table.isColumnHidden(2));
    }

    void buttons_are_whole_while_their_column_is_shown()
    {
        Shown shown;
        shown.table.setYieldingColumns({ 3, 2 });
        const auto* delegate = static_cast<CellDelegate*>(shown.table.itemDelegate());
        for (int width = 700; width > 150; width -= 25) {
            shown.table.resize(width, 200);
            const QRect cell = shown.table.visualRect(shown.drive.cell(0, 3));
            if (shown.table.isColumnHidden(3))
                continue;
            for (int button = 0; button < 2; ++button)
                QVERIFY2(cell.contains(delegate->buttonRect(cell, shown.drive.cell(0, 3), button)), qPrintable(QString::number(width)));
        }
    }
};

FATHOM_TEST(TestDataTable)
#include "tst_data_table.moc"
