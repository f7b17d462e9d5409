// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one way each row of a table of gestures is checked.
#include "gesture_desk.h"

#include "ui/ladder/ladder_view.h"

#include <algorithm>
#include <utility>

namespace fathom::test {

namespace {

}

GestureTest::GestureTest(const std::vector<GestureRow>& rows)
    : m_rows(rows)
{
}

GestureTest::~GestureTest() = default;

void GestureTest::gesture_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        QTest::newRow(m_rows[i].name) << static_cast<int>(i);
}

bool GestureTest::isReady()
{
    // Hands as fast as here use up the minute's requests, and what would increase is then refused.
    if (m_desk && m_desk->hasBudget() && m_desk->clear())
        return true;
    m_desk = nullptr; // the one before lets go first
    m_desk = std::make_unique<GestureDesk>();
    return m_desk->wait() && m_desk->clear();
}

void GestureTest::gesture()
{
    QFETCH(int, row);
    const GestureRow& made = m_rows[static_cast<std::size_t>(row)];
    const bool ready = isReady();
    auto desk = std::exchange(m_desk, nullptr); // kept only where the row passes
    QVERIFY(ready);
    QStringList expected = made.make(*desk);
    expected.sort();
    QString said; // a reason goes after some seconds
    const auto same = [&] {
        const auto& notices = desk->rows().ownOrders().notices();
        if (said.isEmpty())
            said = (notices.empty() ? QString() : notices.back().title + QLatin1Char(' ') + notices.back().text) + desk->tags().hint();
        return desk->ledger() == expected && desk->position() == made.position;
    };
    // What sends nothing must not be sent later either, and what sends one order must not send another.
    bool came = QTest::qWaitFor(same, patience);
    if (came) {
        const QString problem = desk->problemAfter();
        came = problem.isEmpty() && same();
        said += problem;
    }
    if (!came) {
        const auto& lines = desk->desk().session().log()->lines();
        for (std::size_t i = lines.size() - std::min<std::size_t>(lines.size(), 5); i < lines.size(); ++i)
            said += QStringLiteral(" / ") + lines[i].title + QLatin1Char(' ') + lines[i].text;
    }
    const QString held = desk->ledger().join(QStringLiteral(" | ")), position = GestureDesk::plain(desk->position());
    desk->thaw();
    QVERIFY2(came, qPrintable(QStringLiteral("held: %1, position %2; expected: %3, position %4; said: %5")
                                  .arg(held, position, expected.join(QStringLiteral(" | ")), GestureDesk::plain(made.position), said)));
    m_desk = std::move(desk);
}

} // namespace fathom::test
