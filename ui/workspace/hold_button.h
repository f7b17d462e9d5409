// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

namespace fathom {

class Theme;

//! \brief A button that acts only when held for 0.8 s; its ground fills while held. Emits held().
class HoldButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoldButton)
public:
    static constexpr int holdMs = 800;
    explicit HoldButton(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void held();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void begin();
    void end();

    const Theme& m_theme;
    QElapsedTimer m_since;
    QTimer m_tick;
    bool m_holding = false;
};

} // namespace fathom
