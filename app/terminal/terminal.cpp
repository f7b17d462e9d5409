// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/terminal.h"

#include "core/base/logging.h"
#include "core/session/event_log.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#if __has_include("core/paper/server/paper_exchange.h")
#include "core/paper/server/paper_exchange.h"
#endif

#include <QCoreApplication>
#include <QTimer>

#include <openssl/crypto.h>

namespace fathom {

namespace {

ProgramFacts factsOf(const SessionConfig& config)
{
    return {
        { QStringLiteral("Fathom"), QCoreApplication::applicationVersion() },
        { QStringLiteral("Qt"), QLatin1String(qVersion()) },
        { QStringLiteral("OpenSSL"), QLatin1String(OpenSSL_version(OPENSSL_VERSION)) },
        { QCoreApplication::translate("fathom::Terminal", "Exchange"), config.rest.toDisplayString() },
        { QCoreApplication::translate("fathom::Terminal", "Profile"), config.profileDir },
    };
}

} // namespace

Terminal::Terminal(Options options, std::unique_ptr<Preferences> preferences, LogSink& log)
    : m_options(std::move(options))
    , m_log(log)
    , m_preferences(std::move(preferences))
    , m_language(std::make_unique<Language>())
{
    const QString kept = m_preferences->value(QStringLiteral("ui.language")).toString();
    m_language->use(kept.isEmpty() ? Language::systemCode() : kept);
    m_appearance = std::make_unique<Appearance>(m_theme, *m_preferences);
}

Terminal::~Terminal()
{
    // The window lets go of the session, the session of the exchange, and only then may the exchange stop.
    m_window.reset();
    m_session.reset();
}

QString Terminal::start()
{
    Result<SessionConfig> config = connectToExchange();
    if (!config)
        return config.error().detail;
    config->profileDir = m_options.profileDir;
    config->accountName = tr("Paper 1");
    m_log.hide(config->secret.clone());
    openWindow(std::move(*config));
    return {};
}

Result<SessionConfig> Terminal::connectToExchange()
{
    if (!m_options.endpoints.isEmpty())
        return readAnnouncement(m_options.endpoints);
    return fail(Error::Code::NotReady, QStringLiteral("This build holds no exchange of its own; name one with --endpoints FILE."));
}

void Terminal::openWindow(SessionConfig config)
{
    ProgramFacts facts = factsOf(config);
    m_session = std::make_unique<Session>(std::move(config), m_preferences.get());
    m_window = std::make_unique<MainWindow>(*m_session, m_theme, *m_appearance, *m_language, std::move(facts));
    m_window->placeOnScreen();
    m_window->show();
    // The first frame comes before the first socket.
    QTimer::singleShot(0, this, [this] {
        m_session->start();
        reportStart();
    });
}

void Terminal::reportStart()
{
    if (const QString problem = m_preferences->loadProblem(); !problem.isEmpty())
        m_session->log()->add({ .severity = Severity::Warning, .title = tr("Settings"), .text = problem, .symbol = {}, .asksAttention = true });
    qCInfo(lcUi, "window open, %s, profile in use", qPrintable(m_session->environmentName()));
}

} // namespace fathom
