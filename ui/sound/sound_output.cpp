// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/sound_output.h"

#include "core/base/logging.h"
#include "ui/sound/tone.h"

#include <alsa/asoundlib.h>
#include <chrono>

namespace fathom {

namespace {

constexpr std::size_t mostWaiting = 4;
constexpr unsigned latencyUs = 60'000;
constexpr std::chrono::seconds keepsDeviceFor { 10 };
// After a failure the device is asked again only this much later: a missing one must not cost time
// with every fill.
constexpr std::chrono::seconds asksAgainAfter { 60 };

// The library would write to standard error.
void keepQuiet(const char*, int, const char*, int, const char*, ...) { }

class Device {
public:
    ~Device() { close(); }
    //! \return 0, or the library's negative error
    int open(const char* name)
    {
        if (m_pcm != nullptr)
            return 0;
        int error = snd_pcm_open(&m_pcm, name, SND_PCM_STREAM_PLAYBACK, 0);
        if (error >= 0)
            error = snd_pcm_set_params(m_pcm, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1,
                soundRate, 1, latencyUs);
        if (error < 0)
            close();
        return error;
    }
    int play(const std::vector<std::int16_t>& samples)
    {
        std::size_t done = 0;
        while (done < samples.size()) {
            const snd_pcm_sframes_t written
                = snd_pcm_writei(m_pcm, samples.data() + done, samples.size() - done);
            if (written >= 0) {
                done += static_cast<std::size_t>(written);
                continue;
            }
            // An underrun between two signals is ordinary; anything else ends this one.
            if (const int error = snd_pcm_recover(m_pcm, static_cast<int>(written), 1); error < 0)
                return error;
        }
        const int drained = snd_pcm_drain(m_pcm);
        const int prepared = snd_pcm_prepare(m_pcm);
        return drained < 0 ? drained : prepared;
    }
    void close()
    {
        if (m_pcm != nullptr)
            snd_pcm_close(m_pcm);
        m_pcm = nullptr;
    }

private:
    snd_pcm_t* m_pcm = nullptr;
};

} // namespace

SoundOutput::SoundOutput(QString device, QObject* parent)
    : QObject(parent)
    , m_device(std::move(device))
{
}

SoundOutput::~SoundOutput()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_waiting.clear();
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SoundOutput::play(std::vector<std::int16_t> samples)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= mostWaiting)
            return;
        m_waiting.push_back(std::move(samples));
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_wake.notify_all();
}

bool SoundOutput::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.empty() && !m_playing;
}

void SoundOutput::run()
{
    snd_lib_error_set_handler(keepQuiet);
    Device device;
    auto asksAgainAt = std::chrono::steady_clock::now();
    bool told = false;
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (m_waiting.empty() && !m_wake.wait_for(lock, keepsDeviceFor, [this] {
                return m_ending || !m_waiting.empty();
            })) {
            device.close(); // another program may want a device that is not shared
            continue;
        }
        if (m_ending || m_waiting.empty())
            continue;
        const std::vector<std::int16_t> samples = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        m_playing = true;
        lock.unlock();
        int error = 0;
        if (std::chrono::steady_clock::now() >= asksAgainAt) {
            error = device.open(qPrintable(m_device));
            if (error >= 0)
                error = device.play(samples);
        }
        if (error < 0) {
            device.close();
            asksAgainAt = std::chrono::steady_clock::now() + asksAgainAfter;
            if (!std::exchange(told, true)) {
                qCInfo(lcUi, "no sound: %s", snd_strerror(error));
                Q_EMIT failed(QString::fromLocal8Bit(snd_strerror(error)));
            }
        }
        lock.lock();
        m_playing = false;
    }
}

} // namespace fathom
