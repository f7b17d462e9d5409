// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "core/domain/order.h"
#include "core/domain/order_check.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace fathom {

//! \brief Price and size of one working order, typed in place. Enter sends, Esc restores. Source: INTERACTION 3, 7.
class OrderEditor final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderEditor)
public:
    //! \param name of the panel, which its object names begin with
    OrderEditor(const Theme& theme, const QString& name, QWidget* parent);

    //! \param facts what the new terms are checked against  \param ahead what stands ahead in its queue and would be given up
    void open(const Order& order, const Instrument& instrument, const OrderFacts& facts, std::optional<Decimal> ahead = std::nullopt);
    bool isOpen() const { return isVisible(); }
    LocalOrderId orderId() const { return m_order.localId; }
    void retranslate();

Q_SIGNALS:
    //! Both values lie on the instrument's grid; of a conditional order the price is its trigger.
    void accepted(fathom::LocalOrderId order, fathom::Decimal price, fathom::Decimal quantity);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void accept();
    void step(QLineEdit* field, int steps);
    void showProblem(QLineEdit* field, const QString& text);
    void shut();
    bool isConditional() const { return m_order.isConditional(); }
    OrderIntent termsWith(Decimal price, Decimal size) const;

    const Theme& m_theme;
    QLineEdit* m_price;
    QLineEdit* m_size;
    QLabel* m_hint;
    Order m_order;
    Instrument m_instrument;
    OrderFacts m_facts;
};

} // namespace fathom
