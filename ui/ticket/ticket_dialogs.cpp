// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_dialogs.h"

#include "core/session/account_state.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/small_widgets.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QRadioButton>

#include <algorithm>

namespace fathom {

namespace {

struct DialogWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::TicketDialogs)
};

//! Two choices with a sentence each; \return the group, ids 0 and 1.
QButtonGroup* addChoices(ConfirmDialog& dialog, const QString& name, const std::array<std::pair<QString, QString>, 2>& choices, int chosen)
{
    auto* group = new QButtonGroup(&dialog);
    for (int i = 0; i < 2; ++i) {
        const auto& [word, meaning] = choices[static_cast<std::size_t>(i)];
        auto* button = new QRadioButton(word, &dialog);
        button->setObjectName(name + QString::number(i));
        button->setAccessibleName(word);
        button->setAccessibleDescription(meaning);
        button->setChecked(i == chosen);
        group->addButton(button, i);
        dialog.addWidget(button);
        dialog.addText(meaning, "label")->setContentsMargins(22, 0, 0, 4);
    }
    return group;
}

// Why the exchange would refuse now, as far as it can be seen from here; it decides all the same.
QString standingInTheWay(const AccountState& account, const QString& symbol)
{
    const auto& orders = account.openOrders();
    const auto& positions = account.positions();
    const auto meant = [&](const QString& each) { return symbol.isEmpty() || each == symbol; };
    const auto open = std::count_if(orders.begin(), orders.end(), [&](const Order& order) { return meant(order.symbol); });
    const auto held = std::count_if(positions.begin(), positions.end(), [&](const Position& position) { return meant(position.symbol); });
    QStringList words;
    if (held > 0)
        words << DialogWords::tr("%n position(s)", nullptr, static_cast<int>(held));
    if (open > 0)
        words << DialogWords::tr("%n open order(s)", nullptr, static_cast<int>(open));
    return words.join(QStringLiteral(", "));
}

void addObstacles(ConfirmDialog& dialog, const PanelContext& context, const QString& symbol, const QString& rule)
{
    dialog.addText(rule, "text2");
    const QString now = standingInTheWay(*context.session.account(), symbol);
    if (!now.isEmpty())
        dialog.addCaution(DialogWords::tr("Now: %1").arg(now));
}

} // namespace

ConfirmDialog* makeSettingDialog(const PanelContext& context, const QString& title, QWidget* window)
{
    return new ConfirmDialog(context.theme, context.session.environment(), context.session.accountName(),
        { .title = title, .acceptText = DialogWords::tr("Apply"), .staysOpen = true }, window);
}

void askExchange(ConfirmDialog* dialog, const PanelContext& context, std::function<std::vector<ExchangeAsk>()> plan)
{
    struct Asking
    {
        std::vector<ExchangeAsk> left; //!< the next one last
        RequestId request = 0;
    };
    const auto asking = std::make_shared<Asking>();
    const auto next = [dialog, asking] {
        if (asking->left.empty()) {
            dialog->accept();
            return;
        }
        const ExchangeAsk ask = std::move(asking->left.back());
        asking->left.pop_back();
        dialog->setAcceptBlocked(DialogWords::tr("Asking the exchange…"));
        asking->request = ask();
    };
    QObject::connect(dialog, &ConfirmDialog::confirmed, dialog, [asking, next, plan = std::move(plan)] {
        if (asking->request != 0)
            return;
        asking->left = plan();
        std::reverse(asking->left.begin(), asking->left.end());
        next();
    });
    const auto answered = [dialog, asking, next](RequestId request, Outcome outcome, const Error& error) {
        if (request != asking->request || request == 0)
            return;
        asking->request = 0;
        dialog->setAcceptBlocked(QString());
        switch (outcome) {
        case Outcome::Accepted: next(); break;
        case Outcome::Unknown:
            dialog->setStatus(DialogWords::tr("No answer: it may or may not have been changed. %1").arg(error.userText()), "warn");
            break;
        case Outcome::Rejected: dialog->setStatus(DialogWords::tr("Refused: %1").arg(error.userText()), "sell"); break;
        case Outcome::NotSent: dialog->setStatus(DialogWords::tr("Not sent: %1").arg(error.userText()), "sell"); break;
        }
    };
    QObject::connect(context.session.orders(), &OrderGateway::requestFinished, dialog, answered);
}

void openMarginModeDialog(const PanelContext& context, QWidget* window)
{
    const QString symbol = context.link.symbol();
    const AccountState& account = *context.session.account();
    const bool isolated = account.symbolConfig(symbol).marginType == MarginType::Isolated;
    ConfirmDialog* dialog = makeSettingDialog(context, DialogWords::tr("Margin mode of %1").arg(symbol), window);
    const QButtonGroup* group = addChoices(*dialog, QStringLiteral("choice"),
        { { { DialogWords::tr("Cross"), DialogWords::tr("The whole wallet backs the position; a loss can use all of it.") },
            { DialogWords::tr("Isolated"), DialogWords::tr("Only the margin given to the position backs it; liquidation comes sooner, the rest is safe.") } } },
        isolated ? 1 : 0);
    addObstacles(*dialog, context, symbol, DialogWords::tr("The exchange refuses the change while the symbol has a position or open orders."));
    if (account.isMultiAssets())
        dialog->addCaution(DialogWords::tr("In multi-assets mode every position is cross."));
    askExchange(dialog, context, [context, symbol, group] {
        const MarginType wanted = group->checkedId() == 1 ? MarginType::Isolated : MarginType::Cross;
        return std::vector<ExchangeAsk> { [=] { return context.session.orders()->setMarginType(symbol, wanted); } };
    });
    dialog->show();
}

void openPositionModeDialog(const PanelContext& context, QWidget* window)
{
    const AccountState& account = *context.session.account();
    const bool hedge = account.isHedgeMode(), multi = account.isMultiAssets();
    ConfirmDialog* dialog = makeSettingDialog(context, DialogWords::tr("Modes of the account, every symbol"), window);
    dialog->addText(DialogWords::tr("Position mode"), "title");
    const QButtonGroup* mode = addChoices(*dialog, QStringLiteral("choice"),
        { { { DialogWords::tr("One-way"), DialogWords::tr("One position a symbol; a sell makes a long smaller.") },
            { DialogWords::tr("Hedge"), DialogWords::tr("A long and a short beside each other; closing is chosen with Close.") } } },
        hedge ? 1 : 0);
    addObstacles(*dialog, context, {}, DialogWords::tr("The exchange refuses the change while there is any position or open order."));
    dialog->addLine();
    dialog->addText(DialogWords::tr("Assets mode"), "title");
    const QButtonGroup* assets = addChoices(*dialog, QStringLiteral("assets"),
        { { { DialogWords::tr("Single asset"), DialogWords::tr("Only the quote asset of a symbol backs its positions.") },
            { DialogWords::tr("Multi-assets"), DialogWords::tr("Every asset backs every position at a discount, all of them cross; totals are in USD.") } } },
        multi ? 1 : 0);
    dialog->addText(DialogWords::tr("The exchange refuses multi-assets mode while a symbol is isolated or an order is open."), "text2");
    askExchange(dialog, context, [context, mode, assets, hedge, multi] {
        OrderGateway* orders = context.session.orders();
        const bool wantsHedge = mode->checkedId() == 1, wantsMulti = assets->checkedId() == 1;
        std::vector<ExchangeAsk> plan;
        if (wantsHedge != hedge)
            plan.emplace_back([=] { return orders->setHedgeMode(wantsHedge); });
        if (wantsMulti != multi)
            plan.emplace_back([=] { return orders->setMultiAssets(wantsMulti); });
        return plan;
    });
    dialog->show();
}

} // namespace fathom
