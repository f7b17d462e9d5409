// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/order_confirm.h"

#include "core/domain/book_walk.h"
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/ticket/scale_preview.h"
#include "ui/ticket/ticket_words.h"
#include "ui/workspace/confirm_allowance.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/small_widgets.h"
#include "ui/workspace/trade_question.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace fathom {

namespace {

using Part = ConfirmDialog::Part;

const char* liquidationRole(bool any) { return any ? "liq" : "text2"; }

// "limit", "market, at worst", "stop-limit, trigger": what stands between the size and its price.
QString kindWords(const TicketInput& input, const OrderIntent& intent)
{
    switch (intent.type) {
    case OrderType::StopMarket: return OrderConfirm::tr("stop-market at");
    case OrderType::Stop: return OrderConfirm::tr("stop-limit at");
    case OrderType::TakeProfitMarket: return OrderConfirm::tr("take-profit market at");
    case OrderType::TakeProfit: return OrderConfirm::tr("take-profit limit at");
    case OrderType::TrailingStop: return OrderConfirm::tr("trailing");
    default: break;
    }
    return input.tab == TicketTab::Market ? OrderConfirm::tr("market, at worst") : input.tab == TicketTab::Scale ? OrderConfirm::tr("scale from") : OrderConfirm::tr("limit");
}

QString priceWords(const TicketInput& input, const TicketSide& side, const Instrument& instrument)
{
    const OrderIntent& intent = side.intent();
    const auto price = [&](Decimal value) { return format::price(value, instrument); };
    const QString arrow = QStringLiteral(" \u2192 ");
    const QString limit = intent.priceMatch != PriceMatch::None ? matchText(intent.priceMatch) : price(intent.price);
    if (intent.type == OrderType::TrailingStop)
        return format::percent(intent.callbackRate);
    if (input.tab == TicketTab::Scale)
        return price(side.intents.front().price) + arrow + price(side.intents.back().price);
    if (!isConditional(intent.type))
        return limit;
    return hasLimitPrice(intent.type) ? price(intent.triggerPrice) + arrow + limit : price(intent.triggerPrice);
}

//! The side's word on its own ground.
class SideChip final : public QWidget
{
public:
    SideChip(const Theme& theme, Side side, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_side(side)
    {
        setFixedSize(QFontMetrics(theme.font(13, 500)).horizontalAdvance(sideName(side)) + 20, 24);
        setAccessibleName(sideName(side));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens& tokens = m_theme.tokens();
        const bool buy = m_side == Side::Buy;
        painter.setPen(Qt::NoPen);
        painter.setBrush(buy ? tokens.buySolid : tokens.sellSolid);
        painter.drawRoundedRect(rect(), 2, 2);
        painter.setPen(buy ? tokens.buyOn : tokens.sellOn);
        painter.setFont(m_theme.font(13, 500));
        painter.drawText(rect(), Qt::AlignCenter, sideName(m_side));
    }

private:
    const Theme& m_theme;
    Side m_side;
};

QLabel* headLabel(const QString& text, const char* role, const QFont& font, QHBoxLayout* row, QWidget* parent)
{
    auto* label = plainLabel(text, role, parent);
    label->setFont(font);
    row->addWidget(label);
    return label;
}

} // namespace

Decimal OrderConfirm::notionalOf(const TicketSide& side)
{
    if (side.intents.size() == 1)
        return side.size * (side.intent().price.isPositive() ? side.intent().price : side.entry);
    Decimal sum;
    for (const OrderIntent& intent : side.intents)
        sum += intent.price * intent.quantity;
    return sum;
}

OrderConfirm::OrderConfirm(const PanelContext& context, const TicketInput& input, const TicketState& state, Side which, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_side(state.side(which))
    , m_instrument(context.session.market()->instrument(m_side.intent().symbol))
{
    const bool buy = which == Side::Buy;
    const QString size = m_side.intent().closePosition ? tr("all") : format::quantity(m_side.size, *m_instrument);
    const QString words = sideName(which) + QLatin1Char(' ') + size;
    const int count = static_cast<int>(m_side.intents.size());
    m_dialog = new ConfirmDialog(context.theme, context.session.environment(), context.session.accountName(),
        { .title = count > 1 ? tr("Place these %n orders?", nullptr, count) : tr("Place this order?"),
            .acceptText = count > 1 ? tr("Place %n orders", nullptr, count) : tr("Place %1").arg(words),
            .kind = buy ? QStringLiteral("buy") : QStringLiteral("sell") },
        window);
    addHeadline(input, which);
    addFigures(which);
    if (count > 1) {
        auto* preview = new ScalePreview(context.theme, m_dialog);
        preview->show(m_side.intents, *m_instrument);
        m_dialog->addWidget(preview);
    }
    for (const TicketProblem& caution : m_side.cautions)
        m_dialog->addCaution(caution.text);
    m_market = m_dialog->addText(QString(), "text2");
    m_market->setObjectName(QStringLiteral("marketLine"));
    addSkip();
    m_rests = input.tab != TicketTab::Market && !isConditional(m_side.intent().type) && m_side.intent().priceMatch == PriceMatch::None && !m_side.takes;
    showMarket(true);
    connect(context.session.market(), &MarketData::bookChanged, m_dialog, [this](const QString& symbol) {
        if (symbol == m_side.intent().symbol)
            showMarket(false);
    });
    connect(m_dialog, &QDialog::accepted, this, [this] {
        takeAllowance();
        Q_EMIT confirmed();
        deleteLater();
    });
    connect(m_dialog, &QDialog::rejected, this, [this] {
        Q_EMIT dropped();
        deleteLater();
    });
    (new TradeQuestion(context.session, m_dialog, m_side.intent().symbol, words + QLatin1Char(' ') + m_side.intent().symbol))->ask();
}

void OrderConfirm::addHeadline(const TicketInput& input, Side which)
{
    auto* holder = new QWidget(m_dialog);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    holder->setFixedHeight(30);
    const QFont large = m_context.theme.font(18, 500), body = m_context.theme.body();
    row->addWidget(new SideChip(m_context.theme, which, holder));
    const QString size = m_side.intent().closePosition ? tr("all") : format::quantity(m_side.size, *m_instrument);
    headLabel(size + QLatin1Char(' ') + m_instrument->baseAsset, "", large, row, holder);
    headLabel(kindWords(input, m_side.intent()), "text2", body, row, holder);
    headLabel(priceWords(input, m_side, *m_instrument), "", large, row, holder);
    row->addStretch(1);
    const bool perpetual = m_instrument->contractType.contains(QLatin1String("PERPETUAL"));
    headLabel(perpetual ? tr("%1 perp").arg(m_instrument->symbol) : m_instrument->symbol, "text2", body, row, holder);
    m_dialog->addWidget(holder);
    QStringList options;
    const OrderIntent& intent = m_side.intent();
    if (intent.reduceOnly || closesHedgeLeg(intent.positionSide, intent.side))
        options << tr("reduce-only");
    if (intent.positionSide != PositionSide::Both)
        options << tr("%1 leg").arg(positionSideName(intent.positionSide));
    if (intent.timeInForce == TimeInForce::GTX)
        options << tr("post-only");
    else if (intent.timeInForce == TimeInForce::GTD)
        options << tr("good till %1").arg(goodTillText(intent.goodTill));
    else if (hasLimitPrice(intent.type) && input.tab != TicketTab::Market && intent.timeInForce != TimeInForce::GTC)
        options << timeInForceName(intent.timeInForce);
    if (isConditional(intent.type))
        options << tr("watches %1").arg(workingWord(intent.workingType).toLower());
    if (intent.priceProtect)
        options << tr("price protection");
    if (intent.activatePrice.isPositive())
        options << tr("activation %1").arg(format::price(intent.activatePrice, *m_instrument));
    if (intent.selfTrade)
        options << tr("self-trade: %1").arg(selfTradeName(*intent.selfTrade));
    if (!options.isEmpty())
        m_dialog->addText(options.join(QStringLiteral(" · ")), "text2");
}

void OrderConfirm::addFigures(Side which)
{
    const AccountState& account = *m_context.session.account();
    const OrderIntent& intent = m_side.intent();
    const Position* held = account.position(intent.symbol, intent.positionSide);
    const auto price = [&](Decimal value) { return format::price(value, *m_instrument); };
    const auto quantity = [&](Decimal value) { return format::quantity(value, *m_instrument); };
    const QString arrow = QStringLiteral(" \u2192 ");
    const SymbolConfig config = account.symbolConfig(intent.symbol);
    m_dialog->addFigure(tr("Notional"), format::money(notionalOf(m_side)) + QLatin1Char(' ') + m_instrument->quoteAsset);
    m_dialog->addFigure(tr("Position"), quantity(m_side.position) + arrow + quantity(m_side.after.amount));
    m_dialog->addFigure(tr("Margin, %1× %2").arg(config.leverage).arg(config.marginType == MarginType::Isolated ? tr("isolated") : tr("cross")),
        format::money(m_side.after.cost));
    const QString before = held != nullptr && held->hasLiquidation() ? price(held->liquidationPrice) + arrow : QString();
    m_dialog->addFigure(tr("Liquidation"), std::vector<Part> { { before, "" }, { price(m_side.after.liquidation.value_or(Decimal())), liquidationRole(m_side.after.liquidation.has_value()) } });
    const auto leg = [&](const QString& name, const ProtectionLeg& protection) {
        const Decimal distance = which == Side::Buy ? protection.trigger - m_side.entry : m_side.entry - protection.trigger;
        const Decimal won = distance * m_side.size;
        m_dialog->addFigure(name, std::vector<Part> { { price(protection.trigger) + QLatin1Char(' '), "" }, { format::signedMoney(won), won.isNegative() ? "sell" : "buy" } });
    };
    if (m_side.bracket.takeProfit)
        leg(tr("Take-profit"), *m_side.bracket.takeProfit);
    if (m_side.bracket.stopLoss)
        leg(tr("Stop-loss"), *m_side.bracket.stopLoss);
    if (!m_side.after.realized.isZero())
        m_dialog->addFigure(tr("Realised"), format::signedMoney(m_side.after.realized), m_side.after.realized.isNegative() ? "sell" : "buy");
}

void OrderConfirm::addSkip()
{
    auto* holder = new QWidget(m_dialog);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_skip = new QCheckBox(tr("Skip this for orders up to"), holder);
    m_skip->setObjectName(QStringLiteral("skip"));
    m_most = new QLineEdit(holder);
    m_most->setAcceptDrops(false); // a number that gets into an order is typed or pasted. Source: SECURITY 8.6
    m_most->setObjectName(QStringLiteral("skipUpTo"));
    m_most->setAccessibleName(tr("Largest order that goes without this dialog, %1").arg(m_instrument->quoteAsset));
    m_most->setAlignment(Qt::AlignRight);
    m_most->setFixedWidth(90);
    // The next round amount above this order, so that the tick alone would have let it through.
    const Decimal notional = notionalOf(m_side);
    Decimal round(1);
    while (round * Decimal(10) < notional)
        round *= Decimal(10);
    m_most->setText(inputText(notional.roundedTo(round, Decimal::Rounding::Up), 0));
    row->addWidget(m_skip);
    row->addWidget(m_most);
    row->addWidget(plainLabel(tr("%1 until I quit").arg(m_instrument->quoteAsset), "", holder));
    row->addStretch(1);
    m_skip->setAccessibleName(tr("Skip this for orders up to the amount until I quit"));
    m_dialog->addWidget(holder);
}

void OrderConfirm::takeAllowance()
{
    if (!m_skip->isChecked())
        return;
    const auto most = format::parseTyped(m_most->text());
    if (most && most->isPositive())
        ConfirmAllowance::of(m_context.session).setMost(*most);
}

void OrderConfirm::showMarket(bool first)
{
    const auto book = m_context.session.market()->book(m_side.intent().symbol);
    if (!m_dialog || !book || !book->hasBothSides())
        return;
    const OrderIntent& intent = m_side.intent();
    const bool buy = intent.side == Side::Buy;
    const Decimal bid = *bestPrice(*book, Side::Buy), ask = *bestPrice(*book, Side::Sell);
    const Decimal touch = buy ? ask : bid;
    const auto price = [&](Decimal value) { return format::price(value, *m_instrument); };
    const QString now = tr("Market now %1 / %2").arg(price(bid), price(ask));
    // Of a scale the order nearest to the market speaks for all.
    Decimal nearest = intent.price;
    for (const OrderIntent& each : m_side.intents)
        nearest = buy ? std::max(nearest, each.price) : std::min(nearest, each.price);
    const bool takes = m_rests && (buy ? nearest >= ask : nearest <= bid);
    const auto ticks = [&](Decimal distance) { return format::grouped(Decimal(distance.abs().countOf(m_instrument->tickSize).value_or(0)), 0); };
    QString meaning;
    if (takes)
        meaning = tr("it would take now instead of rest");
    else if (m_rests)
        meaning = tr("order stays passive by %1 ticks").arg(ticks(buy ? ask - nearest : nearest - bid));
    else if (isConditional(intent.type) && intent.triggerPrice.isPositive())
        meaning = tr("trigger %1 ticks away").arg(ticks(intent.triggerPrice - touch));
    else if (!isConditional(intent.type))
        meaning = tr("takes about %1").arg(price(touch));
    m_market->setText(meaning.isEmpty() ? now : now + QStringLiteral(", ") + meaning);
    const bool turned = takes && !m_takes;
    const bool moved = m_moved.by(touch, m_instrument->tickSize, MovedMarket::Clock::now());
    m_takes = takes;
    if (!first && (turned || moved))
        m_dialog->blockBriefly(m_market);
}

} // namespace fathom
