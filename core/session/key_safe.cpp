// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/key_safe.h"

#include "core/store/key_vault.h"
#include "core/store/sealed_box.h"

#include <QPointer>

namespace fathom {

namespace {

QString keyringWords(KeyVault::Problem problem)
{
    switch (problem) {
    case KeyVault::Problem::None: return {};
    case KeyVault::Problem::NoService: return KeySafe::tr("This desktop has no keyring (Secret Service).");
    case KeyVault::Problem::NotFound: return KeySafe::tr("The keyring does not hold this key any more; enter it again.");
    case KeyVault::Problem::Denied: return KeySafe::tr("The keyring stayed locked.");
    case KeyVault::Problem::NoAnswer:
        return KeySafe::tr("The keyring did not answer. The key may well be there: unlock the keyring and try again.");
    case KeyVault::Problem::Failed: break;
    }
    return KeySafe::tr("The keyring answered with an error.");
}

Unexpected<Error> refused(const QString& words) { return fail(Error::Code::Refused, words); }

//! \brief Runs \p work in the pool; \p then gets its value in the thread of \p home, which waits for the pool before it goes.
template <class T>
void beside(QThreadPool& pool, QObject* home, std::function<T()> work, std::function<void(T)> then)
{
    pool.start([home, work = std::move(work), then = std::move(then)] {
        auto value = std::make_shared<T>(work());
        QMetaObject::invokeMethod(home, [then, value] { then(std::move(*value)); }, Qt::QueuedConnection);
    });
}

std::string_view viewOf(const QByteArray& bytes) { return { bytes.constData(), static_cast<std::size_t>(bytes.size()) }; }

} // namespace

KeySafe::KeySafe(std::unique_ptr<KeyVault> vault, QString profileDir, QObject* parent)
    : QObject(parent)
    , m_vault(std::move(vault))
    , m_profileDir(std::move(profileDir))
{
    m_pool.setMaxThreadCount(1);
    if (!m_vault)
        m_keyring = Keyring::Absent;
}

void KeySafe::probe()
{
    if (!m_vault)
        return;
    m_vault->probe(this, [this](KeyVault::Problem problem) {
        m_keyring = problem == KeyVault::Problem::None ? Keyring::Present : Keyring::Absent;
        note(keyringWords(problem));
    });
}

KeySafe::~KeySafe() { m_pool.waitForDone(); }

void KeySafe::note(const QString& problem)
{
    m_problem = problem;
    Q_EMIT keyringChanged();
}

void KeySafe::keep(const Place& place, const SecretPtr& content, const SecretPtr& passphrase, QObject* context, Done done)
{
    if (place.isSessionOnly && passphrase->isEmpty()) {
        m_open[place.name] = content;
        QMetaObject::invokeMethod(context, [done] { done({}); }, Qt::QueuedConnection);
        return;
    }
    const auto work = [content, passphrase, dir = m_profileDir, bound = place.bound]() -> Result<QByteArray> {
        const auto pepper = sealed::readPepper(dir);
        if (!pepper)
            return Unexpected { pepper.error() };
        return sealed::seal(*content, passphrase->view(), pepper->view(), viewOf(bound));
    };
    beside<Result<QByteArray>>(m_pool, this, work,
        [this, place, done, context = QPointer<QObject>(context)](const Result<QByteArray>& text) {
            if (!context)
                return;
            if (!text) {
                done(Unexpected { text.error() });
            } else if (place.isSessionOnly) {
                m_sealed[place.name] = *text;
                done({});
            } else if (!m_vault) {
                done(refused(keyringWords(KeyVault::Problem::NoService)));
            } else {
                m_vault->write(place.name, *text, context, [this, done](KeyVault::Problem problem) {
                    note(keyringWords(problem));
                    done(problem == KeyVault::Problem::None ? Result<void>() : Result<void>(refused(keyringWords(problem))));
                });
            }
        });
}

void KeySafe::openSealed(const QByteArray& text, const Place& place, const SecretPtr& passphrase, QObject* context, Taken taken)
{
    const auto work = [text, passphrase, dir = m_profileDir, bound = place.bound]() -> Result<Secret> {
        const auto pepper = sealed::readPepper(dir);
        if (!pepper)
            return Unexpected { pepper.error() };
        return sealed::open(text, passphrase->view(), pepper->view(), viewOf(bound));
    };
    beside<Result<Secret>>(m_pool, this, work, [taken, passphrase, context = QPointer<QObject>(context)](Result<Secret> content) {
        if (!context)
            return;
        if (content)
            taken(std::make_shared<Secret>(std::move(*content)));
        else if (content.error().code != Error::Code::BadInput)
            taken(Unexpected { content.error() });
        else if (!passphrase->isEmpty())
            taken(fail(Error::Code::Unauthorised, tr("This passphrase does not open the key.")));
        else
            taken(refused(tr("What the keyring holds was sealed by another profile, or is damaged; enter the key again.")));
    });
}

void KeySafe::take(const Place& place, const SecretPtr& passphrase, QObject* context, Taken taken)
{
    if (const auto open = m_open.find(place.name); open != m_open.end()) {
        QMetaObject::invokeMethod(context, [taken, content = open->second] { taken(std::make_shared<Secret>(content->clone())); }, Qt::QueuedConnection);
    } else if (const auto here = m_sealed.find(place.name); here != m_sealed.end()) {
        openSealed(here->second, place, passphrase, context, std::move(taken));
    } else if (place.isSessionOnly || !m_vault) {
        QMetaObject::invokeMethod(
            context, [taken] { taken(refused(tr("This key was for one session and is forgotten; enter it again."))); }, Qt::QueuedConnection);
    } else {
        m_vault->read(place.name, context,
            [this, place, passphrase, taken, guard = QPointer<QObject>(context)](KeyVault::Problem problem, const QByteArray& text) {
                note(keyringWords(problem));
                if (problem == KeyVault::Problem::None)
                    openSealed(text, place, passphrase, guard, taken);
                else
                    taken(refused(keyringWords(problem)));
            });
    }
}

void KeySafe::forget(const Place& place, QObject* context, Done done)
{
    m_open.erase(place.name);
    m_sealed.erase(place.name);
    if (place.isSessionOnly || !m_vault) {
        QMetaObject::invokeMethod(context, [done] { done({}); }, Qt::QueuedConnection);
        return;
    }
    m_vault->remove(place.name, context, [this, done](KeyVault::Problem problem) {
        note(keyringWords(problem));
        done(problem == KeyVault::Problem::None ? Result<void>() : Result<void>(refused(keyringWords(problem))));
    });
}

void KeySafe::cancel()
{
    if (m_vault)
        m_vault->cancel();
}

} // namespace fathom
