// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"

#include <QString>

namespace fathom {

//! \brief What sort of contract it is, for people: "Perpetual"; the venue's own word where it is new to this program. Translated.
QString contractWords(const Instrument& instrument);

} // namespace fathom
