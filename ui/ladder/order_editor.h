// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instrument.h"
#include "core/domain/order.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace fathom {

//! \brief Price and size of one working order, typed in place. Enter sends, Esc restores. Source: INTERACTION 3, 7.
class OrderEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderEditor)
public:
    OrderEditor(const Theme& theme, QWidget* parent);

    //! \param mark for the price band, 0 where unknown
    void open(const Order& order, const Instrument& instrument, Decimal mark);
    bool isOpen() const { return isVisible(); }
    LocalOrderId orderId() const { return m_order.localId; }
    void retranslate();

Q_SIGNALS:
    //! Both values lie on the instrument's grid.
    void accepted(fathom::LocalOrderId order, fathom::Decimal price, fathom::Decimal quantity);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void accept();
    void step(QLineEdit* field, int steps);
    void showProblem(QLineEdit* field, const QString& text);
    void shut();

    const Theme& m_theme;
    QLineEdit* m_price;
    QLineEdit* m_size;
    QLabel* m_hint;
    Order m_order;
    Instrument m_instrument;
    Decimal m_mark;
};

} // namespace fathom
