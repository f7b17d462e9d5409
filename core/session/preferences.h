// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace fathom {

class SettingsFile;

//! \brief Settings of the profile by dotted key ("ui.theme", "symbols.BTCUSDT.sizes"). GUI thread; written 500 ms after a change
//! by the store, whole or not at all. Holds no secret.
class Preferences final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preferences)
public:
    //! \param file null keeps everything in memory (tests)
    explicit Preferences(std::unique_ptr<SettingsFile> file, QObject* parent = nullptr);
    ~Preferences() override;

    QJsonValue value(const QString& key, const QJsonValue& fallback = {}) const;
    void setValue(const QString& key, const QJsonValue& value);
    QStringList keys() const;
    //! \brief Writes now. \return translated reason where it failed; the old file is then intact
    QString flush();
    //! \brief Translated, what was wrong with the file when it was read; empty where nothing was.
    QString loadProblem() const;

Q_SIGNALS:
    void changed(const QString& key);
    //! Saving failed (disk full, not writable); the values stay in memory.
    void saveFailed(const QString& reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom
