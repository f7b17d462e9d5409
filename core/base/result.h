// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace fathom {

//! \brief What went wrong, for callers (code), for the log (detail, English) and for people (userText, translated).
struct Error
{
    enum class Code {
        BadInput,     //!< text or value the caller gave is not usable
        BadReply,     //!< the peer answered something unreadable
        Network,      //!< no connection, or it broke
        Timeout,
        NotSent,      //!< proven that no byte of the request left
        Unknown,      //!< may or may not have been executed
        Rejected,     //!< the venue refused, venueCode says why
        RateLimited,  //!< refused by the venue's or our own budget; nothing was executed
        Banned,       //!< 418 or 403; nothing may be sent until it ends
        Unauthorised, //!< key, signature or permission
        SequenceGap,
        Overflow,
        Storage,      //!< disk full, unreadable, not writable
        NotReady,     //!< not reconciled, not connected, no filters loaded
        Refused,      //!< refused by our own guard before anything was sent
        Locked,       //!< the key is locked: nothing can be signed
    };

    Code code = Code::BadInput;
    QString detail;    //!< English, for the log; never a secret, a URL or markup
    int venueCode = 0; //!< Binance error code, 0 where none
    int httpStatus = 0; //!< 0 where none

    //! \brief One translated sentence for people, plain text, followed by the venue's code where there is one.
    QString userText() const;
};

//! \brief What a Result that failed is made from: `return Unexpected { error };`. Thread: any.
template <class E>
struct Unexpected
{
    E error;
};
template <class E>
Unexpected(E) -> Unexpected<E>;

inline Unexpected<Error> fail(Error::Code code, QString detail, int venueCode = 0, int httpStatus = 0)
{
    return { Error { code, std::move(detail), venueCode, httpStatus } };
}

//! \brief A value or an Error; the names follow std::expected of C++23.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Unexpected<Error> error)
        : m_state(std::in_place_index<1>, std::move(error.error))
    {
    }
    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T value() && { return std::get<0>(std::move(m_state)); } // by value: `for (x : f().value())` stays alive
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T operator*() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

//! \brief Success without a value, or an Error. Thread: any.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Unexpected<Error> error)
        : m_error(std::move(error.error))
        , m_failed(true)
    {
    }
    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return !m_failed; }
    const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace fathom
