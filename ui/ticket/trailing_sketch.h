// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"
#include "ui/theme/scaled.h"

#include <QWidget>

namespace fathom {

class Theme;

//! \brief How a trailing order works, drawn: the price runs, the trigger follows it at its distance and stays where it was when the
//! price turns. Not to scale; the words in it are the order's own.
class TrailingSketch final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrailingSketch)
public:
    TrailingSketch(const Theme& theme, QWidget* parent);

    //! \param activation words of the line it begins at, empty where it follows at once  \param rule "0.80 % below the highest last price"
    void show(Side side, const QString& activation, const QString& rule);
    QSize sizeHint() const override { return real(QSize(313, 112)); }
    QSize minimumSizeHint() const override { return real(QSize(160, 64)); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Side m_side = Side::Sell;
    QString m_activation, m_rule;
};

} // namespace fathom
