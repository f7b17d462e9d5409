// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scaled.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace fathom {

class Theme;

//! \brief The figures of a ticket: what would be, beside what is or for both sides.
struct TicketFigures
{
    struct Row
    {
        QString label {};
        QString before {}; //!< now; market: buy
        QString after {};  //!< then; market: sell
        bool liquidation = false;
        int signBefore = 0, signAfter = 0; //!< colours a signed amount
    };
    QString title {}; //!< "If filled"; empty for none
    QStringList columns {};
    std::vector<Row> rows {};
    bool twoSides = false; //!< both columns are results; otherwise the left one is now and an arrow leads to the right one
    QString note {};       //!< where the order lives: "Held at the exchange, not in the book until triggered"
    QString residual {};   //!< how far the exchange's own figure is from the model's, empty where it is not
};

//! \brief Shows them; the size wanted never changes with the kind of order. Where there is less room, rows of nothing give way first, and
//! those of an order that cannot be sent: the lines that say why come in their place.
class WhatIfView final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfView)
public:
    WhatIfView(const Theme& theme, QWidget* parent);

    void show(TicketFigures figures);
    //! \brief What is shown is of an order that cannot be sent.
    void setGivesWay(bool gives);
    const TicketFigures& figures() const { return m_figures; }
    //! \brief The value of a row by its label; \param column 0 now or buy, 1 then or sell
    QString value(const QString& label, int column) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void keepRows();

    const Theme& m_theme;
    TicketFigures m_figures;
    bool m_givesWay = false;
    int m_rows = 0; //!< there is room for at least
};

} // namespace fathom
