// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>
#include <string_view>

namespace fathom::paper {

//! Noise that can be asked at any place without what came before it: a hash of where it is.
namespace noise {

constexpr std::uint64_t mix(std::uint64_t x)
{
    x += 0x9e37'79b9'7f4a'7c15;
    x = (x ^ (x >> 30)) * 0xbf58'476d'1ce4'e5b9;
    x = (x ^ (x >> 27)) * 0x94d0'49bb'1331'11eb;
    return x ^ (x >> 31);
}

constexpr std::uint64_t at(std::uint64_t seed, std::uint64_t a, std::uint64_t b) { return mix(mix(seed ^ (a << 56)) + b); }

constexpr std::uint64_t ofText(std::string_view text)
{
    std::uint64_t value = text.size();
    for (const char c : text)
        value = mix(value ^ static_cast<unsigned char>(c));
    return value;
}

//! \return in (0, 1)
constexpr double unit(std::uint64_t hash) { return (static_cast<double>(hash >> 11) + 0.5) * 0x1p-53; }

//! \brief About normal (mean 0, deviation 1, at most 3.5): four 16-bit uniforms added, exact on every machine.
constexpr double bell(std::uint64_t hash)
{
    const auto sum = static_cast<std::int64_t>((hash & 0xffff) + ((hash >> 16) & 0xffff) + ((hash >> 32) & 0xffff) + (hash >> 48));
    return static_cast<double>(sum - 131'070) * (1.7320508075688772 / 65'536.0);
}

} // namespace noise

//! \brief A stream of random numbers whose distributions are ours, so that a seed means the same with every library.
class Random final
{
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    std::uint64_t bits() { return m_engine(); }
    double unit() { return noise::unit(m_engine()); }
    bool chance(double probability) { return unit() < probability; }
    //! \return 0 to n - 1; n > 0
    std::uint64_t below(std::uint64_t n)
    {
        return static_cast<std::uint64_t>(unit() * static_cast<double>(n)) % n;
    }
    double normal()
    {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        const double radius = std::sqrt(-2 * std::log(unit()));
        const double angle = 2 * std::numbers::pi * unit();
        m_spare = radius * std::sin(angle);
        m_hasSpare = true;
        return radius * std::cos(angle);
    }
    double exponential(double mean) { return -mean * std::log(unit()); }
    double logNormal(double median, double sigma) { return median * std::exp(sigma * normal()); }
    //! \brief How many events of a Poisson process with \p mean happen; exact for small means, normal beyond 30.
    int poisson(double mean)
    {
        if (mean <= 0)
            return 0;
        if (mean > 30)
            return static_cast<int>(std::max(0.0, std::round(mean + std::sqrt(mean) * normal())));
        const double floor = std::exp(-mean);
        int count = 0;
        for (double product = unit(); product > floor; product *= unit())
            ++count;
        return count;
    }

private:
    std::mt19937_64 m_engine;
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace fathom::paper
