// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/flatten_dialog.h"

#include "core/domain/order_terms.h"
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/small_widgets.h"
#include "ui/workspace/step_list.h"

#include <QGridLayout>

#include <algorithm>

namespace fathom {

namespace {

bool isMeant(const QString& symbol, const QString& chosen) { return chosen.isEmpty() || symbol == chosen; }

const char* flattenRole(Decimal value) { return value.isPositive() ? "buy" : value.isNegative() ? "sell" : "text2"; }

constexpr int mostNamed = 6;

QString sizeWords(Decimal size, const QString& symbol, const MarketData& market)
{
    const auto instrument = market.instrument(symbol);
    return instrument ? format::quantity(size, *instrument) : QString::fromStdString(size.toString());
}

QString heldWords(const Position& position, const MarketData& market)
{
    return (position.isLong() ? QStringLiteral("LONG ") : QStringLiteral("SHORT ")) + sizeWords(position.amount.abs(), position.symbol, market)
        + QLatin1Char(' ') + position.symbol;
}

QString restingWords(const Order& order, const MarketData& market)
{
    const auto instrument = market.instrument(order.symbol);
    const Decimal price = order.isConditional() ? order.triggerPrice : order.price;
    const QString size = order.closePosition ? FlattenDialog::tr("all") : sizeWords(order.remaining(), order.symbol, market);
    return sideName(order.side) + QLatin1Char(' ') + size + QLatin1Char(' ') + order.symbol + QStringLiteral(" @ ")
        + (instrument ? format::price(price, *instrument) : QString::fromStdString(price.toString()));
}

QString closingWords(const Position& position, const MarketData& market)
{
    const auto instrument = market.instrument(position.symbol);
    const QString size = sizeWords(position.amount.abs(), position.symbol, market);
    return (position.isLong() ? QStringLiteral("SELL ") : QStringLiteral("BUY ")) + size + QLatin1Char(' ')
        + (instrument ? instrument->baseAsset : position.symbol);
}

} // namespace

bool FlattenDialog::isNeeded(const Session& session, const QString& symbol)
{
    const AccountState& account = *session.account();
    const auto& orders = account.openOrders();
    const auto& positions = account.positions();
    return std::any_of(orders.begin(), orders.end(), [&](const Order& order) { return isMeant(order.symbol, symbol); })
        || std::any_of(positions.begin(), positions.end(), [&](const Position& position) { return isMeant(position.symbol, symbol); });
}

FlattenDialog::FlattenDialog(Session& session, const Theme& theme, const QString& symbol, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_theme(theme)
    , m_symbol(symbol)
{
    const auto& positions = session.account()->positions();
    const int count = static_cast<int>(std::count_if(
        positions.begin(), positions.end(), [&](const Position& position) { return isMeant(position.symbol, symbol); }));
    const QString where = symbol.isEmpty() ? tr("all symbols") : symbol;
    m_dialog = new ConfirmDialog(theme, session.environment(), session.accountName(),
        { .title = tr("Flatten %1: %n position(s), %2", nullptr, count).arg(session.accountName(), where),
            .acceptText = tr("Hold 0.8 s to flatten"),
            .kind = QStringLiteral("warn"),
            .footNote = tr("Orders stay blocked until step 4 ends"),
            .staysOpen = true,
            .hold = true },
        window);
    fill();
    connect(m_dialog, &ConfirmDialog::confirmed, this, &FlattenDialog::start);
    connect(m_dialog, &QDialog::finished, this, [this] {
        if (m_request == 0)
            deleteLater();
    });
    connect(session.orders(), &OrderGateway::requestProgressed, this, &FlattenDialog::progress);
    connect(session.orders(), &OrderGateway::requestFinished, this, &FlattenDialog::finish);
    m_dialog->show();
}

FlattenDialog::~FlattenDialog() = default;

void FlattenDialog::fill()
{
    const AccountState& account = *m_session.account();
    int ordinary = 0, conditional = 0;
    for (const Order& order : account.openOrders()) {
        if (isMeant(order.symbol, m_symbol))
            ++(order.isConditional() ? conditional : ordinary);
    }
    m_steps = new StepList(m_theme, m_dialog);
    m_steps->setObjectName(QStringLiteral("flattenSteps"));
    m_steps->addStep(tr("Cancel %n order(s)", nullptr, ordinary + conditional), tr("%1 ordinary, %2 conditional").arg(ordinary).arg(conditional));
    m_steps->addStep(tr("Wait until the exchange confirms all of them"));
    auto* legs = new QWidget(m_steps);
    auto* grid = new QGridLayout(legs);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(3, 1);
    grid->setColumnMinimumWidth(2, 8);
    Decimal result, fees;
    int count = 0;
    for (const Position& position : account.positions()) {
        if (!isMeant(position.symbol, m_symbol))
            continue;
        auto* words = plainLabel(closingWords(position, *m_session.market()), "", legs);
        auto* pnl = plainLabel(format::signedMoney(position.unrealizedPnl), flattenRole(position.unrealizedPnl), legs);
        pnl->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (QLabel* label : { words, pnl })
            label->setFixedHeight(20);
        grid->addWidget(words, count / 2, count % 2 * 3);
        grid->addWidget(pnl, count / 2, count % 2 * 3 + 1);
        result += position.unrealizedPnl;
        fees += position.notional.abs() * account.commission(position.symbol).taker;
        ++count;
    }
    m_steps->addStep(tr("Close %n position(s), reduce-only market", nullptr, count));
    m_steps->addDetail(legs);
    m_steps->addStep(tr("Check that nothing is left"));
    m_dialog->addWidget(m_steps);
    m_dialog->addLine();
    m_dialog->addFigure(tr("Realises about"), format::signedMoney(result), flattenRole(result));
    m_dialog->addFigure(tr("Taker fees about"), format::signedMoney(-fees), flattenRole(-fees));
}

void FlattenDialog::start()
{
    if (m_request != 0)
        return;
    m_dialog->setAcceptBlocked(tr("Flattening…"));
    m_steps->setCurrent(1);
    Q_EMIT stepChanged(tr("Cancelling…"));
    m_request = m_session.orders()->flatten(m_symbol);
}

void FlattenDialog::progress(RequestId request, const RequestProgress& progress)
{
    if (request != m_request || m_request == 0)
        return;
    Q_EMIT stepChanged(progress.text);
    if (!m_dialog)
        return;
    // The core may count finer than the four steps people read.
    const int step = progress.steps > 0 ? std::clamp(progress.step * m_steps->count() / progress.steps, 1, m_steps->count()) : 1;
    m_steps->setCurrent(step);
    m_dialog->setAcceptBlocked(progress.text.isEmpty() ? tr("Flattening…") : progress.text);
}

QString FlattenDialog::leftOver() const
{
    const AccountState& account = *m_session.account();
    QStringList left;
    for (const Position& position : account.positions()) {
        if (isMeant(position.symbol, m_symbol))
            left << tr("position %1").arg(heldWords(position, *m_session.market()));
    }
    for (const Order& order : account.openOrders()) {
        if (isMeant(order.symbol, m_symbol))
            left << tr("order %1").arg(restingWords(order, *m_session.market()));
    }
    const int more = static_cast<int>(left.size()) - mostNamed;
    if (more > 0)
        left = left.mid(0, mostNamed) << tr("%n more", nullptr, more);
    return left.join(QStringLiteral(", "));
}

void FlattenDialog::finish(RequestId request, Outcome outcome, const Error& error)
{
    if (request != m_request || m_request == 0)
        return;
    m_request = 0;
    const bool flat = outcome == Outcome::Accepted;
    const QString left = flat ? QString() : leftOver();
    Q_EMIT stepChanged(QString());
    Q_EMIT finished(flat, left);
    if (!m_dialog) {
        deleteLater();
        return;
    }
    if (flat) {
        m_steps->setCurrent(m_steps->count() + 1);
        m_dialog->accept();
        return;
    }
    m_dialog->setAcceptBlocked(QString());
    m_dialog->setStatus(left.isEmpty() ? error.userText() : tr("Not flat: %1. %2").arg(left, error.userText()), "sell");
}

} // namespace fathom
