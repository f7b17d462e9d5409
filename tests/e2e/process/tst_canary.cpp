// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/log_sink.h"
#include "core/paper/server/listen_keys.h"
#include "core/session/accounts.h"
#include "core/session/preferences.h"
#include "core/session/support_bundle.h"
#include "core/store/settings_file.h"
#include "tests/core/binance/test_keys.h"
#include "tests/e2e/desk.h"
#include "tests/support/memory_vault.h"
#include "tests/support/test_main.h"
#include "ui/accounts/account_desk.h"
#include "ui/accounts/secret_field.h"
#include "ui/connection/bundle_dialog.h"
#include "ui/connection/connection_panel.h"
#include "ui/theme/theme.h"
#include "ui/workspace/panel_context.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>

#include <fcntl.h>
#include <unistd.h>

using namespace fathom;
using namespace fathom::test;

namespace {

const QString symbol = QStringLiteral("BTCUSDT");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! While it lives, what the process writes to stderr goes to a file.
class CaughtStderr
{
public:
    explicit CaughtStderr(const QString& path)
        : m_before(::dup(2))
    {
        const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        ::dup2(fd, 2);
        ::close(fd);
    }
    ~CaughtStderr()
    {
        std::fflush(stderr);
        ::dup2(m_before, 2);
        ::close(m_before);
    }

private:
    int m_before;
};

} // namespace

//! A session with everything that goes wrong in it, at full detail of the log; then every byte that was written anywhere is searched
//! for the secrets that went through. Source: SECURITY 1.12, 3.4, FAULTS I7.
class CanaryTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    LabThread m_lab;
    Theme m_theme;
    std::vector<std::pair<const char*, QByteArray>> m_secrets;

    void hide(const char* name, const QByteArray& secret)
    {
        QVERIFY2(secret.size() >= 8, name);
        m_secrets.emplace_back(name, secret);
    }
    //! Names of the secrets that stand in \p bytes, whole, or their first or last half.
    QStringList foundIn(const QByteArray& bytes) const
    {
        QStringList found;
        for (const auto& [name, secret] : m_secrets) {
            const qsizetype half = secret.size() >= 32 ? secret.size() / 2 : secret.size();
            for (const QByteArray& form : { secret.left(half), secret.right(half), secret.toBase64().chopped(4), secret.toPercentEncoding().left(half) }) {
                if (bytes.contains(form))
                    found.append(QLatin1String(name));
            }
            const QString wide = QString::fromLatin1(secret.left(half));
            if (bytes.contains(QByteArrayView(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2)))
                found.append(QLatin1String(name) + QStringLiteral(" (UTF-16)"));
        }
        return found;
    }
    static QString wordsOnScreen()
    {
        QString words;
        for (const QWidget* top : QApplication::topLevelWidgets()) {
            words += top->windowTitle() + QLatin1Char('\n');
            for (const QWidget* widget : top->findChildren<QWidget*>())
                words += widget->accessibleName() + QLatin1Char('\n') + widget->accessibleDescription() + QLatin1Char('\n') + widget->toolTip() + QLatin1Char('\n');
            for (const QLabel* label : top->findChildren<QLabel*>())
                words += label->text() + QLatin1Char('\n');
            for (const QPlainTextEdit* text : top->findChildren<QPlainTextEdit*>())
                words += text->toPlainText() + QLatin1Char('\n');
        }
        return words;
    }
    void type(QWidget* field, const QByteArray& text)
    {
        for (const char c : text)
            c == '\n' ? QTest::keyClick(field, Qt::Key_Space) : QTest::keyClick(field, c);
    }

    void trade(Desk& desk, quint16 elsewhere)
    {
        QVERIFY(desk.waitReady());
        QVERIFY(desk.waitLive(QStringLiteral("wsApi")));
        desk.market().watchBook(symbol);
        hide("listen key", m_lab.run([](lab::LabExchange& lab) { return lab.exchange().listenKeys().start(lab.exchange().exchange().defaultAccount()); }));
        const auto placed = desk.place(desk.resting(symbol));
        QTRY_COMPARE(desk.outcome(placed.request), Outcome::Accepted);
        // Everything that refuses, breaks, lies or leads elsewhere.
        const auto fault = [this](std::initializer_list<std::pair<QString, QJsonValue>> members) { QVERIFY(m_lab.fault(members)); };
        const QString name = QStringLiteral("fault"), route = QStringLiteral("route"), action = QStringLiteral("action"), count = QStringLiteral("count");
        const QString before = QStringLiteral("rest.before"), account = QStringLiteral("GET /fapi/v3/account");
        fault({ { name, before }, { route, account }, { QStringLiteral("status"), 400 }, { QStringLiteral("body"), QStringLiteral("{\"code\":-1022,\"msg\":\"Signature for this request is not valid.\"}") }, { count, 1 } });
        desk.session().verifyNow();
        QTRY_VERIFY(std::any_of(desk.session().connection()->requests().begin(), desk.session().connection()->requests().end(), [](const RequestRecord& r) { return r.code == -1022; }));
        fault({ { name, QStringLiteral("rest.redirect") }, { route, QStringLiteral("GET /fapi/v3/positionRisk") }, { QStringLiteral("status"), 307 },
            { QStringLiteral("location"), QStringLiteral("http://127.0.0.1:%1/fapi/v3/positionRisk").arg(elsewhere) }, { count, 2 } });
        fault({ { name, QStringLiteral("rest.after") }, { route, QStringLiteral("GET /fapi/v1/openOrders") }, { action, QStringLiteral("cut") }, { QStringLiteral("bytes"), 20 }, { count, 1 } });
        desk.session().reconnect(QStringLiteral("private"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.account().isReady(), 30'000);
        const auto refused = desk.place(desk.taking(symbol, Side::Sell));
        QTRY_VERIFY(desk.outcome(refused.request).has_value());
        for (const char* stream : { "public", "market", "wsApi" })
            desk.session().reconnect(QLatin1String(stream));
        desk.session().lock();
        QTRY_VERIFY(!desk.orders().blockedReason().isEmpty());
        const auto locked = desk.place(desk.resting(symbol));
        QTRY_VERIFY(desk.outcome(locked.request).has_value());
        SessionConfig again = m_lab.config(desk.profile());
        desk.session().unlock(std::move(again));
        QTRY_VERIFY_WITH_TIMEOUT(desk.account().isReady(), 30'000);
    }

    void useDialogs(Accounts& accounts, Session& session, QWidget& window)
    {
        const TestKey key(TestKey::Kind::Ed25519);
        const QByteArray hmac = "CANARYhmacQmVjRkT0pXz3sYb7LdN5vHgCwEaUi9oKfJx2M4t6r8ySqDnPlZ1AuB";
        const QByteArray apiKey = "CANARYapikeyT0pXz3sYb7LdN5vHgCwEaUi9oKfJx2M4t6r8ySqDnPlZ1AuBQmVj";
        const QByteArray passphrase = "CANARY-passphrase-of-the-user", proxyPassword = "CANARY-proxy-password-1";
        hide("HMAC secret", hmac);
        hide("API key", apiKey);
        hide("passphrase", passphrase);
        hide("proxy password", proxyPassword);
        hide("private key", QByteArray::fromStdString(key.pem()).split('\n').at(1));
        AccountDesk desk(session, m_theme, &window);
        const auto dialog = [](const char* name) -> QWidget* {
            for (QWidget* top : QApplication::topLevelWidgets()) {
                if (top->isVisible() && top->objectName() == QLatin1String(name))
                    return top;
            }
            return nullptr;
        };
        const auto field = [&](const char* shown, const char* name) { return dialog(shown)->findChild<SecretField*>(QLatin1String(name)); };
        desk.addKey();
        dialog("keyDialog")->findChild<QLineEdit*>(QStringLiteral("keyLabel"))->setText(QStringLiteral("Practice"));
        dialog("keyDialog")->findChild<QLineEdit*>(QStringLiteral("keyId"))->setText(QString::fromLatin1(apiKey));
        QApplication::clipboard()->setText(QString::fromStdString(key.pem()));
        field("keyDialog", "keySecret")->paste();
        field("keyDialog", "keySecret")->clearClipboard();
        field("keyDialog", "keySecret")->clear();
        type(field("keyDialog", "keySecret"), hmac);
        type(field("keyDialog", "keyPassphrase"), passphrase);
        dialog("keyDialog")->grab();
        QCOMPARE(foundIn(wordsOnScreen().toUtf8()), QStringList());
        QTest::mouseClick(dialog("keyDialog")->findChild<QPushButton*>(QStringLiteral("accept")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(accounts.all().size(), std::size_t { 2 }, 20'000);
        std::optional<Error> error;
        accounts.open(accounts.all()[1].id, Secret("a wrong one"), this, [&error](const Result<std::shared_ptr<SessionConfig>>& config) { error = config.error(); });
        QTRY_VERIFY_WITH_TIMEOUT(error.has_value(), 20'000);
        QCOMPARE(foundIn(error->detail.toUtf8()), QStringList());
        bool kept = false;
        accounts.setProxy({ ProxyChoice::Kind::Http, QStringLiteral("127.0.0.1"), 9, QStringLiteral("me") },
            Secret({ proxyPassword.constData(), static_cast<std::size_t>(proxyPassword.size()) }), this, [&kept](const Result<bool>&) { kept = true; });
        QTRY_VERIFY(kept);
        desk.manage();
        desk.choose(accounts.all()[1].id);
        QCOMPARE(foundIn(wordsOnScreen().toUtf8()), QStringList());
    }

private Q_SLOTS:
    void I7_no_secret_leaves_the_program()
    {
        const QString profile = m_dir.filePath(QStringLiteral("profile")), errors = m_dir.filePath(QStringLiteral("stderr"));
        const SessionConfig config = m_lab.config(profile);
        hide("paper key", config.apiKey);
        hide("paper secret", QByteArray(config.secret.view().data(), static_cast<qsizetype>(config.secret.view().size())));
        QTcpServer elsewhere; // where a redirect leads
        QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
        int visitors = 0;
        connect(&elsewhere, &QTcpServer::newConnection, this, [&visitors] { ++visitors; });
        QByteArray bundle, diagnosis;
        {
            const CaughtStderr caught(errors);
            LogSink log(profile + QStringLiteral("/logs"));
            log.install();
            QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
            Preferences preferences(std::make_unique<SettingsFile>(profile + QStringLiteral("/settings.json")));
            MemoryVault::State keyring;
            Accounts accounts(&preferences, std::make_unique<MemoryVault>(&keyring), profile);
            QWidget window;
            window.show();
            {
                Desk desk(m_lab, profile);
                trade(desk, elsewhere.serverPort());
                LinkGroup link(1);
                ConnectionPanel panel({ desk.session(), m_theme, link });
                panel.resize(900, 300);
                panel.show();
                bundle = support::bundle(desk.session(), { .withOrders = true, .withProgramLog = true });
                diagnosis = support::diagnosis(desk.session());
                auto* dialog = new BundleDialog(desk.session(), m_theme, nullptr);
                dialog->show();
                QCOMPARE(foundIn(wordsOnScreen().toUtf8()), QStringList());
                dialog->close();
            }
            Session session({}, &preferences, &accounts);
            useDialogs(accounts, session, window);
            for (const QByteArray& sealedText : keyring.entries)
                QCOMPARE(foundIn(sealedText + QByteArray::fromBase64(sealedText)), QStringList());
            QVERIFY(preferences.flush().isEmpty());
            log.flush();
            QLoggingCategory::setFilterRules(QString());
        }
        // Files: settings, journal, history, logs; and what went to stderr.
        int files = 0;
        qint64 logged = 0;
        QDirIterator walk(m_dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            const QByteArray bytes = contentOf(path);
            QVERIFY2(foundIn(bytes).isEmpty(), qPrintable(path + QLatin1Char(' ') + foundIn(bytes).join(QLatin1Char(' '))));
            logged += path.endsWith(QStringLiteral(".log")) ? bytes.size() : 0;
            ++files;
        }
        QVERIFY(files >= 5);
        QVERIFY2(logged > 2'000, QByteArray::number(logged).constData()); // it did log
        QVERIFY(bundle.size() > 2'000 && diagnosis.size() > 200);
        QCOMPARE(foundIn(bundle + diagnosis), QStringList());
        // What other programs can see of this one.
        QCOMPARE(foundIn(contentOf(QStringLiteral("/proc/self/cmdline"))), QStringList());
        QCOMPARE(foundIn(contentOf(QStringLiteral("/proc/self/environ"))), QStringList());
        QCOMPARE(foundIn(QApplication::clipboard()->text().toUtf8()), QStringList());
        QCOMPARE(visitors, 0);
        QVERIFY(m_secrets.size() >= 8);
    }
};

FATHOM_TEST(CanaryTest)

#include "tst_canary.moc"
