// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings_file.h"
#include "tests/e2e/desk.h"
#include "tests/e2e/process/kill_points.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace fathom;
using namespace fathom::test;

namespace {

constexpr int followMs = 200;

QString text(Decimal value)
{
    return QString::fromStdString(value.toString());
}

std::optional<SessionConfig> readAnnouncement(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject told = QJsonDocument::fromJson(file.readLine()).object();
    const QByteArray secret = told.value(QLatin1String("secret")).toString().toLatin1();
    if (secret.isEmpty())
        return std::nullopt;
    SessionConfig config;
    config.environment = Environment::Paper;
    config.accountName = QStringLiteral("Paper 1");
    config.rest = QUrl(told.value(QLatin1String("rest")).toString());
    config.streams = QUrl(told.value(QLatin1String("streams")).toString());
    config.wsApi = QUrl(told.value(QLatin1String("wsApi")).toString());
    config.apiKey = told.value(QLatin1String("apiKey")).toString().toLatin1();
    config.secret
        = Secret(std::string_view(secret.constData(), static_cast<std::size_t>(secret.size())));
    return config;
}

const char* wordOf(const Order& order)
{
    if (order.heldHere)
        return "held";
    switch (order.request) {
    case RequestState::Placing:
        return "placing";
    case RequestState::Unknown:
        return "unknown";
    case RequestState::NotPlaced:
        return "not placed";
    case RequestState::NotSent:
        return "not sent";
    case RequestState::Refused:
        return order.errorCode == 0 ? "not sent"
                                    : "refused"; // by our own guard, or by the exchange
    case RequestState::None:
    case RequestState::Modifying:
    case RequestState::Cancelling:
        break;
    }
    return order.isWorking() ? "working" : "ended";
}

QJsonArray toJson(const std::vector<Order>& orders)
{
    QJsonArray rows;
    for (const Order& order : orders) {
        rows.append(QJsonObject { { QStringLiteral("clientId"), order.clientId },
            { QStringLiteral("symbol"), order.symbol },
            { QStringLiteral("state"), QLatin1String(wordOf(order)) },
            { QStringLiteral("status"), orderStatusName(order.status) },
            { QStringLiteral("conditional"), order.isConditional() },
            { QStringLiteral("trigger"), text(order.triggerPrice) },
            { QStringLiteral("price"), text(order.price) },
            { QStringLiteral("executed"), text(order.executed) } });
    }
    return rows;
}

//! What the terminal would show, in one line.
QJsonObject picture(Desk& desk)
{
    QJsonObject positions;
    for (const Position& leg : desk.account().positions())
        positions.insert(leg.symbol, text(leg.amount));
    QString wallet;
    for (const Balance& balance : desk.account().balances()) {
        if (balance.asset == QLatin1String("USDT"))
            wallet = text(balance.wallet);
    }
    return { { QStringLiteral("ready"), desk.isReady() },
        { QStringLiteral("reason"), desk.account().phaseReason() },
        { QStringLiteral("open"), toJson(desk.account().openOrders()) },
        { QStringLiteral("ended"), toJson(desk.account().orderHistory()) },
        { QStringLiteral("positions"), positions }, { QStringLiteral("wallet"), wallet } };
}

//! From now on no file of this process grows, and none is written anew, as on a full disk; or all
//! of it ends.
void fillDisk(bool full)
{
    struct rlimit limit { };
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = full ? 0 : limit.rlim_max;
    setrlimit(RLIMIT_FSIZE, &limit);
}

OrderIntent intentOf(Desk& desk, const QByteArrayList& words)
{
    const QString symbol = QString::fromLatin1(words.value(1));
    const Side side = words.value(2) == "SELL" ? Side::Sell : Side::Buy;
    const int more = words.value(3).toInt();
    if (words.front() == "market")
        return desk.market(symbol, side);
    if (words.front() == "stop")
        return desk.stop(symbol, side, 3 + more);
    return desk.resting(symbol, side, 2 + more);
}

Bracket around(Desk& desk, const OrderIntent& entry)
{
    const Decimal mark = desk.market().markPrice(entry.symbol)->mark;
    const auto at = [&](int percent) {
        return (mark * Decimal(100 + percent) / Decimal(100))
            .roundedTo(desk.market().instrument(entry.symbol)->tickSize, Decimal::Rounding::Down);
    };
    Bracket bracket;
    bracket.stopLoss = ProtectionLeg { at(-4), WorkingType::MarkPrice, {}, false };
    bracket.takeProfit = ProtectionLeg { at(6), WorkingType::MarkPrice, {}, false };
    return bracket;
}

//! The oldest open order of that kind.
std::optional<Order> openOrder(Desk& desk, bool conditional)
{
    for (const Order& order : desk.account().openOrders()) {
        if (!order.heldHere && order.isConditional() == conditional)
            return order;
    }
    return std::nullopt;
}

RequestId change(Desk& desk, const QByteArray& what, const Order& order)
{
    OrderGateway& gateway = desk.orders();
    const auto instrument = desk.market().instrument(order.symbol);
    if (what == "modify")
        return gateway.modify(order.localId, order.price - instrument->tickSize, order.quantity);
    if (what == "grow")
        return gateway.modify(order.localId, order.price, order.quantity * Decimal(2));
    if (what == "split")
        return gateway.split(order.localId, (order.quantity / Decimal(2)).roundedTo(instrument->stepSize, Decimal::Rounding::Up));
    if (what == "replace") {
        OrderIntent terms = termsOf(order);
        terms.triggerPrice = terms.triggerPrice + instrument->tickSize;
        return gateway.replace(order.localId, terms);
    }
    return gateway.cancel(order.localId);
}

std::optional<RequestId> act(Desk& desk, const QByteArrayList& words)
{
    static std::optional<OrderIntent> pressed;
    const QByteArray& what = words.front();
    const QString symbol = QString::fromLatin1(words.value(1));
    OrderGateway& gateway = desk.orders();
    if (what == "rest" || what == "market" || what == "stop")
        return desk.place(intentOf(desk, words)).request;
    if (what == "press") {
        pressed = intentOf(desk, words.mid(1));
        gateway.prepare(*pressed);
        return 0;
    }
    if (what == "release" && pressed)
        return desk.place(*std::exchange(pressed, std::nullopt)).request;
    if (what == "bracket") {
        const OrderIntent entry = desk.market(symbol);
        return gateway.place(entry, around(desk, entry));
    }
    if (what == "bracketrest") {
        const OrderIntent entry = desk.resting(symbol, Side::Buy, 2);
        return gateway.place(entry, around(desk, entry));
    }
    if (what == "scale")
        return gateway.placeAll({ desk.resting(symbol, Side::Buy, 2), desk.resting(symbol, Side::Buy, 3), desk.resting(symbol, Side::Buy, 4) });
    if (what == "protect")
        return gateway.protect(symbol, PositionSide::Both, around(desk, desk.market(symbol)));
    if (what == "flatten")
        return gateway.flatten(symbol);
    if (what == "reverse")
        return gateway.reverse(symbol, PositionSide::Both);
    if (what == "cancelall")
        return gateway.cancelAll({});
    if (what == "modify" || what == "grow" || what == "split" || what == "cancel" || what == "replace" || what == "cancelstop") {
        const auto order = openOrder(desk, what == "replace" || what == "cancelstop");
        return order ? std::optional(change(desk, what, *order)) : std::nullopt;
    }
    return std::nullopt;
}

QString settingsPath(Desk& desk)
{
    return desk.profile() + QStringLiteral("/kept.json");
}

QJsonObject obey(Desk& desk, const QByteArrayList& words)
{
    static SettingsFile settings(settingsPath(desk));
    static const QJsonObject kept = settings.load().values;
    const QByteArray& what = words.front();
    if (what == "disk") {
        fillDisk(words.value(1) == "full");
        return {};
    }
    if (what == "clock") {
        e2e::stepWallClock(words.value(1).toLongLong());
        return { { QStringLiteral("wall"), static_cast<qint64>(toMs(RealClock().wallNow())) } };
    }
    if (what == "die")
        return { { QStringLiteral("armed"), e2e::armKillPoint(words.mid(1).join(' ')) } };
    if (what == "save") {
        const auto saved = settings.save({ { QStringLiteral("number"), words.value(1).toInt() } });
        return { { QStringLiteral("saved"), saved.has_value() } };
    }
    if (what == "picture") {
        QJsonObject shown = picture(desk);
        shown.insert(QStringLiteral("kept"), kept);
        return shown;
    }
    const QString symbol = QString::fromLatin1(words.value(what == "press" ? 2 : 1));
    if (!symbol.isEmpty() && (!desk.market().instrument(symbol) || !desk.market().markPrice(symbol)))
        return { { QStringLiteral("problem"), QStringLiteral("no market yet") } };
    const auto request = act(desk, words);
    if (!request)
        return { { QStringLiteral("problem"), QStringLiteral("not understood, or nothing to do it to") } };
    return { { QStringLiteral("request"), static_cast<qint64>(*request) } };
}

} // namespace

// fathom-desk PROFILE ANNOUNCEMENT [POINT]: a terminal without a window. A command a line on stdin
// ("rest BTCUSDT BUY 1", "market ETHUSDT SELL", "cancel", "flatten BTCUSDT", "disk full", "disk
// free", "clock MS", "die POINT", "picture"), one JSON line back each. Follows an exchange that announces itself
// anew, as the terminal does. POINT: see kill_points.h.
int main(int argc, char** argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a full disk is an error, not a signal
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3 || (arguments.size() > 3 && !e2e::armKillPoint(arguments.at(3).toLatin1())))
        return 2;
    auto config = readAnnouncement(arguments.at(2));
    if (!config)
        return 2;
    QByteArray identity = config->apiKey;
    config->profileDir = arguments.at(1);
    Desk desk(std::move(*config));
    QTimer follow;
    QObject::connect(&follow, &QTimer::timeout, &follow, [&] {
        if (desk.account().isReady())
            return;
        auto now = readAnnouncement(arguments.at(2));
        if (!now || now->apiKey == identity)
            return;
        identity = now->apiKey;
        now->profileDir = arguments.at(1);
        desk.session().reconnectTo(std::move(*now));
    });
    follow.start(followMs);
    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&] {
        char bytes[4096];
        const ssize_t size = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (size <= 0) {
            QCoreApplication::quit();
            return;
        }
        input += QByteArray(bytes, static_cast<qsizetype>(size));
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            const QByteArrayList words = input.left(end).split(' ');
            input.remove(0, end + 1);
            const QByteArray line
                = QJsonDocument(obey(desk, words)).toJson(QJsonDocument::Compact) + '\n';
            std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
            std::fflush(stdout);
        }
    });
    return QCoreApplication::exec();
}
