// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fathom {

//! \brief What a price means for a click: where an order there would rest.
enum class RowKind : std::uint8_t { Unknown, Bid, Ask, Inside };

} // namespace fathom
