// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace fathom {

Language::Language(QObject* parent)
    : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
}

QStringList Language::codes()
{
    return { QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN"), QStringLiteral("uk") };
}

QString Language::ownName(const QString& code)
{
    if (code == QLatin1String("de"))
        return QStringLiteral("Deutsch");
    if (code == QLatin1String("zh_CN"))
        return QStringLiteral("简体中文");
    if (code == QLatin1String("uk"))
        return QStringLiteral("Українська");
    return QStringLiteral("English");
}

QString Language::systemCode()
{
    for (QString wanted : QLocale::system().uiLanguages()) {
        wanted.replace(QLatin1Char('-'), QLatin1Char('_'));
        for (const QString& code : codes()) {
            const bool chinese = code == QLatin1String("zh_CN") && (wanted == QLatin1String("zh") || wanted.startsWith(QLatin1String("zh_Hans")));
            if (wanted == code || chinese || wanted.section(QLatin1Char('_'), 0, 0) == code)
                return code;
        }
    }
    return QStringLiteral("en");
}

bool Language::use(const QString& code)
{
    if (code == m_current || !codes().contains(code))
        return code == m_current;
    // English needs its file too: it holds the plural forms.
    QTranslator probe;
    const QString file = QStringLiteral(":/i18n/fathom_") + code;
    const bool readable = probe.load(file);
    if (!readable && code != QLatin1String("en"))
        return false;
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(file))
        QCoreApplication::installTranslator(&m_translator);
    m_current = code;
    return true;
}

} // namespace fathom
