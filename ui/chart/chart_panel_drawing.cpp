// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person draws over the candles: the tools beside them, where the shapes are kept.
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/drawing_bar.h"
#include "ui/chart/drawing_board.h"
#include "ui/theme/format.h"
#include "ui/theme/window_scale.h"

#include <QMenu>

namespace fathom {

namespace {

constexpr int toolsFrom = 600, toolsFromHeight = 320; // px: a smaller chart needs all its room for candles

} // namespace

void ChartPanel::connectDrawings()
{
    DrawingBoard& board = m_view->drawings();
    connect(m_drawingBar, &DrawingBar::toolChosen, &board, &DrawingBoard::setTool);
    connect(m_drawingBar, &DrawingBar::magnetChosen, &board, &DrawingBoard::setMagnet);
    connect(m_drawingBar, &DrawingBar::hidingChosen, &board, &DrawingBoard::setHidden);
    connect(m_drawingBar, &DrawingBar::toolChosen, m_view, [this] { m_view->setFocus(); }); // Esc puts the tool away
    connect(&board, &DrawingBoard::toolChanged, this, [this](ChartTool tool) {
        m_drawingBar->setTool(tool);
        m_drawingBar->setHiddenDrawings(m_view->drawings().areHidden());
    });
    connect(&board, &DrawingBoard::changed, this,
        [this] { saveDrawings(*m_context.session.preferences(), m_symbol, m_view->drawings().drawings()); });
    connect(m_view, &ChartView::drawingMenuWanted, this, &ChartPanel::drawingMenu);
    fitDrawingBar();
}

// Every chart of the symbol shows the same shapes; a tool begun with another symbol's prices is put away.
void ChartPanel::loadShapes()
{
    DrawingBoard& board = m_view->drawings();
    if (m_drawnSymbol != m_symbol)
        board.setTool(ChartTool::Cursor);
    m_drawnSymbol = m_symbol;
    board.setDrawings(loadDrawings(*m_context.session.preferences(), m_symbol));
}

void ChartPanel::fitDrawingBar()
{
    const bool fits = width() >= scaled(this, toolsFrom) && height() >= scaled(this, toolsFromHeight);
    m_drawingBar->setVisible(fits && m_view->options().tools);
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitDrawingBar();
}

void ChartPanel::drawingMenu(std::size_t index, Decimal price, QPoint globalPosition)
{
    const auto instrument = m_view->instrument();
    if (m_view->options().orders && m_lines->orderAt(m_view->mapFromGlobal(globalPosition))) {
        priceMenu(price, globalPosition); // an order's tag lies above it
        return;
    }
    const auto& drawings = m_view->drawings().drawings();
    if (index >= drawings.size() || !instrument)
        return;
    const Drawing drawing = drawings[index];
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartDrawingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(chartToolWords(drawing.kind))->setEnabled(false);
    menu->addSeparator();
    if (drawing.kind == ChartTool::HorizontalLine)
        menu->addAction(tr("Alert at %1").arg(format::price(drawing.from.price, *instrument)), this, [this, at = drawing.from.price] { setAlert(at); });
    menu->addAction(tr("Delete the drawing"), this, [this, drawing] {
            const auto& now = m_view->drawings().drawings(); // another chart may have changed them meanwhile
            if (const auto it = std::find(now.begin(), now.end(), drawing); it != now.end())
                m_view->drawings().remove(static_cast<std::size_t>(it - now.begin()));
        })
        ->setObjectName(QStringLiteral("chartMenuDeleteDrawing"));
    if (drawings.size() > 1) {
        menu->addAction(tr("Delete all %1 drawings of %2").arg(drawings.size()).arg(m_symbol), &m_view->drawings(), &DrawingBoard::removeAll)
            ->setObjectName(QStringLiteral("chartMenuDeleteDrawings"));
    }
    menu->addSeparator();
    menu->addAction(tr("Prices and orders here…"), this, [this, price, globalPosition] { priceMenu(price, globalPosition); });
    menu->popup(globalPosition);
}

} // namespace fathom
