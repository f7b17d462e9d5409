// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/preferences.h"

#include "core/base/logging.h"
#include "core/store/settings_file.h"

#include <QJsonObject>
#include <QThreadPool>
#include <QTimer>

namespace fathom {

namespace {
constexpr int saveDelayMs = 500;
}

struct Preferences::Private
{
    std::unique_ptr<SettingsFile> file;
    QJsonObject values;
    QString loadProblem;
    QTimer saveTimer;
    QThreadPool writer; // one thread: the writes keep their order and never hold up the window
    bool dirty = false;
};

Preferences::Preferences(std::unique_ptr<SettingsFile> file, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->file = std::move(file);
    d->writer.setMaxThreadCount(1);
    d->saveTimer.setSingleShot(true);
    d->saveTimer.setInterval(saveDelayMs);
    if (d->file) {
        SettingsFile::Loaded loaded = d->file->load();
        d->values = std::move(loaded.values);
        d->loadProblem = std::move(loaded.problem);
    }
    connect(&d->saveTimer, &QTimer::timeout, this, [this] {
        d->dirty = false;
        d->writer.start([this, values = d->values] {
            const auto saved = d->file->save(values);
            if (saved)
                return;
            qCWarning(lcStore) << "settings:" << saved.error().detail;
            QMetaObject::invokeMethod(this, [this] {
                d->dirty = true;
                Q_EMIT saveFailed(tr("The settings could not be saved: is the disk full, or the profile not writable? They stay in use until Fathom ends."));
            });
        });
    });
}

Preferences::~Preferences()
{
    flush();
}

QJsonValue Preferences::value(const QString& key, const QJsonValue& fallback) const
{
    const auto it = d->values.constFind(key);
    return it == d->values.constEnd() ? fallback : it.value();
}

QStringList Preferences::keys() const { return d->values.keys(); }

void Preferences::setValue(const QString& key, const QJsonValue& value)
{
    const auto it = d->values.constFind(key);
    if (it != d->values.constEnd() && it.value() == value)
        return;
    d->values.insert(key, value);
    if (d->file) {
        d->dirty = true;
        if (!d->saveTimer.isActive())
            d->saveTimer.start();
    }
    Q_EMIT changed(key);
}

QString Preferences::flush()
{
    d->saveTimer.stop();
    d->writer.waitForDone();
    if (!d->file || !d->dirty)
        return {};
    const auto saved = d->file->save(d->values);
    if (!saved) {
        qCWarning(lcStore) << "settings:" << saved.error().detail;
        return tr("The settings could not be saved: is the disk full, or the profile not writable?");
    }
    d->dirty = false;
    return {};
}

QString Preferences::loadProblem() const
{
    return d->loadProblem;
}

} // namespace fathom
