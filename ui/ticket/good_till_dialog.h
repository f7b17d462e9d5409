// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/ticket/small_dialog.h"

class QDateTimeEdit;

namespace fathom {

class NoticeLine;

//! \brief Until when an order is good, UTC; more than ten minutes ahead, as the exchange wants it.
class GoodTillDialog final : public SmallDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoodTillDialog)
public:
    GoodTillDialog(const Theme& theme, WallTime now, WallTime before, QWidget* parent);

    WallTime chosen() const;

Q_SIGNALS:
    void taken(fathom::WallTime till);

private:
    void refresh();

    WallTime m_now;
    QDateTimeEdit* m_edit;
    NoticeLine* m_problem;
};

} // namespace fathom
