// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace fathom {

//! \brief A colour of the theme by what it says.
enum class StripInk { Text1, Text2, Text3, Buy, Sell, Warn, WarnOn, Accent, Liquidation };
const QColor& inkColour(const Tokens& tokens, StripInk ink);

//! \brief A run of plain text in one colour.
struct TextPart
{
    QString text;
    StripInk ink = StripInk::Text1;
    int weight = 400;
    double px = 12;
    bool operator==(const TextPart&) const = default;
};

//! \brief A button whose text may carry several colours ("Cancel buys 2"); acts on release like every button.
class StripButton final : public Scaled<QAbstractButton>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StripButton)
public:
    enum class Kind {
        Framed,  //!< border and raised ground
        Segment, //!< one of several side by side in a common frame
        Chip,    //!< a toggle: accent while on
        Flat,    //!< icon only
        Plain,   //!< words without a frame
    };
    StripButton(const Theme& theme, Kind kind, QWidget* parent);

    void setParts(std::vector<TextPart> parts);
    //! \brief Whether these parts can be printed whole at a button of this width, in px.
    bool hasRoomFor(const std::vector<TextPart>& parts, int width) const { return widthOf(parts) + 6 <= width; }
    void setGlyph(Icon icon) { m_icon = icon; updateGeometry(); update(); }
    //! \param key printed after the name in the tooltip
    void setName(const QString& name, const QString& key = {});
    //! \brief A mark under the text: the preset Shift uses.
    void setUnderlined(bool on);
    QSize sizeHint() const override;
    QSize sizeAt100() const; //!< its hint, before the window's scale
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void doubleClicked();
    void shiftClicked();
    void rightClicked(const QPoint& global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    int widthOf(const std::vector<TextPart>& parts) const;
    int partsWidth() const;

    const Theme& m_theme;
    Kind m_kind;
    std::vector<TextPart> m_parts;
    std::optional<Icon> m_icon;
    bool m_underlined = false;
};

} // namespace fathom
