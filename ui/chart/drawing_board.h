// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"
#include "ui/chart/chart_overlay.h"
#include "ui/chart/drawing.h"

#include <QLineF>
#include <QObject>

#include <optional>
#include <vector>

namespace fathom {

//! \brief Where times and prices lie on one chart now.
struct DrawingPlace
{
    const ChartData& data;
    const ChartViewport& viewport;
    const Instrument& instrument;

    QPointF at(const DrawingPoint& point) const; //!< the middle of the candle its time falls in
    double yOf(Decimal price) const;
    //! \brief The whole tick and the candle at \p position. \param magnet onto open, high, low or close where one is near
    DrawingPoint pointAt(QPointF position, bool magnet) const;
};

//! \brief The drawings of one chart and the tool in hand: two clicks or one drag make a shape, a press on one selects and moves it.
//! A press with a modifier is never its own: those trade.
class DrawingBoard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DrawingBoard)
public:
    explicit DrawingBoard(QObject* parent = nullptr);

    const std::vector<Drawing>& drawings() const { return m_drawings; }
    //! \brief Another symbol's, or as another chart changed them. What was under way is dropped.
    void setDrawings(std::vector<Drawing> drawings);
    ChartTool tool() const { return m_tool; }
    void setTool(ChartTool tool); //!< what was begun with another is dropped
    bool hasMagnet() const { return m_magnet; }
    void setMagnet(bool on) { m_magnet = on; }
    bool areHidden() const { return m_hidden; }
    void setHidden(bool hidden);

    bool press(const DrawingPlace& place, QPointF position, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void move(const DrawingPlace& place, QPointF position);
    void release(const DrawingPlace& place, QPointF position);
    //! \return true where it was used: Esc, Delete and Backspace while there is something they mean
    bool key(int key);
    //! \brief Something else was pressed: the keys mean that from here on.
    void deselect();
    std::optional<std::size_t> selected() const { return m_selected; }
    //! \brief The topmost shape under \p position.
    std::optional<std::size_t> indexAt(const DrawingPlace& place, QPointF position) const;
    void remove(std::size_t index);
    void removeAll();
    //! \brief What the last removal took, until another symbol is shown.
    const std::vector<Drawing>& removed() const { return m_removed; }
    void putBack();

    void paint(const ChartPaint& paint, const ChartData& data) const;

Q_SIGNALS:
    void changed();                                  //!< a shape was made, moved or removed: to be kept
    void looksChanged();                             //!< to be painted anew
    void toolChanged(fathom::ChartTool tool);

private:
    enum class Part { Body, From, To, Target };
    struct Grab
    {
        std::size_t index;
        Part part;
        DrawingPoint pressed;
        Drawing before;
    };
    std::optional<Part> partAt(const DrawingPlace& place, const Drawing& drawing, QPointF position, bool handles) const;
    void stretch(const DrawingPlace& place, QPointF position);
    void finish();
    void drag(const DrawingPlace& place, QPointF position);

    std::vector<Drawing> m_drawings, m_removed;
    ChartTool m_tool = ChartTool::Cursor;
    bool m_magnet = false, m_hidden = false;
    std::optional<std::size_t> m_selected;
    std::optional<Drawing> m_sketch; //!< being made
    bool m_isSecondPress = false;
    QPointF m_pressed;
    std::optional<Grab> m_grab;
};

//! \brief The lines a shape is made of, for painting and pressing it.
std::vector<QLineF> drawingLines(const DrawingPlace& place, const Drawing& drawing);
//! \brief Shares of the way between the two prices at which Levels draws its lines.
inline constexpr const char* retracements[] { "0", "0.236", "0.382", "0.5", "0.618", "0.786", "1" };

} // namespace fathom
