// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_model.h"
#include "ui/ladder/own_orders.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace fathom {

//! \brief The ticks of one grouped row as a list over the ladder: each with its size and own orders, pressed like a row.
//! Opens so that the pointer lies on the tick it pointed at. Source: INTERACTION 3, Alt.
class OpenedRow final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenedRow)
public:
    OpenedRow(const Theme& theme, const LadderModel& model, QWidget* view);

    //! \brief What is drawn beside a tick; read at every paint, outlives the widget.
    void setOrders(const std::vector<Order>* open) { m_open = open; }
    //! \param at pointer in the view  \param fraction 0 to 1, how far up in the row it lies
    void open(std::int64_t group, bool pinned, const QPoint& at, double fraction);
    std::int64_t group() const { return m_group; }
    std::optional<std::int64_t> hovered() const { return m_hovered; }
    //! \brief The order a press would send, written beside its tick; empty for none.
    void setAim(const QString& words, Side side, std::int64_t ticks);
    QRect rectOf(std::int64_t ticks) const; //!< in the widget's coordinates
    void retranslate();

Q_SIGNALS:
    void pressed(std::int64_t ticks, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, const QPoint& global);
    void released(std::int64_t ticks, Qt::MouseButton button);
    void hoveredTick(const std::optional<std::int64_t>& ticks, Qt::KeyboardModifiers modifiers);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    std::optional<std::int64_t> tickAt(int y) const;
    QSize room() const; //!< of the view
    int rowsShown() const;
    QString ownAt(std::int64_t ticks, Side& side) const;
    void hover(const QPoint& at, Qt::KeyboardModifiers modifiers);

    const Theme& m_theme;
    const LadderModel& m_model;
    const std::vector<Order>* m_open = nullptr;
    std::int64_t m_group = 0;
    std::int64_t m_first = 0; // highest tick of the row
    std::int64_t m_top = 0;   // highest tick shown
    bool m_pinned = false;
    std::optional<std::int64_t> m_hovered;
    QString m_aim;
    Side m_aimSide = Side::Buy;
    std::int64_t m_aimTicks = 0;
};

} // namespace fathom
