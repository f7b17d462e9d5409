// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_box.h"

#include "tests/support/test_main.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace fathom;

namespace {

constexpr std::string_view pepper = "0123456789abcdef0123456789abcdef";
constexpr std::string_view text = "apikey\nthe secret itself";

} // namespace

class TestSealedBox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_sealed_opens_with_all_it_was_sealed_with_and_nothing_less()
    {
        const Secret content(text);
        for (const char* words : { "", "correct horse" }) {
            const auto box = sealed::seal(content, words, pepper, "live 1");
            QVERIFY(box.has_value());
            QVERIFY(!QByteArray::fromBase64(*box).contains("secret"));
            const auto opened = sealed::open(*box, words, pepper, "live 1");
            QVERIFY(opened.has_value());
            QCOMPARE(opened->view(), text);
            // D17: the key of one environment, or of another account, is nothing elsewhere.
            QVERIFY(!sealed::open(*box, words, pepper, "testnet 1").has_value());
            QVERIFY(!sealed::open(*box, words, pepper, "live 2").has_value());
            QVERIFY(!sealed::open(*box, words, "another profile's random bytes!!", "live 1").has_value());
            QVERIFY(!sealed::open(*box, "other words", pepper, "live 1").has_value());
        }
    }

    void sealing_twice_gives_two_texts()
    {
        const Secret content(text);
        QVERIFY(*sealed::seal(content, "", pepper, "a") != *sealed::seal(content, "", pepper, "a"));
    }

    void a_changed_byte_anywhere_is_noticed()
    {
        const QByteArray box = QByteArray::fromBase64(*sealed::seal(Secret(text), "", pepper, "a"));
        for (qsizetype i = 0; i < box.size(); ++i) {
            QByteArray changed = box;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            const auto opened = sealed::open(changed.toBase64(), "", pepper, "a");
            QVERIFY2(!opened.has_value(), QByteArray::number(i).constData());
            QCOMPARE(opened.error().code, Error::Code::BadInput);
        }
        for (const QByteArray& broken : { QByteArray(), QByteArray("!"), box.left(20).toBase64(), box.chopped(1).toBase64(), QByteArray(100'000, 'A') })
            QVERIFY(!sealed::open(broken, "", pepper, "a").has_value());
    }

    void the_profiles_bytes_are_made_once_and_private()
    {
        const QTemporaryDir dir;
        const QString profile = dir.filePath(QStringLiteral("profile"));
        const auto first = sealed::readPepper(profile);
        QVERIFY(first.has_value());
        QCOMPARE(first->view().size(), std::size_t { 32 });
        const auto again = sealed::readPepper(profile);
        QCOMPARE(again->view(), first->view());
        const QString path = profile + QStringLiteral("/keyring.pepper");
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        const auto other = sealed::readPepper(dir.filePath(QStringLiteral("other")));
        QVERIFY(other->view() != first->view());
        // Not through a link, and not half.
        QVERIFY(QFile::remove(path) && QFile::link(dir.filePath(QStringLiteral("other/keyring.pepper")), path));
        QVERIFY(!sealed::readPepper(profile).has_value());
        QVERIFY(QFile::remove(path));
        QFile cut(path);
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write("short");
        cut.close();
        QVERIFY(!sealed::readPepper(profile).has_value());
    }
};

FATHOM_TEST(TestSealedBox)

#include "tst_sealed_box.moc"
