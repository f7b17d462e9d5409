// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/support_bundle.h"

#include "core/base/redaction.h"
#include "core/session/account_state.h"
#include "core/session/accounts.h"
#include "core/session/connection_state.h"
#include "core/session/event_log.h"
#include "core/session/preferences.h"
#include "core/session/session.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace fathom::support {

namespace {

constexpr qint64 logTail = 256 * 1024;
constexpr std::size_t mostRequests = 300, mostEvents = 300;

// English, like the log: it is read by those who mend it.
QString word(StreamPhase phase)
{
    switch (phase) {
    case StreamPhase::Off: return QStringLiteral("off");
    case StreamPhase::Connecting: return QStringLiteral("connecting");
    case StreamPhase::Live: return QStringLiteral("live");
    case StreamPhase::Stale: return QStringLiteral("silent");
    case StreamPhase::Waiting: break;
    }
    return QStringLiteral("waiting");
}

QString word(AccountPhase phase)
{
    static constexpr std::array<const char*, 6> words { "off", "connecting", "reconciling", "ready", "lost", "failed" };
    return QString::fromLatin1(words.at(static_cast<std::size_t>(phase)));
}

QString ms(double value) { return value < 0 ? QStringLiteral("-") : QString::number(value, 'f', 1) + QStringLiteral(" ms"); }

QString ageOf(MonotonicTime at)
{
    if (at == MonotonicTime {})
        return QStringLiteral("never");
    return QString::number(std::chrono::duration<double>(std::chrono::steady_clock::now() - at).count(), 'f', 1) + QStringLiteral(" s ago");
}

QString timeOf(WallTime time) { return QDateTime::fromMSecsSinceEpoch(toMs(time), Qt::UTC).toString(Qt::ISODateWithMs); }

void addStreams(QString& out, const ConnectionState& wires)
{
    out += QStringLiteral("\nConnections\n");
    for (const StreamHealth& stream : wires.streams()) {
        out += QStringLiteral("  %1: %2, last word %3, %4 frames/s, %5, p99 %6, reconnects %7, route %8")
                   .arg(stream.name, word(stream.phase), ageOf(stream.lastFrame), stream.framesPerSecond < 0 ? QStringLiteral("-") : QString::number(stream.framesPerSecond, 'f', 1),
                       ms(stream.latencyMs), ms(stream.latencyP99Ms), QString::number(stream.reconnects), stream.route);
        if (!stream.issuer.isEmpty())
            out += QStringLiteral(", certificate by %1").arg(stream.issuer);
        if (!stream.lastLoss.isEmpty())
            out += QStringLiteral(", last loss %1 (%2)").arg(stream.lastLoss, ageOf(stream.lostAt));
        if (stream.unreadable > 0)
            out += QStringLiteral(", unreadable frames %1").arg(stream.unreadable);
        out += QLatin1Char('\n');
    }
    for (const BudgetGauge& budget : wires.budgets())
        out += QStringLiteral("  %1: %2 of %3\n").arg(budget.name).arg(budget.used).arg(budget.limit);
    const auto offset = wires.clockOffsetMs();
    out += QStringLiteral("  clock: %1\n").arg(offset ? QStringLiteral("%1 ms").arg(*offset) : QStringLiteral("not measured"));
    if (wires.pausedSeconds() > 0)
        out += QStringLiteral("  paused for %1 s\n").arg(wires.pausedSeconds());
}

void addSubscriptions(QString& out, const ConnectionState& wires)
{
    out += QStringLiteral("\nStreams\n");
    for (const SubscriptionHealth& stream : wires.subscriptions())
        out += QStringLiteral("  %1 on %2: %3, last word %4\n").arg(stream.name, stream.connection, word(stream.phase), ageOf(stream.lastFrame));
}

void addRequests(QString& out, const ConnectionState& wires)
{
    out += QStringLiteral("\nLast requests (parameter names only)\n");
    const auto& all = wires.requests();
    const std::size_t first = all.size() > mostRequests ? all.size() - mostRequests : 0;
    for (std::size_t i = first; i < all.size(); ++i) {
        const RequestRecord& r = all[i];
        out += QStringLiteral("  %1 %2 %3 [%4] %5 code %6, %7\n")
                   .arg(timeOf(r.time), QString::fromLatin1(r.method), QString::fromLatin1(r.path), QString::fromLatin1(r.names.join(' ')),
                       r.isAnswered ? QString::number(r.status) : r.failure, QString::number(r.code), ms(r.milliseconds));
    }
}

void addSettings(QString& out, const Session& session)
{
    // Keys, proxies and layouts say more of the user than of the fault.
    out += QStringLiteral("\nSettings\n");
    if (!session.preferences())
        return;
    for (const QString& key : session.preferences()->keys()) {
        if (!key.startsWith(QLatin1String("ui.")) && !key.startsWith(QLatin1String("window.")) && !key.startsWith(QLatin1String("lock.")))
            continue;
        const QByteArray value = QJsonDocument(QJsonObject { { QStringLiteral("v"), session.preferences()->value(key) } }).toJson(QJsonDocument::Compact);
        out += QStringLiteral("  %1 = %2\n").arg(key, QString::fromUtf8(value.mid(5).chopped(1)).left(200));
    }
    out += QStringLiteral("  accounts: %1, proxy %2\n")
               .arg(session.accounts() ? session.accounts()->all().size() : 0)
               .arg(session.proxyInUse().isUsable() ? QStringLiteral("in use") : QStringLiteral("none"));
}

void addEvents(QString& out, const Session& session)
{
    out += QStringLiteral("\nWhat happened on the account\n");
    const auto& lines = session.log()->lines();
    const std::size_t first = lines.size() > mostEvents ? lines.size() - mostEvents : 0;
    for (std::size_t i = first; i < lines.size(); ++i)
        out += QStringLiteral("  %1 %2: %3\n").arg(timeOf(lines[i].time), lines[i].title, lines[i].text.simplified());
}

void addProgramLog(QString& out, const Session& session, bool withOrders)
{
    out += QStringLiteral("\nProgram log (its end)\n");
    QFile file(session.profileDir() + QStringLiteral("/logs/fathom.log"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (file.size() > logTail)
        file.seek(file.size() - logTail);
    QString text = QString::fromUtf8(file.readAll());
    if (!withOrders) { // ids of orders and trades are long numbers, times are written with separators
        static const QRegularExpression longNumber(QStringLiteral("\\b\\d{8,}\\b"));
        text.replace(longNumber, QStringLiteral("#"));
    }
    out += text;
}

QString head(const Session& session)
{
    QString out = QStringLiteral("Fathom, %1\n").arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    for (const auto& [name, value] : session.connection()->facts())
        out += QStringLiteral("  %1: %2\n").arg(name, value);
    out += QStringLiteral("  environment: %1\n  account: %2").arg(session.environmentName(), word(session.account()->phase()));
    if (!session.account()->phaseReason().isEmpty())
        out += QStringLiteral(" (%1)").arg(session.account()->phaseReason());
    out += QLatin1Char('\n');
    addStreams(out, *session.connection());
    return out;
}

} // namespace

QByteArray diagnosis(const Session& session) { return redaction::text(head(session)); }

QByteArray bundle(const Session& session, const Choice& choice)
{
    QString out = head(session);
    addSubscriptions(out, *session.connection());
    addRequests(out, *session.connection());
    addSettings(out, session);
    if (choice.withOrders)
        addEvents(out, session);
    if (choice.withProgramLog)
        addProgramLog(out, session, choice.withOrders);
    return redaction::text(out);
}

} // namespace fathom::support
