// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QJsonValue;

namespace fathom::paper::test {

//! \brief Whether \p value has \p shape, written as tests/data/conformance/rest.txt says.
//! \return what differs and where, empty where nothing does
QString differsFrom(const QByteArray& shape, const QJsonValue& value);

} // namespace fathom::paper::test
