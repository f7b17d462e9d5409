// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_dialogs.h"

#include "core/domain/margin.h"
#include "core/session/account_state.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/small_widgets.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>

namespace fathom {

namespace {

struct DialogWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::TicketDialogs)
};

//! Sends one change and shows the answer in the dialog; only an accepted change closes it.
void askExchange(ConfirmDialog* dialog, const PanelContext& context, std::function<RequestId()> ask)
{
    OrderGateway* orders = context.session.orders();
    auto request = std::make_shared<RequestId>(0);
    QObject::connect(dialog, &ConfirmDialog::confirmed, dialog, [dialog, request, ask = std::move(ask)] {
        if (*request != 0)
            return;
        dialog->setAcceptBlocked(DialogWords::tr("Asking the exchange…"));
        *request = ask();
    });
    QObject::connect(orders, &OrderGateway::requestFinished, dialog, [dialog, request](RequestId answered, Outcome outcome, const Error& error) {
        if (answered != *request || *request == 0)
            return;
        *request = 0;
        dialog->setAcceptBlocked(QString());
        if (outcome == Outcome::Accepted)
            dialog->accept();
        else
            dialog->setStatus(DialogWords::tr("Refused: %1").arg(error.userText()), "sell");
    });
}

ConfirmDialog* makeDialog(const PanelContext& context, const QString& title, const QString& accept, QWidget* window)
{
    return new ConfirmDialog(context.theme, context.session.environment(), context.session.accountName(),
        { .title = title, .acceptText = accept, .staysOpen = true }, window);
}

Decimal heldNotional(const PanelContext& context)
{
    Decimal sum;
    for (const Position& position : context.session.account()->positions()) {
        if (position.symbol == context.link.symbol())
            sum += position.notional.abs();
    }
    return sum;
}

//! Two choices with a sentence each; \return the group, ids 0 and 1.
QButtonGroup* addChoices(ConfirmDialog& dialog, const std::array<std::pair<QString, QString>, 2>& choices, int chosen)
{
    auto* group = new QButtonGroup(&dialog);
    for (int i = 0; i < 2; ++i) {
        const auto& [name, meaning] = choices[static_cast<std::size_t>(i)];
        auto* button = new QRadioButton(name, &dialog);
        button->setObjectName(QStringLiteral("choice%1").arg(i));
        button->setAccessibleName(name);
        button->setChecked(i == chosen);
        group->addButton(button, i);
        dialog.addWidget(button);
        dialog.addText(meaning, "label");
    }
    return group;
}

} // namespace

void openMarginModeDialog(const PanelContext& context, QWidget* window)
{
    const QString symbol = context.link.symbol();
    const bool isolated = context.session.account()->symbolConfig(symbol).marginType == MarginType::Isolated;
    ConfirmDialog* dialog = makeDialog(context, DialogWords::tr("Margin mode of %1").arg(symbol), DialogWords::tr("Apply"), window);
    QButtonGroup* group = addChoices(*dialog,
        { { { DialogWords::tr("Cross"), DialogWords::tr("The whole wallet backs the position; a loss can use all of it.") },
            { DialogWords::tr("Isolated"), DialogWords::tr("Only the margin given to the position backs it; liquidation comes sooner, the rest is safe.") } } },
        isolated ? 1 : 0);
    dialog->addText(DialogWords::tr("The exchange refuses the change while the symbol has a position or open orders."), "text2");
    askExchange(dialog, context, [context, symbol, group] {
        return context.session.orders()->setMarginType(symbol, group->checkedId() == 1 ? MarginType::Isolated : MarginType::Cross);
    });
    dialog->show();
}

void openLeverageDialog(const PanelContext& context, QWidget* window)
{
    const QString symbol = context.link.symbol();
    const AccountState* account = context.session.account();
    const std::vector<LeverageBracket> brackets = account->brackets(symbol);
    const int now = account->symbolConfig(symbol).leverage;
    const int most = brackets.empty() ? 125 : brackets.front().initialLeverage;
    ConfirmDialog* dialog = makeDialog(context, DialogWords::tr("Leverage of %1").arg(symbol), DialogWords::tr("Apply"), window);
    auto* line = new QWidget(dialog);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    auto* slider = new QSlider(Qt::Horizontal, line);
    slider->setObjectName(QStringLiteral("leverageSlider"));
    slider->setAccessibleName(DialogWords::tr("Leverage"));
    slider->setRange(1, most);
    slider->setValue(now);
    auto* box = new QSpinBox(line);
    box->setObjectName(QStringLiteral("leverageBox"));
    box->setAccessibleName(DialogWords::tr("Leverage"));
    box->setRange(1, most);
    box->setSuffix(QStringLiteral("×"));
    box->setValue(now);
    row->addWidget(slider, 1);
    row->addWidget(box);
    dialog->addWidget(line);
    QLabel* maxNotional = dialog->addFigure(DialogWords::tr("Largest position"), format::unknown());
    QLabel* held = dialog->addFigure(DialogWords::tr("Position now"), format::money(heldNotional(context)));
    QLabel* rate = dialog->addFigure(DialogWords::tr("Maintenance from"), format::unknown());
    QLabel* margin = dialog->addFigure(DialogWords::tr("Margin of it"), format::unknown());
    QLabel* warning = dialog->addText(QString(), "warn");
    Q_UNUSED(held)
    const auto show = [=](int leverage) {
        const Decimal cap = margin::maxNotional(brackets, leverage);
        const Decimal notional = heldNotional(context);
        if (!brackets.empty()) {
            maxNotional->setText(format::money(cap, 0));
            rate->setText(format::percent(brackets.front().maintenanceRate * Decimal(100)));
        }
        margin->setText(notional.isZero() ? format::unknown() : format::money(notional / Decimal(leverage)));
        const bool tooSmall = cap.isPositive() && notional > cap;
        warning->setText(tooSmall ? DialogWords::tr("The position is larger than this leverage allows; the exchange will refuse.") : QString());
        warning->setVisible(tooSmall);
    };
    QObject::connect(slider, &QSlider::valueChanged, box, &QSpinBox::setValue);
    QObject::connect(box, &QSpinBox::valueChanged, slider, &QSlider::setValue);
    QObject::connect(box, &QSpinBox::valueChanged, dialog, show);
    show(now);
    askExchange(dialog, context, [context, symbol, box] { return context.session.orders()->setLeverage(symbol, box->value()); });
    dialog->show();
}

void openPositionModeDialog(const PanelContext& context, QWidget* window)
{
    const bool hedge = context.session.account()->isHedgeMode();
    ConfirmDialog* dialog = makeDialog(context, DialogWords::tr("Position mode, every symbol"), DialogWords::tr("Apply"), window);
    QButtonGroup* group = addChoices(*dialog,
        { { { DialogWords::tr("One-way"), DialogWords::tr("One position a symbol; a sell makes a long smaller.") },
            { DialogWords::tr("Hedge"), DialogWords::tr("A long and a short beside each other; closing is chosen with Reduce-only.") } } },
        hedge ? 1 : 0);
    dialog->addText(DialogWords::tr("The exchange refuses the change while there is any position or open order."), "text2");
    askExchange(dialog, context, [context, group] { return context.session.orders()->setHedgeMode(group->checkedId() == 1); });
    dialog->show();
}

} // namespace fathom
