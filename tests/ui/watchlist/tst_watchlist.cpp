// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/watchlist/symbol_ranking.h"
#include "ui/watchlist/watchlist_model.h"
#include "ui/watchlist/watchlist_panel.h"
#include "tests/support/words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace fathom;
using namespace fathom::test;

namespace {

const QString sol = QStringLiteral("SOLUSDT");
const QString solv = QStringLiteral("SOLVUSDT");
const QString pepe = QStringLiteral("1000PEPEUSDT");
const QString chinese = QString::fromUtf8("币安人生USDT");

Ticker tickerOf(const QString& symbol, const char* last, const char* change, std::int64_t volume)
{
    Ticker ticker;
    ticker.symbol = symbol;
    ticker.last = Decimal::fromLiteral(last);
    ticker.changePercent = Decimal::fromLiteral(change);
    ticker.quoteVolume = Decimal(volume);
    return ticker;
}

struct WatchFixture : SessionFixture
{
    WatchFixture()
    {
        std::vector<std::shared_ptr<const Instrument>> all;
        for (const QString& symbol : { btc, eth, sol, solv, pepe, chinese })
            all.push_back(instrument(symbol, "0.01", "0.001"));
        session.market()->applyInstruments(all);
        session.market()->applyTickers({ tickerOf(btc, "96482.30", "0.84", 12'000), tickerOf(eth, "3388.12", "-0.62", 7'000),
            tickerOf(sol, "180.96", "-2.31", 3'000), tickerOf(solv, "0.02", "0.41", 100), tickerOf(pepe, "0.02", "4.87", 900) });
    }
    QStringList symbolsOf(const WatchlistModel& model) const
    {
        QStringList symbols;
        for (int row = 0; row < model.rowCount(); ++row)
            symbols.append(model.symbolAt(row));
        return symbols;
    }
    QStringList ranked(const QString& typed, const QStringList& preferred = {}) const
    {
        QStringList symbols;
        for (const auto& found : rankSymbols(session.market()->instruments(), typed, preferred))
            symbols.append(found->symbol);
        return symbols;
    }
};

} // namespace

class WatchlistTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searchRanksExactPrefixWordInside()
    {
        WatchFixture f;
        QCOMPARE(f.ranked(QStringLiteral("solusdt")), QStringList { sol });
        QCOMPARE(f.ranked(QStringLiteral("sol")), (QStringList { sol, solv })); // the shorter one first
        QCOMPARE(f.ranked(QStringLiteral("pepe")), QStringList { pepe });       // a word behind digits
        QCOMPARE(f.ranked(QStringLiteral("olv")), QStringList { solv });
        QCOMPARE(f.ranked(QString::fromUtf8("安人")), QStringList { chinese });
        QCOMPARE(f.ranked(QStringLiteral("nothing")), QStringList());
        QCOMPARE(*matchSymbol(*f.session.market()->instrument(sol), QStringLiteral("SOLUSDT")), SymbolMatch::Exact);
        QCOMPARE(*matchSymbol(*f.session.market()->instrument(sol), QStringLiteral("SO")), SymbolMatch::Prefix);
        QCOMPARE(*matchSymbol(*f.session.market()->instrument(sol), QStringLiteral("usd")), SymbolMatch::Word);
        QCOMPARE(*matchSymbol(*f.session.market()->instrument(sol), QStringLiteral("LUS")), SymbolMatch::Inside);
    }

    void searchPutsHeldAndRecentFirstWithinTheirRank()
    {
        WatchFixture f;
        QCOMPARE(f.ranked(QStringLiteral("sol"), { solv }), (QStringList { solv, sol }));
        QCOMPARE(f.ranked(QStringLiteral("solusdt"), { solv }), QStringList { sol });
        QCOMPARE(f.ranked({}, { eth, pepe }).mid(0, 2), (QStringList { eth, pepe }));
    }

    void modelKeepsItsPromises()
    {
        WatchFixture f;
        WatchlistModel model(f.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFavourites({ eth, btc });
        QCOMPARE(f.symbolsOf(model), (QStringList { eth, btc, QString(), sol, pepe, solv, chinese }));
        model.setFilter(QStringLiteral("sol"));
        QCOMPARE(f.symbolsOf(model), (QStringList { sol, solv }));
        model.setFilter({});
        model.setSort(WatchlistModel::Sort::Change, true);
        QCOMPARE(f.symbolsOf(model).mid(3), (QStringList { pepe, solv, chinese, sol }));
        model.setSort(WatchlistModel::Sort::Symbol, false);
        QCOMPARE(f.symbolsOf(model).mid(3), (QStringList { pepe, sol, solv, chinese }));
        model.setFavourites({});
        QCOMPARE(model.rowCount(), 7);
        model.setFavourites({ btc, eth, sol, solv, pepe, chinese, QStringLiteral("GONEUSDT") });
        QCOMPARE(model.rowCount(), 6); // no heading without movers, no row without an instrument
    }

    void cellsReadAsThePictureSays()
    {
        WatchFixture f;
        WatchlistModel model(f.session);
        model.setFavourites({ btc, eth, chinese });
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, WatchlistModel::Symbol), QStringLiteral("BTC"));
        QCOMPARE(model.index(0, 0).data(WatchlistModel::QuoteRole).toString(), QStringLiteral("USDT"));
        QCOMPARE(text(0, WatchlistModel::Last), QStringLiteral("96,482.30"));
        QCOMPARE(text(0, WatchlistModel::Change), QStringLiteral("+0.84"));
        QCOMPARE(text(1, WatchlistModel::Change), QString::fromUtf8("−0.62"));
        QCOMPARE(text(0, WatchlistModel::Funding), QString::fromUtf8("–")); // unknown is never 0
        QCOMPARE(text(2, WatchlistModel::Last), QString::fromUtf8("–"));
        MarkPrice mark;
        mark.symbol = btc;
        mark.fundingRate = Decimal::fromLiteral("0.000212");
        f.session.market()->applyMarkPrices({ mark });
        model.refresh({ btc });
        QCOMPARE(text(0, WatchlistModel::Funding), QStringLiteral("0.0212"));
        QVERIFY(model.index(0, WatchlistModel::Funding).data(WatchlistModel::WarnRole).toBool());
    }

    void refreshTellsOnlyWhatChanged()
    {
        WatchFixture f;
        WatchlistModel model(f.session);
        model.setFavourites({ btc, eth });
        std::vector<std::pair<int, int>> changed;
        connect(&model, &QAbstractItemModel::dataChanged, this,
            [&changed](const QModelIndex& first, const QModelIndex& last) { changed.push_back({ first.row(), last.row() }); });
        model.refresh({ btc, eth, sol });
        QVERIFY(changed.empty());
        f.session.market()->applyTickers({ tickerOf(eth, "3388.13", "-0.62", 7'000) });
        model.refresh({ eth });
        QCOMPARE(changed, (std::vector<std::pair<int, int>> { { 1, 1 } }));
    }

    void orderMovesOnlyInResort()
    {
        WatchFixture f;
        WatchlistModel model(f.session);
        model.setFavourites({ btc });
        const QPersistentModelIndex kept(model.index(model.rowOf(pepe), 0));
        f.session.market()->applyTickers({ tickerOf(pepe, "0.02", "4.87", 900'000) });
        model.refresh({ pepe });
        QCOMPARE(f.symbolsOf(model).mid(2), (QStringList { eth, sol, pepe, solv, chinese }));
        QVERIFY(!model.isOrdered());
        QVERIFY(model.resort());
        QCOMPARE(f.symbolsOf(model).mid(2), (QStringList { pepe, eth, sol, solv, chinese }));
        QCOMPARE(model.symbolAt(kept.row()), pepe);
        QVERIFY(!model.resort());
    }

    void sortIsHeldWhileThePointerIsInside()
    {
        WatchFixture f;
        WatchlistPanel panel(f.context);
        panel.resize(262, 500);
        panel.show();
        QEvent enter(QEvent::Enter);
        QApplication::sendEvent(panel.table()->viewport(), &enter);
        f.session.market()->applyTickers({ tickerOf(solv, "0.02", "4.87", 900'000'000) });
        panel.model()->refresh({});
        auto* timer = panel.findChild<QTimer*>(QStringLiteral("watchlistSortTimer"));
        bool due = false;
        connect(timer, &QTimer::timeout, this, [&due] { due = true; });
        QTRY_VERIFY(due);
        QVERIFY(panel.model()->rowOf(solv) > panel.model()->rowOf(pepe));
        QTRY_VERIFY(panel.table()->hasFocus());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(panel.table()->viewport(), &leave);
        panel.table()->clearFocus();
        QTRY_VERIFY(panel.model()->rowOf(solv) < panel.model()->rowOf(pepe));
    }

    void clickAndKeysChooseTheSymbol()
    {
        WatchFixture f;
        WatchlistPanel panel(f.context);
        panel.resize(262, 500);
        panel.show();
        QTableView* table = panel.table();
        const int row = panel.model()->rowOf(sol);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(panel.model()->index(row, 0)).center());
        QCOMPARE(f.link.symbol(), sol);
        QVERIFY(panel.model()->index(row, 0).data(WatchlistModel::CurrentRole).toBool());
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(f.link.symbol(), panel.model()->symbolAt(row - 1));
        QSignalSpy asked(&f.link, &LinkGroup::symbolAsked);
        QTest::keyClick(table, Qt::Key_X);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("x"));
    }

    void favouritesAreOrderedByHandAndKept()
    {
        WatchFixture f;
        {
            WatchlistPanel panel(f.context);
            panel.resize(262, 500);
            panel.show();
            QCOMPARE(panel.model()->favourites().mid(0, 3), (QStringList { btc, eth, sol }));
            QTableView* table = panel.table();
            table->setCurrentIndex(panel.model()->index(0, 0));
            QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
            QCOMPARE(panel.model()->favourites().mid(0, 2), (QStringList { eth, btc }));
            QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
            QTest::keyClick(table, Qt::Key_Delete);
            QVERIFY(!panel.model()->isFavourite(btc));
            table->setCurrentIndex(panel.model()->index(panel.model()->rowOf(pepe), 0));
            QTest::keyClick(table, Qt::Key_Insert);
            QVERIFY(panel.model()->isFavourite(pepe));
        }
        WatchlistPanel again(f.context);
        QVERIFY(again.model()->isFavourite(pepe) && !again.model()->isFavourite(btc));
    }

    void positionsAreMarkedBySide()
    {
        WatchFixture f;
        WatchlistPanel panel(f.context);
        Position position = SessionFixture::longPosition("-0.45", "96288.6", "96482.3");
        f.session.account()->applyPositions({ position });
        const QModelIndex cell = panel.model()->index(panel.model()->rowOf(btc), 0);
        QCOMPARE(cell.data(WatchlistModel::SideRole).toInt(), -1);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("BTCUSDT, short"));
        f.session.account()->applyPositions({});
        QCOMPARE(cell.data(WatchlistModel::SideRole).toInt(), 0);
    }

    void narrowListLeavesFundingOut()
    {
        WatchFixture f;
        WatchlistPanel panel(f.context);
        panel.resize(262, 400);
        panel.show();
        QVERIFY(!panel.table()->isColumnHidden(WatchlistModel::Funding));
        panel.resize(176, 400);
        QTRY_VERIFY(panel.table()->isColumnHidden(WatchlistModel::Funding));
        QVERIFY(!panel.table()->isColumnHidden(WatchlistModel::Change));
        panel.resize(140, 400);
        QTRY_VERIFY(panel.table()->columnWidth(WatchlistModel::Symbol) >= 56); // rather than three letters and a change
    }
};
FATHOM_TEST(WatchlistTest)

#include "tst_watchlist.moc"
