// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/instrument.h"
#include "ui/ladder/strip_button.h"

namespace fathom {

//! \brief The symbol's position in one line: size, entry, result, liquidation, and the buttons that reduce it.
class PositionStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PositionStrip)
public:
    PositionStrip(const Theme& theme, QWidget* parent);

    //! \param position empty where flat
    void setPosition(const Instrument* instrument, const std::optional<Position>& position);
    void retranslate();

Q_SIGNALS:
    void closeWanted(fathom::Decimal fraction);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Column
    {
        TextPart top, bottom;
    };

    const Theme& m_theme;
    StripButton* m_close;
    StripButton* m_half;
    std::vector<Column> m_columns;
    int m_sign = 0;
};

} // namespace fathom
