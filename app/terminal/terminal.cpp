// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/terminal.h"

#include "core/base/logging.h"
#include "core/paper/server/paper_exchange_thread.h"
#include "core/session/account_state.h"
#include "core/session/event_log.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QTimer>

#include <openssl/crypto.h>

namespace fathom {

namespace {

constexpr int announcementPeriodMs = 1000;

QByteArray identityOf(const SessionConfig& config)
{
    return config.rest.toEncoded() + ' ' + config.streams.toEncoded() + ' ' + config.wsApi.toEncoded() + ' ' + config.apiKey;
}

} // namespace

Terminal::Terminal(Options options, std::unique_ptr<Preferences> preferences, LogSink& log, const QElapsedTimer& sinceStart)
    : m_options(std::move(options))
    , m_log(log)
    , m_sinceStart(sinceStart)
    , m_preferences(std::move(preferences))
    , m_language(std::make_unique<Language>())
{
    const QString kept = m_preferences->value(QStringLiteral("ui.language")).toString();
    m_language->use(kept.isEmpty() ? Language::systemCode() : kept);
    m_appearance = std::make_unique<Appearance>(m_theme, *m_preferences);
}

Terminal::~Terminal()
{
    if (m_starter.joinable())
        m_starter.join();
    // The window lets go of the session, the session of the exchange, and only then may the exchange stop.
    m_window.reset();
    m_session.reset();
    m_exchange.reset();
}

void Terminal::start()
{
    startExchange();
    openWindow();
}

void Terminal::startExchange()
{
    if (!m_options.endpoints.isEmpty()) {
        auto config = std::make_shared<Result<SessionConfig>>(readAnnouncement(m_options.endpoints));
        QTimer::singleShot(0, this, [this, config] { exchangeStarted(config); });
        return;
    }
    paper::PaperExchangeOptions options;
    options.seed = m_options.seed;
    options.speed = m_options.speed;
    options.recordings = m_options.recordings;
    options.stateFile = m_options.state;
    m_exchange = std::make_unique<paper::PaperExchangeThread>();
    m_starter = std::thread([this, options] {
        auto announcement = m_exchange->start(options);
        auto config = std::make_shared<Result<SessionConfig>>(SessionConfig {});
        if (announcement) {
            (*config)->rest = QUrl(announcement->restUrl());
            (*config)->streams = QUrl(announcement->streamsUrl());
            (*config)->wsApi = QUrl(announcement->wsApiUrl());
            (*config)->apiKey = announcement->apiKey;
            (*config)->secret = std::move(announcement->secret);
        } else {
            *config = Result<SessionConfig>(Unexpected<Error> { announcement.error() });
        }
        QMetaObject::invokeMethod(this, [this, config] { exchangeStarted(config); }, Qt::QueuedConnection);
    });
}

void Terminal::openWindow()
{
    SessionConfig config;
    config.environment = Environment::Paper;
    config.accountName = tr("Paper 1");
    m_session = std::make_unique<Session>(std::move(config), m_preferences.get());
    m_window = std::make_unique<MainWindow>(*m_session, m_theme, *m_appearance, *m_language);
    measureStart();
    m_window->placeOnScreen();
    m_window->show();
}

void Terminal::measureStart()
{
    connect(m_window.get(), &MainWindow::firstFrame, this,
        [this] { qCInfo(lcPerf, "first frame after %lld ms", static_cast<long long>(m_sinceStart.elapsed())); });
    connect(m_session->account(), &AccountState::phaseChanged, this, [this, told = false]() mutable {
        if (told || !m_session->account()->isReady())
            return;
        told = true;
        qCInfo(lcPerf, "ready to trade after %lld ms", static_cast<long long>(m_sinceStart.elapsed()));
    });
}

void Terminal::exchangeStarted(const std::shared_ptr<Result<SessionConfig>>& config)
{
    if (m_starter.joinable())
        m_starter.join();
    if (!*config) {
        const QString reason = config->error().detail;
        qCCritical(lcUi, "the exchange cannot be used: %s", qPrintable(reason));
        m_session->log()->add({ .severity = Severity::Failure, .title = tr("No exchange"), .text = reason, .symbol = {}, .asksAttention = true });
        return;
    }
    (*config)->profileDir = m_options.profileDir;
    m_announced = identityOf(**config);
    m_log.hide((*config)->secret.clone());
    m_window->setFacts(facts(**config));
    m_session->connectTo(std::move(**config));
    m_session->start();
    qCInfo(lcUi, "window open, %s, session started", qPrintable(m_session->environmentName()));
    if (m_options.endpoints.isEmpty())
        return;
    connect(&m_announcementTimer, &QTimer::timeout, this, &Terminal::followAnnouncement);
    m_announcementTimer.start(announcementPeriodMs);
}

// An exchange of its own draws a new key at every start, and often another port.
void Terminal::followAnnouncement()
{
    if (m_session->account()->isReady())
        return;
    auto config = readAnnouncement(m_options.endpoints);
    if (!config || identityOf(*config) == m_announced)
        return;
    config->profileDir = m_options.profileDir;
    m_announced = identityOf(*config);
    m_log.hide(config->secret.clone());
    m_window->setFacts(facts(*config));
    qCInfo(lcUi, "the exchange announced itself anew, connecting to it");
    m_session->reconnectTo(std::move(*config));
}

ProgramFacts Terminal::facts(const SessionConfig& config) const
{
    return {
        { QStringLiteral("Fathom"), QCoreApplication::applicationVersion() },
        { QStringLiteral("Qt"), QLatin1String(qVersion()) },
        { QStringLiteral("OpenSSL"), QLatin1String(OpenSSL_version(OPENSSL_VERSION)) },
        { tr("Exchange"), config.rest.toDisplayString() },
        { tr("Profile"), config.profileDir },
    };
}

} // namespace fathom
