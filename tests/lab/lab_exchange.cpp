// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab_exchange.h"

#include "core/paper/market/market.h"
#include "core/paper/server/params.h"
#include "core/paper/server/rate_limits.h"
#include "tests/lab/engine_faults.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace fathom::lab {

namespace {

paper::HttpReply jsonReply(const QJsonObject& json, int status = 200)
{
    return { status, QJsonDocument(json).toJson(QJsonDocument::Compact), {} };
}

} // namespace

LabExchange::LabExchange() = default;

LabExchange::~LabExchange()
{
    stop();
}

Result<void> LabExchange::start(paper::PaperExchangeOptions options)
{
    stop();
    m_clock = std::make_unique<OffsetClock>(options.clock);
    options.shownClock = m_clock.get();
    options.interceptor = &m_plan;
    options.engine.firstOrderId = 8'389'765'591'000'000'000; // beyond 2^53, as some of the venue's symbols have them
    m_exchange = std::make_unique<paper::PaperExchange>();
    if (auto started = m_exchange->start(options); !started) {
        m_exchange.reset();
        return started;
    }
    m_plan.attach(*m_exchange, *m_clock);
    return {};
}

void LabExchange::stop()
{
    m_control.reset();
    m_scenario.reset();
    m_plan.ledger().attach(nullptr);
    m_exchange.reset();
}

Result<quint16> LabExchange::openControl()
{
    m_control = std::make_unique<paper::Listener>(*this);
    if (auto listening = m_control->listen(0); !listening)
        return Unexpected<Error> { listening.error() };
    return m_control->port();
}

QString LabExchange::fault(const QJsonObject& json)
{
    Fault fault;
    const QString problem = FaultPlan::read(json, fault);
    if (!problem.isEmpty())
        return problem;
    const bool armed = fault.kind == QLatin1String("eng.fillOn") || fault.kind == QLatin1String("eng.queryLag");
    const bool engine = fault.kind.startsWith(QLatin1String("eng.")) || fault.kind.startsWith(QLatin1String("acct.")) || fault.kind == QLatin1String("info.change");
    if (engine && !armed)
        return carryOutEngineFault(*m_exchange, json);
    m_plan.add(fault);
    return {};
}

QString LabExchange::play(const QJsonObject& json)
{
    std::vector<Scenario::Step> steps;
    if (const QString problem = Scenario::read(json, steps); !problem.isEmpty())
        return problem;
    m_scenario = std::make_unique<Scenario>(std::move(steps), [this](const QJsonObject& one) { fault(one); });
    return {};
}

QString LabExchange::seek(const QJsonObject& json)
{
    constexpr double longest = 1000.0 * 60 * 60 * 24 * 366;
    const double position = json.value(QLatin1String("ms")).toDouble(-1);
    if (!(position >= 0 && position <= longest))
        return QStringLiteral("\"ms\" is a place in the recordings, 0 or more.");
    return m_exchange->market().seek(std::chrono::milliseconds { static_cast<std::int64_t>(position) }) ? QString() : QStringLiteral("Nothing recorded is played.");
}

void LabExchange::lift()
{
    m_scenario.reset();
    m_plan.lift();
}

void LabExchange::reset()
{
    m_scenario.reset();
    m_plan.reset();
}

void LabExchange::handleRequest(paper::HttpConnection& connection, const paper::HttpRequest& request)
{
    const QByteArray path = paper::percentDecoded(request.path, false).value_or(QByteArray());
    if (request.method == "POST" && path == "/fault") {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        const QString problem = document.isObject() ? fault(document.object()) : QStringLiteral("The body is no JSON object.");
        connection.deliver(problem.isEmpty() ? jsonReply({ { QStringLiteral("armed"), m_plan.armed() } })
                                             : jsonReply({ { QStringLiteral("problem"), problem } }, 400));
    } else if (request.method == "POST" && path == "/scenario") {
        const QString problem = play(QJsonDocument::fromJson(request.body).object());
        connection.deliver(problem.isEmpty() ? jsonReply({ { QStringLiteral("steps"), m_scenario ? m_scenario->left() : 0 } })
                                             : jsonReply({ { QStringLiteral("problem"), problem } }, 400));
    } else if (request.method == "POST" && path == "/seek") {
        const QString problem = seek(QJsonDocument::fromJson(request.body).object());
        connection.deliver(problem.isEmpty() ? jsonReply({}) : jsonReply({ { QStringLiteral("problem"), problem } }, 400));
    } else if (request.method == "POST" && path == "/reset") {
        reset();
        connection.deliver(jsonReply({}));
    } else if (request.method == "GET" && path == "/ledger") {
        QJsonObject json = ledger().toJson();
        json.insert(QStringLiteral("bans"), m_exchange->limits().bans());
        connection.deliver(jsonReply(json));
    } else if (request.method == "GET" && path.startsWith("/book/")) {
        const QByteArray book = m_exchange->depthSnapshot(QString::fromUtf8(path.mid(6)), 1000);
        connection.deliver(book.isEmpty() ? jsonReply({ { QStringLiteral("problem"), QStringLiteral("There is no such symbol.") } }, 404)
                                          : paper::HttpReply { 200, book, {} });
    } else {
        connection.deliver(jsonReply({ { QStringLiteral("problem"), QStringLiteral("There is nothing here.") } }, 404));
    }
}

void LabExchange::handleUpgrade(QTcpSocket* socket, const paper::HttpRequest&, const QByteArray&)
{
    socket->abort();
    socket->deleteLater();
}

} // namespace fathom::lab
