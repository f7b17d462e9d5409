// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace fathom {

//! \brief Plays samples on the machine's sound device, one signal after the other, in a thread of
//! its own that starts with the first. Where there is no device nothing is heard and failed() says
//! so once. play() never waits. GUI thread.
class SoundOutput final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundOutput)
public:
    //! \param device name of an ALSA device; "default" is what the desktop's mixer offers
    explicit SoundOutput(QString device = QStringLiteral("default"), QObject* parent = nullptr);
    ~SoundOutput() override;

    //! \brief Samples of toneOf(). At most a handful wait; more are dropped, since late signals
    //! mislead.
    void play(std::vector<std::int16_t> samples);
    //! \brief Everything handed over was played or given up. For tests.
    bool isIdle() const;

Q_SIGNALS:
    void failed(const QString& reason);

private:
    void run();

    QString m_device;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<std::vector<std::int16_t>> m_waiting;
    std::thread m_thread;
    bool m_ending = false;
    bool m_playing = false;
};

} // namespace fathom
