// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/rest_messages.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace fathom::binance {
class RestClient;
}

namespace fathom {

//! \brief The account as REST tells it, all of it or nothing.
struct AccountPicture
{
    WallTime askedAt {}; //!< venue time before the first question
    binance::AccountReport account;
    std::vector<Balance> balances;
    std::vector<Position> risk;
    std::vector<binance::OrderReport> open;  //!< both kinds: of the engine and of the Algo Service
    binance::AccountConfig config;
    std::vector<SymbolConfig> symbols;
    std::vector<binance::OrderReport> since; //!< orders of both kinds of the symbols in play, ended ones too
    std::vector<Fill> fills;                 //!< of the same symbols
};

//! \brief Asks every list the account consists of; a failed question makes the whole picture void. Thread: network.
//! Source: FAULTS B07, B23.
class Reconciler final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reconciler)
public:
    using Done = std::function<void(const Result<AccountPicture>&)>;

    explicit Reconciler(binance::RestClient* rest, QObject* parent = nullptr);
    ~Reconciler() override;

    //! \brief A run in progress is abandoned: its answer is older. \param symbols besides those the lists name
    void run(WallTime venueNow, WallTime since, const QStringList& symbols, Done done);
    void abandon();
    bool isRunning() const { return m_run != nullptr; }

private:
    struct Run;
    template <class T, class Store>
    auto part(Store store);
    void partDone(quint64 generation, const std::optional<Error>& error);
    void askSymbols();
    template <class Row>
    using ListCall = void (binance::RestClient::*)(
        const QString&, const binance::ListStart&, int, QObject*, std::function<void(Result<std::vector<Row>>)>);
    template <class Row>
    void askPages(ListCall<Row> list, const QString& symbol, const binance::ListStart& start, std::vector<Row> AccountPicture::*into);

    binance::RestClient* m_rest;
    std::unique_ptr<Run> m_run;
    quint64 m_generation = 0;
};

} // namespace fathom
