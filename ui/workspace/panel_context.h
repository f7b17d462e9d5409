// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <QObject>
#include <QString>

#include <optional>

namespace fathom {

class Session;
class Theme;

//! \brief What the ladder, chart and positions hand to the ticket: one draft per link group. Source: INTERACTION 8.
struct Draft
{
    std::optional<Side> side;
    std::optional<Decimal> price;
    std::optional<Decimal> quantity;
    std::optional<OrderType> type;
};

//! \brief The panels that show the same symbol. Source: INTERACTION 16.
class LinkGroup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkGroup)
public:
    explicit LinkGroup(int number, QObject* parent = nullptr);
    ~LinkGroup() override = default;

    int number() const { return m_number; }
    QString symbol() const { return m_symbol; }
    void setSymbol(const QString& symbol);
    //! \brief Offers a draft to the ticket of this group.
    void offerDraft(const fathom::Draft& draft) { Q_EMIT draftOffered(draft); }
    //! \brief Opens the symbol search of this group with what was typed over a panel.
    void askForSymbol(const QString& typed) { Q_EMIT symbolAsked(typed); }
    //! \brief The size a click would use, kept in step between ladder presets and ticket.
    Decimal clickSize() const { return m_clickSize; }
    void setClickSize(Decimal size);

Q_SIGNALS:
    void symbolChanged(const QString& symbol);
    void draftOffered(const fathom::Draft& draft);
    void clickSizeChanged();
    void symbolAsked(const QString& typed); //!< answered by the instrument header

private:
    int m_number;
    QString m_symbol;
    Decimal m_clickSize;
};

//! \brief What every panel is made with. All outlive the panel.
struct PanelContext
{
    Session& session;
    Theme& theme;
    LinkGroup& link;
};

//! The window gives every panel its title bar: link chip, name, symbol of the group, pop-out. Panels draw no title of their own.
//! What a panel may add:
//!  - a note after the name ("min 0.002 · merge 10 ms"), by setPanelNote(), plain text;
//!  - a direct child widget with objectName "titleTools" (buttons, a segment; at most 24 px high), which the title bar takes in.
inline constexpr const char* panelNoteProperty = "panelNote";
inline void setPanelNote(QObject* panel, const QString& note) { panel->setProperty(panelNoteProperty, note); }

} // namespace fathom
