// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/chart/candle_layer.h"
#include "ui/chart/chart_gestures.h"
#include "ui/chart/chart_notes.h"
#include "ui/theme/scaled.h"
#include "ui/workspace/link_group.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace fathom {

class DrawingBoard;
struct DrawingPlace;

//! \brief The kline chart: candles, studies, volume, axes, crosshair; panned, zoomed and scrolled without end.
//!
//! Needs no session: give it a series and tell it what changed. Orders are drawn by a ChartOverlay. A live tick repaints the
//! newest candle only; everything else comes from a cached picture.
class ChartView final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartView)
public:
    explicit ChartView(const Theme& theme, QWidget* parent = nullptr);
    ~ChartView() override;

    //! \param series null clears; must live until it is replaced. The newest candle is brought into view.
    void setSeries(const CandleSeries* series);
    //! \brief The series has another content (loaded, or mended after a gap): the view stays at its time.
    void seriesReplaced();
    //! \brief Candles were put in front: every candle keeps its pixel.
    void seriesPrepended();
    //! \brief The newest candle changed or one was appended: O(1) in history.
    void appendTick();

    void setInstrument(std::shared_ptr<const Instrument> instrument); //!< for axes while no series is loaded
    void setOverlay(ChartOverlay* overlay);                           //!< not owned; null removes
    void setOptions(const ChartOptions& options);
    const ChartOptions& options() const { return m_options; }
    void setGestures(const ChartGestures& gestures) { m_gestures = gestures; }
    const ChartGestures& gestures() const { return m_gestures; }
    void setFills(std::vector<FillMark> fills);
    void setTickerPrice(std::optional<Decimal> price); //!< the last price while there are no candles
    //! \brief Old data is hatched and never drawn as live. \param reason shown over it, empty where live
    void setStale(const QString& reason);
    //! \brief A sentence in the middle (loading, empty, failed), empty for none; data present stays visible below it.
    void setNotice(const ChartNotice& notice);
    QPointF noticeCentre() const; //!< where it stands while there are no candles
    QRectF noticeBox() const;     //!< of the strip that says it over candles; empty while there are none
    DrawingBoard& drawings() { return *m_drawings; } //!< trend lines and the like, and the tool in hand
    void setClock(const Clock* clock, int offsetMs); //!< venue time for the countdown to the candle's close
    void setPitch(double pitch);                     //!< logical pixels a candle

    const ChartData& data() const { return m_data; }
    const ChartViewport& viewport() const { return m_viewport; }
    std::optional<std::int64_t> newestTicks() const;
    std::shared_ptr<const Instrument> instrument() const { return m_instrument; }
    //! \brief Draws \p region; what paintEvent does, for pictures and benchmarks.
    void paint(QPainter& painter, const QRegion& region);
    //! \brief What changed since the last paint, as the last appendTick() left it.
    QRegion tickRegion() const;
    QString summary() const; //!< for screen readers

    void showNewest();
    void resetPriceScale();
    void scrollPrice(double pixels); //!< positive: content moves down; the scale stays by hand
    void revealPrice(double ticks); //!< widens the price scale so that it is in view
    void olderFailed();             //!< the page asked for by olderWanted() did not come; it may be asked for again
    void overlayChanged(); //!< redraws the overlay only
    //! \brief Where the pointer stands in another panel of the group; empty where it left.
    void setSharedCursor(const std::optional<fathom::LinkCursor>& cursor);
    const std::optional<LinkCursor>& sharedCursor() const { return m_sharedCursor; }
    //! \brief Does what \p key does by default, for the table of keys. \return false where there is no use for it now
    bool act(int key);

Q_SIGNALS:
    void olderWanted();
    void pitchChanged(double pitch);
    //! A press on a price with exactly these modifiers; what it means is captured now...
    void pricePressed(fathom::Decimal price, Qt::KeyboardModifiers modifiers);
    void priceClicked(); //!< ...and meant by the release in place
    void viewMoved();    //!< by hand or by another size: other prices under the pointer
    void menuWanted(fathom::Decimal price, QPoint globalPosition);
    void drawingMenuWanted(std::size_t index, fathom::Decimal price, QPoint globalPosition);
    //! The pointer is over this time and price; empty where it left the plot.
    void cursorMoved(const std::optional<fathom::LinkCursor>& cursor);
    void textTyped(const QString& text); //!< a digit or letter over the chart
    //! Nothing of the chart's own was pending; who has a use for it sets \p used.
    void escapePressed(bool* used);

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
    bool focusNextPrevChild(bool next) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Drag { None, Pan, PriceScale, TimeScale, Ruler, Aim, Overlay, Drawing };

    LayerContext layerContext() const;
    CandleRange shownRange() const;
    void refit();
    void viewChanged(bool byHand = false);
    void placeOverlay(bool byHand);
    void askForOlder();
    void refreshTheme();
    void ensureLayer();
    bool paintDirectly(QPainter& painter, const QRegion& region);
    double deviceScale() const;
    std::int64_t ticksAt(double y) const;
    Decimal priceAt(double y) const;
    std::int64_t shownCandle() const;
    std::optional<DrawingPlace> drawingPlace() const;
    bool pressDrawing(const QMouseEvent& event);
    Qt::CursorShape cursorOverPlot(QPointF position) const;
    void openMenu(const QMouseEvent& event);
    void startDrag(QMouseEvent* event);
    void dragTo(QPointF position);
    bool navigate(QKeyEvent* event);

    void paintParts(const ChartPaint& paint);
    void paintLastLine(const ChartPaint& paint) const;
    void clearLabels(const ChartPaint& paint) const;
    void paintLastChip(const ChartPaint& paint) const;
    void paintLegend(const ChartPaint& paint) const;
    void paintStudyLegend(const ChartPaint& paint, std::size_t index) const;
    void paintCrosshair(const ChartPaint& paint) const;
    void paintCrosshairChips(const ChartPaint& paint) const;
    bool showsCrosshair() const;
    std::optional<LinkCursor> cursorNow() const;
    void paintSharedCursor(const ChartPaint& paint) const;
    QString countdown() const;
    std::optional<Decimal> lastPrice() const;
    std::optional<double> lastTicks() const;

    const Theme& m_theme;
    ChartFonts m_fonts;
    ChartData m_data;
    ChartViewport m_viewport;
    ChartOptions m_options;
    ChartGestures m_gestures;
    CandleLayer m_layer;
    std::vector<FillMark> m_fills;
    std::shared_ptr<const Instrument> m_instrument;
    ChartOverlay* m_overlay = nullptr;
    DrawingBoard* m_drawings;
    std::optional<Decimal> m_tickerPrice;
    QString m_staleReason;
    ChartNotice m_notice;
    RealClock m_realClock;
    const Clock* m_clock;
    int m_clockOffsetMs = 0;
    QTimer m_secondTimer;
    bool m_layerDirty = true, m_viewMoved = true; //!< since the layer was drawn, since the last paint
    bool m_olderAsked = false;
    double m_volumeScale = 0, m_lastY = 0; //!< largest volume in view, place of the last price: at the previous tick
    QRegion m_tickRegion;
    std::optional<QPointF> m_crosshair;
    std::optional<LinkCursor> m_sharedCursor;
    std::optional<ChartRuler> m_ruler;
    Drag m_drag = Drag::None;
    QPointF m_pressed, m_dragFrom;
};

} // namespace fathom
