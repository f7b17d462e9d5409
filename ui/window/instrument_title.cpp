// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/instrument_title.h"

#include "ui/theme/theme.h"
#include "ui/window/panel_factory.h"
#include "ui/workspace/small_widgets.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace fathom {

InstrumentTitle::InstrumentTitle(const PanelContext& context, QDockWidget* dock)
    : QWidget(dock)
    , m_context(context)
    , m_dock(dock)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 6, 2);
    row->setSpacing(4);
    m_popOut = new IconButton(Icon::PopOut, context.theme, this);
    m_popOut->setObjectName(QStringLiteral("popOut"));
    row->addWidget(m_popOut);
    connect(m_popOut, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(dock, &QDockWidget::topLevelChanged, this, [this](bool floating) {
        m_popOut->setGlyph(floating ? Icon::DockBack : Icon::PopOut);
        retranslate();
    });
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void InstrumentTitle::fill()
{
    if (m_header != nullptr)
        return;
    m_header = makeInstrumentHeader(m_context, this);
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, m_header, 1);
}

void InstrumentTitle::setHasFocusInside(bool inside)
{
    if (inside == m_focusInside)
        return;
    m_focusInside = inside;
    update();
}

void InstrumentTitle::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InstrumentTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_context.theme.tokens();
    painter.fillRect(rect(), tokens.panel);
    if (m_focusInside)
        painter.fillRect(QRect(0, height() - 2, width(), 2), tokens.accent);
    else
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

void InstrumentTitle::retranslate()
{
    m_popOut->setName(m_dock->isFloating() ? tr("Dock back") : tr("Pop out"), QStringLiteral("Ctrl+Shift+O"));
}

} // namespace fathom
