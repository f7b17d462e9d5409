// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"

#include <QObject>
#include <QString>

#include <map>
#include <vector>

namespace fathom {

class MarketData;

//! \brief A price a person wants to be told of, once.
struct PriceAlert {
    int id = 0;
    QString symbol;
    Decimal price;
    bool above = true; //!< told when the last price reaches it from below; else from above
    WallTime made {};
    WallTime firedAt {}; //!< default until it was reached
    bool isFired() const { return firedAt != WallTime {}; }
    bool operator==(const PriceAlert&) const = default;
};

//! \brief Price alerts of this session: nothing is sent anywhere, and they end with the program.
//! GUI thread.
class PriceAlerts final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceAlerts)
public:
    static constexpr std::size_t most = 200;

    //! \brief The alerts that go with a market, made when first asked for.
    static PriceAlerts& of(MarketData& market);
    explicit PriceAlerts(MarketData& market);

    const std::vector<PriceAlert>& all() const { return m_alerts; } //!< newest first
    //! \brief Watches for \p price; the direction follows from where the last price is now. The
    //! same price twice is one alert. \return its id, 0 where the price is not positive or is the
    //! last price itself
    int add(const QString& symbol, Decimal price);
    void remove(int id);
    void removeFired();

Q_SIGNALS:
    void changed();
    void fired(const fathom::PriceAlert& alert);

private:
    void look(const QString& symbol, Decimal lowest, Decimal highest);

    MarketData& m_market;
    std::vector<PriceAlert> m_alerts;
    int m_nextId = 1;
};

} // namespace fathom

Q_DECLARE_METATYPE(fathom::PriceAlert)
