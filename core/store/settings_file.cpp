// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings_file.h"

#include "core/base/logging.h"
#include "core/store/storage_files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <unistd.h>

namespace fathom {

namespace {

constexpr qint64 sizeLimit = 16 * 1024 * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("fathom::SettingsFile", text);
}

Result<QJsonObject> valuesOf(const QByteArray& bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return fail(Error::Code::Storage, QStringLiteral("not readable"));
    const QJsonObject root = document.object();
    const QJsonValue version = root.value(u"version");
    if (!version.isDouble() || !root.value(u"values").isObject())
        return fail(Error::Code::Storage, QStringLiteral("not a settings file"));
    if (version.toInt() > SettingsFile::version)
        return fail(Error::Code::Storage, QStringLiteral("written by a newer version"));
    return root.value(u"values").toObject();
}

Result<QJsonObject> read(const QString& path, bool& exists)
{
    exists = false;
    const auto bytes = storage::readPrivate(path, sizeLimit);
    if (!bytes) {
        exists = true;
        return Unexpected { bytes.error() };
    }
    if (!*bytes)
        return fail(Error::Code::Storage, QStringLiteral("absent"));
    exists = true;
    return valuesOf(**bytes);
}

} // namespace

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
{
}

QString SettingsFile::setAside(const QString& path) const
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString target = path + QStringLiteral(".corrupt-") + time;
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(target).constData()) != 0)
        return {};
    return target;
}

SettingsFile::Loaded SettingsFile::load()
{
    Loaded loaded;
    bool exists = false;
    auto values = read(m_path, exists);
    if (values) {
        loaded.values = std::move(*values);
        m_keepBackup = true;
        return loaded;
    }
    m_keepBackup = false;
    if (exists) {
        const QString kept = setAside(m_path);
        qCWarning(lcStore) << "settings unusable:" << values.error().detail;
        loaded.problem = kept.isEmpty()
            ? tr("The settings file cannot be used (%1).").arg(values.error().detail)
            : tr("The settings file cannot be used (%1); it was kept as %2.")
                  .arg(values.error().detail, QFileInfo(kept).fileName());
    }
    bool backupExists = false;
    auto backup = read(backupPath(), backupExists);
    if (backup) {
        loaded.values = std::move(*backup);
        loaded.fromBackup = true;
        if (exists)
            loaded.problem += QLatin1Char(' ') + tr("The last backup is in use.");
        return loaded;
    }
    loaded.defaults = true;
    if (exists || backupExists)
        loaded.problem += QLatin1Char(' ') + tr("Fathom starts with its defaults.");
    return loaded;
}

Result<void> SettingsFile::save(const QJsonObject& values)
{
    const QJsonObject root { { QStringLiteral("version"), version }, { QStringLiteral("values"), values } };
    const auto backUp = [this] {
        if (!m_keepBackup)
            return;
        const QByteArray path = QFile::encodeName(m_path);
        const QByteArray backup = QFile::encodeName(backupPath());
        const QByteArray staged = backup + ".new";
        ::unlink(staged.constData());
        if (::link(path.constData(), staged.constData()) == 0)
            ::rename(staged.constData(), backup.constData());
    };
    const auto saved = storage::replacePrivate(m_path, QJsonDocument(root).toJson(QJsonDocument::Indented), backUp);
    m_keepBackup = m_keepBackup || saved.has_value();
    return saved;
}

} // namespace fathom
