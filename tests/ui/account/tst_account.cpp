// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/accounts.h"
#include "core/session/order_gateway.h"
#include "core/store/key_vault.h"
#include "tests/support/memory_vault.h"
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/account/account_panel.h"
#include "ui/account/equity_curve.h"
#include "ui/theme/format.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <random>

using namespace fathom;
using namespace fathom::test;

namespace {

AccountFigures figures()
{
    AccountFigures made;
    made.wallet = Decimal::fromLiteral("10184.36");
    made.marginBalance = Decimal::fromLiteral("10332.82");
    made.available = Decimal::fromLiteral("2840.60");
    made.unrealizedPnl = Decimal::fromLiteral("148.46");
    made.maintenanceMargin = Decimal::fromLiteral("328.64");
    made.crossWallet = made.wallet;
    made.crossUnrealizedPnl = made.unrealizedPnl;
    made.crossMaintenanceMargin = made.maintenanceMargin;
    made.dayNet = Decimal::fromLiteral("-12.5");
    made.time = wallTimeFromMs(1'790'000'000'000);
    return made;
}

std::vector<EquityPoint> curve(int points)
{
    std::mt19937_64 random(4);
    std::vector<EquityPoint> made;
    std::int64_t cents = 1'000'000;
    for (int i = 0; i < points; ++i) {
        cents += static_cast<std::int64_t>(random() % 2001) - 1000;
        made.push_back({ wallTimeFromMs(1'789'948'800'000 + i * 60'000), Decimal::fromScaled(cents, 2) });
    }
    return made;
}

} // namespace

class AccountPanelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAxisOfTheCurveHasRoundFigures()
    {
        const auto labels = [](double low, double high) {
            const EquityScale scale = equityScale(low, high);
            return std::vector<double> { scale.low, scale.low + scale.step, scale.low + 2 * scale.step };
        };
        QCOMPARE(labels(9992.01, 10000.73), (std::vector<double> { 9990, 10000, 10010 }));
        QCOMPARE(labels(96.2, 103.8), (std::vector<double> { 95, 100, 105 }));
        QCOMPARE(labels(-13, -2), (std::vector<double> { -20, -10, 0 }));
        QCOMPARE(labels(9999.4, 10000.6), (std::vector<double> { 9999, 10000, 10001 }));
        QCOMPARE(labels(120'000, 390'000), (std::vector<double> { 0, 200'000, 400'000 }));
    }

    void dashesUntilTheExchangeHasSpoken()
    {
        SessionFixture f;
        AccountPanel panel(f.context);
        for (const char* name : { "accountWallet", "accountAvailable", "accountMarginBalance", "accountMaintenance", "accountUnrealized",
                 "accountDayNet", "accountMarginRatio" })
            QCOMPARE(text(panel, name), QString::fromUtf8("–"));
    }

    void C12_aRefusedKeySaysWhatToDo()
    {
        SessionFixture f;
        Accounts accounts(&f.preferences, nullptr, {});
        SessionConfig config;
        config.environment = Environment::Production;
        Session session(std::move(config), &f.preferences, &accounts);
        AccountPanel panel({ session, f.theme, f.link });
        panel.resize(335, 220);
        panel.show();
        const auto button = [&panel](const char* name) { return panel.findChild<QPushButton*>(QLatin1String(name)); };
        QVERIFY(!button("editKey")->isVisible());
        session.account()->applyPhase(AccountPhase::Failed,
            QStringLiteral("The exchange does not take this key for this: it belongs to another environment, or this computer's address 203.0.113.24 is not on its list. (-2015)"), {});
        QVERIFY(button("editKey")->isVisible() && button("usePaper")->isVisible() && button("copyAddress")->isVisible());
        button("copyAddress")->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("203.0.113.24"));
        QStringList asked;
        connect(&accounts, &Accounts::keyDialogWanted, this, [&asked] { asked.append(QStringLiteral("key")); });
        connect(&accounts, &Accounts::chooseWanted, this, [&asked](const QString& id) { asked.append(id); });
        button("editKey")->click();
        button("usePaper")->click();
        QCOMPARE(asked, (QStringList { QStringLiteral("key"), QStringLiteral("paper") }));
        session.account()->applyPhase(AccountPhase::Failed, QStringLiteral("This is not an API key: it was not copied whole. (-2014)"), {});
        QVERIFY(!button("copyAddress")->isVisible());
        session.account()->applyPhase(AccountPhase::Ready, {}, wallTimeFromMs(1'790'000'000'000));
        QVERIFY(!button("editKey")->isVisible());
    }

    void withoutAKeyItSaysWhoseFiguresTheseAre()
    {
        SessionFixture f;
        const QTemporaryDir dir;
        MemoryVault::State keyring;
        Accounts accounts(&f.preferences, std::make_unique<MemoryVault>(&keyring), dir.path());
        Session session(SessionFixture::configOf(Environment::Paper), &f.preferences, &accounts);
        session.account()->applyPhase(AccountPhase::Ready, {}, wallTimeFromMs(1'790'000'000'000));
        AccountPanel panel({ session, f.theme, f.link });
        panel.resize(335, 220);
        panel.show();
        const auto* note = panel.findChild<QLabel*>(QStringLiteral("accountNote"));
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(text(panel, "accountNote"), QStringLiteral("No API key: paper account in use"));
        accounts.offerLiveMarket(); // paper, too
        QVERIFY(note->isVisible());
        session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("the stream is down"), wallTimeFromMs(1'790'000'000'000));
        QVERIFY(!note->isVisible()); // what is wrong comes first
        session.account()->applyPhase(AccountPhase::Ready, {}, wallTimeFromMs(1'790'000'000'000));
        QVERIFY(note->isVisible());
        NewKey key;
        key.label = QStringLiteral("Main");
        key.environment = Environment::Demo;
        key.apiKey = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zv";
        key.secret = Secret("NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP");
        std::optional<Result<QString>> added;
        accounts.add(std::move(key), this, [&added](const Result<QString>& id) { added = id; });
        QTRY_VERIFY(added.has_value());
        QVERIFY2(added->has_value(), added->has_value() ? "" : qPrintable(added->error().detail));
        QTRY_VERIFY(!note->isVisible()); // paper is a choice now
    }

    void figuresReadAsThePictureSays()
    {
        SessionFixture f;
        f.session.account()->applyFigures(figures(), {});
        AccountPanel panel(f.context);
        QCOMPARE(text(panel, "accountWallet"), QStringLiteral("10,184.36"));
        QCOMPARE(text(panel, "accountAvailable"), QStringLiteral("2,840.60"));
        QCOMPARE(text(panel, "accountMarginBalance"), QStringLiteral("10,332.82"));
        QCOMPARE(text(panel, "accountMaintenance"), QStringLiteral("328.64"));
        QCOMPARE(text(panel, "accountUnrealized"), QStringLiteral("+148.46"));
        QCOMPARE(text(panel, "accountDayNet"), QString::fromUtf8("−12.50"));
        QCOMPARE(text(panel, "accountMarginRatio"), QStringLiteral("3.18 %"));
        QVERIFY(panel.property(panelNoteProperty).toString().contains(f.session.environmentName()));
    }

    void inMultiAssetsModeTotalsAreInUsd()
    {
        SessionFixture f;
        AccountPanel panel(f.context);
        QVERIFY(panel.property(panelNoteProperty).toString().startsWith(QStringLiteral("USDT ")));
        f.session.account()->applyMultiAssets(true);
        QVERIFY(panel.property(panelNoteProperty).toString().startsWith(QStringLiteral("USD ")));
    }

    void updatesComeTogether()
    {
        SessionFixture f;
        AccountPanel panel(f.context);
        AccountFigures news = figures();
        for (int i = 0; i < 50; ++i) {
            news.wallet = Decimal(10'000 + i);
            f.session.account()->applyFigures(news, {});
        }
        QCOMPARE(text(panel, "accountWallet"), QString::fromUtf8("–")); // not fifty times at once
        QTRY_COMPARE(text(panel, "accountWallet"), QStringLiteral("10,049.00"));
    }

    void figuresAreAsNewAsTheBarsAbove()
    {
        SessionFixture f;
        AccountPanel panel(f.context);
        AccountFigures news = figures();
        for (const char* result : { "3.07", "-2.26" }) { // both within a second
            news.unrealizedPnl = Decimal::fromLiteral(result);
            f.session.account()->applyFigures(news, {});
            QCoreApplication::processEvents();
            QCOMPARE(text(panel, "accountUnrealized"), format::signedMoney(news.unrealizedPnl));
        }
    }

    void aGrownCurveIsDrawn()
    {
        SessionFixture f;
        AccountPanel panel(f.context);
        panel.resize(335, 260);
        panel.show();
        f.session.account()->applyEquity(curve(20));
        QTRY_VERIFY(panel.findChild<EquityCurve*>());
        QCOMPARE(panel.findChild<EquityCurve*>()->pointCount(), 20);
        f.session.account()->applyEquity(curve(21));
        QTRY_COMPARE(panel.findChild<EquityCurve*>()->pointCount(), 21);
    }

    void hiddenAmountsKeepPercents()
    {
        SessionFixture f;
        f.session.account()->applyFigures(figures(), {});
        AccountPanel panel(f.context);
        panel.findChild<QToolButton*>(QStringLiteral("accountHideAmounts"))->click();
        QVERIFY(panel.areAmountsHidden());
        QCOMPARE(text(panel, "accountWallet"), QString::fromUtf8("•••"));
        QCOMPARE(text(panel, "accountMarginRatio"), QStringLiteral("3.18 %"));
        AccountPanel other(f.context); // the choice is the program's, not the panel's
        QVERIFY(other.areAmountsHidden());
    }

    void lostStreamSaysAsOf()
    {
        SessionFixture f;
        f.session.account()->applyFigures(figures(), {});
        AccountPanel panel(f.context);
        auto* state = panel.findChild<QLabel*>(QStringLiteral("accountState"));
        QVERIFY(state->isHidden());
        f.session.account()->applyPhase(AccountPhase::Lost, QStringLiteral("<i>gone</i>"), wallTimeFromMs(1'790'000'000'000));
        QVERIFY(!state->isHidden());
        QVERIFY(state->text().contains(QStringLiteral("as of")));
        QCOMPARE(state->textFormat(), Qt::PlainText);
        QCOMPARE(text(panel, "accountWallet"), QStringLiteral("10,184.36")); // the last known, not nothing
    }

    void C14_in_a_ban_it_does_not_say_that_cancels_go_out()
    {
        SessionFixture f;
        f.session.account()->applyFigures(figures(), {});
        AccountPanel panel(f.context);
        auto* state = panel.findChild<QLabel*>(QStringLiteral("accountState"));
        const QString lost = QStringLiteral("The stream is down; cancelling still goes out."), banned = QStringLiteral("The exchange has banned this address");
        f.session.account()->applyPhase(AccountPhase::Lost, lost, wallTimeFromMs(1'790'000'000'000));
        QVERIFY(state->text().contains(lost));
        f.session.orders()->applyBlockedReason(banned, Blocked::Everything);
        QTRY_VERIFY(state->text().contains(banned) && !state->text().contains(lost));
        f.session.orders()->applyBlockedReason({});
        QTRY_VERIFY(state->text().contains(lost));
    }

    void whyItIsOldStandsThereWhole()
    {
        SessionFixture f;
        f.session.account()->applyFigures(figures(), {});
        f.session.account()->applyEquity(curve(200));
        const QString why = QStringLiteral("Account stream lost: the exchange closed the connection; orders and positions may have changed meanwhile, trying again");
        AccountPanel panel(f.context);
        panel.show();
        int told = 0; // the same again would be no news
        auto* state = panel.findChild<QLabel*>(QStringLiteral("accountState"));
        for (const int width : { 280, 335, 460 }) {
            for (int height = 120; height <= 300; height += 6) {
                panel.resize(width, height);
                f.session.account()->applyPhase(AccountPhase::Lost, why + QString(++told % 2, QLatin1Char('.')), wallTimeFromMs(1'790'000'000'000));
                QCoreApplication::processEvents();
                const QString at = QStringLiteral("%1 x %2: %3 of %4").arg(width).arg(height).arg(state->height()).arg(state->heightForWidth(state->width()));
                QVERIFY2(!state->wordWrap() || state->height() >= state->heightForWidth(state->width()), qPrintable(at));
                QVERIFY2(panel.findChild<QLabel*>(QStringLiteral("accountMarginRatio"))->geometry().bottom() < height, qPrintable(at));
            }
        }
        QVERIFY(state->wordWrap());
        QVERIFY(panel.findChild<EquityCurve*>());
        QVERIFY(panel.findChild<EquityCurve*>()->isVisible());
    }

    void curveIsMadeWhenThereIsSomethingToDraw()
    {
        SessionFixture f;
        AccountPanel panel(f.context);
        panel.resize(335, 200);
        panel.show();
        QVERIFY(!panel.findChild<EquityCurve*>());
        f.session.account()->applyEquity(curve(1400));
        QTRY_VERIFY(panel.findChild<EquityCurve*>());
        auto* drawn = panel.findChild<EquityCurve*>();
        QVERIFY(drawn->pointCount() <= 400 && drawn->pointCount() >= 300);
        panel.resize(335, 100); // figures first
        QTRY_VERIFY(!drawn->isVisible());
    }

    void thinningKeepsEndsAndExtremes()
    {
        const auto all = curve(5000);
        const auto some = thinned(all, 200);
        QVERIFY(some.size() <= 200);
        const auto less = [](const EquityPoint& a, const EquityPoint& b) { return a.equity < b.equity; };
        QCOMPARE(some.front().equity, all.front().equity);
        QCOMPARE(some.back().equity, all.back().equity);
        QCOMPARE(std::max_element(some.begin(), some.end(), less)->equity, std::max_element(all.begin(), all.end(), less)->equity);
        QCOMPARE(std::min_element(some.begin(), some.end(), less)->equity, std::min_element(all.begin(), all.end(), less)->equity);
        QVERIFY(std::is_sorted(some.begin(), some.end(), [](const EquityPoint& a, const EquityPoint& b) { return a.time < b.time; }));
        QCOMPARE(thinned(curve(10), 200).size(), std::size_t { 10 });
    }

    void themesSwitchLive()
    {
        SessionFixture f;
        AccountPanel panel(f.context);
        panel.resize(335, 120);
        const QImage dark = panel.grab().toImage();
        f.theme.setVariant(ThemeVariant::ColourBlindLight);
        QCOMPARE(panel.grab().toImage().pixel(2, 2), f.theme.tokens().panel.rgb());
        QVERIFY(panel.grab().toImage() != dark);
    }

private:
    static QString text(const QWidget& panel, const char* name)
    {
        const auto* label = panel.findChild<QLabel*>(QLatin1String(name));
        return label ? label->text() : QStringLiteral("no such label");
    }
};
FATHOM_TEST(AccountPanelTest)

#include "tst_account.moc"
