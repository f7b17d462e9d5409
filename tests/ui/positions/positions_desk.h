// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/session_fixture.h"
#include "tests/support/table_driver.h"
#include "ui/positions/positions_model.h"
#include "ui/positions/positions_panel.h"
#include "ui/tables/pair_editor.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/key_router.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

namespace fathom::test {

inline Decimal d(const char* text) { return Decimal::fromLiteral(text); }

inline Position longBtc()
{
    Position position = SessionFixture::longPosition("0.450", "96288.6", "96478.9");
    position.breakEvenPrice = d("96384.93");
    return position;
}

inline Order protection(LocalOrderId id, OrderType type, const char* trigger)
{
    Order order = SessionFixture::limitOrder(id, Side::Sell, "0", "0");
    order.type = type;
    order.orderId = 0;
    order.algoId = static_cast<std::int64_t>(id);
    order.triggerPrice = d(trigger);
    order.closePosition = order.reduceOnly = true; // as the exchange reports it
    return order;
}

//! The panel as the window shows it, wide enough for every column.
struct PositionsDesk : SessionFixture
{
    QObject routers;
    KeyRouter router { KeyMap::of(preferences), &routers };
    PositionsPanel panel { context };
    DataTable* table = panel.findChild<DataTable*>(QStringLiteral("positionsTable"));
    TableDriver drive { table };

    explicit PositionsDesk(Environment environment = Environment::Paper)
        : SessionFixture(environment)
    {
        panel.resize(2200, 300);
        panel.move(400, 400); // away from the pointer, which holds the rows
        panel.show();
        panel.activateWindow();
        (void) QTest::qWaitForWindowActive(&panel);
    }
    void hold(const Position& position) { session.account()->applyPositions({ position }); }
    void protect()
    {
        session.account()->applyOrder(protection(901, OrderType::TakeProfitMarket, "96950"));
        session.account()->applyOrder(protection(902, OrderType::StopMarket, "96080"));
    }
    void finish(const QSignalSpy& spy, int at, Outcome outcome = Outcome::Accepted, const Error& error = {})
    {
        session.orders()->applyFinished(spy.at(at).at(0).value<RequestId>(), outcome, error, 0);
    }
    QString message() const { return panel.findChild<QLabel*>(QStringLiteral("positionsMessage"))->text(); }
    QToolButton* chip(const char* name) const { return panel.findChild<QToolButton*>(QLatin1String(name)); }
    ConfirmDialog* dialog() const
    {
        const auto all = panel.findChildren<ConfirmDialog*>();
        const auto open = std::find_if(all.begin(), all.end(), [](const ConfirmDialog* each) { return each->isVisible(); });
        return open == all.end() ? nullptr : *open;
    }
    static void accept(ConfirmDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }
    static void type(QWidget* within, const char* name, const char* text)
    {
        auto* field = within->findChild<QLineEdit*>(QLatin1String(name));
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
    }
    //! "target", "stop" into the two fields of the cell, then Enter.
    void typeProtection(const char* target, const char* stop)
    {
        table->editCell(0, PositionsModel::Protection);
        auto* pair = table->findChild<PairEditor*>();
        QVERIFY(pair);
        type(pair, "cellTarget", target);
        type(pair, "cellStop", stop);
        QTest::keyClick(pair->findChild<QLineEdit*>(QStringLiteral("cellStop")), Qt::Key_Return);
        QTRY_VERIFY(!table->findChild<PairEditor*>());
    }
};

} // namespace fathom::test
