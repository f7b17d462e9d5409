// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/strip_button.h"

#include <QWidget>

namespace fathom {

//! \brief What the aimed order would make of the position, beside the ladder, never over its prices. Takes no input.
class AimCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AimCard)
public:
    struct Figure
    {
        QString name, before, after;
        Ink ink = Ink::Text1;
    };
    struct Content
    {
        TextPart side;        //!< "BUY 25"
        QString order;        //!< "limit 180.80"
        QString option;       //!< "post-only"
        QString queue;        //!< "joins behind 318"
        QString refusal;      //!< why it would not go; empty where it would
        std::vector<Figure> figures;
        QString foot;         //!< "cost 90.40, fee 0.90"
    };

    AimCard(const Theme& theme, QWidget* owner);
    void setContent(Content content);
    const Content& content() const { return m_content; }
    //! \brief Beside \p ladder, level with \p row; all in screen coordinates. It may lie outside the window.
    void placeBeside(const QRect& ladder, const QRect& row, const QRect& priceColumn);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Content m_content;
};

} // namespace fathom
