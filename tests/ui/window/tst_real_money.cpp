// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/chart/chart_panel.h"
#include "ui/ladder/ladder_actions.h"
#include "ui/ladder/ladder_panel.h"
#include "ui/workspace/arming.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/notice_line.h"
#include "ui/workspace/small_widgets.h"

#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fathom;
using fathom::test::Desk;

//! The whole window with real money and with a venue's play money: what is seen and what asks. Source: INTERACTION 2.
class RealMoneyTest final : public QObject
{
    Q_OBJECT

    //! Where FATHOM_PICTURES names a folder what is shown is written there, to be laid beside the design.
    static void keep(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("FATHOM_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }
    static ConfirmDialog* question()
    {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<ConfirmDialog*>(each); dialog != nullptr && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static QStringList wordsOf(const QWidget& widget)
    {
        QStringList words;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            words << label->text();
        return words;
    }
    //! The first words of a dialog that have not the room they need; empty where all have.
    static QString cutWords(const QWidget& dialog)
    {
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (!label->wordWrap() && label->isVisible() && label->fontMetrics().horizontalAdvance(label->text()) > label->width())
                return label->text();
        }
        return {};
    }
    //! A position, orders around it, and a book that is live.
    static void fill(Desk& desk)
    {
        auto view = std::make_shared<BookView>();
        view->instrument = desk.session.market()->instrument(QStringLiteral("BTCUSDT"));
        view->state = BookState::Synced;
        for (int i = 0; i < 400; ++i) {
            view->bids.push_back({ 964'823 - 10 * i, 1'000 + 37 * (i * 7 % 90) });
            view->asks.push_back({ 964'824 + 10 * i, 1'000 + 41 * (i * 11 % 90) });
        }
        view->knownLowTicks = 950'000;
        view->knownHighTicks = 980'000;
        desk.session.market()->applyBook(QStringLiteral("BTCUSDT"), view);
        Ticker ticker;
        ticker.symbol = QStringLiteral("BTCUSDT");
        ticker.last = Decimal::fromLiteral("96482.3");
        desk.session.market()->applyTickers({ ticker });
        AccountFigures figures;
        figures.wallet = figures.crossWallet = Decimal::fromLiteral("10184.36");
        figures.marginBalance = Decimal::fromLiteral("10332.82");
        figures.available = Decimal::fromLiteral("2840.60");
        figures.time = wallTimeFromMs(1'790'000'000'000);
        desk.session.account()->applyFigures(figures, {});
        desk.session.account()->applyPositions({ Desk::longPosition("0.450", "96288.6", "96478.9") });
        desk.session.account()->applyOrder(Desk::limitOrder(1, Side::Buy, "96405.5", "0.2"));
        desk.session.account()->applyOrder(Desk::limitOrder(2, Side::Sell, "96620", "0.15"));
    }

private Q_SLOTS:
    void every_trading_panel_says_with_whose_money_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QSize>("size");
        for (const QSize& size : { QSize(1920, 1080), QSize(1280, 720) }) {
            QTest::addRow("paper at %d", size.width()) << Environment::Paper << QStringLiteral("PAPER") << size;
            QTest::addRow("testnet at %d", size.width()) << Environment::Demo << QStringLiteral("TESTNET") << size;
            QTest::addRow("live at %d", size.width()) << Environment::Production << QStringLiteral("LIVE") << size;
        }
    }
    void every_trading_panel_says_with_whose_money()
    {
        QFETCH(Environment, environment);
        QFETCH(QString, word);
        QFETCH(QSize, size);
        Desk desk(environment);
        const auto window = desk.open(size);
        fill(desk);
        Desk::settle(*window);
        keep(*window, QStringLiteral("window-") + word + QLatin1Char('-') + QString::number(size.width()));
        const bool named = environment != Environment::Paper; // the bar's word is enough where nothing can be lost
        for (const char* panel : { "ladder", "ticket", "chart", "tables", "orders" }) {
            QWidget* title = window->docks().dock(QLatin1String(panel))->titleBarWidget();
            const auto* mark = title->findChild<EnvMark*>();
            QCOMPARE(mark != nullptr, named);
            if (!named)
                continue;
            QCOMPARE(mark->accessibleName(), word);
            QVERIFY2(mark->isVisible() && title->rect().contains(mark->geometry()), panel);
            for (const QWidget* each : title->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
                if (each->isVisible() && each->objectName() == QLatin1String("titleTools"))
                    QVERIFY2(!each->geometry().intersects(mark->geometry()) && title->rect().contains(each->geometry())
                            && each->width() >= each->sizeHint().width(),
                        qPrintable(QStringLiteral("%1: %2 from %3 of %4, wants %5").arg(QLatin1String(panel)).arg(each->width()).arg(each->x()).arg(title->width()).arg(each->sizeHint().width())));
            }
        }
        QVERIFY(window->windowTitle().contains(word));
        const QImage picture = window->grab().toImage();
        // Solid on LIVE alone: the strip is one colour from end to end.
        int others = 0;
        for (int x = 0; x < picture.width(); ++x)
            others += picture.pixelColor(x, 1) != desk.theme.tokens().warnSolid;
        QCOMPARE(others == 0, environment == Environment::Production);
    }

    void arming_with_real_money_shows_what_it_means()
    {
        Desk desk(Environment::Production);
        const auto window = desk.open();
        fill(desk);
        auto* ladder = window->findChild<LadderPanel*>();
        QVERIFY(!ladder->arming().arm());
        ConfirmDialog* sheet = question();
        QVERIFY(sheet != nullptr);
        QCOMPARE(cutWords(*sheet), QString());
        keep(*sheet, QStringLiteral("live-arm"));
        QCOMPARE(sheet->focusWidget(), sheet->findChild<QPushButton*>(QStringLiteral("back")));
        const QStringList words = wordsOf(*sheet);
        for (const char* expected : { "Main", "Size", "Left, any row", "Ctrl+Left, any row", "Shift+Left, any row", "Largest order", "Largest position", "Distance from the mark", "Loss of a day" })
            QVERIFY2(words.contains(QString::fromUtf8(expected)), qPrintable(QString::fromUtf8(expected) + QStringLiteral(" in ") + words.join(QLatin1Char('|'))));
        QTest::keyClick(sheet, Qt::Key_Return);
        QVERIFY(!ladder->isArmed());
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(ladder->isArmed());
        QVERIFY(window->windowTitle().contains(QStringLiteral("ARMED")));
        Desk::settle(*window);
        keep(*window, QStringLiteral("window-armed"));
    }

    void arming_with_real_money_is_refused_without_hard_limits()
    {
        Desk desk(Environment::Production);
        const auto window = desk.open();
        fill(desk);
        const QString reason = QStringLiteral("This account's hard limits are not set; set them in the account menu first.");
        desk.session.orders()->applyBlockedReason(reason, Blocked::Increasing);
        for (Arming* arming : { &window->findChild<LadderPanel*>()->arming(), &window->findChild<ChartPanel*>()->arming() }) {
            QVERIFY(!arming->arm());
            QVERIFY(question() == nullptr); // there is nothing to agree to
            QVERIFY(!arming->isArmed());
            QCOMPARE(arming->blockedReason(), reason);
            arming->allow(); // an answer to a question that was open
            QVERIFY(!arming->isArmed());
        }
    }

    void the_question_before_arming_shows_the_limits_in_force()
    {
        Desk desk(Environment::Production);
        const auto window = desk.open();
        fill(desk);
        desk.session.setLimits({ Decimal(5'000), Decimal(20'000), Decimal(3) });
        QVERIFY(!window->findChild<LadderPanel*>()->arming().arm());
        ConfirmDialog* sheet = question();
        QVERIFY(sheet != nullptr);
        const QString words = wordsOf(*sheet).join(QLatin1Char('|'));
        for (const char* limit : { "5,000.00 USDT|Largest order", "20,000.00 USDT|Largest position", "3.00 %|Distance from the mark" })
            QVERIFY2(words.contains(QLatin1String(limit)), qPrintable(words));
    }

    void what_ends_a_position_asks_first_with_real_money()
    {
        Desk desk(Environment::Production);
        const auto window = desk.open();
        fill(desk);
        QSignalSpy closed(desk.session.orders(), &OrderGateway::closeWanted);
        auto* ladder = window->findChild<LadderPanel*>();
        ladder->actions().close(PositionSide::Both, Decimal(1));
        QVERIFY(question() != nullptr);
        QCOMPARE(closed.size(), 0);
        keep(*question(), QStringLiteral("live-close"));
        question()->reject();
        ladder->actions().close(PositionSide::Both, Decimal::fromLiteral("0.5"));
        QVERIFY(question() != nullptr);
        keep(*question(), QStringLiteral("live-close-half"));
        question()->reject();
        ladder->actions().reverse(PositionSide::Both);
        QVERIFY(question() != nullptr);
        keep(*question(), QStringLiteral("live-reverse"));
        // In amber that is close to a side's colour where colours are safe: it has its mark.
        const auto cautions = question()->findChildren<NoticeLine*>();
        QVERIFY(std::ranges::any_of(cautions, [](const NoticeLine* line) { return line->text().startsWith(QStringLiteral("Orders that protect")); }));
        question()->reject();
        QTest::mouseClick(window->findChild<QPushButton*>(QStringLiteral("flatten")), Qt::LeftButton);
        QVERIFY(question() != nullptr);
        QVERIFY(wordsOf(*question()).join(QLatin1Char(' ')).contains(QStringLiteral("2 ordinary, 0 conditional")));
        keep(*question(), QStringLiteral("live-flatten"));
        question()->reject();
        QCOMPARE(closed.size(), 0);
    }
};

FATHOM_TEST(RealMoneyTest)

#include "tst_real_money.moc"
