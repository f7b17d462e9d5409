// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fathom {

class Theme;

//! \brief The red line under a field: what is wrong, in words, and a value that would do.
class ProblemLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemLine)
public:
    ProblemLine(const Theme& theme, QWidget* parent);

    //! \param suggestion text of a value that would pass, empty for none
    void show(const QString& problem, const QString& suggestion);
    QString text() const;

Q_SIGNALS:
    void suggestionTaken();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_text;
    QPushButton* m_use;
};

} // namespace fathom
