// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/market/noise.h"
#include "tests/e2e/desk.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace fathom::seeds {

using paper::Random;

//! \brief What a hand may do.
enum class Act : std::uint8_t {
    Rest,
    Touch,
    Take,
    Market,
    Modify,
    Cancel,
    CancelAll,
    Close,
    Reverse,
    Flatten,
    Stop,
    Replace,
    Bracket,
    Protect,
    Scale,
    Twice
};

//! \brief What is ended and started anew every now and then.
enum class Plug : std::uint8_t { None, Exchange, Terminal };

//! \brief One way for things to go wrong; seeds say when, how, and what the hand does meanwhile.
struct Scenario {
    QString name;
    std::vector<std::pair<Act, int>> acts; //!< with their weights
    //! The next fault, empty where there is nothing to break now. Empty function: nothing goes
    //! wrong.
    std::function<QJsonObject(Random&, test::Desk&)> fault;
    int everyMs = 600; //!< mean time between two faults
    Plug plug = Plug::None;
    bool webSocket = true; //!< else orders go by REST alone
    bool lostSilently = false; //!< user events vanish without a sign: only the regular comparison
                               //!< finds out, and it is asked for at the end
};

const std::vector<Scenario>& scenarios();

} // namespace fathom::seeds
