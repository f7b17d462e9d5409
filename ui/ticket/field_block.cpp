// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/field_block.h"

#include "ui/theme/theme.h"
#include "ui/ticket/value_field.h"
#include "ui/workspace/notice_line.h"
#include "ui/workspace/small_widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fathom {

namespace {
constexpr int tailWidth = 78;
constexpr int hintHeight = 18;
}

FieldBlock::FieldBlock(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout)
    , m_field(new ValueField(theme, name, this))
    , m_problem(new NoticeLine(theme, NoticeLine::Kind::Error, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_row->setSpacing(4);
    m_row->addWidget(m_field, 1);
    column->addLayout(m_row);
    column->addWidget(m_problem);
    m_problem->setObjectName(name + QStringLiteral("Problem"));
    setFocusProxy(m_field);
    connect(m_problem, &NoticeLine::actionTaken, this, &FieldBlock::actionTaken);
}

ChevronButton* FieldBlock::addTail(const QString& name)
{
    auto* tail = new ChevronButton(m_theme, this);
    tail->setObjectName(name);
    tail->setFixedSize(tailWidth, 30);
    tail->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(tail);
    return tail;
}

void FieldBlock::addHint(const QString& name, Qt::Alignment alignment)
{
    m_hint = plainLabel({}, "hint", this);
    m_hint->setObjectName(name);
    m_hint->setFixedHeight(hintHeight);
    m_hint->setAlignment(alignment | Qt::AlignVCenter);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_hint);
}

void FieldBlock::setHint(const QString& text)
{
    if (m_hint != nullptr)
        m_hint->setText(text);
}

void FieldBlock::setHintVisible(bool visible)
{
    m_explains = visible;
    if (m_hint != nullptr)
        m_hint->setVisible(visible && m_problem->text().isEmpty());
}

QString FieldBlock::hint() const
{
    return m_hint != nullptr ? m_hint->text() : QString();
}

void FieldBlock::setProblem(const QString& words, const QString& action)
{
    m_field->setInvalid(!words.isEmpty());
    if (m_hint != nullptr)
        m_hint->setVisible(m_explains && words.isEmpty());
    m_problem->show(words, action);
}

QString FieldBlock::problem() const
{
    return m_problem->text();
}

QuickRow::QuickRow(const QStringList& names, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(4);
    for (const QString& name : names) {
        auto* button = new QPushButton(this);
        button->setProperty("kind", QStringLiteral("small"));
        button->setObjectName(name);
        button->setFocusPolicy(Qt::NoFocus); // typed words say the same, and Tab goes from field to field
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, index = static_cast<int>(m_buttons.size())] { Q_EMIT picked(index); });
        m_buttons.push_back(button);
    }
}

void QuickRow::setButton(int index, const QString& text, const QString& accessibleName, bool enabled)
{
    QPushButton* button = m_buttons.at(static_cast<std::size_t>(index));
    button->setText(text);
    button->setAccessibleName(accessibleName);
    button->setEnabled(enabled);
}

void QuickRow::setButtonVisible(int index, bool visible)
{
    m_buttons.at(static_cast<std::size_t>(index))->setVisible(visible);
}

} // namespace fathom
