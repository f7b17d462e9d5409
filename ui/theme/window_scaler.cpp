// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/window_scaler.h"

#include "ui/theme/scaled.h"
#include "ui/theme/style.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QBoxLayout>
#include <QChildEvent>
#include <QGridLayout>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace fathom {

namespace {

// Says to the style sheet that a widget has the font of the application: where there is a sheet, fonts do not reach children by themselves.
constexpr const char* inheritsFont = "inheritsFont";

bool isFontAlike(const QFont& a, const QFont& b)
{
    return a.pixelSize() == b.pixelSize() && (a.pixelSize() > 0 || qFuzzyCompare(a.pointSizeF(), b.pointSizeF()));
}

// A style sheet's own least and largest sizes come scaled with the sheet.
bool isOfSheet(const QWidget& widget, const char* property) { return widget.property(property).toBool(); }

} // namespace

WindowScaler::WindowScaler(const Theme& theme, QWidget* window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (m_percent != windowScale::usual)
            restyle();
    });
}

WindowScaler::~WindowScaler() { setScaleOf(m_window, 1); }

void WindowScaler::setPercent(int percent)
{
    percent = std::clamp(qRound(static_cast<double>(percent) / windowScale::step) * windowScale::step, windowScale::smallest, windowScale::largest);
    if (std::exchange(m_percent, percent) == percent)
        return;
    setScaleOf(m_window, percent / 100.0);
    if (percent == windowScale::usual) {
        putBack();
        restyle();
    } else {
        take(m_window);
        restyle();
        take(m_window); // with what the sheet left to others
    }
    tell();
    Q_EMIT changed(percent);
}

void WindowScaler::restyle()
{
    const QScopedValueRollback busy(m_taking, true); // fonts of the sheet are no fonts somebody set
    const bool usual = m_percent == windowScale::usual;
    const QString fonts = QStringLiteral("*[%1=\"true\"] { font-size: %2px; }").arg(QLatin1String(inheritsFont)).arg(m_theme.body().pixelSize());
    m_window->setStyleSheet(usual ? QString() : scaledStyleSheet(fonts + styleSheetOf(m_theme.tokens()), m_percent / 100.0));
    for (QWidget* inside : m_window->findChildren<QWidget*>()) {
        if (isOther(*inside))
            inside->setStyleSheet(usual ? QString() : styleSheetOf(m_theme.tokens()));
    }
}

// A menu or a dialog: a window of its own that is no card of this one.
bool WindowScaler::isOther(const QWidget& widget) const { return widget.isWindow() && &widget != m_window && scaleOf(&widget) == 1; }

void WindowScaler::take(QWidget* widget)
{
    if (isOther(*widget)) {
        widget->setStyleSheet(styleSheetOf(m_theme.tokens()));
        return;
    }
    if (!m_widgets.contains(widget)) {
        m_widgets.insert(widget, {});
        // Qt's own parts, a viewport or a tab bar's arrows, have the font of what they are part of.
        if (!widget->testAttribute(Qt::WA_SetFont) && !widget->objectName().startsWith(QLatin1String("qt_"))) {
            widget->setProperty(inheritsFont, true);
            if (widget->testAttribute(Qt::WA_WState_Polished) && !m_window->styleSheet().isEmpty())
                repolish(widget);
        }
        widget->installEventFilter(this);
        connect(widget, &QObject::destroyed, this, [this, widget] { m_widgets.remove(widget); });
    }
    takeOwn(widget);
    for (QObject* child : widget->children()) {
        if (child->isWidgetType())
            take(static_cast<QWidget*>(child));
    }
}

void WindowScaler::takeOwn(QWidget* widget)
{
    const QScopedValueRollback busy(m_taking, true);
    if (widget->layout() != nullptr)
        takeLayout(widget->layout());
    if (widget == m_window || dynamic_cast<ScaledPart*>(widget) != nullptr)
        return;
    const ScaleMath math { m_percent / 100.0 };
    Widget& kept = m_widgets[widget];
    const auto bound = [&](Kept<QSize>& size, QSize is, const auto& set) {
        if (is != size.now)
            size.at100 = is;
        size.now = math.size(size.at100);
        if (size.now != is)
            set(size.now);
    };
    // Widths and heights the style sheet gave are left to it.
    const bool sheetLeast = isOfSheet(*widget, "_q_stylesheet_minw") || isOfSheet(*widget, "_q_stylesheet_minh");
    const bool sheetMost = isOfSheet(*widget, "_q_stylesheet_maxw") || isOfSheet(*widget, "_q_stylesheet_maxh");
    if (!sheetMost)
        bound(kept.most, widget->maximumSize(), [widget](QSize size) { widget->setMaximumSize(size); });
    if (!sheetLeast) {
        bound(kept.least, widget->minimumSize(), [widget](QSize size) { widget->setMinimumSize(size); });
    } else if (!isOfSheet(*widget, "_q_stylesheet_minw")) {
        bound(kept.least, QSize(widget->minimumWidth(), 0), [widget](QSize size) { widget->setMinimumWidth(size.width()); });
    }
    if (qobject_cast<QAbstractScrollArea*>(widget) == nullptr)
        takeMargins(kept.margins, widget->contentsMargins(), [widget](const QMargins& margins) { widget->setContentsMargins(margins); });
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        bound(kept.icon, button->iconSize(), [button](QSize size) { button->setIconSize(size); });
    takeFont(widget, kept);
}

void WindowScaler::takeMargins(Kept<QMargins>& kept, const QMargins& are, const std::function<void(const QMargins&)>& set) const
{
    const ScaleMath math { m_percent / 100.0 };
    if (are != kept.now)
        kept.at100 = are;
    kept.now = { math.length(kept.at100.left()), math.length(kept.at100.top()), math.length(kept.at100.right()), math.length(kept.at100.bottom()) };
    if (kept.now != are)
        set(kept.now);
}

void WindowScaler::takeFont(QWidget* widget, Widget& kept)
{
    if (!widget->testAttribute(Qt::WA_SetFont))
        return;
    const QFont is = widget->font();
    const bool known = std::exchange(kept.hasFont, true);
    if (!known || (!isFontAlike(is, kept.font.now) && !isFontAlike(is, kept.shown)))
        kept.font.at100 = is;
    kept.font.now = scaled(m_window, kept.font.at100);
    widget->setFont(kept.font.now);
    kept.shown = widget->font();
}

void WindowScaler::takeLayout(QLayout* layout)
{
    const ScaleMath math { m_percent / 100.0 };
    if (!m_layouts.contains(layout)) {
        m_layouts.insert(layout, {});
        connect(layout, &QObject::destroyed, this, [this, layout] { m_layouts.remove(layout); });
    }
    Layout& kept = m_layouts[layout];
    takeMargins(kept.margins, layout->contentsMargins(), [layout](const QMargins& margins) { layout->setContentsMargins(margins); });
    const auto length = [&](Kept<int>& size, int is, const auto& set) {
        if (is < 0)
            return;
        if (is != size.now)
            size.at100 = is;
        size.now = math.length(size.at100);
        if (size.now != is)
            set(size.now);
    };
    if (auto* grid = qobject_cast<QGridLayout*>(layout)) {
        length(kept.across, grid->horizontalSpacing(), [grid](int gap) { grid->setHorizontalSpacing(gap); });
        length(kept.down, grid->verticalSpacing(), [grid](int gap) { grid->setVerticalSpacing(gap); });
        for (int column = 0; column < grid->columnCount(); ++column)
            length(kept.columns[column], grid->columnMinimumWidth(column), [grid, column](int width) { grid->setColumnMinimumWidth(column, width); });
    } else if (qobject_cast<QBoxLayout*>(layout) != nullptr) {
        length(kept.across, layout->spacing(), [layout](int gap) { layout->setSpacing(gap); });
    }
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QLayout* inside = item->layout()) {
            takeLayout(inside);
        } else if (QSpacerItem* spacer = item->spacerItem(); spacer != nullptr && !spacer->sizeHint().isNull()) {
            Kept<QSize>& size = m_spacers[spacer];
            if (spacer->sizeHint() != size.now)
                size.at100 = spacer->sizeHint();
            size.now = math.size(size.at100);
            if (size.now == spacer->sizeHint())
                continue;
            const QSizePolicy policy = spacer->sizePolicy();
            spacer->changeSize(size.now.width(), size.now.height(), policy.horizontalPolicy(), policy.verticalPolicy());
            layout->invalidate();
        }
    }
}

// The same once more at 100 %, and nothing is remembered.
void WindowScaler::putBack()
{
    const QScopedValueRollback busy(m_taking, true);
    for (auto it = m_widgets.begin(); it != m_widgets.end(); ++it) {
        QWidget* widget = it.key();
        widget->removeEventFilter(this);
        widget->setProperty(inheritsFont, {});
        disconnect(widget, &QObject::destroyed, this, nullptr);
        takeOwn(widget);
    }
    for (auto it = m_layouts.cbegin(); it != m_layouts.cend(); ++it)
        disconnect(it.key(), &QObject::destroyed, this, nullptr);
    m_widgets.clear();
    m_layouts.clear();
    m_spacers.clear();
}

void WindowScaler::tell()
{
    QEvent other(scaleChangeEvent());
    for (QWidget* inside : m_window->findChildren<QWidget*>())
        QCoreApplication::sendEvent(inside, &other);
}

bool WindowScaler::eventFilter(QObject* watched, QEvent* event)
{
    if (m_taking || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::ChildPolished: {
        QObject* child = static_cast<QChildEvent*>(event)->child();
        if (!child->isWidgetType())
            break;
        auto* inside = static_cast<QWidget*>(child);
        const bool known = m_widgets.contains(inside);
        take(inside);
        if (known || isOther(*inside))
            break;
        QEvent other(scaleChangeEvent());
        QCoreApplication::sendEvent(inside, &other);
        for (QWidget* part : inside->findChildren<QWidget*>())
            QCoreApplication::sendEvent(part, &other);
        break;
    }
    case QEvent::LayoutRequest: // somebody set a size or a margin
        takeOwn(widget);
        for (QObject* child : widget->children()) {
            if (child->isWidgetType() && m_widgets.contains(static_cast<QWidget*>(child)))
                takeOwn(static_cast<QWidget*>(child));
        }
        break;
    case QEvent::FontChange:
        if (dynamic_cast<ScaledPart*>(widget) == nullptr && widget != m_window)
            takeOwn(widget);
        break;
    default:
        break;
    }
    return false;
}

} // namespace fathom
