// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/domain/instrument.h"
#include "ui/workspace/moved_market.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QLabel;

namespace fathom {

class ConfirmDialog;
class Session;

//! \brief What every question about trading keeps to, beside the look of its dialog: one at a time in the whole program, modal to no
//! window, closed as not sent where the account is lost or what it is about has gone. Lives as long as the dialog.
//! Source: INTERACTION 2.
class TradeQuestion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TradeQuestion)
public:
    //! \param what the order in words, for the log line where it is not sent
    TradeQuestion(Session& session, ConfirmDialog* dialog, QString symbol, QString what);
    ~TradeQuestion() override;

    //! \brief A line with the market as it is; where MovedMarket says that it moved the button waits and the line is marked.
    void addMarketLine();
    //! \brief Follows a leg. \param show writes what is said of it and gives back what is to be marked where its size changed
    void followLeg(PositionSide side, std::function<QLabel*(const Position&)> show);
    //! \brief Backs out of the question that is open, and asks this one.
    void ask();

private:
    void showMarket();
    void showLeg();
    void drop(const QString& why);

    Session& m_session;
    ConfirmDialog* m_dialog;
    QString m_symbol, m_what;
    bool m_wasReady;
    QLabel* m_market = nullptr;
    MovedMarket m_moved; //!< by its middle, doubled
    PositionSide m_side = PositionSide::Both;
    std::function<QLabel*(const Position&)> m_showLeg;
    std::optional<Decimal> m_amount;
};

} // namespace fathom
