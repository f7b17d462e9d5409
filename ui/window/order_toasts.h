// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "core/session/session_types.h"
#include "ui/workspace/toast_stack.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <set>

namespace fathom {

class Session;
class WindowToasts;

//! \brief Turns answers into toasts, each in the window that asked: placed, moved and cancelled with their way back, filled, refused with
//! what would be possible, unknown until it is known, and what the log wants noticed. Source: INTERACTION 9, 14.
class OrderToasts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderToasts)
public:
    OrderToasts(Session& session, WindowToasts& toasts, QObject* parent);

    //! \brief What was asked for once more did not go either. \param offered it can be asked for again
    void tellNotSent(LocalOrderId order, const QString& what, const QString& reason, bool offered);

Q_SIGNALS:
    void detailsWanted(fathom::LocalOrderId order);
    //! What a line counts is to be seen one by one.
    void logDetailsWanted(const fathom::LogLine& line);
    //! What was to protect a position was refused because its trigger is met already.
    void closeInsteadWanted(const fathom::OrderIntent& refused);
    //! The button of a placing that is proven not to be at the exchange. \param what it in words
    void sendAgainWanted(fathom::LocalOrderId order, const QString& what);
    //! A size that would be accepted, for the ticket.
    void sizeWanted(const QString& symbol, fathom::Side side, fathom::Decimal price, fathom::Decimal size);

private:
    struct Asked
    {
        enum class What { Place, PlaceAll, Move, Replace, Cancel, Protect, Other };
        What what = What::Other;
        OrderIntent intent; //!< Place; of Protect the leg that was asked for; else what the order was before
        LocalOrderId order = 0;
        QString symbol;
        MonotonicTime sent {};
        QPointer<ToastStack> stack; //!< of the window that asked
        std::vector<LocalOrderId> orders {}; //!< PlaceAll: all of them; Replace: the new one
        Bracket wanted {}, before {}; //!< Protect: the legs asked for, and those of them that stood there; Cancel: what waited for the entry
    };
    struct Filled
    {
        Fill last;
        Decimal quantity, commission, value;
        bool maker = true;
    };

    void watchRequests();
    void ask(RequestId request, Asked asked);
    void answer(RequestId request, Outcome outcome, const Error& error);
    void placed(const Asked& asked);
    void placedAll(const Asked& asked);
    void replaced(const Asked& asked);
    void guarded(const Asked& asked);
    void unguard(const Asked& asked);
    void offerAgain(Toast& toast, LocalOrderId order);
    void offerUndo(Toast& toast, const QString& words, std::function<void()> undo) const;
    Bracket standing(const QString& symbol, PositionSide side, const Bracket& wanted) const;
    Bracket heldFor(LocalOrderId entry) const;
    OrderIntent legOf(const QString& symbol, PositionSide side, const Bracket& bracket) const;
    void moved(const Asked& asked);
    void cancelled(const Asked& asked);
    void refused(const Asked& asked, Outcome outcome, const Error& error);
    void tellUnknown(LocalOrderId id, const QString& what, ToastStack& stack);
    void takeLine(const LogLine& line);
    void showLine(const LogLine& line, ToastStack& stack);
    void showLines();
    void offerSize(Toast& toast, const Asked& asked);
    void undo(const Asked& asked, const QString& lead, const QString& rest);
    void orderChanged(LocalOrderId id);
    void collect(const Fill& fill);
    void showFills();
    int undoSeconds() const;
    OrderIntent intentOf(LocalOrderId id) const;
    ToastStack& stackOf(const Asked& asked) const;
    ToastStack& stackOf(const LogLine& line) const;
    QString lead(const OrderIntent& intent) const;
    QString rest(const OrderIntent& intent) const;
    QString sizeWords(const QString& symbol, Decimal quantity) const;
    QString priceWords(const QString& symbol, Decimal price) const;

    Session& m_session;
    WindowToasts& m_toasts;
    std::map<RequestId, Asked> m_asked;
    std::map<LocalOrderId, Asked> m_undoing;        //!< placements being taken back
    std::set<LocalOrderId> m_unknown;               //!< told, and not known yet
    std::set<LocalOrderId> m_fired;                 //!< of which closing instead was asked
    std::map<LocalOrderId, QPointer<ToastStack>> m_windows; //!< where an order was asked for: its fills are told there
    std::map<std::int64_t, Filled> m_fills;         //!< by venue order id, until shown
    std::vector<LogLine> m_lines;                   //!< of what happened to orders, until shown
    QTimer m_merge;
};

} // namespace fathom
