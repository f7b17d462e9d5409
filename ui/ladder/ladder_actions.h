// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/arming.h"
#include "ui/ladder/click_guard.h"
#include "ui/ladder/ladder_settings.h"
#include "ui/ladder/own_orders.h"
#include "ui/workspace/panel_context.h"

#include "core/session/session_types.h"

namespace fathom {

//! \brief What a gesture would send, captured whole at the press. Nothing in it is changed later.
struct Aim
{
    OrderIntent intent;
    std::int64_t ticks = 0;
    std::int64_t group = 0;
    RowKind kind = RowKind::Unknown;
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
    Arming& arming() { return m_arming; }
    ClickGuard& guard() { return m_guard; }
    bool isReduceOnly() const { return m_reduceOnly; }

    //! \brief The order of a plain click on a row: by side, at the row's own price. Empty inside the spread and where nothing is known.
    std::optional<Aim> aimAt(std::int64_t group, bool secondSize) const;
    std::optional<Aim> aimQuick(Quick quick) const;
    //! \brief An order of \p side at the row's own price, whatever the row means; for staging into the ticket.
    std::optional<Aim> stageAt(std::int64_t group, std::optional<Side> side, bool secondSize) const;
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

    //! \brief Why moving there would be refused; empty where it may go.
    QString moveRefusal(const OrderMove& move) const;
    bool sendMove(const OrderMove& move);
    void modify(LocalOrderId id, Decimal price, Decimal quantity);
    void cancel(const std::vector<LocalOrderId>& ids);
    void cancelAll(std::optional<Side> side);
    //! \brief Reduce-only market order for a part of the position; with real money and disarmed it asks first.
    void close(Decimal fraction);
    void closeNow(Decimal fraction);
    bool canMove(LocalOrderId id) const;
    const Order* order(LocalOrderId id) const;
    //! \brief Warms the order path; cheap, called when the pointer rests or presses.
    void prepare();
    //! \brief At an armed press: the order is journalled now, the release sends it.
    void prepare(const Aim& aim);

    void setSize(int index);
    void setSecondSize(int index);
    void editSize(int index, Decimal size);
    void setPostOnly(bool on);
    void setReduceOnly(bool on);
    void stepGroup(int direction);
    void toggleCumulative();
    void toggleProfit();

Q_SIGNALS:
    void settingsChanged();
    void closeQuestionWanted(fathom::Decimal fraction);
    void refused(std::int64_t group, fathom::Side side, const QString& title, const QString& text);
    void said(const QString& text); //!< for screen readers

private:
    std::optional<Aim> build(Side side, std::int64_t ticks, bool secondSize) const;
    QString sizeText(Decimal quantity) const;
    void onFinished(RequestId request, Outcome outcome, const Error& error, LocalOrderId order);
    void onSettings();

    struct Pending
    {
        std::int64_t group = 0;
        Side side = Side::Buy;
        QString title;
    };

    PanelContext m_context;
    LadderModel& m_model;
    Arming& m_arming;
    const Clock& m_clock;
    LadderSettings m_settings;
    ClickGuard m_guard;
    bool m_reduceOnly = false;
    std::unordered_map<RequestId, Pending> m_pending;
};

} // namespace fathom
