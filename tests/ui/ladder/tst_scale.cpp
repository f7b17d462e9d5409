// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ladder/ladder_fixture.h"
#include "ui/theme/window_scaler.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <set>
#include <string>

using namespace fathom;
using fathom::test::LadderFixture;

namespace {

// A ladder in a window of its own scale, met by the real pixels a mouse and an eye meet.
struct ScaledLadder : LadderFixture
{
    WindowScaler scaler { theme, &panel };

    explicit ScaledLadder(int percent)
    {
        panel.resize(900, 1300);
        scaler.setPercent(percent);
        QCoreApplication::processEvents();
        view().recentre();
        clock.advance(std::chrono::seconds(1));
    }

    QWidget& pixels() { return view(); }
    void point(QEvent::Type type, const QPoint& pixel, Qt::MouseButton button)
    {
        const bool moves = type == QEvent::MouseMove;
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button);
        QMouseEvent event(type, QPointF(pixel), QPointF(pixels().mapToGlobal(pixel)), moves ? Qt::NoButton : button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(&pixels(), &event);
    }
    int rowPixels() const { return scaler.percent() * 18 / 100; }
};

std::set<int> changedLines(const QImage& a, const QImage& b)
{
    std::set<int> lines;
    for (int y = 0; y < a.height(); ++y) {
        if (std::memcmp(a.constScanLine(y), b.constScanLine(y), static_cast<std::size_t>(a.bytesPerLine())) != 0)
            lines.insert(y);
    }
    return lines;
}

void addScales()
{
    QTest::addColumn<int>("percent");
    for (const int percent : { 80, 90, 100, 110, 130, 150, 170, 200 })
        QTest::addRow("%d %%", percent) << percent;
}

} // namespace

//! The ladder in a window of its own scale. Source: TOKENS 4, INTERACTION 17.
class TestLadderScale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_row_under_the_pointer_is_the_row_that_is_painted_there_data() { addScales(); }
    void the_row_under_the_pointer_is_the_row_that_is_painted_there()
    {
        QFETCH(int, percent);
        ScaledLadder f(percent);
        std::optional<std::int64_t> pointed;
        connect(&f.view(), &LadderView::hoveredChanged, &f.view(), [&](std::optional<std::int64_t> group) { pointed = group; });
        f.leave();
        const QImage plain = f.picture();
        QCOMPARE(plain.size(), f.pixels().size());
        std::map<std::int64_t, std::set<int>> met, painted;
        // Across the seams of ten rows, some way below the top.
        const int first = 5 * f.rowPixels(), last = 15 * f.rowPixels();
        for (int y = first; y < last; ++y) {
            f.point(QEvent::MouseMove, { f.pixels().width() / 2, y }, Qt::NoButton);
            QVERIFY(pointed);
            met[*pointed].insert(y);
            if (!painted.contains(*pointed))
                painted[*pointed] = changedLines(plain, f.picture());
        }
        QVERIFY(met.size() >= 10);
        met.erase(met.begin()); // cut by the stretch
        met.erase(std::prev(met.end()));
        for (const auto& [group, lines] : met) {
            // Nothing beyond it, and all of it but the line that parts it from the next, which stands over some rows.
            const std::set<int>& shown = painted[group];
            const QString words = QStringLiteral("painted %1 to %2, met %3 to %4").arg(shown.empty() ? -1 : *shown.begin()).arg(shown.empty() ? -1 : *shown.rbegin())
                                      .arg(*lines.begin()).arg(*lines.rbegin());
            QVERIFY2(std::includes(lines.begin(), lines.end(), shown.begin(), shown.end()), qPrintable(words));
            QVERIFY2(shown.size() + 2 >= lines.size(), qPrintable(words));
        }
    }

    void a_press_on_a_painted_row_sends_its_price_data() { addScales(); }
    void a_press_on_a_painted_row_sends_its_price()
    {
        QFETCH(int, percent);
        ScaledLadder f(percent);
        f.arm();
        f.panel.actions().setPostOnly(false);
        for (const std::int64_t under : { 2, 5, 9 }) {
            const std::int64_t ticks = LadderFixture::bestBid - under;
            const int rows = static_cast<int>(f.view().topGroup() - ticks);
            const auto& bid = f.view().columns()[LadderColumn::Bid];
            const int x = (bid.x + bid.width / 2) * percent / 100;
            for (const int y : { rows * 18 * percent / 100 + 2, (rows * 18 + 9) * percent / 100, (rows * 18 + 18) * percent / 100 - 2 }) {
                f.placed.clear();
                f.clock.advance(std::chrono::seconds(20)); // no second press of the same
                f.point(QEvent::MouseButtonPress, { x, y }, Qt::LeftButton);
                f.point(QEvent::MouseButtonRelease, { x, y }, Qt::LeftButton);
                QVERIFY2(f.placed.size() == 1, qPrintable(f.noticeText()));
                QCOMPARE(f.placed[0].intent.price.countOf(Decimal::fromLiteral("0.1")).value_or(0), ticks);
                QVERIFY(f.placed[0].intent.side == Side::Buy);
            }
        }
    }

    void everything_grows_with_the_window_and_shrinks_back()
    {
        ScaledLadder f(100);
        f.view().setCumulativeShown(false); // its bars remember the widest view
        const auto heights = [&] {
            QCoreApplication::processEvents();
            std::vector<int> all;
            for (const char* name : { "ladderHeader", "ladderEdgeUp", "ladderEdgeDown", "ladderSums", "ladderArmBar", "ladderPosition" })
                all.push_back(f.panel.findChild<QWidget*>(QLatin1String(name))->height());
            all.push_back(f.panel.findChild<QWidget*>(QStringLiteral("ladderCancelAll"))->parentWidget()->height());
            all.push_back(f.panel.findChild<QWidget*>(QStringLiteral("ladderSize1"))->height());
            return all;
        };
        const QImage before = f.panel.grab().toImage();
        const std::vector<int> usual = heights();
        f.scaler.setPercent(150);
        const std::vector<int> larger = heights();
        for (std::size_t i = 0; i < usual.size(); ++i)
            QVERIFY2(std::abs(larger[i] - usual[i] * 1.5) <= 1, qPrintable(QStringLiteral("%1: %2 to %3").arg(i).arg(usual[i]).arg(larger[i])));
        QVERIFY(f.panel.grab().toImage() != before);
        f.scaler.setPercent(100);
        QCOMPARE(heights(), usual);
        f.view().recentre();
        QCOMPARE(f.panel.grab().toImage(), before);
    }

    // Words stand at the same height of their part: a baseline in pixels of another scale would cut them.
    void words_around_the_rows_stand_where_they_stood()
    {
        ScaledLadder f(100);
        static_cast<QWidget&>(f.panel).resize(320, 650); // compact, the lowest parts
        QCoreApplication::processEvents();
        const std::array parts { "ladderHeader", "ladderSums", "ladderArmBar", "ladderPosition", "ladderSize2", "ladderCancelAll" };
        const auto inkOf = [&](const char* name) {
            const QImage image = f.panel.findChild<QWidget*>(QLatin1String(name))->grab().toImage();
            const int edge = image.height() / 8; // frames and lines along the edges
            std::pair<double, double> rows { -1, -1 };
            for (int y = edge; y < image.height() - edge; ++y) {
                for (int x = edge; x < image.width() - edge; ++x) {
                    if (std::abs(image.pixelColor(x, y).lightness() - image.pixelColor(edge, edge).lightness()) < 60)
                        continue;
                    rows.first = rows.first < 0 ? y : rows.first;
                    rows.second = y + 1;
                    break;
                }
            }
            return std::pair { rows.first / image.height(), rows.second / image.height() };
        };
        std::map<std::string, std::pair<double, double>> usual;
        for (const char* part : parts)
            usual[part] = inkOf(part);
        f.scaler.setPercent(200);
        static_cast<QWidget&>(f.panel).resize(640, 1300);
        QCoreApplication::processEvents();
        for (const char* part : parts) {
            const auto [top, bottom] = inkOf(part);
            QVERIFY2(usual[part].first > 0 && std::abs(top - usual[part].first) < 0.09 && std::abs(bottom - usual[part].second) < 0.09,
                qPrintable(QStringLiteral("%1: %2 to %3, not %4 to %5").arg(QLatin1String(part)).arg(top).arg(bottom).arg(usual[part].first).arg(usual[part].second)));
        }
    }

    // A number that has room at 100 % has the same at 200 %: columns are measured in the same lengths.
    void no_digit_is_cut_at_twice_the_size()
    {
        ScaledLadder f(200);
        const LadderColumns columns = f.view().columns();
        f.scaler.setPercent(100);
        f.panel.resize(450, 650);
        QCoreApplication::processEvents();
        QVERIFY(columns == f.view().columns());
    }
};

FATHOM_TEST(TestLadderScale)
#include "tst_scale.moc"
