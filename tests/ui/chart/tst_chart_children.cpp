// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/order_lines.h"
#include "ui/theme/format.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace fathom;
using namespace fathom::test;

//! What lies over the chart keeps its presses and keys: behind it a press with Ctrl places and a tag cancels or closes.
class ChartChildrenTest final : public QObject
{
    Q_OBJECT

    struct Editing : ChartFixture
    {
        Editing()
        {
            arm();
            orderAt(5, Side::Buy, -300);
            view()->setFocus();
        }
        OrderLines* lines() const { return panel->findChild<OrderLines*>(); }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(view(), key, modifiers); }
        std::size_t sent() const { return placed.size() + moved.size() + replaced.size() + protections.size() + cancelled.size() + closed.size(); }
    };

private Q_SLOTS:
    void a_press_on_the_editor_is_none_on_the_chart_behind_it()
    {
        Editing f;
        QVERIFY(f.settle());
        f.key(Qt::Key_Tab);
        f.key(Qt::Key_F2);
        auto* hint = f.view()->findChild<QLabel*>(QStringLiteral("chartEditHint"));
        QVERIFY(hint && hint->isVisible());
        QWidget* editor = hint->parentWidget();
        // Over the tag: its cross lies below the words.
        const QPointF cross = QPointF(f.view()->viewport().width() - 12, f.yOf(f.session.account()->order(5)->price));
        editor->move(cross.toPoint() - hint->geometry().center());
        for (const Qt::MouseButton button : { Qt::LeftButton, Qt::MiddleButton, Qt::RightButton }) {
            for (const Qt::KeyboardModifiers held : { Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier) }) {
                QTest::mouseClick(hint, button, held, hint->rect().center());
                QTest::mouseClick(editor, button, held, QPoint(2, 2));
            }
        }
        editor->move(100, 100); // free plot below
        QTest::mouseClick(hint, Qt::LeftButton, Qt::ControlModifier, hint->rect().center());
        QCOMPARE(f.sent(), std::size_t { 0 });
        QVERIFY(f.drafts.empty());
        QVERIFY(!f.panel->findChild<QMenu*>(QStringLiteral("chartPriceMenu")));
        QVERIFY(!f.panel->findChild<QMenu*>(QStringLiteral("chartOrderMenu")));
        const double pitch = f.view()->viewport().pitch();
        const QPointF middle(hint->rect().center());
        QWheelEvent wheel(middle, hint->mapToGlobal(middle), {}, { 0, 120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(hint, &wheel);
        QCOMPARE(f.view()->viewport().pitch(), pitch);
    }

    void keys_of_the_interval_box_neither_nudge_nor_send()
    {
        Editing f;
        f.key(Qt::Key_Tab);
        f.key(Qt::Key_Down);
        QVERIFY(f.lines()->target());
        const auto target = f.lines()->target();
        f.key(Qt::Key_1);
        auto* box = f.view()->findChild<QLineEdit*>(QStringLiteral("chartIntervalEdit"));
        QVERIFY(box && box->isVisible());
        QTest::keyClick(box, Qt::Key_5);
        QTest::keyClick(box, Qt::Key_Up);
        QTest::keyClick(box, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(f.lines()->target(), target);
        QTest::keyClick(box, Qt::Key_Return); // shows the interval
        QCOMPARE(f.panel->interval(), Interval::M15);
        QCOMPARE(f.sent(), std::size_t { 0 });
    }

    void tags_hold_while_a_menu_is_open_and_the_pointer_is_over_it()
    {
        Editing f;
        const auto tag = [&f](LocalOrderId id) {
            const auto& tags = f.lines()->tags();
            return *std::find_if(tags.begin(), tags.end(), [id](const OrderTag& each) { return each.order == id; });
        };
        const auto leave = [&f] {
            QEvent left(QEvent::Leave);
            QCoreApplication::sendEvent(f.view(), &left);
        };
        const QPointF place = tag(5).box.center();
        sendMouse(f.view(), QEvent::MouseMove, place, Qt::NoButton);
        click(f.view(), place, Qt::NoModifier, Qt::RightButton);
        auto* menu = f.panel->findChild<QMenu*>(QStringLiteral("chartOrderMenu"));
        QVERIFY(menu && menu->isVisible());
        leave();
        f.orderAt(6, Side::Buy, -301);
        f.view()->grab();
        QCOMPARE(tag(5).box.center(), place);
        // Closed with the pointer on the tag it opened from.
        QCursor::setPos(f.view()->mapToGlobal(place.toPoint()));
        menu->close();
        f.orderAt(7, Side::Buy, -302);
        QCOMPARE(tag(5).box.center(), place);
        // Closed with the pointer elsewhere.
        click(f.view(), place, Qt::NoModifier, Qt::RightButton);
        const auto menus = f.panel->findChildren<QMenu*>(QStringLiteral("chartOrderMenu"));
        leave();
        QCursor::setPos(f.view()->mapToGlobal(QPoint(-200, -200)));
        for (QMenu* each : menus)
            each->close();
        QVERIFY(!tag(5).box.intersects(tag(6).box) && !tag(6).box.intersects(tag(7).box));
    }

    // INTERACTION 12: what is selected, moved and refused by keys is heard as well as seen.
    void a_listener_hears_the_tag_its_nudge_and_what_became_of_it()
    {
        Editing f;
        QVERIFY(f.settle());
        QStringList said;
        for (const auto signal : { &OrderLines::said, &OrderLines::pointed })
            QObject::connect(f.lines(), signal, &f.listener, [&said](const QString& text) { said << text; });
        QSignalSpy modify(f.session.orders(), &OrderGateway::modifyWanted);
        f.key(Qt::Key_Tab);
        QVERIFY2(!said.isEmpty() && said.last().contains(QStringLiteral("0.200 at")), qPrintable(said.join(QLatin1Char('|'))));
        f.key(Qt::Key_Down);
        const Decimal to = f.session.account()->order(5)->price - Decimal::fromLiteral("0.1");
        const auto price = [&f](Decimal at) { return format::price(at, *f.session.market()->instrument(QStringLiteral("BTCUSDT"))); };
        QVERIFY2(said.last().startsWith(QStringLiteral("moving to %1, ").arg(price(to))), qPrintable(said.last()));
        f.key(Qt::Key_Return);
        QCOMPARE(modify.count(), 1);
        f.session.orders()->applyFinished(modify[0][0].value<RequestId>(), Outcome::Accepted, {}, 5);
        QCOMPARE(said.last(), QStringLiteral("moved to %1").arg(price(to)));
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Return);
        QCOMPARE(modify.count(), 2);
        const Error error { Error::Code::Rejected, QStringLiteral("ReduceOnly Order is rejected."), -2022, 400 };
        f.session.orders()->applyFinished(modify[1][0].value<RequestId>(), Outcome::Rejected, error, 5);
        QVERIFY2(said.last().endsWith(QStringLiteral(", still %1").arg(price(f.session.account()->order(5)->price))), qPrintable(said.last()));
        QCOMPARE(f.lines()->hint(), said.last());
    }

    void a_press_on_the_words_of_the_bubble_is_none_on_the_chart()
    {
        Editing f;
        f.arm(); // disarms
        QVERIFY(f.settle());
        f.key(Qt::Key_Tab);
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Return);
        auto* bubble = f.view()->findChild<QWidget*>(QStringLiteral("chartMoveBubble"));
        QVERIFY(bubble && bubble->isVisible());
        f.arm();
        for (const Qt::KeyboardModifiers held : { Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier) }) {
            QTest::mouseClick(bubble, Qt::LeftButton, held, QPoint(3, 3));
            QTest::mouseClick(bubble, Qt::RightButton, held, QPoint(3, 3)); // discards on the chart
        }
        QCOMPARE(f.sent(), std::size_t { 0 });
        QVERIFY(bubble->isVisible());
    }
};

FATHOM_TEST(ChartChildrenTest)

#include "tst_chart_children.moc"
