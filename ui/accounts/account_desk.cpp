// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_desk.h"

#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "ui/accounts/key_form.h"
#include "ui/accounts/keys_view.h"
#include "ui/accounts/limits_form.h"
#include "ui/accounts/proxy_form.h"
#include "ui/accounts/secret_field.h"
#include "ui/theme/theme.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/proxy_words.h"
#include "ui/workspace/countdown_end.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/small_widgets.h"

#include <QActionGroup>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

namespace fathom {

namespace {

QAction* addChoice(QMenu& menu, const QString& text, bool checked)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

// A form taller than a small or much enlarged screen scrolls; its buttons stay in reach.
QWidget* scrolling(QWidget* form, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(form);
    area->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    const int room = parent->screen()->availableGeometry().height() - 170;
    area->setMinimumHeight(std::min(form->sizeHint().height() + 4, room));
    area->setMinimumWidth(form->minimumSizeHint().width() + 12);
    return area;
}

} // namespace

AccountDesk::AccountDesk(Session& session, const Theme& theme, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_accounts(*session.accounts())
    , m_theme(theme)
    , m_window(window)
    , m_countdowns(new CountdownEnd(session, this))
{
}

AccountDesk::~AccountDesk() = default;

void AccountDesk::open(QDialog* dialog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    dialog->show();
}

void AccountDesk::fillMenu(QMenu& menu)
{
    menu.setObjectName(QStringLiteral("accountMenu"));
    fillAccounts(menu);
    menu.addSeparator();
    menu.addAction(tr("Add a key…"), this, &AccountDesk::addKey)->setObjectName(QStringLiteral("addKey"));
    menu.addAction(tr("Keys and limits…"), this, &AccountDesk::manage)->setObjectName(QStringLiteral("manageKeys"));
    menu.addAction(tr("Proxy…"), this, &AccountDesk::chooseProxy)->setObjectName(QStringLiteral("proxy"));
    menu.addSeparator();
    if (m_accounts.isLocked())
        menu.addAction(tr("Unlock"), this, &AccountDesk::unlock)->setObjectName(QStringLiteral("unlock"));
    else
        menu.addAction(tr("Lock now") + QLatin1Char('\t') + KeyMap::of(*m_session.preferences()).text(KeyAction::LockAccount), this, &AccountDesk::lock)->setObjectName(QStringLiteral("lock"));
    fillLockMenu(*menu.addMenu(tr("Lock by itself")));
}

void AccountDesk::fillAccounts(QMenu& menu)
{
    std::optional<Environment> last;
    for (const Account& account : m_accounts.all()) {
        if (last && *last != account.environment)
            menu.addSeparator();
        last = account.environment;
        QAction* action = addChoice(menu,
            environmentWord(account.environment) + QStringLiteral("  ") + account.label.toHtmlEscaped().replace(QLatin1Char('&'), QStringLiteral("&&"))
                + (account.mask.isEmpty() ? QString() : QLatin1Char('\t') + account.mask),
            account.id == m_accounts.currentId());
        action->setObjectName(QStringLiteral("account-") + account.id);
        connect(action, &QAction::triggered, this, [this, id = account.id] { choose(id); });
    }
}

void AccountDesk::fillLockMenu(QMenu& menu)
{
    auto* group = new QActionGroup(&menu);
    for (const int minutes : { 0, 5, 15, 30, 60, 240 }) {
        QAction* action = addChoice(menu, minutes == 0 ? tr("never") : tr("after %n idle minute(s)", nullptr, minutes), m_accounts.lockAfterMinutes() == minutes);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, minutes] { m_accounts.setLockAfterMinutes(minutes); });
    }
}

void AccountDesk::choose(const QString& id)
{
    const Account* account = m_accounts.find(id);
    if (account == nullptr || id == m_accounts.currentId())
        return;
    const bool live = account->environment == Environment::Production;
    auto* dialog = new ConfirmDialog(m_theme, account->environment, account->label,
        { .title = tr("Switch to %1?").arg(account->isLiveMarket() ? account->label : environmentWord(account->environment)),
            .acceptText = account->isLiveMarket() ? account->label : tr("Switch to %1 · %2").arg(environmentWord(account->environment), account->label),
            .kind = live ? QStringLiteral("warn") : QString() },
        m_window);
    if (live)
        dialog->addCaution(tr("From then on orders are sent with real money."));
    if (account->isLiveMarket())
        dialog->addText(tr("Prices and books come from Binance's public market, without a key. Orders, fills and the account stay on paper, in an account of its own."));
    dialog->addText(tr("Drafts are closed, every panel is disarmed, and the window is made anew for the other account."));
    const auto orders = static_cast<int>(m_session.account()->openOrders().size());
    const auto positions = static_cast<int>(m_session.account()->positions().size());
    if (orders + positions > 0) {
        dialog->addText(tr("On %1 stay as they are: %2, %3. Nothing there is cancelled or closed.")
                            .arg(m_session.environmentName(), tr("%n order(s)", nullptr, orders), tr("%n position(s)", nullptr, positions)),
            "text2");
    }
    if (const QString words = CountdownEnd::words(m_session); !words.isEmpty())
        dialog->addCaution(words);
    connect(dialog, &QDialog::accepted, this, [this, id] { fetch(id); });
    open(dialog);
}

void AccountDesk::fetch(const QString& id, const QString& said)
{
    const Account* found = m_accounts.find(id);
    if (found == nullptr)
        return;
    const auto go = [this, account = *found](const Secret& passphrase) {
        QPointer<ConfirmDialog> wait = waiting(account);
        m_accounts.open(account.id, passphrase, this, [this, account, wait](const Result<std::shared_ptr<SessionConfig>>& config) {
            if (wait)
                wait->close();
            if (config) {
                leaveFor(account, *config);
            } else if (config.error().code == Error::Code::Unauthorised) {
                fetch(account.id, config.error().detail);
            } else {
                tell(account, tr("Not switched"), config.error().detail);
            }
        });
    };
    if (found->needsPassphrase)
        askPassphrase(*found, said, go);
    else
        go(Secret());
}

void AccountDesk::leaveFor(const Account& account, const std::shared_ptr<SessionConfig>& config)
{
    const auto leave = [this, id = account.id, config] {
        Q_EMIT leaving();
        m_accounts.switchTo(id, config);
    };
    m_countdowns->end([this, leave](const QString& problem) {
        if (problem.isEmpty()) {
            leave();
            return;
        }
        auto* dialog = new ConfirmDialog(m_theme, m_session.environment(), m_session.accountName(),
            { .title = tr("Not switched"), .acceptText = tr("Switch anyway"), .kind = QStringLiteral("warn") }, m_window);
        dialog->setObjectName(QStringLiteral("countdownProblem"));
        dialog->addCaution(tr("The dead-man switch still runs here: %1. The exchange will cancel the orders it covers.").arg(problem));
        connect(dialog, &QDialog::accepted, this, leave);
        open(dialog);
    });
}

void AccountDesk::askPassphrase(const Account& account, const QString& said, std::function<void(Secret)> then)
{
    auto* dialog = new ConfirmDialog(m_theme, account.environment, account.label,
        { .title = tr("Passphrase"), .acceptText = tr("Unlock"), .footNote = tr("Enter unlocks") }, m_window);
    dialog->addText(account.isEncryptedPem ? tr("The passphrase of this account's private key.") : tr("The passphrase this account's key is sealed with."));
    auto* field = new SecretField(m_theme, QStringLiteral("passphrase"), dialog);
    field->setPrompt(tr("Passphrase"));
    dialog->addWidget(field);
    if (!said.isEmpty())
        dialog->addText(said, "sell");
    connect(field, &SecretField::returnPressed, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [field, then = std::move(then)] { then(field->take()); });
    open(dialog);
    field->setFocus();
}

ConfirmDialog* AccountDesk::waiting(const Account& account)
{
    auto* dialog = new ConfirmDialog(m_theme, account.environment, account.label,
        { .title = tr("Fetching the key"), .acceptText = tr("Waiting"), .footNote = tr("Esc gives up") }, m_window);
    dialog->setObjectName(QStringLiteral("keyWait"));
    QLabel* words = dialog->addText(tr("Asking the keyring."));
    auto* tick = new QTimer(dialog);
    QElapsedTimer since;
    since.start();
    connect(tick, &QTimer::timeout, words, [words, since] {
        words->setText(tr("Asking the keyring, %1 s. It may be waiting for you to unlock it.").arg(since.elapsed() / 1000));
    });
    tick->start(500);
    dialog->setAcceptBlocked(tr("Esc gives up"));
    connect(dialog, &QDialog::rejected, this, [this] { m_accounts.cancelKeyring(); });
    // Usually it answers at once; a window that only flashes is worse than none.
    QTimer::singleShot(300, dialog, &QWidget::show);
    m_dialog = dialog;
    return dialog;
}

void AccountDesk::tell(const Account& account, const QString& title, const QString& words)
{
    auto* dialog = new ConfirmDialog(m_theme, account.environment, account.label, { .title = title, .acceptText = tr("Enter the key again…") }, m_window);
    dialog->setObjectName(QStringLiteral("accountProblem"));
    dialog->addText(words);
    connect(dialog, &QDialog::accepted, this, &AccountDesk::addKey);
    open(dialog);
}

void AccountDesk::addKey()
{
    auto* dialog = new ConfirmDialog(m_theme, Environment::Demo, {},
        { .title = tr("Add a key"), .acceptText = tr("Keep this key"), .footNote = tr("Nothing is sent but the check"), .staysOpen = true }, m_window);
    dialog->setObjectName(QStringLiteral("keyDialog"));
    dialog->setMinimumWidth(600);
    auto* form = new KeyForm(m_accounts, m_theme, dialog);
    dialog->addText(tr("Make a key of its own for Fathom: futures only, no withdrawals, bound to your addresses. Ed25519 keys are best, their "
                       "private half never leaves this computer."),
        "text2");
    dialog->addWidget(scrolling(form, dialog));
    const auto follow = [dialog, form] {
        dialog->setEnvironment(form->environment());
        dialog->setAcceptBlocked(form->missing());
    };
    connect(form, &KeyForm::changed, dialog, follow);
    follow();
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, form] {
        dialog->setAcceptBlocked(tr("Handing it to the keyring…"));
        m_accounts.add(form->take(), dialog, [this, dialog](const Result<QString>& id) {
            if (!id) {
                dialog->setStatus(id.error().detail, "sell");
                return;
            }
            dialog->close();
            if (*id != m_accounts.currentId())
                choose(*id);
        });
    });
    open(dialog);
}

void AccountDesk::editLimits(const QString& id)
{
    const Account* account = m_accounts.find(id);
    if (account == nullptr)
        return;
    auto* dialog = new ConfirmDialog(m_theme, account->environment, account->label,
        { .title = tr("Hard limits"), .acceptText = tr("Set"), .staysOpen = true }, m_window);
    dialog->setObjectName(QStringLiteral("limitsDialog"));
    dialog->addText(tr("They block what opens or grows a position in this program, never what reduces one."), "text2");
    auto* form = new LimitsForm(m_theme, dialog);
    form->setLimits(account->limits);
    if (id == m_accounts.currentId()) {
        form->setDayLoss(m_session.account()->dayLoss());
        form->setMostOrders(m_session.connection()->openingOrdersPerSecond());
        connect(m_session.account(), &AccountState::dayLossChanged, form, [this, form] { form->setDayLoss(m_session.account()->dayLoss()); });
    }
    dialog->addWidget(form);
    const auto follow = [this, dialog, form, live = account->environment == Environment::Production] {
        const auto limits = form->limits();
        if (m_accounts.isLocked())
            dialog->setAcceptBlocked(tr("Unlock first"));
        else if (!limits)
            dialog->setAcceptBlocked(limits.error().detail);
        else
            dialog->setAcceptBlocked(live && !limits->areSet() ? tr("LIVE needs the first three") : QString());
    };
    connect(form, &LimitsForm::changed, dialog, follow);
    follow();
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, form, id] {
        if (const auto limits = form->limits())
            m_accounts.setLimits(id, *limits);
        dialog->close();
    });
    open(dialog);
}

void AccountDesk::lock() { m_accounts.lock(); }

void AccountDesk::unlock()
{
    if (!m_accounts.isLocked())
        return;
    const Account account = m_accounts.current();
    const auto go = [this, account](const Secret& passphrase) {
        QPointer<ConfirmDialog> wait = waiting(account);
        m_accounts.unlock(passphrase, this, [this, account, wait](const Result<bool>& unlocked) {
            if (wait)
                wait->close();
            if (!unlocked)
                tell(account, tr("Still locked"), unlocked.error().detail);
        });
    };
    if (account.needsPassphrase)
        askPassphrase(account, {}, go);
    else
        go(Secret());
}

void AccountDesk::chooseProxy()
{
    const bool onVenue = m_session.environment() != Environment::Paper;
    auto* dialog = new ConfirmDialog(m_theme, m_session.environment(), m_session.accountName(),
        { .title = tr("Proxy"), .acceptText = tr("Use"), .footNote = onVenue ? tr("Connects anew; drafts are closed, panels disarmed") : tr("Takes effect at the next connection to a venue"), .staysOpen = true }, m_window);
    dialog->setObjectName(QStringLiteral("proxyDialog"));
    auto* form = new ProxyForm(m_theme, dialog);
    form->setChoice(m_accounts.proxy());
    dialog->addText(tr("For demo and production, requests and streams alike. The paper exchange is never reached through it, and the "
                       "environment's proxy variables are never obeyed."),
        "text2");
    dialog->addWidget(form);
    const auto follow = [dialog, form] { dialog->setAcceptBlocked(form->missing()); };
    connect(form, &ProxyForm::changed, dialog, follow);
    follow();
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, form] {
        const Secret password = form->takePassword();
        m_accounts.setProxy(form->choice(), password, dialog, [this, dialog](const Result<bool>& kept) {
            // Connections already made go on as they were made: those of a venue are made anew.
            connect(dialog, &QDialog::finished, this, [this] {
                if (!waitingProxyWords(m_session).isEmpty())
                    fetch(m_accounts.currentId());
            });
            if (kept)
                dialog->close();
            else
                dialog->setStatus(tr("In use until Fathom ends; its password could not be kept: %1").arg(kept.error().detail), "warn");
        });
    });
    open(dialog);
}

void AccountDesk::manage()
{
    auto* dialog = new ConfirmDialog(m_theme, m_session.environment(), m_session.accountName(),
        { .title = tr("Keys and limits"), .acceptText = tr("Add a key…"), .staysOpen = true }, m_window);
    dialog->setObjectName(QStringLiteral("keysDialog"));
    dialog->setMinimumWidth(640);
    auto* view = new KeysView(m_accounts, m_theme, dialog);
    dialog->addWidget(scrolling(view, dialog));
    connect(view, &KeysView::limitsWanted, this, &AccountDesk::editLimits);
    connect(dialog, &ConfirmDialog::confirmed, this, &AccountDesk::addKey);
    open(dialog);
}

void AccountDesk::offerStartAccount()
{
    if (!m_accounts.startId().isEmpty() && m_accounts.startId() != m_accounts.currentId())
        choose(m_accounts.startId());
}

} // namespace fathom
