// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace fathom {

class Theme;

//! \brief A few words in an amber frame: "as of 14:32:03", "1 without stop". Pressed it shows more, where there is more.
class ChipButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipButton)
public:
    ChipButton(const Theme& theme, const QString& name, QWidget* parent);

    //! \brief Empty hides the chip. \param spoken for a screen reader, \p text where empty
    void setWords(const QString& text, const QString& spoken = {}, const QString& tip = {});
    //! \brief A chip that is no button takes no focus and no press.
    void setPressable(bool pressable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace fathom
