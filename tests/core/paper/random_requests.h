// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/noise.h"
#include "tests/core/paper/server_fixture.h"

namespace fathom::paper::test {

//! \brief Requests of every kind by every account, most of them sensible, some bent, some nonsense; the same seed, the same
//! requests as long as the answers are the same.
class RandomRequests final
{
public:
    //! \param server with \p accounts accounts and the symbols of \p symbols
    RandomRequests(ServerFixture& server, std::vector<QString> symbols, std::size_t accounts, std::uint64_t seed);
    //! \return one whole HTTP request
    QByteArray next();
    //! \brief Moves mark prices, a little and now and then a lot, and the clock; at times over a funding.
    void moveOn();

private:
    struct Call
    {
        QByteArray method, path, query;
    };
    Call place();
    Call onOrder(const QByteArray& method, const QByteArray& path);
    Call modify();
    Call batch();
    Call conditional();
    Call onConditional();
    Call settings();
    Call question();
    QByteArray bent(QByteArray query);
    QByteArray order(bool inBatch);
    QByteArray wrapped(const Call& call);

    std::uint64_t below(std::uint64_t bound) { return m_random.below(bound); }
    template <std::size_t n>
    QByteArray oneOf(const char* const (&list)[n])
    {
        return list[below(n)];
    }
    QByteArray symbol();
    //! \brief A price near the mark of \p symbol, on its grid.
    QByteArray priceNear(const QByteArray& symbol, double reach);
    QByteArray quantityOf(const QByteArray& symbol);
    Exchange& engine();
    AccountId accountId() const { return m_ids[m_account]; }

    ServerFixture& m_server;
    std::vector<QString> m_symbols;
    std::vector<AccountId> m_ids;
    std::vector<double> m_centre; // where the marks wander around
    std::size_t m_account = 0;
    Random m_random;
};

} // namespace fathom::paper::test
