// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/session_fixture.h"
#include "tests/support/words.h"
#include "ui/ticket/side_button.h"
#include "ui/ticket/ticket_panel.h"
#include "ui/ticket/what_if_view.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/key_router.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

namespace fathom::test {

//! A ticket on a live book of 96,482.3 / 96,482.4 with 2,840.60 available at 20x, driven by mouse and keys.
struct TicketDesk : SessionFixture
{
    static constexpr const char* btc = "BTCUSDT";

    KeyRouter router { KeyMap::of(preferences), nullptr };

    explicit TicketDesk(Environment environment = Environment::Paper)
        : SessionFixture(environment)
    {
        panel.resize(335, 640);
        panel.show();
        panel.activateWindow();
        (void) QTest::qWaitForWindowActive(&panel);
        Ticker ticker;
        ticker.symbol = QLatin1String(btc);
        ticker.last = d("96482.3");
        session.market()->applyTickers({ ticker });
        feedBook(964'823, 964'824);
        setMark("96478.9");
        AccountFigures figures;
        figures.wallet = figures.crossWallet = d("10184.36");
        figures.marginBalance = d("10332.82");
        figures.available = d("2840.60");
        figures.initialMargin = d("5147.87");
        figures.time = wallTimeFromMs(1'790'000'000'000);
        session.account()->applyFigures(figures, {});
        session.account()->applyBrackets(QLatin1String(btc), { { 1, 125, 0, 50'000, d("0.004"), 0 }, { 2, 100, 50'000, 600'000, d("0.005"), 50 }, { 3, 75, 600'000, 3'000'000, d("0.0065"), 950 } });
        session.account()->applyCommission(QLatin1String(btc), { d("0.0002"), d("0.0005") });
        look();
    }

    //! Figures follow the market ten times a second; this brings them up to date at once.
    void look() { panel.choose(panel.input().chosen); }
    void feedBook(std::int64_t bid, std::int64_t ask)
    {
        auto view = std::make_shared<BookView>();
        view->instrument = session.market()->instrument(QLatin1String(btc));
        view->state = BookState::Synced;
        view->bids = { { bid, 8'200 }, { bid - 768, 2'310 } };
        view->asks = { { ask, 120 }, { ask + 1, 5'000 } };
        view->knownLowTicks = bid - 10'000;
        view->knownHighTicks = ask + 10'000;
        session.market()->applyBook(QLatin1String(btc), view);
        look();
    }
    void setMark(const char* mark)
    {
        session.market()->applyMarkPrices({ { QLatin1String(btc), d(mark), d(mark), d("0.0001"), {}, {} } });
        look();
    }
    void holdLong(const char* amount = "0.450")
    {
        Position position = SessionFixture::longPosition(amount, "96288.6", "96478.9");
        position.breakEvenPrice = d("96385");
        session.account()->applyPositions({ position });
        look();
    }
    //! A position with a take-profit and a stop-loss at the exchange.
    void holdProtectedLong()
    {
        holdLong();
        for (const bool profit : { true, false }) {
            Order order = SessionFixture::limitOrder(profit ? 901 : 902, Side::Sell, "0", "0");
            order.type = profit ? OrderType::TakeProfitMarket : OrderType::StopMarket;
            order.orderId = 0;
            order.algoId = profit ? 901 : 902;
            order.triggerPrice = profit ? d("96950") : d("96080");
            order.closePosition = order.reduceOnly = true;
            session.account()->applyOrder(order);
        }
        look();
    }

    template <class Widget>
    Widget* find(const QString& name)
    {
        return panel.findChild<Widget*>(name);
    }
    QLineEdit* edit(const char* name) { return find<QLineEdit>(QLatin1String(name)); }
    SideButton* button(const char* name) { return find<SideButton>(QLatin1String(name)); }
    QLabel* label(const char* name) { return find<QLabel>(QLatin1String(name)); }
    QCheckBox* box(const char* name) { return find<QCheckBox>(QLatin1String(name)); }
    void tab(TicketTab tab)
    {
        auto* tabs = find<QTabBar>(QStringLiteral("orderType"));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(static_cast<int>(tab)).center());
    }
    void press(const QString& name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void tick(const char* name)
    {
        QCheckBox* ticked = box(name);
        QTest::mouseClick(ticked, Qt::LeftButton, {}, QPoint(8, ticked->height() / 2));
    }
    void stopKind(StopKind kind) { press(QStringLiteral("stopKind%1").arg(static_cast<int>(kind))); }
    //! Types as a person does: into the field, then Enter.
    void type(const char* name, const QString& text)
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClick(edit(name), Qt::Key_Delete);
        QTest::keyClicks(edit(name), text);
        QTest::keyClick(edit(name), Qt::Key_Return);
    }
    //! Picks an entry of the menu a button opens, by its first word.
    bool pick(const QString& buttonName, const QString& word)
    {
        press(buttonName);
        auto* menu = panel.findChild<QMenu*>(QStringLiteral("ticketMenu"));
        if (menu == nullptr)
            return false;
        bool found = false;
        for (QAction* action : menu->actions()) {
            if (!found && action->text().startsWith(word)) {
                action->trigger();
                found = true;
            }
        }
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
        return found;
    }
    const TicketSide& side(Side which) { return panel.state().side(which); }
    const OrderIntent& intent(Side which) { return side(which).intent(); }
    QString figure(const char* label, int column = 1) { return find<WhatIfView>(QStringLiteral("whatIf"))->value(QLatin1String(label), column); }
    QStringList cautions()
    {
        QStringList words;
        for (const TicketProblem& caution : panel.state().shownSide().cautions)
            words << caution.text;
        return words;
    }
    //! The dialog that is open, null where none is.
    ConfirmDialog* dialog()
    {
        const auto all = panel.window()->findChildren<ConfirmDialog*>();
        const auto open = std::find_if(all.begin(), all.end(), [](const ConfirmDialog* each) { return each->isVisible(); });
        return open == all.end() ? nullptr : *open;
    }
    static OrderIntent placed(const QSignalSpy& spy, int at = 0) { return spy.at(at).at(2).value<OrderIntent>(); }

    TicketPanel panel { context };
};

} // namespace fathom::test
