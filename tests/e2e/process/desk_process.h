// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/process/exchange_process.h"

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace fathom::e2e {

//! \brief Asks \p condition again and again. Any thread. \return true as soon as it holds
bool waitUntil(const std::function<bool()>& condition, int ms);

//! \brief A terminal without a window (desk_program.cpp), as a process of its own. Of one thread, any.
class DeskProcess final {
public:
    //! \param killPoint where it kills itself on its way to be ready; empty: nowhere
    DeskProcess(const QString& profile, const QString& announcement, const QByteArray& killPoint = {});
    ~DeskProcess();
    void kill();
    //! \return true where it ended by itself within \p ms, by SIGKILL
    bool waitKilled(int ms);
    //! \brief A command nobody waits for.
    void say(const QByteArray& command);
    //! \return its answer, empty where it gave none
    QJsonObject ask(const QByteArray& command);
    QJsonObject picture() { return ask("picture"); }
    //! \return the first picture of it ready, empty where it did not become so
    QJsonObject firstReady(int ms = 40'000);
    bool waitReady() { return !firstReady().isEmpty(); }

private:
    QProcess m_process;
    int m_unread = 0;
};

//! \brief The exchange, the file it announces itself in, and a desk, all processes. Of one thread, any.
class Pair final {
public:
    Pair();
    void startExchange();
    void startDesk(const QByteArray& killPoint = {});
    bool start();
    void signal(int number) const; //!< to the exchange
    //! \brief Clicks, some of which take; nobody waits for an answer.
    void click(int count);
    //! \brief What still differs between the terminal and the exchange's ledger, empty where
    //! nothing does. To be asked again and again: the exchange counts questions, hence once a
    //! second at most and only where the terminal calls nothing doubtful.
    QString differences();
    //! \brief The next differences() compares anew.
    void forget() { m_compared.invalidate(); }
    //! \brief What \p shown calls doubtful, empty where nothing.
    static QString doubts(const QJsonObject& shown);
    //! \brief What differs between \p shown and the exchange.
    QString compare(const QJsonObject& shown) const;
    //! \brief Orders of both kinds that ever were at the exchange.
    int ordersEver() const;
    bool fault(const QJsonObject& fault) const; //!< the laboratory's
    QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }

    std::unique_ptr<ExchangeProcess> exchange;
    std::unique_ptr<DeskProcess> desk;
    int clicks = 0; //!< orders that were wished: there are as many at most

private:
    QString announcement() const { return m_folder.filePath(QStringLiteral("announcement")); }
    QJsonArray rows(const QByteArray& path, const QByteArray& query = {}) const;

    QTemporaryDir m_folder;
    QElapsedTimer m_compared;
    QString m_differences;
};

} // namespace fathom::e2e
