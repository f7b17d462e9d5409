// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace fathom {

//! \brief A place that keeps sealed texts by name: the desktop's keyring, or a test's memory.
//!
//! Every call answers once, later, in the thread of the vault, unless its context is gone by then. Thread: one, with an event loop.
class KeyVault : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyVault)
public:
    enum class Problem : std::uint8_t {
        None,
        NoService, //!< there is no keyring on this desktop
        NotFound,  //!< the keyring answered: it has no such entry
        Denied,    //!< the user, or the keyring's lock, said no
        NoAnswer,  //!< given up by deadline or by cancel(); says nothing about what is stored
        Failed,
    };
    Q_ENUM(Problem)
    using ReadHandler = std::function<void(Problem, const QByteArray& value)>;
    using DoneHandler = std::function<void(Problem)>;

    explicit KeyVault(QObject* parent = nullptr)
        : QObject(parent)
    {
    }
    virtual void read(const QString& name, QObject* context, ReadHandler handler) = 0;
    virtual void write(const QString& name, const QByteArray& value, QObject* context, DoneHandler handler) = 0;
    virtual void remove(const QString& name, QObject* context, DoneHandler handler) = 0;
    //! \brief Whether there is a keyring to ask at all; opens no prompt.
    virtual void probe(QObject* context, DoneHandler handler) = 0;
    //! \brief Gives up what is waiting: its handlers get NoAnswer. What was asked may still happen, and is not heard of.
    virtual void cancel() = 0;
};

//! \brief The Secret Service (or KWallet) by QtKeychain. Never falls back to a file. Source: SECURITY 1.3 to 1.5, FAULTS D15.
class KeychainVault final : public KeyVault
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainVault)
public:
    //! A prompt may be open meanwhile, so it is long; a keyring that hangs must not hang the program with it.
    static constexpr std::chrono::milliseconds standardDeadline { 30'000 };

    explicit KeychainVault(std::chrono::milliseconds deadline = standardDeadline, QObject* parent = nullptr);
    ~KeychainVault() override;

    void read(const QString& name, QObject* context, ReadHandler handler) override;
    void write(const QString& name, const QByteArray& value, QObject* context, DoneHandler handler) override;
    void remove(const QString& name, QObject* context, DoneHandler handler) override;
    void probe(QObject* context, DoneHandler handler) override;
    void cancel() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fathom
