// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys of GestureDesk.
#include "gesture_desk.h"

#include "ui/ladder/ladder_panel.h"
#include "ui/ladder/ladder_view.h"
#include "ui/workspace/arming.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QTabBar>

#include <algorithm>
#include <cmath>

namespace fathom::test {

namespace {

void post(QWidget& widget, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {})
{
    const bool moves = type == QEvent::MouseMove;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button);
    QMouseEvent event(type, at, widget.mapToGlobal(at), moves ? Qt::NoButton : button, held, modifiers);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

void GestureDesk::armLadder()
{
    rows().setFocus();
    QTest::keyClick(&rows(), Qt::Key_L, Qt::ControlModifier);
}

std::int64_t GestureDesk::group(int away)
{
    const LadderModel& model = rows().model();
    return away < 0 ? model.bestBidGroup().value_or(0) + away : model.bestAskGroup().value_or(0) + away;
}

QPoint GestureDesk::at(std::int64_t row, LadderColumn column)
{
    const LadderColumns::Span& span = rows().columns()[column];
    return { span.x + span.width / 3, rows().rectOf(row).center().y() };
}

void GestureDesk::click(std::int64_t row, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, LadderColumn column)
{
    const QPoint point = at(row, column);
    post(rows(), QEvent::MouseMove, point, Qt::NoButton, modifiers);
    QTest::mouseClick(&rows(), button, modifiers, point);
}

void GestureDesk::hover(std::int64_t row, Qt::KeyboardModifiers modifiers) { post(rows(), QEvent::MouseMove, at(row), Qt::NoButton, modifiers); }

void GestureDesk::key(Qt::Key pressed, Qt::KeyboardModifiers modifiers)
{
    rows().setFocus();
    QTest::keyClick(&rows(), pressed, modifiers);
}

std::int64_t GestureDesk::groupOfNewest()
{
    const Order* order = newest();
    const Decimal price = order->isConditional() ? order->triggerPrice : order->price;
    return groupOf(order->side, instrument().ticksOf(price).value_or(0), rows().model().groupTicks());
}

void GestureDesk::carry(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    post(rows(), QEvent::MouseButtonPress, from, Qt::LeftButton);
    for (int i = 1; i <= 4; ++i)
        post(rows(), QEvent::MouseMove, QPointF(from) + QPointF(to - from) * (i / 4.0), Qt::LeftButton, modifiers);
}

void GestureDesk::drop(QPoint at, Qt::KeyboardModifiers modifiers) { post(rows(), QEvent::MouseButtonRelease, at, Qt::LeftButton, modifiers); }

bool GestureDesk::pickFromMenu(const char* name, const char* action)
{
    auto* menu = m_ladder->findChild<QMenu*>(QLatin1String(name));
    auto* picked = menu ? menu->findChild<QAction*>(QLatin1String(action)) : nullptr;
    if (!picked || !picked->isEnabled())
        return false;
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(picked).center());
    return true;
}

bool GestureDesk::edit(QWidget& panel, const char* prefix, Decimal price, const char* size)
{
    auto* priceField = panel.findChild<QLineEdit*>(QLatin1String(prefix) + QStringLiteral("EditPrice"));
    auto* sizeField = panel.findChild<QLineEdit*>(QLatin1String(prefix) + QStringLiteral("EditSize"));
    if (!priceField || !sizeField || !sizeField->isVisible())
        return false;
    priceField->selectAll();
    QTest::keyClicks(priceField, plain(price));
    sizeField->selectAll();
    QTest::keyClicks(sizeField, QLatin1String(size));
    QTest::keyClick(sizeField, Qt::Key_Return);
    return true;
}

void GestureDesk::armChart()
{
    m_chart->view()->setFocus();
    QTest::keyClick(m_chart->view(), Qt::Key_L, Qt::ControlModifier);
}

QPointF GestureDesk::place(double pixels)
{
    ChartView* view = m_chart->view();
    return { 200, std::round(view->viewport().yOf(static_cast<double>(*view->newestTicks())) + pixels) };
}

Decimal GestureDesk::priceAt(QPointF at)
{
    return instrument().priceOf(std::llround(m_chart->view()->viewport().priceAt(at.y())));
}

void GestureDesk::clickChart(QPointF at, Qt::KeyboardModifiers modifiers, Qt::MouseButton button)
{
    QVERIFY(chartRests(at));
    post(*m_chart->view(), QEvent::MouseMove, at, Qt::NoButton, modifiers);
    QTest::mouseClick(m_chart->view(), button, modifiers, at.toPoint());
}

void GestureDesk::chartKey(Qt::Key pressed, Qt::KeyboardModifiers modifiers)
{
    m_chart->view()->setFocus();
    QTest::keyClick(m_chart->view(), pressed, modifiers);
}

const OrderTag* GestureDesk::tag(OrderTag::Kind kind)
{
    const auto& all = tags().tags();
    const auto found = std::find_if(all.begin(), all.end(), [kind](const OrderTag& each) { return each.kind == kind; });
    return found == all.end() ? nullptr : &*found;
}

void GestureDesk::swipe(QPointF from, QPointF way, Qt::KeyboardModifiers modifiers)
{
    ChartView& view = *m_chart->view();
    post(view, QEvent::MouseMove, from, Qt::NoButton, modifiers);
    post(view, QEvent::MouseButtonPress, from, Qt::LeftButton, modifiers);
    for (int i = 1; i <= 10; ++i)
        post(view, QEvent::MouseMove, from + way * (i / 10.0), Qt::LeftButton, modifiers);
    post(view, QEvent::MouseButtonRelease, from + way, Qt::LeftButton, modifiers);
}

Decimal GestureDesk::drag(QPointF from, double pixels, const std::function<void()>& meanwhile)
{
    ChartView& view = *m_chart->view();
    (void) tagsRest(); // else the row fails by what it did not do
    post(view, QEvent::MouseMove, from, Qt::NoButton);
    post(view, QEvent::MouseButtonPress, from, Qt::LeftButton);
    for (int i = 1; i <= 10; ++i)
        post(view, QEvent::MouseMove, from + QPointF(0, pixels * i / 10.0), Qt::LeftButton);
    const Decimal said = instrument().priceOf(tags().target().value_or(0));
    if (meanwhile)
        meanwhile();
    post(view, QEvent::MouseButtonRelease, from + QPointF(0, pixels), Qt::LeftButton);
    return said;
}

void GestureDesk::tab(TicketTab tab)
{
    auto* tabs = m_ticket->findChild<QTabBar*>(QStringLiteral("orderType"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(static_cast<int>(tab)).center());
}

void GestureDesk::type(const char* field, const QString& text)
{
    auto* edit = m_ticket->findChild<QLineEdit*>(QLatin1String(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void GestureDesk::press(const char* button)
{
    auto* pressed = m_ticket->findChild<QWidget*>(QLatin1String(button));
    QVERIFY2(pressed, button);
    QTest::mouseClick(pressed, Qt::LeftButton, {}, QPoint(8, pressed->height() / 2));
}

bool GestureDesk::pickFromChartMenu(const char* action, const char* name)
{
    auto* menu = m_chart->findChild<QMenu*>(QLatin1String(name));
    auto* picked = menu ? menu->findChild<QAction*>(QLatin1String(action)) : nullptr;
    if (!picked)
        return false;
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(picked).center());
    return true;
}

} // namespace fathom::test
