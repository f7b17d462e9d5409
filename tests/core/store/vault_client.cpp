// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_vault.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <cstdio>

// Asks the keyring of whatever bus it was started on, and prints how each question ended. A process of its own: a bus is chosen once.
//   vault_client DEADLINE_MS (probe | write NAME VALUE | read NAME | remove NAME)…
int main(int argc, char** argv)
{
    using fathom::KeyVault;
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    fathom::KeychainVault vault(std::chrono::milliseconds { words.value(1).toInt() });
    qsizetype at = 2;
    std::function<void()> next;
    const auto said = [&next](KeyVault::Problem problem, const QByteArray& value) {
        std::printf("%s %s\n", QMetaEnum::fromType<KeyVault::Problem>().valueToKey(static_cast<int>(problem)), value.constData());
        std::fflush(stdout);
        next();
    };
    const auto done = [said](KeyVault::Problem problem) { said(problem, {}); };
    next = [&] {
        const QString verb = words.value(at++);
        if (verb == QLatin1String("probe")) {
            vault.probe(&application, done);
        } else if (verb == QLatin1String("write")) {
            vault.write(words.value(at), words.value(at + 1).toUtf8(), &application, done);
            at += 2;
        } else if (verb == QLatin1String("read")) {
            vault.read(words.value(at++), &application, said);
        } else if (verb == QLatin1String("remove")) {
            vault.remove(words.value(at++), &application, done);
        } else {
            QCoreApplication::exit(0);
        }
    };
    QMetaObject::invokeMethod(&application, [&next] { next(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
