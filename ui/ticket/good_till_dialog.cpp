// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/good_till_dialog.h"

#include "core/domain/order_check.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/ticket/field_block.h"
#include "ui/workspace/notice_line.h"
#include "ui/workspace/small_widgets.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QVBoxLayout>

namespace fathom {

namespace {

QDateTime utcOf(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time), Qt::UTC);
}

} // namespace

GoodTillDialog::GoodTillDialog(const Theme& theme, WallTime now, WallTime before, QWidget* parent)
    : SmallDialog(theme, QStringLiteral("goodTillDialog"), tr("Good till"), parent)
    , m_now(now)
    , m_edit(new QDateTimeEdit(this))
    , m_problem(new NoticeLine(theme, NoticeLine::Kind::Error, this))
{
    column()->addWidget(plainLabel(tr("The order ends at, UTC"), "label", this));
    column()->addSpacing(4);
    m_edit->setObjectName(QStringLiteral("goodTill"));
    m_edit->setAccessibleName(tr("The order ends at, UTC"));
    m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_edit->setTimeSpec(Qt::UTC);
    m_edit->setMinimumHeight(30);
    const WallTime first = before > now + leastGoodTill ? before : now + std::chrono::hours(1);
    m_edit->setDateTime(utcOf(first));
    column()->addWidget(m_edit);
    auto* quick = new QuickRow({ QStringLiteral("in1h"), QStringLiteral("in4h"), QStringLiteral("inDay"), QStringLiteral("inWeek") }, this);
    const std::array words { tr("1 h"), tr("4 h"), tr("24 h"), tr("7 d") };
    for (int i = 0; i < 4; ++i)
        quick->setButton(i, words.at(static_cast<std::size_t>(i)), tr("In %1").arg(words.at(static_cast<std::size_t>(i))));
    connect(quick, &QuickRow::picked, this, [this](int index) {
        static constexpr std::array<int, 4> hours { 1, 4, 24, 168 };
        m_edit->setDateTime(utcOf(m_now + std::chrono::hours(hours.at(static_cast<std::size_t>(index)))));
    });
    column()->addWidget(quick);
    column()->addWidget(m_problem);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &GoodTillDialog::refresh);
    connect(this, &SmallDialog::used, this, [this] { Q_EMIT taken(chosen()); });
    refresh();
}

WallTime GoodTillDialog::chosen() const
{
    const std::int64_t ms = m_edit->dateTime().toMSecsSinceEpoch();
    return wallTimeFromMs(ms - ms % secondMs);
}

void GoodTillDialog::refresh()
{
    const bool fits = chosen() >= m_now + leastGoodTill;
    m_problem->show(fits ? QString() : tr("The date must be more than ten minutes ahead."));
    setUse(tr("Use %1").arg(format::dateTime(chosen()).mid(5, 11)), fits);
    adjustSize();
}

} // namespace fathom
