// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_view.h"

#include "ui/chart/drawing_board.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace fathom {

namespace {

constexpr double clickSlack = 4;     // pixels a press may travel and still be a click
constexpr double wheelStep = 120;    // of one notch
constexpr double zoomPerNotch = 1.15;
constexpr double plusWidth = 18;     // of the + beside the crosshair's price

} // namespace

void ChartView::mousePressEvent(QMouseEvent* event)
{
    m_crosshair = event->position();
    m_pressed = m_dragFrom = event->position();
    if (m_overlay && m_options.orders && m_overlay->press(event)) {
        m_drag = Drag::Overlay;
        m_drawings->deselect();
        update();
        return;
    }
    if (pressDrawing(*event))
        m_drag = Drag::Drawing;
    else if (event->button() == Qt::LeftButton)
        startDrag(event);
    update();
}

std::optional<DrawingPlace> ChartView::drawingPlace() const
{
    if (!m_instrument || m_instrument->tickSize.isZero() || m_data.isEmpty())
        return std::nullopt;
    return DrawingPlace { m_data, m_viewport, *m_instrument };
}

bool ChartView::pressDrawing(const QMouseEvent& event)
{
    const auto place = drawingPlace();
    if (!place || !m_drawings->press(*place, event.position(), event.button(), event.modifiers()))
        return false;
    m_ruler.reset();
    return true;
}

void ChartView::startDrag(QMouseEvent* event)
{
    const QPointF position = event->position();
    const auto gesture = m_gestures.gesture(event->modifiers());
    if (m_viewport.priceAxis().contains(position)) {
        if (position.x() < m_viewport.width() + plusWidth && m_instrument) {
            Q_EMIT menuWanted(priceAt(position.y()), event->globalPosition().toPoint());
            return;
        }
        m_drag = Drag::PriceScale;
    } else if (m_viewport.timeAxis().contains(position)) {
        m_drag = Drag::TimeScale;
    } else if ((gesture == ChartGesture::Ruler || (m_drawings->tool() == ChartTool::Ruler && event->modifiers() == Qt::NoModifier)) && m_viewport.plot().contains(position)) {
        m_drag = Drag::Ruler;
        const double ticks = static_cast<double>(ticksAt(position.y()));
        const double index = std::floor(m_viewport.indexAt(position.x()));
        m_ruler = ChartRuler { index, ticks, index, ticks };
    } else if ((gesture || event->modifiers() & Qt::ControlModifier) && m_viewport.plot().contains(position)) {
        m_drag = Drag::Aim;
        if (m_instrument)
            Q_EMIT pricePressed(priceAt(position.y()), event->modifiers());
    } else {
        m_drag = Drag::Pan;
        m_ruler.reset();
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    m_crosshair = event->position();
    if (m_overlay && m_options.orders && (m_drag == Drag::Overlay || m_drag == Drag::None) && m_overlay->move(event)) {
        setCursor(m_overlay->cursorAt(event->position()));
        update();
        return;
    }
    if (const auto place = drawingPlace(); place && (m_drag == Drag::Drawing || m_drag == Drag::None))
        m_drawings->move(*place, event->position());
    if (m_drag != Drag::None) {
        dragTo(event->position());
    } else {
        Qt::CursorShape shape = Qt::CrossCursor;
        if (m_viewport.priceAxis().contains(event->position()))
            shape = event->position().x() < m_viewport.width() + plusWidth ? Qt::PointingHandCursor : Qt::SizeVerCursor;
        else if (m_viewport.timeAxis().contains(event->position()))
            shape = Qt::SizeHorCursor;
        else
            shape = cursorOverPlot(event->position());
        if (cursor().shape() != shape)
            setCursor(shape);
    }
    Q_EMIT cursorMoved(cursorNow());
    update();
}

Qt::CursorShape ChartView::cursorOverPlot(QPointF position) const
{
    const Qt::CursorShape shape = m_overlay && m_options.orders ? m_overlay->cursorAt(position) : Qt::CrossCursor;
    const auto place = drawingPlace();
    const bool overDrawing = shape == Qt::CrossCursor && m_drawings->tool() == ChartTool::Cursor && place && m_drawings->indexAt(*place, position);
    return overDrawing ? Qt::SizeAllCursor : shape;
}

std::optional<LinkCursor> ChartView::cursorNow() const
{
    if (!m_crosshair || !m_instrument || !m_viewport.plot().contains(*m_crosshair))
        return std::nullopt;
    LinkCursor cursor;
    cursor.price = priceAt(m_crosshair->y());
    if (!m_data.isEmpty())
        cursor.time = wallTimeFromMs(m_data.timeAt(m_viewport.candleAt(m_crosshair->x())));
    return cursor;
}

void ChartView::dragTo(QPointF position)
{
    const QPointF by = position - m_dragFrom;
    switch (m_drag) {
    case Drag::Pan:
        if ((position - m_pressed).manhattanLength() < 2 && m_dragFrom == m_pressed)
            return;
        m_viewport.panTime(by.x());
        if (!m_viewport.isAutoPrice())
            m_viewport.panPrice(by.y());
        break;
    case Drag::PriceScale:
        m_viewport.zoomPrice(std::exp(-by.y() / 160), m_viewport.plot().height() / 2);
        break;
    case Drag::TimeScale:
        m_viewport.zoomTime(std::exp(-by.x() / 160), m_viewport.width());
        Q_EMIT pitchChanged(m_viewport.pitch());
        break;
    case Drag::Ruler:
        m_ruler->toIndex = std::floor(m_viewport.indexAt(std::min(position.x(), m_viewport.width())));
        m_ruler->toTicks = static_cast<double>(ticksAt(position.y()));
        return;
    case Drag::Aim:
    case Drag::Overlay:
    case Drag::Drawing:
    case Drag::None:
        return;
    }
    m_dragFrom = position;
    viewChanged(true);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Overlay && m_overlay) {
        m_overlay->release(event);
        update();
        return;
    }
    if (drag == Drag::Drawing) {
        if (const auto place = drawingPlace())
            m_drawings->release(*place, event->position());
        update();
        return;
    }
    if (drag == Drag::Ruler)
        m_drawings->setTool(ChartTool::Cursor);
    const bool inPlace = (event->position() - m_pressed).manhattanLength() <= clickSlack;
    if (drag == Drag::Aim && inPlace && m_instrument)
        Q_EMIT priceClicked();
    if (event->button() == Qt::RightButton && m_instrument && m_viewport.plot().contains(event->position()))
        openMenu(*event);
    update();
}

void ChartView::openMenu(const QMouseEvent& event)
{
    const auto place = drawingPlace();
    const QPoint at = event.globalPosition().toPoint();
    if (const auto drawing = place ? m_drawings->indexAt(*place, event.position()) : std::nullopt)
        Q_EMIT drawingMenuWanted(*drawing, priceAt(event.position().y()), at);
    else
        Q_EMIT menuWanted(priceAt(event.position().y()), at);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_viewport.priceAxis().contains(event->position())) {
        resetPriceScale();
    } else if (m_viewport.timeAxis().contains(event->position())) {
        setPitch(ChartViewport::defaultPitch);
        showNewest();
        Q_EMIT pitchChanged(m_viewport.pitch());
    } else {
        mousePressEvent(event);
    }
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    const QPointF at = event->position();
    if (m_overlay && m_overlay->isBusy()) {
        event->accept();
        return;
    }
    const double vertical = event->angleDelta().y() / wheelStep;
    const double sideways = event->angleDelta().x() / wheelStep;
    const bool onPriceAxis = m_viewport.priceAxis().contains(at);
    if (event->modifiers() & Qt::ControlModifier || onPriceAxis) {
        m_viewport.zoomPrice(std::pow(zoomPerNotch, vertical != 0 ? vertical : sideways), at.y());
    } else if (event->modifiers() & Qt::ShiftModifier || std::abs(sideways) > std::abs(vertical)) {
        m_viewport.panTime((sideways != 0 ? sideways : vertical) * 60);
    } else {
        m_viewport.zoomTime(std::pow(zoomPerNotch, vertical), std::min(at.x(), m_viewport.width()));
        Q_EMIT pitchChanged(m_viewport.pitch());
    }
    event->accept();
    viewChanged(true);
}

bool ChartView::navigate(QKeyEvent* event)
{
    const bool far = event->modifiers() & Qt::ControlModifier;
    const double middle = m_viewport.width() / 2;
    switch (event->key()) {
    case Qt::Key_Left: m_viewport.panTime(far ? m_viewport.width() / 2 : std::max(40.0, m_viewport.pitch())); break;
    case Qt::Key_Right: m_viewport.panTime(far ? -m_viewport.width() / 2 : -std::max(40.0, m_viewport.pitch())); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_viewport.zoomTime(1.25, m_viewport.followsNewest() ? m_viewport.xOf(static_cast<double>(m_data.size())) : middle); break;
    case Qt::Key_Minus:
    case Qt::Key_Underscore: m_viewport.zoomTime(0.8, m_viewport.followsNewest() ? m_viewport.xOf(static_cast<double>(m_data.size())) : middle); break;
    case Qt::Key_End:
        m_viewport.setAutoPrice(true);
        m_viewport.showNewest();
        break;
    default: return false;
    }
    Q_EMIT pitchChanged(m_viewport.pitch());
    viewChanged(true);
    return true;
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_overlay && m_overlay->claims(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return ScaledWidget::event(event);
}

bool ChartView::act(int key)
{
    if (m_drawings->key(key))
        return true;
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    if (!m_overlay || !m_options.orders || !m_overlay->key(&event))
        return navigate(&event);
    update();
    return true;
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    // An order that is dragged hears Esc first. Delete means what was pressed last, an order or a drawing.
    if (!(m_overlay && m_overlay->isBusy()) && event->modifiers() == Qt::NoModifier && m_drawings->key(event->key())) {
        if (m_drag == Drag::Drawing)
            m_drag = Drag::None;
        return;
    }
    if (m_overlay && m_options.orders && m_overlay->key(event)) {
        if (event->key() == Qt::Key_Escape && m_drag == Drag::Overlay)
            m_drag = Drag::None;
        update();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        const bool pending = m_ruler.has_value() || m_drag == Drag::Aim;
        m_ruler.reset();
        if (m_drag == Drag::Aim || m_drag == Drag::Ruler)
            m_drag = Drag::None;
        bool used = pending;
        if (!pending)
            Q_EMIT escapePressed(&used);
        event->setAccepted(used);
        update();
        return;
    }
    if (navigate(event))
        return;
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && text.size() == 1 && text.at(0).isLetterOrNumber() && !event->isAutoRepeat()) {
        Q_EMIT textTyped(text);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool ChartView::focusNextPrevChild(bool next)
{
    if (m_overlay && m_options.orders && hasFocus() && m_overlay->selectNext(next)) {
        m_drawings->deselect();
        update();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void ChartView::leaveEvent(QEvent*)
{
    m_crosshair.reset();
    Q_EMIT cursorMoved(std::nullopt);
    if (QWidget* menu = QApplication::activePopupWidget())
        menu->installEventFilter(this); // what lies below must not be another thing when it closes
    else if (m_overlay)
        m_overlay->leave();
    update();
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide) {
        watched->removeEventFilter(this);
        if (!rect().contains(mapFromGlobal(QCursor::pos())))
            leaveEvent(event);
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::focusOutEvent(QFocusEvent*)
{
    if (m_drag == Drag::Aim)
        m_drag = Drag::None; // a press that lost the keyboard is not sent
    update();
}

} // namespace fathom
