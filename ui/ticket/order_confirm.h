// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ticket/ticket_state.h"
#include "ui/workspace/confirm_dialog.h"
#include "ui/workspace/moved_market.h"

#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace fathom {

//! \brief Asks before an order goes to a live account: what is sent, what it makes of the position, what the market does meanwhile.
//! The order is the one that was pressed, whatever the market does; only its button waits where the market turned the order's meaning.
//! Source: INTERACTION 2, ui/order-ticket.png.
class OrderConfirm final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderConfirm)
public:
    //! \param side as it stood at the press
    OrderConfirm(const PanelContext& context, const TicketInput& input, const TicketState& state, Side which, QWidget* window);

    ConfirmDialog* dialog() const { return m_dialog; }
    //! \brief What the orders are worth, for the allowance.
    static Decimal notionalOf(const TicketSide& side);

Q_SIGNALS:
    void confirmed();
    //! Backed out, or the connection went: nothing was sent.
    void dropped();

private:
    void addHeadline(const TicketInput& input, Side which);
    void addFigures(Side which);
    void addSkip();
    void showMarket(bool first);
    void takeAllowance();

    PanelContext m_context;
    TicketSide m_side;
    std::shared_ptr<const Instrument> m_instrument;
    QPointer<ConfirmDialog> m_dialog;
    QLabel* m_market = nullptr;
    QCheckBox* m_skip = nullptr;
    QLineEdit* m_most = nullptr;
    bool m_rests = false;             //!< a resting order that would not take when it was pressed
    bool m_takes = false;             //!< it would take now
    MovedMarket m_moved;              //!< by its far side
};

} // namespace fathom
