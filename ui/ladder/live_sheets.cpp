// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/live_sheets.h"

#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/workspace/confirm_dialog.h"

#include <QCoreApplication>

namespace fathom {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fathom", text);
}

ConfirmDialog* makeDialog(const PanelContext& context, const QString& title, const QString& accept, QWidget* parent, std::function<void()> confirmed)
{
    auto* dialog = new ConfirmDialog(context.theme, context.session.environment(), context.session.accountName(),
        { .title = title, .acceptText = accept, .kind = QStringLiteral("warn"), .footNote = {} }, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
    return dialog;
}

} // namespace

void askToArmLive(const PanelContext& context, const Instrument& instrument, const LadderSettings& settings, QWidget* parent, std::function<void()> confirmed)
{
    ConfirmDialog* dialog = makeDialog(context, tr("Arm the ladder of %1").arg(instrument.symbol), tr("Arm"), parent, std::move(confirmed));
    dialog->addText(tr("From then on one press in this ladder sends an order with real money, without another question."));
    dialog->addFigure(tr("Left, bid row"), tr("limit BUY"), "buy");
    dialog->addFigure(tr("Left, ask row"), tr("limit SELL"), "sell");
    dialog->addFigure(tr("Size"), format::quantity(settings.clickSize(false), instrument));
    dialog->addFigure(tr("Size with Shift"), format::quantity(settings.clickSize(true), instrument));
    dialog->addFigure(tr("Post-only"), settings.postOnly ? tr("on") : tr("off"));
    dialog->addFigure(tr("Middle, own order"), tr("cancel"));
    dialog->addText(tr("Esc disarms. Five idle minutes, another symbol, an old book or a lost account stream disarm too."), "text2");
    dialog->show();
}

void askToClose(const PanelContext& context, const Instrument& instrument, const Position& position, Decimal fraction, QWidget* parent, std::function<void()> confirmed)
{
    const Decimal size = (position.amount.abs() * fraction).roundedTo(instrument.stepSize, Decimal::Rounding::Down);
    const QString word = position.isLong() ? tr("SELL %1 at market, reduce-only") : tr("BUY %1 at market, reduce-only");
    ConfirmDialog* dialog = makeDialog(context, tr("Close %1").arg(instrument.symbol), tr("Close"), parent, std::move(confirmed));
    dialog->addText(word.arg(format::quantity(size, instrument)));
    dialog->addFigure(tr("Position"), format::quantity(position.amount.abs(), instrument));
    dialog->addFigure(tr("Unrealised"), format::signedMoney(position.unrealizedPnl), position.unrealizedPnl.isNegative() ? "sell" : "buy");
    dialog->show();
}

} // namespace fathom
