// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_accessible.h"

#include "ui/chart/chart_view.h"

#include <QAccessibleWidget>

namespace fathom {

namespace {

class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView* view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        const auto* view = static_cast<const ChartView*>(widget());
        if (kind == QAccessible::Description || kind == QAccessible::Value)
            return view->summary();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void installChartAccessible()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    static_cast<void>(once);
}

} // namespace fathom
