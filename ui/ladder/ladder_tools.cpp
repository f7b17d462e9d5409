// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_tools.h"

#include "ui/theme/style.h"

#include <QHBoxLayout>

namespace fathom {

namespace {

constexpr int roomForAge = 410, roomForTicks = 330; // px of the panel's width
constexpr int usualGroup = 26; // of them, the text of a group

}

LadderTools::LadderTools(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_finer(new StripButton(theme, StripButton::Kind::Framed, this))
    , m_group(new StripButton(theme, StripButton::Kind::Framed, this))
    , m_coarser(new StripButton(theme, StripButton::Kind::Framed, this))
    , m_ring(new CountdownRing(theme, this))
    , m_centre(new StripButton(theme, StripButton::Kind::Flat, this))
    , m_options(new StripButton(theme, StripButton::Kind::Flat, this))
    , m_age(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_finer->setObjectName(QStringLiteral("ladderGroupDown"));
    m_group->setObjectName(QStringLiteral("ladderGroup"));
    m_coarser->setObjectName(QStringLiteral("ladderGroupUp"));
    m_centre->setObjectName(QStringLiteral("ladderCentre"));
    m_age->setObjectName(QStringLiteral("ladderAge"));
    m_age->setTextFormat(Qt::PlainText);
    m_age->setProperty("role", QStringLiteral("hint"));
    m_age->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_age->setMinimumWidth(44);
    m_finer->setGlyph(Icon::Minus);
    m_coarser->setGlyph(Icon::Plus);
    m_centre->setGlyph(Icon::Centre);
    m_options->setObjectName(QStringLiteral("ladderOptions"));
    m_options->setGlyph(Icon::Settings);
    for (StripButton* button : { m_finer, m_group, m_coarser })
        button->setFixedHeight(20);
    for (StripButton* button : { m_finer, m_group, m_coarser, m_centre, m_options })
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_finer);
    row->addWidget(m_group);
    row->addWidget(m_coarser);
    row->addSpacing(6);
    row->addWidget(m_age);
    row->addSpacing(4);
    row->addWidget(m_ring);
    row->addWidget(m_centre);
    row->addWidget(m_options);
    connect(m_finer, &QAbstractButton::clicked, this, [this] { Q_EMIT groupStepped(-1); });
    connect(m_coarser, &QAbstractButton::clicked, this, [this] { Q_EMIT groupStepped(1); });
    connect(m_centre, &QAbstractButton::clicked, this, &LadderTools::recentreWanted);
    connect(m_centre, &StripButton::rightClicked, this, &LadderTools::recentreAllWanted);
    connect(m_ring, &QAbstractButton::clicked, this, &LadderTools::countdownWanted);
    connect(m_options, &QAbstractButton::clicked, this, &LadderTools::optionsWanted);
    retranslate();
}

void LadderTools::retranslate()
{
    m_finer->setName(tr("Finer rows"), QStringLiteral("\u2212"));
    m_coarser->setName(tr("Coarser rows"), QStringLiteral("+"));
    m_centre->setName(tr("Centre on the market; right button: all ladders"), tr("Space"));
    m_options->setName(tr("Options of the ladder"));
    m_group->setName(tr("Group %1").arg(m_groupText));
    m_ring->retranslate();
}

void LadderTools::setCompact(bool compact, int room)
{
    m_age->setVisible(room >= roomForAge);
    m_room = room;
    m_compact = compact;
    showGroup();
    m_age->setMinimumWidth(compact ? 30 : 44);
    m_ring->setVisible(!compact || m_ring->isRunning());
}

void LadderTools::setGroup(const QString& group, std::int64_t ticks)
{
    m_groupText = group;
    m_ticks = ticks;
    m_group->setName(tr("Group %1").arg(group));
    m_finer->setEnabled(ticks > 1);
    showGroup();
}

// A narrow title has room for the price of a row, not for its ticks beside it.
void LadderTools::showGroup()
{
    std::vector<TextPart> parts { { m_groupText } };
    const int longer = std::max(0, fontMetrics().horizontalAdvance(m_groupText) - usualGroup);
    if (m_ticks > 1 && !m_compact && m_room >= roomForTicks + longer)
        parts.push_back({ QStringLiteral("×%1").arg(m_ticks), StripInk::Text3 });
    m_group->setParts(std::move(parts));
}

void LadderTools::setAge(const QString& text, bool warns, const QString& detail)
{
    m_age->setText(text);
    m_age->setAccessibleName(detail.isEmpty() ? tr("Age of the book: %1").arg(text) : tr("Age of the book: %1, %2").arg(text, detail));
    m_age->setToolTip(detail.toHtmlEscaped());
    const QString role = warns ? QStringLiteral("warn") : QStringLiteral("hint");
    if (m_age->property("role").toString() != role) {
        m_age->setProperty("role", role);
        repolish(m_age);
    }
}

} // namespace fathom
