// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/vitals_view.h"

#include "core/session/accounts.h"
#include "core/session/connection_state.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <cmath>

namespace fathom {

namespace {

constexpr std::array<const char*, 3> budgetNames { "weight1m", "orders10s", "orders1m" };
constexpr double reserveAt = 0.8; // beyond it only cancelling and reducing go out

QString latency(const StreamHealth* health)
{
    if (health == nullptr || health->latencyMs < 0)
        return format::unknown();
    const QString slow = health->latencyP99Ms < 0 ? format::unknown() : QString::number(std::lround(health->latencyP99Ms));
    return VitalsView::tr("%1 · %2 ms").arg(std::lround(health->latencyMs)).arg(slow);
}

} // namespace

VitalsView::VitalsView(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 6);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(2);
    const std::array<const char*, KindCount> names { "vitalRequests", "vitalOrders", "vitalClock", "vitalWeight", "vitalOrders10s", "vitalOrders1m", "vitalProxy" };
    for (int i = 0; i < KindCount; ++i) {
        Figure& figure = m_figures[static_cast<std::size_t>(i)];
        figure.name = plainLabel({}, "hint", this);
        figure.value = plainLabel({}, "", this);
        figure.value->setObjectName(QLatin1String(names[static_cast<std::size_t>(i)]));
        figure.value->setMinimumWidth(QFontMetrics(context.theme.body()).horizontalAdvance(QStringLiteral("2,400 / 2,400")));
        grid->addWidget(figure.name, 0, i);
        grid->addWidget(figure.value, 1, i);
        if (i >= Weight && i <= Orders1m) {
            figure.meter = new Meter(context.theme, 84, this);
            grid->addWidget(figure.meter, 2, i);
        }
    }
    grid->setColumnStretch(KindCount, 1);
    retranslate();
    refresh();
}

void VitalsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void VitalsView::retranslate()
{
    const std::array<QString, KindCount> names { tr("Requests p50 · p99"), tr("Orders p50 · p99"), tr("Clock against the exchange"), tr("Weight, minute"),
        tr("Orders, 10 s"), tr("Orders, minute"), tr("Proxy") };
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i].name->setText(names[i]);
        m_figures[i].value->setAccessibleName(names[i]);
    }
}

void VitalsView::show(Kind kind, const QString& text, const char* role)
{
    QLabel* value = m_figures[kind].value;
    if (value->text() != text)
        value->setText(text);
    if (value->property("role").toString() != QLatin1String(role)) {
        value->setProperty("role", QLatin1String(role));
        repolish(value);
    }
}

void VitalsView::refresh()
{
    const ConnectionState& wires = *m_context.session.connection();
    show(Requests, latency(wires.stream(QStringLiteral("rest"))));
    show(Orders, latency(wires.stream(QStringLiteral("wsApi"))));
    const auto offset = wires.clockOffsetMs();
    show(Clock, offset ? tr("%1%2 ms").arg(*offset > 0 ? QStringLiteral("+") : QString(), format::grouped(Decimal(*offset), 0)) : format::unknown(),
        offset && std::abs(*offset) > 1000 ? "warn" : "");
    for (std::size_t i = 0; i < budgetNames.size(); ++i) {
        const auto kind = static_cast<Kind>(Weight + static_cast<int>(i));
        const BudgetGauge* gauge = wires.budget(QLatin1String(budgetNames[i]));
        const bool known = gauge != nullptr && gauge->limit > 0;
        m_figures[kind].meter->setShare(known ? static_cast<double>(gauge->used) / gauge->limit : 0, reserveAt);
        show(kind, known ? format::grouped(Decimal(gauge->used), 0) + QStringLiteral(" / ") + format::grouped(Decimal(gauge->limit), 0) : format::unknown());
    }
    if (wires.pausedSeconds() > 0)
        show(Weight, tr("paused %1 s").arg(wires.pausedSeconds()), "warn");
    const Accounts* accounts = m_context.session.accounts();
    const ProxyChoice used = m_context.session.proxyInUse();
    const QString words = used.isUsable() ? QStringLiteral("%1:%2").arg(used.host).arg(used.port) : tr("none");
    // What was chosen since is not what these connections go through. Source: FAULTS D05.
    const bool chosenSince = accounts != nullptr && m_context.session.environment() != Environment::Paper && accounts->proxy() != used;
    show(Proxy, chosenSince ? tr("%1, another from the next account on").arg(words) : words, chosenSince ? "warn" : "");
}

} // namespace fathom
