// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

namespace fathom {

enum class ThemeVariant { Dark, Light, ColourBlindDark, ColourBlindLight };

//! \brief Every colour the window uses; nothing else in ui names a colour.
struct Tokens
{
    QColor ground;      //!< window behind panels, splitter gaps, ruler track
    QColor panel;       //!< panel body, chart, ladder
    QColor raised;      //!< title bars, toolbars, price column, menus
    QColor field;       //!< text inputs
    QColor hover;       //!< hovered row, pressed segment, inactive track
    QColor select;      //!< selected row, checked chip
    QColor line;        //!< hairlines, grid
    QColor line2;       //!< button and tag borders, inside line
    QColor ctl;         //!< input and checkbox borders (≥ 3:1)
    QColor text1;       //!< values, titles
    QColor text2;       //!< labels, ladder sizes
    QColor text3;       //!< headers, units, price prefix
    QColor buy;         //!< text and 1 px lines, long, profit
    QColor buySolid;    //!< own order cell, candle, button
    QColor buyOn;       //!< text on buySolid
    QColor buyBar;      //!< depth bar, badge ground
    QColor buyCum;      //!< cumulative depth
    QColor sell;        //!< text and 1 px lines, short, loss
    QColor sellSolid;   //!< own order cell, candle, button
    QColor sellOn;      //!< text on sellSolid
    QColor sellBar;     //!< depth bar, badge ground
    QColor sellCum;     //!< cumulative depth
    QColor accent;      //!< focus ring, active tab, link text, checked box
    QColor accentOn;    //!< tick inside checked box
    QColor warn;        //!< warning text and icons
    QColor warnSolid;   //!< armed bar, LIVE, flatten
    QColor warnOn;      //!< text on warnSolid
    QColor warnWash;    //!< banner and unknown-order ground
    QColor liq;         //!< liquidation only
    QColor liqWash;     //!< liquidation row ground
    QColor stale;       //!< disabled marks, never text
    QColor paper;       //!< PAPER mark and top hatch
    QColor link1;       //!< link group 1 chip
    QColor link1On;     //!< digit on it
    QColor vwap;        //!< first study line
    QColor ema;         //!< second study line
};

//! \brief The look: colours, fonts and row metrics, switched live. One object, made by the application and passed to panels.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)
public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override = default;

    const Tokens& tokens() const { return m_tokens; }
    ThemeVariant variant() const { return m_variant; }
    bool isDark() const { return m_variant == ThemeVariant::Dark || m_variant == ThemeVariant::ColourBlindDark; }
    bool isColourBlindSafe() const { return m_variant == ThemeVariant::ColourBlindDark || m_variant == ThemeVariant::ColourBlindLight; }
    //! \brief Switches tokens, the application's palette and style sheet, then emits changed().
    void setVariant(ThemeVariant variant);

    //! \brief Effects last longer and stand still, or are left out. Source: TOKENS 7.
    bool isMotionReduced() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

    //! \param px logical pixels at 100 %  \param weight 400 or 500; Roboto, falling back to Liberation Sans and DejaVu Sans.
    //! Kerning is off so that digits keep their column.
    QFont font(double px, int weight = 400) const;
    QFont body() const { return font(12); }
    QFont title() const { return font(12, 500); }
    QFont label() const { return font(11); }
    QFont tag() const { return font(10.5, 500); }

    //! \brief Ground of a link group's chip, 1 to 9, and the digit on it.
    QColor linkColour(int group) const;
    QColor linkTextColour(int group) const;

    //! \brief Digits and words of the tables, 10 to 16 px beside the usual 12; what is smaller or larger there keeps its distance.
    int tableFontPx() const { return m_tableFontPx; }
    void setTableFontPx(int px); //!< clamped; emits changed() where it differs
    QFont tableFont(double usualPx = 12, int weight = 400) const { return font(usualPx + m_tableFontPx - usualTableFontPx, weight); }
    static constexpr int usualTableFontPx = 12, smallestTableFontPx = 10, largestTableFontPx = 16;

    int ladderRow() const { return 18; }
    int tableRow() const { return 24; }
    int positionRow() const { return 28; }
    int headerRow() const { return 22; }
    int titleRow() const { return 28; }

Q_SIGNALS:
    void changed();

private:
    void applyToApplication() const;

    ThemeVariant m_variant = ThemeVariant::Dark;
    Tokens m_tokens;
    bool m_reducedMotion = false;
    int m_tableFontPx = usualTableFontPx;
};

//! \brief The tokens of a variant, for tests and for pictures drawn outside the window.
Tokens tokensOf(ThemeVariant variant);
//! \brief "dark", "light", "cb-dark", "cb-light".
QString themeVariantName(ThemeVariant variant);
ThemeVariant themeVariantFromName(const QString& name);

} // namespace fathom
