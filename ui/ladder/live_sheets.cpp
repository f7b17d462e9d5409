// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/live_sheets.h"

#include "core/session/account_state.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/arming_guard.h"
#include "ui/workspace/confirm_dialog.h"

#include <QCoreApplication>

namespace fathom {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fathom", text);
}

QString tr(const char* text, const char*, int count)
{
    return QCoreApplication::translate("fathom", text, nullptr, count);
}

ConfirmDialog* makeDialog(const PanelContext& context, const QString& title, const QString& accept, QWidget* parent, std::function<void()> confirmed)
{
    auto* dialog = new ConfirmDialog(context.theme, context.session.environment(), context.session.accountName(),
        { .title = title, .acceptText = accept, .kind = QStringLiteral("warn"), .footNote = {} }, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
    return dialog;
}

} // namespace

void askToArmLive(const PanelContext& context, const Instrument& instrument, const LadderSettings& settings, const LadderOptions& options, QWidget* parent,
    std::function<void()> confirmed)
{
    ConfirmDialog* dialog = makeDialog(context, tr("Arm the ladder of %1").arg(instrument.symbol), tr("Arm"), parent, std::move(confirmed));
    dialog->addText(tr("From then on one press in this ladder sends an order with real money, without another question."));
    for (const MouseBinding& binding : options.mouse.bindings()) {
        if (!sendsOrder(binding.action) && binding.action != MouseAction::Cancel)
            continue;
        const QString held = modifierWords(binding.modifiers);
        const QString button = held.isEmpty() ? mouseButtonWords(binding.button) : held + QLatin1Char('+') + mouseButtonWords(binding.button);
        dialog->addLongFigure(button + QStringLiteral(", ") + rowPartWords(binding.part), mouseActionWords(binding.action));
    }
    dialog->addFigure(tr("Size"), format::quantity(settings.clickSize(false), instrument));
    dialog->addFigure(tr("Second size"), format::quantity(settings.clickSize(true), instrument));
    dialog->addFigure(tr("Post-only"), settings.postOnly ? tr("on") : tr("off"));
    addHardLimits(*dialog, context.session);
    dialog->addText(tr("Esc disarms. Idle minutes, another symbol, an old book, a lost account stream, a locked screen disarm too."), "text2");
    dialog->show();
}

void askToStartCountdown(const PanelContext& context, const Instrument& instrument, int seconds, QWidget* parent, std::function<void()> confirmed)
{
    ConfirmDialog* dialog = makeDialog(context, tr("Dead-man switch of %1").arg(instrument.symbol), tr("Switch on"), parent, std::move(confirmed));
    dialog->addText(tr("The exchange cancels the orders of this symbol when it has not heard from this program for %n seconds.", nullptr, seconds));
    int goes = 0;
    QStringList conditional;
    for (const Order& order : context.session.account()->openOrders()) {
        if (order.symbol != instrument.symbol || !order.isOpen())
            continue;
        const QString size = order.closePosition ? tr("all") : format::quantity(order.remaining(), instrument);
        const Decimal price = order.isConditional() ? order.triggerPrice : order.price;
        const QString at = price.isPositive() ? QStringLiteral(" @ ") + format::price(price, instrument) : QString(); // a trailing one has none yet
        const QString words = sideName(order.side) + QLatin1Char(' ') + size + at;
        if (order.isConditional()) {
            conditional << words;
        } else {
            dialog->addFigure(words, tr("would go"), "sell");
            ++goes;
        }
    }
    for (const QString& words : conditional)
        dialog->addFigure(words, tr("may go too: conditional"), "warn");
    if (goes == 0)
        dialog->addText(tr("No ordinary order rests now; those placed later are included."));
    // The venue's pages do not say it, and a promise that does not hold would cost the protection of a position.
    dialog->addCaution(tr("It is not known whether conditional orders are kept: your stop-losses and take-profits may be cancelled too."));
    dialog->addText(tr("The ring in the title runs down between renewals and warns before the time is over."), "text2");
    dialog->show();
}

} // namespace fathom
