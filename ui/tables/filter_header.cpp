// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filter_header.h"

#include "ui/tables/cell.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scale.h"

#include <QAbstractItemModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace fathom {

FilterHeader::FilterHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setSortIndicatorClearable(true);
    setSortIndicatorShown(true);
    setMinimumSectionSize(24);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::place);
}

QSize FilterHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), scaled(this, m_theme.headerRow()) + (m_shown ? scaled(this, +fieldRow) : 0) };
}

void FilterHeader::setFieldsShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    makeFields();
    for (QLineEdit* field : std::as_const(m_fields))
        field->setVisible(shown);
    updateGeometries();
    Q_EMIT geometriesChanged();
    Q_EMIT shownChanged(shown);
}

void FilterHeader::setText(int column, const QString& text)
{
    if (text == m_texts.value(column))
        return;
    m_texts[column] = text;
    if (QLineEdit* field = m_fields.value(column); field && field->text() != text)
        field->setText(text);
    Q_EMIT textEdited(column, text);
}

void FilterHeader::makeFields()
{
    if (!model() || !m_shown)
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        QLineEdit*& field = m_fields[column];
        if (!field) {
            field = new QLineEdit(this);
            field->setProperty("cell", true);
            field->setFont(m_theme.label());
            field->setText(m_texts.value(column));
            field->installEventFilter(this);
            connect(field, &QLineEdit::textEdited, this, [this, column](const QString& text) { setText(column, text); });
        }
        field->setObjectName(QStringLiteral("filter_") + model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString());
        field->setAccessibleName(tr("Filter by %1").arg(name));
        field->setToolTip(tr("Words, or >5, <5, 1..5").toHtmlEscaped());
        field->setEnabled(!name.isEmpty());
    }
}

bool FilterHeader::event(QEvent* event)
{
    if (event->type() == scaleChangeEvent()) {
        updateGeometries();
        Q_EMIT geometriesChanged();
    }
    return QHeaderView::event(event);
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_shown ? scaled(this, +fieldRow) : 0);
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    if (!m_shown)
        return;
    makeFields();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const int column = it.key();
        const bool visible = !isSectionHidden(column) && it.value()->isEnabled();
        it.value()->setVisible(visible);
        if (visible)
            it.value()->setGeometry(sectionViewportPosition(column) + 2, scaled(this, m_theme.headerRow()) + 1, sectionSize(column) - 4, scaled(this, +fieldRow) - 3);
    }
}

void FilterHeader::focusFirst()
{
    for (int visual = 0; visual < count(); ++visual) {
        QLineEdit* field = m_fields.value(logicalIndex(visual));
        if (field && field->isVisible() && field->isEnabled()) {
            field->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<QLineEdit*>(watched);
    if (field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // letters belong to the field
        return true;
    }
    if (field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        // First the text goes, then the keys go back to the table.
        if (field->text().isEmpty())
            parentWidget()->setFocus(Qt::OtherFocusReason);
        else
            setText(m_fields.key(field), {});
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace fathom
