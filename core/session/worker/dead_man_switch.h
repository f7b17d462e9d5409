// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/worker/order_context.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

class QTimer;

namespace fathom {

//! \brief The venue's countdowns: it cancels a symbol's ordinary orders (not the conditional ones)
//! unless this program renews in time. Off until asked for, a symbol at a time; not renewed after
//! this program has ended, which is what it is for. Thread: network. Source: countdownCancelAll,
//! FAULTS D09, NOVEL 7.
class DeadManSwitch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeadManSwitch)
public:
    static constexpr int renewals = 4; //!< as often within the time it runs
    static constexpr std::chrono::seconds shortest { 2 };

    explicit DeadManSwitch(const OrderContext& context, QObject* parent = nullptr);
    ~DeadManSwitch() override;

    //! \param seconds 0 switches it off; else at least \c shortest
    void set(RequestId request, const QString& symbol, int seconds);
    //! \brief Switches every running one off, since it cannot be renewed any more. \param done called once, when each has its answer;
    //! at once where none runs
    void endAll(std::function<void()> done);

Q_SIGNALS:
    //! As the venue last confirmed it; empty where it is off.
    void countdown(const QString& symbol, const std::optional<fathom::Countdown>& countdown);

private:
    struct Running;
    void switchOff(RequestId request, const QString& symbol);
    void renew(const QString& symbol);
    void onRenewed(
        const QString& symbol, std::uint64_t run, MonotonicTime asked, const Result<bool>& answer);
    void finish(
        RequestId request, const QString& symbol, const QString& what, const Result<bool>& answer);

    OrderContext m_context;
    std::map<QString, Running> m_running;
    std::uint64_t m_runs = 0;
};

} // namespace fathom
