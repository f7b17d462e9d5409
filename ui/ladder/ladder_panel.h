// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_actions.h"
#include "ui/ladder/ladder_input.h"

#include <QPointer>
#include <QWidget>

class QMenu;

namespace fathom {

class AimCard;
class ArmBar;
class ColumnHeader;
class EdgeBar;
class LadderTools;
class LadderView;
class LadderMoveBubble;
class OrderEditor;
class OverviewRuler;
class PositionStrip;
class SizeRow;
class StripButton;
class SumBar;

//! \brief The depth ladder: rows that stand still, own orders in them, and one press that sends. Source: INTERACTION 1 to 5, 13.
class LadderPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LadderPanel)
public:
    explicit LadderPanel(const PanelContext& context, QWidget* parent = nullptr);
    //! \param clock outlives the panel; tests move it by hand
    LadderPanel(const PanelContext& context, const Clock& clock, QWidget* parent = nullptr);
    ~LadderPanel() override;

    LadderView& view() { return *m_view; }
    LadderActions& actions() { return *m_actions; }
    LadderInput& input() { return *m_input; }
    Arming& arming() { return *m_arming; }
    bool isArmed() const { return m_arming->isArmed(); }
    QSize sizeHint() const override { return { 436, 1012 }; }

    //! \brief Looks at the clock: ages, stale book, expired volume. Called every second.
    void tick();

Q_SIGNALS:
    void armedChanged(bool armed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildFoot();
    void connectParts();
    void connectSession();
    void retranslate();

    void showSymbol(const QString& symbol);
    void takeInstrument();
    void takeBook(const QString& symbol);
    void takeTrades(const QString& symbol, const std::vector<Trade>& trades);
    void takeMark();
    void takePosition();
    void takeOrders();
    void takeOrder(LocalOrderId id);
    void settleOrders();
    void takePhase();
    void takeConnection();

    void applySettings();
    void chooseDefaults();
    void refreshFrame(); //!< edges, ruler, sums, banner, buttons
    void refreshCancelButtons();
    void refreshBanner();
    void refreshEdges();
    void refreshRuler();
    void openClearMenu(const QPoint& global);
    void openEditor(LocalOrderId id);
    void showAimCard(const Aim& aim);
    void showOrderCard(const std::vector<LocalOrderId>& ids);
    void placeCard(std::int64_t group);
    void askClose(Decimal fraction);
    void hideAimCard();
    void setHeldModifiers(Qt::KeyboardModifiers modifiers);

    PanelContext m_context;
    const Clock& m_clock;
    QString m_symbol;
    Arming* m_arming = nullptr;
    LadderView* m_view = nullptr;
    LadderActions* m_actions = nullptr;
    LadderInput* m_input = nullptr;
    LadderTools* m_tools = nullptr;
    PositionStrip* m_position = nullptr;
    SizeRow* m_sizes = nullptr;
    ArmBar* m_armBar = nullptr;
    ColumnHeader* m_header = nullptr;
    EdgeBar* m_above = nullptr;
    EdgeBar* m_below = nullptr;
    OverviewRuler* m_ruler = nullptr;
    SumBar* m_sums = nullptr;
    StripButton* m_cancelBuys = nullptr;
    StripButton* m_cancelAll = nullptr;
    StripButton* m_cancelSells = nullptr;
    AimCard* m_card = nullptr;
    OrderEditor* m_editor = nullptr;
    LadderMoveBubble* m_bubble = nullptr;
    QTimer m_second;   // tick()
    QTimer m_frame;    // refreshFrame(), at most ten times a second
    QTimer m_counting; // cells that count tenths of a second
    bool m_defaultsChosen = false;
    bool m_liveArmedOnce = false; // the sheet was answered in this session
    bool m_ordersChanged = false;
};

} // namespace fathom
