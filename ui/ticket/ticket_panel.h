// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ticket/ticket_form.h"
#include "ui/ticket/ticket_state.h"
#include "ui/workspace/key_router.h"
#include "ui/workspace/panel_context.h"

#include <QJsonValue>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QTabBar;
class QHBoxLayout;
class QVBoxLayout;

namespace fathom {

class ChevronButton;
class IconButton;
class ElidedLabel;
class KeyCap;
class OrderConfirm;
class RestReporter;
class SideButton;
class TicketGuard;

//! \brief Order entry of every type, checked while typed; the buttons send exactly what they print.
//! Source: INTERACTION 8, ui/order-ticket.png.
class TicketPanel final : public QWidget, public KeyTarget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TicketPanel)
public:
    explicit TicketPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~TicketPanel() override;

    //! \brief The ticket as it stands on screen.
    const TicketState& state() const { return m_state; }
    const TicketInput& input() const { return m_input; }
    //! \brief Alt+B, Alt+S: which side Ctrl+Enter sends.
    void choose(std::optional<Side> side);
    //! \brief Ctrl+Enter: sends the chosen side, or goes to the first field that is wrong.
    void sendChosen();
    KeyContext keyContext() const override { return KeyContext::Ticket; }
    bool runKey(KeyAction action) override;
    //! \brief The account's hard limits from now on; followed by itself where the program has accounts.
    void setLimits(const HardLimits& limits);
    //! \brief Drops prices, bracket and chosen side; the size stays. \return false where there was nothing to drop
    bool clearDraft();

Q_SIGNALS:
    //! A limit stands in the way and shall be shown; offered only where somebody listens.
    void limitsWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // Parts
    void build();
    void addModes(QVBoxLayout& column);
    void addForm(QVBoxLayout& column);
    void addFoot(QVBoxLayout& column);
    void connectSession();
    void connectForm();
    void retranslate();
    void readPreferences();
    // Settings, where the session has any.
    QJsonValue kept(const QString& key, const QJsonValue& fallback = {}) const;
    void keep(const QString& key, const QJsonValue& value);

    // What is typed and clicked (ticket_edit.cpp)
    void followSymbol();
    void takeDraft(const Draft& draft);
    void takeTerms(const Draft& draft);
    void showPreview();
    void setTab(TicketTab tab);
    void setStopKind(StopKind kind);
    void edit(TicketField field, const QString& text);
    void commit(TicketField field);
    void commitAll();
    void fill(TicketField field, const QString& text);
    void step(TicketField field, int direction, Qt::KeyboardModifiers modifiers);
    void stepSize(int direction, Qt::KeyboardModifiers modifiers);
    void setText(TicketField field, const QString& text);
    void activate(int index);
    void keepSize();

    // Menus and small dialogs (ticket_menus.cpp)
    void openMenu(TicketForm::Menu which);
    void fillTimesInForce(QMenu& menu);
    void fillCaps(QMenu& menu);
    void fillWorking(QMenu& menu, WorkingType* working);
    void fillCallbacks(QMenu& menu);
    void fillExtras(QMenu& menu);
    void askGoodTill();
    void askRisk();

    // What is shown
    void refreshSoon();
    void refresh(bool byHand = true);
    void showModes();
    void fitModes(); //!< the words before the largest size go where the buttons need the room
    void showFoot();
    QString notLoaded() const;
    std::shared_ptr<const Instrument> instrument() const;

    // Sending (ticket_send.cpp)
    void press(Side side);
    void say(const QString& why);
    void focusFirstError(Side side);
    void send(const TicketSide& side);

    PanelContext m_context;
    TicketInput m_input;
    TicketState m_state;
    std::unique_ptr<TicketGuard> m_guard;
    RestReporter* m_rests;
    QPointer<OrderConfirm> m_confirm;
    QString m_shownSymbol;
    QString m_watched;        //!< symbol whose book is watched
    QString m_keptSize;       //!< the size before a trailing order took the whole position
    std::optional<Draft> m_preview; //!< as it was last told to the charts
    QString m_riskText;       //!< the risk last sized with
    QTimer m_refresh;
    QTimer m_noteHeld; //!< while it runs the note says why a press sent nothing
    bool m_taking = false;    //!< a size is being taken over, not typed
    bool m_usualIsOld = true; //!< fills came since the usual size was worked out

    ChevronButton* m_margin = nullptr;
    ChevronButton* m_leverage = nullptr;
    QPushButton* m_mode = nullptr;
    QHBoxLayout* m_modes = nullptr;
    QLabel* m_mostName = nullptr;
    QLabel* m_most = nullptr;
    IconButton* m_options = nullptr;
    QTabBar* m_tabs = nullptr;
    QScrollArea* m_scroll = nullptr;
    TicketForm* m_form = nullptr;
    SideButton* m_buy = nullptr;
    SideButton* m_sell = nullptr;
    KeyCap* m_key = nullptr;
    ElidedLabel* m_keyNote = nullptr;
    QLabel* m_environmentNote = nullptr;
};

} // namespace fathom
