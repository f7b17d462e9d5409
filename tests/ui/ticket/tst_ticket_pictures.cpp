// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ticket/ticket_desk.h"
#include "ui/theme/style.h"
#include "ui/ticket/risk_dialog.h"

#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

#include <functional>

using namespace fathom;
using fathom::test::d;
using fathom::test::TicketDesk;

//! Every state of the design's ticket page, in every theme: all of it is there, nothing is cut off. Where FATHOM_PICTURES names a
//! folder the states are also written there, to be laid beside the design.
class TicketPicturesTest final : public QObject
{
    Q_OBJECT

    using Prepare = std::function<void(TicketDesk&)>;

    static const std::vector<std::pair<QString, Prepare>>& states()
    {
        static const std::vector<std::pair<QString, Prepare>> all {
            { QStringLiteral("limit"),
                [](TicketDesk& desk) {
                    desk.holdLong();
                    desk.tick("postOnly");
                    desk.type("price", QStringLiteral("96405.5"));
                    desk.type("size", QStringLiteral("0.2"));
                    desk.tick("bracket");
                    desk.type("takeProfit", QStringLiteral("96950"));
                    desk.type("stopLoss", QStringLiteral("96080"));
                    desk.edit("price")->setFocus();
                } },
            { QStringLiteral("market"),
                [](TicketDesk& desk) {
                    desk.holdProtectedLong();
                    desk.tab(TicketTab::Market);
                    desk.type("size", QStringLiteral("0.25"));
                } },
            { QStringLiteral("stop-limit"),
                [](TicketDesk& desk) {
                    desk.holdProtectedLong();
                    desk.tab(TicketTab::Stop);
                    desk.stopKind(StopKind::StopLimit);
                    desk.type("price", QStringLiteral("96780"));
                    desk.type("size", QStringLiteral("0.2"));
                    desk.type("trigger", QStringLiteral("96760"));
                } },
            { QStringLiteral("trailing"),
                [](TicketDesk& desk) {
                    desk.holdLong();
                    desk.tab(TicketTab::Trailing);
                    desk.type("activation", QStringLiteral("96700"));
                    desk.type("callback", QStringLiteral("0.8"));
                } },
            { QStringLiteral("scale"),
                [](TicketDesk& desk) {
                    desk.holdProtectedLong();
                    desk.tab(TicketTab::Scale);
                    desk.type("price", QStringLiteral("96400"));
                    desk.type("to", QStringLiteral("96000"));
                    desk.type("count", QStringLiteral("12"));
                    desk.press(QStringLiteral("shape1"));
                    desk.type("size", QStringLiteral("0.3"));
                } },
            { QStringLiteral("validation"),
                [](TicketDesk& desk) {
                    desk.panel.setLimits({ {}, {}, Decimal(2) });
                    desk.type("price", QStringLiteral("106126.8"));
                    desk.type("size", QStringLiteral("0.0004"));
                    desk.tick("bracket");
                    desk.type("takeProfit", QStringLiteral("96950"));
                    desk.panel.choose(Side::Buy);
                } },
            { QStringLiteral("not-loaded"),
                [](TicketDesk& desk) {
                    desk.session.market()->applyInstruments({});
                    desk.session.market()->applyInstrumentsFailure(QStringLiteral("no connection to the exchange"));
                    desk.look();
                } },
        };
        return all;
    }

    static void keep(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("FATHOM_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }

private Q_SLOTS:
    //! A window of 1280 x 800 leaves the ticket 300 pixels, less its scroll bar.
    void every_tab_fits_a_narrow_panel()
    {
        TicketDesk desk;
        desk.panel.resize(300, 360);
        desk.holdLong();
        desk.tick("bracket");
        const auto* scroll = desk.find<QScrollArea>({});
        const auto fits = [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            return scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width();
        };
        for (const TicketTab tab : { TicketTab::Limit, TicketTab::Market, TicketTab::Stop, TicketTab::Trailing, TicketTab::Scale }) {
            desk.tab(tab);
            for (const StopKind kind : { StopKind::StopMarket, StopKind::StopLimit, StopKind::TakeProfitMarket, StopKind::TakeProfitLimit }) {
                if (tab == TicketTab::Stop)
                    desk.stopKind(kind);
                QVERIFY2(fits(), qPrintable(QStringLiteral("tab %1, kind %2: %3 of %4").arg(static_cast<int>(tab)).arg(static_cast<int>(kind)).arg(scroll->widget()->minimumSizeHint().width()).arg(scroll->viewport()->width())));
            }
        }
        // A date is the longest of what limits can be good till.
        desk.tab(TicketTab::Limit);
        QVERIFY(desk.pick(QStringLiteral("timeInForce"), QStringLiteral("GTD")));
        QTest::mouseClick(desk.panel.findChild<QDialog*>(QStringLiteral("goodTillDialog"))->findChild<QPushButton*>(QStringLiteral("use")), Qt::LeftButton);
        QVERIFY(desk.find<QPushButton>(QStringLiteral("timeInForce"))->text().startsWith(QStringLiteral("GTD ")));
        for (const TicketTab tab : { TicketTab::Limit, TicketTab::Stop, TicketTab::Scale }) {
            desk.tab(tab);
            if (tab == TicketTab::Stop)
                desk.stopKind(StopKind::StopLimit);
            QVERIFY2(fits(), qPrintable(QString::number(static_cast<int>(tab))));
        }
    }

    //! The words that say what is wrong come in the place of others: of the line under the field, of figures of an order that cannot be sent.
    void what_is_wrong_moves_no_button_and_scrolls_nothing()
    {
        TicketDesk desk;
        desk.panel.resize(335, 562);
        desk.holdLong();
        desk.type("price", QStringLiteral("96405.5"));
        desk.type("size", QStringLiteral("0.2"));
        QScrollBar* bar = desk.find<QScrollArea>({})->verticalScrollBar();
        const auto places = [&] {
            for (int turn = 0; turn < 10; ++turn) // a layout inside of others takes some
                QCoreApplication::processEvents();
            QList<QRect> found;
            for (const char* name : { "takeBid", "take10", "takeMax", "takeRisk", "timeInForce", "buy", "sell" }) {
                const QWidget* button = desk.find<QWidget>(QLatin1String(name));
                found << QRect(button->mapTo(&desk.panel, QPoint()), button->size());
            }
            return found;
        };
        const QList<QRect> before = places();
        QCOMPARE(bar->maximum(), 0);
        desk.type("size", QStringLiteral("0.0004"));
        QVERIFY(desk.find<QWidget>(QStringLiteral("sizeProblem"))->isVisible() && !desk.label("notional")->isVisible());
        QCOMPARE(places(), before);
        QCOMPARE(bar->maximum(), 0);
        desk.type("size", QStringLiteral("0.2"));
        QVERIFY(desk.label("notional")->isVisible());
        // With a bracket there is more than fits; what is wrong with it then makes nothing longer, and the bar takes no width.
        desk.tick("bracket");
        desk.type("takeProfit", QStringLiteral("96950"));
        desk.type("stopLoss", QStringLiteral("96080"));
        QCOMPARE(places(), before);
        const int longest = bar->maximum();
        desk.type("takeProfit", QStringLiteral("96000"));
        QCOMPARE(places(), before);
        QVERIFY2(bar->maximum() <= longest, qPrintable(QStringLiteral("%1 after %2").arg(bar->maximum()).arg(longest)));
    }

    void where_an_order_lives_is_no_warning()
    {
        TicketDesk desk;
        desk.panel.resize(335, 900);
        desk.tab(TicketTab::Stop);
        desk.type("trigger", QStringLiteral("96760"));
        desk.type("size", QStringLiteral("0.2"));
        desk.panel.choose(Side::Buy);
        QCoreApplication::processEvents();
        auto* figures = desk.find<WhatIfView>(QStringLiteral("whatIf"));
        QVERIFY(!figures->figures().note.isEmpty() && figures->figures().residual.isEmpty());
        const QImage picture = figures->grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                QVERIFY(picture.pixelColor(x, y) != desk.theme.tokens().warn);
        }
    }

    void every_state_fits_its_panel_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<ThemeVariant>("variant");
        for (std::size_t i = 0; i < states().size(); ++i) {
            for (const ThemeVariant variant : { ThemeVariant::Dark, ThemeVariant::Light, ThemeVariant::ColourBlindDark, ThemeVariant::ColourBlindLight })
                QTest::newRow(qPrintable(states()[i].first + QLatin1Char('-') + themeVariantName(variant))) << static_cast<int>(i) << variant;
        }
    }

    void every_state_fits_its_panel()
    {
        QFETCH(int, state);
        QFETCH(ThemeVariant, variant);
        TicketDesk desk(Environment::Production);
        desk.theme.setVariant(variant);
        desk.panel.resize(335, 562); // the panel of the design without its title
        states()[static_cast<std::size_t>(state)].second(desk);
        QCoreApplication::processEvents();
        keep(desk.panel, QLatin1String(QTest::currentDataTag()));
        // No words are cut off: every button and label has the room its text wants.
        for (QWidget* widget : desk.panel.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<QPushButton*>(widget);
            const auto* label = qobject_cast<QLabel*>(widget);
            if (!widget->isVisible() || (button == nullptr && label == nullptr))
                continue;
            const QString text = button != nullptr ? button->text() : label->text();
            if (label != nullptr && label->wordWrap())
                continue;
            QVERIFY2(widget->fontMetrics().horizontalAdvance(text) <= widget->width(), qPrintable(widget->objectName() + QStringLiteral(": ") + text));
        }
        QCOMPARE(desk.panel.findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0);
    }

    void the_dialogs_data()
    {
        QTest::addColumn<ThemeVariant>("variant");
        for (const ThemeVariant variant : { ThemeVariant::Dark, ThemeVariant::Light, ThemeVariant::ColourBlindDark, ThemeVariant::ColourBlindLight })
            QTest::newRow(qPrintable(themeVariantName(variant))) << variant;
    }

    void the_dialogs()
    {
        QFETCH(ThemeVariant, variant);
        TicketDesk desk(Environment::Production);
        desk.theme.setVariant(variant);
        states().front().second(desk);
        const QString name = QLatin1String(QTest::currentDataTag());
        QTest::mouseClick(desk.button("buy"), Qt::LeftButton);
        QVERIFY(desk.dialog() != nullptr);
        keep(*desk.dialog(), QStringLiteral("confirm-") + name);
        desk.dialog()->reject();
        desk.press(QStringLiteral("takeRisk"));
        keep(*desk.panel.findChild<RiskDialog*>(), QStringLiteral("risk-") + name);
        desk.press(QStringLiteral("leverage"));
        keep(*desk.dialog(), QStringLiteral("leverage-") + name);
        desk.dialog()->reject();
        desk.press(QStringLiteral("positionMode"));
        keep(*desk.dialog(), QStringLiteral("modes-") + name);
        desk.dialog()->reject();
        desk.press(QStringLiteral("marginMode"));
        keep(*desk.dialog(), QStringLiteral("margin-mode-") + name);
        desk.dialog()->reject();
    }
};

FATHOM_TEST(TicketPicturesTest)

#include "tst_ticket_pictures.moc"
