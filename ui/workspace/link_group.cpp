// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/link_group.h"

#include "core/session/preferences.h"

#include <QJsonArray>

#include <algorithm>

namespace fathom {

namespace {

QString symbolKeyOf(int number)
{
    return QStringLiteral("link%1.symbol").arg(number);
}
QString sharedKeyOf(int number)
{
    return QStringLiteral("link%1.shares").arg(number);
}

} // namespace

LinkGroup::LinkGroup(int number, QObject* parent)
    : QObject(parent)
    , m_number(number)
{
}

LinkGroup::~LinkGroup()
{
    if (m_groups != nullptr)
        m_groups->leave(this);
}

void LinkGroup::setSymbol(const QString& symbol)
{
    if (m_groups != nullptr && m_number > 0)
        m_groups->setSymbol(m_number, symbol);
    else
        show(symbol);
}

void LinkGroup::show(const QString& symbol)
{
    if (symbol == m_symbol)
        return;
    m_symbol = symbol;
    Q_EMIT symbolChanged(symbol);
}

void LinkGroup::offerDraft(const fathom::Draft& draft)
{
    if (m_groups == nullptr) {
        Q_EMIT draftOffered(draft);
        return;
    }
    Q_EMIT m_groups->draftOffered(this, draft); // first, so that a ticket can come over
    Q_EMIT draftOffered(draft);
    for (LinkGroup* other : m_groups->others(*this, LinkGroups::Part::Draft))
        Q_EMIT other->draftOffered(draft);
}

void LinkGroup::setPreview(const std::optional<Draft>& draft)
{
    Q_EMIT previewChanged(draft);
    if (m_groups == nullptr)
        return;
    for (LinkGroup* other : m_groups->others(*this, LinkGroups::Part::Draft))
        Q_EMIT other->previewChanged(draft);
}

bool LinkGroup::dropDraft()
{
    bool dropped = false;
    Q_EMIT draftDropWanted(&dropped);
    if (!m_groups)
        return dropped;
    for (LinkGroup* other : m_groups->others(*this, LinkGroups::Part::Draft))
        Q_EMIT other->draftDropWanted(&dropped);
    return dropped;
}

void LinkGroup::askForSymbol(const QString& typed)
{
    Q_EMIT symbolAsked(typed);
    if (m_groups != nullptr)
        Q_EMIT m_groups->symbolAsked(this, typed);
}

void LinkGroup::setClickSize(Decimal size)
{
    showSize(size);
    if (m_groups == nullptr)
        return;
    for (LinkGroup* other : m_groups->others(*this, LinkGroups::Part::Draft))
        other->showSize(size);
}

void LinkGroup::showSize(Decimal size)
{
    if (size == m_clickSize)
        return;
    m_clickSize = size;
    Q_EMIT clickSizeChanged();
}

std::optional<Interval> LinkGroup::interval() const
{
    if (m_groups == nullptr || m_number == 0
        || !m_groups->shares(m_number, LinkGroups::Part::Interval))
        return std::nullopt;
    return m_groups->m_groups[LinkGroups::at(m_number)].interval;
}

void LinkGroup::setInterval(Interval interval)
{
    if (m_groups == nullptr || m_number == 0)
        return;
    m_groups->m_groups[LinkGroups::at(m_number)].interval = interval;
    for (LinkGroup* other : m_groups->others(*this, LinkGroups::Part::Interval))
        Q_EMIT other->intervalChanged(interval);
}

void LinkGroup::setCursor(const std::optional<LinkCursor>& cursor)
{
    if (m_groups == nullptr)
        return;
    for (LinkGroup* other : m_groups->others(*this, LinkGroups::Part::Cursor))
        Q_EMIT other->cursorMoved(cursor);
}

void LinkGroup::setNumber(int number)
{
    if (number == m_number || number < 0 || number > LinkGroups::last)
        return;
    if (m_groups != nullptr)
        m_groups->move(this, number);
    else
        m_number = number;
    Q_EMIT numberChanged(m_number);
}

LinkGroups::LinkGroups(Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    for (int number = 1; number <= last; ++number) {
        Group& group = m_groups[at(number)];
        group.symbol = preferences.value(symbolKeyOf(number)).toString();
        const QJsonArray shared = preferences.value(sharedKeyOf(number)).toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(shared.size(), 3); ++i)
            group.shared[static_cast<std::size_t>(i)] = shared[i].toBool(group.shared[static_cast<std::size_t>(i)]);
    }
}

LinkGroups::~LinkGroups()
{
    for (LinkGroup* member : m_members)
        member->m_groups = nullptr;
}

LinkGroup* LinkGroups::join(int number, const QString& own, QObject* owner)
{
    auto* member = new LinkGroup(std::clamp(number, 0, last), owner);
    member->m_groups = this;
    m_members.push_back(member);
    if (member->m_number > 0 && symbol(member->m_number).isEmpty())
        setSymbol(member->m_number, own);
    member->m_symbol = member->m_number > 0 ? symbol(member->m_number) : own;
    Q_EMIT membersChanged();
    return member;
}

void LinkGroups::setSymbol(int number, const QString& symbol)
{
    if (number < 1 || number > last)
        return;
    Group& group = m_groups[at(number)];
    if (symbol == group.symbol)
        return;
    group.previous = std::exchange(group.symbol, symbol);
    keep(number);
    const std::vector<LinkGroup*> members = m_members; // a panel may change its group in answer
    for (LinkGroup* member : members) {
        if (member->m_number == number)
            member->show(symbol);
    }
    Q_EMIT symbolChanged(number, symbol);
}

bool LinkGroups::shares(int number, Part part) const
{
    return m_groups[at(number)].shared[static_cast<std::size_t>(part)];
}

void LinkGroups::setShares(int number, Part part, bool on)
{
    m_groups[at(number)].shared[static_cast<std::size_t>(part)] = on;
    keep(number);
}

int LinkGroups::members(int number) const
{
    return static_cast<int>(std::count_if(m_members.begin(), m_members.end(),
        [number](const LinkGroup* member) { return member->m_number == number; }));
}

int LinkGroups::firstFree() const
{
    for (int number = 1; number <= last; ++number) {
        if (members(number) == 0)
            return number;
    }
    return 0;
}

void LinkGroups::joinAll(int number)
{
    const std::vector<LinkGroup*> members = m_members;
    for (LinkGroup* member : members)
        member->setNumber(number);
}

void LinkGroups::leave(LinkGroup* member)
{
    std::erase(m_members, member);
    Q_EMIT membersChanged();
}

void LinkGroups::move(LinkGroup* member, int number)
{
    member->m_number = number;
    if (number > 0) {
        if (symbol(number).isEmpty())
            setSymbol(number, member->m_symbol);
        member->show(symbol(number));
    }
    Q_EMIT membersChanged();
}

void LinkGroups::keep(int number) const
{
    const Group& group = m_groups[at(number)];
    m_preferences.setValue(symbolKeyOf(number), group.symbol);
    m_preferences.setValue(
        sharedKeyOf(number), QJsonArray { group.shared[0], group.shared[1], group.shared[2] });
}

std::vector<LinkGroup*> LinkGroups::others(const LinkGroup& member, std::optional<Part> part) const
{
    std::vector<LinkGroup*> found;
    if (member.m_number == 0 || (part && !shares(member.m_number, *part)))
        return found;
    for (LinkGroup* other : m_members) {
        if (other != &member && other->m_number == member.m_number)
            found.push_back(other);
    }
    return found;
}

} // namespace fathom
