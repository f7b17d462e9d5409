// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/exchange_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>

#include <sys/socket.h>
#include <unistd.h>

namespace fathom::paper {

namespace {

constexpr int mostAccounts = 16;

int signalPipe[2] = { -1, -1 };

void onSignal(int)
{
    const char byte = 1;
    if (write(signalPipe[0], &byte, 1) < 0) {
        // The pipe is full of earlier signals; one of them ends the program.
    }
}

void quitOnSignals(QCoreApplication& application)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

QString readFeed(const QString& feed, const LiveVenue& production, QStringList& recordings, LiveVenue& live)
{
    if (feed == QLatin1String("synthetic"))
        return {};
    if (feed.startsWith(QLatin1String("live")))
        return readLiveFeed(feed, production, live);
    if (!feed.startsWith(QLatin1String("replay:")))
        return QStringLiteral("--feed is synthetic, replay:FILE[,FILE] or live[:URL], not '%1'").arg(feed);
    recordings = feed.mid(7).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (recordings.isEmpty())
        return QStringLiteral("--feed replay: names no file");
    for (const QString& file : recordings) {
        if (!QFileInfo(file).isFile())
            return QStringLiteral("--feed: there is no file '%1'").arg(file);
    }
    return {};
}

// "USDT=25000,BTC=0.5"
QString readBalances(const QString& text, ExchangeOptions& engine)
{
    const QStringList known { QStringLiteral("USDT"), QStringLiteral("USDC"), QStringLiteral("BTC"), QStringLiteral("ETH"), QStringLiteral("BNB") };
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString asset = part.section(QLatin1Char('='), 0, 0).trimmed().toUpper();
        const auto amount = Decimal::parse(part.section(QLatin1Char('='), 1).trimmed().toStdString());
        if (!known.contains(asset) || !amount || amount->isNegative() || *amount > Decimal(1'000'000'000))
            return QStringLiteral("--balance is ASSET=AMOUNT[,ASSET=AMOUNT] of %1, not '%2'").arg(known.join(QLatin1String(", ")), part);
        if (asset == QLatin1String("USDT"))
            engine.startBalance = *amount;
        else
            engine.otherBalances[asset] = *amount;
    }
    return {};
}

int complain(const QString& text)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), qPrintable(text));
    return 2;
}

} // namespace

QString readLiveFeed(const QString& feed, const LiveVenue& production, LiveVenue& live)
{
    if (!production.connect)
        return QStringLiteral("--feed live is not offered by this program");
    if (feed == QLatin1String("live") && production.isSet()) {
        live = production;
        return {};
    }
    const QUrl rest(feed.mid(5), QUrl::StrictMode);
    const bool here = rest.host() == QLatin1String("127.0.0.1") || rest.host() == QLatin1String("::1");
    const bool plain = rest.userInfo().isEmpty() && !rest.hasQuery() && !rest.hasFragment() && rest.path().size() <= 1;
    if (!feed.startsWith(QLatin1String("live:")) || !rest.isValid() || rest.scheme() != QLatin1String("http") || rest.port() <= 0 || !here || !plain)
        return QStringLiteral("--feed live is followed by nothing or by http://127.0.0.1:PORT of another exchange, not '%1'").arg(feed.mid(4));
    live.rest = rest;
    live.rest.setPath({});
    live.streams = live.rest;
    live.streams.setScheme(QStringLiteral("ws"));
    live.hosts.clear();
    live.connect = production.connect;
    return {};
}

std::optional<PaperExchangeOptions> readExchangeOptions(const QStringList& arguments, const QString& description, int& exitCode,
    const LiveVenue& production, const QList<QCommandLineOption>& further, const std::function<QString(const QCommandLineParser&)>& seeFurther)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    const auto option = [](const char* name, const char* text, const char* value, const char* fallback) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value), QString::fromLatin1(fallback));
    };
    const QCommandLineOption port = option("port", "Port on 127.0.0.1; 0 takes a free one.", "number", "0");
    const QCommandLineOption feed = option("feed", "synthetic, replay:FILE[,FILE] of recordings, or live[:URL]: the public market of Binance, or of another exchange on this machine.", "feed", "synthetic");
    const QCommandLineOption seed = option("seed", "Seed of the synthetic market.", "number", "1");
    const QCommandLineOption state = option("state", "File that keeps the account.", "file", "");
    const QCommandLineOption speed = option("speed", "Speed of a replay, 1 is real time.", "factor", "1");
    const QCommandLineOption key = option("key", "PEM file of a public key that may sign (Ed25519 or RSA); may be given again.", "file", "");
    const QCommandLineOption scale = option("time-scale", "How much faster than the machine's clock everything runs.", "factor", "1");
    const QCommandLineOption accounts = option("accounts", "Accounts, each with a key of its own.", "number", "1");
    const QCommandLineOption balance = option("balance", "What new accounts own: ASSET=AMOUNT[,ASSET=AMOUNT].", "amounts", "");
    const QCommandLineOption record = option("record", "Folder the market is written down in, to be replayed.", "folder", "");
    const QCommandLineOption recorded = option("record-symbols", "What is written down.", "SYMBOL[,SYMBOL]", "BTCUSDT");
    parser.addOptions({ port, feed, seed, state, speed, key, scale, accounts, balance, record, recorded });
    parser.addOptions(further);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    exitCode = 0;
    if (!parser.parse(arguments)) {
        exitCode = complain(parser.errorText());
        return std::nullopt;
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        const QString about = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
        const QString text = parser.isSet(help) ? parser.helpText() : about + QLatin1Char('\n');
        std::fputs(qPrintable(text), stdout);
        return std::nullopt;
    }
    PaperExchangeOptions options;
    QString problem;
    bool portValid = false, seedValid = false, speedValid = false, scaleValid = false, accountsValid = false;
    options.port = parser.value(port).toUShort(&portValid);
    options.seed = parser.value(seed).toULongLong(&seedValid);
    options.speed = parser.value(speed).toDouble(&speedValid);
    options.timeScale = parser.value(scale).toDouble(&scaleValid);
    options.accounts = parser.value(accounts).toInt(&accountsValid);
    options.stateFile = parser.value(state);
    options.recordFolder = parser.value(record);
    options.recordSymbols = parser.value(recorded).toUpper().split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (parser.isSet(key))
        options.publicKeys = parser.values(key);
    if (!parser.positionalArguments().isEmpty())
        problem = QStringLiteral("unexpected argument '%1'").arg(parser.positionalArguments().first());
    else if (!portValid)
        problem = QStringLiteral("--port is a number from 0 to 65535, not '%1'").arg(parser.value(port));
    else if (!seedValid)
        problem = QStringLiteral("--seed is a whole number of 0 or more, not '%1'").arg(parser.value(seed));
    else if (!speedValid || !(options.speed > 0 && options.speed <= 1000))
        problem = QStringLiteral("--speed is a factor above 0 and up to 1000, not '%1'").arg(parser.value(speed));
    else if (!scaleValid || !(options.timeScale >= 0.1 && options.timeScale <= 1000))
        problem = QStringLiteral("--time-scale is a factor from 0.1 to 1000, not '%1'").arg(parser.value(scale));
    else if (!accountsValid || options.accounts < 1 || options.accounts > mostAccounts)
        problem = QStringLiteral("--accounts is a number from 1 to %1, not '%2'").arg(mostAccounts).arg(parser.value(accounts));
    else
        problem = readFeed(parser.value(feed), production, options.recordings, options.live);
    if (problem.isEmpty())
        problem = readBalances(parser.value(balance), options.engine);
    if (problem.isEmpty() && seeFurther)
        problem = seeFurther(parser);
    if (problem.isEmpty())
        return options;
    exitCode = complain(problem);
    return std::nullopt;
}

int runExchange(const ExchangeProgram& program)
{
    quitOnSignals(*QCoreApplication::instance());
    if (auto started = program.start(); !started)
        return complain(started.error().detail);
    quint16 control = 0;
    if (program.openControl) {
        const Result<quint16> opened = program.openControl();
        if (!opened)
            return complain(opened.error().detail);
        control = *opened;
    }
    QByteArray line = program.announcement().toJson(control) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
    Secret::wipe(line.data(), static_cast<std::size_t>(line.size()));
    const int code = QCoreApplication::exec();
    program.stop();
    return code;
}

} // namespace fathom::paper
