// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/toast_stack.h"

#include <QElapsedTimer>
#include <QTimer>

class QBoxLayout;
class QLabel;

namespace fathom {

class KeyButton;
class ToastWords;

//! \brief One toast of the stack.
class ToastCard final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToastCard)
public:
    ToastCard(const Theme& theme, const Toast& toast, QWidget* parent);

    const Toast& toast() const { return m_toast; }
    std::uint64_t serial() const { return m_serial; }
    bool isMergeable() const { return m_age.elapsed() < 10'000; }
    //! \brief The same thing happened again: counts up and shows the newest words.
    void merge(const Toast& toast);
    bool offersAction() const;
    //! \brief Takes its width, and with it the height its words need. \param width at 100 %, of all cards
    void fit(int width);
    void runAction();

Q_SIGNALS:
    void finished(fathom::ToastCard* card);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void tick();
    void showWords();
    QColor edge() const;
    QColor leadColour() const;

    const Theme& m_theme;
    Toast m_toast;
    ToastWords* m_words;
    QLabel* m_detail;
    QBoxLayout* m_row;
    KeyButton* m_action = nullptr;
    QTimer m_timer;
    QElapsedTimer m_age;
    int m_leftMs;
    int m_actionLeftMs;
    std::uint64_t m_serial;
    int m_times = 1;
    bool m_paused = false;
};

} // namespace fathom
