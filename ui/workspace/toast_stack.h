// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"
#include "ui/theme/scaled.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <vector>

namespace fathom {

class Theme;
class ToastCard;

//! \brief What a toast says; all of it plain text.
struct Toast
{
    Severity severity = Severity::Info;
    QString lead {};     //!< the coloured first words: "BUY 0.200", "Refused"
    QString text {};     //!< the rest of the first line
    QString detail {};   //!< second line
    QString action {};   //!< label of the button, empty for none
    QString actionKey {};//!< printed on it: "Ctrl Z"
    std::function<void()> onAction {};
    int actionSeconds = 0; //!< how long the action is offered, counted down on the button
    bool stays = false;    //!< refused and unknown never collapse and stay 8 s
    bool untilDismissed = false; //!< what is not decided yet stays until it is
    QString key {};        //!< toasts of one key within 10 s are one toast, counted "×4"
    QString time {};       //!< printed at the right where no action stands there: "14:33:18"
    std::optional<Side> side {}; //!< of the order it leads with: green on a sell would say the other side
};

//! \brief The answers at the window's bottom right: at most four, the oldest goes first, paused under the pointer.
//! Source: INTERACTION 9, 14; TOKENS 7.
class ToastStack final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToastStack)
public:
    static constexpr int most = 4;
    ToastStack(const Theme& theme, QWidget* window);

    void show(const Toast& toast);
    //! \brief Takes the toasts of \p key away: what they said is no longer so.
    void dismiss(const QString& key);
    //! \brief Runs the newest offered action (Ctrl+Z). \return false where none is offered
    bool runNewestAction();
    //! \brief Grows from toast to toast over all windows; 0 where no action is offered.
    std::uint64_t newestActionSerial() const;
    //! \brief What is shown now, oldest first, taken out: for another window to show.
    std::vector<Toast> takeAll();
    int count() const { return static_cast<int>(m_cards.size()); }
    //! \brief Keeps toasts over what may lie under them. \param room asked for its width whenever they are arranged; 0: the whole window
    void setRoom(std::function<int()> room) { m_room = std::move(room); }
    //! \brief Pixels kept free below the stack (the status bar).
    void setBottomMargin(int pixels);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void takeScale() override;

private:
    void remove(ToastCard* card);
    ToastCard* newestAction() const;
    int cardWidth() const;
    void arrange();

    const Theme& m_theme;
    std::vector<ToastCard*> m_cards; //!< oldest first
    std::function<int()> m_room;
    int m_bottomMargin = 34;
};

} // namespace fathom
