// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace fathom {

//! \brief Only one Fathom writes a profile. Held for the program's life; a lock of a dead process is taken over.
//! Source: FAULTS D10, SECURITY 6.6.
class ProfileLock final
{
public:
    //! \return the lock; Refused with a translated sentence naming the other process; Storage where the folder is unusable
    static Result<std::unique_ptr<ProfileLock>> acquire(const QString& profileDir);

private:
    explicit ProfileLock(const QString& path);

    QLockFile m_file;
};

} // namespace fathom
