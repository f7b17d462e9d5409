// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/secret.h"
#include "core/session/session_types.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fathom {

//! \brief Limits of this program on what may be opened, by account; 0 means not set. Reducing is never limited. Source: INTERACTION 9,
//! SECURITY 8.3.
struct HardLimits
{
    static constexpr int usualOrdersPerSecond = 10;
    static constexpr int mostOrdersPerSecond = 1000; //!< no venue allows more

    Decimal orderNotional {};    //!< the largest order, in the quote asset
    Decimal positionNotional {}; //!< the largest position after the order, in the quote asset
    Decimal bandPercent {};      //!< how far from the mark price a limit order may be, in percent
    Decimal dayLoss {};          //!< the loss of a UTC day, fees and funding counted, at which only reducing goes out, in the quote asset
    int ordersPerSecond = 0;     //!< how many opening orders a second; 0: the usual ten; the venue's budget is the most

    //! \brief Those real money cannot do without.
    bool areSet() const { return orderNotional.isPositive() && positionNotional.isPositive() && bandPercent.isPositive(); }
    bool operator==(const HardLimits&) const = default;
};

//! \brief What the venue said of a key; empty where it said nothing, which is to be asked of the user.
struct KeyReport
{
    bool isAsked = false;      //!< the venue was asked at all
    bool works = false;        //!< it signed a request the venue accepted
    QString problem;           //!< translated, why it does not work
    QString address;           //!< this machine's address as the venue named it, empty where it did not
    std::optional<bool> trades, withdraws, isAddressBound, movesFunds;
    WallTime at {};
};

//! \brief What a text would be as a secret, before it is anything. Source: SECURITY 1.14.
struct KeyExamination
{
    bool isGood = false;
    bool needsPassphrase = false; //!< an encrypted PEM, its passphrase missing or wrong
    QString type;                 //!< "HMAC", "RSA", "Ed25519"; empty where it is none
    QString words;                //!< translated: what it is, or why it is refused
    bool warns = false;           //!< good, but the words say something to look at
};

//! \brief One key of one environment under a name, as it is listed; the secret is in the keyring or in memory. Source: SECURITY 1.2.
struct Account
{
    QString id;    //!< "paper" for the embedded exchange's
    QString label;
    Environment environment = Environment::Paper;
    QString type;  //!< "HMAC", "RSA", "Ed25519"; empty for paper
    QString mask;  //!< of the key's id: first four…last four
    bool needsPassphrase = false;
    bool isEncryptedPem = false;  //!< the passphrase is the PEM's own
    bool isSessionOnly = false;   //!< forgotten when the program ends, and at every lock where it has no passphrase
    HardLimits limits {};
    KeyReport report {};

    bool isPaper() const { return environment == Environment::Paper; }
    //! \brief Paper orders against the market of the real venue: an account of its own, since prices differ.
    bool isLiveMarket() const { return isPaper() && id == QLatin1String("live-market"); }
};

//! \brief What the key dialog hands over.
struct NewKey
{
    QString label;
    Environment environment = Environment::Demo;
    QByteArray apiKey;
    Secret secret;
    Secret passphrase;       //!< the PEM's own, or chosen for locking; empty for none
    bool isSessionOnly = false;
    HardLimits limits {};
    KeyReport report {};
};

//! \brief Whether the desktop has a keyring.
enum class Keyring : std::uint8_t { Unknown, Present, Absent };

//! \brief How connections to a venue leave this machine; paper is never reached through a proxy. Source: FAULTS D05, SECURITY 2.4.
struct ProxyChoice
{
    enum class Kind : std::uint8_t { None, Http, Socks5 };
    Kind kind = Kind::None;
    QString host = {};
    quint16 port = 0;
    QString user = {}; //!< its password is in the keyring

    bool isUsable() const { return kind != Kind::None && !host.isEmpty() && port != 0; }
    bool operator==(const ProxyChoice&) const = default;
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::KeyReport)
