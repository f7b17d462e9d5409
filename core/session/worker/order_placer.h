// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binance/order_requests.h"
#include "core/session/worker/client_ids.h"
#include "core/session/worker/order_context.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace fathom {

//! \brief Places orders: guard, identity, register, journal, send; then what the answer, or its loss, means.
//!
//! One call is at most one order at the venue. Thread: network. Source: DESIGN 2, FAULTS 0.1, C01, C09, C30.
class OrderPlacer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderPlacer)
public:
    static constexpr std::chrono::milliseconds verifyAfter { 1000 }; //!< a query lags behind the engine
    static constexpr std::chrono::milliseconds patience { 1500 }; //!< then the outcome counts as unknown and is asked for

    static constexpr std::chrono::milliseconds preparedFor { 2000 };
    //! How long the thread stays awake for the release after a press, which mostly comes sooner, and for the answer and the next
    //! order after a sending. A thread asleep takes longer to wake than an order takes to be made.
    static constexpr std::chrono::milliseconds awakeFor { 300 }, lingerFor { 5 };
    static constexpr std::chrono::milliseconds rehearsedEvery { 1 };
    static constexpr int idsReady = 16; //!< of a symbol, laid ready anew once half are used: more than the guard lets out while the disk takes the next

    explicit OrderPlacer(const OrderContext& context, QObject* parent = nullptr);
    ~OrderPlacer() override;

    void setHedgeMode(bool hedge) { m_hedge = hedge; }
    //! \brief Orders of \p symbol may come: client ids for them are laid ready on the disk.
    void expect(const QString& symbol);
    //! \brief Journals an intent at the press, so that place() of the very same one does not wait for the disk. Sends nothing.
    void prepare(const OrderIntent& intent);
    //! \brief What a placing has besides its intent.
    struct Placing
    {
        bool ownRepeat = false;  //!< a step of our own, which is no second press
        QString clientId = {};   //!< empty: the prepared one, else a fresh one
        LocalOrderId parent = 0; //!< the entry it protects
        RequestId ledBy = 0;     //!< the wish it is a step of, 0 where it is the wish itself
    };
    //! \param id names the order from the press on
    void place(RequestId request, LocalOrderId id, const OrderIntent& intent, const Placing& how);
    void place(RequestId request, LocalOrderId id, const OrderIntent& intent) { place(request, id, intent, Placing {}); }
    //! \brief Several orders of one gesture, ordinary ones up to five in a request; each has its own line in the journal and its own end.
    //! \param first local id of the first, the others count up. \p request is Accepted where all were.
    void placeAll(RequestId request, LocalOrderId first, const std::vector<OrderIntent>& intents);
    QString nextClientId() { return m_ids.next(); }
    //! \brief The client id place() of \p intent would use now, for who must write it down before.
    QString clientIdFor(const OrderIntent& intent);
    //! \brief An intent of the last run without an end: unknown from the start.
    void adopt(const UnfinishedIntent& unfinished);

Q_SIGNALS:
    //! A refusal that says our picture of mode, positions or filters is old.
    void positionModeDoubted();
    void positionsDoubted();
    void filtersDoubted();

private:
    struct Prepared
    {
        OrderIntent intent;
        QString clientId;
        std::uint64_t sequence = 0;
        MonotonicTime at {};
        bool hastened = false; //!< its line is on its way to the disk
    };
    //! Allowed, registered and on disk: it may go out.
    struct Begun
    {
        RequestId request = 0;
        LocalOrderId id = 0;
        binance::PlaceRequest order;
        WallTime signedAt {};
    };
    struct Several;
    std::optional<Begun> begin(RequestId request, LocalOrderId id, const OrderIntent& intent, const Placing& how);
    void onSent(const Begun& begun);
    void sendTogether(const std::vector<Begun>& orders);
    void onOneOfSeveral(Several& several, Outcome outcome, const Error& error);
    void withdrawPrepared();
    QString freshId(const OrderIntent& intent);
    void stayAwake(std::chrono::milliseconds time);
    void watch();
    void rehearse();
    bool journalPlacing(RequestId request, LocalOrderId id, const OrderIntent& intent, WallTime signedAt);
    void refuse(RequestId request, OrderState state, const Error& error);
    void onAnswer(RequestId request, LocalOrderId id, const binance::OrderAnswer& answer);
    void onAccepted(RequestId request, LocalOrderId id, const binance::OrderAnswer& answer);
    void onRefused(RequestId request, LocalOrderId id, const binance::OrderAnswer& answer);
    void verifyRefusal(LocalOrderId id, int venueCode);
    void becomeUnknown(LocalOrderId id, WallTime signedAt);
    QString describe(LocalOrderId id) const;

    OrderContext m_context;
    ClientIds m_ids;
    std::optional<Prepared> m_prepared;
    QTimer m_vigil; //!< between press and release, so that the order meets a thread awake and caches warm
    MonotonicTime m_awakeUntil {}, m_rehearsed {};
    bool m_hedge = false;
};

} // namespace fathom
