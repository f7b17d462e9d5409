// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QCoreApplication>

namespace fathom {

QString Error::userText() const
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("fathom::Error", text); };
    QString text;
    switch (code) {
    case Code::BadInput: text = tr("The input cannot be used."); break;
    case Code::BadReply: text = tr("The exchange sent an answer that cannot be read."); break;
    case Code::Network: text = tr("The connection to the exchange broke."); break;
    case Code::Timeout: text = tr("The exchange did not answer in time."); break;
    case Code::NotSent: text = tr("Not sent: there was no connection."); break;
    case Code::Unknown: text = tr("No answer: it is not known whether the exchange executed this. Asking now."); break;
    case Code::Rejected: text = tr("The exchange refused."); break;
    case Code::RateLimited: text = tr("Not executed: the request limit is reached."); break;
    case Code::Banned: text = tr("The exchange blocks this address for now; nothing is sent until it ends."); break;
    case Code::Unauthorised: text = tr("The exchange does not accept the key or its permissions."); break;
    case Code::SequenceGap: text = tr("Market data has a gap; loading it again."); break;
    case Code::Overflow: text = tr("Too much data at once."); break;
    case Code::Storage: text = tr("A file could not be read or written."); break;
    case Code::NotReady: text = tr("Not ready yet: the account is still being compared with the exchange."); break;
    case Code::Refused: text = tr("Not sent."); break;
    case Code::Locked: text = tr("Not sent: the key is locked. Unlock it first."); break;
    }
    // The detail of a refusal is the reason a trader needs; it is plain text wherever it is shown.
    if ((code == Code::Rejected || code == Code::Refused || code == Code::BadInput) && !detail.isEmpty())
        text += QLatin1Char(' ') + detail;
    if (venueCode != 0)
        text += QStringLiteral(" (%1)").arg(venueCode);
    return text;
}

} // namespace fathom
