// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QString;
struct evp_cipher_ctx_st;

namespace fathom::net {

//! \brief Runs the code a connection's cipher runs, over nothing: the next real record is then encrypted by a processor that has it at hand.
//!
//! Has a key of zeros and no part in any connection; nothing it makes leaves it. One thread. Source: PERF 8.4, measured.
class CipherRehearsal final
{
public:
    CipherRehearsal();
    ~CipherRehearsal();

    //! \param cipher a connection's as OpenSSL names it ("TLS_AES_256_GCM_SHA384"); one that is not known is not rehearsed
    void choose(const QString& cipher);
    bool isChosen() const { return m_context != nullptr; }
    //! \brief Encrypts as much as a request has. A library that refuses is not asked again.
    void run();

private:
    struct Release
    {
        void operator()(evp_cipher_ctx_st* context) const;
    };
    std::unique_ptr<evp_cipher_ctx_st, Release> m_context;
};

} // namespace fathom::net
