// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preferences.h"
#include "core/store/settings_file.h"
#include "tests/support/test_main.h"
#include "ui/workspace/link_group.h"

#include <QSignalSpy>

using namespace fathom;

class LinkGroupTest final : public QObject {
    Q_OBJECT

    static constexpr auto btc = "BTCUSDT";
    static QString named(const char* symbol) { return QString::fromLatin1(symbol); }

private Q_SLOTS:
    void panels_of_a_group_show_one_symbol()
    {
        Preferences preferences(nullptr);
        LinkGroups groups(preferences);
        QObject owner;
        LinkGroup* ladder = groups.join(1, named(btc), &owner);
        LinkGroup* chart = groups.join(1, named("ETHUSDT"), &owner);
        LinkGroup* other = groups.join(2, named("SOLUSDT"), &owner);
        LinkGroup* alone = groups.join(0, named("XRPUSDT"), &owner);
        QCOMPARE(chart->symbol(), named(btc));
        QCOMPARE(other->symbol(), named("SOLUSDT"));
        QSignalSpy moved(chart, &LinkGroup::symbolChanged);
        QSignalSpy unmoved(other, &LinkGroup::symbolChanged);
        ladder->setSymbol(named("DOGEUSDT"));
        QCOMPARE(chart->symbol(), named("DOGEUSDT"));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(unmoved.count(), 0);
        QCOMPARE(alone->symbol(), named("XRPUSDT"));
        alone->setSymbol(named(btc));
        QCOMPARE(ladder->symbol(), named("DOGEUSDT"));
        QCOMPARE(groups.previousSymbol(1), named(btc));
        QCOMPARE(groups.members(1), 2);
        QCOMPARE(groups.firstFree(), 3);
    }

    void a_panel_that_changes_its_group_takes_over_the_symbol()
    {
        Preferences preferences(nullptr);
        LinkGroups groups(preferences);
        QObject owner;
        LinkGroup* ladder = groups.join(1, named(btc), &owner);
        LinkGroup* other = groups.join(2, named("SOLUSDT"), &owner);
        QSignalSpy moved(ladder, &LinkGroup::symbolChanged);
        ladder->setNumber(2);
        QCOMPARE(ladder->symbol(), named("SOLUSDT"));
        QCOMPARE(moved.count(), 1);
        ladder->setNumber(0); // stays where it is, for itself
        QCOMPARE(ladder->symbol(), named("SOLUSDT"));
        other->setSymbol(named("XRPUSDT"));
        QCOMPARE(ladder->symbol(), named("SOLUSDT"));
        ladder->setNumber(7); // the first of a group brings its symbol
        QCOMPARE(groups.symbol(7), named("SOLUSDT"));
        ladder->setNumber(12);
        QCOMPARE(ladder->number(), 7);
    }

    void what_a_group_shares_can_be_switched()
    {
        Preferences preferences(nullptr);
        LinkGroups groups(preferences);
        QObject owner;
        LinkGroup* one = groups.join(1, named(btc), &owner);
        LinkGroup* two = groups.join(1, named(btc), &owner);
        QSignalSpy draft(two, &LinkGroup::draftOffered);
        QSignalSpy interval(two, &LinkGroup::intervalChanged);
        QSignalSpy cursor(two, &LinkGroup::cursorMoved);
        QSignalSpy ownCursor(one, &LinkGroup::cursorMoved);
        QVERIFY(!groups.shares(1, LinkGroups::Part::Interval)); // a grid of charts has an interval each
        groups.setShares(1, LinkGroups::Part::Interval, true);
        const auto speak = [&] {
            Draft offered;
            offered.price = Decimal(5);
            one->offerDraft(offered);
            one->setInterval(Interval::H1);
            one->setCursor(LinkCursor { wallTimeFromMs(5), Decimal(7) });
            one->setClickSize(one->clickSize() + Decimal(1));
        };
        speak();
        QCOMPARE(draft.count(), 1);
        QCOMPARE(interval.count(), 1);
        QCOMPARE(cursor.count(), 1);
        QCOMPARE(ownCursor.count(), 0);
        QCOMPARE(two->clickSize(), Decimal(1));
        QCOMPARE(two->interval(), std::optional(Interval::H1));
        for (const auto part :
            { LinkGroups::Part::Interval, LinkGroups::Part::Cursor, LinkGroups::Part::Draft })
            groups.setShares(1, part, false);
        speak();
        QCOMPARE(draft.count() + interval.count() + cursor.count(), 3);
        QCOMPARE(two->clickSize(), Decimal(1));
        QVERIFY(!two->interval());
        LinkGroups later(preferences); // kept
        QVERIFY(!later.shares(1, LinkGroups::Part::Cursor));
        QVERIFY(later.shares(2, LinkGroups::Part::Cursor));
        QCOMPARE(later.symbol(1), named(btc));
    }

    void a_panel_that_goes_leaves_its_group()
    {
        Preferences preferences(nullptr);
        auto groups = std::make_unique<LinkGroups>(preferences);
        QObject owner;
        {
            QObject panel;
            groups->join(3, named(btc), &panel);
            QCOMPARE(groups->members(3), 1);
        }
        QCOMPARE(groups->members(3), 0);
        LinkGroup* last = groups->join(1, named(btc), &owner);
        groups.reset(); // the window may go before its panels
        last->setSymbol(named("ETHUSDT"));
        QCOMPARE(last->symbol(), named("ETHUSDT"));
    }
};

FATHOM_TEST(LinkGroupTest)

#include "tst_link_group.moc"
