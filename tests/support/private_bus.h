// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace fathom::test {

//! \brief A D-Bus daemon of a test's own, without any service to be activated, with a home and runtime folder of its own.
class PrivateBus final
{
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    bool isRunning() const { return !m_address.isEmpty(); }
    QString address() const { return m_address; }
    //! \brief For programs that shall see this bus as session bus (and as system bus), and no other.
    QProcessEnvironment environment() const;
    //! \brief Starts the desktop's own keyring on it, unlocked. \return false where there is none on this machine
    bool startKeyring();
    QString home() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
    QProcess m_daemon, m_keyring;
    QString m_address;
};

} // namespace fathom::test
