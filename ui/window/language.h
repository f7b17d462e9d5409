// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace fathom {

//! \brief The program's language, switched while it runs: installs the embedded translation, every widget gets LanguageChange.
class Language final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Language)
public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    static QStringList codes();                 //!< "en", "de", "zh_CN", "uk"
    static QString ownName(const QString& code); //!< in that language itself
    //! \brief The code nearest to the system's preferred languages, "en" where none fits.
    static QString systemCode();

    QString current() const { return m_current; }
    //! \return false where the translation cannot be read; the language then stays as it was
    bool use(const QString& code);

private:
    QTranslator m_translator;
    QString m_current;
};

} // namespace fathom
