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
    const std::array<QString, 3> names { tr("Largest order"), tr("Largest position"), tr("Price at most from mark") };
    const std::array<QString, 3> units { QStringLiteral("USDT"), QStringLiteral("USDT"), QStringLiteral("%") };
    const std::array<const char*, 3> objects { "limitOrder", "limitPosition", "limitBand" };
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<std::size_t>(i);
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
        grid->addWidget(plainLabel(names[at], "label", this), 0, i);
        auto* row = new QHBoxLayout;
        row->setSpacing(4);
        row->addWidget(field, 1);
        row->addWidget(plainLabel(units[at], "text3", this));
        grid->addLayout(row, 1, i);
        grid->setColumnStretch(i, 1);
    }
}

void LimitsForm::setLimits(const HardLimits& limits)
{
    const std::array<Decimal, 3> values { limits.orderNotional, limits.positionNotional, limits.bandPercent };
    // Without groups: "1,000" can be read in two ways, and is not taken back.
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setText(values[i].isZero() ? QString() : QString::fromStdString(values[i].toString()));
}

Result<HardLimits> LimitsForm::limits() const
{
    std::array<Decimal, 3> values {};
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i]->text().trimmed().isEmpty())
            continue;
        const auto value = format::parseTyped(m_fields[i]->text());
        if (!value || !value->isPositive())
            return fail(Error::Code::BadInput, tr("%1 needs a number above 0.").arg(m_fields[i]->accessibleName()));
        values[i] = *value;
    }
    return HardLimits { values[0], values[1], values[2] };
}

} // namespace fathom
