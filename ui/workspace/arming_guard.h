// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/workspace/panel_context.h"

#include <QObject>
#include <QPointer>

namespace fathom {

class Arming;
class ConfirmDialog;
class SystemWatch;

//! \brief Every way a panel that can be armed falls back to disarmed by itself, the same for ladder
//! and chart: another symbol, a book that is not live for ten seconds, a lost account stream, the
//! screen locked, sleep, the panel hidden, its window minimised, idle minutes (one setting for all
//! of them). Another account, environment or workspace is the window's to tell. While armed it
//! watches the book of the symbol. Source: INTERACTION 2. GUI thread.
class ArmingGuard final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArmingGuard)
public:
    //! \param panel whose hiding disarms; owns this  \param clock outlives the panel
    ArmingGuard(const PanelContext& context, Arming& arming, const Clock& clock, QWidget* panel);
    ~ArmingGuard() override;

    SystemWatch& systemWatch() { return *m_system; }
    //! \brief Looks at the clocks; the panel calls it every second or so.
    void poll();
    //! \brief After the panel was shown: its window may be another one.
    void watchWindow();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takePhase();
    void takeIdleLimit();
    void takeArmed();

    PanelContext m_context;
    Arming& m_arming;
    const Clock& m_clock;
    QWidget* m_panel;
    QPointer<QWidget> m_window;
    SystemWatch* m_system;
    QString m_watched; //!< symbol whose book is held while armed
    MonotonicTime m_armedAt {};
};

//! \brief The hard limits that still bind an armed panel, as figures of its sheet before the first
//! arming with real money.
void addHardLimits(ConfirmDialog& sheet, const Session& session);

} // namespace fathom
