// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fathom::net {

//! \brief The libraries of one process in the same words. Two of them would mean one that nobody keeps up to date. Source: SECURITY 2.10.
struct TlsLibraries
{
    QString loaded; //!< what Qt encrypts connections with, "none" where it has nothing
    QString linked; //!< what keys are used with
    bool areOne() const { return loaded == linked; }
};
//! \brief Loads what Qt loads, some milliseconds the first time. Any thread.
TlsLibraries tlsLibraries();

} // namespace fathom::net
