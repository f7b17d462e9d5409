// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/problem_line.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fathom {

ProblemLine::ProblemLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(plainLabel({}, "sell", this))
    , m_use(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(17, 2, 0, 0);
    row->setSpacing(6);
    m_text->setWordWrap(true);
    m_text->setFont(theme.label());
    m_use->setProperty("kind", QStringLiteral("small"));
    m_use->setObjectName(QStringLiteral("useSuggestion"));
    m_use->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_text, 1);
    row->addWidget(m_use);
    connect(m_use, &QPushButton::clicked, this, &ProblemLine::suggestionTaken);
    hide();
}

void ProblemLine::show(const QString& problem, const QString& suggestion)
{
    m_text->setText(problem);
    setAccessibleName(problem);
    m_use->setText(tr("Use %1").arg(suggestion));
    m_use->setAccessibleName(m_use->text());
    m_use->setVisible(!suggestion.isEmpty());
    setVisible(!problem.isEmpty());
}

QString ProblemLine::text() const
{
    return m_text->text();
}

void ProblemLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, Icon::Warning, QRectF(0, 4, 12, 12), m_theme.tokens().sell);
}

} // namespace fathom
