// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/paper/wire_shape.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace fathom::paper::test {

namespace {

//! Reads a shape and compares on the way; an array's element is read once for every element of the value.
class Comparison
{
public:
    explicit Comparison(const QByteArray& shape)
        : m_shape(shape)
    {
    }
    QString compare(const QJsonValue& value)
    {
        visit(value, QStringLiteral("$"), true);
        return m_problem.isEmpty() && m_at != m_shape.size() ? QStringLiteral("the shape ends at %1").arg(m_at) : m_problem;
    }

private:
    void complain(const QString& path, const QString& what)
    {
        if (m_problem.isEmpty())
            m_problem = path + QStringLiteral(": ") + what;
    }
    char peek() const { return m_at < m_shape.size() ? m_shape[m_at] : '\0'; }

    //! \param real false: only passes over the shape
    void visit(const QJsonValue& value, const QString& path, bool real)
    {
        switch (peek()) {
        case '{': object(value, path, real); return;
        case '[': array(value, path, real); return;
        default: scalar(m_shape[m_at++], value, path, real);
        }
    }

    void scalar(char kind, const QJsonValue& value, const QString& path, bool real)
    {
        static const QRegularExpression decimal(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?([eE]-?[0-9]+)?$"));
        if (!real)
            return;
        bool fits = true;
        switch (kind) {
        case 'i': fits = value.isDouble() && std::floor(value.toDouble()) == value.toDouble(); break;
        case 'n': fits = value.isDouble(); break;
        case 'd': fits = value.isString() && decimal.match(value.toString()).hasMatch(); break;
        case 's': fits = value.isString(); break;
        case 'b': fits = value.isBool(); break;
        case 'z': fits = value.isNull(); break;
        case 'x': break;
        default: complain(path, QStringLiteral("the shape has an unknown letter %1").arg(QLatin1Char(kind)));
        }
        if (!fits)
            complain(path, QStringLiteral("is no '%1'").arg(QLatin1Char(kind)));
    }

    void array(const QJsonValue& value, const QString& path, bool real)
    {
        const qsizetype element = ++m_at;
        const QJsonArray list = value.toArray();
        if (real && !value.isArray())
            complain(path, QStringLiteral("is no list"));
        qsizetype end = element;
        for (qsizetype i = 0; i < list.size() && real; ++i) {
            m_at = element;
            visit(list[i], QStringLiteral("%1[%2]").arg(path).arg(i), true);
            end = m_at;
        }
        if (end == element) {
            visit({}, path, false);
            end = m_at;
        }
        m_at = end + 1; // ]
        const bool mayBeEmpty = peek() == '*';
        m_at += mayBeEmpty ? 1 : 0;
        if (real && list.isEmpty() && !mayBeEmpty)
            complain(path, QStringLiteral("is empty"));
    }

    void object(const QJsonValue& value, const QString& path, bool real)
    {
        ++m_at;
        const QJsonObject members = value.toObject();
        if (real && !value.isObject())
            complain(path, QStringLiteral("is no object"));
        const QStringList names = members.keys();
        QSet<QString> left(names.begin(), names.end());
        while (peek() != '}' && peek() != '\0') {
            QByteArray key;
            while (peek() != ':' && peek() != '\0')
                key += m_shape[m_at++];
            ++m_at;
            const bool optional = key.endsWith('?');
            if (optional)
                key.chop(1);
            const QString name = QString::fromUtf8(key);
            if (key == "*") {
                const qsizetype element = m_at;
                visit({}, path, false);
                const qsizetype end = m_at;
                for (const QString& each : std::as_const(left)) {
                    m_at = element;
                    visit(members.value(each), path + QLatin1Char('.') + each, real);
                }
                left.clear();
                m_at = end;
            } else {
                const bool there = members.contains(name);
                if (real && !there && !optional)
                    complain(path, QStringLiteral("misses '%1'").arg(name));
                visit(members.value(name), path + QLatin1Char('.') + name, real && there);
                left.remove(name);
            }
            if (peek() == ',')
                ++m_at;
        }
        ++m_at; // }
        if (real && !left.isEmpty())
            complain(path, QStringLiteral("also has '%1'").arg(*left.begin()));
    }

    QByteArray m_shape;
    qsizetype m_at = 0;
    QString m_problem;
};

} // namespace

QString differsFrom(const QByteArray& shape, const QJsonValue& value)
{
    return Comparison(shape).compare(value);
}

} // namespace fathom::paper::test
