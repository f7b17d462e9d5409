// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/link_group.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace fathom {

class Session;
struct Instrument;

//! \brief Something the palette can do, with the key that does it elsewhere.
struct PaletteCommand {
    QString text;
    QString detail {};
    QString key {};
    std::function<void()> run {};
};

//! \brief One line of the palette. Headings and hints cannot be chosen.
struct PaletteRow {
    enum class Kind { Heading, Symbol, Command, TypedOrder, Order };
    Kind kind = Kind::Heading;
    QString text;
    QString detail {};
    QString key {};
    std::shared_ptr<const Instrument> instrument {}; //!< Symbol, TypedOrder
    PaletteCommand command {}; //!< Command
    Draft draft {}; //!< TypedOrder
    LocalOrderId order = 0; //!< Order

    bool isChoosable() const { return kind != Kind::Heading; }
};

//! \brief An order as it is typed: "sol 25 @ 180.80", "btc sell 0.2 @ 96,405.5".
struct TypedOrder {
    QString symbol; //!< as typed
    Draft draft;
};
std::optional<TypedOrder> parseTypedOrder(const QString& text);

//! \brief What answers \p text, best first: symbols (exact > prefix > word > inside, held and
//! recent first), what can be done about the best of them, an order that was typed; "> words" finds
//! commands, "#id" orders. Source: INTERACTION 16.
class PaletteRows {
public:
    explicit PaletteRows(Session& session)
        : m_session(session)
    {
    }
    //! Asked anew each time, since what can be done changes.
    std::function<std::vector<PaletteCommand>()> commands;
    std::function<std::vector<PaletteCommand>(const QString& symbol)> symbolActions;

    std::vector<PaletteRow> answer(const QString& text) const;

    //! \brief The newest choices of this profile, newest first.
    QStringList recentSymbols() const;
    void noteChosen(const QString& symbol);

private:
    std::vector<PaletteRow> answerCommands(const QString& words) const;
    std::vector<PaletteRow> answerOrders(const QString& id) const;
    QStringList preferredSymbols() const;

    Session& m_session;
};

//! \brief "Perpetual, long 60": what an instrument is, and the position held in it.
QString paletteKind(const Session& session, const Instrument& instrument);

} // namespace fathom
