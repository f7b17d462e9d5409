// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/desk_sounds.h"

#include "core/session/account_state.h"
#include "core/session/connection_state.h"
#include "core/session/event_log.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"

#include <algorithm>

namespace fathom {

namespace {

constexpr int mergeFillsMs = 500;
constexpr int usualVolume = 60;
const QString allOnKey = QStringLiteral("sounds.on");

struct Signal {
    const char* id;
    const char* words;
    std::vector<Note> notes;
};

// Told apart by their shape, not by pitch alone: up for a fill, down for what went wrong, a pair
// for what wants eyes.
const Signal& signalOf(SoundEvent event)
{
    static const std::array<Signal, soundEvents.size()> all { {
        { "fill", QT_TRANSLATE_NOOP("fathom::DeskSounds", "Order filled"),
            { { 659.26, 90 }, { 987.77, 170 } } },
        { "partial", QT_TRANSLATE_NOOP("fathom::DeskSounds", "Part filled"),
            { { 659.26, 70, 0.7 } } },
        { "stop", QT_TRANSLATE_NOOP("fathom::DeskSounds", "Stop filled"),
            { { 587.33, 110 }, { 440.00, 110 }, { 587.33, 170 } } },
        { "refused", QT_TRANSLATE_NOOP("fathom::DeskSounds", "Order refused"),
            { { 311.13, 130 }, { 233.08, 220 } } },
        { "streamLost", QT_TRANSLATE_NOOP("fathom::DeskSounds", "Stream lost"),
            { { 523.25, 120 }, { 392.00, 120 }, { 293.66, 240 } } },
        { "liquidation", QT_TRANSLATE_NOOP("fathom::DeskSounds", "Near liquidation"),
            { { 880, 110 }, { 0, 50 }, { 880, 110 }, { 0, 50 }, { 1174.66, 240 } } },
        { "alert", QT_TRANSLATE_NOOP("fathom::DeskSounds", "Price alert"),
            { { 783.99, 90 }, { 0, 40 }, { 783.99, 140 } } },
        { "forced", QT_TRANSLATE_NOOP("fathom::DeskSounds", "Forced close, protection lost"),
            { { 880, 130 }, { 440, 130 }, { 880, 130 }, { 440, 260 } } },
        { "unknown", QT_TRANSLATE_NOOP("fathom::DeskSounds", "Order unknown"),
            { { 415.30, 100 }, { 0, 60 }, { 415.30, 100 }, { 0, 60 }, { 466.16, 200 } } },
    } };
    return all[static_cast<std::size_t>(event)];
}

QString keyOf(SoundEvent event, const char* what)
{
    return QStringLiteral("sounds.") + QLatin1String(signalOf(event).id) + QLatin1Char('.')
        + QLatin1String(what);
}

} // namespace

QString soundEventWords(SoundEvent event)
{
    return DeskSounds::tr(signalOf(event).words);
}

const std::vector<Note>& notesOf(SoundEvent event)
{
    return signalOf(event).notes;
}

bool DeskSounds::areAllOn(const Preferences& preferences)
{
    return preferences.value(allOnKey, true).toBool(true);
}
void DeskSounds::setAllOn(Preferences& preferences, bool on)
{
    preferences.setValue(allOnKey, on);
}
bool DeskSounds::isOn(const Preferences& preferences, SoundEvent event)
{
    return preferences.value(keyOf(event, "on"), true).toBool(true);
}
void DeskSounds::setOn(Preferences& preferences, SoundEvent event, bool on)
{
    preferences.setValue(keyOf(event, "on"), on);
}

int DeskSounds::volume(const Preferences& preferences, SoundEvent event)
{
    return std::clamp(
        preferences.value(keyOf(event, "volume"), usualVolume).toInt(usualVolume), 0, 100);
}

void DeskSounds::setVolume(Preferences& preferences, SoundEvent event, int percent)
{
    preferences.setValue(keyOf(event, "volume"), std::clamp(percent, 0, 100));
}

DeskSounds::DeskSounds(Session& session, Play play, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_play(std::move(play))
{
    m_merge.setSingleShot(true);
    m_merge.setInterval(mergeFillsMs);
    connect(&m_merge, &QTimer::timeout, this, &DeskSounds::soundFills);
    connect(session.account(), &AccountState::fillArrived, this, &DeskSounds::collect);
    connect(session.account(), &AccountState::phaseChanged, this, &DeskSounds::watchStreams);
    connect(session.connection(), &ConnectionState::changed, this, &DeskSounds::watchStreams);
    m_alarm.setSingleShot(true);
    m_alarm.setInterval(mergeFillsMs);
    connect(session.orders(), &OrderGateway::requestFinished, this,
        [this](RequestId, Outcome outcome, const Error& error) {
            const bool refused = outcome == Outcome::Rejected || outcome == Outcome::NotSent;
            if (refused && !isOwnCondition(error.venueCode))
                sound(SoundEvent::Refused);
        });
    connect(session.log(), &EventLog::lineAdded, this, &DeskSounds::watchLine);
    connect(session.account(), &AccountState::orderChanged, this,
        [this](LocalOrderId id) { watchOrder(m_session.account()->order(id)); });
    connect(session.account(), &AccountState::ordersReset, this, [this] {
        for (const Order& order : m_session.account()->openOrders())
            watchOrder(&order);
    });
}

// Nobody asked for it, and it is about an order: a forced close, or protection that is not there.
void DeskSounds::watchLine(const LogLine& line)
{
    if (line.severity != Severity::Failure || !line.asksAttention || line.isAnswer
        || line.order == 0 || m_alarm.isActive())
        return;
    m_alarm.start();
    sound(SoundEvent::Forced);
}

void DeskSounds::watchOrder(const Order* order)
{
    if (order == nullptr)
        return;
    const auto before = m_doubtful.find(order->localId);
    if (order->request == RequestState::Unknown) {
        if (before == m_doubtful.end() || before->second != RequestState::Unknown)
            sound(SoundEvent::Unknown);
        m_doubtful[order->localId] = RequestState::Unknown;
    } else if (before != m_doubtful.end()) {
        const bool wasGivenUp = before->second == RequestState::NotPlaced;
        if (order->request == RequestState::NotPlaced) {
            before->second = RequestState::NotPlaced;
            return;
        }
        m_doubtful.erase(before);
        if (wasGivenUp) // it came to life after all. Source: FAULTS C08
            sound(SoundEvent::Unknown);
    }
}

void DeskSounds::collect(const Fill& fill)
{
    if (fill.recovered || forcedCloseOf(fill.clientId) != ForcedClose::None)
        return; // happened while nobody listened, or sounds as an alarm
    m_filled.insert(fill.orderId);
    const auto isStop = [&fill](const Order& order) {
        return order.orderId == fill.orderId
            && (order.type == OrderType::Stop || order.type == OrderType::StopMarket
                || order.type == OrderType::TrailingStop);
    };
    const AccountState& account = *m_session.account();
    m_stop = m_stop || std::any_of(account.openOrders().begin(), account.openOrders().end(), isStop)
        || std::any_of(account.orderHistory().begin(), account.orderHistory().end(), isStop);
    if (!m_merge.isActive())
        m_merge.start();
}

void DeskSounds::soundFills()
{
    const auto& open = m_session.account()->openOrders();
    const bool whole = std::any_of(m_filled.begin(), m_filled.end(), [&open](std::int64_t id) {
        return std::none_of(
            open.begin(), open.end(), [id](const Order& order) { return order.orderId == id; });
    });
    sound(m_stop ? SoundEvent::StopFilled : whole ? SoundEvent::Fill : SoundEvent::PartialFill);
    m_filled.clear();
    m_stop = false;
}

void DeskSounds::watchStreams()
{
    const bool account = m_session.account()->phase() == AccountPhase::Lost;
    bool market = false;
    for (const auto& name : { QStringLiteral("public"), QStringLiteral("market") }) {
        const StreamHealth* wire = m_session.connection()->stream(name);
        market = market
            || (wire != nullptr && wire->lastFrame != MonotonicTime {}
                && (wire->phase == StreamPhase::Stale || wire->phase == StreamPhase::Waiting));
    }
    const bool newlyLost = (account && !m_accountLost) || (market && !m_marketLost);
    m_accountLost = account;
    m_marketLost = market;
    if (newlyLost)
        sound(SoundEvent::StreamLost);
}

void DeskSounds::sound(SoundEvent event)
{
    const Preferences& preferences = *m_session.preferences();
    if (areAllOn(preferences) && isOn(preferences, event))
        preview(event);
}

void DeskSounds::preview(SoundEvent event)
{
    const int percent = volume(*m_session.preferences(), event);
    if (percent > 0)
        m_play(toneOf(notesOf(event), percent / 100.0));
    Q_EMIT sounded(event);
}

} // namespace fathom
