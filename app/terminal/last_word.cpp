// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/last_word.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include <unistd.h>

namespace fathom {

bool isStartedByIcon()
{
    const bool hasScreen = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    return hasScreen && ::isatty(STDERR_FILENO) == 0;
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
