// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/preferences.h"
#include "core/store/settings_file.h"
#include "tests/e2e/desk.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/order_lines.h"
#include "ui/ladder/ladder_columns.h"
#include "ui/ladder/ladder_settings.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#include <QTest>

#include <functional>

namespace fathom {

class LadderPanel;
class LadderView;

} // namespace fathom

namespace fathom::test {

//! \brief The whole window on the paper exchange, driven by mouse and keys; what comes of it is read from the exchange's own ledger.
//! Nothing here is fed by hand. The market stands still while a gesture is made, so that what the screen says at the press is exact.
class GestureDesk final
{
public:
    GestureDesk();
    ~GestureDesk();

    //! \brief Ready, with a live book in the ladder and candles in the chart.
    bool wait();
    //! \brief No order, no position, no draft, disarmed, and rows that rest.
    bool clear();
    //! \brief Whatever was asked for before is through: an order sent now was answered and is gone again. \return what is not so
    QString problemAfter();
    //! \brief The market stops and the screen shows what the exchange has.
    bool freeze();
    void thaw() { m_lab.setMarketRunning(true); }
    //! \brief Somebody takes the asks next to a market that stands still: rows of a tick each, some of them between bid and ask.
    bool widen();
    //! \brief The account goes on to allow orders that open: the venue's budgets are far from used up.
    bool hasBudget();

    // What the exchange holds now, one line an order: "BUY LIMIT 96000.1 0.010 GTX", "SELL STOP_MARKET trigger 95000 all mark".
    QStringList ledger();
    Decimal position();
    //! \brief A position without an order of this window's.
    bool hold(Side side, const char* quantity = "0.010");
    bool holdLeg(PositionSide leg); //!< one, in hedge mode
    //! \brief An order of this window's that waits, \p rows of the ladder away from the market.
    bool rest(Side side, int rows);
    bool restAt(Side side, Decimal price);
    //! \brief The same for a stop that would open.
    bool restStop(Side side, int rows);
    //! \brief Somebody else takes \p quantity of an order of this window's.
    bool fill(const QString& clientId, const char* quantity) { return m_lab.fillPart(symbol(), clientId, Decimal::fromLiteral(quantity)); }
    //! \brief Margin of its own for what is held from now on, or the account's.
    bool isolate(bool on);
    bool hedge(bool on); //!< with nothing held
    Position heldLeg(); //!< as the exchange has it
    QString ladderSymbol();
    bool showSymbol(); //!< symbol() is in every panel again
    const Order* newest();

    LadderPanel& ladder() { return *m_ladder; }
    LadderView& rows();
    ChartPanel& chart() { return *m_chart; }
    OrderLines& tags() { return *m_chart->findChild<OrderLines*>(); }
    TicketPanel& ticket() { return *m_ticket; }
    Desk& desk() { return m_desk; }
    LabThread& lab() { return m_lab; }
    MainWindow& window() { return *m_window; }
    const Instrument& instrument() { return *m_desk.market().instrument(symbol()); }
    static QString symbol() { return QStringLiteral("BTCUSDT"); }

    // The ladder
    void armLadder();
    //! \brief The row \p away rows beyond the best price: positive above the ask, negative below the bid.
    std::int64_t group(int away);
    Decimal priceOf(std::int64_t group);
    Decimal best(Side side);
    void focusLadder();
    QPoint at(std::int64_t group, LadderColumn column = LadderColumn::Price);
    void click(std::int64_t group, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {}, LadderColumn column = LadderColumn::Price);
    void hover(std::int64_t group, Qt::KeyboardModifiers modifiers);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    //! \brief The row the newest order stands in.
    std::int64_t groupOfNewest();
    //! \brief Presses at \p from and moves to \p to; the button stays down. \param modifiers while it moves
    void carry(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    void drop(QPoint at, Qt::KeyboardModifiers modifiers = {});
    //! \brief Takes the entry of the menu that is open in the ladder.
    bool pickFromMenu(const char* menu, const char* action);
    //! \brief Types price and size into the editor of panel \p prefix.
    bool edit(QWidget& panel, const char* prefix, Decimal price, const char* size);

    // The chart
    void armChart();
    //! \brief A place \p pixels from the last price, positive below.
    QPointF place(double pixels);
    Decimal priceAt(QPointF at);
    void clickChart(QPointF at, Qt::KeyboardModifiers modifiers, Qt::MouseButton button = Qt::LeftButton);
    void chartKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    const OrderTag* tag(OrderTag::Kind kind);
    //! \brief Waits until a press on a tag is taken: for a while after the view moved none is.
    bool tagsRest();
    //! \brief Drags from \p from by \p pixels downwards and lets go. \return the price the chart said at the release
    //! \param meanwhile is done before it lets go
    Decimal drag(QPointF from, double pixels, const std::function<void()>& meanwhile = {});
    //! \brief The same by \p way on whatever lies there.
    void swipe(QPointF from, QPointF way, Qt::KeyboardModifiers modifiers = {});

    // The ticket
    void tab(TicketTab tab);
    void type(const char* field, const QString& text);
    void press(const char* button);
    void send() { QTest::keyClick(m_ticket, Qt::Key_Return, Qt::ControlModifier); }
    static QString plain(Decimal price) { return QString::fromStdString(price.toString()); }

    //! \brief Answers the question that is open by its key. \return false where there is none
    bool confirm();
    //! \brief The same for one whose key is pressed a second time after a while.
    bool confirmTwice();
    //! \brief No request is under way.
    bool isQuiet();
    bool pickFromChartMenu(const char* action, const char* menu = "chartPriceMenu");

private:
    bool isSame();
    bool hasRoom();
    Desk::Placed placeAnew(const OrderIntent& intent);
    bool accepted(const OrderIntent& intent);
    bool waits(const OrderIntent& intent);
    bool isInCell(const Order& order);
    void showRoom();
    bool rowsRest();
    bool chartRests(QPointF at);

    LabThread m_lab { {}, {}, 1, 7 };
    Preferences m_preferences { nullptr };
    Desk m_desk { m_lab, m_lab.config({}), &m_preferences };
    Theme m_theme;
    std::unique_ptr<Appearance> m_appearance;
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
    LadderPanel* m_ladder = nullptr;
    ChartPanel* m_chart = nullptr;
    TicketPanel* m_ticket = nullptr;
    LadderSettings m_settings; //!< every row begins with
    std::vector<std::pair<OrderIntent, MonotonicTime>> m_placed; //!< by the desk itself, lately
};

//! \brief One gesture of INTERACTION: makes it, and says what the exchange must hold afterwards, in the words of ledger().
struct GestureRow
{
    const char* name;
    std::function<QStringList(GestureDesk&)> make;
    Decimal position {}; //!< held afterwards
};

//! \brief The test of one table of gestures. Rows share a desk; one that failed may have left anything behind, so the one after it gets a
//! window and an exchange of its own.
class GestureTest : public QObject
{
    Q_OBJECT
public:
    explicit GestureTest(const std::vector<GestureRow>& rows);
    ~GestureTest() override;

private Q_SLOTS:
    void gesture_data();
    void gesture();

private:
    bool isReady();

    const std::vector<GestureRow>& m_rows;
    std::unique_ptr<GestureDesk> m_desk;
};

} // namespace fathom::test
