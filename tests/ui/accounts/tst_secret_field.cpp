// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_scan.h"
#include "tests/support/test_main.h"
#include "ui/accounts/secret_field.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace fathom;
using fathom::test::Canary;

namespace {

//! A clipboard's content as another program would give it: bytes made when they are asked for.
class CanaryText final : public QMimeData
{
public:
    explicit CanaryText(const Canary& canary)
        : m_canary(canary)
    {
    }
    QStringList formats() const override { return { QStringLiteral("text/plain"), QStringLiteral("text/plain;charset=utf-8") }; }
    bool hasFormat(const QString& type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString&, QMetaType) const override
    {
        QByteArray bytes(Canary::length, '\0');
        m_canary.writeTo(bytes.data());
        return bytes;
    }

private:
    const Canary& m_canary;
};

std::string textOf(const SecretField& field) { return std::string(field.view()); }

} // namespace

class SecretFieldTest final : public QObject
{
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<SecretField> m_field;

private Q_SLOTS:
    void init()
    {
        m_field = std::make_unique<SecretField>(m_theme, QStringLiteral("secret"));
        m_field->setPrompt(QStringLiteral("Secret"));
        m_field->show();
        m_field->setFocus();
    }
    void cleanup()
    {
        m_field.reset();
        QApplication::clipboard()->clear();
    }

    void keys_go_in_and_come_out_as_bytes()
    {
        QSignalSpy changed(m_field.get(), &SecretField::changed);
        QTest::keyClicks(m_field.get(), QStringLiteral("aB3/"));
        QCOMPARE(textOf(*m_field), std::string("aB3/"));
        QCOMPARE(changed.size(), 4);
        QTest::keyClick(m_field.get(), Qt::Key_Backspace);
        QCOMPARE(textOf(*m_field), std::string("aB3"));
        QTest::keyClick(m_field.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_field.get(), Qt::Key_X); // replaces what is selected
        QCOMPARE(textOf(*m_field), std::string("x"));
        QTest::keyClick(m_field.get(), Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(m_field->isEmpty());
        const Secret taken = m_field->take();
        QVERIFY(taken.isEmpty());
    }

    void a_paste_replaces_what_was_there_and_offers_to_clear_the_clipboard()
    {
        QApplication::clipboard()->setText(QStringLiteral("pasted secret"));
        QTest::keyClicks(m_field.get(), QStringLiteral("old"));
        QSignalSpy pasted(m_field.get(), &SecretField::pasted);
        QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(textOf(*m_field), std::string("pasted secret"));
        QCOMPARE(pasted.size(), 1);
        QVERIFY(m_field->isInClipboard());
        m_field->clearClipboard();
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        QVERIFY(!m_field->isInClipboard());
    }

    void a_clipboard_that_holds_something_else_by_now_is_left_alone()
    {
        QApplication::clipboard()->setText(QStringLiteral("pasted secret"));
        m_field->paste();
        QApplication::clipboard()->setText(QStringLiteral("a shopping list"));
        QVERIFY(!m_field->isInClipboard());
        m_field->clearClipboard();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a shopping list"));
    }

    void nothing_can_be_read_out_of_it()
    {
        QTest::keyClicks(m_field.get(), QStringLiteral("abcdefgh"));
        QTest::keyClick(m_field.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_field.get(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(m_field.get(), Qt::Key_X, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        for (const QString& said : { m_field->accessibleName(), m_field->accessibleDescription(), m_field->toolTip(), m_field->whatsThis(), m_field->windowTitle() })
            QVERIFY(!said.contains(QStringLiteral("abcd")));
        QVERIFY(m_field->accessibleDescription().contains(QLatin1Char('8')));
        QVERIFY(!m_field->testAttribute(Qt::WA_InputMethodEnabled));
        QVERIFY(m_field->inputMethodQuery(Qt::ImSurroundingText).toString().isEmpty());
        // Two secrets of the same length look the same.
        const QImage first = m_field->grab().toImage();
        m_field->clear();
        QTest::keyClicks(m_field.get(), QStringLiteral("ZZZZZZZZ"));
        QTest::keyClick(m_field.get(), Qt::Key_A, Qt::ControlModifier); // marked, as the first one was
        QCOMPARE(m_field->grab().toImage(), first);
    }

    void a_file_is_read_where_it_fits()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("key.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----\n");
        file.close();
        QVERIFY(m_field->load(file.fileName()));
        QVERIFY(textOf(*m_field).starts_with("-----BEGIN"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100'000, 'x'));
        file.close();
        QVERIFY(!m_field->load(file.fileName()) && !m_field->load(dir.filePath(QStringLiteral("absent"))));
    }

    void I7_neither_typing_nor_pasting_leaves_a_copy()
    {
        const Canary typed, pasted;
        for (std::size_t i = 0; i < Canary::length; ++i)
            QTest::keyClick(m_field.get(), typed.at(i));
        QCOMPARE(m_field->view().size(), Canary::length);
        m_field->grab();
        QCOMPARE(typed.count().bytes, 1); // the field's own
        QCOMPARE(typed.count().wide, 0);
        m_field->clear();
        QCOMPARE(typed.count().bytes, 0);
        QApplication::clipboard()->setMimeData(new CanaryText(pasted));
        m_field->paste();
        QCOMPARE(m_field->view().size(), Canary::length);
        QCOMPARE(pasted.count().bytes, 1);
        QCOMPARE(pasted.count().wide, 0);
        Secret taken = m_field->take();
        QCOMPARE(pasted.count().bytes, 1);
        taken.clear();
        m_field.reset();
        QCOMPARE(pasted.count().bytes, 0);
        QCOMPARE(typed.count().bytes, 0);
    }
};

FATHOM_TEST(SecretFieldTest)

#include "tst_secret_field.moc"
