// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_rules.h"

#include <algorithm>
#include <string_view>

namespace fathom::paper {

bool isClientId(const QString& id)
{
    const auto allowed = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'.' || u == u':' || u == u'/'
            || u == u'_' || u == u'-';
    };
    return id.size() >= 1 && id.size() <= 36 && std::all_of(id.begin(), id.end(), allowed);
}

QString madeUpClientId(std::int64_t orderId)
{
    static constexpr std::string_view letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString id;
    auto state = static_cast<std::uint64_t>(orderId);
    for (int i = 0; i < 22; ++i) {
        state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9ULL + 0x9e3779b97f4a7c15ULL;
        id.append(QLatin1Char(letters[(state >> 33) % letters.size()]));
    }
    return id;
}

bool isGoodTill(WallTime till, WallTime now)
{
    constexpr std::int64_t lastDate = 253402300799000;
    return till > now + std::chrono::seconds { 600 } && toMs(till) < lastDate;
}

} // namespace fathom::paper
