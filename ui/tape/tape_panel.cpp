// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tape/tape_panel.h"

#include "core/session/connection_state.h"
#include "core/session/market_data.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/ladder/ladder_settings.h"
#include "ui/ladder/strip_button.h"
#include "ui/tape/tape_view.h"
#include "ui/theme/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QMenu>
#include <QVBoxLayout>

namespace fathom {

namespace {

constexpr int roundNotionals[] = { 100, 1'000, 10'000, 100'000, 1'000'000 };
constexpr int defaultMinimumNotional = 200;  // quote asset: noise below it
constexpr int defaultLargeNotional = 100'000;

QString keyOf(const QString& symbol)
{
    return QStringLiteral("symbols.") + symbol + QStringLiteral(".tape");
}

Decimal sizeWorth(int notional, const Instrument& instrument, Decimal price)
{
    Decimal power = instrument.stepSize;
    const Decimal wanted = Decimal(notional) / price;
    while (power * Decimal(10) <= wanted)
        power = power * Decimal(10);
    for (const int factor : { 5, 2 }) {
        if (power * Decimal(factor) <= wanted)
            return power * Decimal(factor);
    }
    return power;
}

Decimal knownPrice(const MarketData& market, const QString& symbol, const Instrument& instrument)
{
    if (const Ticker* ticker = market.ticker(symbol); ticker && ticker->last.isPositive())
        return ticker->last;
    if (const BookViewPtr book = market.book(symbol); book && !book->bids.empty())
        return instrument.priceOf(book->bids.front().ticks);
    const MarkPrice* mark = market.markPrice(symbol);
    return mark ? mark->mark : Decimal();
}

} // namespace

TapePanel::TapePanel(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(new TapeView(context.theme, this))
    , m_settings(new StripButton(context.theme, StripButton::Kind::Flat, this))
    , m_lower(new StripButton(context.theme, StripButton::Kind::Framed, m_view))
{
    setObjectName(QStringLiteral("tapePanel"));
    setProperty(panelMayBeCoveredProperty, true);
    auto* tools = new QWidget(this);
    tools->setObjectName(QStringLiteral("titleTools"));
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_settings);
    tools->hide(); // until a title bar takes it in
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    m_settings->setObjectName(QStringLiteral("tapeSettings"));
    m_settings->setGlyph(Icon::Settings);
    m_lower->setObjectName(QStringLiteral("tapeShowAll"));
    m_lower->hide();
    setFocusProxy(m_view);
    connect(m_settings, &QAbstractButton::clicked, this, &TapePanel::openMenu);
    connect(m_lower, &QAbstractButton::clicked, this, [this] { setMinimum(Decimal()); });
    connect(m_view, &TapeView::priceClicked, this, [this](std::int64_t ticks) {
        if (const auto instrument = m_context.session.market()->instrument(m_symbol)) {
            Draft draft;
            draft.price = instrument->priceOf(ticks);
            m_context.link.offerDraft(draft);
        }
    });
    MarketData* market = context.session.market();
    connect(&context.link, &LinkGroup::symbolChanged, this, &TapePanel::showSymbol);
    connect(market, &MarketData::instrumentsChanged, this, &TapePanel::takeInstrument);
    connect(market, &MarketData::tradesArrived, this, &TapePanel::takeTrades);
    connect(market, &MarketData::tradesMissed, this, [this](const QString& symbol, WallTime from, WallTime to) {
        if (symbol != m_symbol)
            return;
        m_view->model().addGap(from, to);
        m_view->refresh(1);
    });
    connect(context.session.connection(), &ConnectionState::changed, this, &TapePanel::takeConnection);
    showSymbol(context.link.symbol());
}

TapePanel::~TapePanel()
{
    if (!m_symbol.isEmpty())
        m_context.session.market()->unwatchTrades(m_symbol);
}

void TapePanel::showSymbol(const QString& symbol)
{
    MarketData* market = m_context.session.market();
    if (!m_symbol.isEmpty())
        market->unwatchTrades(m_symbol);
    m_symbol = symbol;
    m_defaultsChosen = false;
    m_minimum = m_large = {};
    m_view->setInstrument(nullptr);
    m_view->setAccessibleName(tr("Tape %1").arg(symbol));
    if (!symbol.isEmpty())
        market->watchTrades(symbol);
    takeInstrument();
}

void TapePanel::takeInstrument()
{
    const auto instrument = m_context.session.market()->instrument(m_symbol);
    if (instrument && !m_defaultsChosen) {
        m_view->setInstrument(instrument);
        chooseDefaults();
    }
    refreshWords();
}

void TapePanel::chooseDefaults()
{
    const auto instrument = m_context.session.market()->instrument(m_symbol);
    if (!instrument)
        return;
    const QJsonObject stored = m_context.session.preferences()->value(keyOf(m_symbol)).toObject();
    const auto read = [&](const char* key) {
        const auto value = Decimal::parse(stored[QLatin1String(key)].toString().toStdString());
        return value && !value->isNegative() ? std::optional(*value) : std::nullopt;
    };
    const Decimal price = knownPrice(*m_context.session.market(), m_symbol, *instrument);
    const auto minimum = read("min");
    const auto large = read("large");
    if (!price.isPositive() && !(minimum && large))
        return; // asked again with the first print
    m_defaultsChosen = true;
    m_minimum = minimum.value_or(price.isPositive() ? sizeWorth(defaultMinimumNotional, *instrument, price) : Decimal());
    m_large = large.value_or(price.isPositive() ? sizeWorth(defaultLargeNotional, *instrument, price) : Decimal());
    m_view->model().setMinimum(stepsOf(m_minimum));
    m_view->model().setMerge(m_merge);
    m_view->setLarge(stepsOf(m_large));
    refreshWords();
}

std::int64_t TapePanel::stepsOf(Decimal size) const
{
    const auto instrument = m_context.session.market()->instrument(m_symbol);
    return instrument ? size.countOf(instrument->stepSize).value_or(0) : 0;
}

void TapePanel::setMinimum(Decimal size)
{
    m_minimum = size;
    m_view->model().setMinimum(stepsOf(size));
    m_view->scrollTo(0);
    save();
    refreshWords();
}

void TapePanel::setLarge(Decimal size)
{
    m_large = size;
    m_view->setLarge(stepsOf(size));
    save();
}

void TapePanel::save() const
{
    m_context.session.preferences()->setValue(keyOf(m_symbol), QJsonObject {
        { QStringLiteral("min"), QString::fromStdString(m_minimum.toString()) },
        { QStringLiteral("large"), QString::fromStdString(m_large.toString()) },
    });
}

void TapePanel::takeTrades(const QString& symbol, const std::vector<Trade>& trades)
{
    if (symbol != m_symbol)
        return;
    if (!m_defaultsChosen)
        chooseDefaults();
    const bool wasEmpty = m_view->model().count() == 0;
    m_view->refresh(m_view->model().add(trades));
    if (wasEmpty)
        refreshWords();
}

void TapePanel::takeConnection()
{
    const StreamHealth* stream = m_context.session.connection()->stream(QStringLiteral("market"));
    const bool stale = stream && stream->phase != StreamPhase::Live && m_view->model().hasPrints();
    QString text;
    if (stale && stream->lastFrame != MonotonicTime()) {
        const auto age = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - stream->lastFrame);
        text = tr("stale %1 s").arg(std::max<std::int64_t>(0, age.count()));
    } else if (stale) {
        text = tr("stale");
    }
    if (stale == m_stale && text == m_staleText)
        return;
    m_stale = stale;
    m_staleText = text;
    m_view->setStale(stale);
    refreshWords();
}

void TapePanel::refreshWords()
{
    const auto instrument = m_context.session.market()->instrument(m_symbol);
    const QString size = instrument && m_minimum.isPositive() ? format::grouped(m_minimum, m_minimum.decimals()) : QString();
    const QString merge = tr("merge %1 ms").arg(m_merge.count());
    const QString note = size.isEmpty() ? merge : tr("min %1 · %2").arg(size, merge);
    setPanelNote(this, m_stale ? m_staleText + QStringLiteral(" · ") + note : note);
    m_settings->setName(tr("Tape settings"));
    const bool filtered = m_view->model().hasPrints() && m_view->model().count() == 0;
    m_view->setEmptyText(filtered ? tr("No print of %1 or more yet").arg(size) : tr("Waiting for the first print"));
    m_lower->setParts({ { tr("Show every print") } });
    m_lower->setName(tr("Show every print"));
    m_lower->adjustSize();
    m_lower->move((m_view->width() - m_lower->width()) / 2, 60);
    m_lower->setVisible(filtered);
}

void TapePanel::addSizes(QMenu* menu, const QString& title, Decimal chosen, bool withAll, void (TapePanel::*set)(Decimal))
{
    const auto instrument = m_context.session.market()->instrument(m_symbol);
    const Decimal price = instrument ? knownPrice(*m_context.session.market(), m_symbol, *instrument) : Decimal();
    if (!price.isPositive())
        return;
    menu->addSection(title);
    std::vector<Decimal> sizes;
    if (withAll)
        sizes.push_back({});
    for (const int notional : roundNotionals) {
        const Decimal size = sizeWorth(notional, *instrument, price);
        if (sizes.empty() || size > sizes.back())
            sizes.push_back(size);
    }
    if (std::find(sizes.begin(), sizes.end(), chosen) == sizes.end())
        sizes.push_back(chosen);
    std::sort(sizes.begin(), sizes.end());
    for (const Decimal& size : sizes) {
        const QString text = size.isPositive() ? format::quantity(size, *instrument) + QLatin1Char(' ') + instrument->baseAsset : tr("every print");
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(size == chosen);
        connect(action, &QAction::triggered, this, [this, size, set] { (this->*set)(size); });
    }
}

void TapePanel::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("tapeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSizes(menu, tr("Smallest print"), m_minimum, true, &TapePanel::setMinimum);
    addSizes(menu, tr("Large from"), m_large, false, &TapePanel::setLarge);
    menu->popup(m_settings->mapToGlobal(QPoint(0, m_settings->height())));
}

void TapePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
    QWidget::changeEvent(event);
}

} // namespace fathom
