// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/paper/live/live_venue.h"
#include "core/paper/live/venue_link.h"

#include <memory>

namespace fathom {

//! \brief The link to a venue by the sockets every client here uses. Thread: that of its creation.
class VenueSockets final : public paper::VenueLink
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VenueSockets)
public:
    //! \param clock outlives this
    VenueSockets(const paper::LiveVenue& venue, const Clock& clock);
    ~VenueSockets() override;

    //! \brief For LiveVenue::connect.
    static std::unique_ptr<paper::VenueLink> make(const paper::LiveVenue& venue, const Clock& clock);

    void get(const QByteArray& path, const QByteArray& query, int weight, QObject* context, Answered answered) override;
    void openStreams() override;
    bool isOpen(Door door) const override;
    void subscribe(Door door, const QByteArray& name) override;
    void unsubscribe(Door door, const QByteArray& name) override;
    std::int64_t dropped() const override { return m_dropped; }

private:
    struct Socket;
    struct Private;
    void onText(Door door, QByteArrayView text);
    void flush();

    std::int64_t m_dropped = 0;
    std::unique_ptr<Private> d;
};

} // namespace fathom
