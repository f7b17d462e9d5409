// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_bar.h"

#include "core/session/accounts.h"
#include "core/session/connection_state.h"
#include "core/session/connection_words.h"
#include "core/session/event_log.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/frame.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/workspace/proxy_words.h"
#include "ui/workspace/small_widgets.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

#include <array>
#include <cmath>
#include <numeric>

namespace fathom {

//! A coloured dot and words; a plug instead of the dot where the stream is not live, so colour is never alone.
class StatusBar::Dot final : public QAbstractButton
{
public:
    Dot(const Theme& theme, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }
    void show(StreamPhase phase, const QString& text)
    {
        if (phase == m_phase && text == m_text)
            return;
        const bool wider = QFontMetrics(m_theme.label()).horizontalAdvance(text) + 14 > m_width;
        m_phase = phase;
        m_text = text;
        setAccessibleName(text);
        if (wider) {
            m_width = QFontMetrics(m_theme.label()).horizontalAdvance(text) + 14;
            updateGeometry();
        }
        update();
    }
    void forgetWidth()
    {
        m_width = 0;
        m_text.clear(); // measured anew though the words be the same
    }
    QSize sizeHint() const override { return { m_width, 24 }; }
    QSize minimumSizeHint() const override { return { m_width, 20 }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens& tokens = m_theme.tokens();
        const bool live = m_phase == StreamPhase::Live;
        if (live || m_phase == StreamPhase::Off || m_phase == StreamPhase::Connecting) {
            painter.setPen(live ? QPen(Qt::NoPen) : QPen(tokens.text3));
            painter.setBrush(live ? QBrush(tokens.buySolid) : QBrush(Qt::NoBrush));
            painter.drawEllipse(QRectF(0.5, (height() - 7) / 2.0, 7, 7));
        } else {
            paintIcon(painter, Icon::Plug, QRectF(-2, (height() - 12) / 2.0, 12, 12), tokens.warn);
        }
        painter.setFont(m_theme.label());
        painter.setPen(live || m_phase == StreamPhase::Connecting || m_phase == StreamPhase::Off ? tokens.text2 : tokens.warn);
        const QRect words = rect().adjusted(13, 0, 0, 0);
        painter.drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), QFontMetrics(m_theme.label()).elidedText(m_text, Qt::ElideRight, words.width() + 1));
        if (hasFocus())
            paintFrame(painter, rect().adjusted(0, 1, 0, -1), tokens.accent);
    }

private:
    const Theme& m_theme;
    StreamPhase m_phase = StreamPhase::Off;
    QString m_text;
    int m_width = 0;
};

namespace {

constexpr int roomyFrom = 1100;
constexpr int leastLogWidth = 60; // px
constexpr int insideGauge = 6;    // between its parts

QString milliseconds(double value)
{
    return value < 0 ? format::unknown() : QString::number(std::lround(value));
}

const StreamHealth* worse(const StreamHealth* one, const StreamHealth* two)
{
    if (one == nullptr || two == nullptr)
        return one != nullptr ? one : two;
    const bool oneLive = one->phase == StreamPhase::Live;
    const bool twoLive = two->phase == StreamPhase::Live;
    if (oneLive != twoLive)
        return oneLive ? two : one;
    return one->latencyMs >= two->latencyMs ? one : two;
}

} // namespace

StatusBar::StatusBar(Session& session, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
{
    setFixedHeight(24);
    build();
    retranslate();
    connect(session.connection(), &ConnectionState::changed, this, &StatusBar::refreshWires);
    if (session.accounts() != nullptr)
        connect(session.accounts(), &Accounts::proxyChanged, this, &StatusBar::showProxy);
    connect(session.log(), &EventLog::lineAdded, this, &StatusBar::refreshLog);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StatusBar::refreshClock);
    m_second.start();
}

void StatusBar::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 1, 10, 0);
    row->setSpacing(18);
    const std::array<std::pair<Dot**, const char*>, 3> dots { { { &m_market, "marketWire" }, { &m_account, "accountWire" }, { &m_orders, "orderWire" } } };
    for (const auto& [dot, name] : dots) {
        *dot = new Dot(m_theme, this);
        (*dot)->setObjectName(QLatin1String(name));
        connect(*dot, &QAbstractButton::clicked, this, &StatusBar::connectionWanted);
        row->addWidget(*dot);
    }
    m_proxy = plainLabel({}, "label", this);
    m_proxy->setObjectName(QStringLiteral("proxyInUse"));
    row->addWidget(m_proxy);
    m_offset = plainLabel({}, "label", this);
    row->addWidget(m_offset);
    const auto gauge = [&](QLabel*& name, Meter*& meter, QLabel*& text, int width) {
        auto* part = new QHBoxLayout;
        part->setSpacing(insideGauge);
        name = plainLabel({}, "label", this);
        meter = new Meter(m_theme, width, this);
        text = plainLabel({}, "label", this);
        part->addWidget(name);
        part->addWidget(meter);
        part->addWidget(text);
        row->addLayout(part);
    };
    gauge(m_weightName, m_weight, m_weightText, 72);
    gauge(m_countName, m_count, m_countText, 48);
    m_log = new ElidedLabel("hint", this);
    m_log->setObjectName(QStringLiteral("lastLogLine"));
    m_log->setAlignment(Qt::AlignCenter);
    m_log->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_log, 1);
    m_layout = plainLabel({}, "label", this);
    row->addWidget(m_layout);
    m_scale = new QPushButton(this);
    m_scale->setObjectName(QStringLiteral("scale"));
    m_scale->setProperty("kind", QStringLiteral("quiet"));
    m_scale->setFont(m_theme.label());
    m_scale->setFocusPolicy(Qt::TabFocus);
    m_scale->setFixedHeight(20);
    row->addWidget(m_scale);
    m_clock = plainLabel({}, "", this);
    m_clock->setFont(m_theme.label());
    row->addWidget(m_clock);
}

void StatusBar::setLayoutNote(const QString& note)
{
    m_layout->setText(note);
    fit();
}

void StatusBar::setScale(int percent)
{
    m_scalePercent = percent;
    m_scale->setText(tr("Scale %1 %").arg(percent));
    m_scale->setAccessibleName(tr("Scale of the window, %1 percent").arg(percent));
}

void StatusBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// Dots are buttons; the figures beside them lead to the same place.
void StatusBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->position().x() < m_log->x())
        Q_EMIT connectionWanted();
    QWidget::mouseReleaseEvent(event);
}

void StatusBar::resizeEvent(QResizeEvent* event)
{
    fit();
    QWidget::resizeEvent(event);
}

// Where there is no room for everything, what the Connection panel shows as well goes first: words are printed whole or not at all.
void StatusBar::fit()
{
    const std::array<std::vector<QWidget*>, 4> parts { { { m_weightName, m_weight, m_weightText }, { m_offset }, { m_countName, m_count, m_countText }, { m_layout } } };
    constexpr std::size_t always = 2; // of them, where they fit at all
    const auto widthOf = [this](const std::vector<QWidget*>& part) {
        return std::accumulate(part.begin(), part.end(), layout()->spacing(),
            [](int sum, const QWidget* each) { return sum + each->sizeHint().width() + insideGauge; });
    };
    int needed = layout()->minimumSize().width() + leastLogWidth;
    for (const auto& part : parts)
        needed -= part.front()->isHidden() ? 0 : widthOf(part);
    for (const auto& part : parts) {
        const bool roomy = &part < &parts[always] || width() >= roomyFrom;
        const bool fits = roomy && needed + widthOf(part) <= width();
        needed += fits ? widthOf(part) : 0;
        for (QWidget* each : part)
            each->setVisible(fits);
    }
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().raised);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line);
}

void StatusBar::retranslate()
{
    for (Dot* dot : { m_market, m_account, m_orders })
        dot->forgetWidth();
    m_weightName->setText(tr("Weight"));
    m_countName->setText(tr("Orders 10 s"));
    m_weight->setAccessibleName(tr("Request weight used this minute"));
    m_count->setAccessibleName(tr("Orders sent in ten seconds"));
    for (Dot* dot : { m_market, m_account, m_orders })
        dot->setAccessibleDescription(tr("Opens the Connection panel"));
    setScale(m_scalePercent);
    refreshWires();
    refreshLog();
    refreshClock();
}

void StatusBar::refreshWires()
{
    const ConnectionState* wires = m_session.connection();
    showStream(*m_market, worse(wires->stream(QStringLiteral("public")), wires->stream(QStringLiteral("market"))), tr("Market"));
    showStream(*m_account, wires->stream(QStringLiteral("private")), tr("Account"));
    showOrders();
    showProxy();
    const auto offset = wires->clockOffsetMs();
    const QString number = !offset ? format::unknown() : (*offset > 0 ? QStringLiteral("+") : QString()) + format::grouped(Decimal(*offset), 0);
    m_offset->setText(tr("Clock %1 ms").arg(number));
    const bool off = offset && std::abs(*offset) > 1000;
    if (m_offset->property("role").toString() != (off ? QLatin1String("warn") : QLatin1String("label"))) {
        m_offset->setProperty("role", off ? QStringLiteral("warn") : QStringLiteral("label"));
        repolish(m_offset);
    }
    const auto showBudget = [&](const BudgetGauge* gauge, Meter& meter, QLabel& text) {
        const double share = gauge != nullptr && gauge->limit > 0 ? static_cast<double>(gauge->used) / gauge->limit : 0;
        meter.setShare(share, 0.8);
        text.setText(gauge == nullptr ? format::unknown() : format::grouped(Decimal(gauge->used), 0) + QStringLiteral(" / ") + format::grouped(Decimal(gauge->limit), 0));
    };
    showBudget(wires->budget(QStringLiteral("weight1m")), *m_weight, *m_weightText);
    showBudget(wires->budget(QStringLiteral("orders10s")), *m_count, *m_countText);
    if (wires->pausedSeconds() > 0)
        m_weightText->setText(tr("paused %1 s").arg(wires->pausedSeconds()));
    fit();
}

void StatusBar::showStream(Dot& dot, const StreamHealth* health, const QString& name)
{
    if (health == nullptr) {
        dot.show(StreamPhase::Off, name + QLatin1Char(' ') + format::unknown());
        return;
    }
    dot.setToolTip(connectionWords(health->lastError).toHtmlEscaped());
    switch (health->phase) {
    case StreamPhase::Live:
        dot.show(health->phase, tr("%1 %2 ms").arg(name, milliseconds(health->latencyMs)));
        return;
    case StreamPhase::Off:
        dot.show(health->phase, tr("%1 off").arg(name));
        return;
    case StreamPhase::Connecting:
        dot.show(health->phase, tr("%1 connecting").arg(name));
        return;
    case StreamPhase::Stale:
    case StreamPhase::Waiting:
        break;
    }
    const auto age = std::chrono::duration<double>(std::chrono::steady_clock::now() - health->lastFrame).count();
    dot.show(health->phase, health->lastFrame == MonotonicTime {} ? tr("%1 stream lost").arg(name)
                                                                  : tr("%1 stream lost %2 s").arg(name, QString::number(age, 'f', 1)));
}

void StatusBar::showOrders()
{
    const ConnectionState* wires = m_session.connection();
    const StreamHealth* api = wires->stream(QStringLiteral("wsApi"));
    if (api == nullptr || api->phase == StreamPhase::Live) {
        const double p50 = api != nullptr ? api->latencyMs : -1;
        const double p99 = api != nullptr ? api->latencyP99Ms : -1;
        const QString text = p50 < 0 ? tr("Orders %1").arg(format::unknown())
                                     : tr("Orders %1 ms p50 · %2 ms p99").arg(milliseconds(p50), milliseconds(p99));
        m_orders->show(api != nullptr ? api->phase : StreamPhase::Off, text);
        return;
    }
    const StreamHealth* rest = wires->stream(QStringLiteral("rest"));
    m_orders->show(api->phase, rest != nullptr ? tr("Orders by REST %1 ms").arg(milliseconds(rest->latencyMs)) : tr("Orders offline"));
}

// Silent where connections go direct and are meant to: almost everybody's do.
void StatusBar::showProxy()
{
    const ProxyChoice used = m_session.proxyInUse();
    const QString waiting = waitingProxyWords(m_session);
    m_proxy->setVisible(used.isUsable() || !waiting.isEmpty());
    m_proxy->setText(waiting.isEmpty() ? tr("Proxy %1").arg(proxyWords(used)) : tr("Proxy %1, next: %2").arg(proxyWords(used), waiting));
    const QString role = waiting.isEmpty() ? QStringLiteral("label") : QStringLiteral("warn");
    if (m_proxy->property("role").toString() != role) {
        m_proxy->setProperty("role", role);
        repolish(m_proxy);
    }
}

void StatusBar::refreshLog()
{
    const auto& lines = m_session.log()->lines();
    if (lines.empty())
        return;
    const LogLine& line = lines.back();
    QString words = line.title;
    if (!line.text.isEmpty())
        words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + line.text;
    m_log->setWords(format::time(line.time) + QLatin1Char(' ') + words.simplified());
}

void StatusBar::refreshClock()
{
    m_clock->setText(format::dateTime(wallTimeFromMs(QDateTime::currentMSecsSinceEpoch())) + QStringLiteral(" UTC"));
}

} // namespace fathom
