// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/accounts.h"

#include "core/base/logging.h"
#include "core/session/account_list.h"
#include "core/session/key_examination.h"
#include "core/session/key_safe.h"
#include "core/session/preferences.h"
#include "core/session/worker/key_probe.h"
#include "core/store/key_vault.h"

#include <QJsonObject>
#include <QPointer>
#include <QThread>

#include <cstring>

namespace fathom {

namespace {

const QString accountsKey = QStringLiteral("accounts"), startKey = QStringLiteral("start.account"), lockKey = QStringLiteral("lock.minutes"),
              proxyKey = QStringLiteral("network.proxy"), paperLimitsKey = QStringLiteral("paper.limits"), paperId = QStringLiteral("paper"),
              liveMarketLimitsKey = QStringLiteral("liveMarket.limits"), liveMarketId = QStringLiteral("live-market");
constexpr std::array<const char*, 3> proxyWords { "none", "http", "socks5" };

// The API key in the first line, the secret behind it: one text, so that neither can be paired with another.
Secret packed(const QByteArray& apiKey, const Secret& secret)
{
    const auto head = static_cast<std::size_t>(apiKey.size()) + 1;
    Secret content = Secret::zeroed(head + secret.view().size());
    if (content.isEmpty())
        return content;
    std::memcpy(content.data(), apiKey.constData(), head - 1);
    content.data()[head - 1] = '\n';
    std::memcpy(content.data() + head, secret.view().data(), secret.view().size());
    return content;
}

bool unpack(const Secret& content, SessionConfig& config)
{
    const std::size_t end = content.view().find('\n');
    if (end == std::string_view::npos || end == 0)
        return false;
    config.apiKey = QByteArray(content.view().data(), static_cast<qsizetype>(end));
    config.secret = Secret(content.view().substr(end + 1));
    return !config.secret.isEmpty();
}

KeySafe::SecretPtr shared(Secret secret) { return std::make_shared<Secret>(std::move(secret)); }

KeySafe::Place placeOf(const Account& account)
{
    return { QStringLiteral("account/") + account.id, account_list::word(account.environment).toLatin1() + ' ' + account.id.toLatin1(),
        account.isSessionOnly };
}

ProxyChoice proxyOf(const QJsonObject& object)
{
    ProxyChoice proxy;
    const QString word = object.value(QLatin1String("kind")).toString();
    for (std::size_t i = 0; i < proxyWords.size(); ++i) {
        if (word == QLatin1String(proxyWords[i]))
            proxy.kind = static_cast<ProxyChoice::Kind>(i);
    }
    proxy.host = object.value(QLatin1String("host")).toString();
    proxy.port = static_cast<quint16>(std::clamp(object.value(QLatin1String("port")).toInt(), 0, 65'535));
    proxy.user = object.value(QLatin1String("user")).toString();
    return proxy;
}

const KeySafe::Place proxyPlace { QStringLiteral("proxy"), QByteArrayLiteral("proxy"), false };

} // namespace

struct Accounts::Private
{
    Preferences* preferences;
    KeySafe* safe;
    QString profileDir;
    std::vector<Account> list;
    QString currentId = paperId;
    SessionConfig paper, liveMarket;
    bool hasPaper = false, locked = false, proxyAsked = false;
    ProxyChoice proxy;
    KeySafe::SecretPtr proxyPassword = shared({});
    std::vector<std::unique_ptr<QThread>> probes;

    Account* find(const QString& id)
    {
        const auto at = std::find_if(list.begin(), list.end(), [&](const Account& account) { return account.id == id; });
        return at == list.end() ? nullptr : &*at;
    }
    void save() const
    {
        preferences->setValue(accountsKey, account_list::toJson(list));
        for (const Account& account : list) {
            if (account.isPaper())
                preferences->setValue(account.isLiveMarket() ? liveMarketLimitsKey : paperLimitsKey, account_list::toJson(account.limits));
        }
    }
    std::shared_ptr<SessionConfig> configOf(const Account& account) const;
    //! \brief Copies where \p from is and as whom it knows us.
    static void takeAddresses(SessionConfig& into, const SessionConfig& from);
    //! \brief Fetches the proxy's password where one is needed and not known yet, then goes on with or without it.
    void withProxyPassword(QObject* context, std::function<void()> then);
};

std::shared_ptr<SessionConfig> Accounts::Private::configOf(const Account& account) const
{
    auto config = std::make_shared<SessionConfig>();
    config->environment = account.environment;
    config->accountId = account.id;
    config->accountName = account.label;
    config->profileDir = profileDir;
    config->limits = account.limits;
    config->proxy = proxy;
    config->proxyPassword = proxyPassword->clone();
    return config;
}

void Accounts::Private::takeAddresses(SessionConfig& into, const SessionConfig& from)
{
    into.rest = from.rest;
    into.streams = from.streams;
    into.wsApi = from.wsApi;
    into.apiKey = from.apiKey;
    into.secret = from.secret.clone();
    into.loopbackAuthority = from.loopbackAuthority;
}

void Accounts::Private::withProxyPassword(QObject* context, std::function<void()> then)
{
    if (!proxy.isUsable() || proxy.user.isEmpty() || std::exchange(proxyAsked, true)) {
        QMetaObject::invokeMethod(context, then, Qt::QueuedConnection);
        return;
    }
    safe->take(proxyPlace, shared({}), context, [this, then](const Result<KeySafe::SecretPtr>& password) {
        if (password)
            proxyPassword = *password;
        then(); // without it the proxy refuses, and the connection panel says so
    });
}

Accounts::Accounts(Preferences* preferences, std::unique_ptr<KeyVault> vault, QString profileDir, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->preferences = preferences;
    d->safe = new KeySafe(std::move(vault), profileDir, this);
    d->profileDir = std::move(profileDir);
    d->list.push_back({ .id = paperId, .label = tr("Paper 1"), .type = {}, .mask = {},
        .limits = account_list::limitsOf(preferences->value(paperLimitsKey).toObject()) });
    for (Account& account : account_list::fromJson(preferences->value(accountsKey).toArray()))
        d->list.push_back(std::move(account));
    d->proxy = proxyOf(preferences->value(proxyKey).toObject());
    connect(d->safe, &KeySafe::keyringChanged, this, &Accounts::keyringChanged);
}

Accounts::~Accounts()
{
    for (const auto& thread : d->probes) {
        thread->quit();
        thread->wait();
    }
}

const std::vector<Account>& Accounts::all() const { return d->list; }
const Account* Accounts::find(const QString& id) const { return d->find(id); }
QString Accounts::currentId() const { return d->currentId; }
Keyring Accounts::keyring() const { return d->safe->keyring(); }
void Accounts::findKeyring() { d->safe->probe(); }
QString Accounts::keyringProblem() const { return d->safe->problem(); }
bool Accounts::hasPaper() const { return d->hasPaper; }
bool Accounts::isLocked() const { return d->locked; }
const ProxyChoice& Accounts::proxy() const { return d->proxy; }
void Accounts::cancelKeyring() { d->safe->cancel(); }
KeyExamination Accounts::examine(std::string_view secret, std::string_view passphrase) { return examineKey(secret, passphrase); }

const Account& Accounts::current() const
{
    const Account* account = d->find(d->currentId);
    return account ? *account : d->list.front();
}

QString Accounts::startId() const
{
    const QString id = d->preferences->value(startKey).toString();
    return d->find(id) && id != paperId ? id : QString();
}

void Accounts::setStartId(const QString& id)
{
    d->preferences->setValue(startKey, id == paperId ? QString() : id);
    Q_EMIT changed();
}

void Accounts::check(Environment environment, const QByteArray& apiKey, const Secret& secret, const Secret& passphrase, QObject* context,
    std::function<void(const KeyReport&)> handler)
{
    Account account;
    account.environment = environment;
    const auto config = d->configOf(account);
    config->apiKey = apiKey;
    config->secret = secret.clone();
    config->passphrase = passphrase.clone();
    auto thread = std::make_unique<QThread>();
    thread->setObjectName(QStringLiteral("key check"));
    auto* probe = new KeyProbe(std::move(*config));
    probe->moveToThread(thread.get());
    connect(thread.get(), &QThread::finished, probe, &QObject::deleteLater);
    connect(thread.get(), &QThread::started, probe, &KeyProbe::start);
    connect(probe, &KeyProbe::finished, this,
        [this, guard = QPointer<QObject>(context), handler = std::move(handler), running = thread.get()](const KeyReport& report) {
            if (guard)
                handler(report);
            running->quit();
            running->wait();
            std::erase_if(d->probes, [running](const auto& other) { return other.get() == running; });
        });
    thread->start();
    d->probes.push_back(std::move(thread));
}

void Accounts::add(NewKey key, QObject* context, Handler<QString> handler)
{
    const KeyExamination kind = examineKey(key.secret.view(), key.passphrase.view());
    if (!kind.isGood || key.apiKey.isEmpty() || key.apiKey.contains('\n') || key.environment == Environment::Paper) {
        QMetaObject::invokeMethod(
            context, [handler, words = kind.words] { handler(fail(Error::Code::BadInput, words)); }, Qt::QueuedConnection);
        return;
    }
    Account account;
    account.id = account_list::idOf(key.environment, key.apiKey);
    account.label = key.label.simplified();
    account.environment = key.environment;
    account.type = kind.type;
    account.mask = account_list::maskOf(key.apiKey);
    account.isEncryptedPem = kind.needsPassphrase;
    account.needsPassphrase = !key.passphrase.isEmpty();
    account.isSessionOnly = key.isSessionOnly;
    account.limits = key.limits;
    account.report = key.report;
    // An encrypted PEM is under its passphrase already; sealing it with the same words again would only take time.
    const auto passphrase = shared(account.isEncryptedPem ? Secret() : std::move(key.passphrase));
    d->safe->keep(placeOf(account), shared(packed(key.apiKey, key.secret)), passphrase, context, [this, account, handler](const Result<void>& kept) {
        if (!kept) {
            handler(Unexpected { kept.error() });
            return;
        }
        if (Account* known = d->find(account.id))
            *known = account;
        else
            d->list.push_back(account);
        d->save();
        Q_EMIT changed();
        handler(account.id);
    });
}

void Accounts::remove(const QString& id, QObject* context, Handler<bool> handler)
{
    const Account* account = d->find(id);
    if (!account || account->isPaper() || id == d->currentId) {
        const auto refuse = [handler] { handler(fail(Error::Code::Refused, tr("The account in use cannot be removed; switch to paper first."))); };
        QMetaObject::invokeMethod(context, refuse, Qt::QueuedConnection);
        return;
    }
    d->safe->forget(placeOf(*account), context, [this, id, handler](const Result<void>& gone) {
        if (!gone) {
            handler(Unexpected { gone.error() });
            return;
        }
        std::erase_if(d->list, [&](const Account& other) { return other.id == id; });
        if (d->preferences->value(startKey).toString() == id)
            d->preferences->setValue(startKey, QString());
        d->save();
        Q_EMIT changed();
        handler(true);
    });
}

void Accounts::setLabel(const QString& id, const QString& label)
{
    Account* account = d->find(id);
    if (!account || account->isPaper() || label.simplified().isEmpty())
        return;
    account->label = label.simplified();
    d->save();
    Q_EMIT changed();
}

void Accounts::setLimits(const QString& id, const HardLimits& limits)
{
    Account* account = d->find(id);
    if (!account || account->limits == limits)
        return;
    account->limits = limits;
    d->save();
    Q_EMIT changed();
    if (id == d->currentId)
        Q_EMIT limitsChanged(limits);
}

void Accounts::setPaper(const SessionConfig& config)
{
    Private::takeAddresses(d->paper, config);
    d->hasPaper = true;
    Q_EMIT changed();
}

void Accounts::offerLiveMarket()
{
    if (d->find(liveMarketId) != nullptr)
        return;
    d->list.insert(d->list.begin() + 1, Account { .id = liveMarketId, .label = tr("Live market, paper fills"), .type = {}, .mask = {},
        .limits = account_list::limitsOf(d->preferences->value(liveMarketLimitsKey).toObject()) });
    Q_EMIT changed();
}

void Accounts::setLiveMarket(const SessionConfig& config) { Private::takeAddresses(d->liveMarket, config); }

void Accounts::open(const QString& id, const Secret& passphrase, QObject* context, Handler<std::shared_ptr<SessionConfig>> handler)
{
    const auto refuse = [context, handler](Error::Code code, const QString& reason) {
        QMetaObject::invokeMethod(context, [handler, code, reason] { handler(fail(code, reason)); }, Qt::QueuedConnection);
    };
    const Account* found = d->find(id);
    if (!found)
        return refuse(Error::Code::Refused, tr("There is no such account any more."));
    if (found->isLiveMarket()) {
        d->withProxyPassword(context, [this, account = *found, handler] {
            const auto config = d->configOf(account);
            config->liveMarket = true;
            Private::takeAddresses(*config, d->liveMarket);
            handler(config);
        });
        return;
    }
    if (found->isPaper()) {
        if (!d->hasPaper)
            return refuse(Error::Code::Refused, tr("The paper exchange is not up yet."));
        const auto config = d->configOf(*found);
        config->accountId.clear();
        Private::takeAddresses(*config, d->paper);
        QMetaObject::invokeMethod(context, [handler, config] { handler(config); }, Qt::QueuedConnection);
        return;
    }
    const auto given = shared(passphrase.clone());
    const auto use = [this, account = *found, given, handler](const Result<KeySafe::SecretPtr>& content) {
        if (!content) {
            handler(Unexpected { content.error() });
            return;
        }
        const auto config = d->configOf(account);
        if (!unpack(**content, *config) || account_list::idOf(account.environment, config->apiKey) != account.id) {
            handler(fail(Error::Code::Refused, tr("What is kept is not the key of this account; enter it again.")));
        } else if (account.isEncryptedPem && !examineKey(config->secret.view(), given->view()).isGood) {
            handler(fail(Error::Code::Unauthorised, tr("This passphrase does not open the key.")));
        } else {
            if (account.isEncryptedPem)
                config->passphrase = given->clone();
            handler(config);
        }
    };
    d->withProxyPassword(context, [this, account = *found, given, context = QPointer<QObject>(context), use] {
        if (context)
            d->safe->take(placeOf(account), account.isEncryptedPem ? shared({}) : given, context, use);
    });
}

void Accounts::setCurrent(const QString& id)
{
    const bool wasLocked = std::exchange(d->locked, false);
    if (id != d->currentId) {
        d->currentId = id;
        Q_EMIT currentChanged();
    }
    if (wasLocked)
        Q_EMIT lockedChanged(false);
}

void Accounts::switchTo(const QString& id, std::shared_ptr<SessionConfig> config) { Q_EMIT switchWanted(id, std::move(config)); }

void Accounts::lock()
{
    if (std::exchange(d->locked, true))
        return;
    d->safe->forgetOpen();
    qCInfo(lcAccount) << "locked";
    Q_EMIT lockedChanged(true);
}

void Accounts::unlock(const Secret& passphrase, QObject* context, Handler<bool> handler)
{
    open(d->currentId, passphrase, context, [this, handler](const Result<std::shared_ptr<SessionConfig>>& config) {
        if (!config) {
            handler(Unexpected { config.error() });
            return;
        }
        d->locked = false;
        Q_EMIT unlockWanted(*config);
        Q_EMIT lockedChanged(false);
        handler(true);
    });
}

int Accounts::lockAfterMinutes() const
{
    constexpr int usual = 30;
    return std::clamp(d->preferences->value(lockKey).toInt(current().isPaper() ? 0 : usual), 0, 24 * 60);
}

void Accounts::setLockAfterMinutes(int minutes)
{
    d->preferences->setValue(lockKey, minutes);
    Q_EMIT changed();
}

void Accounts::setProxy(const ProxyChoice& proxy, const Secret& password, QObject* context, Handler<bool> handler)
{
    d->proxy = proxy;
    d->proxyPassword = shared(password.clone());
    d->proxyAsked = true;
    d->preferences->setValue(proxyKey,
        QJsonObject { { QStringLiteral("kind"), QLatin1String(proxyWords.at(static_cast<std::size_t>(proxy.kind))) },
            { QStringLiteral("host"), proxy.host }, { QStringLiteral("port"), proxy.port }, { QStringLiteral("user"), proxy.user } });
    Q_EMIT proxyChanged();
    const auto done = [handler](const Result<void>& kept) { handler(kept ? Result<bool>(true) : Result<bool>(Unexpected { kept.error() })); };
    if (password.isEmpty())
        d->safe->forget(proxyPlace, context, done);
    else
        d->safe->keep(proxyPlace, d->proxyPassword, shared({}), context, done);
}

} // namespace fathom
