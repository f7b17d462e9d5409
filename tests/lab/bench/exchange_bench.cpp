// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the exchange bears. fathom-exchange-bench [engine|start|http|websocket|state|memory]...;
// without a name all but memory. The exchange runs as a process of its own (this program, called
// with "serve") whose limits on orders are lifted.
#include "core/paper/exchange.h"
#include "core/paper/matching_book.h"
#include "core/paper/server/exchange_options.h"
#include "tests/lab/bench/load_client.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <optional>
#include <unistd.h>

namespace fathom::bench {

namespace {

constexpr int symbolCount = 50, clientCount = 5;
constexpr std::chrono::seconds runLength { 15 };

int serve(const QStringList& arguments)
{
    int exitCode = 0;
    auto options = paper::readExchangeOptions(
        arguments, QStringLiteral("The exchange of the bench."), exitCode);
    if (!options)
        return exitCode;
    options->limits = { 1'000'000'000, 1'000'000'000, 1'000'000'000 };
    options->engine.startBalance = 1'000'000'000;
    paper::PaperExchange exchange;
    return paper::runExchange({ [&] { return exchange.start(*options); }, {},
        [&] { return exchange.announcement(); }, [&] { exchange.stop(); } });
}

//! The exchange as a process, watched from outside.
class Served {
public:
    explicit Served(const QStringList& arguments = {})
    {
        const auto begun = Clock::now();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
            QStringList { QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0") }
                + arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) { }
        const QJsonObject at = QJsonDocument::fromJson(m_process.readLine()).object();
        startMs = std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
        const QString address = at.value(QLatin1String("rest")).toString();
        target.port = static_cast<quint16>(address.mid(address.lastIndexOf(u':') + 1).toUInt());
        target.apiKey = at.value(QLatin1String("apiKey")).toString().toLatin1();
        target.secret = at.value(QLatin1String("secret")).toString().toLatin1();
        for (const paper::CatalogueEntry& entry : paper::makeCatalogue()) {
            if (target.symbols.size() < symbolCount)
                target.symbols.append(entry.listed.instrument.symbol.toUtf8());
        }
    }
    ~Served()
    {
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }
    double cpuSeconds() const
    {
        const QList<QByteArray> fields = content(QStringLiteral("stat")).split(' ');
        return fields.size() < 15 ? 0
                                  : (fields[13].toDouble() + fields[14].toDouble())
                / static_cast<double>(::sysconf(_SC_CLK_TCK));
    }
    double residentMb() const
    {
        const QByteArray status = content(QStringLiteral("status"));
        const qsizetype at = status.indexOf("VmRSS:") + 6;
        return status.mid(at, status.indexOf("kB", at) - at).trimmed().toDouble() / 1024;
    }

    Target target;
    double startMs = 0;

private:
    QByteArray content(const QString& name) const
    {
        QFile file(QStringLiteral("/proc/%1/%2").arg(m_process.processId()).arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QProcess m_process;
};

void report(const char* name, const Served& served, const Outcome& outcome, double cpu)
{
    std::printf("%-28s %7.0f orders/s, %zu of %zu accepted; ms p50 %.2f p90 %.2f p99 %.2f max "
                "%.2f; %.0f %% of a core, %.0f MB\n",
        name, static_cast<double>(outcome.millis.size()) / outcome.seconds, outcome.accepted,
        outcome.asked, outcome.at(0.5), outcome.at(0.9), outcome.at(0.99), outcome.at(1),
        100 * cpu / outcome.seconds, served.residentMb());
    std::fflush(stdout);
}

using Load = Outcome (*)(const Target&, int, std::chrono::seconds);

void underLoad(
    const char* name, Load load, int perSecond, bool watched, const QStringList& arguments = {})
{
    Served served(arguments);
    std::optional<StreamReaders> readers;
    if (watched)
        readers.emplace(served.target, clientCount);
    load(served.target, perSecond, std::chrono::seconds { 1 }); // everything has run once
    const double before = served.cpuSeconds();
    const std::size_t bytes = readers ? readers->bytes() : 0;
    const Outcome outcome = load(served.target, perSecond, runLength);
    report(name, served, outcome, served.cpuSeconds() - before);
    if (readers)
        std::printf("%-28s %7.1f MB/s of streams to %d clients\n", "",
            static_cast<double>(readers->bytes() - bytes) / 1e6 / outcome.seconds, clientCount);
}

void engineAlone()
{
    ManualClock clock(wallTimeFromMs(1'780'000'000'000));
    paper::ExchangeOptions options;
    options.startBalance = 1'000'000'000;
    paper::Exchange exchange(clock, options);
    const paper::CatalogueEntry bitcoin = paper::makeCatalogue().front();
    const int market = exchange.addMarket({ bitcoin.listed.instrument, bitcoin.listed.brackets });
    exchange.setMarkPrice(market, 60'000, 60'000);
    paper::BookOrder quote;
    quote.side = Side::Sell;
    quote.ticks = 600'000;
    quote.steps = 1'000'000'000;
    exchange.book(market).submit(quote);
    paper::PlaceRequest request;
    request.symbol = bitcoin.listed.instrument.symbol;
    request.quantity = Decimal::fromLiteral("0.002");
    constexpr int rounds = 200'000;
    const auto rate = [](std::clock_t begun, int orders) { // of a core, whoever else wants it
        return orders * static_cast<double>(CLOCKS_PER_SEC)
            / static_cast<double>(std::clock() - begun);
    };
    request.timeInForce = TimeInForce::GTC;
    request.price = 59'000;
    std::clock_t begun = std::clock();
    for (int i = 0; i < rounds; ++i) {
        request.side = Side::Buy;
        const auto placed = exchange.placeOrder(exchange.defaultAccount(), request);
        if (!placed
            || !exchange.cancelOrder(
                exchange.defaultAccount(), { request.symbol, placed->orderId, {} }))
            std::abort();
        if (i % 1000 == 0)
            exchange.commit().has_value();
    }
    std::printf("%-28s %7.0f orders/s placed and cancelled\n", "engine alone", rate(begun, rounds));
    request.timeInForce = TimeInForce::IOC;
    begun = std::clock();
    for (int i = 0; i < rounds; ++i) {
        if (!exchange.placeOrder(exchange.defaultAccount(), request))
            std::abort();
        if (i % 1000 == 0)
            exchange.commit().has_value();
    }
    std::printf("%-28s %7.0f orders/s that expire at once\n", "", rate(begun, rounds));
    paper::MatchingBook book(clock);
    begun = std::clock();
    for (int i = 0; i < rounds; ++i) {
        paper::BookOrder one;
        one.side = i % 2 == 0 ? Side::Buy : Side::Sell;
        one.ticks = 600'000 + (i * 7919 % 41 - 20);
        one.steps = 1 + i % 5;
        book.submit(one);
    }
    std::printf("%-28s %7.0f orders/s matched by the book\n", "", rate(begun, rounds));
}

void startUp()
{
    double longest = 0;
    for (int i = 0; i < 5; ++i)
        longest = std::max(longest, Served().startMs);
    std::printf(
        "%-28s %7.0f ms from the call to the announcement, the longest of 5\n", "start", longest);
}

// An hour of the exchange at twenty times its pace.
void memory()
{
    Served served({ QStringLiteral("--time-scale"), QStringLiteral("20") });
    const StreamReaders readers(served.target, clientCount);
    for (int minute = 0; minute <= 60; minute += 5) {
        std::printf("%-28s %7.1f MB after %d minutes\n", minute == 0 ? "memory at 20x" : "",
            served.residentMb(), minute);
        std::fflush(stdout);
        std::this_thread::sleep_for(std::chrono::seconds { 15 });
    }
}

} // namespace

int run(QStringList wanted)
{
    if (wanted.isEmpty())
        wanted = { QStringLiteral("engine"), QStringLiteral("start"), QStringLiteral("http"),
            QStringLiteral("websocket"), QStringLiteral("state") };
    for (const QString& name : wanted) {
        if (name == QLatin1String("engine"))
            engineAlone();
        else if (name == QLatin1String("start"))
            startUp();
        else if (name == QLatin1String("http"))
            underLoad("HTTP, 50 symbols watched", overHttp, 1'000, true);
        else if (name == QLatin1String("websocket"))
            underLoad("WebSocket API, the same", overWebSocket, 5'000, true);
        else if (name == QLatin1String("memory"))
            memory();
        else if (name == QLatin1String("state")) {
            const QTemporaryDir folder(
                QDir::currentPath() + QStringLiteral("/state-XXXXXX")); // on a disk, not in memory
            underLoad("HTTP, nothing kept", overHttp, 500, false);
            underLoad("HTTP, every order kept", overHttp, 500, false,
                { QStringLiteral("--state"), folder.filePath(QStringLiteral("account.sqlite")) });
        } else {
            std::fprintf(stderr, "There is no bench '%s'.\n", qPrintable(name));
            return 2;
        }
    }
    return 0;
}

} // namespace fathom::bench

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("serve")) {
        arguments.removeAt(1);
        return fathom::bench::serve(arguments);
    }
    return fathom::bench::run(arguments.mid(1));
}
