// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/json_pointer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fathom::lab {

namespace {

QJsonValue changed(const QJsonValue& from, const QStringList& path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    QString name = path.first();
    name.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
    if (from.isArray()) {
        QJsonArray list = from.toArray();
        bool valid = false;
        const int index = name.toInt(&valid);
        if (!valid || index < 0 || index >= list.size())
            return from;
        const QJsonValue inner = changed(list.at(index), path.mid(1), value);
        if (inner.isUndefined())
            list.removeAt(index);
        else
            list.replace(index, inner);
        return list;
    }
    if (!from.isObject())
        return from;
    QJsonObject object = from.toObject();
    const QJsonValue inner = changed(object.value(name), path.mid(1), value);
    if (inner.isUndefined())
        object.remove(name);
    else
        object.insert(name, inner);
    return object;
}

} // namespace

QByteArray withValueAt(const QByteArray& json, const QString& pointer, const QJsonValue& value)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !pointer.startsWith(QLatin1Char('/')))
        return json;
    const QStringList path = pointer.mid(1).split(QLatin1Char('/'));
    return QJsonDocument(changed(document.object(), path, value).toObject()).toJson(QJsonDocument::Compact);
}

} // namespace fathom::lab
