// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/limits_form.h"

#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QGridLayout>
#include <QLineEdit>

namespace fathom {

LimitsForm::LimitsForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    const std::array<QString, fieldCount> names { tr("Largest order"), tr("Largest position"), tr("Price at most from mark"), tr("Loss of a day"), tr("Opening orders") };
    const std::array<QString, fieldCount> units { QStringLiteral("USDT"), QStringLiteral("USDT"), QStringLiteral("%"), QStringLiteral("USDT"), tr("a second") };
    const std::array<const char*, fieldCount> objects { "limitOrder", "limitPosition", "limitBand", "limitDayLoss", "limitOrderRate" };
    for (int i = 0; i < fieldCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const int line = i / columns * 2, column = i % columns;
        auto* field = new QLineEdit(this);
        field->setObjectName(QLatin1String(objects[at]));
        field->setAccessibleName(names[at]);
        field->setAlignment(Qt::AlignRight);
        field->setFont(theme.body());
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            const bool invalid = !field->text().isEmpty() && !format::parseTyped(field->text());
            if (field->property("invalid").toBool() != invalid) {
                field->setProperty("invalid", invalid);
                repolish(field);
            }
            Q_EMIT changed();
        });
        m_fields[at] = field;
        grid->addWidget(plainLabel(names[at], "label", this), line, column);
        auto* row = new QHBoxLayout;
        row->setSpacing(4);
        row->addWidget(field, 1);
        row->addWidget(plainLabel(units[at], "text3", this));
        grid->addLayout(row, line + 1, column);
        grid->setColumnStretch(column, 1);
    }
    m_fields[Rate]->setPlaceholderText(QString::number(HardLimits::usualOrdersPerSecond));
    m_note = plainLabel({}, "hint", this);
    m_note->setObjectName(QStringLiteral("limitsNote"));
    m_note->setWordWrap(true);
    grid->addWidget(m_note, 4, 0, 1, columns);
    showNote();
}

void LimitsForm::setMostOrders(int most)
{
    m_mostOrders = most;
    Q_EMIT changed();
}

void LimitsForm::setDayLoss(const DayLoss& state)
{
    m_loss = state;
    showNote();
}

void LimitsForm::showNote()
{
    QStringList words;
    const auto money = [](Decimal value) { return format::grouped(value, value.decimals()); };
    if (m_loss.isLocked())
        words << tr("Locked until %1 UTC: only reducing and cancelling go out.").arg(format::dateTime(m_loss.lockedUntil));
    if (m_loss.next)
        words << (m_loss.next->isZero() ? tr("Today a loss of %1 locks; from 00:00 UTC on none does.").arg(money(m_loss.limit))
                                        : tr("Today a loss of %1 locks; from 00:00 UTC on one of %2.").arg(money(m_loss.limit), money(*m_loss.next)));
    words << tr("At the loss of a day, fees and funding counted, only reducing goes out until 00:00 UTC. A tighter one holds at once, a looser one from the "
                "next day on. It binds this program only.");
    m_note->setText(words.join(QLatin1Char(' ')));
}

void LimitsForm::setLimits(const HardLimits& limits)
{
    const std::array<Decimal, fieldCount> values { limits.orderNotional, limits.positionNotional, limits.bandPercent, limits.dayLoss, Decimal(limits.ordersPerSecond) };
    // Without groups: "1,000" can be read in two ways, and is not taken back.
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setText(values[i].isZero() ? QString() : QString::fromStdString(values[i].toString()));
}

Result<HardLimits> LimitsForm::limits() const
{
    std::array<Decimal, fieldCount> values {};
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i]->text().trimmed().isEmpty())
            continue;
        const auto value = format::parseTyped(m_fields[i]->text());
        if (!value || !value->isPositive())
            return fail(Error::Code::BadInput, tr("%1 needs a number above 0.").arg(m_fields[i]->accessibleName()));
        values[i] = *value;
    }
    const Decimal rate = values[Rate].rounded(0);
    if (rate != values[Rate])
        return fail(Error::Code::BadInput, tr("%1 needs a whole number.").arg(m_fields[Rate]->accessibleName()));
    const int most = m_mostOrders > 0 ? m_mostOrders : HardLimits::mostOrdersPerSecond;
    if (rate > Decimal(most))
        return fail(Error::Code::BadInput, tr("The exchange's budget allows at most %1 opening orders a second.").arg(most));
    return HardLimits { values[0], values[1], values[2], values[3], static_cast<int>(rate.toDouble()) };
}

} // namespace fathom
