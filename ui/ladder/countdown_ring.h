// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace fathom {

//! \brief The dead-man switch in the ladder's title: an open ring while it is off, an arc that runs down while it is on and jumps back with
//! every renewal the exchange confirmed. Amber as soon as a renewal is late, red in the last third. Source: NOVEL 7.
class CountdownRing final : public Scaled<QAbstractButton>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountdownRing)
public:
    CountdownRing(const Theme& theme, QWidget* parent);

    void setCountdown(const std::optional<Countdown>& countdown, MonotonicTime now);
    bool isRunning() const { return m_countdown.has_value(); }
    bool isLate() const { return m_countdown && m_countdown->late; }
    //! \brief Seconds until the exchange would cancel, rounded up.
    int secondsLeft() const { return m_left; }
    void retranslate();
    QSize sizeHint() const override { return real(QSize(22, 22)); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Danger { None, Late, Near };
    Danger danger() const;

    const Theme& m_theme;
    std::optional<Countdown> m_countdown;
    double m_share = 0; // of the time left
    int m_left = 0;
};

} // namespace fathom
