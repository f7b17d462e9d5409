// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/venues/host_override.h"

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <cstring>
#include <dlfcn.h>
#include <mutex>
#include <netdb.h>
#include <sys/socket.h>

namespace {

struct Override
{
    std::mutex mutex;
    bool active = false;
    std::vector<std::string> hosts, strangers;
    unsigned short port = 0;
    int abroad = 0;
};

Override& state()
{
    static Override override;
    return override;
}

// An address of loopback's network that nobody else uses marks a name that is led elsewhere.
constexpr const char* marked = "127.77.0.1";
constexpr unsigned short https = 443;

template <class Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

static std::atomic<const char*> otherVersion = nullptr;

extern "C" {

__attribute__((visibility("default"))) const char* OpenSSL_version(int type)
{
    static auto* const real = next<const char*(int)>("OpenSSL_version");
    const char* other = otherVersion;
    return other != nullptr ? other : real(type);
}

__attribute__((visibility("default"))) int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** result)
{
    static auto* const real = next<int(const char*, const char*, const addrinfo*, addrinfo**)>("getaddrinfo");
    in6_addr numeric {};
    const bool isAddress = node == nullptr || ::inet_pton(AF_INET, node, &numeric) == 1 || ::inet_pton(AF_INET6, node, &numeric) == 1;
    Override& override = state();
    {
        const std::lock_guard lock(override.mutex);
        if (override.active && !isAddress) {
            if (std::find(override.hosts.begin(), override.hosts.end(), node) == override.hosts.end()) {
                override.strangers.emplace_back(node);
                return EAI_NONAME;
            }
            node = marked;
        }
    }
    return real(node, service, hints, result);
}

__attribute__((visibility("default"))) int connect(int fd, const sockaddr* address, socklen_t size)
{
    static auto* const real = next<int(int, const sockaddr*, socklen_t)>("connect");
    Override& override = state();
    sockaddr_in led {};
    {
        const std::lock_guard lock(override.mutex);
        if (override.active && address->sa_family == AF_INET) {
            std::memcpy(&led, address, sizeof led);
            char text[INET_ADDRSTRLEN] = {};
            ::inet_ntop(AF_INET, &led.sin_addr, text, sizeof text);
            if (std::strcmp(text, marked) == 0 && ntohs(led.sin_port) == https) {
                ::inet_pton(AF_INET, "127.0.0.1", &led.sin_addr);
                led.sin_port = htons(override.port);
                address = reinterpret_cast<const sockaddr*>(&led);
            } else if (std::strncmp(text, "127.", 4) != 0) {
                ++override.abroad;
            }
        } else if (override.active && address->sa_family == AF_INET6) {
            const auto* six = reinterpret_cast<const sockaddr_in6*>(address);
            if (!IN6_IS_ADDR_LOOPBACK(&six->sin6_addr))
                ++override.abroad;
        }
    }
    return real(fd, address, size);
}
}

namespace fathom::test {

HostOverride::HostOverride(std::vector<std::string> hosts, unsigned short port)
{
    Override& override = state();
    const std::lock_guard lock(override.mutex);
    override.active = true;
    override.hosts = std::move(hosts);
    override.strangers.clear();
    override.port = port;
    override.abroad = 0;
}

HostOverride::~HostOverride()
{
    Override& override = state();
    const std::lock_guard lock(override.mutex);
    override.active = false;
}

std::vector<std::string> HostOverride::strangers()
{
    Override& override = state();
    const std::lock_guard lock(override.mutex);
    return override.strangers;
}

int HostOverride::connectsAbroad()
{
    Override& override = state();
    const std::lock_guard lock(override.mutex);
    return override.abroad;
}

OtherLibrary::OtherLibrary(const char* version) { otherVersion = version; }

OtherLibrary::~OtherLibrary() { otherVersion = nullptr; }

} // namespace fathom::test
