// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker/loss_lock.h"

#include "core/base/logging.h"
#include "core/store/settings_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

namespace fathom {

namespace {

const QString lossLimitKey = QStringLiteral("limit"), lossNextKey = QStringLiteral("next"), lossNextFromKey = QStringLiteral("nextFrom"),
              lossLockedKey = QStringLiteral("lockedUntil"), lossAtKey = QStringLiteral("at"), lossSumKey = QStringLiteral("checksum");

struct LossText
{
    Q_DECLARE_TR_FUNCTIONS(fathom::LossLock)
};

QString lossText(Decimal value)
{
    return QString::fromStdString(value.toString());
}

Decimal lossAmount(const QJsonValue& value)
{
    const auto amount = Decimal::parse(value.toString().toStdString());
    return amount && amount->isPositive() ? *amount : Decimal();
}

WallTime nextDay(WallTime now)
{
    return std::chrono::floor<std::chrono::days>(now) + std::chrono::days { 1 };
}

// Names are sorted in it, so that the same values always give the same bytes.
QString lossChecksum(const QJsonObject& values)
{
    const QByteArray bytes = QByteArrayLiteral("fathom day loss ") + QJsonDocument(values).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isTighterLoss(Decimal limit, Decimal than)
{
    return limit.isPositive() && (than.isZero() || limit < than);
}

} // namespace

LossLock::LossLock(QString path)
    : m_path(std::move(path))
{
    load();
}

void LossLock::load()
{
    if (m_path.isEmpty() || (!QFileInfo::exists(m_path) && !QFileInfo::exists(m_path + QStringLiteral(".bak"))))
        return;
    const SettingsFile::Loaded loaded = SettingsFile(m_path).load();
    QJsonObject values = loaded.values;
    const QString sum = values.take(lossSumKey).toString();
    if (!loaded.problem.isEmpty() || sum != lossChecksum(values)) {
        m_damaged = true;
        m_problem = LossText::tr("The file of the daily loss limit is damaged or was changed by hand: only reducing until 00:00 UTC.");
        qCWarning(lcStore) << "the file of the daily loss limit does not match its checksum";
    }
    const auto timeOf = [&](const QString& key) { return wallTimeFromMs(static_cast<std::int64_t>(values.value(key).toDouble())); };
    m_state.limit = lossAmount(values.value(lossLimitKey));
    if (values.contains(lossNextKey)) {
        m_state.next = lossAmount(values.value(lossNextKey));
        m_state.nextFrom = timeOf(lossNextFromKey);
    }
    m_state.lockedUntil = timeOf(lossLockedKey);
    if (values.contains(lossAtKey))
        m_state.lockedAt = Decimal::parse(values.value(lossAtKey).toString().toStdString()).value_or(Decimal());
}

void LossLock::save()
{
    if (m_path.isEmpty())
        return;
    QJsonObject values { { lossLimitKey, lossText(m_state.limit) }, { lossLockedKey, static_cast<double>(toMs(m_state.lockedUntil)) } };
    if (m_state.next) {
        values.insert(lossNextKey, lossText(*m_state.next));
        values.insert(lossNextFromKey, static_cast<double>(toMs(m_state.nextFrom)));
    }
    if (m_state.isLocked())
        values.insert(lossAtKey, lossText(m_state.lockedAt));
    values.insert(lossSumKey, lossChecksum(values));
    if (const auto saved = SettingsFile(m_path).save(values); !saved) {
        m_problem = LossText::tr("The daily loss limit cannot be kept on disk: %1").arg(saved.error().userText());
        qCWarning(lcStore) << "the daily loss limit cannot be kept:" << saved.error().detail;
    }
}

void LossLock::roll(WallTime now)
{
    if (std::exchange(m_damaged, false)) {
        m_state.lockedUntil = nextDay(now);
        m_state.lockedAt = {};
    }
    if (m_state.next && now >= m_state.nextFrom)
        m_state.limit = *std::exchange(m_state.next, std::nullopt);
    if (m_state.isLocked() && now >= m_state.lockedUntil) {
        m_state.lockedUntil = {};
        m_state.lockedAt = {};
    }
}

bool LossLock::setWish(Decimal limit, WallTime now)
{
    const DayLoss before = m_state;
    roll(now);
    if (limit == m_state.limit || isTighterLoss(limit, m_state.limit)) {
        m_state.limit = limit;
        m_state.next.reset();
    } else if (m_state.next != limit) {
        m_state.next = limit;
        m_state.nextFrom = nextDay(now);
    }
    if (m_state == before)
        return false;
    save();
    return true;
}

bool LossLock::take(std::optional<Decimal> net, WallTime now)
{
    const DayLoss before = m_state;
    roll(now);
    m_state.isKnown = net.has_value();
    if (net && m_state.limit.isPositive() && !m_state.isLocked() && *net <= -m_state.limit) {
        m_state.lockedUntil = nextDay(now);
        m_state.lockedAt = *net;
    }
    if (m_state == before)
        return false;
    DayLoss kept = m_state;
    kept.isKnown = before.isKnown;
    if (kept != before)
        save();
    return true;
}

QString LossLock::reason() const
{
    if (m_state.isLocked() && m_state.lockedAt.isZero())
        return LossText::tr("The file of the daily loss limit was damaged: until 00:00 UTC only reducing and cancelling go out of this program");
    if (m_state.isLocked())
        return LossText::tr("Daily loss limit: the day stood at %1, the limit is %2. Until 00:00 UTC only reducing and cancelling go out of this program")
            .arg(lossText(m_state.lockedAt.rounded(2)), lossText(m_state.limit));
    if (m_state.limit.isPositive() && !m_state.isKnown)
        return notReadYet();
    return {};
}

QString LossLock::notReadYet()
{
    return LossText::tr("The day's result is not read yet, so the daily loss limit cannot be checked");
}

} // namespace fathom
