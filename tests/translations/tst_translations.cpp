// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection_words.h"
#include "core/session/key_examination.h"
#include "core/session/worker/risk_guard.h"
#include "core/store/settings_file.h"
#include "tests/support/test_main.h"
#include "tests/translations/source_texts.h"
#include "ui/window/language.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace fathom;
using namespace fathom::test;

namespace {

const QStringList languages { QStringLiteral("de"), QStringLiteral("uk"), QStringLiteral("zh_CN") };

// What core says of itself in words, each under a name.
QList<QPair<QString, QString>> coreWords()
{
    QList<QPair<QString, QString>> words;
    const auto add = [&](const QString& name, const QString& text) { words.append({ name, text }); };
    for (const char* secret : { "", "a b", "\xff\xfe", "-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----\n",
             "-----BEGIN CERTIFICATE-----\nMCow\n-----END CERTIFICATE-----\n", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n",
             "-----BEGIN PRIVATE KEY-----\nMCow\n-----END PRIVATE KEY-----\n", "x -----BEGIN PRIVATE KEY-----\nMCow\n-----END PRIVATE KEY-----\n",
             "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j" }) {
        add(QStringLiteral("key '%1'").arg(QLatin1String(secret).left(30)), examineKey(secret, {}).words);
        add(QStringLiteral("unusable '%1'").arg(QLatin1String(secret).left(30)), unusableWords(secret, {}));
    }
    const ManualClock clock { wallTimeFromMs(1'790'000'000'000) };
    RiskGuard guard(&clock);
    for (const AccountPhase phase : { AccountPhase::Off, AccountPhase::Reconciling, AccountPhase::Lost, AccountPhase::Failed }) {
        guard.setPhase(phase, {});
        add(QStringLiteral("phase %1").arg(static_cast<int>(phase)), guard.blockedReason());
    }
    guard.setPhase(AccountPhase::Ready, {});
    guard.setLimits({}, true);
    add(QStringLiteral("limits"), guard.blockedReason());
    guard.setLocked(true);
    add(QStringLiteral("locked"), guard.blockedReason());
    for (int code = static_cast<int>(Error::Code::BadInput); code <= static_cast<int>(Error::Code::Locked); ++code)
        add(QStringLiteral("error %1").arg(code), Error { static_cast<Error::Code>(code), {}, 0, 0 }.userText());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.json"));
    QFile damaged(path);
    if (damaged.open(QIODevice::WriteOnly))
        damaged.write("{ not json");
    damaged.close();
    add(QStringLiteral("settings"), SettingsFile(path).load().problem);
    return words;
}

} // namespace

//! Everything that is said is said in every language.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_files_hold_every_text_of_the_sources()
    {
        const QTemporaryDir copies;
        QFile list(copies.filePath(QStringLiteral("sources.lst")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(sources().join(QLatin1Char('\n')).toUtf8());
        list.close();
        QStringList arguments { QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"),
            QStringLiteral(FATHOM_SOURCES), QLatin1Char('@') + list.fileName(), QStringLiteral("-ts") };
        for (const QString& code : languages) {
            const QString name = QStringLiteral("fathom_%1.ts").arg(code);
            QVERIFY(QFile::copy(QStringLiteral(FATHOM_SOURCES "/translations/") + name, copies.filePath(name)));
            QVERIFY(QFile::setPermissions(copies.filePath(name), QFile::ReadOwner | QFile::WriteOwner));
            arguments << copies.filePath(name);
        }
        QProcess reader;
        reader.start(QStringLiteral(FATHOM_LUPDATE), arguments);
        QVERIFY(reader.waitForFinished(60'000));
        QCOMPARE(reader.exitCode(), 0);
        for (const QString& code : languages) {
            const Messages messages = messagesOf(copies.filePath(QStringLiteral("fathom_%1.ts").arg(code)));
            QVERIFY(messages.finished.size() > 2000);
            QVERIFY2(messages.unfinished.isEmpty(), qPrintable(code + QStringLiteral(": ") + messages.unfinished.join(QStringLiteral("; "))));
        }
    }

    void what_is_asked_for_at_run_time_is_there()
    {
        int wrapped = 0;
        for (const QString& code : languages) {
            const auto known = messagesOf(QStringLiteral(FATHOM_SOURCES "/translations/fathom_%1.ts").arg(code)).finished;
            QStringList missing;
            for (const QString& path : sources()) {
                missing << untranslatedOf(path, known);
                wrapped += static_cast<int>(untranslatedOf(path, {}).size());
            }
            QVERIFY2(missing.isEmpty(), qPrintable(code + QStringLiteral(": ") + missing.join(QStringLiteral("; "))));
        }
        QVERIFY(wrapped > 50); // else it looked at nothing
    }

    void what_ends_a_connection_is_said_in_every_language()
    {
        const QStringList reasons = connectionReasons();
        QVERIFY2(reasons.size() > 25, qPrintable(reasons.join(QStringLiteral("; "))));
        Language language;
        for (const QString& code : languages) {
            QVERIFY(language.use(code));
            for (const QString& reason : reasons) {
                QVERIFY2(connectionWords(reason) != reason, qPrintable(code + QStringLiteral(": ") + reason));
                QCOMPARE(connectionWords(reason).contains(QStringLiteral("1006")), reason.contains(QStringLiteral("1006")));
            }
        }
        QCOMPARE(connectionWords(QStringLiteral("something new")), QStringLiteral("something new"));
    }

    void core_speaks_every_language()
    {
        Language language;
        QVERIFY(language.use(QStringLiteral("en")));
        const auto english = coreWords();
        QVERIFY(english.size() > 30);
        for (const QString& code : languages) {
            QVERIFY(language.use(code));
            const auto words = coreWords();
            QCOMPARE(words.size(), english.size());
            for (qsizetype i = 0; i < words.size(); ++i) {
                QVERIFY2(!english[i].second.isEmpty(), qPrintable(english[i].first));
                QVERIFY2(words[i].second != english[i].second, qPrintable(code + QStringLiteral(": ") + words[i].first + QStringLiteral(": ") + words[i].second));
            }
        }
    }
};

FATHOM_TEST(TranslationsTest)

#include "tst_translations.moc"
