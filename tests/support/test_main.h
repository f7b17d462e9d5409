// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>

namespace fathom::test {

//! \brief Makes a Qt Test class part of this binary's run. Several classes share one binary to keep linking cheap.
class Registration
{
public:
    Registration(const char* name, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace fathom::test

//! Put after the class in its .cpp; run one class with `tst_room --class Name [qtest arguments]`,
//! every third with `--part 1/3`.
#define FATHOM_TEST(Class) \
    static const fathom::test::Registration registered##Class { #Class, [] { return std::make_unique<Class>(); } };
