// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QPushButton;

namespace fathom {

//! \brief The first steps, on a card beside the ladder: each ticks itself when done; the live market and an own key are a quiet choice
//! each. Source: INTERACTION 15.
class FirstRunCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstRunCard)
public:
    static constexpr int steps = 3;
    FirstRunCard(const PanelContext& context, QWidget* parent);

    bool isDone(int step) const { return m_done[static_cast<std::size_t>(step)]; }

Q_SIGNALS:
    void hideWanted();
    void colourBlindWanted(bool on);
    void accountWanted(const QString& id); //!< another account than the present one: the live market with paper fills
    void keyWanted(); //!< a key is to be added

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void finish(int step);
    void offerAccounts();
    void retranslate();

    PanelContext m_context;
    QLabel* m_title;
    QLabel* m_intro;
    std::array<QLabel*, steps> m_heads {};
    std::array<QLabel*, steps> m_texts {};
    std::array<bool, steps> m_done {};
    QCheckBox* m_colourBlind;
    QLabel* m_foot;
    QPushButton* m_live;
    QPushButton* m_key;
    QPushButton* m_hide;
    QString m_liveId; //!< empty where it is not offered
    bool m_moved = false;
};

} // namespace fathom
