// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/live_market.h"

#include "core/base/logging.h"

namespace fathom {

namespace {

constexpr int firstRetrySeconds = 2, longestRetrySeconds = 60;

QNetworkProxy networkProxy(const ProxyChoice& proxy, const Secret& password)
{
    if (!proxy.isUsable())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const std::string_view text = password.view();
    return QNetworkProxy(proxy.kind == ProxyChoice::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, proxy.host, proxy.port, proxy.user,
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace

LiveMarket::LiveMarket(paper::LiveVenue venue, QString stateFile, QObject* parent)
    : QObject(parent)
    , m_venue(std::move(venue))
    , m_stateFile(std::move(stateFile))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &LiveMarket::tryStart);
}

LiveMarket::~LiveMarket() { stop(); }

void LiveMarket::start(const ProxyChoice& proxy, const Secret& password)
{
    stop();
    m_venue.proxy = networkProxy(proxy, password);
    m_running = true;
    m_failures = 0;
    tryStart();
}

void LiveMarket::stop()
{
    m_running = false;
    m_retry.stop();
    if (m_abandoned)
        *m_abandoned = true;
    if (m_starter.joinable())
        m_starter.join();
    m_exchange.stop();
    m_reached = m_lost = false;
    m_synced.clear();
}

void LiveMarket::tryStart()
{
    m_abandoned = std::make_shared<std::atomic<bool>>(false);
    paper::PaperExchangeOptions options;
    options.live = m_venue;
    options.stateFile = m_stateFile;
    options.abandoned = m_abandoned;
    // What was said before a stop() is heard after it, and is not about the next one.
    options.liveChanged = [this, mine = m_abandoned](const paper::LiveState& state) {
        QMetaObject::invokeMethod(
            this, [this, mine, state] {
                if (!*mine)
                    stateChanged(state);
            },
            Qt::QueuedConnection);
    };
    m_starter = std::thread([this, options, mine = m_abandoned] {
        auto outcome = std::make_shared<Result<paper::Announcement>>(m_exchange.start(options));
        QMetaObject::invokeMethod(
            this, [this, mine, outcome] {
                if (!*mine)
                    started(outcome);
            },
            Qt::QueuedConnection);
    });
}

void LiveMarket::started(const std::shared_ptr<Result<paper::Announcement>>& outcome)
{
    m_starter.join();
    if (!*outcome) {
        const int seconds = std::min(longestRetrySeconds, firstRetrySeconds << std::min(m_failures, 5));
        qCWarning(lcUi, "no live market: %s", qPrintable(outcome->error().detail));
        if (m_failures++ == 0) {
            Q_EMIT said(Severity::Failure, tr("No live market"),
                tr("Binance cannot be reached. Nothing is shown in its place; Fathom keeps trying. Paper on its own market is in the account menu."));
        }
        m_retry.start(seconds * 1000);
        return;
    }
    m_failures = 0;
    auto config = std::make_shared<SessionConfig>();
    config->rest = QUrl((*outcome)->restUrl());
    config->streams = QUrl((*outcome)->streamsUrl());
    config->wsApi = QUrl((*outcome)->wsApiUrl());
    config->apiKey = (*outcome)->apiKey;
    config->secret = std::move((*outcome)->secret);
    Q_EMIT ready(config);
}

void LiveMarket::stateChanged(const paper::LiveState& state)
{
    if (state.reachable != m_reached) {
        if (m_reached) {
            qCWarning(lcUi, "the live market is lost: %s", qPrintable(state.reason));
            Q_EMIT said(Severity::Warning, tr("Live market lost"),
                tr("Binance's market streams cannot be reached. Prices stand still, orders are refused and nothing triggers until they are back."));
            m_lost = true;
        } else if (std::exchange(m_lost, false)) {
            Q_EMIT said(Severity::Success, tr("Live market is back"), tr("Binance's market streams are open again."));
        }
        m_reached = state.reachable;
    }
    for (const QString& symbol : state.doubtful) {
        if (m_synced.erase(symbol) > 0 && state.reachable)
            Q_EMIT said(Severity::Warning, tr("Book in doubt"), tr("The book of %1 is not in step with Binance's; orders there are refused until it is.").arg(symbol));
    }
    for (const QString& symbol : state.followed) {
        if (!state.doubtful.contains(symbol))
            m_synced.insert(symbol);
    }
}

} // namespace fathom
