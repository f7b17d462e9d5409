// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quit_dialog.h"

#include "core/domain/protection.h"
#include "core/session/account_state.h"
#include "core/session/accounts.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/countdown_end.h"

#include <QButtonGroup>
#include <QRadioButton>

#include <algorithm>

namespace fathom {

namespace {

constexpr int most = 12; // lines; the rest is counted

QString sizeOf(Decimal amount, const Session& session, const QString& symbol)
{
    const auto instrument = session.market()->instrument(symbol);
    return instrument ? format::quantity(amount, *instrument) : QString::fromStdString(amount.toString());
}

QString priceOf(const Order& order, const Session& session)
{
    const Decimal price = order.price.isZero() ? order.triggerPrice : order.price;
    const auto instrument = session.market()->instrument(order.symbol);
    return instrument ? format::price(price, *instrument) : QString::fromStdString(price.toString());
}

} // namespace

QuitDialog::QuitDialog(Session& session, const Theme& theme, QWidget* window, std::function<void()> quit)
    : QObject(window)
    , m_session(session)
    , m_theme(theme)
    , m_window(window)
    , m_quit(std::move(quit))
    , m_countdowns(new CountdownEnd(session, this))
{
    connect(session.orders(), &OrderGateway::requestFinished, this,
        [this](RequestId request, Outcome outcome, const Error& error) { finished(request, outcome, error); });
}

QuitDialog::~QuitDialog() = default;

bool QuitDialog::isOpen() const { return m_dialog && m_dialog->isVisible(); }

void QuitDialog::open()
{
    if (isOpen())
        return;
    m_request = 0;
    m_countdownsLeft = false;
    const AccountState& account = *m_session.account();
    const bool holds = !account.openOrders().empty() || !account.positions().empty();
    m_dialog = new ConfirmDialog(m_theme, m_session.environment(), m_session.accountName(),
        { .title = holds ? tr("Quit with open orders or positions?") : tr("Quit with a running dead-man switch?"), .acceptText = tr("Quit"), .kind = QStringLiteral("warn"), .staysOpen = true }, m_window);
    if (holds) {
        list();
        addChoices();
    }
    if (const QString words = CountdownEnd::words(m_session); !words.isEmpty())
        m_dialog->addCaution(words);
    connect(m_dialog, &ConfirmDialog::confirmed, this, &QuitDialog::go);
    m_dialog->show();
}

void QuitDialog::list()
{
    const AccountState& account = *m_session.account();
    int lines = 0;
    for (const Position& position : account.positions()) {
        if (++lines > most)
            break;
        m_dialog->addFigure((position.isLong() ? QStringLiteral("LONG ") : QStringLiteral("SHORT ")) + sizeOf(position.amount.abs(), m_session, position.symbol)
                + QLatin1Char(' ') + position.symbol,
            format::signedMoney(position.unrealizedPnl), position.unrealizedPnl.isNegative() ? "sell" : "buy");
    }
    bool heldHere = false;
    for (const Order& order : account.openOrders()) {
        heldHere = heldHere || order.heldHere;
        if (++lines > most)
            continue;
        const QString mark = order.heldHere ? tr(" · only here") : protection::protectsPosition(order, account.positions()) ? tr(" · protects") : QString();
        const QString size = order.closePosition ? tr("all") : sizeOf(order.remaining(), m_session, order.symbol);
        m_dialog->addFigure(sideName(order.side) + QLatin1Char(' ') + size + QLatin1Char(' ') + order.symbol + mark, priceOf(order, m_session));
    }
    const int all = static_cast<int>(account.positions().size() + account.openOrders().size());
    if (all > most)
        m_dialog->addText(tr("and %n more", nullptr, all - most), "text2");
    if (heldHere)
        m_dialog->addText(tr("Orders marked “only here” are kept by this program alone: while it "
                             "is closed they do not reach the exchange, even if their order fills. "
                             "They are placed at its next start."),
            "warn");
}

void QuitDialog::addChoices()
{
    const AccountState& account = *m_session.account();
    const auto orders = static_cast<int>(account.openOrders().size());
    if (orders == 0) {
        m_dialog->addText(tr("The positions stay as they are; nothing is closed by quitting."), "text2");
        return;
    }
    const auto protective = static_cast<int>(std::count_if(account.openOrders().begin(), account.openOrders().end(),
        [&](const Order& order) { return protection::protectsPosition(order, account.positions()); }));
    auto* group = new QButtonGroup(m_dialog);
    const auto choice = [&](const QString& text, const char* name) {
        auto* button = new QRadioButton(text, m_dialog);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(text);
        group->addButton(button);
        m_dialog->addWidget(button);
        return button;
    };
    QRadioButton* leave = choice(tr("Leave everything at the exchange as it is"), "quitLeave");
    leave->setChecked(true);
    if (orders > protective)
        m_cancelSpare = choice(tr("Cancel %n order(s) first; what protects a position stays", nullptr, orders - protective), "quitCancelSpare");
    if (protective > 0)
        m_cancelAll = choice(tr("Cancel all %n order(s) first, also what protects a position", nullptr, orders), "quitCancelAll");
    const bool locked = m_session.accounts() != nullptr && m_session.accounts()->isLocked();
    for (QRadioButton* button : { m_cancelSpare.data(), m_cancelAll.data() }) {
        if (button != nullptr && locked) {
            button->setEnabled(false);
            button->setToolTip(tr("The key is locked; unlock it first"));
        }
    }
}

void QuitDialog::go()
{
    const bool spare = m_cancelSpare && m_cancelSpare->isChecked();
    const bool all = m_cancelAll && m_cancelAll->isChecked();
    const auto next = [this, spare, all] {
        if (spare || all)
            cancelFirst(spare);
        else
            leave();
    };
    if (m_session.account()->countdowns().isEmpty() || m_countdownsLeft) {
        next();
        return;
    }
    m_dialog->setAcceptBlocked(tr("Switching the dead-man switch off…"));
    m_countdowns->end([this, next](const QString& problem) {
        if (!m_dialog)
            return;
        m_dialog->setAcceptBlocked({});
        if (problem.isEmpty())
            next();
        else
            m_dialog->setStatus(tr("The dead-man switch still runs: %1. Quit once more to leave it running; the exchange then cancels its orders.").arg(problem), "sell");
        m_countdownsLeft = !problem.isEmpty();
    });
}

void QuitDialog::leave()
{
    m_dialog->close();
    m_quit();
}

void QuitDialog::cancelFirst(bool spareProtection)
{
    CancelScope scope;
    scope.protection = spareProtection ? CancelScope::Protection::Spare : CancelScope::Protection::Take;
    m_dialog->setAcceptBlocked(tr("Cancelling, then looking whether they are gone…"));
    m_request = m_session.orders()->cancelAll(scope);
}

// The gateway has looked at both of the exchange's lists before it says Accepted.
void QuitDialog::finished(RequestId request, Outcome outcome, const Error& error)
{
    if (request != m_request || request == 0 || !m_dialog)
        return;
    m_request = 0;
    if (outcome == Outcome::Accepted) {
        leave();
        return;
    }
    m_dialog->setAcceptBlocked({});
    m_dialog->setStatus(tr("Not all are cancelled, so Fathom stays: %1").arg(error.userText()), "sell");
}

} // namespace fathom
