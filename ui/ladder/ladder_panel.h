// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/book_change.h"
#include "ui/ladder/ladder_actions.h"
#include "ui/ladder/ladder_input.h"
#include "ui/theme/scaled.h"
#include "ui/workspace/key_router.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace fathom {

class AimCard;
class ArmingGuard;
class ArmBar;
class ColumnHeader;
class EdgeBar;
class LadderMoveBubble;
class LadderOptionsDialog;
class LadderTools;
class LadderView;
class OpenedRow;
class OrderEditor;
class OverviewRuler;
class PositionStrip;
class SizeRow;
class StripButton;
class SumBar;

//! \brief The depth ladder: rows that stand still, own orders in them, and one press that sends. Source: INTERACTION 1 to 5, 13.
class LadderPanel final : public ScaledWidget, public KeyTarget
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
    ArmingGuard& armingGuard() { return *m_guard; }
    bool isArmed() const { return m_arming->isArmed(); }
    KeyContext keyContext() const override { return KeyContext::Ladder; }
    bool runKey(KeyAction action) override { return m_input->run(action); }
    QSize sizeHint() const override { return real(QSize(436, 1012)); }

    //! \brief Looks at the clocks: ages, stale book, sleep, expired volume. Called every second.
    void tick();
    //! \brief Centres every ladder of the program on its market.
    static void recentreAll();
    void openOptions();

Q_SIGNALS:
    void armedChanged(bool armed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildFoot();
    void connectParts();
    void connectFrame();
    void connectCards();
    void connectSession();
    void connectGuards();
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
    void takeConnection();
    void takeCountdown();

    void applySettings();
    void applyOptions();
    void applyFrame(); //!< full or compact
    int roomForTools() const; //!< px, less the environment's word in the title
    void chooseDefaults();
    void refreshFrame(); //!< edges, ruler, sums, banner, buttons
    void refreshName();  //!< what a screen reader calls the rows
    void refreshSums();
    void refreshCancelButtons();
    void refreshBanner();
    QString successor() const;
    void refreshEdges();
    void refreshRuler();
    void refreshHint();
    void openClearMenu(const QPoint& global);

    void openEditor(LocalOrderId id);
    void changeOrder(LocalOrderId id, Decimal price, Decimal quantity);
    void showAimCard(const Aim& aim);
    void showOrderCard(const std::vector<LocalOrderId>& ids);
    void placeCard(std::int64_t group);
    void hideAimCard();
    void showMove();
    void showOpenedRow(std::int64_t group, bool pinned, const QPoint& at);
    QString orderWords(LocalOrderId id) const; //!< for a listener
    void speakOrder(LocalOrderId id);
    void askClose(PositionSide side, Decimal fraction);
    void askReverse(PositionSide side);
    void askCountdown();

    Decimal stoppedNow() const;
    void watchProtection(); //!< whether a replaced stop left the position without one

    PanelContext m_context;
    const Clock& m_clock;
    QString m_symbol;
    Arming* m_arming = nullptr;
    ArmingGuard* m_guard = nullptr;
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
    QBoxLayout* m_column = nullptr;
    StripButton* m_cancelBuys = nullptr;
    StripButton* m_cancelAll = nullptr;
    StripButton* m_cancelSells = nullptr;
    AimCard* m_card = nullptr;
    OpenedRow* m_openedRow = nullptr;
    OrderEditor* m_editor = nullptr;
    LadderMoveBubble* m_bubble = nullptr;
    QPointer<LadderOptionsDialog> m_options;
    BookChange m_change;
    QTimer m_second;   // tick()
    QTimer m_frame;    // refreshFrame(), at most ten times a second
    QTimer m_counting; // cells that count tenths of a second
    bool m_defaultsChosen = false;
    bool m_liveArmedOnce = false; // the sheet was answered in this session
    bool m_ordersChanged = false;
    bool m_compact = false;
    bool m_replacing = false; // a stop is being replaced
    int m_replaceRequests = 0; // of those, the ones without an answer
    Decimal m_stoppedBefore;  // quantity under stops when it began
    QString m_unprotectedWhy; // what failed, until the position is protected again
    std::optional<MonotonicTime> m_unprotectedSince;
};

} // namespace fathom
