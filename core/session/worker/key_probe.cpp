// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/key_probe.h"

#include "core/binance/rest_client.h"
#include "core/session/key_examination.h"
#include "core/session/worker/order_words.h"
#include "core/session/worker/venue_setup.h"

namespace fathom {

KeyProbe::KeyProbe(SessionConfig config)
    : m_config(std::move(config))
{
}

KeyProbe::~KeyProbe() = default;

void KeyProbe::start()
{
    m_report.isAsked = true;
    m_report.problem = librariesProblem(m_config);
    if (!m_report.problem.isEmpty()) {
        m_config.secret.clear();
        m_config.passphrase.clear();
        end();
        return;
    }
    const auto endpoints = endpointsOf(m_config);
    auto signer = binance::Signer::create(m_config.apiKey, m_config.secret, m_config.passphrase);
    if (!endpoints || !signer)
        m_report.problem = endpoints ? unusableWords(m_config.secret.view(), m_config.passphrase.view()) : endpoints.error().userText();
    m_config.secret.clear();
    m_config.passphrase.clear();
    if (!endpoints || !signer) {
        end();
        return;
    }
    m_budget = std::make_unique<net::RateBudget>(&m_clock);
    m_budget->share(pauseOf(m_config, *endpoints, m_clock));
    m_time = std::make_unique<net::TimeSync>(&m_clock);
    m_signer = std::move(*signer);
    m_rest = std::make_unique<binance::RestClient>(*endpoints, policyOf(m_config, *endpoints), m_signer.get(), m_budget.get(), m_time.get(), &m_clock);
    m_rest->serverTime(this, [this](const Result<WallTime>& time) {
        if (time)
            askAccount();
        else
            refused(time.error());
    });
}

void KeyProbe::askAccount()
{
    m_rest->accountConfig(this, [this](const Result<binance::AccountConfig>& account) {
        if (!account) {
            refused(account.error());
            return;
        }
        m_report.works = true;
        m_report.trades = account->canTrade;
        askPermissions();
    });
}

void KeyProbe::askPermissions()
{
    m_rest->keyPermissions(this, [this](const Result<binance::KeyPermissions>& permissions) {
        // A venue or a key that does not tell is no fault: what is not known is asked of the user.
        if (permissions) {
            m_report.withdraws = permissions->withdrawals;
            m_report.movesFunds = permissions->transfers;
            m_report.isAddressBound = permissions->isAddressBound;
            if (permissions->futures)
                m_report.trades = m_report.trades.value_or(true) && *permissions->futures;
        }
        end();
    });
}

void KeyProbe::refused(const Error& error)
{
    m_report.problem = inWords(error).userText();
    m_report.address = addressIn(error.detail);
    end();
}

void KeyProbe::end()
{
    m_report.at = m_clock.wallNow();
    Q_EMIT finished(m_report);
}

} // namespace fathom
