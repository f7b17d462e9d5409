// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/listener.h"
#include "tests/lab/fault_plan.h"
#include "tests/lab/scenario.h"

#include <memory>

namespace fathom::lab {

//! \brief A paper exchange with its fault channel, for tests: in process, or behind fathom-exchange-lab. Lives in the thread
//! that creates it, which needs an event loop.
class LabExchange final : public paper::RequestHandler
{
public:
    LabExchange();
    ~LabExchange() override;

    //! \brief options.clock may be given; shownClock and interceptor are the lab's own.
    Result<void> start(paper::PaperExchangeOptions options = {});
    void stop();
    //! \brief Opens the control channel on a second loopback port. \return the port
    Result<quint16> openControl();

    paper::PaperExchange& exchange() { return *m_exchange; }
    paper::Announcement announcement() const { return m_exchange->announcement(); }
    LabLedger& ledger() { return m_plan.ledger(); }
    //! \brief How many faults wait for their moment.
    int armed() const { return m_plan.armed(); }
    //! \brief Tells \p watcher every market frame as the exchange means it, whatever becomes of it: its stream and its JSON.
    void watchFrames(std::function<void(const QByteArray& stream, const QByteArray& data)> watcher) { m_plan.watchFrames(std::move(watcher)); }
    //! \brief As POST /fault, for example {"fault":"rest.after","route":"POST /fapi/v1/order","action":"FIN","count":1},
    //! {"fault":"md.drop","symbol":"BTCUSDT","count":2}, {"fault":"ws.close","category":"api","when":"after","action":"RST"};
    //! members and defaults are those of Fault. \return the problem, empty where it was taken
    QString fault(const QJsonObject& json);
    //! \brief As POST /scenario: faults on a clock, see Scenario. Ends the one before. \return the problem, empty where it runs
    QString play(const QJsonObject& json);
    //! \brief As POST /seek {"ms":1000}: goes there in the recordings that are played. \return the problem, empty where it went
    QString seek(const QJsonObject& json);
    //! \brief Takes every fault back; the ledger counts on.
    void lift();
    //! \brief As POST /reset.
    void reset();

    void handleRequest(paper::HttpConnection& connection, const paper::HttpRequest& request) override;
    void handleUpgrade(QTcpSocket* socket, const paper::HttpRequest& request, const QByteArray& beyond) override;

private:
    std::unique_ptr<OffsetClock> m_clock;
    FaultPlan m_plan;
    std::unique_ptr<paper::PaperExchange> m_exchange;
    std::unique_ptr<paper::Listener> m_control;
    std::unique_ptr<Scenario> m_scenario;
};

} // namespace fathom::lab
