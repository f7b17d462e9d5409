// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/margin.h"
#include "core/session/account_state.h"
#include "core/session/margin_pool.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/ticket/ticket_dialogs.h"
#include "ui/ticket/ticket_reading.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/small_widgets.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSlider>
#include <QSpinBox>

namespace fathom {

namespace {

struct LeverageWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::TicketDialogs)
};

constexpr int mostLeverage = 125;

//! What a leverage makes of the symbol, worked out while the slider moves.
class LeverageView final : public QObject
{
public:
    LeverageView(const PanelContext& context, ConfirmDialog* dialog)
        : QObject(dialog)
        , m_context(context)
    {
        m_bracket = dialog->addFigure(LeverageWords::tr("Bracket"), format::unknown());
        m_bracket->setObjectName(QStringLiteral("leverageBracket"));
        m_cap = dialog->addFigure(LeverageWords::tr("Largest position"), format::unknown());
        m_cap->setObjectName(QStringLiteral("leverageCap"));
        m_rate = dialog->addFigure(LeverageWords::tr("Maintenance margin"), format::unknown());
        m_held = dialog->addFigure(LeverageWords::tr("Position now"), format::unknown());
        m_margin = dialog->addFigure(LeverageWords::tr("Its margin"), format::unknown());
        m_margin->setObjectName(QStringLiteral("leverageMargin"));
        m_liquidation = dialog->addFigure(LeverageWords::tr("Its liquidation"), format::unknown(), "liq");
        m_liquidation->setObjectName(QStringLiteral("leverageLiquidation"));
        m_buy = dialog->addFigure(LeverageWords::tr("Max buy"), format::unknown());
        m_buy->setObjectName(QStringLiteral("leverageMaxBuy"));
        m_sell = dialog->addFigure(LeverageWords::tr("Max sell"), format::unknown());
        m_note = dialog->addText(QString(), "text2");
        m_refusal = dialog->addCaution(QString());
    }

    void show(int leverage)
    {
        const TicketInput nothing;
        const TicketReading reading(m_context, nothing);
        const std::vector<LeverageBracket>& brackets = reading.brackets;
        const Decimal notional = heldNotional(reading);
        const QString quote = QLatin1Char(' ') + (reading.instrument ? reading.instrument->quoteAsset : QString());
        if (!brackets.empty()) {
            const LeverageBracket& bracket = margin::bracketOf(brackets, notional);
            m_bracket->setText(LeverageWords::tr("%1 of %2, up to %3×").arg(bracket.bracket).arg(brackets.size()).arg(bracket.initialLeverage));
            m_cap->setText(format::money(margin::maxNotional(brackets, leverage), 0) + quote);
            m_rate->setText(format::percent(bracket.maintenanceRate * Decimal(100)));
        }
        const bool isolated = reading.config.marginType == MarginType::Isolated;
        const QString arrow = QStringLiteral(" \u2192 ");
        m_held->setText(notional.isZero() ? LeverageWords::tr("none") : format::money(notional) + quote);
        m_margin->setText(notional.isZero() ? format::unknown()
                                            : format::money(notional / Decimal(reading.config.leverage)) + arrow + format::money(notional / Decimal(leverage)));
        m_liquidation->setText(liquidationWords(reading));
        m_buy->setText(mostWords(reading, Side::Buy, leverage));
        m_sell->setText(mostWords(reading, Side::Sell, leverage));
        m_note->setText(isolated
                ? LeverageWords::tr("An isolated position keeps its margin: its liquidation does not move. New orders bring 1/%1 of their value.").arg(leverage)
                : LeverageWords::tr("In cross margin the whole wallet stands behind the position: its liquidation does not move, only what is left for orders does."));
        m_refusal->show(refusalWords(reading, leverage, notional));
    }

private:
    static Decimal heldNotional(const TicketReading& reading)
    {
        Decimal sum;
        for (const Position& position : reading.account.positions()) {
            if (position.symbol == reading.symbol)
                sum += position.notional.abs();
        }
        return sum;
    }
    static QString liquidationWords(const TicketReading& reading)
    {
        QStringList words;
        for (const Position& position : reading.account.positions()) {
            if (position.symbol == reading.symbol && reading.instrument)
                words << format::price(position.knownLiquidation(), *reading.instrument);
        }
        words.removeDuplicates();
        return words.isEmpty() ? format::unknown() : words.join(QStringLiteral(" / "));
    }
    static QString mostWords(const TicketReading& reading, Side side, int leverage)
    {
        const auto touch = side == Side::Buy ? reading.references.ask : reading.references.bid;
        if (!reading.instrument || reading.brackets.empty())
            return format::unknown();
        const auto most = [&](int with) {
            Capacity capacity = reading.capacity(reading.legOf(side, false), touch.value_or(reading.facts.mark), false, false);
            // The margin of what is held already comes free, or is bound, with the leverage.
            const auto now = margin::openOrderMargin(capacity.position * capacity.mark, capacity.bids, capacity.asks, capacity.leverage);
            const auto then = margin::openOrderMargin(capacity.position * capacity.mark, capacity.bids, capacity.asks, with);
            if (reading.config.marginType == MarginType::Cross)
                capacity.available = std::max(Decimal(), capacity.available + now.initial - then.initial);
            capacity.leverage = with;
            capacity.maxNotional = margin::maxNotional(reading.brackets, with);
            return format::quantity(largestOrder(side, capacity, *reading.instrument), *reading.instrument);
        };
        return most(reading.config.leverage) + QStringLiteral(" \u2192 ") + most(leverage);
    }
    static QString refusalWords(const TicketReading& reading, int leverage, Decimal notional)
    {
        const Decimal cap = margin::maxNotional(reading.brackets, leverage);
        if (cap.isPositive() && notional > cap)
            return LeverageWords::tr("The position is larger than this leverage allows; the exchange would refuse.");
        const bool isolated = reading.config.marginType == MarginType::Isolated;
        if (isolated && leverage < reading.config.leverage && notional.isPositive())
            return LeverageWords::tr("The exchange does not lower the leverage of an isolated position.");
        const Decimal more = notional / Decimal(leverage) - notional / Decimal(reading.config.leverage);
        const Decimal available = marginPool(reading.account, reading.instrument ? reading.instrument->marginAsset : QString()).available;
        if (!isolated && more > available)
            return LeverageWords::tr("It would bind %1 more, available %2; the exchange would refuse.").arg(format::money(more), format::money(available));
        return {};
    }

    PanelContext m_context;
    QLabel *m_bracket, *m_cap, *m_rate, *m_held, *m_margin, *m_liquidation, *m_buy, *m_sell, *m_note;
    NoticeLine* m_refusal;
};

} // namespace

void openLeverageDialog(const PanelContext& context, QWidget* window)
{
    const QString symbol = context.link.symbol();
    const AccountState& account = *context.session.account();
    const std::vector<LeverageBracket>& brackets = account.brackets(symbol);
    const int now = account.symbolConfig(symbol).leverage;
    const int most = brackets.empty() ? mostLeverage : brackets.front().initialLeverage;
    ConfirmDialog* dialog = makeSettingDialog(context, LeverageWords::tr("Leverage of %1").arg(symbol), window);
    auto* line = new QWidget(dialog);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 6);
    row->setSpacing(10);
    auto* slider = new QSlider(Qt::Horizontal, line);
    slider->setObjectName(QStringLiteral("leverageSlider"));
    auto* box = new QSpinBox(line);
    box->setObjectName(QStringLiteral("leverageBox"));
    box->setSuffix(QStringLiteral("×"));
    box->setMinimumHeight(28);
    for (QWidget* widget : { static_cast<QWidget*>(slider), static_cast<QWidget*>(box) })
        widget->setAccessibleName(LeverageWords::tr("Leverage"));
    slider->setRange(1, most);
    box->setRange(1, most);
    row->addWidget(slider, 1);
    row->addWidget(box);
    dialog->addWidget(line);
    auto* view = new LeverageView(context, dialog);
    QObject::connect(slider, &QSlider::valueChanged, box, &QSpinBox::setValue);
    QObject::connect(box, &QSpinBox::valueChanged, slider, &QSlider::setValue);
    QObject::connect(box, &QSpinBox::valueChanged, view, [view](int leverage) { view->show(leverage); });
    box->setValue(now);
    view->show(now);
    askExchange(dialog, context, [context, symbol, box] {
        return std::vector<ExchangeAsk> { [=] { return context.session.orders()->setLeverage(symbol, box->value()); } };
    });
    dialog->show();
}

} // namespace fathom
