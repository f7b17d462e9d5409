// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

//! \brief What leaves the program as text (log, support bundle, diagnosis) passes here. Thread: any.
//!
//! Twice, by two different means: named values (signature=…, listenKey, X-MBX-APIKEY) are replaced by their names, and registered
//! bytes are replaced wherever they stand, whole or in part. Registered are secrets, API keys and listenKeys; of them only salted
//! digests of their 12-byte stretches are kept, so that the filter is no copy of what it hides. Source: SECURITY 3.1 to 3.5, FAULTS E11.
namespace fathom::redaction {

//! \brief Never lets any stretch of 12 or more of \p bytes out again. Of a PEM block the lines are taken, not its armour.
//! Texts shorter than 8 bytes are too common to be told from words and are not taken.
void hide(std::string_view bytes);

//! \brief One line for the log: redacted, control and direction characters escaped, at most \p longest characters.
QByteArray line(const QString& text, int longest = 4'000);

//! \brief A text of several lines: as line(), but line ends stay and nothing is cut.
QByteArray text(const QString& text);

//! \brief Only the second means: registered bytes become ***.
QByteArray withoutHidden(QByteArray bytes);

} // namespace fathom::redaction
