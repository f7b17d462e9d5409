// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace fathom::paper {

//! \brief One HTTP/1.1 request, read whole. Header names are lower case. Plain value.
struct HttpRequest
{
    QByteArray method;
    QByteArray path;  //!< as sent, without the query
    QByteArray query; //!< raw bytes after the question mark: these are what a signature covers
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    bool keepAlive = true;

    //! \return the first value of a header, null where absent. \param name lower case
    QByteArrayView header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const { return !header(name).isNull(); }
    bool wantsWebSocket() const;
};

//! \brief What goes back: status, JSON body and extra header lines.
struct HttpReply
{
    int status = 200;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray contentType = "application/json;charset=UTF-8";

    //! \brief The reply as bytes on the wire; without its body, but with its length, where HEAD was asked.
    QByteArray serialised(bool keepAlive, bool withBody = true) const;
};

//! \brief Reads requests from a growing buffer, one after the other, within fixed bounds.
//!
//! Heads of at most 16 KiB, bodies of at most 1 MiB, Content-Length or chunked but not both. Anything ambiguous is refused
//! instead of guessed. Thread: the caller's. Source: SECURITY 5.7.
class HttpParser final
{
public:
    static constexpr qsizetype maxHead = 16 * 1024;
    static constexpr qsizetype maxBody = 1024 * 1024;

    enum class Outcome { NeedMore, Complete, Failed };

    //! \brief Consumes from \p buffer what belongs to the next request.
    Outcome advance(QByteArray& buffer);
    //! \brief The request after Complete; the parser is ready for the next one.
    HttpRequest take();
    //! \brief HTTP status to answer after Failed.
    int failureStatus() const { return m_failure; }
    //! \brief True once after the head of a request that waits for "100 Continue".
    bool takeContinueWanted() { return std::exchange(m_continueWanted, false); }
    //! \brief True while a request has begun and is not complete.
    bool isInside() const { return m_stage != Stage::Head; }

private:
    enum class Stage { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer, Done };

    Outcome failWith(int status);
    bool readHead(QByteArrayView head);
    bool readRequestLine(QByteArrayView line);
    bool readHeaderLine(QByteArrayView line);
    bool decideBody();
    Outcome readHeadStage(QByteArray& buffer);
    bool readChunkSize(QByteArray& buffer, bool& needMore);
    bool readTrailer(QByteArray& buffer, bool& needMore);

    HttpRequest m_request;
    Stage m_stage = Stage::Head;
    qsizetype m_scanned = 0;
    qsizetype m_expected = 0;
    int m_failure = 0;
    bool m_http11 = true;
    bool m_continueWanted = false;
};

} // namespace fathom::paper
