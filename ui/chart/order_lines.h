// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_overlay.h"
#include "ui/chart/chart_trading.h"
#include "ui/chart/move_words.h"
#include "ui/chart/order_tags.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace fathom {

//! \brief Own orders, position and liquidation on the chart: lines at their true price, tags in the right margin. An order is
//! drawn where the exchange last confirmed it; a wish is drawn dashed. Source: INTERACTION 5, 6, 14.
class OrderLines final : public QObject, public ChartOverlay
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderLines)
public:
    //! Preference: tags stand at the left edge, not in the right margin. Source: INTERACTION 6.
    static const QString tagsLeftKey;

    OrderLines(Session& session, LinkGroup& link, ChartTrading& trading, QObject* parent = nullptr);

    //! \brief What the words of the tags are printed in: their buttons are as wide as these are.
    void setLabelFont(const QFont& font) { m_label = QFontMetricsF(font); }
    //! \brief Reads orders and positions again.
    void refresh();
    const std::vector<OrderTag>& tags() const { return m_tags; }
    //! \brief A sentence beside the price for some seconds: why something was not sent.
    void showHint(const QString& text, Decimal price);
    QString hint() const { return m_hint.text; }
    //! \brief The order the ticket would send, drawn as the wish it is; empty for none.
    void setPreview(const std::optional<fathom::Draft>& draft);
    const std::optional<Draft>& preview() const { return m_preview; }
    //! \brief Target of the drag or nudge, in ticks; empty where there is none.
    std::optional<std::int64_t> target() const;
    bool waitsForConfirmation() const { return m_move && m_move->confirming; }
    //! \brief What the box beside the moved tag says, as far as there is one.
    std::vector<MoveLine> moveBox() const;
    //! \brief The waiting move goes, or is dropped.
    void confirmMove();
    void discardMove();

    void layout(const ChartViewport& viewport, bool byHand) override;
    void paint(const ChartPaint& paint) override;
    std::vector<double> axisChips() const override;
    QRectF covered() const override;
    std::vector<double> prices() const override;
    bool press(QMouseEvent* event) override;
    bool move(QMouseEvent* event) override;
    bool release(QMouseEvent* event) override;
    void leave() override;
    bool key(QKeyEvent* event) override;
    bool claims(const QKeyEvent& event) const override;
    bool selectNext(bool forward) override;
    bool isBusy() const override { return m_move.has_value(); }
    Qt::CursorShape cursorAt(QPointF position) const override;
    QString summary() const override;
    //! \brief The order whose tag is there, empty where none is.
    std::optional<LocalOrderId> orderAt(QPointF position) const;

Q_SIGNALS:
    void changed();
    void said(const QString& text);    //!< for a listener: what became of an order
    void pointed(const QString& text); //!< for a listener: the tag that is selected, and where it is being moved
    void revealWanted(double ticks);              //!< the liquidation chip was clicked
    void closeWanted(fathom::PositionSide side);  //!< the position tag's Close was clicked
    //! What was to protect the leg would trigger at once: closing at the market is what is left of it.
    void closeInsteadWanted(const fathom::OrderIntent& refused);
    //! The tag of a working order was pressed twice, or its key was pressed: price and size are to be typed beside \p tag.
    void editWanted(fathom::LocalOrderId order, const QRectF& tag);
    //! A tag is dragged beyond the plot: other prices are to come into view. \param pixels positive: content moves down
    void scrollWanted(double pixels);
    //! A move waits for Send or Discard at \p anchor (widget coordinates); empty text ends it.
    void confirmationWanted(const QString& text, QPointF anchor);

private:
    static constexpr double tagInset = 10; //!< from the price axis, or from the left edge
    static constexpr double reach = 18;    //!< of an order's line beyond its tag

    //! A drag or nudge of one order, or a leg drawn out of a position.
    struct Move
    {
        LocalOrderId order = 0;
        std::optional<PositionSide> protects = {}; //!< the leg a stop-loss or take-profit is drawn out of
        std::int64_t from = 0;
        std::int64_t target = 0;
        double pressedTicks = 0;
        QPointF pressed;
        bool moved = false;
        bool byKey = false;
        bool confirming = false;
    };
    struct Hint
    {
        QString text;
        double ticks = 0;
        QElapsedTimer shown;
    };

    const OrderTag* tagAt(QPointF position) const;
    static QString words(const OrderTag& tag);
    void sayMove();
    const OrderTag* tagOf(LocalOrderId order) const;
    const OrderTag* tagOf(const Move& move) const;
    const Position* positionOf(const Move& move) const;
    OrderTag legTag(const OrderTag& position, Decimal price) const;
    QString refusalAt(Decimal price) const;
    QString sendMove(Decimal price);
    std::optional<OrderIntent> protectedBy(Decimal price) const;
    void refuseMove(const QString& reason, Decimal price, const std::optional<OrderIntent>& fires);
    void act(const OrderTag& tag);
    void finishMove();
    bool nudge(int ticks);
    void edit(const OrderTag& tag);
    void giveUpMove();
    void endMove();
    void checkMove();
    QString moveText() const;
    std::optional<std::int64_t> previewTicks(const Instrument& instrument) const; //!< of the draft, empty where it has no price
    bool hasRoomForChip(double y) const; //!< on the price axis: half a price is none
    bool isCompact() const; //!< tags have one column of words: what an order does, a result, or else a size
    double overlong(const OrderTag& tag) const;
    void fillBoxes(OrderTag& tag, double centre, double right, bool held) const;

    //! \brief Where something \p width wide begins that stands beside a tag, towards the candles, and stays in view.
    double beside(const QRectF& box, double width) const;
    void followSide();

    void paintLine(const ChartPaint& paint, const OrderTag& tag) const;
    void paintTag(const ChartPaint& paint, const OrderTag& tag) const;
    void paintLiquidation(const ChartPaint& paint, const OrderTag& tag) const;
    void paintTwinLine(const ChartPaint& paint, double ticks, const OrderTag& tag) const;
    void paintTwin(const ChartPaint& paint, double ticks, const OrderTag& tag, bool chip = true) const;
    void paintHandles(const ChartPaint& paint, const OrderTag& tag) const;
    void paintMoveBox(const ChartPaint& paint, const OrderTag& tag) const;
    std::vector<MoveLine> consequences(Decimal to) const;
    void aimMove(QPointF at);
    void scrollAtEdge();
    QString legConsequence(const Position& position, Decimal to) const;
    void paintHint(const ChartPaint& paint) const;
    void paintPreview(const ChartPaint& paint) const;

    Session& m_session;
    LinkGroup& m_link;
    ChartTrading& m_trading;
    ChartViewport m_viewport; //!< as of the last layout
    std::vector<OrderTag> m_tags;
    std::optional<Move> m_move;
    std::optional<OrderTag> m_pressedAction;
    std::optional<LocalOrderId> m_pressedCancel; //!< by the middle button: goes at the release on the same tag
    std::optional<OrderTag> m_selected;
    Hint m_hint;
    std::optional<Draft> m_preview;
    QFontMetricsF m_label { QFont() };
    bool m_tagsLeft = false;
    bool m_pointerInside = false; //!< tags hold their places while it is
    QTimer m_ageTimer;            //!< counts requests and ends hints
    QTimer m_edgeTimer;           //!< a drag beyond the plot scrolls it
    QPointF m_dragAt;
};

} // namespace fathom
