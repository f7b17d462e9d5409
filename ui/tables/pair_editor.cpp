// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/pair_editor.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace fathom {

PairEditor::PairEditor(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("cellPairEditor"));
    setAutoFillBackground(true);
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const QString names[] = { tr("Take-profit trigger"), tr("Stop-loss trigger") };
    for (int i = 0; i < 2; ++i) {
        m_fields[i] = new QLineEdit(this);
        m_fields[i]->setObjectName(i == 0 ? QStringLiteral("cellTarget") : QStringLiteral("cellStop"));
        m_fields[i]->setAccessibleName(names[i]);
        m_fields[i]->setPlaceholderText(i == 0 ? tr("TP") : tr("SL"));
        m_fields[i]->setProperty("cell", true);
        m_fields[i]->setFont(theme.body());
        m_fields[i]->setAlignment(Qt::AlignRight);
        m_fields[i]->setMinimumWidth(76);
        m_fields[i]->installEventFilter(this);
        row->addWidget(m_fields[i]);
    }
    setFocusProxy(m_fields[1]);
}

void PairEditor::setText(const QString& text)
{
    if (std::exchange(m_filled, true))
        return;
    for (int i = 0; i < 2; ++i)
        m_fields[i]->setText(text.section(separator, i, i));
    m_fields[1]->selectAll();
}

QString PairEditor::text() const
{
    return m_fields[0]->text() + separator + m_fields[1]->text();
}

void PairEditor::begin(int field)
{
    setFocusProxy(m_fields[field]);
    m_fields[field]->setFocus(Qt::OtherFocusReason);
    m_fields[field]->selectAll();
}

bool PairEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && !m_done) {
        // To the other field is not away.
        QMetaObject::invokeMethod(this, [this] {
            const QWidget* now = QApplication::focusWidget();
            if (!m_done && now != m_fields[0] && now != m_fields[1] && QApplication::activePopupWidget() == nullptr) {
                m_done = true;
                Q_EMIT rejected();
            }
        }, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!key->isAutoRepeat() && !std::exchange(m_done, true))
                Q_EMIT accepted();
            return true;
        case Qt::Key_Escape:
            if (!std::exchange(m_done, true))
                Q_EMIT rejected();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab: begin(watched == m_fields[0] ? 1 : 0); return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: return true; // left over by the field, they would walk the table's rows
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fathom
