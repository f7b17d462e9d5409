// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QRadioButton;
class QWidget;

namespace fathom {

class ConfirmDialog;
class CountdownEnd;
class Session;
class Theme;

//! \brief Before the program ends with orders, positions or a running dead-man switch: lists them, and asks whether the orders stay or go first. Back is the
//! default; what is cancelled is waited for, and where one is left the program stays. Source: FAULTS D16, INTERACTION 10.
class QuitDialog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitDialog)
public:
    //! \param quit called once, when everything the user asked for is done
    QuitDialog(Session& session, const Theme& theme, QWidget* window, std::function<void()> quit);
    ~QuitDialog() override;

    void open();
    bool isOpen() const;

private:
    void list();
    void addChoices();
    void go();
    void leave();
    void cancelFirst(bool spareProtection);
    void finished(RequestId request, Outcome outcome, const Error& error);

    Session& m_session;
    const Theme& m_theme;
    QWidget* m_window;
    std::function<void()> m_quit;
    CountdownEnd* m_countdowns;
    QPointer<ConfirmDialog> m_dialog;
    QPointer<QRadioButton> m_cancelSpare, m_cancelAll;
    RequestId m_request = 0;
    bool m_countdownsLeft = false; //!< said that one still runs
};

} // namespace fathom
