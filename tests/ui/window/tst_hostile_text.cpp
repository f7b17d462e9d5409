// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection_state.h"
#include "core/session/event_log.h"
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/window/panel_types.h"
#include "tests/support/words.h"

#include <QAbstractItemView>
#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

using namespace fathom;
using namespace fathom::test;
using fathom::test::Desk;

namespace {

//! Every word the exchange, another program with the same key or a file can bring, made of \p text.
void feed(Desk& desk, const QString& text)
{
    Session& session = desk.session;
    auto listed = std::make_shared<Instrument>(*test::instrument(s("BTCUSDT"), "0.10", "0.001"));
    listed->symbol = listed->pair = text;
    listed->baseAsset = listed->quoteAsset = listed->marginAsset = listed->contractType = listed->status = text;
    session.market()->applyInstruments({ test::instrument(s("BTCUSDT"), "0.10", "0.001"), listed });
    for (const QString& symbol : { s("BTCUSDT"), text }) {
        Order order = Desk::limitOrder(symbol == text ? 1 : 2, Side::Buy, "96405.5", "0.5");
        order.symbol = symbol;
        order.clientId = order.errorText = text;
        session.account()->applyOrder(order);
        order.localId += 2;
        order.orderId += 2;
        order.request = RequestState::Refused;
        order.status = OrderStatus::None;
        session.account()->applyOrder(order);
        Fill fill;
        fill.symbol = symbol;
        fill.tradeId = static_cast<std::int64_t>(order.localId);
        fill.clientId = fill.commissionAsset = text;
        fill.price = fill.quantity = Decimal(1);
        session.account()->applyFills({ fill });
    }
    Position leg = Desk::longPosition("0.5", "96000", "96400");
    leg.symbol = text;
    session.account()->applyPositions({ leg });
    session.account()->applyConflict(text);
    session.account()->applyPhase(AccountPhase::Reconciling, text, wallTimeFromMs(1'790'000'000'000));
    session.market()->applyCandleFailure(s("BTCUSDT"), Interval::M1, text);
    session.orders()->applyBlockedReason(text);
    LogLine line;
    line.severity = Severity::Failure;
    line.title = line.text = line.symbol = text;
    line.asksAttention = true;
    line.details = { text, text };
    session.log()->add(line);
    StreamHealth stream;
    stream.name = s("public");
    stream.lastError = stream.lastLoss = stream.route = text;
    SubscriptionHealth subscription;
    subscription.connection = s("public");
    subscription.name = text;
    session.connection()->updateSubscriptions({ subscription });
    session.connection()->update({ stream }, {}, 0, 0);
    RequestRecord request;
    request.method = "GET";
    request.path = text.toUtf8();
    request.names = { text.toUtf8() };
    request.failure = text;
    session.connection()->addRequest(request);
    session.connection()->setFacts({ { text, text } });
    session.orders()->applyFinished(1, Outcome::Rejected, { Error::Code::Rejected, text, -1, 400 }, 1);
}

//! Lines of our own may be parted; all else of a hint is escaped.
bool hasMarkup(QString hint) { return hint.remove(s("<br>")).contains(QLatin1Char('<')); }

//! What would show markup, and how often \p needle was met at all.
struct Found {
    QStringList problems;
    int met = 0;

    void look(const QWidget& widget, const QString& needle)
    {
        const QString who = QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName();
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            met += label->text().contains(needle) ? 1 : 0;
            if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
                problems.append(who + QStringLiteral(" is no plain text"));
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            met += button->text().contains(needle) ? 1 : 0;
        if (hasMarkup(widget.toolTip()))
            problems.append(who + QStringLiteral(" has markup in its hint"));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model())
            look(*view->model(), needle, who);
    }
    void look(const QAbstractItemModel& model, const QString& needle, const QString& who)
    {
        for (int row = 0; row < std::min(model.rowCount(), 50); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex at = model.index(row, column);
                met += at.data(Qt::DisplayRole).toString().contains(needle) ? 1 : 0;
                if (hasMarkup(at.data(Qt::ToolTipRole).toString()))
                    problems.append(who + QStringLiteral(" has markup in the hint of column %1").arg(column));
            }
        }
    }
};

} // namespace

//! Words from outside in every panel of the window at once.
class HostileTextTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>();
        m_window = m_desk->open();
        for (const PanelType& type : panelTypes())
            m_window->docks().open(s(type.id));
        Desk::settle(*m_window);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_desk.reset();
    }

    void E09_E11_words_from_outside_are_plain_text_in_every_panel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bold") << s("evilA!<b>bold</b>");
        QTest::newRow("picture of a file") << s("evilB!<img src=\"file:///etc/passwd\">");
        QTest::newRow("link") << s("evilC!<a href=\"https://evil.example\">here</a>");
        QTest::newRow("entities") << s("evilD!&lt;b&gt;&amp;#60;");
        QTest::newRow("page") << s("evilE!<!DOCTYPE html><html><body onload=x><table><tr><td>1</table>");
        QTest::newRow("right to left") << QStringLiteral("evilF!\u202eTDSU\u202c\u2066x");
        QTest::newRow("NUL and controls") << (s("evilG!") + QChar(0) + QStringLiteral("\u001b[31m\r\n\t\u0085"));
        QTest::newRow("half a character") << (s("evilH!") + QChar(0xd800) + s("x"));
        QTest::newRow("combining marks") << (s("evilI!") + QString(3'000, QChar(0x0301)));
        QTest::newRow("very long") << (s("evilJ!") + QString(8'000, QLatin1Char('W')));
        QTest::newRow("places of arguments") << s("evilK!%1%2%n%%99");
    }
    void E09_E11_words_from_outside_are_plain_text_in_every_panel()
    {
        QFETCH(const QString, text);
        feed(*m_desk, text);
        for (int group = 1; group <= 2; ++group)
            m_window->links().setSymbol(group, text);
        Desk::settle(*m_window);
        QVERIFY(!m_window->grab().isNull()); // all of it is laid out and painted
        Found found;
        for (const QWidget* widget : QApplication::allWidgets())
            found.look(*widget, text.left(6));
        QVERIFY2(found.problems.isEmpty(), qPrintable(found.problems.join(QStringLiteral("; "))));
        QVERIFY2(found.met >= 10, qPrintable(QString::number(found.met)));
    }
};

FATHOM_TEST(HostileTextTest)

#include "tst_hostile_text.moc"
