// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QObject>

#include <array>
#include <functional>

namespace fathom::paper {

//! \brief The public side of a venue: requests within its weight budget and the streams somebody wants, reconnected without end.
//! No key, no cookie, no redirect; certificates are verified. The sockets are a client's and so none of this room's: LiveVenue::connect
//! makes them. Paper thread. Source: ENDPOINTS 2, 3; CHANGES 2.
class VenueLink : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VenueLink)
public:
    enum class Door : std::uint8_t { Public,
        Market };
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

    using QObject::QObject;

    void setFrameHandler(FrameHandler handler) { m_onFrame = std::move(handler); }
    //! \brief GETs \p path with \p query (percent-encoded already). \p answered is called once, later, unless \p context is gone.
    virtual void get(const QByteArray& path, const QByteArray& query, int weight, QObject* context, Answered answered) = 0;
    //! \brief Opens both doors and keeps them open.
    virtual void openStreams() = 0;
    virtual bool isOpen(Door door) const = 0;
    //! \brief Counted: a stream is asked for once and goes with the last who wanted it.
    virtual void subscribe(Door door, const QByteArray& name) = 0;
    virtual void unsubscribe(Door door, const QByteArray& name) = 0;
    //! \brief Frames that could not be read, were too large or not asked for.
    virtual std::int64_t dropped() const = 0;

Q_SIGNALS:
    void opened(fathom::paper::VenueLink::Door door);
    //! It was open and is not any more, or an attempt failed.
    void lost(fathom::paper::VenueLink::Door door, const QString& reason);

protected:
    void handOn(Door door, const QByteArray& name, QByteArrayView data) const
    {
        if (m_onFrame)
            m_onFrame(door, name, data);
    }

private:
    FrameHandler m_onFrame;
};

} // namespace fathom::paper
