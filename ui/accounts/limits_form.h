// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_types.h"
#include "core/session/session_types.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace fathom {

class Theme;

//! \brief The limits of an account: largest order, largest position, distance from the mark price, loss of a day, orders a second.
//! Source: INTERACTION 9.
class LimitsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LimitsForm)
public:
    explicit LimitsForm(const Theme& theme, QWidget* parent = nullptr);

    void setLimits(const HardLimits& limits);
    //! \brief What the exchange's budget allows in a second; 0 where it is not known.
    void setMostOrders(int most);
    //! \brief What holds today and what waits for tomorrow, said under the fields.
    void setDayLoss(const DayLoss& state);
    //! \return BadInput where a field cannot be read; an empty field is a limit not set
    Result<HardLimits> limits() const;

Q_SIGNALS:
    void changed();

private:
    static constexpr int fieldCount = 5, columns = 3;
    static constexpr std::size_t Rate = 4;
    void showNote();

    std::array<QLineEdit*, fieldCount> m_fields {};
    QLabel* m_note = nullptr;
    int m_mostOrders = 0;
    DayLoss m_loss;
};

} // namespace fathom
