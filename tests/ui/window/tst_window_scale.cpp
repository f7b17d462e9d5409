// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_view.h"
#include "ui/orders/orders_model.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/data_table.h"
#include "ui/theme/window_scaler.h"
#include "ui/window/workspaces.h"
#include "ui/workspace/panel_title.h"
#include "ui/workspace/toast_card.h"
#include "ui/workspace/toast_stack.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDockWidget>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

using namespace fathom;
using fathom::test::Desk;

namespace {

const PanelDocks::Panel& poppedOut(MainWindow& window, const char* type, const QSize& size)
{
    PanelDocks& docks = window.docks();
    const QString id = docks.open(QLatin1String(type), {}, true);
    docks.panel(id);
    if (!docks.find(id)->dock->isFloating())
        docks.togglePopOut(id);
    docks.find(id)->dock->resize(size);
    Desk::settle(window);
    return *docks.find(id);
}

struct Place
{
    QRect at;
    bool textFits = true;
};

bool isCut(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label != nullptr && !label->wordWrap())
        return label->fontMetrics().horizontalAdvance(label->text()) > label->width();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button != nullptr && !button->text().isEmpty())
        return button->fontMetrics().horizontalAdvance(button->text()) > button->width();
    return false;
}

// Of everything in sight in a window.
std::map<const QWidget*, Place> places(const QWidget& window)
{
    std::map<const QWidget*, Place> all;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        if (each->isVisibleTo(&window) && each->window() == &window && !each->size().isEmpty())
            all[each] = { QRect(each->mapTo(&window, QPoint(0, 0)), each->size()), !isCut(*each) };
    }
    return all;
}

QString nameOf(const QWidget& widget) { return QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName(); }

} // namespace

//! A pop-out has a scale of its own. Source: TOKENS 4, INTERACTION 17.
class WindowScaleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_ladder_at_150_has_rows_of_27_pixels_and_a_press_fills_in_its_price()
    {
        Desk desk;
        const auto window = desk.open();
        const PanelDocks::Panel& panel = poppedOut(*window, "ladder", { 700, 900 });
        QVERIFY(window->docks().setScale(panel.id, 150));
        auto made = std::make_shared<BookView>();
        made->instrument = desk.session.market()->instrument(QStringLiteral("BTCUSDT"));
        made->state = BookState::Synced;
        for (std::int64_t i = 0; i < 200; ++i) {
            made->bids.push_back({ 964823 - i, 1500 });
            made->asks.push_back({ 964824 + i, 1500 });
        }
        desk.session.market()->applyBook(QStringLiteral("BTCUSDT"), made);
        auto& ladder = *qobject_cast<LadderPanel*>(panel.widget);
        LadderView& view = ladder.view();
        QTRY_VERIFY_WITH_TIMEOUT(view.model().book() == made && view.columns()[LadderColumn::Bid].width > 0, 30'000);
        ladder.actions().settings().groupTicks = 1;
        Q_EMIT ladder.actions().settingsChanged();
        view.recentre();
        QTest::qWait(300); // the guard after rows moved
        QWidget& pixels = view;
        const std::int64_t bid = 964823 - 4;
        const int row = static_cast<int>(view.topGroup() - bid);
        std::optional<Draft> draft;
        connect(panel.link, &LinkGroup::draftOffered, &view, [&draft](const Draft& offered) { draft = offered; });
        const auto& column = view.columns()[LadderColumn::Bid];
        QTest::mouseClick(&pixels, Qt::LeftButton, {}, QPoint((column.x + column.width / 2) * 3 / 2, row * 27 + 13));
        QVERIFY(draft && draft->price);
        QCOMPARE(QString::fromStdString(draft->price->toString()), QStringLiteral("96481.9"));
    }

    void the_scale_is_kept_with_the_layout_and_docking_ends_it()
    {
        Desk desk;
        QString id;
        {
            const auto window = desk.open();
            const PanelDocks::Panel& panel = poppedOut(*window, "ladder", { 500, 800 });
            id = panel.id;
            QVERIFY(window->docks().setScale(id, 130));
            const auto kept = [&desk] { return desk.preferences.value(QStringLiteral("workspaces.shown.trade")).toObject(); };
            QTRY_VERIFY_WITH_TIMEOUT(QString::fromUtf8(QJsonDocument(kept()).toJson()).contains(QStringLiteral("\"scale\": 130")), 30'000);
        }
        const auto window = desk.open();
        const PanelDocks::Panel& panel = *window->docks().find(id);
        QVERIFY(panel.dock->isFloating());
        QCOMPARE(panel.scaler->percent(), 130);
        auto* view = qobject_cast<LadderPanel*>(window->docks().panel(panel.id))->findChild<LadderView*>();
        QCOMPARE(scaleOf(view), 1.3);
        const QJsonObject state = window->docks().state();
        window->docks().togglePopOut(panel.id);
        QCOMPARE(panel.scaler->percent(), 100);
        QCOMPARE(scaleOf(view), 1.0);
        QVERIFY(!window->docks().setScale(panel.id, 150)); // docked, it is the window's
        QVERIFY(window->docks().restore(state));
        QCOMPARE(window->docks().find(id)->scaler->percent(), 130);
    }

    void docking_back_leaves_the_neighbours_their_places()
    {
        Desk desk;
        const auto window = desk.open();
        const QString id = QStringLiteral("ladder");
        const QSize size = window->docks().dock(id)->size();
        const QSize neighbour = window->docks().dock(QStringLiteral("chart"))->size();
        window->docks().togglePopOut(id);
        window->docks().setScale(id, 200);
        Desk::settle(*window);
        window->docks().togglePopOut(id);
        Desk::settle(*window);
        QCOMPARE(window->docks().dock(id)->size(), size);
        QCOMPARE(window->docks().dock(QStringLiteral("chart"))->size(), neighbour);
    }

    void a_double_click_on_its_title_docks_it_as_its_button_does()
    {
        Desk desk;
        const auto window = desk.open();
        const QString id = QStringLiteral("ladder");
        const QSize size = window->docks().dock(id)->size();
        const QSize neighbour = window->docks().dock(QStringLiteral("chart"))->size();
        window->docks().togglePopOut(id);
        window->docks().setScale(id, 200);
        Desk::settle(*window);
        QWidget* title = window->docks().find(id)->title;
        QTest::mouseDClick(title, Qt::LeftButton, {}, QPoint(title->width() / 2, 6));
        Desk::settle(*window);
        QVERIFY(!window->docks().dock(id)->isFloating());
        QCOMPARE(window->docks().find(id)->scaler->percent(), 100);
        QCOMPARE(window->docks().dock(id)->size(), size);
        QCOMPARE(window->docks().dock(QStringLiteral("chart"))->size(), neighbour);
    }

    void keys_and_the_menu_of_the_title_change_it()
    {
        Desk desk;
        const auto window = desk.open();
        const PanelDocks::Panel& panel = poppedOut(*window, "ladder", { 500, 800 });
        window->docks().focus(panel.id);
        QWidget* keys = QApplication::focusWidget();
        QVERIFY(keys != nullptr && panel.dock->isAncestorOf(keys));
        QTest::keyClick(keys, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(keys, Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(panel.scaler->percent(), 120);
        QTest::keyClick(keys, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(panel.scaler->percent(), 110);
        QTest::keyClick(keys, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(panel.scaler->percent(), 100);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(keys, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(panel.scaler->percent(), 80);
        bool met = false;
        QTimer::singleShot(0, window.get(), [&met] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            const auto* scales = menu != nullptr ? menu->findChild<QMenu*>(QStringLiteral("windowScaleMenu")) : nullptr;
            if (scales != nullptr) {
                const QList<QAction*> actions = scales->actions();
                const auto chosen = std::find_if(actions.begin(), actions.end(), [](const QAction* action) { return action->text().startsWith(QStringLiteral("170 %")); });
                met = chosen != actions.end() && actions.first()->isChecked();
                if (met)
                    (*chosen)->trigger();
            }
            if (menu != nullptr)
                menu->close();
        });
        Q_EMIT window->docks().menuWanted(panel.id, QPoint(10, 10));
        QVERIFY(met);
        QCOMPARE(panel.scaler->percent(), 170);
    }

    // A window twice as large at 200 % is the same window, and so is every part of it; back at 100 % nothing remembers.
    void twice_as_large_everything_is_where_it_was_data()
    {
        QTest::addColumn<QString>("type");
        for (const PanelType& type : panelTypes())
            QTest::newRow(type.id) << QString::fromLatin1(type.id);
    }
    void twice_as_large_everything_is_where_it_was()
    {
        QFETCH(QString, type);
        Desk desk;
        desk.session.account()->applyPositions({ Desk::longPosition("0.45", "96481.0", "96478.9") });
        desk.session.account()->applyOrder(Desk::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        const auto window = desk.open();
        const PanelDocks::Panel& panel = poppedOut(*window, type.toLatin1().constData(), { 640, 520 });
        const QSize size = panel.dock->size();
        const QImage before = panel.dock->grab().toImage();
        const auto usual = places(*panel.dock);
        window->docks().setScale(panel.id, 200);
        panel.dock->resize(size * 2);
        Desk::settle(*window);
        QCOMPARE(panel.dock->size(), size * 2);
        const auto larger = places(*panel.dock);
        for (const auto& [widget, place] : usual) {
            const auto now = larger.find(widget);
            QVERIFY2(now != larger.end(), qPrintable(nameOf(*widget) + QStringLiteral(" went")));
            const QRect wanted(place.at.topLeft() * 2, place.at.size() * 2);
            const QRect is = now->second.at;
            const bool high = std::abs(is.height() - wanted.height()) <= 6 && std::abs(is.top() - wanted.top()) <= 6;
            const bool wide = std::abs(is.width() - wanted.width()) <= 10 + wanted.width() / 10;
            QVERIFY2(high && wide, qPrintable(QStringLiteral("%1: %2 %3 %4 %5, not %6 %7 %8 %9").arg(nameOf(*widget)).arg(is.x()).arg(is.y()).arg(is.width()).arg(is.height())
                                                  .arg(wanted.x()).arg(wanted.y()).arg(wanted.width()).arg(wanted.height())));
            QVERIFY2(now->second.textFits || !place.textFits, qPrintable(nameOf(*widget) + QStringLiteral(" is cut")));
        }
        window->docks().setScale(panel.id, 100);
        Desk::settle(*window);
        panel.dock->resize(size);
        Desk::settle(*window);
        const auto again = places(*panel.dock);
        for (const auto& [widget, place] : usual) {
            const auto now = again.find(widget);
            QVERIFY2(now != again.end() && now->second.at == place.at, qPrintable(nameOf(*widget)));
        }
        QVERIFY(panel.dock->styleSheet().isEmpty());
        // Ages and clocks go on meanwhile; ladder and chart are compared on clocks of their own.
        const QStringList ticking { QStringLiteral("log"), QStringLiteral("connection"), QStringLiteral("orders"), QStringLiteral("positions"), QStringLiteral("tables"),
            QStringLiteral("chart"), QStringLiteral("ladder") };
        if (!ticking.contains(type))
            QCOMPARE(panel.dock->grab().toImage(), before);
    }

    void a_press_on_a_row_and_its_button_hits_them()
    {
        Desk desk;
        for (int i = 1; i <= 6; ++i)
            desk.session.account()->applyOrder(Desk::limitOrder(static_cast<LocalOrderId>(i), Side::Buy, qPrintable(QStringLiteral("9647%1.0").arg(i)), "0.2"));
        const auto window = desk.open();
        const PanelDocks::Panel& panel = poppedOut(*window, "orders", { 1400, 600 });
        auto* table = panel.widget->findChild<DataTable*>();
        for (const int percent : { 80, 150, 200 }) {
            window->docks().setScale(panel.id, percent);
            Desk::settle(*window);
            QCOMPARE(table->rowHeight(2), qRound(24 * percent / 100.0));
            for (const int y : { 0, table->rowHeight(2) / 2, table->rowHeight(2) - 1 }) {
                table->setCurrentIndex({});
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(20, table->rowViewportPosition(2) + y));
                QCOMPARE(table->currentIndex().row(), 2);
            }
            const auto* cells = qobject_cast<const CellDelegate*>(table->itemDelegate());
            const QModelIndex cell = table->model()->index(2, OrdersModel::Actions);
            const QRect box = cells->buttonRect(table->visualRect(cell), cell, 0);
            QVERIFY(!box.isEmpty() && table->visualRect(cell).contains(box) && std::abs(box.height() - 19 * percent / 100.0) <= 2);
            QSignalSpy pressed(table, &DataTable::buttonTriggered);
            for (const QPoint& at : { box.topLeft() + QPoint(1, 1), box.center(), box.bottomRight() - QPoint(1, 1) })
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
            QCOMPARE(pressed.size(), 3);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box.topLeft() - QPoint(2, 0));
            QCOMPARE(pressed.size(), 3);
        }
    }

    void a_toast_and_a_dialog_of_the_window_are_whole()
    {
        Desk desk;
        const auto window = desk.open();
        const PanelDocks::Panel& panel = poppedOut(*window, "ladder", { 900, 900 });
        window->docks().setScale(panel.id, 200);
        auto* toasts = panel.dock->findChild<ToastStack*>();
        QVERIFY(toasts != nullptr);
        toasts->show({ .severity = Severity::Warning, .lead = QStringLiteral("Not closed"), .text = QStringLiteral("for a reason"), .key = QStringLiteral("k") });
        Desk::settle(*window);
        const auto* card = toasts->findChild<ToastCard*>();
        const QWidget& pixels = *card;
        QVERIFY(pixels.height() >= 92);
        const QWidget& stack = *toasts;
        QVERIFY(panel.dock->rect().contains(stack.geometry()));
        for (const QLabel* label : card->findChildren<QLabel*>())
            QVERIFY(!isCut(*label));
        for (const int percent : { 110, 150, 200 }) {
            window->docks().setScale(panel.id, percent);
            panel.dock->resize(340 * percent / 100, 900);
            Toast undoable { .severity = Severity::Success, .lead = QStringLiteral("BUY 0.100"), .text = QStringLiteral("@ 97,280.0 working"), .detail = QStringLiteral("answered in 4 ms") };
            undoable.action = QStringLiteral("Undo");
            undoable.actionKey = QStringLiteral("Ctrl Z");
            undoable.actionSeconds = 5;
            undoable.onAction = [] {};
            toasts->show(undoable);
            Desk::settle(*window);
            for (const QLabel* label : toasts->findChildren<QLabel*>())
                QVERIFY2(!isCut(*label), qPrintable(QStringLiteral("%1 %: %2: %3 of %4, at least %5").arg(percent).arg(label->text()).arg(label->width()).arg(label->fontMetrics().horizontalAdvance(label->text())).arg(label->minimumSizeHint().width())));
        }
        QDialog dialog(panel.widget);
        QLabel words(QStringLiteral("words"), &dialog);
        dialog.show();
        Desk::settle(*window);
        QCOMPARE(scaleOf(&words), 1.0);
        QCOMPARE(words.font().pixelSize(), 12);
    }

    void another_theme_and_another_size_of_digits_keep_the_scale()
    {
        Desk desk;
        desk.session.account()->applyOrder(Desk::limitOrder(7, Side::Buy, "96481.8", "0.2"));
        const auto window = desk.open();
        const PanelDocks::Panel& panel = poppedOut(*window, "orders", { 900, 600 });
        window->docks().setScale(panel.id, 150);
        Desk::settle(*window);
        const auto before = places(*panel.dock);
        desk.theme.setVariant(ThemeVariant::Light);
        Desk::settle(*window);
        desk.theme.setVariant(ThemeVariant::Dark);
        Desk::settle(*window);
        const auto after = places(*panel.dock);
        for (const auto& [widget, place] : before)
            QVERIFY2(after.contains(widget) && after.at(widget).at == place.at, qPrintable(nameOf(*widget)));
        auto* table = panel.widget->findChild<DataTable*>();
        QCOMPARE(table->rowHeight(0), 36);
        desk.theme.setTableFontPx(14);
        QCOMPARE(table->rowHeight(0), 39);
    }
};

FATHOM_TEST(WindowScaleTest)
#include "tst_window_scale.moc"
