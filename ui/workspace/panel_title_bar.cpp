// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/panel_title_bar.h"

#include "core/session/session.h"
#include "ui/theme/theme.h"
#include "ui/workspace/link_chip.h"
#include "ui/workspace/small_widgets.h"

#include <QDockWidget>
#include <QDynamicPropertyChangeEvent>
#include <QHBoxLayout>

namespace fathom {

namespace {
constexpr int rowHeight = 28;
}

PanelTitleBar::PanelTitleBar(const PanelContext& context, QDockWidget* dock, bool showsSymbol, bool trades)
    : PanelTitle(dock)
    , m_context(context)
    , m_dock(dock)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip = new EnvStrip(context.theme, context.session.environment(), this);
    m_strip->setVisible(false);
    column->addWidget(m_strip);
    m_row = new QHBoxLayout;
    m_row->setContentsMargins(6, 0, 6, 0);
    m_row->setSpacing(6);
    column->addLayout(m_row, 1);
    if (showsSymbol)
        m_row->addWidget(new LinkChip(context.theme, context.link, this));
    m_name = plainLabel({}, "title", this);
    m_row->addWidget(m_name);
    if (showsSymbol) {
        m_symbol = plainLabel({}, "text2", this);
        m_row->addWidget(m_symbol);
        connect(&context.link, &LinkGroup::symbolChanged, this, &PanelTitleBar::refreshSymbol);
    }
    // Play money needs no word beside the one in the bar.
    if (trades && context.session.environment() != Environment::Paper)
        m_row->addWidget(new EnvMark(context.theme, context.session.environment(), this));
    m_note = new ElidedLabel("text3", this);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_note, 1);
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
    setFont(context.theme.body());
    refreshSymbol();
    retranslate();
}

void PanelTitleBar::setName(const QString& name)
{
    m_name->setText(name);
    PanelTitle::setName(name);
}

void PanelTitleBar::adopt(QWidget* panel)
{
    m_panel = panel;
    panel->installEventFilter(this);
    refreshNote();
    refreshSymbol();
    if (auto* tools = panel->findChild<QWidget*>(QStringLiteral("titleTools"), Qt::FindDirectChildrenOnly)) {
        m_row->insertWidget(m_row->count() - 1, tools);
        tools->show();
    }
    if (auto* lead = panel->findChild<QWidget*>(QStringLiteral("titleLead"), Qt::FindDirectChildrenOnly)) {
        m_row->setContentsMargins(0, 0, 6, 0);
        m_led = true;
        m_name->hide();
        m_row->insertWidget(0, lead);
        lead->show();
    }
}

QSize PanelTitleBar::sizeHint() const
{
    return { PanelTitle::sizeHint().width(), real(rowHeight + (m_strip->isVisibleTo(this) ? m_strip->height() : 0)) };
}

QSize PanelTitleBar::minimumSizeHint() const
{
    return { real(60), sizeHint().height() };
}

bool PanelTitleBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit(); // tools change their width with what they say
    return PanelTitle::event(event);
}

void PanelTitleBar::resizeEvent(QResizeEvent* event)
{
    PanelTitle::resizeEvent(event);
    fit();
}

void PanelTitleBar::fit()
{
    if (m_symbol == nullptr || m_led)
        return;
    const int name = m_name->isHidden() ? m_name->sizeHint().width() + m_row->spacing() : 0;
    m_name->setVisible(m_row->sizeHint().width() + name <= QWidget::width());
}

bool PanelTitleBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_panel && event->type() == QEvent::DynamicPropertyChange) {
        const QByteArray name = static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName();
        if (name == panelNoteProperty)
            refreshNote();
        else if (name == panelSubjectProperty)
            refreshSymbol();
    }
    return PanelTitle::eventFilter(watched, event);
}

void PanelTitleBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PanelTitle::changeEvent(event);
}

void PanelTitleBar::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_context.theme.tokens();
    paintGround(tokens, tokens.raised);
}

void PanelTitleBar::retranslate()
{
    m_popOut->setName(m_dock->isFloating() ? tr("Dock back") : tr("Pop out"), QStringLiteral("Ctrl+Shift+O"));
}

void PanelTitleBar::refreshSymbol()
{
    if (m_symbol == nullptr)
        return;
    const QVariant subject = m_panel != nullptr ? m_panel->property(panelSubjectProperty) : QVariant();
    m_symbol->setText(subject.isValid() ? subject.toString() : m_context.link.symbol());
}

void PanelTitleBar::refreshNote()
{
    m_note->setWords(m_panel != nullptr ? m_panel->property(panelNoteProperty).toString() : QString());
}

} // namespace fathom
