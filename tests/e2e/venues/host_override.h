// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fathom::test {

//! \brief While it lives, this process's look-ups of the given hosts lead to loopback, connects to their port 443 to \p port, and every
//! other name is unknown. Works below the program, in the C library's place: the program has no such switch.
class HostOverride final
{
public:
    HostOverride(std::vector<std::string> hosts, unsigned short port);
    ~HostOverride();
    HostOverride(const HostOverride&) = delete;
    HostOverride& operator=(const HostOverride&) = delete;

    //! \brief Names that were looked up and are not among the hosts.
    static std::vector<std::string> strangers();
    //! \brief Connects to addresses that are neither loopback nor led there.
    static int connectsAbroad();
};

//! \brief While it lives, the OpenSSL this program is linked with calls itself \p version; the one Qt loads does not.
class OtherLibrary final
{
public:
    explicit OtherLibrary(const char* version);
    ~OtherLibrary();
    OtherLibrary(const OtherLibrary&) = delete;
    OtherLibrary& operator=(const OtherLibrary&) = delete;
};

} // namespace fathom::test
