// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"
#include "core/session/support_bundle.h"
#include "tests/support/session_fixture.h"
#include "tests/support/test_main.h"
#include "ui/connection/bundle_dialog.h"
#include "ui/connection/connection_panel.h"
#include "ui/connection/requests_model.h"
#include "ui/connection/streams_model.h"
#include "ui/tables/data_table.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace fathom;

namespace {

RequestRecord record(const char* method, const char* path, int status, int code = 0, double took = 12)
{
    RequestRecord made;
    made.time = wallTimeFromMs(1'790'000'000'000);
    made.method = method;
    made.path = path;
    made.names = { "symbol", "side", "timestamp" };
    made.isAnswered = status != 0;
    made.isSocket = *path == 0;
    made.status = status;
    made.code = code;
    made.milliseconds = took;
    made.usedWeight1m = 336;
    if (status == 0)
        made.failure = QStringLiteral("no answer in time");
    return made;
}

} // namespace

class ConnectionTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SessionFixture> f;
    std::unique_ptr<ConnectionPanel> panel;

    ConnectionState& wires() { return *f->session.connection(); }
    template <class T>
    T* in(const char* name)
    {
        return panel->findChild<T*>(QLatin1String(name));
    }
    void feed()
    {
        StreamHealth open { .name = QStringLiteral("public"), .phase = StreamPhase::Live, .lastFrame = std::chrono::steady_clock::now(), .latencyMs = 38, .lastError = {} };
        open.route = QStringLiteral("fstream.binance.com/public/stream");
        open.framesPerSecond = 12.5;
        open.unreadable = 4;
        StreamHealth account { .name = QStringLiteral("private"), .phase = StreamPhase::Waiting, .reconnects = 3, .lastError = QStringLiteral("closed by the peer with code 1001") };
        account.lastLoss = account.lastError;
        account.lostAt = std::chrono::steady_clock::now();
        StreamHealth orders { .name = QStringLiteral("wsApi"), .phase = StreamPhase::Live, .latencyMs = 8, .latencyP99Ms = 20, .lastError = {} };
        StreamHealth rest { .name = QStringLiteral("rest"), .phase = StreamPhase::Live, .latencyMs = 12, .latencyP99Ms = 48, .lastError = {} };
        wires().updateSubscriptions({ { QStringLiteral("public"), QStringLiteral("btcusdt@depth@100ms"), StreamPhase::Live, std::chrono::steady_clock::now(), 10.0 } });
        wires().update({ open, account, orders, rest }, { { QStringLiteral("weight1m"), 336, 2'400 }, { QStringLiteral("orders10s"), 3, 300 }, { QStringLiteral("orders1m"), 9, 1'200 } }, -1'240, 0);
    }
    QString cell(const DataTable* table, int row, int column) { return table->model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<test::SessionFixture>();
        panel = std::make_unique<ConnectionPanel>(f->context);
        panel->resize(900, 320);
        panel->show();
        feed();
    }
    void cleanup()
    {
        panel.reset();
        f.reset();
    }

    void the_figures_are_those_of_the_wires()
    {
        QCOMPARE(in<QLabel>("vitalRequests")->text(), QStringLiteral("12 · 48 ms"));
        QCOMPARE(in<QLabel>("vitalOrders")->text(), QStringLiteral("8 · 20 ms"));
        QCOMPARE(in<QLabel>("vitalWeight")->text(), QStringLiteral("336 / 2,400"));
        QCOMPARE(in<QLabel>("vitalOrders1m")->text(), QStringLiteral("9 / 1,200"));
        QCOMPARE(in<QLabel>("vitalClock")->property("role").toString(), QStringLiteral("warn")); // off by more than a second
        QCOMPARE(in<QLabel>("vitalProxy")->text(), QStringLiteral("none"));
        wires().update(wires().streams(), wires().budgets(), 4, 61);
        QCOMPARE(in<QLabel>("vitalWeight")->text(), QStringLiteral("paused 61 s"));
        QCOMPARE(in<QLabel>("vitalClock")->property("role").toString(), QString());
    }

    void every_stream_tells_state_age_rate_route_and_last_loss()
    {
        const auto* table = in<DataTable>("streamTable");
        QCOMPARE(table->model()->rowCount(), 5); // four connections and one stream
        QCOMPARE(cell(table, 0, StreamsModel::State), QStringLiteral("live"));
        QCOMPARE(cell(table, 0, StreamsModel::Rate), QStringLiteral("12.5"));
        QCOMPARE(cell(table, 0, StreamsModel::Route), QStringLiteral("fstream.binance.com/public/stream"));
        QVERIFY(cell(table, 1, StreamsModel::Name).contains(QStringLiteral("btcusdt@depth@100ms")));
        QCOMPARE(cell(table, 2, StreamsModel::State), QStringLiteral("waiting"));
        QVERIFY(cell(table, 2, StreamsModel::LastError).contains(QStringLiteral("1001")));
        QCOMPARE(cell(table, 2, StreamsModel::Losses), QStringLiteral("3"));
        QCOMPARE(cell(table, 3, StreamsModel::Latency), QStringLiteral("8 · 20 ms"));
    }

    void values_change_in_place()
    {
        const auto* table = in<DataTable>("streamTable");
        int resets = 0;
        connect(table->model(), &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
        feed();
        feed();
        QCOMPARE(resets, 0);
        wires().updateSubscriptions({});
        feed();
        QCOMPARE(table->model()->rowCount(), 5);
    }

    void requests_are_searched()
    {
        for (const RequestRecord& made : { record("GET", "/fapi/v1/depth", 200), record("POST", "/fapi/v1/order", 400, -2019), record("order.place", "", 200, 0, 250),
                 record("GET", "/fapi/v3/account", 0) })
            wires().addRequest(made);
        in<QTabBar>("connectionTabs")->setCurrentIndex(1);
        const auto* table = in<DataTable>("requestTable");
        auto* search = in<QLineEdit>("requestSearch");
        QVERIFY(search->isVisible());
        QCOMPARE(table->model()->rowCount(), 4);
        const auto found = [&](const char* words) {
            search->setText(QLatin1String(words));
            return table->model()->rowCount();
        };
        QCOMPARE(found("depth"), 1);
        QCOMPARE(found("refused"), 1);
        QCOMPARE(found("-2019"), 1);
        QCOMPARE(found("lost"), 1);
        QCOMPARE(found(">100"), 1);
        QCOMPARE(found("order get"), 0);
        QCOMPARE(found("GET fapi"), 2);
        QCOMPARE(found(""), 4);
        in<QToolButton>("requestPause")->setChecked(true);
        wires().addRequest(record("GET", "/fapi/v1/time", 200));
        QCOMPARE(table->model()->rowCount(), 4); // held while it is read
        in<QToolButton>("requestPause")->setChecked(false);
        QCOMPARE(table->model()->rowCount(), 5);
    }

    void D11_requests_are_bounded()
    {
        for (std::size_t i = 0; i < ConnectionState::requestLimit + 50; ++i)
            wires().addRequest(record("GET", "/fapi/v1/time", 200));
        QCOMPARE(wires().requests().size(), ConnectionState::requestLimit);
        QCOMPARE(in<DataTable>("requestTable")->model()->rowCount(), static_cast<int>(ConnectionState::requestLimit));
        QCOMPARE(wires().requestCount(), quint64 { ConnectionState::requestLimit + 50 });
    }

    void I7_a_diagnosis_and_a_bundle_hold_no_secret()
    {
        redaction::hide("CANARYbundle0123456789abcdefghijklmnop");
        wires().setFacts({ { QStringLiteral("Fathom"), QStringLiteral("0.1.0") }, { QStringLiteral("Odd"), QStringLiteral("CANARYbundle0123456789abcdefghijklmnop") } });
        f->session.log()->add({ .severity = Severity::Failure, .title = QStringLiteral("Refused"), .text = QStringLiteral("BUY 0.200 @ 96,405.5 signature=abcdef012345"), .symbol = {} });
        wires().addRequest(record("POST", "/fapi/v1/order", 400, -2019));
        in<QPushButton>("copyDiagnosis")->click();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("public: live")) && copied.contains(QStringLiteral("0.1.0")));
        QVERIFY(!copied.contains(QStringLiteral("CANARY")));
        const QByteArray all = support::bundle(f->session, { .withOrders = true, .withProgramLog = true });
        QVERIFY(all.contains("/fapi/v1/order") && all.contains("[symbol side timestamp]") && all.contains("96,405.5"));
        QVERIFY(!all.contains("CANARY") && !all.contains("abcdef012345"));
        QVERIFY(!support::bundle(f->session, { .withOrders = false, .withProgramLog = true }).contains("96,405.5"));
    }

    void a_bundle_is_read_before_it_is_saved()
    {
        auto* dialog = new BundleDialog(f->session, f->theme, nullptr);
        dialog->show();
        auto* text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("bundleText"));
        QVERIFY(text->isReadOnly() && text->toPlainText().contains(QStringLiteral("Connections")));
        f->session.log()->add({ .title = QStringLiteral("Filled"), .text = QStringLiteral("SELL 1.5"), .symbol = {} });
        QVERIFY(!dialog->findChild<QCheckBox*>(QStringLiteral("bundleOrders"))->isChecked()); // what was traded is left out unless chosen
        dialog->findChild<QCheckBox*>(QStringLiteral("bundleOrders"))->setChecked(true);
        QVERIFY(text->toPlainText().contains(QStringLiteral("SELL 1.5")));
        dialog->close();
    }

    void E09_text_from_outside_is_plain()
    {
        RequestRecord odd = record("GET", "/fapi/v1/<b>x</b>", 0);
        odd.failure = QStringLiteral("<img src=file:///etc/passwd>");
        wires().addRequest(odd);
        const auto* table = in<DataTable>("requestTable");
        const QString tip = table->model()->index(0, RequestsModel::Path).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(QLatin1Char('<')) && tip.contains(QStringLiteral("&lt;b&gt;")));
        for (const QLabel* label : panel->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

FATHOM_TEST(ConnectionTest)

#include "tst_connection.moc"
