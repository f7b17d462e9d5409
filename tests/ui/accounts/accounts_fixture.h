// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/accounts.h"
#include "core/session/preferences.h"
#include "core/store/settings_file.h"
#include "tests/support/memory_vault.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

namespace fathom::test {

//! \brief Accounts on a keyring in memory, and a session that is never started.
struct AccountsFixture
{
    QTemporaryDir dir;
    Preferences preferences { nullptr };
    MemoryVault::State keyring;
    Accounts accounts { &preferences, std::make_unique<MemoryVault>(&keyring), dir.path() };
    Session session { SessionConfig {}, &preferences, &accounts };
    Theme theme;
    QWidget window;

    AccountsFixture()
    {
        theme.setVariant(ThemeVariant::Dark);
        window.resize(1280, 800);
        window.show();
    }

    //! \return its id
    QString addKey(Environment environment, const QString& label, const char* passphrase = "", const QByteArray& apiKey = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zv")
    {
        NewKey key;
        key.label = label;
        key.environment = environment;
        key.apiKey = apiKey;
        key.secret = Secret("NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP");
        key.passphrase = Secret(passphrase);
        key.limits = { Decimal(1'000), Decimal(2'000), Decimal(3) };
        QString id;
        accounts.add(std::move(key), &window, [&id](const Result<QString>& added) { id = *added; });
        static_cast<void>(QTest::qWaitFor([&id] { return !id.isEmpty(); }, 10'000));
        return id;
    }
    //! \brief The dialog of that name that is on screen.
    static QDialog* dialog(const char* name)
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->objectName() == QLatin1String(name))
                return qobject_cast<QDialog*>(widget);
        }
        return nullptr;
    }
    template <class T = QWidget>
    static T* in(const QWidget* parent, const char* name)
    {
        return parent != nullptr ? parent->findChild<T*>(QLatin1String(name)) : nullptr;
    }
};

} // namespace fathom::test
