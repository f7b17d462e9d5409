// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order_sizing.h"
#include "ui/ticket/small_dialog.h"

#include <memory>
#include <optional>

namespace fathom {

class NoticeLine;
class ValueField;

//! \brief Size from what may be lost between entry and stop, fees counted, rounded down to the step; what it comes to is shown before
//! it is taken. Source: INTERACTION 8, ui/order-ticket.png.
class RiskDialog final : public SmallDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RiskDialog)
public:
    struct Facts
    {
        std::shared_ptr<const Instrument> instrument;
        Side side = Side::Buy;
        RiskBudget budget;           //!< entry and fees; stop where there is one
        Decimal equity;              //!< what a percentage is of
        Decimal most;                //!< the largest size the account carries
        QString riskText;            //!< "0.5%"
    };
    RiskDialog(const Theme& theme, Facts facts, QWidget* parent);

    //! \brief The size as it stands, 0 where it cannot be told.
    Decimal size() const { return m_size.size; }

Q_SIGNALS:
    //! \param stop the stop it was computed with  \param riskText as typed, to begin with the next time
    void taken(fathom::Decimal size, fathom::Decimal stop, const QString& riskText);

private:
    void refresh();
    std::optional<Decimal> money() const;

    Facts m_facts;
    RiskSize m_size;
    Decimal m_stop;
    ValueField* m_risk;
    ValueField* m_stopField = nullptr; //!< only where the ticket has no stop
    QLabel *m_loss, *m_fees, *m_sizeLabel, *m_lossAtStop;
    NoticeLine* m_problem;
};

} // namespace fathom
