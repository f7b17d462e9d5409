// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/account_list.h"
#include "core/session/accounts.h"
#include "core/session/preferences.h"
#include "core/store/key_vault.h"
#include "core/store/settings_file.h"
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace fathom;

namespace {

QTemporaryDir& folder()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char* argv[] = { name, nullptr };
    static QCoreApplication application(argc, argv);
    static QTemporaryDir dir;
    return dir;
}

} // namespace

// Any file in the settings' place: it is used or kept aside byte for byte, and no content of it connects to anything but paper.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString path = folder().filePath(QStringLiteral("settings.json"));
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    {
        QFile file(path);
        fuzz::require(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    {
        Preferences preferences(std::make_unique<SettingsFile>(path));
        const Accounts accounts(&preferences, nullptr, folder().path());
        fuzz::require(accounts.current().isPaper() && accounts.all().front().isPaper());
        for (const Account& account : accounts.all())
            fuzz::require(account.isPaper() == (account.id == QLatin1String("paper")) && !account.id.contains(QLatin1Char('/')));
        if (!accounts.startId().isEmpty())
            fuzz::require(accounts.find(accounts.startId()) != nullptr);
        fuzz::require(accounts.lockAfterMinutes() >= 0);
        static_cast<void>(accounts.proxy().isUsable());
        preferences.setValue(QStringLiteral("ui.theme"), QStringLiteral("light"));
        fuzz::require(preferences.flush().isEmpty());
    }
    {
        Preferences again(std::make_unique<SettingsFile>(path));
        fuzz::require(again.loadProblem().isEmpty() && again.value(QStringLiteral("ui.theme")) == QStringLiteral("light"));
    }
    QDir dir(folder().path());
    const QStringList aside = dir.entryList({ QStringLiteral("settings.json.corrupt-*") });
    for (const QString& name : aside) {
        QFile kept(dir.filePath(name));
        fuzz::require(kept.open(QIODevice::ReadOnly) && kept.readAll() == bytes);
    }
    for (const QString& name : dir.entryList(QDir::Files))
        dir.remove(name);
    return 0;
}
