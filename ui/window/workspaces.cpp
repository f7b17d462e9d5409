// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspaces.h"

#include "core/base/whole_file.h"
#include "core/session/preferences.h"
#include "ui/tables/table_memory.h"
#include "ui/window/panel_docks.h"
#include "ui/window/supplied_layouts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace fathom {

namespace {

constexpr int writeAfterMs = 500;
constexpr int longestName = 24;
const QString listKey = QStringLiteral("workspaces.list");
const QString currentKey = QStringLiteral("workspaces.current");
const QString formatName = QStringLiteral("fathom-workspace");

constexpr std::array<const char*, suppliedWorkspaces.size()> suppliedNames {
    QT_TRANSLATE_NOOP("fathom::Workspaces", "Scalp"),
    QT_TRANSLATE_NOOP("fathom::Workspaces", "Trade"),
    QT_TRANSLATE_NOOP("fathom::Workspaces", "Swing"),
    QT_TRANSLATE_NOOP("fathom::Workspaces", "Review")
};

QString shownKey(const QString& id)
{
    return QStringLiteral("workspaces.shown.") + id;
}
QString savedKey(const QString& id)
{
    return QStringLiteral("workspaces.saved.") + id;
}
QString earlierKey(const QString& id)
{
    return QStringLiteral("workspaces.earlier.") + id;
}
QString nameKey(const QString& id)
{
    return QStringLiteral("workspaces.name.") + id;
}

} // namespace

Workspaces::Workspaces(PanelDocks& docks, Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_docks(docks)
    , m_preferences(preferences)
{
    for (const char* id : suppliedWorkspaces)
        m_ids.append(QLatin1String(id));
    for (const QJsonValue& value : preferences.value(listKey).toArray()) {
        const QString id = value.toString();
        if (!m_ids.contains(id) && !id.isEmpty() && m_ids.size() < most)
            m_ids.append(id);
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &Workspaces::write);
    connect(&docks, &PanelDocks::changed, this, [this] {
        if (!m_watching)
            return;
        Q_EMIT writtenChanged(false);
        m_changed.start();
        m_timer.start();
    });
}

bool Workspaces::isSupplied(const QString& id)
{
    return std::any_of(suppliedWorkspaces.begin(), suppliedWorkspaces.end(),
        [&id](const char* supplied) { return id == QLatin1String(supplied); });
}

QString Workspaces::name(const QString& id) const
{
    for (std::size_t i = 0; i < suppliedWorkspaces.size(); ++i) {
        if (id == QLatin1String(suppliedWorkspaces[i]))
            return QCoreApplication::translate("fathom::Workspaces", suppliedNames[i]);
    }
    return m_preferences.value(nameKey(id)).toString(id);
}

void Workspaces::open()
{
    const QString last = m_preferences.value(currentKey).toString(QStringLiteral("trade"));
    const QString id = m_ids.contains(last) ? last : QStringLiteral("trade");
    show(id, kept(id));
}

QJsonObject Workspaces::kept(const QString& id) const
{
    return m_preferences.value(shownKey(id)).toObject();
}

void Workspaces::choose(const QString& id)
{
    if (id == m_current || !m_ids.contains(id))
        return;
    if (m_timer.isActive())
        write();
    m_preferences.setValue(currentKey, id);
    show(id, kept(id));
}

void Workspaces::show(const QString& id, const QJsonObject& layout)
{
    Q_EMIT leaving();
    m_watching = false;
    m_timer.stop();
    m_current = id;
    m_openedWith = layout;
    m_docks.setArranging(true);
    const bool restored = !layout.isEmpty() && m_docks.restore(layout);
    m_docks.setArranging(false);
    if (!restored && !arrangeAsSupplied(m_docks, id))
        arrangeAsSupplied(m_docks, QStringLiteral("trade"));
    Q_EMIT chosen(id);
    // Resizes that follow from the arrangement itself are no change by the user.
    QTimer::singleShot(0, this, [this] { m_watching = true; });
}

void Workspaces::write()
{
    m_timer.stop();
    const QJsonObject now = m_docks.state();
    if (const QJsonObject before = kept(m_current); now != before) {
        if (!m_settling)
            m_before[m_current].push_back(before);
        if (!m_openedWith.isEmpty())
            keepGeneration(std::exchange(m_openedWith, {}));
        m_preferences.setValue(shownKey(m_current), now);
    }
    Q_EMIT writtenChanged(true);
}

void Workspaces::keepGeneration(const QJsonObject& layout)
{
    QJsonArray earlier = m_preferences.value(earlierKey(m_current)).toArray();
    earlier.prepend(QJsonObject {
        { QStringLiteral("left"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate) },
        { QStringLiteral("layout"), layout } });
    while (earlier.size() > keptGenerations)
        earlier.removeLast();
    m_preferences.setValue(earlierKey(m_current), earlier);
}

QString Workspaces::add(const QString& name, const QJsonObject& layout)
{
    const QString wanted = name.simplified().left(longestName);
    if (wanted.isEmpty() || m_ids.size() >= most)
        return {};
    QString id;
    for (int number = 1; id.isEmpty() || m_ids.contains(id); ++number)
        id = QStringLiteral("own%1").arg(number);
    m_ids.append(id);
    m_preferences.setValue(nameKey(id), wanted);
    m_preferences.setValue(shownKey(id), layout);
    m_preferences.setValue(savedKey(id), layout);
    m_preferences.setValue(earlierKey(id), QJsonArray());
    writeList();
    Q_EMIT listChanged();
    return id;
}

QString Workspaces::saveAs(const QString& name)
{
    const QString id = add(name, m_docks.state());
    if (id.isEmpty())
        return {};
    if (m_timer.isActive())
        write(); // the one it came from keeps what was changed in it
    copyTableLayouts(m_preferences, m_current, id);
    m_current = id;
    m_openedWith = {};
    m_preferences.setValue(currentKey, id);
    Q_EMIT chosen(id);
    return id;
}

void Workspaces::saveForRevert()
{
    write();
    m_preferences.setValue(savedKey(m_current), m_docks.state());
}

bool Workspaces::canRevert(const QString& id) const
{
    return isSupplied(id) || m_preferences.value(savedKey(id)).isObject();
}

void Workspaces::revert(const QString& id)
{
    const QJsonObject saved = m_preferences.value(savedKey(id)).toObject();
    if (saved.isEmpty()) {
        arrangeSupplied(id);
        return;
    }
    if (id == m_current) {
        const QJsonObject now = m_docks.state();
        show(id, saved);
        m_openedWith = now; // what was thrown away is an earlier state, not lost
        write();
    } else {
        m_preferences.setValue(shownKey(id), saved);
    }
}

void Workspaces::arrangeSupplied(const QString& id)
{
    if (id != m_current) {
        m_preferences.setValue(shownKey(id), QJsonValue());
        return;
    }
    const QJsonObject now = m_docks.state();
    show(id, {});
    m_openedWith = now;
    // Written once the panels have taken their places.
    QTimer::singleShot(0, this, &Workspaces::write);
}

void Workspaces::rename(const QString& id, const QString& name)
{
    const QString wanted = name.simplified().left(longestName);
    if (isSupplied(id) || !m_ids.contains(id) || wanted.isEmpty())
        return;
    m_preferences.setValue(nameKey(id), wanted);
    Q_EMIT listChanged();
}

void Workspaces::remove(const QString& id)
{
    if (isSupplied(id) || !m_ids.contains(id))
        return;
    if (id == m_current)
        choose(QStringLiteral("trade"));
    m_ids.removeAll(id);
    for (const QString& key : { nameKey(id), shownKey(id), savedKey(id), earlierKey(id) })
        m_preferences.setValue(key, QJsonValue());
    forgetTableLayouts(m_preferences, id);
    writeList();
    Q_EMIT listChanged();
}

bool Workspaces::undo()
{
    if (m_timer.isActive())
        write();
    std::vector<QJsonObject>& before = m_before[m_current];
    while (!before.empty() && before.back() == m_docks.state())
        before.pop_back(); // panels that settled, and nothing anybody did
    if (before.empty())
        return false;
    const QJsonObject layout = before.back();
    before.pop_back();
    show(m_current, layout);
    // Written once the panels have taken their places; that is no change to be taken back.
    QTimer::singleShot(0, this, [this] {
        m_settling = true;
        write();
        m_settling = false;
    });
    return true;
}

std::vector<QDateTime> Workspaces::generations(const QString& id) const
{
    std::vector<QDateTime> left;
    for (const QJsonValue& value : m_preferences.value(earlierKey(id)).toArray())
        left.push_back(
            QDateTime::fromString(value[QStringLiteral("left")].toString(), Qt::ISODate));
    return left;
}

void Workspaces::bringBack(const QString& id, int generation)
{
    const QJsonObject layout = m_preferences.value(earlierKey(id))
                                   .toArray()[generation][QStringLiteral("layout")]
                                   .toObject();
    if (layout.isEmpty() || id != m_current)
        return;
    const QJsonObject now = m_docks.state();
    show(id, layout);
    m_openedWith = now;
    write();
}

QJsonObject Workspaces::exported(const QString& id) const
{
    return { { QStringLiteral("format"), formatName }, { QStringLiteral("name"), name(id) },
        { QStringLiteral("layout"), id == m_current ? m_docks.state() : kept(id) } };
}

QString Workspaces::exportTo(const QString& path, const QString& id)
{
    if (kept(id).isEmpty())
        choose(id);
    return writeWhole(path, QJsonDocument(exported(id)).toJson());
}

QString Workspaces::import(const QJsonObject& exported)
{
    const QJsonObject layout = exported[QStringLiteral("layout")].toObject();
    if (exported[QStringLiteral("format")].toString() != formatName || layout.isEmpty())
        return {};
    return add(exported[QStringLiteral("name")].toString(), layout);
}

void Workspaces::writeList() const
{
    m_preferences.setValue(listKey,
        QJsonArray::fromStringList(m_ids.mid(static_cast<qsizetype>(suppliedWorkspaces.size()))));
}

} // namespace fathom
