// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/event_loops.h"

#include <QApplication>
#include <QStringList>

namespace fathom::test {
int runAll(QStringList arguments);
}

int main(int argc, char** argv)
{
    fathom::useLeanEventLoops(); // as the programs do
    QApplication application(argc, argv);
    return fathom::test::runAll(application.arguments());
}
