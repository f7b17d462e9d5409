// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_state.h"
#include "core/session/order_gateway.h"
#include "tests/support/test_main.h"
#include "tests/ui/accounts/accounts_fixture.h"
#include "ui/accounts/account_desk.h"
#include "ui/accounts/secret_field.h"
#include "ui/workspace/confirm_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace fathom;
using fathom::test::AccountsFixture;
using Problem = KeyVault::Problem;

class AccountDeskTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<AccountsFixture> f;
    std::unique_ptr<AccountDesk> desk;

    template <class T = QWidget>
    T* in(const char* dialog, const char* name)
    {
        return AccountsFixture::in<T>(AccountsFixture::dialog(dialog), name);
    }
    QPushButton* button(const char* dialog, const char* name) { return in<QPushButton>(dialog, name); }
    QString wordsOf(const char* dialog)
    {
        QString words;
        if (const QDialog* shown = AccountsFixture::dialog(dialog)) {
            for (const QLabel* label : shown->findChildren<QLabel*>())
                words += label->text() + QLatin1Char('\n');
        }
        return words;
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<AccountsFixture>();
        desk = std::make_unique<AccountDesk>(f->session, f->theme, &f->window);
    }
    void cleanup()
    {
        desk.reset();
        f.reset();
    }

    void the_menu_lists_every_environment_and_marks_the_present_one()
    {
        const QString demo = f->addKey(Environment::Demo, QStringLiteral("Practice & <b>more</b>")), live = f->addKey(Environment::Production, QStringLiteral("Main"));
        QMenu menu;
        desk->fillMenu(menu);
        const QAction* paper = menu.findChild<QAction*>(QStringLiteral("account-paper"));
        QVERIFY(paper && paper->isChecked() && paper->text().startsWith(QStringLiteral("PAPER")));
        const QAction* demoAction = menu.findChild<QAction*>(QStringLiteral("account-") + demo);
        QVERIFY(demoAction && demoAction->text().startsWith(QStringLiteral("TESTNET")) && !demoAction->isChecked());
        const QAction* liveAction = menu.findChild<QAction*>(QStringLiteral("account-") + live);
        QVERIFY(liveAction->text().contains(QStringLiteral("vmPU\u2026E2zv")) && !liveAction->text().contains(QStringLiteral("vmPUZE6m")));
        for (const char* name : { "addKey", "manageKeys", "proxy", "lock" })
            QVERIFY2(menu.findChild<QAction*>(QLatin1String(name)), name);
    }

    void D17_switching_asks_once_with_back_as_default()
    {
        const QString live = f->addKey(Environment::Production, QStringLiteral("Main"));
        QSignalSpy leaving(desk.get(), &AccountDesk::leaving), wanted(&f->accounts, &Accounts::switchWanted);
        desk->choose(live);
        QDialog* dialog = AccountsFixture::dialog("confirmDialog");
        QVERIFY(dialog);
        QVERIFY(wordsOf("confirmDialog").contains(QStringLiteral("real money")));
        QCOMPARE(button("confirmDialog", "accept")->text(), QStringLiteral("Switch to LIVE · Main"));
        QTRY_COMPARE(dialog->focusWidget(), button("confirmDialog", "back"));
        QTest::keyClick(dialog, Qt::Key_Return); // Enter does nothing
        QVERIFY(dialog->isVisible());
        QTest::mouseClick(button("confirmDialog", "back"), Qt::LeftButton);
        QTRY_VERIFY(!AccountsFixture::dialog("confirmDialog"));
        QCOMPARE(wanted.size(), 0);
        desk->choose(live);
        QTest::mouseClick(button("confirmDialog", "accept"), Qt::LeftButton);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(leaving.size(), 1);
        QCOMPARE(wanted[0][0].toString(), live);
        const auto config = wanted[0][1].value<std::shared_ptr<SessionConfig>>();
        QCOMPARE(config->environment, Environment::Production);
        QCOMPARE(config->limits.orderNotional, Decimal(1'000));
    }

    void D16_a_running_dead_man_switch_ends_before_the_account_is_left()
    {
        const QString live = f->addKey(Environment::Production, QStringLiteral("Main"));
        f->session.account()->applyCountdown(QStringLiteral("BTCUSDT"), Countdown { std::chrono::seconds { 60 }, {}, false });
        QSignalSpy ended(f->session.orders(), &OrderGateway::countdownWanted), wanted(&f->accounts, &Accounts::switchWanted);
        desk->choose(live);
        QVERIFY(wordsOf("confirmDialog").contains(QStringLiteral("dead-man switch of BTCUSDT")));
        QTest::mouseClick(button("confirmDialog", "accept"), Qt::LeftButton);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.at(0).at(2).toInt(), 0);
        QCOMPARE(wanted.size(), 0);
        f->session.orders()->applyFinished(ended.at(0).at(0).value<RequestId>(), Outcome::Unknown, { Error::Code::Unknown, QStringLiteral("lost"), 0, 0 }, 0);
        QTRY_VERIFY(AccountsFixture::dialog("countdownProblem"));
        QCOMPARE(wanted.size(), 0);
        QTest::mouseClick(button("countdownProblem", "accept"), Qt::LeftButton);
        QTRY_COMPARE(wanted.size(), 1);
    }

    void the_account_a_profile_names_is_offered_not_taken()
    {
        const QString live = f->addKey(Environment::Production, QStringLiteral("Main"));
        QSignalSpy wanted(&f->accounts, &Accounts::switchWanted);
        desk->offerStartAccount();
        QVERIFY(!AccountsFixture::dialog("confirmDialog"));
        f->accounts.setStartId(live);
        desk->offerStartAccount();
        QVERIFY(AccountsFixture::dialog("confirmDialog"));
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(f->accounts.currentId(), QStringLiteral("paper"));
    }

    void a_passphrase_is_asked_for_and_a_wrong_one_said()
    {
        const QString demo = f->addKey(Environment::Demo, QStringLiteral("Sealed"), "correct horse");
        QSignalSpy wanted(&f->accounts, &Accounts::switchWanted);
        desk->choose(demo);
        QTest::mouseClick(button("confirmDialog", "accept"), Qt::LeftButton);
        QTRY_VERIFY(in<SecretField>("confirmDialog", "passphrase"));
        QTest::keyClicks(in<SecretField>("confirmDialog", "passphrase"), QStringLiteral("wrong"));
        QTest::keyClick(in<SecretField>("confirmDialog", "passphrase"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf("confirmDialog").contains(QStringLiteral("does not open")), 10'000);
        QTest::keyClicks(in<SecretField>("confirmDialog", "passphrase"), QStringLiteral("correct horse"));
        QTest::keyClick(in<SecretField>("confirmDialog", "passphrase"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 10'000);
    }

    void D15_a_silent_keyring_is_shown_waiting_and_can_be_given_up()
    {
        const QString demo = f->addKey(Environment::Demo, QStringLiteral("Practice"));
        f->keyring.silent = true;
        QSignalSpy wanted(&f->accounts, &Accounts::switchWanted);
        desk->choose(demo);
        QTest::mouseClick(button("confirmDialog", "accept"), Qt::LeftButton);
        QTRY_VERIFY(AccountsFixture::dialog("keyWait"));
        QTest::keyClick(AccountsFixture::dialog("keyWait"), Qt::Key_Escape);
        QTRY_VERIFY(AccountsFixture::dialog("accountProblem"));
        QVERIFY(wordsOf("accountProblem").contains(QStringLiteral("may well be there")));
        QCOMPARE(wanted.size(), 0);
    }

    void a_key_is_entered_examined_and_kept()
    {
        desk->addKey();
        QVERIFY(AccountsFixture::dialog("keyDialog"));
        QPushButton* accept = button("keyDialog", "accept");
        QVERIFY(!accept->isEnabled());
        in<QLineEdit>("keyDialog", "keyLabel")->setText(QStringLiteral("Practice"));
        in<QLineEdit>("keyDialog", "keyId")->setText(QStringLiteral("vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zv"));
        QVERIFY(!accept->isEnabled());
        auto* secret = in<SecretField>("keyDialog", "keySecret");
        QTest::keyClicks(secret, QStringLiteral("NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP"));
        QCOMPARE(in<QLabel>("keyDialog", "keyVerdict")->text(), QStringLiteral("HMAC key"));
        QVERIFY(accept->isEnabled());
        QTest::keyClick(secret, Qt::Key_Space);
        QTest::keyClick(secret, Qt::Key_X);
        QVERIFY(!accept->isEnabled() && in<QLabel>("keyDialog", "keyVerdict")->text().contains(QStringLiteral("blanks")));
        QTest::keyClick(secret, Qt::Key_Backspace);
        QTest::keyClick(secret, Qt::Key_Backspace);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(f->accounts.all().size(), std::size_t { 2 });
        QTRY_VERIFY(!AccountsFixture::dialog("keyDialog"));
        QTRY_VERIFY(AccountsFixture::dialog("confirmDialog")); // offers to switch to it
        QCOMPARE(f->accounts.all()[1].environment, Environment::Demo);
    }

    void real_money_needs_limits_and_an_answer_to_every_open_question()
    {
        desk->addKey();
        in<QLineEdit>("keyDialog", "keyLabel")->setText(QStringLiteral("Main"));
        in<QLineEdit>("keyDialog", "keyId")->setText(QStringLiteral("vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zv"));
        QTest::keyClicks(in<SecretField>("keyDialog", "keySecret"), QStringLiteral("NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP"));
        in<QRadioButton>("keyDialog", "environmentLive")->setChecked(true);
        QPushButton* accept = button("keyDialog", "accept");
        QVERIFY(!accept->isEnabled());
        for (const char* limit : { "limitOrder", "limitPosition", "limitBand" }) {
            in<QLineEdit>("keyDialog", limit)->setText(QStringLiteral("5"));
            QVERIFY(!accept->isEnabled());
        }
        // 1.1: what nobody told is asked, in red, and the user decides.
        for (const char* question : { "noWithdrawals", "addressList", "futuresOnly" }) {
            QVERIFY(!accept->isEnabled());
            in<QCheckBox>("keyDialog", question)->setChecked(true);
        }
        QVERIFY(accept->isEnabled());
        in<QLineEdit>("keyDialog", "limitBand")->setText(QStringLiteral("-5"));
        QVERIFY(!accept->isEnabled());
    }

    void D15_without_a_keyring_only_this_session_is_offered()
    {
        f->keyring.probed = Problem::NoService;
        desk->addKey();
        QTRY_COMPARE(f->accounts.keyring(), Keyring::Absent);
        QVERIFY(!in<QRadioButton>("keyDialog", "inKeyring")->isEnabled());
        QVERIFY(in<QRadioButton>("keyDialog", "inSession")->isChecked());
        QVERIFY(in<QLabel>("keyDialog", "keyringNote")->text().contains(QStringLiteral("never written to a file")));
    }

    void a_refused_keyring_keeps_the_dialog_and_says_why()
    {
        desk->addKey();
        in<QLineEdit>("keyDialog", "keyLabel")->setText(QStringLiteral("Practice"));
        in<QLineEdit>("keyDialog", "keyId")->setText(QStringLiteral("vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zv"));
        QTest::keyClicks(in<SecretField>("keyDialog", "keySecret"), QStringLiteral("NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP"));
        f->keyring.problem = Problem::Denied;
        QTest::mouseClick(button("keyDialog", "accept"), Qt::LeftButton);
        QTRY_VERIFY(wordsOf("keyDialog").contains(QStringLiteral("stayed locked")));
        QCOMPARE(f->accounts.all().size(), std::size_t { 1 });
    }

    void lock_and_unlock()
    {
        QSignalSpy locked(&f->accounts, &Accounts::lockedChanged);
        const QString demo = f->addKey(Environment::Demo, QStringLiteral("Practice"));
        f->accounts.setCurrent(demo);
        desk->lock();
        QVERIFY(f->accounts.isLocked());
        QMenu menu;
        desk->fillMenu(menu);
        QVERIFY(menu.findChild<QAction*>(QStringLiteral("unlock")) && !menu.findChild<QAction*>(QStringLiteral("lock")));
        desk->unlock();
        QTRY_VERIFY(!f->accounts.isLocked());
        QCOMPARE(locked.size(), 2);
    }

    void limits_change_only_while_unlocked()
    {
        const QString live = f->addKey(Environment::Production, QStringLiteral("Main"));
        f->accounts.setCurrent(live);
        f->accounts.lock();
        desk->editLimits(live);
        QVERIFY(!button("limitsDialog", "accept")->isEnabled());
        f->accounts.setCurrent(live); // unlocks
        desk->editLimits(live);
        in<QLineEdit>("limitsDialog", "limitOrder")->setText(QStringLiteral("7,500")); // seven and a half, or thousands?
        QVERIFY(!button("limitsDialog", "accept")->isEnabled());
        in<QLineEdit>("limitsDialog", "limitOrder")->setText(QStringLiteral("7 500"));
        QTest::mouseClick(button("limitsDialog", "accept"), Qt::LeftButton);
        QCOMPARE(f->accounts.find(live)->limits.orderNotional, Decimal(7'500));
    }

    void a_proxy_is_chosen_with_what_it_needs()
    {
        desk->chooseProxy();
        in<QRadioButton>("proxyDialog", "proxySocks")->setChecked(true);
        QVERIFY(!button("proxyDialog", "accept")->isEnabled());
        in<QLineEdit>("proxyDialog", "proxyHost")->setText(QStringLiteral("proxy.example"));
        in<QLineEdit>("proxyDialog", "proxyPort")->setText(QStringLiteral("1080"));
        QVERIFY(button("proxyDialog", "accept")->isEnabled());
        QTest::mouseClick(button("proxyDialog", "accept"), Qt::LeftButton);
        QTRY_VERIFY(!AccountsFixture::dialog("proxyDialog"));
        QCOMPARE(f->accounts.proxy(), (ProxyChoice { ProxyChoice::Kind::Socks5, QStringLiteral("proxy.example"), 1080, {} }));
    }

    // D05: what was connected before goes on as it was made, so a venue's session is made anew through it.
    void D05_a_proxy_chosen_on_a_venue_connects_anew()
    {
        const QString demo = f->addKey(Environment::Demo, QStringLiteral("Practice"));
        f->accounts.setCurrent(demo);
        SessionConfig config;
        config.environment = Environment::Demo;
        Session venue { std::move(config), &f->preferences, &f->accounts };
        AccountDesk there { venue, f->theme, &f->window };
        QSignalSpy wanted(&f->accounts, &Accounts::switchWanted);
        const auto choose = [&](const char* host) {
            there.chooseProxy();
            in<QRadioButton>("proxyDialog", "proxyHttp")->setChecked(true);
            in<QLineEdit>("proxyDialog", "proxyHost")->setText(QLatin1String(host));
            in<QLineEdit>("proxyDialog", "proxyPort")->setText(QStringLiteral("8080"));
            QTest::mouseClick(button("proxyDialog", "accept"), Qt::LeftButton);
        };
        choose("proxy.example");
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 30'000);
        QCOMPARE(wanted[0][0].toString(), demo);
        const auto next = wanted[0][1].value<std::shared_ptr<SessionConfig>>();
        QCOMPARE(next->proxy, (ProxyChoice { ProxyChoice::Kind::Http, QStringLiteral("proxy.example"), 8080, {} }));
    }

    void a_key_is_removed_by_a_second_press()
    {
        const QString demo = f->addKey(Environment::Demo, QStringLiteral("Practice"));
        desk->manage();
        const QByteArray name = "remove-" + demo.toLatin1();
        QTest::mouseClick(button("keysDialog", name.constData()), Qt::LeftButton);
        QTRY_COMPARE(button("keysDialog", name.constData())->text(), QStringLiteral("Really remove"));
        QVERIFY(f->accounts.find(demo));
        QTest::mouseClick(button("keysDialog", name.constData()), Qt::LeftButton);
        QTRY_VERIFY(!f->accounts.find(demo));
        QVERIFY(f->keyring.entries.isEmpty());
    }

    void E09_names_are_plain_text_everywhere()
    {
        const QString live = f->addKey(Environment::Production, QStringLiteral("<img src=x><b>Main</b>"));
        desk->choose(live);
        desk->manage();
        for (const QWidget* top : QApplication::topLevelWidgets()) {
            for (const QLabel* label : top->findChildren<QLabel*>())
                QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
    }
};

FATHOM_TEST(AccountDeskTest)

#include "tst_account_desk.moc"
