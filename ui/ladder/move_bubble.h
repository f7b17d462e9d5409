// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/strip_button.h"
#include "ui/theme/scaled.h"

namespace fathom {

//! \brief Send or discard a move made while disarmed. Sits at the target row.
class LadderMoveBubble final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LadderMoveBubble)
public:
    LadderMoveBubble(const Theme& theme, QWidget* parent);
    void retranslate();

Q_SIGNALS:
    void sendWanted();
    void discardWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    StripButton* m_send;
    StripButton* m_discard;
};

} // namespace fathom
