// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/notice_line.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scale.h"
#include "ui/workspace/small_widgets.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace fathom {

namespace {
constexpr int noticeIndent = 17; // the mark and its gap
constexpr int above = 2, lineHeight = 16, linkGap = 4;
constexpr int narrowestWords = 40;
constexpr double noticePx = 11.5;
}

NoticeLine::NoticeLine(const Theme& theme, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_text(plainLabel({}, kind == Kind::Error ? "sell" : "warn", this))
    , m_action(new QPushButton(this))
{
    m_text->setFont(theme.font(noticePx));
    m_text->setWordWrap(true);
    m_action->setProperty("kind", QStringLiteral("link"));
    m_action->setFont(theme.font(noticePx));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_action->setCursor(Qt::PointingHandCursor);
    m_action->setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_action, &QPushButton::clicked, this, &NoticeLine::actionTaken);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void NoticeLine::show(const QString& words, const QString& action)
{
    if (m_text->text() != words) {
        m_text->setText(words);
        setAccessibleName(words);
    }
    if (m_action->text() != action) {
        m_action->setText(action);
        m_action->setAccessibleName(action);
    }
    m_action->setVisible(!action.isEmpty());
    setVisible(!words.isEmpty());
    updateGeometry();
    place();
}

QString NoticeLine::text() const
{
    return m_text->text();
}

int NoticeLine::besideWords() const
{
    return scaled(this, noticeIndent) + (m_action->text().isEmpty() ? 0 : scaled(this, linkGap) + m_action->sizeHint().width());
}

int NoticeLine::wordsWidth() const
{
    return QFontMetrics(m_text->font()).horizontalAdvance(m_text->text()) + 1;
}

QSize NoticeLine::sizeHint() const
{
    const int width = besideWords() + wordsWidth();
    return { width, heightForWidth(width) };
}

QSize NoticeLine::minimumSizeHint() const
{
    return { besideWords() + scaled(this, narrowestWords), scaled(this, above + lineHeight) };
}

// Of the width alone: were it of what the line looks like now, a scroll area around it would resize it without end.
int NoticeLine::heightForWidth(int width) const
{
    const int room = std::max(width - besideWords(), scaled(this, narrowestWords));
    const int line = scaled(this, lineHeight);
    return scaled(this, above) + (wordsWidth() <= room ? line : std::max(line, m_text->heightForWidth(room)));
}

// The link stands right behind short words, not at the far end.
void NoticeLine::place()
{
    const int words = std::min(wordsWidth(), std::max(width() - besideWords(), scaled(this, narrowestWords)));
    // As high as its words, not as the line: beside the mark they would slide down where there is more room.
    const bool wraps = wordsWidth() > words;
    const int indent = scaled(this, noticeIndent), top = scaled(this, above), line = scaled(this, lineHeight);
    m_text->setGeometry(indent, top, words, wraps ? std::max(line, m_text->heightForWidth(words)) : line);
    m_action->setGeometry(indent + words + scaled(this, linkGap), top, m_action->sizeHint().width(), line);
}

void NoticeLine::resizeEvent(QResizeEvent*)
{
    place();
}

void NoticeLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    paintIcon(painter, Icon::Warning, QRectF(0, scaled(this, 4), scaled(this, 12), scaled(this, 12)), m_kind == Kind::Error ? tokens.sell : tokens.warn);
}

} // namespace fathom
