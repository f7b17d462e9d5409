// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string_view>

namespace fathom::test {

//! \brief Remembers a secret that goes through a test, masked, in the file FATHOM_CANARIES names: what the whole suite leaves behind is
//! searched for it by tests/canaries. Nothing where no file is named. Source: SECURITY 3.4, FAULTS I7.
void noteCanary(std::string_view secret);

//! \brief Files under \p folder in which \p secret, or the first or last half of it, stands.
QStringList filesWith(const QString& folder, std::string_view secret);

} // namespace fathom::test
