// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/paper/live/live_venue.h"

#include <QByteArrayView>
#include <QObject>

#include <array>
#include <functional>
#include <memory>

namespace fathom::paper {

//! \brief The public side of a venue: requests within its weight budget and the streams somebody wants, reconnected without end.
//! No key, no cookie, no redirect; certificates are verified. Paper thread. Source: ENDPOINTS 2, 3; CHANGES 2.
class VenueLink final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VenueLink)
public:
    enum class Door : std::uint8_t { Public, Market };
    static constexpr std::array doors { Door::Public, Door::Market };

    //! \brief What came of a request; status 0: no whole answer, \p body is empty then.
    struct Answer
    {
        int status = 0;
        QByteArray body;
        QString reason; //!< English, where status is 0
    };
    using Answered = std::function<void(const Answer&)>;
    //! \param data the "data" of a frame of stream \p name that was asked for; JSON, followed by 64 readable bytes
    using FrameHandler = std::function<void(Door door, const QByteArray& name, QByteArrayView data)>;

    //! \param clock outlives this
    VenueLink(const LiveVenue& venue, const Clock& clock, QObject* parent = nullptr);
    ~VenueLink() override;

    void setFrameHandler(FrameHandler handler) { m_onFrame = std::move(handler); }
    //! \brief GETs \p path with \p query (percent-encoded already). \p answered is called once, later, unless \p context is gone.
    void get(const QByteArray& path, const QByteArray& query, int weight, QObject* context, Answered answered);
    //! \brief Opens both doors and keeps them open.
    void openStreams();
    bool isOpen(Door door) const;
    //! \brief Counted: a stream is asked for once and goes with the last who wanted it.
    void subscribe(Door door, const QByteArray& name);
    void unsubscribe(Door door, const QByteArray& name);
    //! \brief Frames that could not be read, were too large or not asked for.
    std::int64_t dropped() const { return m_dropped; }

Q_SIGNALS:
    void opened(fathom::paper::VenueLink::Door door);
    //! It was open and is not any more, or an attempt failed.
    void lost(fathom::paper::VenueLink::Door door, const QString& reason);

private:
    struct Socket;
    struct Private;
    void onText(Door door, QByteArrayView text);
    void flush();

    FrameHandler m_onFrame;
    std::int64_t m_dropped = 0;
    std::unique_ptr<Private> d;
};

} // namespace fathom::paper
