// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QStringList>

namespace fathom::test {
int runAll(QStringList arguments);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    return fathom::test::runAll(application.arguments());
}
