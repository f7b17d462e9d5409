// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <malloc.h>

namespace fathom {

//! \brief Lets the process give back what it no longer uses. By itself the allocator learns from one large buffer, such as frames that piled
//! up while the machine was busy, to keep as much for good. Call first in main().
inline void giveMemoryBack()
{
    constexpr int ownMapping = 256 << 10; // larger than any frame of every day: only what piles up or is read once
    constexpr int keptOnTop = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, ownMapping);
    mallopt(M_TRIM_THRESHOLD, keptOnTop);
}

} // namespace fathom
