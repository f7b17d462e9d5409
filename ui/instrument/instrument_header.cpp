// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/instrument_header.h"

#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "core/session/market_data.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/frame.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/workspace/contract_words.h"
#include "ui/workspace/link_chip.h"

#include <QEvent>
#include <QPainter>

#include <numeric>

namespace fathom {

namespace {

constexpr int flashMs = 300;
constexpr int widestGap = 18; // between figures; gives way before a figure does
constexpr int smallestGap = 12;
constexpr int headerHeight = 50;
constexpr int margin = 10;

} // namespace

SymbolButton::SymbolButton(const Theme& theme, QWidget* parent)
    : Scaled(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("instrumentSymbolButton"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void SymbolButton::setTexts(const QString& symbol, const QString& detail)
{
    setText(symbol);
    m_detail = detail;
    setAccessibleName(symbol.isEmpty() ? tr("Choose a symbol") : tr("%1, %2; choose another symbol").arg(symbol, detail));
    setToolTip(tr("Choose another symbol (Ctrl+K)"));
    updateGeometry();
    update();
}

QSize SymbolButton::sizeHint() const { return real(sizeAt100()); }

QSize SymbolButton::sizeAt100() const
{
    const int symbol = QFontMetrics(m_theme.font(14, 500)).horizontalAdvance(text().isEmpty() ? tr("Symbol") : text());
    const int detail = QFontMetrics(m_theme.label()).horizontalAdvance(m_detail);
    return { std::max(symbol, detail) + 28, headerHeight - 8 };
}

void SymbolButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    const QRect area = rect().adjusted(4, 0, -22, 0);
    const QFontMetrics symbol(m_theme.font(14, 500));
    const QFontMetrics detail(m_theme.label());
    painter.setFont(m_theme.font(14, 500));
    painter.setPen(tokens.text1);
    painter.drawText(QPoint(area.left(), 17), symbol.elidedText(text().isEmpty() ? tr("Symbol") : text(), Qt::ElideRight, area.width()));
    painter.setFont(m_theme.label());
    painter.setPen(tokens.text3);
    painter.drawText(QPoint(area.left(), 33), detail.elidedText(m_detail, Qt::ElideRight, area.width()));
    paintIcon(painter, Icon::Down, QRectF(width() - 16, (height() - 12) / 2.0, 12, 12), underMouse() ? tokens.text1 : tokens.text3);
    if (hasFocus())
        paintFrame(painter, rect(), tokens.accent);
}

InstrumentHeader::InstrumentHeader(const PanelContext& context, QWidget* parent)
    : ScaledWidget(parent)
    , m_context(context)
    , m_symbol(new SymbolButton(context.theme, this))
{
    setObjectName(QStringLiteral("instrumentHeader"));
    setAccessibleName(tr("Instrument"));
    m_chip = new LinkChip(context.theme, context.link, this);
    m_flash.setSingleShot(true);
    m_flash.setInterval(flashMs);
    connect(&m_flash, &QTimer::timeout, this, [this] {
        m_lastSign = 0;
        update();
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        refreshFigures(); // the countdown to funding
        setAccessibleDescription(tr("last %1, %2").arg(m_last, m_lines.join(QStringLiteral(", "))));
    });
    m_second.start();
    connect(m_symbol, &QAbstractButton::clicked, this, [this] { m_context.link.askForSymbol({}); });
    const MarketData* market = context.session.market();
    const auto mine = [this](const QStringList& symbols) {
        if (symbols.contains(m_context.link.symbol())) {
            refreshLast();
            refreshFigures();
        }
    };
    connect(market, &MarketData::tickersChanged, this, mine);
    connect(market, &MarketData::markPricesChanged, this, mine);
    connect(market, &MarketData::instrumentsChanged, this, &InstrumentHeader::refreshAll);
    connect(context.session.account(), &AccountState::configChanged, this, &InstrumentHeader::refreshAll);
    connect(context.session.account(), &AccountState::positionsChanged, this, [this](bool structure) {
        if (structure)
            refreshAll();
    });
    connect(context.session.connection(), &ConnectionState::changed, this, qOverload<>(&QWidget::update));
    connect(&context.link, &LinkGroup::symbolChanged, this, &InstrumentHeader::refreshAll);
    connect(&context.theme, &Theme::changed, this, &InstrumentHeader::refreshAll);
    refreshAll();
}

InstrumentHeader::~InstrumentHeader() = default;

void InstrumentHeader::refreshAll()
{
    const QString symbol = m_context.link.symbol();
    const auto instrument = m_context.session.market()->instrument(symbol);
    if (std::exchange(m_shownSymbol, symbol) != symbol) {
        m_figures.clear(); // widths start anew
        m_lastValue = Decimal();
        m_lastSign = 0;
    }
    QString detail;
    if (instrument) {
        const SymbolConfig config = m_context.session.account()->symbolConfig(symbol);
        const QString kind = contractWords(*instrument);
        const QString mode = config.marginType == MarginType::Cross ? tr("Cross") : tr("Isolated");
        detail = instrument->isTrading() ? tr("%1 · %2× %3").arg(kind, QString::number(config.leverage), mode) : tr("%1 · not trading").arg(kind);
    }
    m_symbol->setTexts(symbol, detail);
    placeParts();
    refreshLast();
    refreshFigures();
}

void InstrumentHeader::refreshLast()
{
    const auto instrument = m_context.session.market()->instrument(m_shownSymbol);
    const Ticker* ticker = m_context.session.market()->ticker(m_shownSymbol);
    const Decimal value = ticker ? ticker->last : Decimal();
    m_last = ticker && instrument ? format::price(value, *instrument) : format::unknown();
    if (!m_lastValue.isZero() && value != m_lastValue && ticker) {
        m_lastSign = m_context.theme.isMotionReduced() ? 0 : value > m_lastValue ? 1 : -1;
        if (m_lastSign != 0)
            m_flash.start();
    }
    m_lastValue = value;
    update();
}

QString InstrumentHeader::fundingText() const
{
    const MarkPrice* mark = m_context.session.market()->markPrice(m_shownSymbol);
    if (!mark)
        return format::unknown();
    const std::int64_t now = toMs(RealClock().wallNow()) + m_context.session.connection()->clockOffsetMs().value_or(0);
    const std::int64_t left = toMs(mark->nextFunding) - now;
    QString countdown = format::unknown(); // a replay, or not told yet
    if (left >= 0 && left < 86'400'000) {
        const auto two = [](std::int64_t number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
        countdown = two(left / 3'600'000) % QLatin1Char(':') % two(left / 60'000 % 60) % QLatin1Char(':') % two(left / 1000 % 60);
    }
    return format::percent(mark->fundingRate * Decimal(100), 4) % QStringLiteral("  ") % countdown;
}

void InstrumentHeader::refreshFigures()
{
    const MarketData* market = m_context.session.market();
    const auto instrument = market->instrument(m_shownSymbol);
    const Ticker* ticker = market->ticker(m_shownSymbol);
    const MarkPrice* mark = market->markPrice(m_shownSymbol);
    const auto interest = market->openInterest(m_shownSymbol);
    const auto price = [&instrument](bool known, Decimal value) { return known && instrument ? format::price(value, *instrument) : format::unknown(); };
    const bool funded = mark && instrument;
    std::vector<Figure> figures {
        { tr("24 h"), ticker ? format::signedPercent(ticker->changePercent) : format::unknown(), ticker ? ticker->changePercent.sign() : 0, 7 },
        { tr("Mark"), price(mark, mark ? mark->mark : Decimal()), 0, 6 },
        { tr("Index"), price(mark, mark ? mark->index : Decimal()), 0, 4 },
        { tr("Funding / next"), funded ? fundingText() : format::unknown(), 0, 5 },
        { tr("24 h high"), price(ticker, ticker ? ticker->high : Decimal()), 0, 2 },
        { tr("24 h low"), price(ticker, ticker ? ticker->low : Decimal()), 0, 1 },
        { tr("24 h volume"), ticker ? format::compact(ticker->quoteVolume) : format::unknown(), 0, 3 },
        { tr("Open interest"), interest && instrument ? format::grouped(*interest, 0) % QLatin1Char(' ') % instrument->baseAsset : format::unknown(), 0, 0 },
    };
    const QFontMetrics label(m_context.theme.label());
    const QFontMetrics value(m_context.theme.body());
    QStringList lines;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        Figure& figure = figures[i];
        const int known = i < m_figures.size() ? m_figures[i].width : 0;
        figure.width = std::max({ known, label.horizontalAdvance(figure.label), value.horizontalAdvance(figure.value) });
        lines.append(figure.label % QStringLiteral("  ") % figure.value);
    }
    m_figures = std::move(figures);
    setToolTip(lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    m_lines = lines;
    update();
}

std::vector<std::size_t> InstrumentHeader::fitting(const std::vector<Figure>& figures, int width, int gapWidth)
{
    std::vector<std::size_t> shown(figures.size());
    std::iota(shown.begin(), shown.end(), std::size_t { 0 });
    const auto total = [&] {
        return std::accumulate(shown.begin(), shown.end(), 0, [&](int sum, std::size_t i) { return sum + figures[i].width + gapWidth; });
    };
    while (!shown.empty() && total() > width) {
        shown.erase(std::min_element(shown.begin(), shown.end(),
            [&figures](std::size_t a, std::size_t b) { return figures[a].priority < figures[b].priority; }));
    }
    return shown;
}

bool InstrumentHeader::isOld() const
{
    const StreamHealth* stream = m_context.session.connection()->stream(QStringLiteral("market"));
    return stream && (stream->phase == StreamPhase::Stale || stream->phase == StreamPhase::Waiting);
}

void InstrumentHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_context.theme.tokens();
    painter.fillRect(rect(), tokens.panel);
    const bool old = isOld();
    int x = m_symbol->geometry().right() + 12;
    const QFont hero = m_context.theme.font(22, 500);
    painter.setFont(hero);
    const QColor moved = m_lastSign > 0 ? tokens.buy : tokens.sell;
    painter.setPen(old ? tokens.text3 : m_lastSign == 0 ? tokens.text1 : moved);
    painter.drawText(QPoint(x, 33), m_last);
    x += QFontMetrics(hero).horizontalAdvance(m_last) + 16;
    int gap = widestGap;
    while (gap > smallestGap && fitting(m_figures, width() - x + gap - 4, gap).size() < m_figures.size())
        --gap;
    for (const std::size_t i : fitting(m_figures, width() - x + gap - 4, gap)) {
        const Figure& figure = m_figures[i];
        painter.setFont(m_context.theme.label());
        painter.setPen(tokens.text3);
        painter.drawText(QPoint(x, 21), figure.label);
        painter.setFont(m_context.theme.body());
        painter.setPen(old ? tokens.text3 : figure.sign > 0 ? tokens.buy : figure.sign < 0 ? tokens.sell : tokens.text1);
        painter.drawText(QPoint(x, 37), figure.value);
        x += figure.width + gap;
    }
}

void InstrumentHeader::placeParts()
{
    m_chip->move(margin - 2, (headerHeight - m_chip->height()) / 2);
    m_symbol->setGeometry(QRect(QPoint(margin + 20, 4), m_symbol->sizeAt100()));
}

void InstrumentHeader::resizeEvent(QResizeEvent*)
{
    placeParts(); // the window's scale is another
    update();
}

void InstrumentHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_figures.clear();
        setAccessibleName(tr("Instrument"));
        refreshAll();
    }
    QWidget::changeEvent(event);
}

} // namespace fathom
