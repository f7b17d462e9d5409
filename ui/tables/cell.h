// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QColor>
#include <QMetaType>
#include <QString>
#include <QVariant>
#include <QVector>

#include <optional>

namespace fathom {

struct Tokens;

//! What a cell's text means; the theme gives it its colour.
enum class Ink { Text1, Text2, Text3, Buy, Sell, Warn, Liquidation };

//! \brief Roles every table model of the window answers beside the display text.
enum CellRole {
    RawRole = Qt::UserRole, //!< the number or text itself, for sorting and copying
    InkRole,                //!< Ink as int
    UnitRole,               //!< trailing text in text3: "USDT" of "BTCUSDT"
    BadgeRole,              //!< a word in a badge of the side's colour (InkRole Buy or Sell) before the text
    MeterRole,              //!< 0 to 1, a bar left of the text
    ButtonsRole,            //!< QVector<CellButton>
    GroundRole,             //!< RowGround as int, same for the whole row
    StrongRole,             //!< true for weight 500
    PinnedRole,             //!< true for rows that stay on top whatever the sort
    CellsRole,              //!< filled of five, for the ADL rank; -1 where none
};

enum class RowGround { Normal, Warning };

//! \brief A button painted in a cell; acts on release. \c id is the model's own.
struct CellButton
{
    int id = 0;
    QString text;       //!< empty for icon-only
    std::optional<Icon> icon;
    QString accessible; //!< verb and object: "Cancel BUY 0.200 BTCUSDT at 96,405.5"
};

QColor inkColour(Ink ink, const Tokens& tokens);

} // namespace fathom

Q_DECLARE_METATYPE(fathom::CellButton)
Q_DECLARE_METATYPE(QVector<fathom::CellButton>)
