// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ticket/ticket_state.h"
#include "ui/ticket/what_if_view.h"
#include "ui/workspace/panel_context.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace fathom {

class ChevronButton;
class KeyCap;
class ProblemLine;
class SideButton;
class TicketGuard;
class ValueField;

//! \brief Order entry: limit and market, checked while typed; the buttons send exactly what they print.
//! Source: INTERACTION 8, ui/order-ticket.png.
class TicketPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TicketPanel)
public:
    explicit TicketPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~TicketPanel() override;

    //! \brief The ticket as it stands on screen.
    const TicketState& state() const { return m_state; }
    //! \brief Alt+B, Alt+S: which side Ctrl+Enter sends.
    void choose(std::optional<Side> side);
    //! \brief Ctrl+Enter: sends the chosen side, or goes to the first field that is wrong.
    void sendChosen();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void addModes(QVBoxLayout& column);
    void addPrice(QVBoxLayout& column);
    void addSize(QVBoxLayout& column);
    void addOptions(QVBoxLayout& column);
    void addFoot(QVBoxLayout& column);
    void connectSession();
    void addKeys();
    void retranslate();
    void retranslateButtons();

    void followSymbol();
    void takeDraft(const Draft& draft);
    void setMarket(bool market);
    void commitPrice();
    void commitSize();
    void stepPrice(int direction, Qt::KeyboardModifiers modifiers);
    void stepSize(int direction, Qt::KeyboardModifiers modifiers);
    void openTimeInForceMenu();
    void openCapMenu();

    void refreshSoon();
    void refresh();
    void showModes();
    void showProblems();
    void showReferences();
    void showFigures();
    void showLimitFigures(Side side);
    void showMarketFigures();
    void showButtons();
    void showButton(SideButton& button, Side side);
    Side shownSide() const;

    void press(Side side);
    void confirm(const OrderIntent& intent, const TicketSide& side);
    void send(const OrderIntent& intent);

    PanelContext m_context;
    TicketInput m_input;
    TicketState m_state;
    std::optional<Side> m_chosen;
    std::unique_ptr<TicketGuard> m_guard;
    QString m_shownSymbol;
    QString m_watched; //!< symbol whose book is watched
    QTimer m_refresh;
    bool m_taking = false; //!< a size is being taken over, not typed

    ChevronButton* m_margin = nullptr;
    ChevronButton* m_leverage = nullptr;
    QPushButton* m_mode = nullptr;
    QLabel* m_mostName = nullptr;
    QLabel* m_most = nullptr;
    QTabBar* m_type = nullptr;
    ValueField* m_price = nullptr;
    ProblemLine* m_priceProblem = nullptr;
    QLabel* m_marketNote = nullptr;
    std::array<QPushButton*, 4> m_references {};
    QWidget* m_referenceRow = nullptr;
    ValueField* m_size = nullptr;
    ProblemLine* m_sizeProblem = nullptr;
    QLabel* m_notional = nullptr;
    std::array<QPushButton*, 5> m_shares {};
    QCheckBox* m_postOnly = nullptr;
    QCheckBox* m_reduceOnly = nullptr;
    QLabel* m_tifName = nullptr;
    ChevronButton* m_tif = nullptr;
    QLabel* m_caution = nullptr;
    WhatIfView* m_figures = nullptr;
    SideButton* m_buy = nullptr;
    SideButton* m_sell = nullptr;
    KeyCap* m_key = nullptr;
    QLabel* m_keyNote = nullptr;
    QLabel* m_environmentNote = nullptr;
};

} // namespace fathom
