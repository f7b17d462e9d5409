// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/ladder/grid_accessible.h"
#include "ui/ladder/ladder_painter.h"
#include "ui/ladder/own_orders.h"
#include "ui/ladder/strip_button.h"
#include "ui/theme/scaled.h"

#include <QWidget>

#include <functional>

namespace fathom {

class LadderInput;

//! \brief Words beside a drag or nudge; without lines there is none.
struct MoveBox
{
    std::vector<std::vector<TextPart>> lines;
    Side side = Side::Buy;
    std::int64_t group = 0;
    std::optional<std::int64_t> from; //!< row it is dragged away from, for the arrow
    bool warns = false;
    bool operator==(const MoveBox&) const = default;
};

//! \brief The rows of the ladder. A row keeps its price until someone asks for another view; only what changed is painted again.
//! Knows the market and own orders as values and nothing of how orders are sent: that is LadderInput's.
class LadderView final : public ScaledWidget, public GridSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LadderView)
public:
    LadderView(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~LadderView() override;

    LadderModel& model() { return m_model; }
    const LadderModel& model() const { return m_model; }
    OwnOrders& ownOrders() { return m_own; }
    const OwnOrders& ownOrders() const { return m_own; }
    const Clock& clock() const { return m_clock; }
    //! \param input not owned; null makes a picture that answers no gesture
    void setInput(LadderInput* input) { m_input = input; }
    //! \brief What a screen reader hears of an order in its cell, as a sentence.
    void setOrderWords(std::function<QString(LocalOrderId)> words) { m_orderWords = std::move(words); }

    //! \brief Takes a book and repaints the rows it changed; recentres only while nobody points at the rows.
    void setBook(BookViewPtr book);
    //! \brief Reads the model again after anything but the book changed.
    void refreshRows();
    //! \brief Rebuilds own-order cells; repaints the rows they left and came to.
    void refreshOrders(const OwnOrders::Input& input);
    void setInstrument(std::shared_ptr<const Instrument> instrument);
    void setGroupTicks(std::int64_t ticks);

    void setArmed(bool armed);
    bool isArmed() const { return m_look.armed; }
    void setCumulativeShown(bool shown);
    void setColumnsShown(bool profit, bool traded, bool change);
    //! \brief Height of a row and size of its digits, logical pixels.
    void setRowLook(int rowHeight, int fontPx, bool narrow);
    const LadderColumns& columns() const { return m_columns; }

    int rowHeight() const { return m_rowHeight; }
    //! \brief Rows that are whole in view.
    int fullRows() const { return std::max(1, height() / m_rowHeight); }
    std::int64_t topGroup() const { return m_top; }
    std::int64_t groupAt(int y) const { return m_top - floorDiv(y, m_rowHeight); }
    QRect rectOf(std::int64_t group) const;
    bool isInView(std::int64_t group) const { return group <= m_top && group > m_top - fullRows(); }
    const std::vector<LadderRow>& rows() const { return m_rows; }

    void scrollRows(std::int64_t rows); //!< positive: to higher prices
    void showGroup(std::int64_t group); //!< in the middle, marked for a moment
    void recentre();
    //! \brief Whether rows may recentre by themselves: not after scrolling away, not while pointed at or dragged.
    bool follows() const { return m_follows; }
    bool isPointerInside() const { return m_look.hovered.has_value(); }

    void setHovered(std::optional<std::int64_t> group, int x = -1);
    void setCursor(std::optional<std::int64_t> group);
    using ScaledWidget::setCursor;
    std::optional<std::int64_t> cursor() const { return m_look.cursor; }
    //! \brief The order a press would send, dashed in its own-order cell.
    void setAimCell(std::optional<OwnCell> cell);
    const std::optional<OwnCell>& aimCell() const { return m_aim; }
    void setMoveBox(MoveBox box);
    const MoveBox& moveBox() const { return m_move; }

    bool isLoading() const;
    bool isStale() const { return m_look.stale; }
    //! \brief Mean time from a book's arrival to its rows on the screen, lately.
    double paintDelayMs() const { return m_paintDelayMs; }
    //! \brief Draws everything inside \p region; also what benchmarks measure.
    void paint(QPainter& painter, const QRegion& region);
    //! For screen readers. Source: INTERACTION 12.
    QString rowText(const LadderRow& row) const;
    QString insideText() const;
    QString priceText(std::int64_t ticks) const;
    QString sizeText(std::int64_t steps) const;
    void announce(const QString& text);

    int gridRows() const override;
    int gridColumns() const override;
    QString gridHeader(int column) const override;
    QString gridCell(int row, int column) const override;
    QString gridRow(int row) const override;
    QRect gridRect(int row, int column) const override;
    int gridCurrentRow() const override;

Q_SIGNALS:
    void hoveredChanged(std::optional<std::int64_t> group); //!< row under the resting pointer
    void viewMoved();    //!< top row, row count or columns are others
    void rowsRefreshed();
    void focusChanged(bool inside);
    void announced(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void moveTo(std::int64_t top);
    void updateRow(std::optional<std::int64_t> group);
    void followMarket();
    void paintNotices(QPainter& painter);
    void paintMoveBox(QPainter& painter);
    void paintMessage(QPainter& painter, const QString& text);
    void paintArrow(QPainter& painter);
    LadderColumn tagColumnFor(const LadderRow& row) const;
    QString ownText(const OwnCell& cell) const;

    const Theme& m_theme;
    const Clock& m_clock;
    LadderModel m_model;
    OwnOrders m_own;
    LadderPainter m_painter;
    LadderInput* m_input = nullptr;
    std::function<QString(LocalOrderId)> m_orderWords;
    LadderColumns m_columns;
    LadderLook m_look;
    int m_hoveredX = -1; //!< of the pointer in the row that is hovered
    DepthScale m_paintedScale;
    std::vector<LadderRow> m_rows, m_next;
    int m_rowHeight = 18;
    std::int64_t m_top = 0;
    double m_paintDelayMs = 0;
    MonotonicTime m_unpainted {}; // when the book that is not painted yet arrived
    bool m_placed = false;  // a first view was chosen
    bool m_follows = true;
    LadderColumns::Wanted m_wanted;
    std::optional<OwnCell> m_aim;
    MoveBox m_move;
};

} // namespace fathom
