// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/small_widgets.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <cmath>

namespace fathom {

namespace {

constexpr int fewestPixels = 64;

void repaintOnThemeChange(const Theme& theme, QWidget* widget)
{
    QObject::connect(&theme, &Theme::changed, widget, qOverload<>(&QWidget::update));
}

} // namespace

IconButton::IconButton(Icon icon, const Theme& theme, QWidget* parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setFixedSize(22, 22);
    setIconSize(QSize(16, 16));
    setFocusPolicy(Qt::TabFocus);
    setGlyph(icon);
    repaintOnThemeChange(theme, this);
}

void IconButton::setName(const QString& name, const QString& key)
{
    setAccessibleName(name);
    setToolTip((key.isEmpty() ? name : name + QStringLiteral("  (") + key + QLatin1Char(')')).toHtmlEscaped());
}

void IconButton::setGlyph(Icon icon)
{
    setIcon(themedIcon(icon, m_theme));
}

ChevronButton::ChevronButton(const Theme& theme, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setAutoDefault(false);
}

QSize ChevronButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(scaled(this, 16), 0);
}

void ChevronButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionButton::HasMenu;
    const QString text = option.text;
    option.text.clear();
    option.icon = {}; // the style would centre it, over the words
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const Tokens& tokens = m_theme.tokens();
    QRect inside = rect().adjusted(scaled(this, 8), 0, -scaled(this, 22), 0);
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(inside.left(), (height() - iconSize().height()) / 2, iconSize().width(), iconSize().height()));
        inside.setLeft(inside.left() + iconSize().width() + scaled(this, 4));
    }
    painter.setPen(isEnabled() ? tokens.text1 : tokens.text3);
    painter.setFont(font());
    painter.drawText(inside, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), text);
    paintIcon(painter, Icon::Down, QRectF(width() - scaled(this, 19), (height() - scaled(this, 12)) / 2.0, scaled(this, 12), scaled(this, 12)), tokens.text3);
}

KeyButton::KeyButton(const Theme& theme, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setAutoDefault(false);
}

void KeyButton::setKey(const QString& key)
{
    if (key == m_key)
        return;
    m_key = key;
    updateGeometry();
    update();
}

int KeyButton::capWidth() const { return QFontMetrics(scaled(this, m_theme.tag())).horizontalAdvance(m_key) + scaled(this, 9); }

QSize KeyButton::sizeHint() const
{
    const int cap = m_key.isEmpty() ? 0 : capWidth() + scaled(this, 6);
    return QPushButton::sizeHint() + QSize(cap, 0);
}

void KeyButton::paintEvent(QPaintEvent* event)
{
    if (m_key.isEmpty()) {
        QPushButton::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const int cap = capWidth();
    const int gap = scaled(this, 6);
    const int capHeight = scaled(this, 16);
    const int words = fontMetrics().horizontalAdvance(text());
    const int left = (width() - words - gap - cap) / 2;
    const Tokens& tokens = m_theme.tokens();
    const QString kind = property("kind").toString();
    const QColor on = kind == QLatin1String("buy") ? tokens.buyOn : kind == QLatin1String("sell") ? tokens.sellOn : kind == QLatin1String("warn") ? tokens.warnOn : QColor();
    painter.setPen(!isEnabled() ? tokens.text3 : on.isValid() ? on : tokens.text1);
    painter.setFont(font());
    painter.drawText(QRect(left, 0, words + 2, height()), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text());
    const QRectF box(left + words + gap + 0.5, (height() - capHeight) / 2 + 0.5, cap - 1, capHeight - 1);
    painter.setPen(on.isValid() && isEnabled() ? on : tokens.line2);
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(on.isValid() && isEnabled() ? on : tokens.text3);
    painter.setFont(scaled(this, m_theme.tag()));
    painter.drawText(box, Qt::AlignCenter, m_key);
}

KeyCap::KeyCap(const Theme& theme, const QString& text, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_text(text)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // a cap is as wide as its key
    setFont(theme.tag());
    repaintOnThemeChange(theme, this);
}

void KeyCap::setText(const QString& text)
{
    m_text = text;
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return real(QSize(QFontMetrics(m_theme.tag()).horizontalAdvance(m_text) + 9, 16));
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.tokens().line2);
    painter.drawRoundedRect(QRectF(0.5, (height() - 16) / 2 + 0.5, width() - 1, 15), 2, 2);
    painter.setFont(m_theme.tag());
    painter.setPen(m_theme.tokens().text3);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

EnvStrip::EnvStrip(const Theme& theme, Environment environment, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_environment(environment)
{
    setFixedHeight(3);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(environmentWord(environment));
    repaintOnThemeChange(theme, this);
}

void EnvStrip::setEnvironment(Environment environment)
{
    m_environment = environment;
    setAccessibleName(environmentWord(environment));
    update();
}

void EnvStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    if (m_environment == Environment::Production) {
        painter.fillRect(rect(), tokens.warnSolid);
        return;
    }
    painter.fillRect(rect(), tokens.ground);
    if (m_environment == Environment::Demo) {
        for (int x = 2; x < width(); x += 9)
            painter.fillRect(QRect(x, 0, 3, 3), tokens.paper);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.paper);
    // 45 degree hatch, 6 on and 6 off measured across the stripe.
    constexpr double period = 16.97;
    for (double x = -6; x < width() + 6; x += period)
        painter.drawPolygon(QPolygonF { { x + 3, 0 }, { x + 11.5, 0 }, { x + 8.5, 3 }, { x, 3 } });
}

EnvMark::EnvMark(const Theme& theme, Environment environment, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_environment(environment)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(environmentWord(environment));
    repaintOnThemeChange(theme, this);
}

void EnvMark::setEnvironment(Environment environment)
{
    m_environment = environment;
    setWords({});
}

void EnvMark::setWords(const QString& words)
{
    m_words = words;
    setAccessibleName(this->words());
    updateGeometry();
    update();
}

QString EnvMark::words() const { return m_words.isEmpty() ? environmentWord(m_environment) : m_words; }

int EnvMark::widthOf(const Theme& theme, const QString& words) { return QFontMetrics(theme.tag()).horizontalAdvance(words) + 16; }

QSize EnvMark::sizeHint() const
{
    return real(QSize(widthOf(m_theme, words()), 20));
}

void EnvMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    const bool live = m_environment == Environment::Production;
    painter.setBrush(live ? QBrush(tokens.warnSolid) : QBrush(Qt::NoBrush));
    painter.setPen(live ? tokens.warnSolid : tokens.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(live ? tokens.warnOn : tokens.paper);
    painter.setFont(m_theme.tag());
    painter.drawText(rect(), Qt::AlignCenter, words());
}

Meter::Meter(const Theme& theme, int width, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
{
    setFixedSize(width, 9);
    repaintOnThemeChange(theme, this);
}

void Meter::setShare(double share, double mark)
{
    share = std::clamp(share, 0.0, 1.0);
    if (std::abs(share - m_share) < 0.002 && mark == m_mark)
        return;
    m_share = share;
    m_mark = mark;
    update();
}

void Meter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(QRect(0, 2, width(), 5), tokens.hover);
    const bool high = m_mark > 0 && m_share >= m_mark;
    const int filled = m_share > 0 ? std::max(1, static_cast<int>(std::lround(m_share * width()))) : 0;
    painter.fillRect(QRect(0, 2, filled, 5), high ? tokens.warn : tokens.text3);
    if (m_mark > 0)
        painter.fillRect(QRect(static_cast<int>(m_mark * width()), 0, 1, 9), tokens.text3);
}

ElidedLabel::ElidedLabel(const char* role, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    if (*role != '\0')
        setProperty("role", QLatin1String(role));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void ElidedLabel::setWords(const QString& text)
{
    setText(text);
    setToolTip(text.toHtmlEscaped());
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    const int whole = fontMetrics().horizontalAdvance(text());
    if (whole > width() && width() < scaled(this, fewestPixels))
        return; // a syllable says nothing
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), static_cast<int>(alignment()), fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

QLabel* plainLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (role != nullptr && *role != '\0')
        label->setProperty("role", QLatin1String(role));
    return label;
}

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QStringLiteral("LIVE");
    case Environment::Demo:
        return QStringLiteral("TESTNET");
    case Environment::Paper:
        break;
    }
    return QStringLiteral("PAPER");
}

} // namespace fathom
