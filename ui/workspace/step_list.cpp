// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/step_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QGridLayout>
#include <QPainter>

namespace fathom {

namespace {
constexpr int chipSide = 18;
constexpr int stepHeight = 24;
}

StepList::StepList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, chipSide);
    m_grid->setColumnStretch(1, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int StepList::addStep(const QString& text, const QString& note)
{
    Step step { new QWidget(this), plainLabel(text, "", this), plainLabel(note, "text2", this) };
    const int row = m_grid->rowCount();
    step.place->setFixedSize(chipSide, stepHeight);
    step.place->setAttribute(Qt::WA_TransparentForMouseEvents);
    step.note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    step.text->setWordWrap(true);
    m_grid->addWidget(step.place, row, 0, Qt::AlignTop);
    m_grid->addWidget(step.text, row, 1);
    m_grid->addWidget(step.note, row, 2);
    m_steps.push_back(step);
    name(count());
    return count();
}

void StepList::addDetail(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 1, 1, 2);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    for (int i = 1; i <= count(); ++i) {
        QLabel* text = m_steps[static_cast<std::size_t>(i - 1)].text;
        text->setProperty("role", QLatin1String(m_current > 0 && i != m_current ? "text2" : ""));
        repolish(text);
        name(i);
    }
    update();
}

void StepList::setNote(int step, const QString& note)
{
    if (step < 1 || step > count())
        return;
    m_steps[static_cast<std::size_t>(step - 1)].note->setText(note);
    name(step);
}

void StepList::name(int step)
{
    const Step& named = m_steps[static_cast<std::size_t>(step - 1)];
    const QString state = m_current == 0 ? QString() : step < m_current ? tr("done") : step == m_current ? tr("running") : tr("to come");
    QStringList words { tr("Step %1").arg(step), named.text->text(), named.note->text(), state };
    words.removeAll(QString());
    named.text->setAccessibleName(words.join(QStringLiteral(", ")));
}

void StepList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.tag());
    const Tokens& tokens = m_theme.tokens();
    for (int i = 1; i <= count(); ++i) {
        const QRect place = m_steps[static_cast<std::size_t>(i - 1)].place->geometry();
        const QRectF chip(place.x() + 0.5, place.y() + (stepHeight - chipSide) / 2 + 0.5, chipSide - 1, chipSide - 1);
        const bool done = m_current > i, runs = m_current == i;
        painter.setBrush(runs ? QBrush(tokens.select) : QBrush(Qt::NoBrush));
        painter.setPen(runs ? tokens.accent : tokens.line2);
        painter.drawRoundedRect(chip, 2, 2);
        painter.setPen(runs ? tokens.text1 : tokens.text2);
        if (done)
            paintIcon(painter, Icon::Check, chip.adjusted(3, 3, -3, -3), tokens.buy);
        else
            painter.drawText(chip, Qt::AlignCenter, QString::number(i));
    }
}

} // namespace fathom
