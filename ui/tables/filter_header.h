// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>

class QLineEdit;

namespace fathom {

class Theme;

//! \brief The heading of a table with, on demand, a row of fields under it: what is typed there filters its column.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterHeader)
public:
    static constexpr int fieldRow = 24;

    FilterHeader(const Theme& theme, QWidget* parent);

    void setFieldsShown(bool shown);
    bool areFieldsShown() const { return m_shown; }
    void setText(int column, const QString& text);
    QString text(int column) const { return m_texts.value(column); }
    const QHash<int, QString>& texts() const { return m_texts; }
    QSize sizeHint() const override;
    //! \brief Puts the keys into the field of the first column that is shown.
    void focusFirst();

Q_SIGNALS:
    void textEdited(int column, const QString& text);
    void shownChanged(bool shown);

protected:
    bool event(QEvent* event) override;
    void updateGeometries() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void makeFields();

    const Theme& m_theme;
    QHash<int, QLineEdit*> m_fields;
    QHash<int, QString> m_texts;
    bool m_shown = false;
};

} // namespace fathom
