// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "core/session/worker/order_context.h"
#include "core/store/kept_bracket.h"

#include <QObject>

#include <vector>

namespace fathom {

class BracketKeeper;

//! \brief Protection of the last run: finds out at the venue how its entries and legs stand, by
//! their client ids, reads the positions behind that, and hands everything to the keeper.
//!
//! Nothing is guessed: a question without an answer is asked again, and "not found" counts once it
//! was said several times, further apart than the venue was seen to lag. Thread: network. Source:
//! FAULTS 0.2, C16, C31, D09.
class KeptBrackets final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptBrackets)
public:
    static constexpr std::chrono::milliseconds again {
        1300
    }; //!< longer than the venue was seen to lag
    static constexpr int notFoundTries = 3;
    static constexpr int refusedTries = 5; //!< questions the venue refuses for other reasons

    KeptBrackets(const OrderContext& context, BracketKeeper* keeper, QObject* parent = nullptr);
    ~KeptBrackets() override;

    void adopt(std::vector<KeptBracket> brackets) { m_brackets = std::move(brackets); }

public Q_SLOTS:
    //! Orders and positions are compared, unknown outcomes are resolved. Once; later calls do
    //! nothing.
    void go();
    void onInstruments();

Q_SIGNALS:
    void positionsRead(const std::vector<fathom::Position>& positions, fathom::WallTime askedAt);
    //! What had to go out is answered for.
    void done();

private:
    struct Name {
        QString symbol, clientId;
        bool conditional = false;
        bool wasThere = false; //!< the venue has spoken of it before
        std::size_t bracket = 0;
        int notFound = 0, refused = 0;
    };
    void begin();
    void ask(std::size_t name, bool atEngine);
    void onAnswer(std::size_t name, bool atEngine, const Result<binance::OrderReport>& report);
    void askLater(std::size_t name);
    void settle();
    void readPositions();
    void handOver(const std::vector<Position>& positions);

    OrderContext m_context;
    BracketKeeper* m_keeper;
    std::vector<KeptBracket> m_brackets;
    std::vector<bool> m_givenUp; //!< of the brackets
    std::vector<Name> m_names;
    std::size_t m_open = 0; //!< names not found out yet
    bool m_wanted = false, m_begun = false, m_handedOver = false;
};

} // namespace fathom
