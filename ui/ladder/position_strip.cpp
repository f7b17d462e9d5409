// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/position_strip.h"

#include "ui/theme/format.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace fathom {

namespace {

constexpr int stripHeight = 46;

Ink inkOf(Decimal value)
{
    return value.isPositive() ? Ink::Buy : value.isNegative() ? Ink::Sell : Ink::Text2;
}

} // namespace

PositionStrip::PositionStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_close(new StripButton(theme, StripButton::Kind::Framed, this))
    , m_half(new StripButton(theme, StripButton::Kind::Framed, this))
{
    setObjectName(QStringLiteral("ladderPosition"));
    setFixedHeight(stripHeight);
    m_close->setObjectName(QStringLiteral("ladderClose"));
    m_half->setObjectName(QStringLiteral("ladderCloseHalf"));
    m_close->setGlyph(Icon::Flat);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_half);
    connect(m_close, &QAbstractButton::clicked, this, [this] { Q_EMIT closeWanted(Decimal(1)); });
    connect(m_half, &QAbstractButton::clicked, this, [this] { Q_EMIT closeWanted(Decimal::fromLiteral("0.5")); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    setPosition(nullptr, {});
}

void PositionStrip::retranslate()
{
    m_close->setParts({ { tr("Close") } });
    m_half->setParts({ { tr("50 %") } });
    m_close->setName(tr("Close the position"), QStringLiteral("R"));
    m_half->setName(tr("Close half of the position"));
}

void PositionStrip::setPosition(const Instrument* instrument, const std::optional<Position>& position)
{
    m_columns.clear();
    m_sign = 0;
    const bool open = instrument && position && position->isOpen();
    m_close->setEnabled(open);
    m_half->setEnabled(open);
    if (!open) {
        m_columns.push_back({ { tr("Flat"), Ink::Text2, 500 }, { tr("no position"), Ink::Text3, 400, 11 } });
        setAccessibleName(tr("No position"));
        update();
        return;
    }
    m_sign = position->amount.sign();
    const Ink side = m_sign > 0 ? Ink::Buy : Ink::Sell;
    const QString size = format::quantity(position->amount.abs(), *instrument);
    const QString word = m_sign > 0 ? tr("LONG %1").arg(size) : tr("SHORT %1").arg(size);
    const QString entry = tr("at %1").arg(format::price(position->entryPrice.roundedTo(instrument->tickSize, Decimal::Rounding::Nearest), *instrument));
    m_columns.push_back({ { word, side, 500 }, { entry, Ink::Text2, 400, 11 } });
    // ROE as the venue shows it: result over the initial margin at mark.
    const Decimal margin = position->markPrice * position->amount.abs() / Decimal(std::max(1, position->leverage));
    const Decimal roe = margin.isPositive() ? position->unrealizedPnl * Decimal(100) / margin : Decimal();
    const QString result = format::signedMoney(position->unrealizedPnl);
    m_columns.push_back({ { result, inkOf(position->unrealizedPnl), 500 }, { format::signedPercent(roe), Ink::Text2, 400, 11 } });
    QString liquidation = tr("no liquidation");
    if (position->liquidationPrice.isPositive()) {
        const QString price = format::price(position->liquidationPrice.roundedTo(instrument->tickSize, Decimal::Rounding::Nearest), *instrument);
        liquidation = tr("Liq %1").arg(price);
        const Decimal away = position->markPrice.isPositive()
            ? (position->liquidationPrice - position->markPrice).abs() * Decimal(100) / position->markPrice
            : Decimal();
        m_columns.push_back({ { liquidation, Ink::Liquidation, 400, 11 }, { tr("%1 away").arg(format::percent(away, 1)), Ink::Text2, 400, 11 } });
    }
    setAccessibleName(tr("Position %1 %2, result %3, %4").arg(word, entry, result, liquidation));
    update();
}

void PositionStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rect(), t.panel);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    if (m_sign != 0)
        painter.fillRect(0, 0, 3, height(), m_sign > 0 ? t.buySolid : t.sellSolid);
    double x = 12;
    const double limit = m_close->x() - 4;
    for (const Column& column : m_columns) {
        double widest = 0;
        for (const TextPart* part : { &column.top, &column.bottom })
            widest = std::max(widest, QFontMetricsF(m_theme.font(part->px, part->weight)).horizontalAdvance(part->text));
        if (x + widest > limit)
            break; // what has no room is in the positions panel
        double baseline = height() / 2.0 - 16 + 8 + 12 * 0.36;
        for (const TextPart* part : { &column.top, &column.bottom }) {
            painter.setFont(m_theme.font(part->px, part->weight));
            painter.setPen(inkColour(t, part->ink));
            painter.drawText(QPointF(x, std::round(baseline)), part->text);
            baseline += 16;
        }
        x += std::ceil(widest) + 14;
    }
}

} // namespace fathom
