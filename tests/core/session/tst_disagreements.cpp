// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/disagreements.h"
#include "tests/support/test_main.h"

using namespace fathom;

class TestDisagreements final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void B24_three_equal_ones_in_a_row_are_a_conflict()
    {
        Disagreements told;
        const QString a = QStringLiteral("a"), b = QStringLiteral("b");
        QVERIFY(!told.note({ a, b }));
        QVERIFY(told.isOpen());
        QVERIFY(!told.note({ b, a })); // the same, whatever its order
        QVERIFY(told.isOpen() && told.conflict().isEmpty());
        QVERIFY(told.note({ a, b }));
        QCOMPARE(told.conflict(), QStringList({ a, b }));
        QVERIFY(!told.isOpen());
        QVERIFY(!told.note({ a, b })); // said once
        QVERIFY(told.note({}));
        QVERIFY(told.conflict().isEmpty());
        QVERIFY(!told.note({}));
    }

    void B24_what_changes_from_look_to_look_is_none()
    {
        Disagreements told;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!told.note({ QString::number(i % 2) }));
            QVERIFY(told.isOpen());
        }
        QVERIFY(!told.note({ QStringLiteral("1") }));
        QVERIFY(!told.note({}));
        QVERIFY(!told.isOpen());
        QVERIFY(!told.note({ QStringLiteral("1") })); // counted from the beginning
        QVERIFY(told.conflict().isEmpty());
    }

    void B24_a_conflict_stands_until_there_is_agreement()
    {
        Disagreements told;
        for (int i = 0; i < 3; ++i)
            told.note({ QStringLiteral("a") });
        QVERIFY(!told.note({ QStringLiteral("b") }));
        QCOMPARE(told.conflict(), QStringList { QStringLiteral("a") });
        QVERIFY(!told.note({ QStringLiteral("b") }));
        QVERIFY(told.note({ QStringLiteral("b") }));
        QCOMPARE(told.conflict(), QStringList { QStringLiteral("b") });
        QVERIFY(told.note({}));
        QVERIFY(told.conflict().isEmpty());
    }
};

FATHOM_TEST(TestDisagreements)

#include "tst_disagreements.moc"
