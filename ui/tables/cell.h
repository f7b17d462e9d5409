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

//! \brief Roles every table model of the window answers beside the display text. A model made of Cells answers WholeCellRole and is
//! painted from that alone.
enum CellRole {
    RawRole = Qt::UserRole, //!< the number or text itself, for sorting and filtering
    InkRole,                //!< Ink as int
    UnitRole,               //!< trailing text in text3: "USDT" of "BTCUSDT"
    BadgeRole,              //!< a word in a badge of the side's colour (InkRole Buy or Sell) before the text
    MeterRole,              //!< 0 to 1, a bar left of the text
    ButtonsRole,            //!< QVector<CellButton>
    GroundRole,             //!< RowGround as int, same for the whole row
    StrongRole,             //!< true for weight 500
    PinnedRole,             //!< true for rows that stay on top whatever the sort
    CellsRole,              //!< filled of five, for the ADL rank; -1 where none
    WholeCellRole,          //!< const Cell*, valid until the row changes
    EdgeRole,               //!< Ink as int of a 3 px edge before the row; invalid where none
    ColumnKeyRole,          //!< header: stable English name a layout is kept by
};

enum class RowGround { Normal, Warning };

//! \brief A button painted in a cell; acts on release. \c id is the model's own.
struct CellButton
{
    int id = 0;
    QString text;       //!< empty for icon-only
    std::optional<Icon> icon;
    QString accessible; //!< verb and object: "Cancel BUY 0.200 BTCUSDT at 96,405.5"
    bool quiet = false; //!< without a frame, for the pencil beside a number
    QString blocked {}; //!< why it cannot be pressed now; empty where it can
    bool operator==(const CellButton&) const = default;
};

//! \brief A stretch of a cell's text with a meaning of its own.
struct CellPart
{
    QString text;
    Ink ink = Ink::Text1;
    bool chip = false; //!< in a frame
    bool operator==(const CellPart&) const = default;
};

//! \brief Everything one cell shows, worked out when its row changes.
struct Cell
{
    QString text;
    QString unit;                 //!< trailing, text3
    Ink ink = Ink::Text1;
    Ink unitInk = Ink::Text3;
    int dimFrom = -1;             //!< the text is text3 from this character on: the quote of a symbol
    QString tail;                 //!< small words behind, text2, at a place of their own
    bool strong = false;
    QString badge;                //!< before the text, in the side's colour
    std::optional<Icon> icon;     //!< before the text, in its ink
    double meter = -1;            //!< 0 to 1; below 0 for none
    int meterWidth = 36;
    bool meterAfter = false;      //!< behind the text instead of before it
    std::optional<Ink> meterInk;  //!< as the text where empty
    int rank = -1;                //!< filled of five
    QVector<CellPart> parts;      //!< instead of text
    QString note;                 //!< before the buttons
    Ink noteInk = Ink::Text3;
    QVector<CellButton> buttons;
    QString spoken;               //!< for a screen reader; the text where empty
    QString tip;                  //!< plain text
    QVariant raw;                 //!< for sorting and filtering; the text where invalid
    QString typed;                //!< what an editor begins with
    bool editable = false;

    //! \brief The words of the cell without marks and buttons.
    QString words() const;
    bool operator==(const Cell&) const = default;
};

//! \brief What a whole row looks like.
struct RowLook
{
    RowGround ground = RowGround::Normal;
    bool pinned = false;
    std::optional<Ink> edge;
    bool operator==(const RowLook&) const = default;
};

QColor inkColour(Ink ink, const Tokens& tokens);
//! \brief The cell at \p index, from WholeCellRole or put together from the other roles into \p buffer.
const Cell& cellAt(const QModelIndex& index, Cell& buffer);

} // namespace fathom

Q_DECLARE_METATYPE(fathom::CellButton)
Q_DECLARE_METATYPE(QVector<fathom::CellButton>)
Q_DECLARE_METATYPE(const fathom::Cell*)
