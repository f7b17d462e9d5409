// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account_list.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QRegularExpression>

namespace fathom::account_list {

namespace {

constexpr qsizetype mostAccounts = 50, longestLabel = 60;

std::optional<Environment> venueOf(const QString& word)
{
    if (word == QLatin1String("testnet"))
        return Environment::Demo;
    if (word == QLatin1String("live"))
        return Environment::Production;
    return std::nullopt;
}

void putFlag(QJsonObject& object, QLatin1String name, const std::optional<bool>& flag)
{
    if (flag)
        object.insert(name, *flag);
}

std::optional<bool> flagOf(const QJsonObject& object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QString textOf(Decimal value) { return value.isZero() ? QString() : QString::fromStdString(value.toString()); }

Decimal limitOf(const QJsonObject& object, QLatin1String name)
{
    const auto value = Decimal::parse(object.value(name).toString().toStdString());
    return value && value->isPositive() ? *value : Decimal();
}

QJsonObject reportToJson(const KeyReport& report)
{
    QJsonObject object { { QStringLiteral("works"), report.works }, { QStringLiteral("at"), static_cast<double>(toMs(report.at)) } };
    putFlag(object, QLatin1String("trades"), report.trades);
    putFlag(object, QLatin1String("withdraws"), report.withdraws);
    putFlag(object, QLatin1String("movesFunds"), report.movesFunds);
    putFlag(object, QLatin1String("addressBound"), report.isAddressBound);
    return object;
}

KeyReport reportOf(const QJsonObject& object)
{
    KeyReport report;
    report.isAsked = !object.isEmpty();
    report.works = object.value(QLatin1String("works")).toBool();
    report.at = wallTimeFromMs(static_cast<std::int64_t>(object.value(QLatin1String("at")).toDouble()));
    report.trades = flagOf(object, QLatin1String("trades"));
    report.withdraws = flagOf(object, QLatin1String("withdraws"));
    report.movesFunds = flagOf(object, QLatin1String("movesFunds"));
    report.isAddressBound = flagOf(object, QLatin1String("addressBound"));
    return report;
}

} // namespace

QString word(Environment environment)
{
    switch (environment) {
    case Environment::Paper: return QStringLiteral("paper");
    case Environment::Demo: return QStringLiteral("testnet");
    case Environment::Production: break;
    }
    return QStringLiteral("live");
}

QJsonObject toJson(const HardLimits& limits)
{
    QJsonObject object { { QStringLiteral("order"), textOf(limits.orderNotional) }, { QStringLiteral("position"), textOf(limits.positionNotional) },
        { QStringLiteral("band"), textOf(limits.bandPercent) }, { QStringLiteral("dayLoss"), textOf(limits.dayLoss) } };
    if (limits.ordersPerSecond > 0)
        object.insert(QStringLiteral("ordersPerSecond"), limits.ordersPerSecond);
    return object;
}

HardLimits limitsOf(const QJsonObject& object)
{
    return { limitOf(object, QLatin1String("order")), limitOf(object, QLatin1String("position")), limitOf(object, QLatin1String("band")),
        limitOf(object, QLatin1String("dayLoss")), std::clamp(object.value(QLatin1String("ordersPerSecond")).toInt(), 0, HardLimits::mostOrdersPerSecond) };
}

QJsonArray toJson(const std::vector<Account>& accounts)
{
    QJsonArray array;
    for (const Account& account : accounts) {
        if (account.isPaper() || account.isSessionOnly)
            continue;
        QJsonObject object { { QStringLiteral("id"), account.id }, { QStringLiteral("label"), account.label },
            { QStringLiteral("environment"), word(account.environment) }, { QStringLiteral("type"), account.type },
            { QStringLiteral("mask"), account.mask }, { QStringLiteral("passphrase"), account.needsPassphrase },
            { QStringLiteral("encryptedPem"), account.isEncryptedPem },
            { QStringLiteral("limits"), toJson(account.limits) } };
        if (account.report.isAsked)
            object.insert(QStringLiteral("report"), reportToJson(account.report));
        array.append(object);
    }
    return array;
}

std::vector<Account> fromJson(const QJsonArray& array)
{
    static const QRegularExpression idForm(QStringLiteral("^[0-9a-f]{16}$"));
    std::vector<Account> accounts;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const auto venue = venueOf(object.value(QLatin1String("environment")).toString());
        Account account;
        account.id = object.value(QLatin1String("id")).toString();
        // The id becomes part of file names.
        const bool known = std::any_of(accounts.begin(), accounts.end(), [&](const Account& other) { return other.id == account.id; });
        if (!venue || !idForm.match(account.id).hasMatch() || known || array.size() > mostAccounts)
            continue;
        account.environment = *venue;
        account.label = object.value(QLatin1String("label")).toString().simplified().left(longestLabel);
        account.type = object.value(QLatin1String("type")).toString().left(8);
        account.mask = object.value(QLatin1String("mask")).toString().left(9);
        account.needsPassphrase = object.value(QLatin1String("passphrase")).toBool();
        account.isEncryptedPem = object.value(QLatin1String("encryptedPem")).toBool();
        account.limits = limitsOf(object.value(QLatin1String("limits")).toObject());
        account.report = reportOf(object.value(QLatin1String("report")).toObject());
        accounts.push_back(std::move(account));
    }
    return accounts;
}

QString idOf(Environment environment, const QByteArray& apiKey)
{
    const QByteArray bound = word(environment).toLatin1() + ' ' + apiKey;
    return QString::fromLatin1(QCryptographicHash::hash(bound, QCryptographicHash::Sha256).toHex().left(16));
}

QString maskOf(const QByteArray& apiKey)
{
    if (apiKey.size() < 12)
        return QStringLiteral("…");
    return QString::fromLatin1(apiKey.left(4)) + QChar(0x2026) + QString::fromLatin1(apiKey.right(4));
}

} // namespace fathom::account_list
