// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scaled.h"

class QLabel;
class QLineEdit;

namespace fathom {

class Theme;

//! \brief An input of the ticket: label left, typed value right, unit after it; a red frame where it is wrong.
//! Emits steps for the arrow keys and, while focused only, the wheel.
class ValueField final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueField)
public:
    ValueField(const Theme& theme, const QString& name, QWidget* parent);

    //! \param accessibleName what a screen reader says where the label is short; empty: the label
    void setLabel(const QString& label, const QString& accessibleName = {});
    void setUnit(const QString& unit);
    //! \brief What the typed words come to, in place of the unit; empty brings the unit back.
    void setPrintedBack(const QString& text);
    QString printedBack() const { return m_printed; }
    QString text() const;
    void setText(const QString& text);
    void setInvalid(bool invalid);
    bool isInvalid() const { return m_invalid; }
    QLineEdit* edit() const { return m_edit; }
    QSize sizeHint() const override { return real(QSize(200, 30)); }
    QSize minimumSizeHint() const override { return real(QSize(120, 30)); }

Q_SIGNALS:
    void edited(const QString& text);
    //! Typing ended: Enter, or the focus went.
    void committed();
    //! \param direction +1 or -1  \param modifiers held with the key or wheel
    void stepped(int direction, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showUnit();

    const Theme& m_theme;
    QLabel* m_label;
    QLineEdit* m_edit;
    QLabel* m_unit;
    QString m_unitText, m_printed;
    bool m_invalid = false;
    int m_wheel = 0;
};

} // namespace fathom
