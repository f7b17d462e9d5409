// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/position_strip.h"

#include "ui/theme/format.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <functional>

namespace fathom {

namespace {

constexpr int stripHeight = 46;
constexpr int compactStripHeight = 26;
constexpr int alarmHeight = 18;
constexpr int edge = 8;
constexpr int stripGap = 6;

StripInk inkOf(Decimal value)
{
    return value.isPositive() ? StripInk::Buy : value.isNegative() ? StripInk::Sell : StripInk::Text2;
}

QString priceText(Decimal value, const Instrument& instrument)
{
    return format::price(value.roundedTo(instrument.tickSize, Decimal::Rounding::Nearest), instrument);
}

} // namespace

PositionStrip::PositionStrip(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("ladderPosition"));
    setFixedHeight(stripHeight);
    for (int line = 0; line < 2; ++line)
        m_buttons[static_cast<std::size_t>(line)] = makeButtons(line);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setLegs(nullptr, {}, PositionSide::Both);
}

PositionStrip::Buttons PositionStrip::makeButtons(int line)
{
    const QString number = line == 0 ? QString() : QString::number(line + 1);
    const auto make = [&](const char* name, std::function<void(PositionSide)> does) {
        auto* button = new StripButton(m_theme, StripButton::Kind::Framed, this);
        button->setObjectName(QLatin1String(name) + number);
        connect(button, &QAbstractButton::clicked, this, [this, line, does = std::move(does)] {
            // The one line of a narrow strip is the leg presses work on.
            if (m_compact && lines() > 1)
                does(m_active);
            else if (line < lines())
                does(m_lines[static_cast<std::size_t>(line)].side);
        });
        return button;
    };
    return { make("ladderClose", [this](PositionSide side) { Q_EMIT closeWanted(side, Decimal(1)); }),
        make("ladderCloseHalf", [this](PositionSide side) { Q_EMIT closeWanted(side, Decimal::fromLiteral("0.5")); }),
        make("ladderReverse", [this](PositionSide side) { Q_EMIT reverseWanted(side); }) };
}

void PositionStrip::retranslate()
{
    nameButtons();
    place();
}

void PositionStrip::nameButtons()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const Buttons& b = m_buttons[i];
        const PositionSide side = i < m_lines.size() ? m_lines[i].side : PositionSide::Both;
        const QString leg = side == PositionSide::Long ? tr("long leg") : side == PositionSide::Short ? tr("short leg") : tr("position");
        const bool tall = isTall();
        const bool steps = i == 0 && !m_step.isEmpty();
        b.close->setGlyph(Icon::Flat);
        b.close->setParts(steps ? std::vector<TextPart> { { m_step } } : tall ? std::vector<TextPart> { { tr("Close") } } : std::vector<TextPart>());
        b.half->setParts({ { tr("50 %") } });
        b.reverse->setGlyph(Icon::Reverse);
        b.close->setName(tr("Close the %1").arg(leg), QStringLiteral("R"));
        b.half->setName(tr("Close half of the %1").arg(leg));
        b.reverse->setName(tr("Reverse the %1").arg(leg), QStringLiteral("T"));
    }
}

PositionStrip::Line PositionStrip::describe(const Instrument& instrument, const Position& position) const
{
    Line line;
    line.side = position.side;
    line.sign = position.amount.sign();
    const StripInk side = line.sign > 0 ? StripInk::Buy : StripInk::Sell;
    const QString size = format::quantity(position.amount.abs(), instrument);
    line.columns.push_back({ { line.sign > 0 ? tr("LONG %1").arg(size) : tr("SHORT %1").arg(size), side, 500 },
        { tr("at %1").arg(priceText(position.entryPrice, instrument)), StripInk::Text2, 400, 11 } });
    // ROE as the venue shows it: result over the initial margin at mark.
    const Decimal margin = position.markPrice * position.amount.abs() / Decimal(std::max(1, position.leverage));
    const Decimal roe = margin.isPositive() ? position.unrealizedPnl * Decimal(100) / margin : Decimal();
    line.columns.push_back({ { format::signedMoney(position.unrealizedPnl), inkOf(position.unrealizedPnl.rounded(2, Decimal::Rounding::Nearest)), 500 },
        { format::signedPercent(roe), StripInk::Text2, 400, 11 } });
    if (position.hasLiquidation()) {
        const Decimal away = position.markPrice.isPositive()
            ? (position.liquidationPrice - position.markPrice).abs() * Decimal(100) / position.markPrice
            : Decimal();
        const StripInk danger = away < Decimal(1) ? StripInk::Sell : away < Decimal(5) ? StripInk::Warn : StripInk::Text2;
        line.columns.push_back({ { tr("Liq %1").arg(priceText(position.liquidationPrice, instrument)), StripInk::Liquidation, 400, 11 },
            { tr("%1 away").arg(format::percent(away, 1)), danger, 400, 11 } });
    } else if (!position.isLiquidationKnown) {
        line.columns.push_back({ { tr("Liq %1").arg(format::asking()), StripInk::Text3, 400, 11 }, {} });
    }
    return line;
}

void PositionStrip::setLegs(const Instrument* instrument, const std::vector<Position>& legs, PositionSide active)
{
    m_lines.clear();
    m_active = active;
    QStringList spoken;
    for (const Position& leg : legs) {
        if (!instrument || !leg.isOpen() || m_lines.size() == m_buttons.size())
            continue;
        m_lines.push_back(describe(*instrument, leg));
        QString words = tr("Position %1 at %2, result %3")
                            .arg(m_lines.back().columns.front().top.text, priceText(leg.entryPrice, *instrument), format::signedMoney(leg.unrealizedPnl));
        if (leg.hasLiquidation() && leg.markPrice.isPositive()) {
            const Decimal away = (leg.liquidationPrice - leg.markPrice).abs() * Decimal(100) / leg.markPrice;
            words += QStringLiteral(", ") + tr("liquidation %1, %2 percent away").arg(priceText(leg.liquidationPrice, *instrument), format::grouped(away, 2));
            if (away < Decimal(1))
                words += QStringLiteral(", ") + tr("danger");
        }
        spoken << words;
    }
    setAccessibleName(m_lines.empty() ? tr("No position") : spoken.join(QStringLiteral("; ")));
    nameButtons();
    place();
    update();
}

void PositionStrip::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    setFixedHeight(compact ? compactStripHeight : stripHeight);
    nameButtons();
    place();
    update();
}

void PositionStrip::setAlarm(const QString& text)
{
    if (text == m_alarm)
        return;
    m_alarm = text;
    update();
}

void PositionStrip::setStep(const QString& text)
{
    if (text == m_step)
        return;
    m_step = text;
    nameButtons();
    place();
}

void PositionStrip::place()
{
    const bool two = lines() > 1;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const Buttons& b = m_buttons[i];
        const bool shown = i == 0 || (two && !m_compact);
        const bool usable = static_cast<int>(i) < lines();
        const int lineHeight = two && !m_compact ? height() / 2 : height();
        const int middle = lineHeight / 2 + (two && !m_compact ? static_cast<int>(i) * lineHeight : 0);
        int x = width() - edge;
        // From the right: what turns the position is furthest from what closes it.
        for (StripButton* button : { b.reverse, b.half, b.close }) {
            const bool fits = shown && (button != b.half || isTall());
            button->setVisible(fits);
            button->setEnabled(usable);
            if (!fits)
                continue;
            const int high = isTall() ? 24 : 19;
            button->setFixedSize(button->sizeAt100().width(), high);
            x -= button->width();
            button->move(x, middle - high / 2);
            x -= stripGap;
        }
    }
    update();
}

void PositionStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void PositionStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || lines() < 2 || !rect().contains(event->position().toPoint()))
        return;
    const bool second = legBox(1).contains(event->position().toPoint());
    Q_EMIT legChosen(m_lines[second ? 1 : 0].side);
}

QRect PositionStrip::legBox(int leg) const
{
    if (lines() < 2)
        return rect();
    if (!m_compact)
        return { 0, leg * height() / 2, width(), height() / 2 };
    const int half = std::max(0, m_buttons[0].close->x() - 4) / 2;
    return { leg * half, 0, half, height() };
}

void PositionStrip::paintLine(QPainter& painter, const Line& line, const QRect& box, double limit) const
{
    const Tokens& t = m_theme.tokens();
    const bool tall = isTall();
    double x = box.x() + 12;
    for (const Column& column : line.columns) {
        // One line keeps what the two lines say first: size, result, liquidation.
        const std::array<const TextPart*, 2> parts { &column.top, &column.bottom };
        double widest = 0;
        for (std::size_t i = 0; i < (tall ? 2U : 1U); ++i)
            widest = std::max(widest, QFontMetricsF(m_theme.font(parts[i]->px, parts[i]->weight)).horizontalAdvance(parts[i]->text));
        if (x + widest > limit)
            break; // what has no room is in the positions panel
        double baseline = tall ? box.center().y() + 0.5 - 16 + 8 + 12 * 0.36 : box.center().y() + 0.5 + 12 * 0.36;
        for (std::size_t i = 0; i < (tall ? 2U : 1U); ++i) {
            painter.setFont(m_theme.font(parts[i]->px, parts[i]->weight));
            painter.setPen(inkColour(t, parts[i]->ink));
            painter.drawText(QPointF(x, std::round(baseline)), parts[i]->text);
            baseline += 16;
        }
        x += std::ceil(widest) + (tall ? 14 : 10);
    }
}

void PositionStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rect(), t.panel);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    const double limit = m_buttons[0].close->x() - 4;
    if (m_lines.empty()) {
        Line flat;
        flat.columns.push_back({ { tr("Flat"), StripInk::Text2, 500 }, { tr("no position"), StripInk::Text3, 400, 11 } });
        paintLine(painter, flat, rect(), limit);
    }
    for (int i = 0; i < lines(); ++i) {
        const Line& line = m_lines[static_cast<std::size_t>(i)];
        const QRect box = legBox(i);
        const QColor& colour = line.sign > 0 ? t.buySolid : t.sellSolid;
        if (lines() == 1 || line.side == m_active)
            painter.fillRect(box.x(), box.y(), 3, box.height(), colour);
        paintLine(painter, line, box, lines() > 1 && m_compact ? box.right() - 2 : limit);
    }
    if (m_alarm.isEmpty())
        return;
    const QRect bar(0, height() - alarmHeight, width(), alarmHeight);
    painter.fillRect(bar, t.sellSolid);
    painter.setFont(m_theme.title());
    painter.setPen(t.sellOn);
    const QRect words = bar.adjusted(26, 0, -8, 0);
    paintIcon(painter, Icon::Warning, QRectF(bar.x() + 7, bar.y() + 2, 14, 14), t.sellOn);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_alarm, Qt::ElideRight, words.width()));
}

} // namespace fathom
