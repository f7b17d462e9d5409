// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/keys_view.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace fathom {

namespace {

QString limitWords(const HardLimits& limits)
{
    if (!limits.areSet())
        return limits.dayLoss.isPositive() ? KeysView::tr("loss of a day %1; no other limit set").arg(format::grouped(limits.dayLoss, limits.dayLoss.decimals())) : KeysView::tr("limits not set");
    const QString loss = limits.dayLoss.isPositive() ? KeysView::tr(" · loss of a day %1").arg(format::grouped(limits.dayLoss, limits.dayLoss.decimals())) : QString();
    return KeysView::tr("order %1 · position %2 · ±%3 % of mark")
        .arg(format::grouped(limits.orderNotional, limits.orderNotional.decimals()), format::grouped(limits.positionNotional, limits.positionNotional.decimals()),
            format::grouped(limits.bandPercent, limits.bandPercent.decimals()))
        + loss;
}

QString keyWords(const Account& account)
{
    if (account.isLiveMarket())
        return KeysView::tr("Binance's public market, orders filled by Fathom's own exchange, play money");
    if (account.isPaper())
        return KeysView::tr("Fathom's own exchange, play money");
    QStringList words { account.type, account.mask, account.isSessionOnly ? KeysView::tr("for this session") : KeysView::tr("in the keyring") };
    if (account.needsPassphrase)
        words.append(KeysView::tr("passphrase"));
    return words.join(QStringLiteral(" · "));
}

QString reportWords(const KeyReport& report, bool& warns)
{
    warns = (report.withdraws && *report.withdraws) || (report.isAddressBound && !*report.isAddressBound);
    if (report.withdraws && *report.withdraws)
        return KeysView::tr("may withdraw");
    if (report.isAddressBound && !*report.isAddressBound)
        return KeysView::tr("not bound to addresses");
    return report.isAsked ? KeysView::tr("checked %1").arg(format::dateTime(report.at)) : KeysView::tr("never checked");
}

} // namespace

KeysView::KeysView(Accounts& accounts, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    fill();
    connect(&accounts, &Accounts::changed, this, &KeysView::fill, Qt::QueuedConnection);
}

void KeysView::fill()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_column->addWidget(m_rows);
    for (const Account& account : m_accounts.all())
        addAccount(account);
    column->addStretch(1);
}

void KeysView::addAccount(const Account& account)
{
    auto* row = new QWidget(m_rows);
    row->setObjectName(QStringLiteral("key-") + account.id);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* mark = new EnvMark(m_theme, account.environment, row);
    line->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(plainLabel(account.label, "title", row));
    words->addWidget(plainLabel(keyWords(account), "label", row));
    if (!account.isPaper()) {
        bool warns = false;
        const QString report = reportWords(account.report, warns);
        words->addWidget(plainLabel(report, warns ? "sell" : "hint", row));
    }
    words->addWidget(plainLabel(limitWords(account.limits), "hint", row));
    line->addLayout(words, 1);
    const auto button = [&](const QString& text, const QString& name, const QString& said) {
        auto* made = new QPushButton(text, row);
        made->setObjectName(name + QLatin1Char('-') + account.id);
        made->setAccessibleName(said);
        made->setAutoDefault(false);
        line->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    connect(button(tr("Limits…"), QStringLiteral("limits"), tr("Hard limits of %1").arg(account.label)), &QPushButton::clicked, this,
        [this, id = account.id] { Q_EMIT limitsWanted(id); });
    if (!account.isSessionOnly) {
        QPushButton* start = button(tr("Offer at start"), QStringLiteral("start"), tr("Offer %1 when Fathom starts").arg(account.label));
        start->setCheckable(true);
        start->setChecked(account.isPaper() && !account.isLiveMarket() ? m_accounts.startId().isEmpty() : m_accounts.startId() == account.id);
        start->setToolTip(tr("A start is always on paper; this account is then offered, and asked about"));
        connect(start, &QPushButton::clicked, this, [this, id = account.id] { m_accounts.setStartId(id); });
    }
    if (!account.isPaper()) {
        const bool second = m_removing == account.id;
        QPushButton* gone = button(second ? tr("Really remove") : tr("Remove"), QStringLiteral("remove"), tr("Remove the key %1").arg(account.label));
        gone->setEnabled(account.id != m_accounts.currentId());
        connect(gone, &QPushButton::clicked, this, [this, id = account.id, row] { remove(id, row); });
    }
    static_cast<QVBoxLayout*>(m_rows->layout())->addWidget(row);
}

void KeysView::remove(const QString& id, QWidget* row)
{
    if (m_removing != id) { // a second press, on a button that says what it does
        m_removing = id;
        QMetaObject::invokeMethod(this, &KeysView::fill, Qt::QueuedConnection);
        return;
    }
    m_removing.clear();
    row->setEnabled(false);
    m_accounts.remove(id, this, [this, row = QPointer<QWidget>(row)](const Result<bool>& gone) {
        if (!gone && row) {
            row->setEnabled(true);
            row->layout()->addWidget(plainLabel(gone.error().detail, "sell", row));
        }
    });
}

} // namespace fathom
