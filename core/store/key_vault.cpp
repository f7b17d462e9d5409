// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_vault.h"

#include "core/base/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace fathom {

namespace {

const QString service = QStringLiteral("Fathom");

KeyVault::Problem problemOf(QKeychain::Error error)
{
    using Problem = KeyVault::Problem;
    switch (error) {
    case QKeychain::NoError: return Problem::None;
    case QKeychain::EntryNotFound: return Problem::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return Problem::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return Problem::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return Problem::Failed;
}

//! One question under way. It ends once: by its answer, its deadline or cancel().
class Question final : public QObject
{
public:
    Question(std::chrono::milliseconds deadline, QObject* context, KeyVault::ReadHandler handler, QObject* parent)
        : QObject(parent)
        , m_context(context)
        , m_handler(std::move(handler))
    {
        QTimer::singleShot(deadline, this, [this] {
            qCWarning(lcStore) << "the keyring did not answer in time";
            end(KeyVault::Problem::NoAnswer, {});
        });
    }
    void end(KeyVault::Problem problem, const QByteArray& value)
    {
        if (!m_handler)
            return;
        const auto handler = std::exchange(m_handler, {});
        deleteLater();
        if (m_context)
            handler(problem, value);
    }

private:
    QPointer<QObject> m_context;
    KeyVault::ReadHandler m_handler;
};

} // namespace

struct KeychainVault::Private
{
    std::chrono::milliseconds deadline;
    QObject questions; //!< parent of those under way

    Question* ask(QObject* context, ReadHandler handler) { return new Question(deadline, context, std::move(handler), &questions); }

    // A job that outlives its question answers to nobody; QtKeychain deletes it when it ends.
    static void run(QKeychain::Job* job, Question* question)
    {
        QObject::connect(job, &QKeychain::Job::finished, question, [question](QKeychain::Job* ended) {
            const auto problem = problemOf(ended->error());
            const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(ended);
            question->end(problem, problem == Problem::None && reading != nullptr ? reading->textData().toUtf8() : QByteArray());
        });
        job->start();
    }
};

KeychainVault::KeychainVault(std::chrono::milliseconds deadline, QObject* parent)
    : KeyVault(parent)
    , d(std::make_unique<Private>())
{
    d->deadline = deadline;
}

KeychainVault::~KeychainVault() = default;

void KeychainVault::read(const QString& name, QObject* context, ReadHandler handler)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    Private::run(job, d->ask(context, std::move(handler)));
}

void KeychainVault::write(const QString& name, const QByteArray& value, QObject* context, DoneHandler handler)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setTextData(QString::fromLatin1(value));
    Private::run(job, d->ask(context, [handler](Problem problem, const QByteArray&) { handler(problem); }));
}

void KeychainVault::remove(const QString& name, QObject* context, DoneHandler handler)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    Private::run(job, d->ask(context, [handler](Problem problem, const QByteArray&) {
        handler(problem == Problem::NotFound ? Problem::None : problem);
    }));
}

void KeychainVault::probe(QObject* context, DoneHandler handler)
{
    auto* question = d->ask(context, [handler](Problem problem, const QByteArray&) { handler(problem); });
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QTimer::singleShot(0, question, [question] { question->end(Problem::NoService, {}); });
        return;
    }
    // A keyring that sleeps until it is asked counts as well as one that runs.
    const auto listed = [bus, question](const char* method, std::function<void(bool)> then) {
        const auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QLatin1String(method));
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), question);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, question, [watcher, then] {
            const QDBusPendingReply<QStringList> reply = *watcher;
            const QStringList names = reply.isError() ? QStringList() : reply.value();
            then(names.contains(QStringLiteral("org.freedesktop.secrets")) || names.contains(QStringLiteral("org.kde.kwalletd5"))
                || names.contains(QStringLiteral("org.kde.kwalletd6")));
        });
    };
    listed("ListNames", [question, listed](bool found) {
        if (found) {
            question->end(Problem::None, {});
            return;
        }
        listed("ListActivatableNames", [question](bool known) { question->end(known ? Problem::None : Problem::NoService, {}); });
    });
}

void KeychainVault::cancel()
{
    const QObjectList waiting = d->questions.children(); // handlers may ask anew
    for (QObject* question : waiting)
        static_cast<Question*>(question)->end(Problem::NoAnswer, {});
}

} // namespace fathom
