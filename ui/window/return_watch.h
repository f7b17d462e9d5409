// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

#include <optional>

namespace fathom {

//! \brief Tells when a person comes back to a window of the program: what was changed elsewhere meanwhile, such as position mode and
//! margin type, of which the exchange tells nobody, is to be read again. At most every spacing. Source: FAULTS B16. GUI thread.
class ReturnWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReturnWatch)
public:
    static constexpr std::chrono::seconds spacing { 10 };

    //! \param clock outlives it
    explicit ReturnWatch(const Clock& clock, QObject* parent = nullptr);

Q_SIGNALS:
    void returned();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    std::optional<MonotonicTime> m_told;
};

} // namespace fathom
