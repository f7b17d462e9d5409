// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/exchange_private.h"

namespace fathom::paper {

//! \brief The account in one SQLite file: write-ahead log, every save synced, one writer at a time.
//! Thread: the one that opened it. Money is text, exact to the last digit.
class StateStore final
{
public:
    //! \return BadInput where the file is there but is no sound state; Storage where it cannot be used at all
    static Result<std::unique_ptr<StateStore>> open(const QString& file);
    //! \brief Renames a corrupt file to FILE.corrupt-<time>, its log with it. \return the new name
    static Result<QString> setAside(const QString& file, WallTime now);
    ~StateStore();
    StateStore(const StateStore&) = delete;
    StateStore& operator=(const StateStore&) = delete;

    //! \brief Fills accounts from the file; changes nothing where it fails. Rows of markets that are gone are left alone.
    Result<void> load(Exchange::Private& exchange);
    //! \brief Writes what is dirty in one transaction and syncs it.
    Result<void> save(const Exchange::Private& exchange);

private:
    explicit StateStore(QString connection);
    Result<void> prepare();
    Result<void> prepareExtras();
    Result<void> saveExtras(const Exchange::Private& exchange);
    Result<void> loadExtras(const std::vector<std::unique_ptr<PaperAccount>>& accounts, std::optional<Decimal>& fund);
    struct Statements;
    struct Loader;
    QString m_connection;
    std::unique_ptr<Statements> m_statements;
};

} // namespace fathom::paper
