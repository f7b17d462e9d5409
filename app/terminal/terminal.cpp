// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/terminal.h"

#include "app/exchange/production_market.h"
#include "core/base/logging.h"
#include "core/paper/server/exchange_options.h"
#include "core/paper/server/paper_exchange_thread.h"
#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "core/session/event_log.h"
#include "core/store/key_vault.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/workspace/countdown_end.h"

#include <QApplication>
#include <QSslSocket>
#include <QTimer>

#include <openssl/crypto.h>
#include <simdjson.h>
#include <zlib.h>

namespace fathom {

namespace {

constexpr int announcementPeriodMs = 1000, minuteInMs = 60'000, tlsCheckMs = 2'000;
constexpr std::chrono::milliseconds endDeadline { 2'000 }; // a service manager does not wait much longer

QByteArray identityOf(const SessionConfig& config)
{
    return config.rest.toEncoded() + ' ' + config.streams.toEncoded() + ' ' + config.wsApi.toEncoded() + ' ' + config.apiKey;
}

} // namespace

Terminal::Terminal(Options options, std::unique_ptr<Preferences> preferences, const QElapsedTimer& sinceStart)
    : m_options(std::move(options))
    , m_sinceStart(sinceStart)
    , m_preferences(std::move(preferences))
    , m_language(std::make_unique<Language>())
    , m_instance(m_options.profileDir)
{
    const QString kept = m_preferences->value(QStringLiteral("ui.language")).toString();
    m_language->use(kept.isEmpty() ? Language::systemCode() : kept);
    m_appearance = std::make_unique<Appearance>(m_theme, *m_preferences);
    connect(&m_instance, &SingleInstance::raiseWanted, this, &Terminal::raiseWindow);
}

Terminal::~Terminal()
{
    if (m_starter.joinable())
        m_starter.join();
    // The window lets go of the session, the session of the exchange, and only then may the exchange stop.
    m_window.reset();
    m_session.reset();
    m_live.reset();
    m_exchange.reset();
}

void Terminal::start()
{
    startExchange();
    m_accounts = std::make_unique<Accounts>(m_preferences.get(), std::make_unique<KeychainVault>(), m_options.profileDir);
    offerLiveMarket();
    watchAccounts();
    openWindow(m_accounts->current());
    measureStart();
    watchMachine();
}

void Terminal::end()
{
    if (!m_session) {
        QCoreApplication::exit(0);
        return;
    }
    auto* countdowns = new CountdownEnd(*m_session, this);
    countdowns->end(
        [](const QString& problem) {
            if (!problem.isEmpty())
                qCWarning(lcUi, "a dead-man switch still runs at the end of the program");
            QCoreApplication::exit(0);
        },
        endDeadline);
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
        QMetaObject::invokeMethod(
            this, [this, config] { exchangeStarted(config); }, Qt::QueuedConnection);
    });
}

void Terminal::offerLiveMarket()
{
    paper::LiveVenue venue = productionMarket();
    if (!m_options.liveMarket.isEmpty()) {
        if (const QString problem = paper::readLiveFeed(QStringLiteral("live:") + m_options.liveMarket, productionMarket(), venue); !problem.isEmpty()) {
            qCWarning(lcUi, "%s", qPrintable(problem));
            return;
        }
    }
    m_live = std::make_unique<LiveMarket>(std::move(venue), m_options.profileDir + QStringLiteral("/paper-live-market.sqlite"));
    connect(m_live.get(), &LiveMarket::said, this, [this](Severity severity, const QString& title, const QString& text) {
        if (!m_accounts->current().isLiveMarket())
            return; // left meanwhile
        m_session->log()->add({ .severity = severity, .title = title, .text = text, .symbol = {}, .asksAttention = true });
    });
    connect(m_live.get(), &LiveMarket::ready, this, [this](const std::shared_ptr<SessionConfig>& config) {
        if (!m_accounts->current().isLiveMarket())
            return;
        m_accounts->setLiveMarket(*config);
        config->accountId = m_accounts->currentId();
        config->profileDir = m_options.profileDir;
        config->limits = m_accounts->current().limits;
        tellFacts(config->rest.toDisplayString());
        m_session->connectTo(std::move(*config));
        m_session->start();
    });
    m_accounts->offerLiveMarket();
}

void Terminal::openWindow(const Account& account)
{
    SessionConfig config;
    config.environment = account.environment;
    config.accountName = account.label;
    if (!account.isPaper() || account.isLiveMarket())
        config.accountId = account.id;
    config.liveMarket = account.isLiveMarket();
    m_session = std::make_unique<Session>(std::move(config), m_preferences.get(), m_accounts.get());
    m_window = std::make_unique<MainWindow>(*m_session, m_theme, *m_appearance, *m_language);
    m_window->placeOnScreen();
    m_window->show();
}

void Terminal::switchTo(const QString& id, std::shared_ptr<SessionConfig> config)
{
    const Account* account = m_accounts->find(id);
    if (account == nullptr)
        return;
    // The new window is up before the old one goes: with the last window the program would end.
    const auto formerSession = std::move(m_session); // outlives its window
    const auto formerWindow = std::move(m_window);
    formerWindow->leave();
    m_accounts->setCurrent(id);
    openWindow(*account);
    if (account->isLiveMarket()) {
        formerWindow->hide();
        m_live->start(config->proxy, config->proxyPassword); // its session begins when it serves
        qCInfo(lcUi, "switched to %s", qPrintable(m_session->environmentName()));
        return;
    }
    // Once the former session is gone, the market it looked at is left too.
    QMetaObject::invokeMethod(m_live.get(), &LiveMarket::stop, Qt::QueuedConnection);
    tellFacts(account->isPaper() ? config->rest.toDisplayString() : QStringLiteral("Binance %1").arg(m_session->environmentName()));
    formerWindow->hide();
    m_session->connectTo(std::move(*config));
    QTimer::singleShot(0, this, [this] { m_session->start(); });
    qCInfo(lcUi, "switched to %s", qPrintable(m_session->environmentName()));
}

void Terminal::watchAccounts()
{
    // Queued: what asks for the switch is a dialog of the window that is about to go.
    connect(m_accounts.get(), &Accounts::switchWanted, this, &Terminal::switchTo, Qt::QueuedConnection);
    connect(m_accounts.get(), &Accounts::lockedChanged, this, [this](bool locked) {
        if (locked)
            m_session->lock();
    });
    connect(m_accounts.get(), &Accounts::unlockWanted, this,
        [this](const std::shared_ptr<SessionConfig>& config) { m_session->unlock(std::move(*config)); });
    connect(m_accounts.get(), &Accounts::limitsChanged, this, [this](const HardLimits& limits) { m_session->setLimits(limits); });
    const auto followIdle = [this] { m_idle.setLimit(m_accounts->lockAfterMinutes() * minuteInMs); };
    connect(m_accounts.get(), &Accounts::changed, this, followIdle);
    connect(m_accounts.get(), &Accounts::currentChanged, this, followIdle);
    connect(&m_idle, &IdleWatch::idle, m_accounts.get(), &Accounts::lock);
    followIdle();
}

void Terminal::watchMachine()
{
    // After the first frame: finding the buses takes longer than drawing it.
    connect(m_window.get(), &MainWindow::firstFrame, this, [this] {
        if (m_machine)
            return;
        QTimer::singleShot(tlsCheckMs, this, &Terminal::checkTls);
        m_machine = std::make_unique<MachineWatch>();
        connect(m_machine.get(), &MachineWatch::screenLocked, this, [this] {
            m_window->disarmAll();
            if (!m_accounts->current().isPaper()) // play money needs no key twice
                m_accounts->lock();
        });
        connect(m_machine.get(), &MachineWatch::sleeping, this, [this] { m_window->disarmAll(); });
        connect(m_machine.get(), &MachineWatch::woken, this, [this] {
            m_window->disarmAll();
            m_session->wakeUp();
        });
    });
}

void Terminal::raiseWindow()
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
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
    (*config)->limits = m_accounts->current().limits;
    m_announced = identityOf(**config);
    m_accounts->setPaper(**config);
    if (const Account& current = m_accounts->current(); !current.isPaper() || current.isLiveMarket())
        return; // somebody was quick to leave
    tellFacts((*config)->rest.toDisplayString());
    m_session->connectTo(std::move(**config));
    m_session->start();
    qCInfo(lcUi, "window open, %s, session started", qPrintable(m_session->environmentName()));
    m_window->offerStartAccount();
    if (m_options.endpoints.isEmpty())
        return;
    connect(&m_announcementTimer, &QTimer::timeout, this, &Terminal::followAnnouncement);
    m_announcementTimer.start(announcementPeriodMs);
}

// An exchange of its own draws a new key at every start, and often another port.
void Terminal::followAnnouncement()
{
    const Account& current = m_accounts->current();
    if (!current.isPaper() || current.isLiveMarket() || m_session->account()->isReady())
        return;
    auto config = readAnnouncement(m_options.endpoints);
    if (!config || identityOf(*config) == m_announced)
        return;
    config->profileDir = m_options.profileDir;
    config->limits = m_accounts->current().limits;
    m_announced = identityOf(*config);
    m_accounts->setPaper(*config);
    tellFacts(config->rest.toDisplayString());
    qCInfo(lcUi, "the exchange announced itself anew, connecting to it");
    m_session->reconnectTo(std::move(*config));
}

// Keys are signed with the library linked here, connections are encrypted with the one Qt loads: they must be the same one. Loading
// it takes longer than a frame, so it is asked for only when the window stands.
void Terminal::checkTls()
{
    m_tls = QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : QStringLiteral("none");
    const QString linked = QLatin1String(OpenSSL_version(OPENSSL_VERSION));
    if (m_tls != linked)
        qCWarning(lcUi, "connections are encrypted with %s, keys are used with %s", qPrintable(m_tls), qPrintable(linked));
    tellFacts(m_exchangeName);
}

void Terminal::tellFacts(const QString& exchange)
{
    m_exchangeName = exchange;
    m_window->setFacts(facts(exchange));
    m_session->connection()->setFacts(facts(exchange));
}

ProgramFacts Terminal::facts(const QString& exchange) const
{
    const QString linked = QLatin1String(OpenSSL_version(OPENSSL_VERSION));
    return {
        { QStringLiteral("Fathom"), QCoreApplication::applicationVersion() },
        { QStringLiteral("Qt"), QLatin1String(qVersion()) },
        { QStringLiteral("OpenSSL"), m_tls.isEmpty() || m_tls == linked ? linked : linked + QStringLiteral(" / ") + m_tls },
        { QStringLiteral("simdjson"), QStringLiteral("%1.%2.%3").arg(simdjson::SIMDJSON_VERSION_MAJOR).arg(simdjson::SIMDJSON_VERSION_MINOR).arg(simdjson::SIMDJSON_VERSION_REVISION) },
        { QStringLiteral("zlib"), QLatin1String(zlibVersion()) },
        { tr("Exchange"), exchange },
        { tr("Profile"), m_options.profileDir },
    };
}

} // namespace fathom
