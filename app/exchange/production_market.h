// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/live/live_venue.h"

namespace fathom {

//! \brief The public hosts of Binance's USDⓈ-M production, for a paper exchange that follows them: the program's one table of hosts says
//! which they are, and the paper exchange does not know it.
paper::LiveVenue productionMarket();

} // namespace fathom
