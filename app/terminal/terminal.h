// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal/live_market.h"
#include "app/terminal/log_sink.h"
#include "app/terminal/machine_watch.h"
#include "app/terminal/options.h"
#include "app/terminal/single_instance.h"
#include "core/session/accounts.h"
#include "core/session/preferences.h"
#include "ui/theme/theme.h"
#include "ui/window/about_dialog.h"
#include "ui/workspace/loop_watch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <thread>

namespace fathom {

class Appearance;
class Language;
class MainWindow;
class ProfileLock;
namespace paper {
class PaperExchangeThread;
}

//! \brief Puts the program together: profile, log, exchange, accounts, session, window; and takes it apart in the right order.
//!
//! A session is for one account. Another account gets another session and a window of its own, so that nothing of the one
//! environment can be left on the screen of the other.
class Terminal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Terminal)
public:
    //! \param preferences already read, since the scale is needed before the application object exists
    //! \param sinceStart running since main() was entered; start-up times are logged (fathom.perf)
    Terminal(Options options, std::unique_ptr<Preferences> preferences, const QElapsedTimer& sinceStart);
    ~Terminal() override;

    //! \brief Opens the window; the exchange starts beside it and the session connects when it serves.
    void start();
    //! \brief Ends the program without asking; running dead-man switches are switched off first, for which it waits two seconds
    //! at most. Source: FAULTS D16.
    void end();

private:
    void startExchange();
    void exchangeStarted(const std::shared_ptr<Result<SessionConfig>>& config);
    //! \brief Looks whether the announcement file names another exchange or key now, and follows it.
    void followAnnouncement();
    void openWindow(const Account& account);
    //! \brief Exchanges session and window for those of account \p id.
    void switchTo(const QString& id, std::shared_ptr<SessionConfig> config);
    //! \brief Makes paper on the real market an account that can be switched to.
    void offerLiveMarket();
    void watchAccounts();
    void watchMachine();
    void raiseWindow();
    void measureStart();
    void checkTls();
    void tellFacts(const QString& exchange);
    ProgramFacts facts(const QString& exchange) const;

    Options m_options;
    RealClock m_clock;
    LoopWatch m_loop { m_clock };
    QElapsedTimer m_sinceStart;
    std::unique_ptr<Preferences> m_preferences;
    Theme m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<paper::PaperExchangeThread> m_exchange;
    QTimer m_announcementTimer;
    QByteArray m_announced; //!< address and key in use
    QString m_tls, m_exchangeName;
    std::thread m_starter; //!< starting the exchange takes longer than the window may wait
    std::unique_ptr<MachineWatch> m_machine;
    IdleWatch m_idle;
    SingleInstance m_instance;
    std::unique_ptr<LiveMarket> m_live; //!< runs while its account is the present one
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace fathom
