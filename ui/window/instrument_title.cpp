// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/instrument_title.h"

#include "core/session/session.h"
#include "ui/theme/theme.h"
#include "ui/instrument/instrument_header.h"
#include "ui/workspace/small_widgets.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>

namespace fathom {

InstrumentTitle::InstrumentTitle(const PanelContext& context, QDockWidget* dock)
    : PanelTitle(dock)
    , m_context(context)
    , m_dock(dock)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip = new EnvStrip(context.theme, context.session.environment(), this);
    m_strip->hide();
    column->addWidget(m_strip);
    m_row = new QHBoxLayout;
    m_row->setContentsMargins(0, 0, 6, 2);
    m_row->setSpacing(4);
    column->addLayout(m_row, 1);
    if (context.session.environment() != Environment::Paper)
        m_row->addWidget(new EnvMark(context.theme, context.session.environment(), this));
    m_popOut = new IconButton(Icon::PopOut, context.theme, this);
    m_popOut->setObjectName(QStringLiteral("popOut"));
    m_row->addWidget(m_popOut);
    connect(m_popOut, &QToolButton::clicked, this, &PanelTitle::popOutWanted);
    connect(dock, &QDockWidget::topLevelChanged, this, [this](bool floating) {
        m_strip->setVisible(floating);
        m_popOut->setGlyph(floating ? Icon::DockBack : Icon::PopOut);
        retranslate();
        updateGeometry();
    });
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void InstrumentTitle::adopt(QWidget*)
{
    if (m_header != nullptr)
        return;
    m_header = new InstrumentHeader(m_context, this);
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_row->insertWidget(0, m_header, 1);
}

int InstrumentTitle::heightNow() const { return 50 + (m_strip->isVisibleTo(this) ? m_strip->height() : 0); }

void InstrumentTitle::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PanelTitle::changeEvent(event);
}

void InstrumentTitle::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_context.theme.tokens();
    paintGround(tokens, tokens.panel);
}

void InstrumentTitle::retranslate()
{
    m_popOut->setName(m_dock->isFloating() ? tr("Dock back") : tr("Pop out"), QStringLiteral("Ctrl+Shift+O"));
}

} // namespace fathom
