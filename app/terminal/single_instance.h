// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace fathom {

//! \brief Lets a second start of the same profile bring the first one's window to the front. The one word it understands is "raise";
//! whatever else comes is dropped. Only the same user may connect. Source: FAULTS D10, SECURITY 6.6.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)
public:
    //! \param profileDir whose lock this process holds, so that a socket left behind can only be a dead process's
    explicit SingleInstance(const QString& profileDir, QObject* parent = nullptr);
    ~SingleInstance() override;

    bool isListening() const { return m_server.isListening(); }
    //! \brief Asks the process that runs \p profileDir to show itself. \return false where nobody answered
    static bool raiseOther(const QString& profileDir);
    //! \brief Path of the socket, in the user's runtime folder.
    static QString socketOf(const QString& profileDir);

Q_SIGNALS:
    void raiseWanted();

private:
    void accept();

    QLocalServer m_server;
};

} // namespace fathom
