// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection_words.h"

#include <QCoreApplication>

namespace fathom {

namespace {

// As core/net and core/binance write them; %1 stands for a number at the end.
constexpr const char* reasons[] = {
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "connection refused"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "connection closed before the reply"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "host not found"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "given up"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "TLS handshake failed"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "connection lost after sending"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "proxy refused the connection"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "proxy closed the connection"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "proxy not found"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "proxy did not answer in time"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "proxy did not accept name and password"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "network error %1"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "address refused by policy"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "no answer in time"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "no answer and nothing else heard"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "reply larger than the limit"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "closed without goodbye"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "socket error %1"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "handshake reply too long"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "handshake refused with status %1"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "handshake reply is not a WebSocket's"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "closed by the peer with code %1"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "protocol violation, code %1"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "no handshake in time"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "no pong in time"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "not acknowledged in time"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "too much came before it was acknowledged"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "subscription refused"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "connection closed by us"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "connection not writable"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "no connection"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "the key was locked"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "the venue announced its shutdown"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "a newer connection took over"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "connected anew by hand"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "listen key unknown to the venue"),
    QT_TRANSLATE_NOOP("fathom::ConnectionWords", "listen key expired"),
};

} // namespace

QString connectionWords(const QString& english)
{
    for (const char* reason : reasons) {
        const QLatin1String known(reason);
        if (english == known)
            return QCoreApplication::translate("fathom::ConnectionWords", reason);
        const qsizetype number = known.indexOf(QLatin1String("%1"));
        if (number > 0 && english.startsWith(known.left(number)))
            return QCoreApplication::translate("fathom::ConnectionWords", reason).arg(english.mid(number));
    }
    return english;
}

} // namespace fathom
