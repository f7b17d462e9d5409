// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scaled.h"

#include <QWidget>

namespace fathom {

class Theme;

//! \brief The cross margin ratio as a bar with its limits: warning at half, danger at four fifths.
class RatioMeter final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RatioMeter)
public:
    RatioMeter(const Theme& theme, QWidget* parent);
    //! \param share 0 to 1 of the margin balance
    void setShare(double share);
    QSize sizeHint() const override { return real(QSize(80, 10)); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    double m_share = 0;
};

} // namespace fathom
