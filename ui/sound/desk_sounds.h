// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "core/session/session_types.h"
#include "ui/sound/tone.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <map>
#include <set>

namespace fathom {

class Preferences;
class Session;

//! \brief What has a sound. Source: INTERACTION 14.
enum class SoundEvent : std::uint8_t {
    Fill,
    PartialFill,
    StopFilled,
    Refused,
    StreamLost,
    NearLiquidation,
    PriceAlert,
    Forced, //!< the exchange closed a position, or what should protect one does not
    Unknown //!< an order's answer was lost, or one that was given up came to life
};
inline constexpr std::array soundEvents { SoundEvent::Fill, SoundEvent::PartialFill,
    SoundEvent::StopFilled, SoundEvent::Refused, SoundEvent::StreamLost,
    SoundEvent::NearLiquidation, SoundEvent::PriceAlert, SoundEvent::Forced, SoundEvent::Unknown };

QString soundEventWords(SoundEvent event); //!< translated
const std::vector<Note>& notesOf(SoundEvent event);

//! \brief Decides when what sounds: fills of half a second are one signal, and nothing repeats by
//! itself. Each event has its switch and volume in the preferences ("sounds.fill.on",
//! "sounds.fill.volume" 0 to 100), all of them one ("sounds.on").
class DeskSounds final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskSounds)
public:
    using Play = std::function<void(std::vector<std::int16_t>)>;
    //! \param play gets the samples of each signal; a SoundOutput's play() in the program
    DeskSounds(Session& session, Play play, QObject* parent = nullptr);

    static bool isOn(const Preferences& preferences, SoundEvent event);
    static int volume(const Preferences& preferences, SoundEvent event);
    static void setOn(Preferences& preferences, SoundEvent event, bool on);
    static void setVolume(Preferences& preferences, SoundEvent event, int percent);
    static bool areAllOn(const Preferences& preferences);
    static void setAllOn(Preferences& preferences, bool on);

    //! \brief Sounds where it is switched on.
    void sound(SoundEvent event);
    //! \brief Sounds whatever is switched on, for the settings.
    void preview(SoundEvent event);

Q_SIGNALS:
    void sounded(fathom::SoundEvent event);

private:
    void collect(const Fill& fill);
    void soundFills();
    void watchStreams();
    void watchLine(const LogLine& line);
    void watchOrder(const Order* order);

    Session& m_session;
    Play m_play;
    QTimer m_merge, m_alarm; //!< m_alarm: one signal for what is told within half a second
    std::map<LocalOrderId, RequestState> m_doubtful; //!< orders that are or were unknown
    std::set<std::int64_t> m_filled; //!< venue ids of orders that filled since the last signal
    bool m_stop = false; //!< one of them was a stop
    bool m_accountLost = false, m_marketLost = false;
};

} // namespace fathom
