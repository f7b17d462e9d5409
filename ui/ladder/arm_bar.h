// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scaled.h"
#include "ui/workspace/arming.h"
#include "ui/ladder/strip_button.h"

namespace fathom {

//! \brief Says whether a press sends: disarmed, armed with its countdown, or blocked with the reason.
class ArmBar final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArmBar)
public:
    ArmBar(const Theme& theme, Arming& arming, QWidget* parent);

    //! \brief What the next click does, in words. \param held a modifier is held: said in bold \param release what letting go brings
    void setHint(const QString& words, bool held, const QString& release);
    //! \brief Presses are refused for now though it may be armed: the book is not whole. Empty where they are not.
    void setPaused(const QString& reason);
    void retranslate();
    QString text() const; //!< what is written, for screen readers

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<TextPart> left() const;
    double wordsWidth() const; //!< at 100 %
    std::vector<TextPart> armedWords() const;
    void place(StripButton* button);
    void refresh();
    void flash();

    const Theme& m_theme;
    Arming& m_arming;
    StripButton* m_button;
    QTimer m_flash;
    StripButton* m_leave; // armed: words that disarm
    QString m_hint, m_release, m_paused;
    bool m_held = false;
};

} // namespace fathom
