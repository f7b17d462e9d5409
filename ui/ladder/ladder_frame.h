// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_columns.h"
#include "ui/ladder/strip_button.h"
#include "ui/theme/scaled.h"

#include <QWidget>

namespace fathom {

//! \brief Names over the columns; while the book is not whole the same place says so, so that no row moves.
class ColumnHeader final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnHeader)
public:
    ColumnHeader(const Theme& theme, QWidget* parent);

    //! \param tradedMinutes, changeSeconds how far back those columns reach
    void setColumns(const LadderColumns& columns, const QString& baseAsset, int tradedMinutes, int changeSeconds);
    //! \param title, text what is wrong with the book; empty for the column names
    void retranslate();
    void setBanner(const QString& title, const QString& text);
    QString bannerTitle() const { return m_title; }

Q_SIGNALS:
    void clearMenuWanted(const QPoint& global);
    void retryWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    const Theme& m_theme;
    LadderColumns m_columns;
    QString m_base;
    int m_tradedMinutes = 15, m_changeSeconds = 10;
    QString m_title, m_text;
};

//! \brief Names what lies out of view beyond one end of the rows; a click shows it.
class EdgeBar final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EdgeBar)
public:
    struct Item
    {
        TextPart part;
        std::int64_t group = 0;
        bool recentres = false; //!< the market: a click centres
        bool operator==(const Item&) const = default;
    };
    EdgeBar(const Theme& theme, bool upper, QWidget* parent);

    //! \param note said at the right end, plain
    void retranslate();
    void setItems(std::vector<Item> items, const QString& note);
    const std::vector<Item>& items() const { return m_items; }

Q_SIGNALS:
    void groupWanted(std::int64_t group);
    void recentreWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    const Item* itemAt(double x) const;

    const Theme& m_theme;
    bool m_upper;
    std::vector<Item> m_items;
    QString m_note;
};

//! \brief Two per cent of price around the market in one column: where the view is, where orders and lines are. A click goes there.
class OverviewRuler final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewRuler)
public:
    struct Mark
    {
        std::int64_t group = 0;
        StripInk ink = StripInk::Buy;
        bool thick = false;
        bool half = false; //!< waits for a trigger: half as wide, so that it is not taken for a resting order
        bool operator==(const Mark&) const = default;
    };
    OverviewRuler(const Theme& theme, QWidget* parent);

    //! \param top, bottom groups the ruler spans  \param viewTop, viewBottom groups in view
    void retranslate();
    void setSpan(std::int64_t top, std::int64_t bottom, std::int64_t viewTop, std::int64_t viewBottom, std::vector<Mark> marks);

Q_SIGNALS:
    void groupWanted(std::int64_t group);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    double yOf(std::int64_t group) const;
    void goTo(double y);

    const Theme& m_theme;
    std::int64_t m_top = 0, m_bottom = 0, m_viewTop = 0, m_viewBottom = 0;
    std::vector<Mark> m_marks;
};

//! \brief Sums of both sides in view as numbers and as one bar, with what one has in them oneself.
class SumBar final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SumBar)
public:
    SumBar(const Theme& theme, QWidget* parent);
    struct Sums
    {
        QString bids, asks;           //!< resting in view
        double share = 0.5;           //!< of the bids, 0 to 1
        QString bidChange, askChange; //!< stacked or pulled lately; empty where not shown
        QString myBids, myAsks;       //!< own limit orders, empty where there are none
        bool operator==(const Sums&) const = default;
    };
    void setSums(Sums sums);
    const Sums& sums() const { return m_sums; }
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double paintSide(QPainter& painter, bool bids);

    const Theme& m_theme;
    Sums m_sums;
    bool m_compact = false;
};

} // namespace fathom
