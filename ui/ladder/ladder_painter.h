// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/glyph_atlas.h"
#include "ui/ladder/ladder_columns.h"
#include "ui/ladder/ladder_model.h"
#include "ui/theme/text_font.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace fathom {

//! \brief How the rows are drawn this time, beside what they hold.
struct LadderLook
{
    bool stale = false;      //!< the book is not whole: no hue, hatch over the market
    bool cumulative = true;  //!< faint bars of the sum from the inside
    bool armed = false;      //!< amber rail at the left edge
    std::optional<std::int64_t> hovered; //!< group under the pointer
    std::optional<std::int64_t> cursor;  //!< group of the keyboard cursor, where the keyboard is here
    std::optional<std::int64_t> flashed; //!< row the view just jumped to
    bool operator==(const LadderLook&) const = default;
};

//! \brief Draws rows and own-order cells of the ladder into any QPainter. Each row keeps inside its own rectangle, so that one row
//! can be repainted alone. GUI thread.
class LadderPainter
{
    Q_DECLARE_TR_FUNCTIONS(LadderPainter)
public:
    explicit LadderPainter(const Theme& theme);

    //! \brief Size of the digits, 10 to 16 logical pixels; narrow ones take a seventh less room.
    void setFont(int px, bool narrow);
    //! \brief Call before painting: fits glyphs to the screen scale. \param rowHeight logical pixels
    void prepare(double scale, int rowHeight);
    //! \brief Drops what was drawn in the old colours.
    void themeChanged();
    //! \brief Pixels of the widest price and size shown now, for the column layout.
    int priceTextWidth(const LadderModel& model) const;
    int sizeTextWidth(const LadderModel& model) const;

    //! \brief Draws the row's market part and lines; digits are queued until flush().
    void paintRow(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderLook& look, const LadderRow& row, int y);
    void flush(QPainter& painter);
    //! \brief Words on the lines of the position; after flush(), to lie over the digits' bars. \param tagColumn where there is room
    void paintTags(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderRow& row, int y, LadderColumn tagColumn);
    //! \param closable draws the × of a cell under the pointer
    void paintCell(QPainter& painter, const LadderColumns& columns, const OwnCell& cell, int y, bool closable);
    //! \brief Price rail and grey bars before the first book.
    void paintLoading(QPainter& painter, const LadderColumns& columns, const QRect& rows);

    //! \return whether the words of the cell fit beside its ×; where not, the × is shown under the pointer only
    bool fitsBesideClose(const LadderColumns& columns, const OwnCell& cell) const;
    //! \return where the × of a cell is clicked
    static QRect closeBox(const LadderColumns& columns, Side side, int y, int rowHeight);

private:
    void paintDepth(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderLook& look, const LadderRow& row, int y, bool bid);
    void paintPrice(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderLook& look, const LadderRow& row, int y);
    void paintChange(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderLook& look, const LadderRow& row, int y);
    void paintTraded(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderLook& look, const LadderRow& row, int y);
    void paintLines(QPainter& painter, const LadderColumns& columns, const LadderModel& model, const LadderRow& row, int y) const;
    void paintWedge(QPainter& painter, int x, int y, int place, const QColor& colour, bool pointsLeft) const;
    void paintTag(QPainter& painter, int x, int y, const QString& text, const QColor& colour);
    bool paintPlace(QPainter& painter, const OwnCell& cell, const QRect& box, double right, double baseline);
    void paintCellWords(QPainter& painter, const OwnCell& cell, const QRect& box, double right, const QColor& words);
    void paintSqueezed(QPainter& painter, const QString& size, double x, double limit, double baseline);
    QFont digitFont(double px) const;
    void paintWash(QPainter& painter, const LadderColumns& columns, const QColor& colour, int y) const;
    const QPixmap& plainRow(const LadderColumns& columns);
    void addNumber(const CountFormat& format, std::int64_t count, double right, double room, int y, QRgb colour, bool small);
    void addSigned(const CountFormat& format, std::int64_t count, double right, double room, int y, QRgb colour);

    const Theme& m_theme;
    int m_rowHeight = 18;
    int m_top = 2;      // of a line of digits inside its row
    int m_smallTop = 3;
    GlyphAtlas m_digits, m_small;
    TextFont m_titles, m_tags, m_marks;
    double m_px = 12;
    bool m_narrow = false;
    QPixmap m_hatch;
    QPixmap m_plainRow;         // ground and column rules of a row with nothing in it
    LadderColumns m_plainColumns; // those it was drawn for
    double m_scale = 0;
    NumberText m_text; // scratch
};

} // namespace fathom
