// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/session/worker/order_context.h"

#include <QObject>

#include <functional>
#include <list>

namespace fathom {

class BatchCancel;
class PositionCloser;

//! \brief Nothing left: cancels every order of both kinds, waits for the proof, closes every leg, reads orders and positions anew and
//! says what remains. Thread: network. Source: INTERACTION 5.10, FAULTS C21, C27.
class Flattener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Flattener)
public:
    static constexpr int rounds = 3;                           //!< what fills or triggers meanwhile takes another one
    static constexpr std::chrono::milliseconds settle { 400 }; //!< for the events behind the last fill

    using Positions = std::function<const std::vector<Position>&()>;
    //! The venue's list of legs, asked for just now.
    using TakePositions = std::function<void(const std::vector<Position>& risk, WallTime askedAt)>;

    Flattener(const OrderContext& context, BatchCancel* batch, PositionCloser* closer, Positions positions, TakePositions take,
        QObject* parent = nullptr);
    ~Flattener() override;

    //! \param symbol empty: the whole account
    void flatten(RequestId request, const QString& symbol);

private:
    struct Job
    {
        RequestId request = 0;
        QString symbol;
        int round = 0;
        int waiting = 0; //!< closes or lists on their way
        std::vector<Position> legs;
        int orders = 0;
        std::optional<Error> readError;
    };
    void cancel(Job* job);
    void close(Job* job);
    void verify(Job* job);
    void onRead(Job* job);
    void finish(Job* job, Outcome outcome, const Error& error);
    void progress(const Job& job, int step, const QString& text) const;
    QString leftWords(const Job& job) const;
    bool isLive(const Job* job) const;

    OrderContext m_context;
    BatchCancel* m_batch;
    PositionCloser* m_closer;
    Positions m_positions;
    TakePositions m_take;
    std::list<Job> m_jobs;
};

} // namespace fathom
