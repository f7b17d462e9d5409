// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace fathom {

namespace {

constexpr qint64 largestAnnouncement = 64 * 1024;

Unexpected<Error> bad(const QString& text)
{
    return fail(Error::Code::BadInput, text);
}

struct Parser
{
    Parser()
    {
        parser.setApplicationDescription(QStringLiteral("A desktop terminal for trading Binance futures by hand. Without arguments it opens on an exchange of its own."));
        parser.addOptions({ endpoints, profile, feed, seed, speed, state, liveMarket, help, version });
    }
    QCommandLineOption endpoints { QStringLiteral("endpoints"), QStringLiteral("Connect to the exchange that announced itself in <file>; loopback only."), QStringLiteral("file") };
    QCommandLineOption profile { QStringLiteral("profile"), QStringLiteral("Keep settings, journal, history and logs under <dir>."), QStringLiteral("dir") };
    QCommandLineOption feed { QStringLiteral("feed"), QStringLiteral("Market of the embedded exchange: synthetic (default) or replay:<file>[,<file>]."), QStringLiteral("feed") };
    QCommandLineOption seed { QStringLiteral("seed"), QStringLiteral("Seed of the synthetic market (default 7)."), QStringLiteral("number") };
    QCommandLineOption speed { QStringLiteral("speed"), QStringLiteral("Speed of a replay (default 1)."), QStringLiteral("factor") };
    QCommandLineOption state { QStringLiteral("state"), QStringLiteral("Keep the embedded exchange's account in <file>."), QStringLiteral("file") };
    QCommandLineOption liveMarket { QStringLiteral("live-market"), QStringLiteral("Where \"Live market, paper fills\" takes its market from: http://127.0.0.1:<port> of an exchange on this machine (default Binance)."), QStringLiteral("url") };
    QCommandLineOption help { { QStringLiteral("h"), QStringLiteral("help") }, QStringLiteral("Show this help.") };
    QCommandLineOption version { { QStringLiteral("v"), QStringLiteral("version") }, QStringLiteral("Show the version.") };
    QCommandLineParser parser;
};

Result<QUrl> loopbackUrl(const QJsonObject& object, const QString& key, const QString& scheme, const QString& name)
{
    const QString text = object.value(key).toString();
    if (text.isEmpty())
        return bad(QStringLiteral("%1 has no \"%2\" address.").arg(name, key));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != scheme || url.port() <= 0)
        return bad(QStringLiteral("%1: \"%2\" must be a %3://127.0.0.1:PORT address.").arg(name, key, scheme));
    const QHostAddress host(url.host());
    if (!host.isLoopback()) // a name is refused as well: it could resolve to anywhere
        return bad(QStringLiteral("%1: \"%2\" points to another machine. Only loopback addresses are accepted.").arg(name, key));
    if (!url.userInfo().isEmpty())
        return bad(QStringLiteral("%1: \"%2\" must not hold a user name.").arg(name, key));
    return url;
}

Result<Environment> environmentOf(const QJsonObject& object, const QString& name)
{
    const QString word = object.value(QLatin1String("environment")).toString();
    if (word == QLatin1String("paper"))
        return Environment::Paper;
    return bad(QStringLiteral("%1: environment must be \"paper\"; other exchanges are not reached through a file.").arg(name));
}

} // namespace

Result<Options> readOptions(const QStringList& arguments)
{
    Parser p;
    if (!p.parser.parse(arguments))
        return bad(p.parser.errorText());
    Options options;
    options.help = p.parser.isSet(p.help);
    options.version = p.parser.isSet(p.version);
    if (!p.parser.positionalArguments().isEmpty())
        return bad(QStringLiteral("Unexpected argument \"%1\".").arg(p.parser.positionalArguments().constFirst()));
    options.profileDir = p.parser.isSet(p.profile) ? QDir(p.parser.value(p.profile)).absolutePath()
                                                   : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.endpoints = p.parser.value(p.endpoints);
    const QString feed = p.parser.isSet(p.feed) ? p.parser.value(p.feed) : QStringLiteral("synthetic");
    if (feed.startsWith(QLatin1String("replay:")))
        options.recordings = feed.mid(7).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (options.recordings.isEmpty() && feed != QLatin1String("synthetic"))
        return bad(QStringLiteral("--feed is \"synthetic\" or \"replay:FILE[,FILE]\"."));
    for (const QString& file : options.recordings) {
        if (!QFile::exists(file))
            return bad(QStringLiteral("The recording %1 does not exist.").arg(file));
    }
    bool ok = true;
    if (p.parser.isSet(p.seed))
        options.seed = p.parser.value(p.seed).toULongLong(&ok);
    if (!ok)
        return bad(QStringLiteral("--seed needs a whole number."));
    if (p.parser.isSet(p.speed))
        options.speed = p.parser.value(p.speed).toDouble(&ok);
    if (!ok || !(options.speed > 0.0 && options.speed <= 1000.0))
        return bad(QStringLiteral("--speed needs a number above 0 and up to 1000."));
    if (p.parser.isSet(p.liveMarket)) {
        const auto url = loopbackUrl(QJsonObject { { QStringLiteral("live-market"), p.parser.value(p.liveMarket) } }, QStringLiteral("live-market"), QStringLiteral("http"), QStringLiteral("The command line"));
        if (!url)
            return Unexpected<Error> { url.error() };
        options.liveMarket = p.parser.value(p.liveMarket);
    }
    options.state = p.parser.isSet(p.state) ? QDir().absoluteFilePath(p.parser.value(p.state)) : options.profileDir + QStringLiteral("/paper.sqlite");
    return options;
}

QString optionsHelp()
{
    Parser p;
    return p.parser.helpText();
}

Result<SessionConfig> readAnnouncement(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return bad(QStringLiteral("%1 cannot be read.").arg(file));
    const QByteArray text = in.read(largestAnnouncement + 1);
    if (text.size() > largestAnnouncement)
        return bad(QStringLiteral("%1 is too large for an announcement.").arg(file));
    return parseAnnouncement(text, file);
}

Result<SessionConfig> parseAnnouncement(const QByteArray& text, const QString& name)
{
    // The exchange prints one line; what follows it, if anything, is its log.
    const qsizetype end = text.indexOf('\n');
    const QJsonObject object = QJsonDocument::fromJson(end < 0 ? text : text.left(end)).object();
    if (object.isEmpty())
        return bad(QStringLiteral("%1 holds no announcement: its first line must be a JSON object.").arg(name));
    SessionConfig config;
    const auto environment = environmentOf(object, name);
    if (!environment)
        return Unexpected<Error> { environment.error() };
    config.environment = *environment;
    for (const auto& [key, scheme, url] : { std::tuple { QStringLiteral("rest"), QStringLiteral("http"), &config.rest },
             std::tuple { QStringLiteral("streams"), QStringLiteral("ws"), &config.streams },
             std::tuple { QStringLiteral("wsApi"), QStringLiteral("ws"), &config.wsApi } }) {
        auto parsed = loopbackUrl(object, key, scheme, name);
        if (!parsed)
            return Unexpected<Error> { parsed.error() };
        *url = *parsed;
    }
    config.apiKey = object.value(QLatin1String("apiKey")).toString().toLatin1();
    QByteArray secret = object.value(QLatin1String("secret")).toString().toLatin1();
    if (config.apiKey.isEmpty() || secret.isEmpty())
        return bad(QStringLiteral("%1 has no apiKey or no secret.").arg(name));
    config.secret = Secret(std::string_view(secret.constData(), static_cast<std::size_t>(secret.size())));
    Secret::wipe(secret.data(), static_cast<std::size_t>(secret.size()));
    return config;
}

} // namespace fathom
