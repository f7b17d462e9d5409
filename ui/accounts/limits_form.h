// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_types.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace fathom {

class Theme;

//! \brief The three limits of an account: largest order, largest position, distance from the mark price. Source: INTERACTION 9.
class LimitsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LimitsForm)
public:
    explicit LimitsForm(const Theme& theme, QWidget* parent = nullptr);

    void setLimits(const HardLimits& limits);
    //! \return BadInput where a field cannot be read; an empty field is a limit not set
    Result<HardLimits> limits() const;

Q_SIGNALS:
    void changed();

private:
    std::array<QLineEdit*, 3> m_fields {};
};

} // namespace fathom
