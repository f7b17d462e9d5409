// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_toolbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/workspace/small_widgets.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace fathom {

namespace {

constexpr int barHeight = 28;
constexpr std::array<Interval, 7> shownIntervals { Interval::M1, Interval::M3, Interval::M5, Interval::M15, Interval::H1, Interval::H4, Interval::D1 };
// What gives way when the chart is narrow, in this order.
constexpr int lockWordsFrom = 620;
constexpr int ordersFrom = 520;
constexpr int allIntervalsFrom = 440;
constexpr int quarterFrom = 372; // narrower, quarters of an hour are in the menu with the seldom ones

//! "1d" of the wire reads "1D" here, as everywhere people write it.
QString shownName(Interval interval)
{
    const QString name = intervalName(interval);
    return interval >= Interval::D1 && interval < Interval::Mo1 ? name.toUpper() : name;
}

} // namespace

IntervalButton::IntervalButton(Interval interval, const Theme& theme, QWidget* parent)
    : Scaled(parent)
    , m_theme(theme)
    , m_interval(interval)
{
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::TabFocus);
    setText(shownName(interval));
    setObjectName(QStringLiteral("chartInterval") % intervalName(interval));
    setAccessibleName(tr("Interval %1").arg(text()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void IntervalButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Interval %1").arg(text()));
    QAbstractButton::changeEvent(event);
}

QSize IntervalButton::sizeHint() const { return real(QSize(QFontMetrics(m_theme.body()).horizontalAdvance(text()) + 14, barHeight)); }

void IntervalButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    if (underMouse())
        painter.fillRect(rect().adjusted(0, 0, 0, -1), tokens.hover);
    painter.setFont(m_theme.body());
    painter.setPen(isChecked() || underMouse() ? tokens.text1 : tokens.text2);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (isChecked())
        painter.fillRect(QRect(0, height() - 2, width(), 2), tokens.accent);
    if (hasFocus()) {
        painter.setPen(tokens.accent);
        painter.drawRect(rect().adjusted(0, 1, -1, -2));
    }
}

ChartToolbar::ChartToolbar(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_more(new IconButton(Icon::Down, theme, this))
    , m_kindMenu(new QMenu(this))
    , m_studyMenu(new QMenu(this))
{
    setFixedHeight(barHeight);
    setObjectName(QStringLiteral("chartToolbar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 6, 0);
    row->setSpacing(0);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    buildIntervals();
    row->addSpacing(13); // the divider is painted here
    m_kind = quietButton(QStringLiteral("chartKind"));
    m_studies = quietButton(QStringLiteral("chartStudies"));
    m_orders = quietButton(QStringLiteral("chartOrders"));
    m_orders->setCheckable(true);
    row->addStretch(1);
    m_lock = quietButton(QStringLiteral("chartTradingLock"));
    m_lock->setIconSize(QSize(14, 14));
    buildMenus();
    connect(m_kind, &QPushButton::clicked, this, [this] { m_kindMenu->exec(m_kind->mapToGlobal(QPoint(0, m_kind->height()))); });
    connect(m_studies, &QPushButton::clicked, this, [this] { m_studyMenu->exec(m_studies->mapToGlobal(QPoint(0, m_studies->height()))); });
    connect(m_orders, &QPushButton::clicked, this, [this](bool on) {
        ChartOptions options = m_options;
        options.orders = on;
        choose(options);
    });
    connect(m_lock, &QPushButton::clicked, this, &ChartToolbar::armToggled);
    connect(&theme, &Theme::changed, this, &ChartToolbar::retranslate);
    setInterval(m_interval);
    retranslate();
}

QPushButton* ChartToolbar::quietButton(const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    button->setProperty("kind", QStringLiteral("quiet"));
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void ChartToolbar::buildIntervals()
{
    for (std::size_t i = 0; i < m_intervals.size(); ++i) {
        const bool spare = i >= shownIntervals.size();
        auto* button = new IntervalButton(spare ? Interval::M30 : shownIntervals[i], m_theme, this);
        m_intervals[i] = button;
        button->setVisible(!spare);
        layout()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            button->setChecked(true); // a second click leaves it chosen
            Q_EMIT intervalChosen(button->interval());
        });
    }
    m_more->setObjectName(QStringLiteral("chartIntervalMenu"));
    m_more->setFixedWidth(18);
    layout()->addWidget(m_more);
    connect(m_more, &QToolButton::clicked, this, &ChartToolbar::showIntervalMenu);
}

void ChartToolbar::showIntervalMenu()
{
    QMenu menu(this);
    for (int i = 0; i < intervalCount; ++i) {
        const auto interval = static_cast<Interval>(i);
        QAction* action = menu.addAction(shownName(interval));
        action->setObjectName(QStringLiteral("chartIntervalAction") % intervalName(interval));
        action->setCheckable(true);
        action->setChecked(interval == m_interval);
        connect(action, &QAction::triggered, this, [this, interval] { Q_EMIT intervalChosen(interval); });
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ChartToolbar::buildMenus()
{
    auto* group = new QActionGroup(this);
    m_candles = m_kindMenu->addAction(QString());
    m_line = m_kindMenu->addAction(QString());
    for (QAction* action : { m_candles, m_line }) {
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](const QAction* action) {
        ChartOptions options = m_options;
        options.kind = action == m_line ? ChartKind::Line : ChartKind::Candles;
        choose(options);
    });
    m_vwap = m_studyMenu->addAction(QString());
    m_ema = m_studyMenu->addAction(QString());
    m_studyMenu->addSeparator();
    m_ordersToo = m_studyMenu->addAction(QString());
    m_tools = m_studyMenu->addAction(QString());
    m_candles->setObjectName(QStringLiteral("chartKindCandles"));
    m_line->setObjectName(QStringLiteral("chartKindLine"));
    m_vwap->setObjectName(QStringLiteral("chartStudyVwap"));
    m_ema->setObjectName(QStringLiteral("chartStudyEma"));
    m_ordersToo->setObjectName(QStringLiteral("chartOrdersAction"));
    m_tools->setObjectName(QStringLiteral("chartToolsAction"));
    for (QAction* action : { m_vwap, m_ema, m_ordersToo, m_tools }) {
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this] {
            ChartOptions options = m_options;
            options.vwap = m_vwap->isChecked();
            options.ema = m_ema->isChecked();
            options.orders = m_ordersToo->isChecked();
            options.tools = m_tools->isChecked();
            choose(options);
        });
    }
}

void ChartToolbar::setInterval(Interval interval)
{
    m_interval = interval;
    const bool listed = std::find(shownIntervals.begin(), shownIntervals.end(), interval) != shownIntervals.end();
    IntervalButton* spare = m_intervals.back();
    if (!listed && spare->interval() != interval) {
        auto* button = new IntervalButton(interval, m_theme, this);
        connect(button, &QAbstractButton::clicked, this, [button] { button->setChecked(true); });
        delete layout()->replaceWidget(spare, button);
        spare->deleteLater();
        m_intervals.back() = button;
    }
    for (IntervalButton* button : m_intervals)
        button->setChecked(button->interval() == interval && (listed || button == m_intervals.back()));
    fit();
}

void ChartToolbar::choose(ChartOptions options)
{
    setOptions(options);
    Q_EMIT optionsChosen(options);
}

void ChartToolbar::setOptions(const ChartOptions& options)
{
    m_options = options;
    retranslate();
}

void ChartToolbar::setArmed(bool armed, std::optional<int> secondsLeft, const QString& why)
{
    const bool changed = m_armed != armed;
    m_armed = armed;
    m_secondsLeft = secondsLeft;
    m_disarmedBy = why;
    if (changed) {
        m_lock->setProperty("kind", armed ? QStringLiteral("warn") : QStringLiteral("quiet"));
        repolish(m_lock);
    }
    retranslate();
}

void ChartToolbar::fit()
{
    const bool all = width() >= allIntervalsFrom;
    for (std::size_t i = 0; i < shownIntervals.size(); ++i) {
        const bool seldom = (shownIntervals[i] == Interval::M15 && width() < quarterFrom) || shownIntervals[i] == Interval::M3 || shownIntervals[i] == Interval::H4 || shownIntervals[i] == Interval::D1;
        m_intervals[i]->setVisible(all || !seldom || m_intervals[i]->isChecked());
    }
    m_intervals.back()->setVisible(m_intervals.back()->isChecked());
    m_orders->setVisible(width() >= ordersFrom);
}

void ChartToolbar::retranslate()
{
    m_candles->setText(tr("Candles"));
    m_line->setText(tr("Line"));
    m_candles->setChecked(m_options.kind == ChartKind::Candles);
    m_line->setChecked(m_options.kind == ChartKind::Line);
    m_kind->setText(m_options.kind == ChartKind::Line ? m_line->text() : m_candles->text());
    m_kind->setAccessibleName(tr("Chart kind: %1").arg(m_kind->text()));
    m_vwap->setText(tr("VWAP of the day"));
    m_ema->setText(tr("EMA %1").arg(ChartData::emaPeriod));
    m_ordersToo->setText(tr("Orders and position on the chart"));
    m_vwap->setChecked(m_options.vwap);
    m_ema->setChecked(m_options.ema);
    m_ordersToo->setChecked(m_options.orders);
    m_tools->setText(tr("Drawing tools"));
    m_tools->setChecked(m_options.tools);
    const int studies = (m_options.vwap ? 1 : 0) + (m_options.ema ? 1 : 0);
    m_studies->setText(studies > 0 ? tr("Indicators %1").arg(studies) : tr("Indicators"));
    m_studies->setAccessibleName(tr("Indicators, %1 shown").arg(studies));
    m_orders->setText(tr("Orders on chart"));
    m_orders->setAccessibleName(m_orders->text());
    m_orders->setChecked(m_options.orders);
    m_more->setName(tr("All intervals"), tr("type a number"));
    const QString clock = m_secondsLeft ? QStringLiteral("%1:%2").arg(*m_secondsLeft / 60, 2, 10, QLatin1Char('0')).arg(*m_secondsLeft % 60, 2, 10, QLatin1Char('0'))
                                        : QString();
    const bool words = width() >= lockWordsFrom;
    m_lock->setIcon(m_armed ? QIcon() : themedIcon(Icon::Lock, m_theme));
    m_lock->setText(m_armed ? tr("ARMED %1").arg(clock).trimmed() : words ? tr("Chart trading off") : QString());
    if (words && !m_armed && layout()->minimumSize().width() > real(width()))
        m_lock->setText(QString()); // in a language with longer words the lock alone
    const QString armedName = m_secondsLeft ? tr("Chart trading armed, %1 left; press to disarm").arg(clock) : tr("Chart trading armed; press to disarm");
    m_lock->setAccessibleName(m_armed ? armedName : tr("Chart trading off; press to arm"));
    const Qt::KeyboardModifiers limit = m_gestures.of(ChartGesture::Limit);
    const QString press = limit == Qt::NoModifier ? tr("no click") : tr("%1+click").arg(gestureModifierWords(limit));
    QString tip = m_armed ? tr("%1 sends a limit order, a dragged tag moves its order. Esc disarms.").arg(press)
                          : tr("Arm the chart (Ctrl+L): then %1 sends. Plain clicks never trade.").arg(press);
    if (!m_armed && !m_disarmedBy.isEmpty())
        tip = tr("Disarmed by itself: %1").arg(m_disarmedBy) + QLatin1Char('\n') + tip;
    m_lock->setToolTip(tip.toHtmlEscaped());
}

void ChartToolbar::setGestures(const ChartGestures& gestures)
{
    m_gestures = gestures;
    retranslate();
}

void ChartToolbar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartToolbar::resizeEvent(QResizeEvent*)
{
    fit();
    retranslate();
}

void ChartToolbar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(rect(), tokens.raised);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    painter.fillRect(QRect(scaling().lengthAt100(m_more->x() + m_more->width()) + 6, 6, 1, 16), tokens.line2);
}

} // namespace fathom
