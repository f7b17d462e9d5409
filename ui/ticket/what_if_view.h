// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ticket/ticket_state.h"

#include <QWidget>

#include <vector>

namespace fathom {

class Theme;

//! \brief The figures "if filled": a limit shows now → then of one side, a market order both sides beside each other.
class WhatIfView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfView)
public:
    struct Row
    {
        QString label {};
        QString before {};//!< limit: now; market: buy
        QString after {}; //!< limit: then; market: sell
        bool liquidation = false;
        int signBefore = 0, signAfter = 0; //!< colours a signed amount
    };
    WhatIfView(const Theme& theme, QWidget* parent);

    //! \param twoSides both columns are results; otherwise the left one is now and an arrow leads to the right one
    void show(const QString& title, const QStringList& columns, std::vector<Row> rows, bool twoSides);
    QString value(int row, int column) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 200, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_title;
    QStringList m_columns;
    std::vector<Row> m_rows;
    bool m_twoSides = false;
};

} // namespace fathom
