// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"
#include "ui/ladder/strip_button.h"
#include "ui/theme/scaled.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace fathom {

//! \brief What the aimed order would make of the position, beside the ladder, never over its prices. Takes no input.
class AimCard final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AimCard)
public:
    struct Figure
    {
        QString name, before, after;
        StripInk ink = StripInk::Text1;
    };
    //! \brief A level as a bar: what stands ahead, the own order, what stands behind.
    struct Queue
    {
        double ahead = 0, own = 0; //!< shares of the whole level
        Side side = Side::Buy;
        double best = 0, worst = 0; //!< shares that are ahead by the best and the worst estimate; equal where there is one only
    };
    struct Content
    {
        TextPart side;        //!< "BUY 25"
        QString order;        //!< "limit 180.80"
        QString option;       //!< "post-only"
        QString queue;        //!< "joins behind 318"
        QString chance;       //!< "fill ≈ 54 % in 60 s"
        QString refusal;      //!< why it would not go; empty where it would
        std::optional<Queue> bar;
        std::vector<Figure> figures;
        QString foot;         //!< "cost 90.40, fee 0.90"
        QString residual;     //!< "model vs exch. 0.00"
    };

    AimCard(const Theme& theme, QWidget* owner);
    void setContent(Content content);
    const Content& content() const { return m_content; }
    //! \brief Beside \p ladder, level with \p row; all in screen coordinates. It may lie outside the window.
    //! \param free what is only looked at: over one of these if it can, higher or lower than its row where need be, rather than over
    //! buttons and rows
    void placeBeside(const QRect& ladder, const QRect& row, const QRect& priceColumn, const std::vector<QRect>& free = {});

    //! \brief The whole card as one sentence, for screen readers.
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isFootTwoLines() const;
    double paintHead(QPainter& painter);
    double paintBar(QPainter& painter, double y);
    void paintFigures(QPainter& painter, double y);

    const Theme& m_theme;
    Content m_content;
};

} // namespace fathom
