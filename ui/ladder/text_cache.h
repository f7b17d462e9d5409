// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>

class QPainter;

namespace fathom {

//! \brief Words laid out once per font and drawn many times: a repaint of a cell whose text stayed shapes nothing. GUI thread.
class TextCache
{
public:
    void reset(const QFont& font);
    double width(const QString& text) { return entry(text).width; }
    void draw(QPainter& painter, double x, double baseline, const QString& text);

private:
    struct Entry
    {
        QStaticText laid;
        double width = 0;
    };
    static constexpr int most = 512; // then it starts anew: texts of an hour ago are not asked for again

    const Entry& entry(const QString& text);

    QFont m_font;
    double m_ascent = 0;
    QHash<QString, Entry> m_entries;
};

} // namespace fathom
