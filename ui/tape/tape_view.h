// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/glyph_atlas.h"
#include "ui/ladder/grid_accessible.h"
#include "ui/tape/tape_model.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace fathom {

//! \brief Paints the tape: column names and prints, newest on top. Scrolled back it stands still and counts what came above.
class TapeView final : public ScaledWidget, public GridSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TapeView)
public:
    TapeView(const Theme& theme, QWidget* parent = nullptr);

    void setInstrument(std::shared_ptr<const Instrument> instrument);
    //! \param steps prints from here on stand out
    void setLarge(std::int64_t steps);
    TapeModel& model() { return m_model; }
    //! \brief Shows what arrived. \param appeared new lines at the top
    void refresh(int appeared);
    //! \param text said instead of rows while there are none
    void setEmptyText(const QString& text);
    //! \param stale greys the prints: they are old
    void setStale(bool stale);
    void scrollTo(int firstRow);
    int firstRow() const { return m_first; }
    int rowHeight() const { return m_rowHeight; }
    int newAbove() const { return m_newAbove; }

    int gridRows() const override;
    int gridColumns() const override { return 3; }
    QString gridHeader(int column) const override;
    QString gridCell(int row, int column) const override;
    QString gridRow(int row) const override;
    QRect gridRect(int row, int column) const override;
    int gridCurrentRow() const override { return -1; }

Q_SIGNALS:
    void priceClicked(std::int64_t ticks);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void paintHeader(QPainter& painter) const;
    void paintRow(QPainter& painter, const TapeRow& row, int y);
    int visibleRows() const;
    QString gapText(const TapeRow& row) const;

    const Theme& m_theme;
    std::shared_ptr<const Instrument> m_instrument;
    TapeModel m_model;
    GlyphAtlas m_digits;
    CountFormat m_price, m_size;
    std::int64_t m_large = 0;
    int m_rowHeight = 18;
    int m_first = 0;
    int m_newAbove = 0;
    int m_wheelRest = 0;
    bool m_stale = false;
    QString m_emptyText;
};

} // namespace fathom
