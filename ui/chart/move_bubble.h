// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace fathom {

//! \brief Asks at the target of a disarmed drag: Send (Ctrl+Enter) or Discard (Esc). Source: INTERACTION 2.
class MoveBubble final : public Scaled<QFrame>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoveBubble)
public:
    MoveBubble(const Theme& theme, QWidget* parent);

    //! \brief Shows \p text with its right edge near \p anchor, inside the parent.
    void ask(const QString& text, QPointF anchor);
    void retranslate();

Q_SIGNALS:
    void sendChosen();
    void discardChosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_text;
    QPushButton* m_send;
    QPushButton* m_discard;
};

} // namespace fathom
