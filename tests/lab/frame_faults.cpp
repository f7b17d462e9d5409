// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/frame_faults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace fathom::lab {

QByteArray crossed(const QByteArray& snapshot, const QByteArray& data)
{
    const QJsonObject book = QJsonDocument::fromJson(snapshot).object();
    const QJsonArray level = book.value(QLatin1String("asks")).toArray().at(2).toArray();
    QByteArray out = data;
    const qsizetype at = out.indexOf("\"b\":[") + 5;
    const bool alone = out.at(at) == ']';
    out.insert(at, "[\"" + level.at(0).toString().toUtf8() + "\",\"" + level.at(1).toString().toUtf8() + (alone ? "\"]" : "\"],"));
    return out;
}

QByteArray respelled(const QByteArray& data)
{
    QJsonObject event = QJsonDocument::fromJson(data).object();
    int next = 0;
    const auto zero = [&next] {
        constexpr std::array spellings { "0", "0.0", "0.000", "0.00000000" };
        return QString::fromLatin1(spellings.at(static_cast<std::size_t>(next++) % spellings.size()));
    };
    for (const char* side : { "b", "a" }) {
        QJsonArray levels = event.value(QLatin1String(side)).toArray();
        for (QJsonValueRef level : levels) {
            if (level.toArray().at(1).toString().toDouble() == 0)
                level = QJsonArray { level.toArray().at(0), zero() };
        }
        for (int price = 1; price <= 4; ++price) // nothing ever stood so low
            levels.append(QJsonArray { QString::number(price), zero() });
        event.insert(QLatin1String(side), levels);
    }
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

} // namespace fathom::lab
