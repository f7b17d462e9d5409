// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/connect_policy.h"

#include <QByteArrayView>
#include <QUrl>

#include <optional>

namespace fathom::binance {

enum class Product : std::uint8_t { UsdM, CoinM, Options };
enum class Venue : std::uint8_t { Paper, Demo, Production };

//! \brief Weight a WebSocket handshake costs. Source: ENDPOINTS 2.
inline constexpr int handshakeWeight = 5;

//! \brief Category of a public stream; a stream asked for on the wrong one is acknowledged and silent. Source: CHANGES 2.
enum class StreamCategory : std::uint8_t { Public, Market };

//! \brief Hosts and routes of one product in one environment. Source: CHANGES 2, 8.
struct Endpoints
{
    Product product = Product::UsdM;
    Venue venue = Venue::Paper;
    QUrl rest;    //!< scheme and host (and port for paper)
    QUrl streams;
    QUrl wsApi;   //!< empty where the product has none
    QUrl keyCheck; //!< where a key's own permissions can be read; empty where the venue has no such place

    //! \brief Compiled-in hosts of demo and production; the only table of hosts in the program.
    //! \return BadInput for Venue::Paper, which announces its own
    static Result<Endpoints> of(Product product, Venue venue);
    //! \brief USDⓈ-M on a paper exchange; loopback only.
    static Result<Endpoints> paper(const QUrl& rest, const QUrl& streams, const QUrl& wsApi);
    //! \brief From the first line the exchange prints: {"rest":…,"streams":…,"wsApi":…}. Keys are the caller's to read.
    static Result<Endpoints> fromAnnouncement(QByteArrayView json);

    QUrl restUrl(QByteArrayView path, QByteArrayView query = {}) const;
    QUrl keyCheckUrl(QByteArrayView path, QByteArrayView query) const;
    //! \brief Combined-stream socket to SUBSCRIBE on.
    QUrl marketUrl(StreamCategory category) const;
    //! \brief User stream of one key; the URL is a secret.
    QUrl userUrl(const QByteArray& listenKey) const;
    //! \brief "/fapi", "/dapi" or "/eapi".
    QByteArray restPrefix() const;
    //! \brief Exactly the hosts above; for paper literal loopback.
    net::ConnectPolicy connectPolicy() const;
    //! \brief Where a prepared history file may be fetched from: the paper exchange itself, or the venue's own hosts and the store it
    //! keeps its files in. \return empty for anywhere else
    std::optional<net::ConnectPolicy> filePolicy(const QUrl& url) const;
};

//! \brief Which route carries the stream \p name ("btcusdt@depth@100ms", "!markPrice@arr").
StreamCategory categoryOf(QByteArrayView name);

} // namespace fathom::binance
