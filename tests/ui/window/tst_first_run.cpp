// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/accounts/accounts_fixture.h"
#include "ui/window/first_run_card.h"
#include "ui/workspace/link_group.h"
#include "ui/workspace/panel_context.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace fathom;
using fathom::test::AccountsFixture;

//! The card of the first start, and the ways on from it.
class FirstRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_live_market_is_one_choice_away()
    {
        AccountsFixture desk;
        LinkGroup link { 1 };
        FirstRunCard card({ desk.session, desk.theme, link }, &desk.window);
        card.show();
        auto* live = card.findChild<QPushButton*>(QStringLiteral("firstRunLive"));
        QVERIFY2(live->isHidden(), "nothing is offered that this program cannot do");
        desk.accounts.offerLiveMarket();
        QVERIFY(live->isVisibleTo(&card));
        QSignalSpy wanted(&card, &FirstRunCard::accountWanted);
        live->click();
        QCOMPARE(wanted.size(), 1);
        const QString id = wanted.at(0).at(0).toString();
        QVERIFY(std::ranges::any_of(desk.accounts.all(), [&id](const Account& account) { return account.id == id && account.isLiveMarket(); }));
    }

    void a_key_is_one_choice_away()
    {
        AccountsFixture desk;
        LinkGroup link { 1 };
        FirstRunCard card({ desk.session, desk.theme, link }, &desk.window);
        QSignalSpy wanted(&card, &FirstRunCard::keyWanted);
        card.findChild<QPushButton*>(QStringLiteral("firstRunKey"))->click();
        QCOMPARE(wanted.size(), 1);
    }
};

FATHOM_TEST(FirstRunTest)

#include "tst_first_run.moc"
