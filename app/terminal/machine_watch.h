// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fathom {

//! \brief What the desktop tells of the machine: about to sleep, woken, screen locked. Silent where there is no bus to hear it from.
//! Source: SECURITY 1.9, FAULTS D02, INTERACTION 2.
class MachineWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MachineWatch)
public:
    explicit MachineWatch(QObject* parent = nullptr);
    ~MachineWatch() override;

Q_SIGNALS:
    void sleeping();
    void woken();
    void screenLocked();

private Q_SLOTS: // called by the bus, by name
    void onPrepareForSleep(bool begins);
    void onSaverChanged(bool active);
    void onSessionLock();

private:
    void watchLogin();
    void watchSavers();
};

//! \brief Counts the minutes without a key or a mouse event in this program's windows. Source: SECURITY 1.9.
class IdleWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleWatch)
public:
    explicit IdleWatch(QObject* parent = nullptr);

    //! \param ms 0 for never
    void setLimit(int ms);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void restart();

    int m_limit = 0;
    int m_timer = 0;
};

} // namespace fathom
