// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/domain/account_types.h"
#include "core/domain/instrument.h"
#include "ui/ladder/ladder_options.h"
#include "ui/ladder/ladder_settings.h"
#include "ui/workspace/panel_context.h"

#include <functional>

class QWidget;

namespace fathom {

//! \brief Before the first arming with real money in a session: what a press will do from then on. Source: INTERACTION 2.
void askToArmLive(const PanelContext& context, const Instrument& instrument, const LadderSettings& settings, const LadderOptions& options, QWidget* parent,
    std::function<void()> confirmed);

//! \brief Before the dead-man switch is set: which orders the exchange would cancel, and which it may cancel too. Source: NOVEL 7, FAULTS D09.
void askToStartCountdown(const PanelContext& context, const Instrument& instrument, int seconds, QWidget* parent, std::function<void()> confirmed);

} // namespace fathom
