// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QObject>

#include <memory>

namespace fathom::binance {
class RestClient;
class Signer;
}
namespace fathom::net {
class RateBudget;
class TimeSync;
}

namespace fathom {

//! \brief Asks a venue with a key that is not in use: its clock, the account, and where there is a wallet, what the key may do.
//! Only reads. Thread: that of its creation until it is moved; start() and after: one with an event loop. Source: SECURITY 1.1.
class KeyProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyProbe)
public:
    //! \param config environment, key, secret, passphrase and proxy are used
    explicit KeyProbe(SessionConfig config);
    ~KeyProbe() override;

    void start();

Q_SIGNALS:
    //! Once, at the end.
    void finished(const fathom::KeyReport& report);

private:
    void askAccount();
    void askPermissions();
    void end();
    void refused(const Error& error);

    SessionConfig m_config;
    RealClock m_clock;
    KeyReport m_report;
    std::unique_ptr<net::RateBudget> m_budget;
    std::unique_ptr<net::TimeSync> m_time;
    std::unique_ptr<binance::Signer> m_signer;
    std::unique_ptr<binance::RestClient> m_rest;
};

} // namespace fathom
