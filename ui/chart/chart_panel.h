// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/market_data.h"
#include "ui/chart/candle_layer.h"
#include "ui/workspace/key_router.h"
#include "ui/workspace/panel_context.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace fathom {

class Arming;
class ArmingGuard;
class ChartToolbar;
class ChartTrading;
class ChartView;
class DrawingBar;
class IntervalBox;
class MoveBubble;
class OrderEditor;
class OrderLines;

//! \brief The chart of the link group's symbol: toolbar, candles, own orders. Remembers interval and zoom by symbol.
//!
//! Plain clicks never trade. Ctrl+click hands a price to the ticket, or sends a limit order while chart trading is armed.
class ChartPanel final : public QWidget, public KeyTarget, public PanelMemory
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartPanel)
public:
    explicit ChartPanel(const PanelContext& context, QWidget* parent = nullptr);
    //! \param clock of arming; outlives the panel, tests move it by hand
    ChartPanel(const PanelContext& context, const Clock& clock, QWidget* parent = nullptr);
    ~ChartPanel() override;

    Interval interval() const { return m_interval; }
    void setInterval(Interval interval);
    //! \brief The interval of the group's other charts, not told on.
    void takeInterval(Interval interval);
    bool isArmed() const;
    Arming& arming() { return *m_arming; }
    ArmingGuard& armingGuard() { return *m_guard; }
    //! \return false right after the window came to the front: the press that did it only does that
    bool acceptsPresses() const;
    ChartView* view() const { return m_view; }
    KeyContext keyContext() const override { return KeyContext::Chart; }
    bool runKey(KeyAction action) override;
    //! The interval, where this chart has one of its own (a grid of charts of one symbol).
    QJsonObject memory() const override;
    void recall(const QJsonObject& memory) override;

    //! \brief Looks at the clocks; called every second.
    void tick();

Q_SIGNALS:
    void armedChanged(bool armed);

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectSession();
    void connectView();
    void connectDrawings();
    void attach();
    void detach();
    void candlesChanged(MarketData::CandleChange change);
    void refreshFills();
    void refreshState();
    void placeRetry();
    void refreshTicker();
    void connectArming();
    void toggleArmed();
    void askToArmLive();
    void showArmed();
    void pricePressed(Decimal price, Qt::KeyboardModifiers modifiers);
    void priceClicked();
    void noteLast();
    void followBook();
    void offer(Side side, Decimal price, OrderType type = OrderType::Limit);
    void setAlert(Decimal price);
    void openEditor(LocalOrderId id, const QRectF& tag);
    void changeOrder(LocalOrderId id, Decimal price, Decimal quantity);
    void priceMenu(Decimal price, QPoint globalPosition);
    void orderMenu(LocalOrderId id, QPoint globalPosition);
    void closePosition(PositionSide side);
    void applyOptions(const ChartOptions& options);
    void takeGestures();
    void fitDrawingBar();
    void loadShapes();
    void drawingMenu(std::size_t index, Decimal price, QPoint globalPosition);
    QString key(const QString& name) const;
    Interval rememberedInterval() const;

    PanelContext m_context;
    const Clock& m_clock;
    Arming* m_arming;
    ArmingGuard* m_guard;
    ChartTrading* m_trading;
    OrderLines* m_lines;
    ChartToolbar* m_toolbar;
    ChartView* m_view;
    DrawingBar* m_drawingBar;
    MoveBubble* m_bubble;
    OrderEditor* m_editor;
    IntervalBox* m_intervalBox;
    QPushButton* m_retry;
    QString m_symbol;             //!< of the watched series, empty where none
    QString m_drawnSymbol;        //!< of the drawings shown
    Interval m_interval = Interval::M5;
    std::optional<Interval> m_own; //!< interval of this chart alone
    QString m_failure;            //!< why history did not load
    bool m_armedLiveBefore = false;
    bool m_shownArmed = false;
    QTimer m_olderRetry, m_second;
    MonotonicTime m_activated {}; //!< when the window came to the front
    //! What the press at a price meant, until its release.
    struct Aim
    {
        OrderIntent intent;
        bool sends = false; //!< armed at the press
    };
    std::optional<Aim> m_aim;
    QString m_bookOf; //!< symbol whose book is held, empty where none
};

} // namespace fathom
