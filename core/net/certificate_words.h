// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>

namespace fathom::net {

//! \brief Who signed \p certificate, for people: organisation and name, at most 128 characters; empty where there is none.
//! The peer chose these words, whether or not it was believed: plain text only. Source: FAULTS D04, SECURITY 2.5.
QString issuerOf(const QSslCertificate& certificate);

} // namespace fathom::net
