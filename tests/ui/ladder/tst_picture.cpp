// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/ladder/ladder_fixture.h"
#include "ui/ladder/aim_card.h"
#include "ui/ladder/ladder_frame.h"
#include "ui/ladder/ladder_painter.h"

#include <QAccessible>
#include <QPaintEvent>

#include <cmath>

using namespace fathom;
using namespace std::chrono_literals;
using fathom::test::LadderFixture;

namespace {

// Counts what a widget is asked to paint.
class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget* widget)
        : m_widget(widget)
    {
        widget->installEventFilter(this);
    }
    QRegion take() { return std::exchange(m_painted, {}); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_widget && event->type() == QEvent::Paint)
            m_painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

private:
    QWidget* m_widget;
    QRegion m_painted;
};

} // namespace

//! What is drawn, and what a screen reader reads.
class TestLadderPicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_state_looks_different()
    {
        LadderFixture f;
        std::vector<std::pair<QString, QImage>> pictures { { QStringLiteral("plain"), f.picture() } };
        const auto take = [&](const char* name) { pictures.emplace_back(QLatin1String(name), f.picture()); };
        f.view().setCumulativeShown(false);
        take("no cumulative");
        f.view().setCumulativeShown(true);
        f.arm();
        take("armed");
        QTest::keyClick(&f.view(), Qt::Key_Escape);
        f.hover(f.at(LadderFixture::bestBid - 4, LadderColumn::Bid));
        take("aim");
        f.leave();
        QTest::keyClick(&f.view(), Qt::Key_End);
        take("cursor");
        f.view().setCursor(std::optional<std::int64_t>());
        for (const RequestState request : { RequestState::None, RequestState::Placing, RequestState::Modifying, RequestState::Cancelling, RequestState::Unknown }) {
            Order order = LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.2");
            order.request = request;
            order.requestSince = f.clock.monotonicNow();
            order.wantedPrice = Decimal::fromLiteral("96481.2");
            f.work(order);
            take("order");
        }
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96481.0", "96478.9") });
        take("entry");
        f.feed(f.book(LadderFixture::bestBid, LadderFixture::bestAsk, BookState::Stale));
        take("stale");
        f.theme.setVariant(ThemeVariant::Light);
        take("light");
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            for (std::size_t j = i + 1; j < pictures.size(); ++j)
                QVERIFY2(pictures[i].second != pictures[j].second, qPrintable(pictures[i].first + QStringLiteral(" = ") + pictures[j].first));
        }
    }

    void check_9_without_any_colour_the_side_of_every_order_is_seen_data()
    {
        QTest::addColumn<ThemeVariant>("variant");
        QTest::newRow("colour-blind safe, dark") << ThemeVariant::ColourBlindDark;
        QTest::newRow("colour-blind safe, light") << ThemeVariant::ColourBlindLight;
        QTest::newRow("dark") << ThemeVariant::Dark;
        QTest::newRow("light") << ThemeVariant::Light;
    }

    // Buys stand left of the price, sells right of it: in grey as in colour a cell of either is seen against its ground, and the other
    // side of its row is empty.
    void check_9_without_any_colour_the_side_of_every_order_is_seen()
    {
        QFETCH(ThemeVariant, variant);
        LadderFixture f;
        f.theme.setVariant(variant);
        std::vector<std::pair<std::int64_t, Side>> orders;
        const auto add = [&](Order order, std::int64_t ticks) {
            orders.emplace_back(ticks, order.side);
            f.work(order);
        };
        LocalOrderId id = 10;
        for (const Side side : { Side::Buy, Side::Sell }) {
            const int away = side == Side::Buy ? -1 : 1;
            std::int64_t at = side == Side::Buy ? LadderFixture::bestBid : LadderFixture::bestAsk;
            for (const RequestState request : { RequestState::None, RequestState::Placing, RequestState::Cancelling, RequestState::Unknown }) {
                at += 3 * away;
                Order order = LadderFixture::limitOrder(id++, side, qPrintable(QString::number(static_cast<double>(at) / 10, 'f', 1)), "0.2");
                order.request = request;
                order.requestSince = f.clock.monotonicNow();
                add(order, at);
            }
            at += 3 * away;
            Order stop = LadderFixture::stopOrder(id++, qPrintable(QString::number(static_cast<double>(at) / 10, 'f', 1)));
            stop.side = side;
            add(stop, at);
        }
        const QImage grey = f.picture().convertToFormat(QImage::Format_Grayscale8);
        const auto light = [](int value) {
            const double share = value / 255.0;
            return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        const auto seen = [&](std::int64_t ticks, LadderColumn column) {
            const LadderColumns::Span& span = f.view().columns()[column];
            const int top = static_cast<int>(f.view().topGroup() - ticks) * f.view().rowHeight();
            const double ground = light(qGray(f.theme.tokens().panel.rgb()));
            int ink = 0;
            for (int y = top + 2; y < top + f.view().rowHeight() - 2; ++y) {
                for (int x = span.x + 4; x < span.right() - 4; ++x) {
                    const double here = light(qGray(grey.pixel(x, y)));
                    ink += (std::max(here, ground) + 0.05) / (std::min(here, ground) + 0.05) >= 3.0;
                }
            }
            return ink;
        };
        QCOMPARE(orders.size(), 10U);
        for (const auto& [ticks, side] : orders) {
            const int buys = seen(ticks, LadderColumn::MyBuys), sells = seen(ticks, LadderColumn::MySells);
            const QByteArray what = QByteArray::number(static_cast<qlonglong>(ticks)) + ' ' + QByteArray::number(buys) + ' ' + QByteArray::number(sells);
            QVERIFY2((side == Side::Buy ? buys : sells) >= 40, what.constData());
            QVERIFY2((side == Side::Buy ? sells : buys) == 0, what.constData());
        }
    }

    void only_rows_that_changed_are_painted_again()
    {
        LadderFixture f;
        QCoreApplication::processEvents();
        auto changed = std::make_shared<BookView>(*f.book(LadderFixture::bestBid, LadderFixture::bestAsk));
        changed->asks[3].steps += 40;
        f.view().setBook(f.book(LadderFixture::bestBid, LadderFixture::bestAsk));
        QTRY_VERIFY(f.view().isVisible());
        QCoreApplication::processEvents();
        PaintCounter counter(&f.view());
        f.view().setCumulativeShown(true);
        QCoreApplication::processEvents();
        counter.take();
        f.view().setBook(changed);
        QCoreApplication::processEvents();
        const QRegion painted = counter.take();
        // Its own row and those beyond it, whose sum it is part of; never a bid row.
        QVERIFY(painted.contains(f.view().rectOf(LadderFixture::bestAsk + 3).center()));
        QVERIFY(!painted.contains(f.view().rectOf(LadderFixture::bestBid).center()));
        QVERIFY(!painted.contains(f.view().rectOf(LadderFixture::bestAsk + 2).center()));
        // The same book again paints nothing.
        f.view().setBook(changed);
        QCoreApplication::processEvents();
        QVERIFY(counter.take().isEmpty());
    }

    void large_sizes_and_fine_prices_stay_inside_their_columns()
    {
        LadderFixture f;
        const auto fine = LadderFixture::instrument(QStringLiteral("1000PEPEUSDT"), "0.00001", "1");
        f.session.market()->applyInstruments({ f.btc(), fine });
        f.link.setSymbol(QStringLiteral("1000PEPEUSDT"));
        const auto feed = [&](std::int64_t steps) {
            auto book = std::make_shared<BookView>();
            book->instrument = fine;
            book->state = BookState::Synced;
            for (std::int64_t i = 0; i < 400; ++i) {
                book->bids.push_back({ 21518 - i, steps - i });
                book->asks.push_back({ 21519 + i, steps - i });
            }
            f.session.market()->applyBook(QStringLiteral("1000PEPEUSDT"), book);
        };
        feed(60'000'000'000);
        const QImage with = f.picture();
        const LadderColumns columns = f.view().columns();
        feed(59'999'998'000); // the same bars, other digits
        QVERIFY(f.view().columns() == columns);
        const QImage without = f.picture();
        const LadderColumns::Span& bid = columns[LadderColumn::Bid];
        const LadderColumns::Span& ask = columns[LadderColumn::Ask];
        QVERIFY(!f.view().rows().empty());
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < columns.width; ++x) {
                const bool sizes = (x > bid.x && x < bid.right()) || (x > ask.x && x < ask.right());
                if (!sizes && with.pixel(x, y) != without.pixel(x, y))
                    QFAIL(qPrintable(QStringLiteral("a size leaves its column at %1, %2").arg(x).arg(y)));
            }
        }
        NumberText price;
        f.view().model().priceFormat().print(21518, price);
        QCOMPARE(price.toString(), QStringLiteral("0.21518"));
    }

    void a_symbol_of_any_script_works()
    {
        LadderFixture f;
        const QString symbol = QStringLiteral("币安人生USDT");
        const auto instrument = LadderFixture::instrument(symbol, "0.0001", "1");
        f.session.market()->applyInstruments({ f.btc(), instrument });
        f.link.setSymbol(symbol);
        auto book = std::make_shared<BookView>();
        book->instrument = instrument;
        book->state = BookState::Synced;
        book->bids = { { 2000, 500 } };
        book->asks = { { 2003, 700 } };
        f.session.market()->applyBook(symbol, book);
        f.clock.advance(1s);
        f.arm();
        QTest::keyClick(&f.view(), Qt::Key_Q);
        QCOMPARE(f.placed.size(), 1U);
        QCOMPARE(f.placed[0].intent.symbol, symbol);
        QVERIFY(f.placed[0].intent.price == Decimal::fromLiteral("0.2001"));
        QVERIFY(f.view().accessibleName().contains(symbol));
    }

    void edges_name_what_is_out_of_view_and_lead_there()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96300.0", "0.2"));
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96700.0", "96478.9") });
        auto* below = f.panel.findChild<EdgeBar*>(QStringLiteral("ladderEdgeDown"));
        auto* above = f.panel.findChild<EdgeBar*>(QStringLiteral("ladderEdgeUp"));
        QTRY_VERIFY(!above->items().empty());
        QVERIFY2(below->accessibleName().contains(QStringLiteral("BUY 0.200 at 96,300.0")), qPrintable(below->accessibleName()));
        QVERIFY2(below->accessibleName().contains(QStringLiteral("LIQ 79,086.1")), qPrintable(below->accessibleName()));
        QVERIFY2(above->accessibleName().contains(QStringLiteral("ENTRY 96,700.0")), qPrintable(above->accessibleName()));
        QTest::mouseClick(above, Qt::LeftButton, Qt::NoModifier, QPoint(12, 10));
        QVERIFY(f.view().isInView(967000));
        QVERIFY2(below->accessibleName().contains(QStringLiteral("market")), qPrintable(below->accessibleName()));
        QTest::mouseClick(below, Qt::LeftButton, Qt::NoModifier, QPoint(12, 10));
        QVERIFY(f.view().isInView(LadderFixture::bestBid));
    }

    void the_card_says_what_the_aimed_order_would_do()
    {
        LadderFixture f;
        f.session.account()->applyBrackets(QStringLiteral("BTCUSDT"), { { 1, 125, Decimal(0), Decimal(50'000), Decimal::fromLiteral("0.004"), Decimal(0) },
                                                                        { 2, 100, Decimal(50'000), Decimal(600'000), Decimal::fromLiteral("0.005"), Decimal(50) } });
        f.session.account()->applyCommission(QStringLiteral("BTCUSDT"), { Decimal::fromLiteral("0.0002"), Decimal::fromLiteral("0.0005") });
        AccountFigures figures;
        figures.crossWallet = figures.wallet = figures.available = Decimal(10'000);
        f.session.account()->applyFigures(figures, {});
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96288.6", "96478.9") });
        f.hover(f.at(LadderFixture::bestBid - 3, LadderColumn::Bid));
        auto* card = f.panel.findChild<AimCard*>();
        QTRY_VERIFY(card->isVisible());
        const AimCard::Content& content = card->content();
        QCOMPARE(content.side.text, QStringLiteral("BUY 0.100"));
        QCOMPARE(content.order, QStringLiteral("limit 96,482.0"));
        QCOMPARE(content.queue, QStringLiteral("joins behind 1.503"));
        QVERIFY(content.refusal.isEmpty());
        QCOMPARE(content.figures[0].before, QStringLiteral("0.450"));
        QCOMPARE(content.figures[0].after, QStringLiteral("0.550"));
        QCOMPARE(content.figures[1].after, QStringLiteral("96,323.8")); // (0.45 * 96288.6 + 0.1 * 96482.0) / 0.55
        QVERIFY(content.figures[3].after != QStringLiteral("\u2013"));
        QVERIFY(content.foot.contains(QStringLiteral("fee 1.93"))); // maker: post-only
        // Never over the prices.
        const LadderColumns::Span& price = f.view().columns()[LadderColumn::Price];
        const QRect prices(f.view().mapToGlobal(QPoint(price.x, 0)), QSize(price.width, f.view().height()));
        QVERIFY(!card->geometry().intersects(prices));
        f.leave();
        QVERIFY(!card->isVisible());
        // Resting on an own order tells about that order.
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.200"));
        f.session.account()->applyQueueAhead(7, Decimal::fromLiteral("0.84"));
        f.hover(f.at(964818, LadderColumn::MyBuys));
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(card->content().side.text, QStringLiteral("BUY 0.200 @ 96,481.8"));
        QCOMPARE(card->content().figures[0].after, QStringLiteral("0.840 of 1.505"));
    }

    void a_fill_outlines_its_order_for_a_moment()
    {
        LadderFixture f;
        Order order = LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.200");
        f.work(order);
        QVERIFY(!f.view().ownOrders().cellAt(964818, Side::Buy)->filled);
        order.executed = Decimal::fromLiteral("0.05");
        order.status = OrderStatus::PartiallyFilled;
        f.work(order);
        const OwnCell* cell = f.view().ownOrders().cellAt(964818, Side::Buy);
        QVERIFY(cell->filled && cell->look == CellLook::Partly);
        QCOMPARE(cell->text, QStringLiteral("0.150"));
        QCOMPARE(cell->right, QStringLiteral("0.050 done"));
        f.clock.advance(700ms);
        QTRY_VERIFY(!f.view().ownOrders().cellAt(964818, Side::Buy)->filled);
    }

    void a_screen_reader_reads_rows_as_sentences()
    {
        LadderFixture f;
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.200"));
        f.session.account()->applyPositions({ LadderFixture::longPosition("0.45", "96288.6", "96478.9") });
        QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&f.view());
        QVERIFY(view);
        QCOMPARE(view->role(), QAccessible::Table);
        QAccessibleTableInterface* table = view->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), f.view().fullRows());
        QCOMPARE(table->columnCount(), 6);
        QCOMPARE(table->columnDescription(0), QStringLiteral("Price"));
        const int row = static_cast<int>(f.view().topGroup() - 964818);
        const QString sentence = table->rowDescription(row);
        QVERIFY2(sentence.startsWith(QStringLiteral("96,481.8, bid 1.505, you buy 0.200")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("plus 86.94 if closed")), qPrintable(sentence));
        QAccessibleInterface* cell = table->cellAt(row, 0);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("96,481.8"));
        QCOMPARE(cell->role(), QAccessible::Cell);
        QVERIFY(cell->tableCellInterface());
        QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
        QVERIFY(view->rect().contains(cell->rect()));
        QCOMPARE(view->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
        f.view().setCursor(std::optional<std::int64_t>(964818));
        QVERIFY(table->isRowSelected(row));
        QCOMPARE(f.view().accessibleDescription(), sentence);
    }

    void every_button_has_a_name()
    {
        LadderFixture f;
        const auto buttons = f.panel.findChildren<QAbstractButton*>();
        QVERIFY(buttons.size() >= 15);
        for (const QAbstractButton* button : buttons) {
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->accessibleName()));
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
    }

    void a_narrow_cell_says_where_its_order_waits()
    {
        // Ten ticks a row, so that the row itself does not tell.
        LadderFixture f(10);
        const auto stop = [](OrderType type, const char* trigger, const char* quantity) {
            Order order = LadderFixture::limitOrder(7, Side::Sell, "0", quantity);
            order.type = type;
            order.orderId = 0;
            order.algoId = 7;
            order.reduceOnly = true;
            order.triggerPrice = Decimal::fromLiteral(trigger);
            return order;
        };
        const auto cellOf = [&](const Order& order) {
            f.work(order);
            const auto& cells = f.view().ownOrders().cells();
            if (cells.size() != 1)
                return QImage();
            const LadderColumns::Span& column = f.view().columns()[LadderColumn::MySells];
            const QRect row = f.view().rectOf(cells.front().group);
            return f.picture().copy(column.x, row.y(), column.width, row.height());
        };
        for (const int width : { 436, 360, 320, 290, 260 }) {
            f.panel.resize(width, 1300);
            QCoreApplication::processEvents();
            for (const OrderType type : { OrderType::StopMarket, OrderType::TakeProfitMarket }) {
                const QImage here = cellOf(stop(type, "96471.3", "12.345"));
                const QImage there = cellOf(stop(type, "96471.8", "12.345"));
                QVERIFY(!here.isNull());
                QVERIFY2(here.size() == there.size() && here != there, qPrintable(QString::number(width)));
            }
        }
    }

    // Only cut, 0.105 would read as 0.10: the digits beside the × of a narrow cell are all there, or dots say that some are not.
    void a_size_beside_the_cross_is_never_cut()
    {
        LadderFixture f;
        const LadderColumns& columns = f.view().columns();
        for (const int width : { 436, 360, 320, 290, 260 }) {
            f.panel.resize(width, 1300);
            QCoreApplication::processEvents();
            for (const char* size : { "0.888", "8.888", "88.888", "888.888", "8" }) {
                f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", size));
                const LadderColumns::Span& column = columns[LadderColumn::MyBuys];
                const QRect row = f.view().rectOf(964818);
                const QRect close = LadderPainter::closeBox(columns, Side::Buy, row.y(), row.height());
                f.hover(close.center());
                const QImage picture = f.picture();
                const QRgb ground = picture.pixel(column.x + 4, row.y() + 3);
                for (int x = close.left() + 2; x <= close.left() + 3; ++x) { // between the last digit and the ×
                    for (int y = row.y() + 4; y < row.bottom() - 5; ++y)
                        QVERIFY2(picture.pixel(x, y) == ground, qPrintable(QStringLiteral("%1 at %2: ink at %3, %4").arg(QLatin1String(size)).arg(width).arg(x - column.x).arg(y - row.y())));
                }
            }
        }
    }

    void a_narrow_cell_keeps_its_words_until_the_pointer_is_on_the_cross()
    {
        LadderFixture f;
        f.panel.resize(320, 1300);
        QCoreApplication::processEvents();
        f.work(LadderFixture::limitOrder(7, Side::Buy, "96481.8", "0.888"));
        const LadderColumns::Span& column = f.view().columns()[LadderColumn::MyBuys];
        const QRect row = f.view().rectOf(964818);
        const auto cell = [&] { return f.picture().copy(column.x + 3, row.y() + 2, column.width - 6, row.height() - 4); };
        const QImage alone = cell();
        f.hover({ column.x + 8, row.center().y() });
        QCOMPARE(cell(), alone);
        f.hover(LadderPainter::closeBox(f.view().columns(), Side::Buy, row.y(), row.height()).center());
        QVERIFY(cell() != alone);
        f.hover({ f.view().columns()[LadderColumn::Bid].x + 8, row.center().y() });
        QCOMPARE(cell(), alone);
    }

    void pictures_at_double_scale_keep_every_digit()
    {
        LadderFixture f;
        QImage image(f.view().size() * 2, QImage::Format_RGB32);
        image.setDevicePixelRatio(2);
        QPainter painter(&image);
        f.view().paint(painter, QRegion(f.view().rect()));
        painter.end();
        // A row's price, drawn twice as large, has about four times the ink of the plain one.
        const QRect cell = f.view().gridRect(3, 0);
        const QImage plain = f.picture();
        const auto ink = [](const QImage& picture, const QRect& area) {
            const QRgb ground = picture.pixel(area.x() + 3, area.y() + 1);
            int count = 0;
            for (int y = area.top(); y <= area.bottom(); ++y) {
                for (int x = area.left() + 2; x <= area.right(); ++x)
                    count += picture.pixel(x, y) != ground;
            }
            return count;
        };
        const int one = ink(plain, cell);
        const int two = ink(image, QRect(cell.topLeft() * 2, cell.size() * 2));
        QVERIFY(one > 40);
        QVERIFY2(two > one * 2 && two < one * 6, qPrintable(QStringLiteral("%1 %2").arg(one).arg(two)));
    }
};

FATHOM_TEST(TestLadderPicture)
#include "tst_picture.moc"
