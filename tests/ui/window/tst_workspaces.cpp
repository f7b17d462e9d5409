// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/chart/chart_panel.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/window/table_tabs.h"
#include "ui/window/workspaces.h"
#include "tests/support/words.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;

namespace {

QStringList shownIds(const MainWindow& window)
{
    QStringList ids;
    for (const PanelDocks::Panel* panel : window.docks().shown())
        ids.append(panel->id);
    return ids;
}

void choose(MainWindow& window, const char* workspace)
{
    window.workspaces().choose(s(workspace));
    Desk::settle(window);
}

} // namespace

class WorkspacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_supplied_ones_show_what_they_promise()
    {
        Desk desk;
        const auto window = desk.open();
        choose(*window, "scalp");
        QCOMPARE(window->docks().made<LadderPanel>().size(), std::size_t(3));
        QVERIFY(shownIds(*window).contains(s("tape")) && shownIds(*window).contains(s("tables")));
        const auto link = [&](const char* name) { return window->docks().find(s(name))->link->number(); };
        QCOMPARE(link("ladder"), 1);
        QCOMPARE(link("ladder-2"), 2);
        QCOMPARE(link("ladder-3"), 3);
        choose(*window, "swing");
        const auto charts = window->docks().made<ChartPanel>();
        QCOMPARE(charts.size(), std::size_t(4));
        QSet<int> intervals;
        for (const ChartPanel* chart : charts)
            intervals.insert(static_cast<int>(chart->interval()));
        QCOMPARE(intervals.size(), 4);
        QVERIFY(window->docks().find(s("ladder-2")) == nullptr);
        choose(*window, "review");
        QVERIFY(shownIds(*window).contains(s("log")) && shownIds(*window).contains(s("account")));
        QCOMPARE(window->docks().made<TableTabs>().front()->pages().first(), s("fills"));
        choose(*window, "trade");
        QVERIFY(window->docks().made<TableTabs>().front()->pages().size() > 4);
    }

    void every_supplied_one_fits_a_small_screen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1920x1080 at twice the size") << QSize(960, 520);
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }

    void every_supplied_one_fits_a_small_screen()
    {
        QFETCH(QSize, size);
        Desk desk;
        const auto window = desk.open(size);
        for (const QString& workspace : window->workspaces().ids()) {
            window->workspaces().choose(workspace);
            Desk::settle(*window);
            QCOMPARE(window->size(), size);
            for (const PanelDocks::Panel* panel : window->docks().shown()) {
                const QRect where(panel->dock->mapTo(window.get(), QPoint()), panel->dock->size());
                QVERIFY2(QRect(QPoint(), size).contains(where), qPrintable(workspace + QLatin1Char(' ') + panel->id));
                QVERIFY2(panel->dock->width() > 90 && panel->dock->height() > 60, qPrintable(workspace + QLatin1Char(' ') + panel->id));
            }
        }
    }

    void ctrl_digits_choose_and_leaving_disarms()
    {
        Desk desk;
        const auto window = desk.open();
        auto* ladder = window->docks().made<LadderPanel>().front();
        ladder->arming().arm();
        QVERIFY(ladder->isArmed());
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window->workspaces().current(), s("scalp"));
        QVERIFY(!ladder->isArmed());
        QTest::keyClick(window.get(), Qt::Key_9, Qt::ControlModifier); // there is no ninth
        QCOMPARE(window->workspaces().current(), s("scalp"));
    }

    void an_own_workspace_is_saved_reverted_renamed_and_removed()
    {
        Desk desk;
        QString own;
        {
            const auto window = desk.open();
            QVERIFY(window->workspaces().saveAs(QStringLiteral("   ")).isEmpty());
            own = window->workspaces().saveAs(QStringLiteral("  Two   ladders "));
            QCOMPARE(window->workspaces().name(own), QStringLiteral("Two ladders"));
            QCOMPARE(window->workspaces().current(), own);
            window->docks().open(s("ladder"), 2);
            Desk::settle(*window);
            QTRY_VERIFY(desk.preferences.value(QStringLiteral("workspaces.shown.") + own).toObject()[QStringLiteral("panels")].toArray().size() == 9);
        }
        const auto window = desk.open();
        QCOMPARE(window->workspaces().current(), own);
        QVERIFY(shownIds(*window).contains(s("ladder-2"))); // as it was left
        window->workspaces().revert(own);
        Desk::settle(*window);
        QVERIFY(!shownIds(*window).contains(s("ladder-2"))); // as it was saved
        QVERIFY(window->findChild<QAbstractButton*>(QStringLiteral("workspace5"))->isVisible());
        window->workspaces().rename(own, QStringLiteral("Mine"));
        QCOMPARE(window->findChild<QAbstractButton*>(QStringLiteral("workspace5"))->text(), QStringLiteral("Mine"));
        window->workspaces().rename(s("trade"), QStringLiteral("Mine"));
        QVERIFY(window->workspaces().name(s("trade")) != QStringLiteral("Mine"));
        window->workspaces().remove(own);
        QCOMPARE(window->workspaces().current(), s("trade"));
        QCOMPARE(window->workspaces().ids().size(), 4);
        window->workspaces().remove(s("trade"));
        QCOMPARE(window->workspaces().ids().size(), 4);
    }

    void there_are_at_most_nine()
    {
        Desk desk;
        const auto window = desk.open();
        for (int i = 0; i < 5; ++i)
            QVERIFY(!window->workspaces().saveAs(QStringLiteral("W%1").arg(i)).isEmpty());
        QVERIFY(window->workspaces().saveAs(QStringLiteral("Tenth")).isEmpty());
        QCOMPARE(window->workspaces().ids().size(), 9);
    }

    void three_earlier_states_are_kept_and_can_be_brought_back()
    {
        Desk desk;
        const char* const closed[] = { "tape", "account", "orders", "watchlist", "chart" };
        for (const char* panel : closed) {
            const auto window = desk.open(); // each start may change the layout once more
            QVERIFY(window->docks().close(s(panel)));
            window->workspaces().write();
        }
        const auto window = desk.open();
        QCOMPARE(window->workspaces().generations(s("trade")).size(), std::size_t(3));
        QVERIFY(!shownIds(*window).contains(s("chart")));
        window->workspaces().bringBack(s("trade"), 0);
        Desk::settle(*window);
        QVERIFY(shownIds(*window).contains(s("chart")));
        QVERIFY(!shownIds(*window).contains(s("watchlist")));
    }

    void an_exported_one_can_be_imported_and_rubbish_cannot()
    {
        Desk desk;
        const auto window = desk.open();
        window->docks().close(s("tape"));
        const QJsonObject exported = window->workspaces().exported(s("trade"));
        const QString own = window->workspaces().import(exported);
        QVERIFY(!own.isEmpty());
        window->workspaces().choose(own);
        Desk::settle(*window);
        QVERIFY(!shownIds(*window).contains(s("tape")) && shownIds(*window).contains(s("ladder")));
        QVERIFY(window->workspaces().import({}).isEmpty());
        QVERIFY(window->workspaces().import({ { QStringLiteral("format"), QStringLiteral("fathom-workspace") } }).isEmpty());
    }

    void one_that_was_never_shown_is_exported_whole()
    {
        Desk desk;
        const auto window = desk.open();
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("scalp.json")));
        QCOMPARE(window->workspaces().exportTo(file.fileName(), s("scalp")), QString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString own = window->workspaces().import(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY(!own.isEmpty());
        window->workspaces().choose(own);
        Desk::settle(*window);
        QCOMPARE(window->docks().made<LadderPanel>().size(), std::size_t(3));
    }

    void a_layout_with_a_panel_of_another_version_is_shown_without_it()
    {
        Desk desk;
        {
            const auto window = desk.open();
            window->workspaces().write();
        }
        const QString key = QStringLiteral("workspaces.shown.trade");
        QJsonObject kept = desk.preferences.value(key).toObject();
        QJsonArray panels = kept[QStringLiteral("panels")].toArray();
        panels.append(QJsonObject { { QStringLiteral("id"), QStringLiteral("hologram") } });
        panels.append(QJsonObject { { QStringLiteral("id"), QStringLiteral("ladder-99999999999") } });
        panels.append(7);
        kept.insert(QStringLiteral("panels"), panels);
        desk.preferences.setValue(key, kept);
        const auto window = desk.open();
        QVERIFY(shownIds(*window).contains(s("ladder")));
        QVERIFY(!shownIds(*window).contains(s("hologram")));
    }

    void sizes_do_not_creep_from_start_to_start()
    {
        Desk desk;
        QMap<QString, QRect> first;
        for (int start = 0; start < 5; ++start) {
            const auto window = desk.open();
            QMap<QString, QRect> now;
            for (const PanelDocks::Panel* panel : window->docks().shown())
                now.insert(panel->id, panel->dock->geometry());
            if (start == 0)
                first = now;
            for (auto place = now.begin(); place != now.end(); ++place)
                QVERIFY2(place.value() == first[place.key()], qPrintable(place.key() + QStringLiteral(" at start %1").arg(start)));
            window->workspaces().write();
        }
    }
};

FATHOM_TEST(WorkspacesTest)

#include "tst_workspaces.moc"
