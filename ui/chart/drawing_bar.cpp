// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/drawing_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace fathom {

namespace {

constexpr int barWidth = 34;
constexpr std::array<std::pair<Icon, const char*>, 7> glyphs { { { Icon::Cursor, "drawCursor" }, { Icon::TrendLine, "drawTrendLine" },
    { Icon::HorizontalLine, "drawHorizontalLine" }, { Icon::Rectangle, "drawRectangle" }, { Icon::Levels, "drawLevels" }, { Icon::RiskReward, "drawRiskReward" },
    { Icon::Ruler, "drawRuler" } } };

} // namespace

DrawingBar::DrawingBar(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_magnet(new IconButton(Icon::Magnet, theme, this))
    , m_hide(new IconButton(Icon::Eye, theme, this))
{
    setObjectName(QStringLiteral("drawingBar"));
    setFixedWidth(barWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 4, 6, 4);
    column->setSpacing(5);
    for (std::size_t i = 0; i < m_tools.size(); ++i) {
        auto* button = m_tools[i] = new IconButton(glyphs[i].first, theme, this);
        button->setObjectName(QLatin1String(glyphs[i].second));
        button->setCheckable(true);
        column->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, tool = static_cast<ChartTool>(i)] {
            setTool(tool); // a second click on the one in hand leaves it there
            Q_EMIT toolChosen(tool);
        });
    }
    m_magnet->setObjectName(QStringLiteral("drawMagnet"));
    m_hide->setObjectName(QStringLiteral("drawHide"));
    for (IconButton* button : { m_magnet, m_hide }) {
        button->setCheckable(true);
        column->addWidget(button);
    }
    column->addStretch(1);
    connect(m_magnet, &QToolButton::toggled, this, &DrawingBar::magnetChosen);
    connect(m_hide, &QToolButton::clicked, this, [this](bool hidden) {
        setHiddenDrawings(hidden);
        Q_EMIT hidingChosen(hidden);
    });
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
    setTool(ChartTool::Cursor);
    retranslate();
}

void DrawingBar::setTool(ChartTool tool)
{
    for (std::size_t i = 0; i < m_tools.size(); ++i)
        m_tools[i]->setChecked(static_cast<ChartTool>(i) == tool);
}

void DrawingBar::setHiddenDrawings(bool hidden)
{
    m_hide->setChecked(hidden);
    m_hide->setGlyph(hidden ? Icon::EyeOff : Icon::Eye);
    m_hide->setName(hidden ? tr("Show the drawings") : tr("Hide the drawings"));
}

void DrawingBar::retranslate()
{
    setAccessibleName(tr("Drawing tools"));
    for (std::size_t i = 0; i < m_tools.size(); ++i)
        m_tools[i]->setName(chartToolWords(static_cast<ChartTool>(i)));
    m_magnet->setName(tr("Magnet: onto open, high, low or close"));
    setHiddenDrawings(m_hide->isChecked());
}

void DrawingBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DrawingBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
}

} // namespace fathom
