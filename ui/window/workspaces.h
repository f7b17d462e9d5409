// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <map>
#include <vector>

namespace fathom {

class PanelDocks;
class Preferences;

//! \brief The named arrangements behind Ctrl+1 to Ctrl+9: four supplied ones and the user's own.
//! What is shown is written 500 ms after a change; what was saved by hand is what "Revert" goes
//! back to; of each the last three earlier states are kept. Source: INTERACTION 17.
class Workspaces final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspaces)
public:
    static constexpr int most = 9;
    static constexpr int keptGenerations = 3;

    Workspaces(PanelDocks& docks, Preferences& preferences, QObject* parent);

    const QStringList& ids() const { return m_ids; } //!< in the order of their keys
    QString name(const QString& id) const; //!< translated for supplied ones
    static bool isSupplied(const QString& id);
    QString current() const { return m_current; }

    //! \brief Shows the workspace that was shown last, as it was left.
    void open();
    void choose(const QString& id);
    //! \brief A new workspace like the shown one. \return its id, empty where there are nine
    //! already or the name says nothing
    QString saveAs(const QString& name);
    //! \brief The shown arrangement is what Revert goes back to from now on.
    void saveForRevert();
    bool canRevert(const QString& id) const;
    //! \brief Back to what was saved by hand, else to the supplied arrangement.
    void revert(const QString& id);
    void arrangeSupplied(const QString& id);
    void rename(const QString& id, const QString& name);
    //! \brief Takes an own workspace away; supplied ones stay.
    void remove(const QString& id);

    //! \brief When the kept earlier states were left, newest first.
    std::vector<QDateTime> generations(const QString& id) const;
    void bringBack(const QString& id, int generation);

    //! \brief Takes the last change of the shown arrangement back; every change since the workspace was first shown, as often as it is
    //! asked. \return false where there is none
    bool undo();
    //! \brief Something was moved, opened or closed within the last ten seconds.
    bool changedLately() const { return m_changed.isValid() && m_changed.elapsed() < 10'000; }

    QJsonObject exported(const QString& id) const;
    //! \brief Writes it to a file, whole or not at all: what stood there before stays where it fails. One that was never shown is shown
    //! first: there is no arrangement of it before.
    //! \return what went wrong, in the system's words; empty for nothing
    QString exportTo(const QString& path, const QString& id);
    //! \return id of the workspace made of it; empty where it cannot be read or there are nine
    //! already
    QString import(const QJsonObject& exported);

    //! \brief Writes the shown arrangement now.
    void write();

Q_SIGNALS:
    //! Before another one is shown: what is armed disarms.
    void leaving();
    void chosen(const QString& id);
    void listChanged();
    //! \param written false from the first change until it is written
    void writtenChanged(bool written);

private:
    QString add(const QString& name, const QJsonObject& layout);
    QJsonObject kept(const QString& id) const;
    void keepGeneration(const QJsonObject& layout);
    void show(const QString& id, const QJsonObject& layout);
    void writeList() const;

    PanelDocks& m_docks;
    Preferences& m_preferences;
    QTimer m_timer;
    QStringList m_ids;
    QString m_current;
    std::map<QString, std::vector<QJsonObject>> m_before; //!< arrangements by workspace, as they were before each change
    QJsonObject m_openedWith; //!< the generation the first change makes an earlier one
    bool m_watching = false;
    bool m_settling = false; //!< what is written is not the user's doing
    QElapsedTimer m_changed;
};

} // namespace fathom
