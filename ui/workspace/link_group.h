// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"
#include "core/domain/order.h"

#include <QObject>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace fathom {

class LinkGroups;
class Preferences;

//! \brief What the ladder, chart and positions hand to the ticket: one draft per link group.
//! Source: INTERACTION 8.
struct Draft {
    std::optional<Side> side;
    std::optional<Decimal> price;
    std::optional<Decimal> quantity;
    std::optional<OrderType> type;
    std::optional<Decimal> trigger; //!< of a conditional type
    bool closesAll = false;         //!< protects: the whole leg, whatever its size then
    //! What the panel that hands it over says of these; empty where it has no say and the ticket's
    //! own choice stands.
    std::optional<bool> reduceOnly, postOnly;
    std::optional<WorkingType> working;
    bool operator==(const Draft&) const = default;
};

//! \brief Where the pointer stands in one panel of a group, for the others to mark.
struct LinkCursor {
    WallTime time {};
    std::optional<Decimal> price;
    bool operator==(const LinkCursor&) const = default;
};

//! \brief A panel's end of its link group: what it shows and what it shares. Panels of one group
//! show the same symbol; 0 is a panel of its own. The number may change while the panel lives;
//! symbolChanged() follows where the symbol is another one then. Source: INTERACTION 16. GUI
//! thread.
class LinkGroup final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkGroup)
public:
    //! An end that belongs to no LinkGroups: shared by hand (tests).
    explicit LinkGroup(int number, QObject* parent = nullptr);
    ~LinkGroup() override;

    int number() const { return m_number; }
    QString symbol() const { return m_symbol; }
    //! \brief Shows another symbol in every panel of the group.
    void setSymbol(const QString& symbol);
    //! \brief Offers a draft to the ticket of this group.
    void offerDraft(const fathom::Draft& draft);
    //! \brief What the ticket would send now, for charts to draw; empty where no side or no price
    //! is chosen.
    void setPreview(const std::optional<Draft>& draft);
    //! \brief Clears the draft in the tickets that share it: the step of Esc before disarming. Source:
    //! INTERACTION 10. \return false where there was none to clear
    bool dropDraft();
    //! \brief Opens the palette for this group with what was typed over a panel.
    void askForSymbol(const QString& typed);
    //! \brief The size a click would use, kept in step between ladder presets and ticket.
    Decimal clickSize() const { return m_clickSize; }
    void setClickSize(Decimal size);
    //! \brief The candles' interval, where the group shares it; empty until one of its panels chose
    //! one.
    std::optional<Interval> interval() const;
    void setInterval(Interval interval);
    //! \brief Tells the other panels where the pointer is; empty where it left.
    void setCursor(const std::optional<LinkCursor>& cursor);

    LinkGroups* groups() const { return m_groups; } //!< null where shared by hand
    //! \brief The panel's own memory changed (PanelMemory).
    void noteMemory() { Q_EMIT memoryChanged(); }
    //! \brief Joins another group, 0 for none; takes over its symbol.
    void setNumber(int number);

Q_SIGNALS:
    void symbolChanged(const QString& symbol);
    void draftOffered(const fathom::Draft& draft);
    //! Of every ticket that is seen; one that had a draft sets \p dropped.
    void draftDropWanted(bool* dropped);
    void previewChanged(const std::optional<fathom::Draft>& draft); //!< in a ticket of the group
    void clickSizeChanged();
    void symbolAsked(const QString& typed);
    void intervalChanged(fathom::Interval interval); //!< chosen in another panel of the group
    void cursorMoved(
        const std::optional<fathom::LinkCursor>& cursor); //!< in another panel of the group
    void numberChanged(int number);
    void memoryChanged();

private:
    friend class LinkGroups;
    void show(const QString& symbol);
    void showSize(Decimal size);

    LinkGroups* m_groups = nullptr;
    int m_number;
    QString m_symbol;
    Decimal m_clickSize;
};

//! \brief All link groups of the program, 1 to 9, over every window: their symbols and what each
//! shares. Kept in the preferences.
class LinkGroups final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkGroups)
public:
    static constexpr int last = 9;
    enum class Part { Interval, Cursor, Draft }; //!< what a group may share beside the symbol

    explicit LinkGroups(Preferences& preferences, QObject* parent = nullptr);
    ~LinkGroups() override;

    //! \brief A new end in \p number, owned by \p owner. \param own symbol where the number is 0 or
    //! its group shows none yet
    LinkGroup* join(int number, const QString& own, QObject* owner);
    QString symbol(int number) const { return m_groups[at(number)].symbol; }
    void setSymbol(int number, const QString& symbol);
    //! \brief The symbol shown before this one, empty where there was none.
    QString previousSymbol(int number) const { return m_groups[at(number)].previous; }
    bool shares(int number, Part part) const;
    void setShares(int number, Part part, bool on);
    //! \brief How many panels are in the group.
    int members(int number) const;
    //! \brief The lowest group without panels, 0 where all have some.
    int firstFree() const;
    //! \brief Every panel joins \p number.
    void joinAll(int number);

Q_SIGNALS:
    void symbolChanged(int number, const QString& symbol);
    //! A panel of the group handed over a draft; the window sees to it that a ticket is there to
    //! take it.
    void draftOffered(fathom::LinkGroup* from, const fathom::Draft& draft);
    void symbolAsked(fathom::LinkGroup* from, const QString& typed);
    void membersChanged();

private:
    friend class LinkGroup;
    struct Group {
        QString symbol, previous;
        std::optional<Interval> interval;
        std::array<bool, 3> shared { false, true, true }; // a grid of charts has an interval each
    };
    static std::size_t at(int number)
    {
        return static_cast<std::size_t>(std::clamp(number, 0, last));
    }
    void leave(LinkGroup* member);
    void move(LinkGroup* member, int number);
    void keep(int number) const;
    std::vector<LinkGroup*> others(const LinkGroup& member, std::optional<Part> part) const;

    Preferences& m_preferences;
    std::array<Group, last + 1> m_groups;
    std::vector<LinkGroup*> m_members;
};

} // namespace fathom
