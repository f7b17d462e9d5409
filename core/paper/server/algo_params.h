// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/server/server_context.h"

namespace fathom::paper {

//! \brief Reads the parameters of POST algoOrder and algoOrder.place. What they mean together the engine decides.
//! Source: CHANGES 3.2. \return the documented refusal of bad input
Result<AlgoRequest> parseAlgo(const ServerContext& context, const Params& params);
//! \brief algoId or clientAlgoId.
Result<AlgoKey> parseAlgoKey(const Params& params);

} // namespace fathom::paper
