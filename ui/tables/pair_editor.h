// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace fathom {

class Theme;

//! \brief Two numbers edited in one cell: target and stop. Tab goes from one to the other, Enter accepts both, Esc and leaving reject.
class PairEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairEditor)
public:
    static constexpr QLatin1Char separator { '\t' };

    //! \param name of the column, for a screen reader: "TP / SL"
    PairEditor(const Theme& theme, const QString& name, QWidget* parent);

    void setText(const QString& text); //!< once; "target<separator>stop"
    QString text() const;
    //! \brief The field to begin in: 0 target, 1 stop.
    void begin(int field);

Q_SIGNALS:
    void accepted();
    void rejected();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_fields[2];
    bool m_filled = false;
    bool m_done = false;
};

} // namespace fathom
