// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/order_editor.h"

#include "ui/theme/format.h"
#include "ui/theme/frame.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace fathom {

OrderEditor::OrderEditor(const Theme& theme, const QString& name, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_price(new QLineEdit(this))
    , m_size(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    for (QLineEdit* field : { m_price, m_size })
        field->setAcceptDrops(false); // a number that gets into an order is typed or pasted. Source: SECURITY 8.6
    setObjectName(name + QStringLiteral("OrderEditor"));
    setAttribute(Qt::WA_NoMousePropagation); // a press on its words would be one on the rows or tags behind it
    m_price->setObjectName(name + QStringLiteral("EditPrice"));
    m_size->setObjectName(name + QStringLiteral("EditSize"));
    m_hint->setObjectName(name + QStringLiteral("EditHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("hint"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 4);
    column->setSpacing(3);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (QLineEdit* field : { m_price, m_size }) {
        field->setAlignment(Qt::AlignRight);
        field->installEventFilter(this);
        connect(field, &QLineEdit::returnPressed, this, &OrderEditor::accept);
        row->addWidget(field);
    }
    column->addLayout(row);
    column->addWidget(m_hint);
    setFixedWidth(232);
    retranslate();
    hide();
}

void OrderEditor::retranslate()
{
    m_price->setAccessibleName(tr("New price"));
    m_size->setAccessibleName(tr("New size"));
}

void OrderEditor::open(const Order& order, const Instrument& instrument, const OrderFacts& facts, std::optional<Decimal> ahead)
{
    m_order = order;
    m_instrument = instrument;
    m_facts = facts;
    m_price->setText(format::price(isConditional() ? order.triggerPrice : order.price, instrument));
    m_price->setAccessibleName(isConditional() ? tr("New trigger price") : tr("New price"));
    m_size->setText(order.closePosition ? tr("all") : format::quantity(order.quantity, instrument));
    m_size->setEnabled(!order.closePosition);
    QString hint = isConditional() ? tr("Enter sends, Esc returns. A new order takes the place of this one.")
                                   : tr("Enter sends, Esc returns. A change goes to the back of the queue.");
    // Even a smaller size loses the place, so what is given up is said before it is.
    if (!isConditional() && ahead)
        hint += QLatin1Char(' ') + tr("It gives up its place behind %1, for a smaller size too.").arg(format::quantity(ahead->roundedTo(instrument.stepSize, Decimal::Rounding::Nearest), instrument));
    showProblem(nullptr, hint);
    adjustSize();
    show();
    raise();
    m_price->setFocus(Qt::OtherFocusReason);
    m_price->selectAll();
}

void OrderEditor::showProblem(QLineEdit* field, const QString& text)
{
    for (QLineEdit* each : { m_price, m_size }) {
        each->setProperty("invalid", each == field);
        repolish(each);
    }
    m_hint->setProperty("role", field ? QStringLiteral("sell") : QStringLiteral("hint"));
    repolish(m_hint);
    m_hint->setText(text);
    adjustSize();
}

OrderIntent OrderEditor::termsWith(Decimal price, Decimal size) const
{
    OrderIntent intent;
    intent.symbol = m_order.symbol;
    intent.side = m_order.side;
    intent.type = m_order.type;
    intent.timeInForce = m_order.timeInForce;
    intent.price = price;
    intent.quantity = size;
    intent.reduceOnly = m_order.reduceOnly;
    if (!isConditional())
        return intent;
    intent.triggerPrice = price;
    intent.price = hasLimitPrice(m_order.type) ? m_order.price + price - m_order.triggerPrice : Decimal();
    intent.closePosition = m_order.closePosition;
    intent.workingType = m_order.workingType;
    return intent;
}

void OrderEditor::accept()
{
    const auto price = format::parseTyped(m_price->text());
    const auto size = m_order.closePosition ? Result<Decimal>(m_order.quantity) : format::parseTyped(m_size->text());
    if (!price) {
        showProblem(m_price, tr("This is not a price"));
        return;
    }
    if (!size) {
        showProblem(m_size, tr("This is not a size"));
        return;
    }
    if (!m_order.closePosition && *size <= m_order.executed) {
        showProblem(m_size, tr("%1 is filled already").arg(format::quantity(m_order.executed, m_instrument)));
        return;
    }
    const std::vector<OrderProblem> problems = checkOrder(m_instrument, termsWith(*price, *size), m_facts);
    if (!problems.empty()) {
        showProblem(problems.front().field == OrderProblem::Field::Quantity ? m_size : m_price, problems.front().text);
        return;
    }
    const bool same = *price == (isConditional() ? m_order.triggerPrice : m_order.price) && (m_order.closePosition || *size == m_order.quantity);
    const LocalOrderId id = m_order.localId;
    shut();
    if (!same)
        Q_EMIT accepted(id, *price, *size);
}

void OrderEditor::step(QLineEdit* field, int steps)
{
    const auto typed = format::parseTyped(field->text());
    if (!typed)
        return;
    const Decimal unit = field == m_price ? m_instrument.tickSize : m_instrument.stepSize;
    const Decimal value = *typed + unit * Decimal(steps);
    if (value.isPositive())
        field->setText(field == m_price ? format::price(value, m_instrument) : format::quantity(value, m_instrument));
}

void OrderEditor::shut()
{
    hide();
    Q_EMIT closed();
}

bool OrderEditor::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<QLineEdit*>(watched);
    if (!field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const int steps = key.modifiers().testFlag(Qt::ControlModifier) ? 100 : key.modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (key.key()) {
    case Qt::Key_Escape:
        shut();
        return true;
    case Qt::Key_Up:
        step(field, steps);
        return true;
    case Qt::Key_Down:
        step(field, -steps);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

// A field leaves Enter, and whatever it does not know, to its parents. Behind this one that is a ladder or a chart, where Enter may place.
void OrderEditor::keyPressEvent(QKeyEvent* event)
{
    event->accept();
}

void OrderEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().raised);
    paintFrame(painter, rect(), m_order.side == Side::Buy ? m_theme.tokens().buySolid : m_theme.tokens().sellSolid);
}

} // namespace fathom
