// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/last_word.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <unistd.h>

namespace fathom {

bool isStartedByIcon()
{
    // What a desktop gives a program it starts; scripts and terminals read the error and the exit code.
    constexpr std::array marks { "GIO_LAUNCHED_DESKTOP_FILE", "DESKTOP_STARTUP_ID", "XDG_ACTIVATION_TOKEN" };
    return ::isatty(STDERR_FILENO) == 0 && std::any_of(marks.begin(), marks.end(), qEnvironmentVariableIsSet);
}

void sayInWindow(int& argc, char** argv, const QString& sentence)
{
    const QApplication application(argc, argv);
    QDialog window;
    window.setWindowTitle(QStringLiteral("Fathom"));
    auto* const label = new QLabel(sentence);
    label->setTextFormat(Qt::PlainText); // it names a folder
    label->setWordWrap(true);
    label->setMinimumWidth(420);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &window, &QDialog::reject);
    auto* const rows = new QVBoxLayout(&window);
    rows->addWidget(label);
    rows->addWidget(buttons);
    window.exec();
}

} // namespace fathom
