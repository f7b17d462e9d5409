// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace fathom::paper {

//! \brief A refusal with the venue's code; status and, where \p text is empty, the documented text go with the code.
Unexpected<Error> venueError(int code, QString text = {});
Unexpected<Error> missingParameter(QByteArrayView name);   //!< -1102
Unexpected<Error> emptyParameter(QByteArrayView name);     //!< -1105
Unexpected<Error> invalidParameter(QByteArrayView name);   //!< -1130
Unexpected<Error> unwantedParameter(QByteArrayView name);  //!< -1106
Unexpected<Error> illegalCharacters(QByteArrayView name, QLatin1String range); //!< -1100
//! \brief {"code":-1121,"msg":"Invalid symbol."}
QByteArray errorBody(const Error& error);
//! \brief HTTP status of a refusal, 400 where the error brings none.
int errorStatus(const Error& error);

} // namespace fathom::paper
