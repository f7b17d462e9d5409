// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "core/base/logging.h"
#include "tests/support/canaries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

namespace fathom {

char* toString(const std::optional<Outcome>& outcome)
{
    static constexpr std::array<const char*, 4> names { "Accepted", "Rejected", "NotSent", "Unknown" };
    return qstrdup(outcome ? names.at(static_cast<std::size_t>(*outcome)) : "no answer");
}

} // namespace fathom

namespace fathom::test {

constexpr std::size_t mostDepths = 2'000;
constexpr int comparedLevels = 20;

LabThread::LabThread(const QString& stateFile, const QStringList& publicKeys, double timeScale, std::uint64_t seed,
    std::vector<paper::CatalogueEntry> catalogue, int weightPerMinute, const std::function<void(lab::LabExchange&)>& first)
    : m_home(new QObject)
{
    m_thread.setObjectName(QStringLiteral("paper"));
    m_home->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_home,
        [&] {
            m_lab = std::make_unique<lab::LabExchange>();
            paper::PaperExchangeOptions options;
            options.seed = seed;
            options.catalogue = std::move(catalogue);
            options.stateFile = stateFile;
            options.publicKeys = publicKeys;
            options.timeScale = timeScale;
            if (weightPerMinute > 0)
                options.limits.weightPerMinute = weightPerMinute;
            const auto started = m_lab->start(options);
            if (!started)
                qFatal("the exchange did not start: %s", qPrintable(started.error().detail));
            noteCanary(m_lab->announcement().secret.view());
            if (first)
                first(*m_lab);
        },
        Qt::BlockingQueuedConnection);
}

LabThread::~LabThread()
{
    QMetaObject::invokeMethod(
        m_home,
        [this] {
            qDeleteAll(m_home->findChildren<QTimer*>());
            m_lab.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_home;
}

bool LabThread::fault(std::initializer_list<std::pair<QString, QJsonValue>> members)
{
    const QJsonObject json(members);
    const QString problem = run([&](lab::LabExchange& lab) { return lab.fault(json); });
    if (!problem.isEmpty())
        qWarning("fault: %s", qPrintable(problem));
    return problem.isEmpty();
}

void LabThread::reset()
{
    run([](lab::LabExchange& lab) { lab.reset(); });
}

void LabThread::lift()
{
    run([](lab::LabExchange& lab) { lab.lift(); });
}

void LabThread::setMarketRunning(bool running)
{
    run([running](lab::LabExchange& lab) { lab.exchange().setMarketRunning(running); });
}

int LabThread::ordersOf(const QString& clientId)
{
    return run([&](lab::LabExchange& lab) { return lab.ledger().ordersOf(clientId); });
}

int LabThread::ordersPlaced()
{
    return run([](lab::LabExchange& lab) { return lab.ledger().ordersPlaced(); });
}

int LabThread::requests(const QByteArray& route)
{
    return run([&](lab::LabExchange& lab) { return lab.ledger().requests(route); });
}

std::optional<paper::PaperOrder> LabThread::orderOf(const QString& symbol, const QString& clientId)
{
    return run([&](lab::LabExchange& lab) -> std::optional<paper::PaperOrder> {
        paper::Exchange& exchange = lab.exchange().exchange();
        paper::OrderKey key;
        key.symbol = symbol;
        key.clientId = clientId;
        const auto order = exchange.queryOrder(exchange.defaultAccount(), key);
        return order ? std::optional<paper::PaperOrder>(*order) : std::nullopt;
    });
}

std::vector<paper::PaperOrder> LabThread::openOrders()
{
    return run([](lab::LabExchange& lab) {
        paper::Exchange& exchange = lab.exchange().exchange();
        return exchange.openOrders(exchange.defaultAccount(), {}).value_or({});
    });
}

std::vector<paper::AlgoOrder> LabThread::openAlgos()
{
    return run([](lab::LabExchange& lab) {
        paper::Exchange& exchange = lab.exchange().exchange();
        return exchange.openAlgos(exchange.defaultAccount(), {}).value_or({});
    });
}

void LabThread::trigger(const QString& symbol, Decimal price)
{
    fault({ { QStringLiteral("fault"), QStringLiteral("eng.trigger") }, { QStringLiteral("symbol"), symbol },
        { QStringLiteral("price"), QString::fromStdString(price.toString()) } });
}

bool LabThread::fillPart(const QString& symbol, const QString& clientId, Decimal quantity)
{
    return run([&](lab::LabExchange& lab) {
        paper::Exchange& exchange = lab.exchange().exchange();
        paper::OrderKey key;
        key.symbol = symbol;
        key.clientId = clientId;
        const auto filled = [&] {
            const auto order = exchange.queryOrder(exchange.defaultAccount(), key);
            return order ? order->executed : Decimal();
        };
        const auto order = exchange.queryOpenOrder(exchange.defaultAccount(), key);
        if (!order)
            return false;
        const Decimal wanted = filled() + quantity;
        const Instrument& instrument = exchange.instrument(order->market);
        paper::MarketBook& book = exchange.book(order->market);
        paper::BookOrder taker;
        taker.side = opposite(order->side);
        taker.timeInForce = TimeInForce::IOC;
        const std::int64_t at = instrument.ticksOf(order->price).value_or(0);
        taker.ticks = order->side == Side::Buy ? at + 1 : at - 1;
        taker.steps = book.fillable(taker.side, taker.ticks, INT64_MAX / 4);
        if (taker.steps > 0)
            book.submit(taker); // the better prices first
        taker.ticks = at;
        taker.steps = 1;
        constexpr int most = 100'000;
        for (int i = 0; i < most && filled() < wanted; ++i)
            book.submit(taker);
        return filled() == wanted;
    });
}

void LabThread::cancelAlgo(std::int64_t algoId)
{
    run([&](lab::LabExchange& lab) {
        paper::Exchange& exchange = lab.exchange().exchange();
        const auto cancelled = exchange.cancelAlgo(exchange.defaultAccount(), { algoId, {} });
        if (!cancelled)
            qWarning("not cancelled: %s", qPrintable(cancelled.error().detail));
    });
}

std::vector<Position> LabThread::positions()
{
    return run([](lab::LabExchange& lab) {
        paper::Exchange& exchange = lab.exchange().exchange();
        return exchange.positionRisk(exchange.defaultAccount(), {}).value_or({});
    });
}

void LabThread::recordDepth(const QString& symbol)
{
    run([&](lab::LabExchange& lab) {
        const auto keep = [this, symbol](std::int64_t told) {
            const QByteArray json = m_lab->exchange().depthSnapshot(symbol, comparedLevels);
            const auto id = QJsonDocument::fromJson(json).object().value(QLatin1String("lastUpdateId")).toInteger();
            if (told > 0 && told != id)
                return; // the frame tells of what was before
            m_depths[id] = json;
            if (m_depths.size() > mostDepths)
                m_depths.erase(m_depths.begin());
        };
        keep(0); // the market may stand still
        lab.watchFrames([keep, of = QByteArray(symbol.toLower().toUtf8() + "@depth")](const QByteArray& stream, const QByteArray& data) {
            if (stream.startsWith(of))
                keep(QJsonDocument::fromJson(data).object().value(QLatin1String("u")).toInteger());
        });
    });
}

QByteArray LabThread::depthAt(std::int64_t lastUpdateId)
{
    return run([&](lab::LabExchange&) {
        const auto it = m_depths.find(lastUpdateId);
        return it == m_depths.end() ? QByteArray() : it->second;
    });
}

SessionConfig LabThread::config(const QString& profile, bool webSocketOrders)
{
    return run([&](lab::LabExchange& lab) {
        const paper::Announcement told = lab.announcement();
        SessionConfig config;
        config.environment = Environment::Paper;
        config.accountName = QStringLiteral("Paper 1");
        config.rest = QUrl(told.restUrl());
        config.streams = QUrl(told.streamsUrl());
        config.wsApi = QUrl(told.wsApiUrl());
        config.apiKey = told.apiKey;
        config.secret = told.secret.clone();
        config.profileDir = profile;
        if (!webSocketOrders) {
            // A port nobody listens on: the WebSocket API never comes up and orders take the other way.
            QTcpServer free;
            free.listen(QHostAddress::LocalHost);
            config.wsApi.setPort(free.serverPort());
        }
        return config;
    });
}

Desk::Desk(LabThread& lab, const QString& profile, bool webSocketOrders)
    : m_lab(&lab)
    , m_profile(profile.isEmpty() ? m_ownProfile.path() : profile)
{
    begin(lab.config(m_profile, webSocketOrders), nullptr);
}

Desk::Desk(LabThread& lab, SessionConfig config, Preferences* preferences)
    : m_lab(&lab)
    , m_profile(config.profileDir.isEmpty() ? m_ownProfile.path() : config.profileDir)
{
    config.profileDir = m_profile;
    begin(std::move(config), preferences);
}

Desk::Desk(SessionConfig config)
    : m_profile(config.profileDir)
{
    begin(std::move(config), nullptr);
}

void Desk::begin(SessionConfig config, Preferences* preferences)
{
    m_secrets.push_back(config.secret.clone());
    m_session = std::make_unique<Session>(std::move(config), preferences);
    QObject::connect(&orders(), &OrderGateway::requestFinished, m_session.get(),
        [this](RequestId request, Outcome outcome, const Error& error, LocalOrderId order) { m_finished[request] = { outcome, error, order }; });
    QObject::connect(&orders(), &OrderGateway::placeWanted, m_session.get(),
        [this](RequestId, LocalOrderId order, const OrderIntent&) { m_lastPlaced = order; });
    QObject::connect(m_session->log(), &EventLog::lineAdded, m_session.get(),
        [](const LogLine& line) { qCDebug(lcOrders) << line.title << "|" << line.text; });
    QObject::connect(&account(), &AccountState::phaseChanged, m_session.get(),
        [this] { qCDebug(lcAccount) << static_cast<int>(account().phase()) << account().phaseReason(); });
    m_session->start();
}

// I7 at the end of every test that trades: no file of the profile has the secret in it.
Desk::~Desk()
{
    m_session.reset();
    for (const Secret& secret : m_secrets) {
        if (const QStringList found = filesWith(m_profile, secret.view()); !found.isEmpty())
            qFatal("the secret stands in %s", qPrintable(found.join(QLatin1Char(' '))));
    }
}

void Desk::follow(LabThread& lab)
{
    m_lab = &lab;
    SessionConfig config = lab.config(m_profile);
    m_secrets.push_back(config.secret.clone());
    session().reconnectTo(std::move(config));
}

bool Desk::isReady()
{
    return account().isReady() && !market().instruments().empty() && market().markPrice(QStringLiteral("BTCUSDT"));
}

bool Desk::waitReady(int ms)
{
    return QTest::qWaitFor([this] { return isReady(); }, ms);
}

bool Desk::waitLive(const QString& stream)
{
    return QTest::qWaitFor(
        [&] {
            const StreamHealth* health = m_session->connection()->stream(stream);
            return health && health->phase == StreamPhase::Live;
        },
        10'000);
}

Decimal Desk::sizeFor(const QString& symbol, int notional)
{
    const auto instrument = market().instrument(symbol);
    const Decimal mark = market().markPrice(symbol)->mark;
    const Decimal size = (Decimal(notional) / mark).roundedTo(instrument->stepSize, Decimal::Rounding::Up);
    return std::max(size, instrument->minQuantity);
}

OrderIntent Desk::resting(const QString& symbol, Side side, int percent)
{
    const auto instrument = market().instrument(symbol);
    const Decimal mark = market().markPrice(symbol)->mark;
    const Decimal factor = Decimal(side == Side::Buy ? 100 - percent : 100 + percent) / Decimal(100);
    OrderIntent intent;
    intent.symbol = symbol;
    intent.side = side;
    intent.price = (mark * factor).roundedTo(instrument->tickSize, Decimal::Rounding::Down);
    intent.quantity = sizeFor(symbol, 200);
    intent.origin = QStringLiteral("test");
    return intent;
}

OrderIntent Desk::taking(const QString& symbol, Side side)
{
    OrderIntent intent = resting(symbol, opposite(side), 2);
    intent.side = side;
    return intent;
}

OrderIntent Desk::market(const QString& symbol, Side side)
{
    OrderIntent intent = resting(symbol, side);
    intent.type = OrderType::Market;
    intent.price = {};
    return intent;
}

OrderIntent Desk::stop(const QString& symbol, Side side, int percent)
{
    OrderIntent intent = resting(symbol, side, -percent);
    intent.type = OrderType::StopMarket;
    intent.triggerPrice = std::exchange(intent.price, {});
    return intent;
}

Desk::Placed Desk::place(const OrderIntent& intent)
{
    const RequestId request = orders().place(intent);
    return { request, m_lastPlaced };
}

std::optional<Outcome> Desk::outcome(RequestId request) const
{
    const auto it = m_finished.find(request);
    return it == m_finished.end() ? std::nullopt : std::optional<Outcome>(it->second.outcome);
}

Error Desk::error(RequestId request) const
{
    const auto it = m_finished.find(request);
    return it == m_finished.end() ? Error {} : it->second.error;
}

LocalOrderId Desk::orderOf(RequestId request) const
{
    const auto it = m_finished.find(request);
    return it == m_finished.end() ? 0 : it->second.order;
}

bool Desk::hasLogged(const QString& title) const
{
    const auto& lines = m_session->log()->lines();
    return std::any_of(lines.begin(), lines.end(), [&](const LogLine& line) { return line.title == title; });
}

QString Desk::differences()
{
    QStringList found;
    const auto theirs = m_lab->openOrders();
    const auto algos = m_lab->openAlgos();
    std::vector<Order> ours = account().openOrders();
    std::erase_if(ours, [](const Order& order) { return order.heldHere; }); // the exchange has not heard of them yet
    if (theirs.size() + algos.size() != ours.size())
        found.append(QStringLiteral("%1 open orders, the exchange has %2 and %3").arg(ours.size()).arg(theirs.size()).arg(algos.size()));
    for (const paper::PaperOrder& order : theirs) {
        const auto it = std::find_if(ours.begin(), ours.end(), [&](const Order& o) { return o.orderId == order.orderId; });
        if (it == ours.end() || it->price != order.price || it->quantity != order.quantity || it->executed != order.executed)
            found.append(QStringLiteral("order %1 differs").arg(order.clientId));
    }
    for (const paper::AlgoOrder& order : algos) {
        const auto it = std::find_if(ours.begin(), ours.end(), [&](const Order& o) { return o.algoId == order.algoId; });
        if (it == ours.end() || it->triggerPrice != order.triggerPrice || it->quantity != order.quantity
            || it->closePosition != order.closePosition || it->algoStatus != order.status)
            found.append(QStringLiteral("conditional order %1 differs").arg(order.clientAlgoId));
    }
    std::size_t legs = 0;
    for (const Position& leg : m_lab->positions()) {
        if (!leg.isOpen())
            continue;
        ++legs;
        const Position* mine = account().position(leg.symbol, leg.side);
        if (!mine || mine->amount != leg.amount || mine->entryPrice != leg.entryPrice.rounded(mine->entryPrice.decimals()))
            found.append(QStringLiteral("leg %1 differs").arg(leg.symbol));
    }
    if (legs != account().positions().size())
        found.append(QStringLiteral("%1 legs, the exchange has %2").arg(account().positions().size()).arg(legs));
    return found.join(QStringLiteral("; "));
}

std::optional<QString> Desk::bookDifference(const QString& symbol)
{
    const BookViewPtr view = market().book(symbol);
    if (!view || !view->isLive())
        return std::nullopt;
    const QJsonObject book = QJsonDocument::fromJson(m_lab->depthAt(view->lastUpdateId)).object();
    if (book.isEmpty())
        return std::nullopt; // an update that was not kept
    const auto isKnown = [&](Decimal price) { // beyond the snapshot's edge the ladder says that depth is unknown
        const std::int64_t ticks = view->instrument->ticksOf(price).value_or(0);
        return ticks >= view->knownLowTicks && (view->knownHighTicks == 0 || ticks <= view->knownHighTicks);
    };
    for (const auto& [name, levels] : { std::pair { QLatin1String("bids"), &view->bids }, std::pair { QLatin1String("asks"), &view->asks } }) {
        const QJsonArray rows = book.value(name).toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto price = Decimal::parse(rows.at(i).toArray().at(0).toString().toStdString());
            const auto quantity = Decimal::parse(rows.at(i).toArray().at(1).toString().toStdString());
            if (!isKnown(*price))
                break;
            const auto at = static_cast<std::size_t>(i);
            const bool shown = at < levels->size();
            const Decimal ourPrice = shown ? view->instrument->priceOf((*levels)[at].ticks) : Decimal();
            const Decimal ours = shown ? view->instrument->quantityOf((*levels)[at].steps) : Decimal();
            if (ourPrice != *price || ours != *quantity)
                return QStringLiteral("update %1, %2 %3: %4 of %5, the exchange had %6 of %7").arg(view->lastUpdateId).arg(name).arg(i)
                    .arg(QString::fromStdString(ours.toString()), QString::fromStdString(ourPrice.toString()),
                        QString::fromStdString(quantity->toString()), QString::fromStdString(price->toString()));
        }
    }
    return QString();
}

} // namespace fathom::test
