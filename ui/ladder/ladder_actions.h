// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/arming.h"
#include "ui/ladder/ladder_options.h"
#include "ui/ladder/ladder_settings.h"
#include "ui/ladder/own_orders.h"
#include "ui/workspace/click_guard.h"
#include "ui/workspace/panel_context.h"

#include "core/domain/account_types.h"
#include "core/domain/order_check.h"
#include "core/session/session_types.h"

namespace fathom {

class KeyMap;

//! \brief What a gesture would send, captured whole at the press. Nothing in it is changed later.
struct Aim
{
    enum class What : std::uint8_t { Limit, Stop, StopLimit, Protect };
    OrderIntent intent;
    What what = What::Limit;
    std::int64_t ticks = 0; //!< of the limit, or of the trigger
    std::int64_t group = 0;
    RowKind kind = RowKind::Unknown;
    bool secondSize = false;

    bool isConditional() const { return what != What::Limit; }
    bool operator==(const Aim&) const = default;
};

//! \brief Orders a second press of the same button would take as well: those that protect the position. Source: INTERACTION 5.9.
struct ProtectiveOffer
{
    std::optional<Side> side;
    CancelScope::Kind kind = CancelScope::Kind::All;
    int orders = 0;
    bool operator==(const ProtectiveOffer&) const = default;
};

//! \brief Turns ladder gestures into requests to the session, behind the guards, and says in words why one was refused.
//! GUI thread; every call returns at once.
class LadderActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LadderActions)
public:
    LadderActions(const PanelContext& context, LadderModel& model, Arming& arming, const Clock& clock, QObject* parent = nullptr);

    enum class Quick { BuyAtOwnBest, SellAtOwnBest, BuyAsk, SellBid };

    LadderSettings& settings() { return m_settings; }
    const LadderSettings& settings() const { return m_settings; }
    const LadderOptions& options() const { return m_options; }
    //! \brief Stores the options for every ladder; they come back by optionsChanged().
    void setOptions(const LadderOptions& options);
    //! \brief Which key does what; shared by every panel.
    const KeyMap& keys() const { return m_keys; }
    Arming& arming() { return m_arming; }
    const Arming& arming() const { return m_arming; }
    ClickGuard& guard() { return m_guard; }
    bool isReduceOnly() const { return m_reduceOnly; }

    //! \brief The order \p action stands for on a row, at the row's own price or at \p ticks of an opened row. Empty where it means
    //! nothing there: by side inside the spread, a stop inside, protecting without a position.
    std::optional<Aim> aim(MouseAction action, std::int64_t group, std::optional<std::int64_t> ticks = std::nullopt) const;
    std::optional<Aim> aimQuick(Quick quick) const;
    //! \brief What one exact price means now, whatever the row it lies in.
    RowKind kindOfTicks(std::int64_t ticks) const;
    //! \brief An order of \p side at the row's own price, whatever the row means; for staging into the ticket.
    std::optional<Aim> stageAt(std::int64_t group, std::optional<Side> side) const;
    //! \brief The same order, only resting: sent where the market crossed it a moment ago and the trader chose so.
    static Aim postOnly(Aim aim);
    //! \brief Why this order would be refused now, translated; empty where it may go.
    QString refusal(const Aim& aim) const;
    //! \brief Checks, guards and places. \return true where it went to the gateway
    bool send(const Aim& aim);
    //! \brief Hands it to the ticket; always allowed.
    void offer(const Aim& aim, bool withSide = true);
    //! \brief Says at the row why a press does nothing.
    void refuse(std::int64_t group, Side side, const QString& reason);
    //! \brief Words at a row, seen and spoken.
    void notice(std::int64_t group, Side side, const QString& title, const QString& text);
    void say(const QString& text) { Q_EMIT said(text); }

    //! \brief The leg of the position presses work on: the only one, the chosen one, else the larger; null where flat.
    const Position* leg() const;
    std::vector<const Position*> legs() const;
    void chooseLeg(PositionSide side);

    //! \brief What the market says to the checks of an order.
    OrderFacts facts() const;
    //! \brief Why moving there would be refused; empty where it may go.
    QString moveRefusal(const OrderMove& move) const;
    bool sendMove(const OrderMove& move);
    void modify(LocalOrderId id, Decimal price, Decimal quantity);
    //! \brief Other terms for a conditional order: a new one and the end of the old one.
    void replace(LocalOrderId id, const OrderIntent& terms);
    void cancel(const std::vector<LocalOrderId>& ids);
    //! \brief First press: what does not protect the position; a second one within three seconds: the rest too.
    void cancelAll(std::optional<Side> side, CancelScope::Kind kind = CancelScope::Kind::All);
    const std::optional<ProtectiveOffer>& protectiveOffer() const { return m_offer; }
    //! \brief Reduce-only market order for a part of the leg; with real money and disarmed it asks first.
    void close(PositionSide side, Decimal fraction);
    void closeNow(PositionSide side, Decimal fraction);
    //! \brief Asks first unless it is armed and the option says otherwise.
    void reverse(PositionSide side);
    void reverseNow(PositionSide side);
    //! \brief Moving its limit price; \p mergeable also while a modify is in flight, the later target then waits for its answer.
    bool canMove(LocalOrderId id, bool mergeable = false) const;
    const Order* order(LocalOrderId id) const;
    const PanelContext& context() const { return m_context; }
    //! \brief Ticks \p order is drawn at and moved from; 0 where it has no place.
    std::int64_t ticksOf(const Order& order) const;
    //! \brief The terms of \p order moved to \p ticks: its limit, or its trigger with the limit price keeping its distance.
    OrderIntent movedTerms(const Order& order, std::int64_t ticks) const;
    //! \brief Warms the order path; cheap, called when the pointer rests or presses.
    void prepare();
    //! \brief At an armed press: the order is journalled now, the release sends it.
    void prepare(const Aim& aim);
    //! \brief Median size of the symbol's orders in the last 30 days, empty below five of them.
    std::optional<Decimal> usualSize() const;
    void setCountdown(int seconds);
    //! \brief Tells when the last price reaches the row.
    void setAlert(std::int64_t group);

    void setSize(int index);
    void setSecondSize(int index);
    void swapSizes();
    void editSize(int index, Decimal size);
    void setPostOnly(bool on);
    void setReduceOnly(bool on);
    void stepGroup(int direction);
    void toggleCumulative();
    void toggleProfit();
    //! \brief Stores the symbol's settings after they were changed through settings().
    void settingsEdited();

Q_SIGNALS:
    void settingsChanged();
    void optionsChanged();
    void legChanged();
    void closeQuestionWanted(fathom::PositionSide side, fathom::Decimal fraction);
    //! What was to protect the leg would trigger at once: closing at the market is what is left of it.
    void closeInsteadWanted(const fathom::OrderIntent& refused);
    void reverseQuestionWanted(fathom::PositionSide side);
    void refused(std::int64_t group, fathom::Side side, const QString& title, const QString& text);
    void said(const QString& text); //!< for screen readers
    void protectiveOfferChanged();
    //! \param text step a close, reverse or replace is in; empty when it is done
    void stepChanged(const QString& text);
    //! Replacing a stop failed in its second step, or its outcome is unknown: the position may stand without it.
    void replaceFailed(const QString& reason);
    void replaceBegan();
    void replaceEnded(); //!< its answer is there, whichever it is

private:
    struct Pending
    {
        std::int64_t group = 0;
        Side side = Side::Buy;
        QString title;
        LocalOrderId moved = 0; //!< a modify: what is said when it was accepted
        QString to {};          //!< the price it asked for
        bool replaces = false;
        bool steps = false; //!< shows its progress
    };

    std::optional<Aim> build(Side side, std::int64_t ticks, bool secondSize) const;
    std::optional<Aim> buildStop(bool withLimit, std::int64_t ticks, RowKind kind) const;
    std::optional<Aim> buildProtect(std::int64_t ticks) const;
    QString sizeText(Decimal quantity) const;
    bool passesGuard(const Aim& aim);
    void protectNow(const Aim& aim);
    Pending pendingFor(const Order& order, const QString& title) const;
    void onFinished(RequestId request, Outcome outcome, const Error& error, LocalOrderId order);
    void offerClose(const OrderMove& move);
    void setOffer(const std::optional<ProtectiveOffer>& offer);

    PanelContext m_context;
    LadderModel& m_model;
    Arming& m_arming;
    const Clock& m_clock;
    const KeyMap& m_keys;
    LadderSettings m_settings;
    LadderOptions m_options;
    ClickGuard m_guard;
    bool m_reduceOnly = false;
    std::optional<PositionSide> m_leg;
    std::unordered_map<RequestId, Pending> m_pending;
    std::optional<ProtectiveOffer> m_offer;
    QTimer m_offerEnds;
    std::vector<LocalOrderId> m_spared; //!< a second press takes them, too
    MonotonicTime m_sparedUntil {};
};

} // namespace fathom
