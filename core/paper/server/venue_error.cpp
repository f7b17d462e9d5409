// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/server/venue_error.h"

#include "core/base/json_writer.h"

namespace fathom::paper {

namespace {

struct Known
{
    int code;
    int status;
    const char* text;
};

// Codes the server itself answers with; those of the engine come with their own text. Source: 2024 reference "Error Codes".
constexpr Known knownErrors[] = {
    { -1000, 400, "An unknown error occurred while processing the request." },
    { -1003, 429, "Too many requests." },
    { -1015, 429, "Too many new orders." },
    { -1020, 400, "This operation is not supported." },
    { -1021, 400, "Timestamp for this request is outside of the recvWindow." },
    { -1022, 400, "Signature for this request is not valid." },
    { -1023, 400, "Start time is greater than end time." },
    { -1099, 404, "Not found, unauthenticated, or unauthorized." },
    { -1100, 400, "Illegal characters found in a parameter." },
    { -1101, 400, "Too many parameters sent for this endpoint." },
    { -1103, 400, "An unknown parameter was sent." },
    { -1104, 400, "Not all sent parameters were read." },
    { -1111, 400, "Precision is over the maximum defined for this asset." },
    { -1114, 400, "TimeInForce parameter sent when not required." },
    { -1115, 400, "Invalid timeInForce." },
    { -1116, 400, "Invalid orderType." },
    { -1117, 400, "Invalid side." },
    { -1118, 400, "New client order ID was empty." },
    { -1119, 400, "Original client order ID was empty." },
    { -1120, 400, "Invalid interval." },
    { -1121, 400, "Invalid symbol." },
    { -1125, 400, "This listenKey does not exist." },
    { -1127, 400, "Lookup interval is too big." },
    { -1128, 400, "Combination of optional parameters invalid." },
    { -1131, 400, "recvWindow must be less than 60000." },
    { -1136, 400, "Invalid newOrderRespType." },
    { -2011, 400, "Unknown order sent." },
    { -2014, 401, "API-key format invalid." },
    { -2015, 401, "Invalid API-key, IP, or permissions for action." },
    { -4014, 400, "Price not increased by tick size." },
    { -4015, 400, "Client order id length should be less than 36 chars" },
    { -4021, 400, "Not valid depth limit." },
    { -4028, 400, "Leverage is not valid" },
    { -4031, 400, "Invalid stop price working type." },
    { -4032, 400, "Exceed maximum cancel order size." },
    { -4056, 400, "Invalid api key type." },
    { -4060, 400, "Invalid position side." },
    { -4082, 400, "Invalid number of batch place orders." },
    { -4104, 400, "Invalid contract type." },
    { -4120, 400, "Order type not supported for this endpoint. Please use the Algo Order API endpoints instead." },
    { -4144, 400, "Invalid pair" },
    { -4165, 400, "Invalid time interval" },
    { -5000, 404, "Path or method is invalid." },
    { -5037, 400, "Invalid price match" },
    { -5039, 400, "Invalid self trade prevention mode" },
    { -5040, 400, "The goodTillDate timestamp must be greater than the current time plus 600 seconds and smaller than 253402300799000" },
    { -21001, 400, "USER_IS_NOT_UNIACCOUNT" },
};

} // namespace

Unexpected<Error> venueError(int code, QString text)
{
    for (const Known& known : knownErrors) {
        if (known.code == code) {
            return fail(code == -2014 || code == -2015 ? Error::Code::Unauthorised : Error::Code::Rejected,
                text.isEmpty() ? QLatin1String(known.text) : text, code, known.status);
        }
    }
    return fail(Error::Code::Rejected, text, code, 400);
}

Unexpected<Error> missingParameter(QByteArrayView name)
{
    return venueError(-1102,
        QStringLiteral("Mandatory parameter '%1' was not sent, was empty/null, or malformed.").arg(QString::fromUtf8(name)));
}

Unexpected<Error> emptyParameter(QByteArrayView name)
{
    return venueError(-1105, QStringLiteral("Parameter '%1' was empty.").arg(QString::fromUtf8(name)));
}

Unexpected<Error> invalidParameter(QByteArrayView name)
{
    return venueError(-1130, QStringLiteral("Data sent for parameter '%1' is not valid.").arg(QString::fromUtf8(name)));
}

Unexpected<Error> unwantedParameter(QByteArrayView name)
{
    return venueError(-1106, QStringLiteral("Parameter '%1' sent when not required.").arg(QString::fromUtf8(name)));
}

Unexpected<Error> illegalCharacters(QByteArrayView name, QLatin1String range)
{
    return venueError(-1100,
        QStringLiteral("Illegal characters found in parameter '%1'; legal range is '%2'.").arg(QString::fromUtf8(name), range));
}

QByteArray errorBody(const Error& error)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().number("code", error.venueCode).string("msg", error.detail).endObject();
    return out;
}

int errorStatus(const Error& error)
{
    return error.httpStatus != 0 ? error.httpStatus : 400;
}

} // namespace fathom::paper
