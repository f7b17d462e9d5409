// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "core/domain/order.h"
#include "ui/theme/scaled.h"

#include <QWidget>

#include <vector>

namespace fathom {

class Theme;

//! \brief The orders of a scale, one a line, with a bar as long as their size; the middle is left out where they do not fit.
class ScalePreview final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScalePreview)
public:
    ScalePreview(const Theme& theme, QWidget* parent);

    void show(const std::vector<OrderIntent>& orders, const Instrument& instrument);
    //! \brief The lines as they are drawn.
    QStringList lines() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        int number = 0; //!< 0: the orders in between are left out
        QString price, size, value;
        double share = 0; //!< of the largest
    };
    const Theme& m_theme;
    std::vector<Line> m_lines;
    QString m_leftOut;
    Side m_side = Side::Buy;
};

} // namespace fathom
