// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scaled.h"

class QTextLayout;

namespace fathom {

class Theme;

//! \brief The first line of a toast: what leads, in its colour, and the text as one paragraph that wraps where it must. Always plain text.
class ToastWords final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToastWords)
public:
    ToastWords(const Theme& theme, QWidget* parent);
    void setWords(const QString& lead, const QString& text);
    void setLeadColour(const QColor& colour);
    QString words() const; //!< as they are read

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal layOut(QTextLayout& layout, qreal width) const; //!< its height

    const Theme& m_theme;
    QColor m_leadColour;
    QString m_lead, m_text;
};

} // namespace fathom
