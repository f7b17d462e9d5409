// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/stress_dialog.h"

#include "core/domain/beta.h"
#include "core/domain/candle_series.h"
#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/account/ratio_meter.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/workspace/notice_line.h"
#include "ui/workspace/small_widgets.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace fathom {

namespace {

constexpr int mostShift = 500;   // tenths of a percent either way
constexpr int stressUpdateMs = 500;
constexpr int mostRowsShown = 8;
constexpr int stressRowHeight = 24;
const QString driverSymbol = QStringLiteral("BTCUSDT");
const QString levelKey = QStringLiteral("stress.level");
const QString byBetaKey = QStringLiteral("stress.byBeta");

void setStressRole(QLabel* label, const char* role)
{
    if (label->property("role").toString() == QLatin1String(role))
        return;
    label->setProperty("role", QLatin1String(role));
    repolish(label);
}

const char* stressRole(Decimal value) { return value.isPositive() ? "buy" : value.isNegative() ? "sell" : "text2"; }

QString percentOf(Decimal share) { return format::percent(share * Decimal(100)); }

} // namespace

StressDialog::StressDialog(const PanelContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("stressDialog"));
    setFont(context.theme.body());
    build();
    m_update.setSingleShot(true);
    m_update.setInterval(stressUpdateMs);
    connect(&m_update, &QTimer::timeout, this, &StressDialog::refresh);
    const AccountState* account = context.session.account();
    const auto soon = [this] {
        if (!m_update.isActive())
            m_update.start();
    };
    connect(account, &AccountState::figuresChanged, this, soon);
    connect(account, &AccountState::configChanged, this, soon);
    connect(account, &AccountState::positionsChanged, this, [this, soon](bool structure) {
        if (structure)
            makeRows();
        soon();
    });
    connect(context.session.market(), &MarketData::candlesChanged, this, [this, soon](const QString& symbol) {
        if (std::find(m_watched.begin(), m_watched.end(), symbol) == m_watched.end())
            return;
        measureBetas();
        soon();
    });
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    makeRows();
    refresh();
}

StressDialog::~StressDialog()
{
    for (const QString& symbol : m_watched)
        m_context.session.market()->unwatchCandles(symbol, Interval::H1);
}

void StressDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(4);
    m_title = plainLabel({}, "title", this);
    m_title->setFont(m_context.theme.font(13, 500));
    column->addWidget(m_title);
    auto* move = new QHBoxLayout;
    move->setSpacing(10);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(QStringLiteral("stressSlider"));
    m_slider->setRange(-mostShift, mostShift);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(mostShift / 5);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(10);
    m_percent = new QDoubleSpinBox(this);
    m_percent->setObjectName(QStringLiteral("stressPercent"));
    m_percent->setRange(-mostShift / 10.0, mostShift / 10.0);
    m_percent->setDecimals(1);
    m_percent->setSingleStep(0.1);
    m_percent->setSuffix(QStringLiteral(" %"));
    m_percent->setMinimumHeight(28);
    move->addWidget(m_slider, 1);
    move->addWidget(m_percent);
    column->addLayout(move);
    connect(m_slider, &QSlider::valueChanged, this, [this](int tenths) {
        const QSignalBlocker quiet(m_percent);
        m_percent->setValue(tenths / 10.0);
        refresh();
    });
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, [this](double percent) { m_slider->setValue(static_cast<int>(std::lround(percent * 10))); });
    m_byBeta = new QCheckBox(this);
    m_byBeta->setObjectName(QStringLiteral("stressByBeta"));
    m_byBeta->setChecked(m_context.session.preferences()->value(byBetaKey).toBool(false));
    connect(m_byBeta, &QCheckBox::toggled, this, [this](bool on) {
        m_context.session.preferences()->setValue(byBetaKey, on);
        makeRows();
        refresh();
    });
    column->addWidget(m_byBeta);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table = new QWidget(scroll);
    m_table->setObjectName(QStringLiteral("stressTable"));
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    scroll->setWidget(m_table);
    m_table->setAutoFillBackground(false);
    column->addWidget(scroll);
    addFigures();
}

void StressDialog::addFigures()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* figures = new QGridLayout;
    figures->setContentsMargins(0, 6, 0, 0);
    figures->setHorizontalSpacing(10);
    figures->setVerticalSpacing(2);
    figures->setColumnStretch(1, 1);
    int row = 0;
    const auto figure = [&](QLabel*& name, QLabel*& value, const QString& objectName) {
        name = plainLabel({}, "text2", this);
        value = plainLabel({}, "", this);
        value->setObjectName(objectName);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        figures->addWidget(name, row, 0);
        figures->addWidget(value, row, 1);
        ++row;
    };
    figure(m_ratioName, m_ratio, QStringLiteral("stressRatio"));
    m_meter = new RatioMeter(m_context.theme, this);
    figures->addWidget(m_meter, row++, 0, 1, 2);
    figure(m_equityName, m_equity, QStringLiteral("stressEquity"));
    figure(m_resultName, m_result, QStringLiteral("stressResult"));
    figure(m_fallName, m_fall, QStringLiteral("stressFall"));
    figure(m_riseName, m_rise, QStringLiteral("stressRise"));
    for (QLabel* value : { m_fall, m_rise })
        setStressRole(value, "liq");
    column->addLayout(figures);
    m_gone = new NoticeLine(m_context.theme, NoticeLine::Kind::Error, this);
    m_gone->setObjectName(QStringLiteral("stressGone"));
    column->addWidget(m_gone);
    auto* level = new QHBoxLayout;
    level->setSpacing(6);
    m_levelName = plainLabel({}, "text2", this);
    m_level = new QSpinBox(this);
    m_level->setObjectName(QStringLiteral("stressLevel"));
    m_level->setRange(1, 99);
    m_level->setSuffix(QStringLiteral(" %"));
    m_level->setValue(m_context.session.preferences()->value(levelKey).toInt(50));
    m_level->setMinimumHeight(24);
    connect(m_level, &QSpinBox::valueChanged, this, [this](int value) {
        m_context.session.preferences()->setValue(levelKey, value);
        refresh();
    });
    level->addWidget(m_levelName);
    level->addWidget(m_level);
    level->addStretch(1);
    column->addLayout(level);
    m_remedy = plainLabel({}, "", this);
    m_remedy->setObjectName(QStringLiteral("stressRemedy"));
    m_remedy->setWordWrap(true);
    m_remedy->setMinimumHeight(34);
    column->addWidget(m_remedy);
    m_note = plainLabel({}, "hint", this);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
}

void StressDialog::retranslate()
{
    setWindowTitle(tr("Margin stress"));
    setAccessibleName(windowTitle());
    m_title->setText(tr("If the market moves"));
    m_slider->setAccessibleName(tr("Move of the market in percent"));
    m_percent->setAccessibleName(m_slider->accessibleName());
    m_byBeta->setText(tr("Move BTC, the others by their beta"));
    m_byBeta->setAccessibleName(m_byBeta->text());
    m_byBeta->setToolTip(tr("Beta: how much of BTC's hourly moves the symbol made lately. It may be typed over."));
    m_ratioName->setText(tr("Cross margin ratio"));
    m_equityName->setText(tr("Cross equity"));
    m_resultName->setText(tr("Unrealised, all positions"));
    m_fallName->setText(tr("Falling, liquidated first"));
    m_riseName->setText(tr("Rising, liquidated first"));
    m_levelName->setText(tr("To keep the ratio under"));
    m_level->setAccessibleName(m_levelName->text());
    m_note->setText(tr("Nothing filled, funded or closed on the way; open orders are left out."));
}

margin::StressAccount StressDialog::account() const
{
    const AccountState& state = *m_context.session.account();
    margin::StressAccount account;
    account.crossWallet = state.figures().crossWallet;
    for (const Position& position : state.positions()) {
        margin::StressLeg leg { position, 1, state.brackets(position.symbol) };
        const auto row = m_rows.find({ position.symbol, position.side });
        if (m_byBeta->isChecked() && row != m_rows.end())
            leg.beta = Decimal::fromDouble(row->second.beta->value(), 2);
        account.legs.push_back(std::move(leg));
    }
    return account;
}

Decimal StressDialog::shift() const
{
    return Decimal::fromScaled(m_slider->value(), 3);
}

void StressDialog::makeRows()
{
    for (const auto& [key, row] : m_rows) {
        for (QWidget* widget : { static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.price), static_cast<QWidget*>(row.result), static_cast<QWidget*>(row.beta) })
            delete widget;
    }
    m_rows.clear();
    const bool byBeta = m_byBeta->isChecked();
    int line = 1;
    for (const Position& position : m_context.session.account()->positions()) {
        Row row { plainLabel({}, "", m_table), plainLabel({}, "", m_table), plainLabel({}, "", m_table), new QDoubleSpinBox(m_table) };
        row.beta->setRange(-5, 5);
        row.beta->setSingleStep(0.05);
        row.beta->setDecimals(2);
        row.beta->setValue(1);
        row.beta->setPrefix(QStringLiteral("β "));
        row.beta->setAccessibleName(tr("Beta of %1").arg(position.symbol));
        row.beta->setObjectName(QStringLiteral("beta-") + position.symbol);
        row.beta->setVisible(byBeta);
        row.name->setText((position.isLong() ? tr("LONG") : tr("SHORT")) + QLatin1Char(' ') + position.symbol);
        int column = 0;
        for (QWidget* widget : { static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.beta), static_cast<QWidget*>(row.price), static_cast<QWidget*>(row.result) }) {
            widget->setFixedHeight(stressRowHeight - 1);
            m_grid->addWidget(widget, line, column++);
        }
        for (QLabel* label : { row.price, row.result })
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const std::pair key { position.symbol, position.side };
        connect(row.beta, &QDoubleSpinBox::valueChanged, this, [this, key] {
            m_rows.at(key).byHand = true;
            refresh();
        });
        m_rows.emplace(key, row);
        ++line;
        // Hourly candles of both are what a beta is measured by.
        for (const QString& symbol : { position.symbol, driverSymbol }) {
            if (!byBeta || std::find(m_watched.begin(), m_watched.end(), symbol) != m_watched.end())
                continue;
            m_watched.push_back(symbol);
            m_context.session.market()->watchCandles(symbol, Interval::H1);
        }
    }
    const int shown = std::min(line - 1, mostRowsShown);
    auto* scroll = qobject_cast<QScrollArea*>(m_table->parentWidget()->parentWidget());
    scroll->setFixedHeight(shown * stressRowHeight);
    measureBetas();
}

void StressDialog::measureBetas()
{
    const CandleSeries* driver = m_context.session.market()->candles(driverSymbol, Interval::H1);
    if (!m_byBeta->isChecked() || driver == nullptr)
        return;
    for (auto& [key, row] : m_rows) {
        const CandleSeries* series = m_context.session.market()->candles(key.first, Interval::H1);
        if (row.byHand || series == nullptr)
            continue;
        const QSignalBlocker quiet(row.beta);
        row.beta->setValue(key.first == driverSymbol ? 1.0 : betaOf(series->candles, driver->candles).value_or(1.0));
    }
}

QString StressDialog::priceWords(const QString& symbol, Decimal price) const
{
    const auto instrument = m_context.session.market()->instrument(symbol);
    return instrument ? format::price(price.roundedTo(instrument->tickSize, Decimal::Rounding::Nearest), *instrument) : QString::fromStdString(price.toString());
}

QString StressDialog::firstWords(const margin::StressAccount& account, int direction) const
{
    const auto first = margin::firstLiquidation(account, direction);
    if (!first)
        return tr("none");
    const Position& position = account.legs[first->leg].position;
    return tr("%1 at %2, %3").arg(position.symbol, priceWords(position.symbol, first->price), format::signedPercent(first->shift * Decimal(100)));
}

void StressDialog::showRows(const margin::StressAccount& account, const margin::Stressed& then)
{
    for (std::size_t i = 0; i < account.legs.size(); ++i) {
        const Position& position = account.legs[i].position;
        const auto row = m_rows.find({ position.symbol, position.side });
        if (row == m_rows.end())
            continue;
        row->second.price->setText(priceWords(position.symbol, then.prices[i]));
        const Decimal result = position.amount * (then.prices[i] - position.entryPrice);
        row->second.result->setText(then.liquidated[i] ? tr("liquidated") : format::signedMoney(result));
        setStressRole(row->second.result, then.liquidated[i] ? "liq" : stressRole(result));
    }
}

void StressDialog::showRemedies(const margin::StressAccount& account, const margin::Stressed& then)
{
    const Decimal level = Decimal::fromScaled(m_level->value(), 2);
    const Decimal added = margin::marginToAdd(account, shift(), level);
    if (added.isZero()) {
        m_remedy->setText(tr("nothing is needed."));
    } else {
        const Decimal share = margin::shareToClose(account, shift(), level);
        m_remedy->setText(tr("add %1, or close %2 of every cross position now.").arg(format::money(added), percentOf(share)));
    }
    const auto gone = std::count(then.liquidated.begin(), then.liquidated.end(), true);
    m_gone->show(gone > 0 ? tr("%n position(s) would be liquidated on the way.", nullptr, static_cast<int>(gone)) : QString());
}

void StressDialog::refresh()
{
    const margin::StressAccount account = this->account();
    const margin::Stressed now = margin::stressed(account, {});
    const margin::Stressed then = margin::stressed(account, shift());
    const QString arrow = QStringLiteral(" \u2192 ");
    const auto ratio = [](const margin::Stressed& at) { return at.ratio() ? percentOf(*at.ratio()) : tr("used up"); };
    m_ratio->setText(ratio(now) + arrow + ratio(then));
    const Decimal share = then.ratio().value_or(Decimal(1));
    setStressRole(m_ratio, share > Decimal::fromScaled(8, 1) ? "sell" : share > Decimal::fromScaled(5, 1) ? "warn" : "");
    m_meter->setShare(share.toDouble());
    m_equity->setText(format::money(now.crossEquity) + arrow + format::money(then.crossEquity));
    m_result->setText(format::signedMoney(now.unrealized) + arrow + format::signedMoney(then.unrealized));
    setStressRole(m_result, stressRole(then.unrealized));
    m_fall->setText(firstWords(account, -1));
    m_rise->setText(firstWords(account, 1));
    showRows(account, then);
    showRemedies(account, then);
}

void StressDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().panel);
}

void StressDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        makeRows();
        refresh();
    }
    QDialog::changeEvent(event);
}

} // namespace fathom
