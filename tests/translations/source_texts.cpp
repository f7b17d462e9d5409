// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/source_texts.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace fathom::test {

namespace {

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What a C++ literal, perhaps of several pieces, says.
QString said(const QString& literal)
{
    static const QRegularExpression piece(QString::fromLatin1(R"re("((?:[^"\\]|\\.)*)")re"));
    QString text;
    for (auto each = piece.globalMatch(literal); each.hasNext();)
        text += each.next().captured(1);
    return text.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\n"), QStringLiteral("\n")).replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
}

} // namespace

Messages messagesOf(const QString& path)
{
    Messages found;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    QString context, source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation") && xml.attributes().hasAttribute(QLatin1String("type")))
            found.unfinished << context + QStringLiteral(": ") + source;
        else if (xml.name() == QLatin1String("translation"))
            found.finished.insert({ context, source });
    }
    return found;
}

QStringList sources()
{
    QStringList paths;
    for (const char* room : { "/core", "/ui", "/app" }) {
        QDirIterator files(QStringLiteral(FATHOM_SOURCES) + QLatin1String(room), { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << files.next();
    }
    paths.sort();
    return paths;
}

// Functions and lambdas of one's own that translate what they are given: lupdate does not know their context, so it is looked up here.
QStringList untranslatedOf(const QString& path, const QSet<QPair<QString, QString>>& known)
{
    static const QRegularExpression wrapper(QString::fromLatin1(
        R"re((\w+)\s*(=\s*\[[^\]]*\]\s*)?\(const char\*\s*(\w+)[^)]*\)\s*\{[^}]*?QCoreApplication::translate\(\s*"([^"]+)",\s*\3\b)re"));
    const QString text = read(path);
    QStringList missing;
    for (auto each = wrapper.globalMatch(text); each.hasNext();) {
        const auto found = each.next();
        const bool isLocal = !found.captured(2).isEmpty();
        const qsizetype from = isLocal ? found.capturedEnd() : 0;
        const qsizetype end = isLocal ? text.indexOf(QLatin1String("\n}"), from) : text.size();
        const QRegularExpression call(QString::fromLatin1(R"re((?<![\w:>.])%1\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re").arg(found.captured(1)));
        for (auto made = call.globalMatch(QStringView(text).mid(from, end - from).toString()); made.hasNext();) {
            const QString source = said(made.next().captured(1));
            if (!known.contains({ found.captured(4), source }))
                missing << path.section(QLatin1Char('/'), -1) + QStringLiteral(": ") + found.captured(4) + QStringLiteral(": ") + source;
        }
    }
    return missing;
}

QStringList connectionReasons()
{
    QStringList reasons;
    for (const char* file : { "/core/net/http_client.cpp", "/core/net/websocket_connection.cpp", "/core/binance/stream_renewal.cpp",
             "/core/binance/ws_api_client.cpp", "/core/binance/user_stream.cpp", "/core/session/worker/network_wishes.cpp" }) {
        static const QRegularExpression written(QStringLiteral(
            R"re((?:return|[fF]ailure =|givenUpBecause =|m_lastError =|drop\(|reconnect\(|replaceKey\(|leaveFormer\(|onLost\(|NotSent,|reason =|[?:]|,)[^;"]*?QStringLiteral\("([a-z][^"]* [^"]*)"\))re"));
        for (auto each = written.globalMatch(read(QStringLiteral(FATHOM_SOURCES) + QLatin1String(file))); each.hasNext();)
            reasons << each.next().captured(1).replace(QStringLiteral("%1"), QStringLiteral("1006"));
    }
    reasons.removeDuplicates();
    return reasons;
}

} // namespace fathom::test
