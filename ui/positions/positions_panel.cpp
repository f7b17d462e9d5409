// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/positions_panel.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/positions/positions_model.h"
#include "ui/tables/data_table.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/workspace/confirm_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace fathom {

PositionsPanel::PositionsPanel(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new PositionsModel(context.session, this))
    , m_table(new DataTable(context.theme, QStringLiteral("positionsTable"), tr("Positions"), this))
    , m_footer(new QLabel(this))
    , m_asOf(new QLabel(this))
{
    setObjectName(QStringLiteral("positionsPanel"));
    m_table->setSourceModel(m_model);
    m_table->setYieldingColumns({ PositionsModel::BreakEven, PositionsModel::Margin, PositionsModel::Adl, PositionsModel::MarginRatio, PositionsModel::Mark, PositionsModel::Roe });
    m_table->verticalHeader()->setDefaultSectionSize(context.theme.positionRow());
    for (QLabel* label : { m_footer, m_asOf }) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(context.theme.label());
    }
    m_footer->setObjectName(QStringLiteral("positionsFooter"));
    m_asOf->setObjectName(QStringLiteral("positionsAsOf"));

    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(8, 2, 8, 3);
    footer->addWidget(m_footer, 1);
    footer->addWidget(m_asOf);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(footer);
    setFocusProxy(m_table);

    AccountState* account = context.session.account();
    connect(account, &AccountState::positionsChanged, this, &PositionsPanel::refreshFooter);
    connect(account, &AccountState::figuresChanged, this, &PositionsPanel::refreshFooter);
    connect(account, &AccountState::phaseChanged, this, &PositionsPanel::refreshFooter);
    connect(m_table, &DataTable::buttonTriggered, this, [this](int row, int button) {
        const Position position = m_model->at(row);
        switch (button) {
        case PositionsModel::Close: close(position, Decimal(1)); break;
        case PositionsModel::CloseHalf: close(position, Decimal::fromLiteral("0.5")); break;
        default: showMenu(row, QCursor::pos()); break;
        }
    });
    connect(m_table, &DataTable::menuWanted, this, &PositionsPanel::showMenu);
    connect(m_table, &DataTable::rowActivated, this, [this](int row) { m_context.link.setSymbol(m_model->at(row).symbol); });
    connect(&context.theme, &Theme::changed, this, &PositionsPanel::refreshFooter);
    retranslate();
}

void PositionsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PositionsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_U && event->modifiers() == Qt::NoModifier) {
        m_model->cyclePnlUnit();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PositionsPanel::retranslate()
{
    m_table->setAccessibleName(tr("Positions"));
    m_table->setEmptyText(tr("No open positions"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, PositionsModel::ColumnCount - 1);
    refreshFooter();
}

void PositionsPanel::refreshFooter()
{
    const AccountState* account = m_context.session.account();
    const auto count = static_cast<int>(account->positions().size());
    setWindowTitle(count > 0 ? tr("Positions %1").arg(count) : tr("Positions"));

    Decimal notional, unrealised;
    for (const Position& position : account->positions()) {
        notional += position.notional.abs();
        unrealised += position.unrealizedPnl;
    }
    m_footer->setVisible(count > 0);
    m_footer->setText(tr("%n position(s)", nullptr, count) + QStringLiteral("    ")
        + tr("notional %1 USDT").arg(format::money(notional)) + QStringLiteral("    ")
        + tr("unrealised %1").arg(format::signedMoney(unrealised)));
    // Old numbers stay on screen, but say how old they are.
    m_asOf->setVisible(!account->isReady());
    m_asOf->setText(account->verifiedAt() == WallTime {} ? account->phaseReason()
                                                         : tr("as of %1").arg(format::time(account->verifiedAt())));
    QPalette palette = m_footer->palette();
    palette.setColor(QPalette::WindowText, m_context.theme.tokens().text3);
    m_footer->setPalette(palette);
    palette.setColor(QPalette::WindowText, m_context.theme.tokens().warn);
    m_asOf->setPalette(palette);
}

void PositionsPanel::close(const Position& position, Decimal fraction)
{
    const auto send = [this, position, fraction] { m_context.session.orders()->closePosition(position.symbol, position.side, fraction); };
    if (m_context.session.environment() != Environment::Production) {
        send();
        return;
    }
    const QString share = QString::fromStdString((fraction * Decimal(100)).toFixed(0));
    auto* dialog = new ConfirmDialog(m_context.theme, m_context.session.environment(), m_context.session.accountName(),
        { tr("Close this position?"), tr("Close %1 %").arg(share), QStringLiteral("warn"), {}, false }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addText(tr("%1 %2: %3 % at market, reduce-only").arg(position.isLong() ? tr("LONG") : tr("SHORT"), position.symbol, share));
    dialog->addFigure(tr("Unrealised"), format::signedMoney(position.unrealizedPnl * fraction));
    connect(dialog, &QDialog::accepted, this, send);
    dialog->open();
}

void PositionsPanel::showMenu(int row, const QPoint& at)
{
    const Position position = m_model->at(row);
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("positionMenu"));
    const auto closeBy = [&](const QString& text, const char* fraction) {
        menu.addAction(text, this, [this, position, fraction] { close(position, Decimal::fromLiteral(fraction)); });
    };
    closeBy(tr("Close 25 %"), "0.25");
    closeBy(tr("Close 50 %"), "0.5");
    closeBy(tr("Close 75 %"), "0.75");
    closeBy(tr("Close all"), "1");
    menu.addSeparator();
    menu.addAction(tr("Cancel orders of %1").arg(position.symbol), this,
        [this, position] { m_context.session.orders()->cancelAll(CancelScope { position.symbol }); });
    menu.addAction(tr("Show %1").arg(position.symbol), this, [this, position] { m_context.link.setSymbol(position.symbol); });
    menu.exec(at);
}

} // namespace fathom
