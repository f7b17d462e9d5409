// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/arming.h"
#include "ui/ladder/strip_button.h"

namespace fathom {

//! \brief Says whether a press sends: disarmed, armed with its countdown, or blocked with the reason.
class ArmBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArmBar)
public:
    ArmBar(const Theme& theme, Arming& arming, QWidget* parent);

    //! \brief While Shift is held the bar says what the next click sends; empty for the plain click.
    void setHeld(const QString& words);
    void retranslate();
    QString text() const; //!< what is written, for screen readers

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<TextPart> left() const;
    void refresh();
    void flash();

    const Theme& m_theme;
    Arming& m_arming;
    StripButton* m_button;
    QTimer m_flash;
    QString m_held;
};

} // namespace fathom
