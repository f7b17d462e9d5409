// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/value_field.h"

#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QWheelEvent>

namespace fathom {

namespace {
constexpr int wheelStep = 120;
}

ValueField::ValueField(const Theme& theme, const QString& name, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_label(plainLabel({}, "text2", this))
    , m_edit(new QLineEdit(this))
    , m_unit(plainLabel({}, "text3", this))
{
    setFixedHeight(30);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    m_edit->setObjectName(name);
    m_edit->setProperty("bare", true);
    m_edit->setFrame(false);
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setFont(theme.font(13));
    m_edit->setMaxLength(40);
    m_edit->setAcceptDrops(false); // a number that gets into an order is typed or pasted. Source: SECURITY 8.6
    m_edit->installEventFilter(this);
    m_label->setFont(theme.body());
    m_unit->setFont(theme.body());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_unit);
    connect(m_edit, &QLineEdit::textEdited, this, &ValueField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &ValueField::committed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ValueField::setLabel(const QString& label, const QString& accessibleName)
{
    m_label->setText(label);
    m_edit->setAccessibleName(accessibleName.isEmpty() ? label : accessibleName);
}

void ValueField::setUnit(const QString& unit)
{
    m_unitText = unit;
    showUnit();
}

void ValueField::setPrintedBack(const QString& text)
{
    m_printed = text;
    showUnit();
}

void ValueField::showUnit()
{
    const QString shown = m_printed.isEmpty() ? m_unitText : m_printed;
    m_unit->setText(shown);
    m_unit->setVisible(!shown.isEmpty());
    m_edit->setAccessibleDescription(shown);
}

QString ValueField::text() const
{
    return m_edit->text();
}

void ValueField::setText(const QString& text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void ValueField::setInvalid(bool invalid)
{
    if (invalid == m_invalid)
        return;
    m_invalid = invalid;
    update();
}

bool ValueField::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::EnabledChange:
        update();
        break;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            Q_EMIT stepped(key->key() == Qt::Key_Up ? 1 : -1, key->modifiers());
            return true;
        }
        break;
    }
    case QEvent::Wheel: {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (!m_edit->hasFocus())
            return false; // a wheel passing over must not change a price
        m_wheel += wheel->angleDelta().y();
        for (; std::abs(m_wheel) >= wheelStep; m_wheel += m_wheel > 0 ? -wheelStep : wheelStep)
            Q_EMIT stepped(m_wheel > 0 ? 1 : -1, wheel->modifiers());
        event->accept();
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ValueField::mousePressEvent(QMouseEvent*)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    m_edit->selectAll();
}

void ValueField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    const bool strong = m_edit->hasFocus() || m_invalid;
    const QColor border = m_invalid ? tokens.sell : m_edit->hasFocus() ? tokens.accent : isEnabled() ? tokens.ctl : tokens.line;
    painter.setBrush(isEnabled() ? tokens.field : tokens.panel);
    painter.setPen(QPen(border, strong ? 2 : 1));
    const double inset = strong ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 2, 2);
}

} // namespace fathom
