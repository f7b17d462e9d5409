// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/small_dialog.h"

#include "ui/theme/frame.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace fathom {

namespace {
constexpr int smallDialogWidth = 250;
}

SmallDialog::SmallDialog(const Theme& theme, const QString& name, const QString& title, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(name);
    setWindowTitle(title);
    setAccessibleName(title);
    setFont(theme.body());
    setFixedWidth(smallDialogWidth);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 10, 12, 10);
    outer->setSpacing(0);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    outer->addLayout(m_column);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(6);
    auto* back = new QPushButton(tr("Back"), this);
    back->setObjectName(QStringLiteral("back"));
    m_use = new QPushButton(this);
    m_use->setObjectName(QStringLiteral("use"));
    m_use->setProperty("kind", QStringLiteral("accent"));
    for (QPushButton* button : { back, m_use }) {
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(button, 1);
    }
    outer->addLayout(row);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &SmallDialog::use);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QLabel* SmallDialog::addFigure(const QString& label, const char* role)
{
    auto* row = new QHBoxLayout;
    auto* name = plainLabel(label, "text2", this);
    auto* value = plainLabel({}, role, this);
    for (QLabel* each : { name, value })
        each->setFixedHeight(20);
    row->addWidget(name, 1);
    row->addWidget(value);
    m_column->addLayout(row);
    return value;
}

void SmallDialog::addLine()
{
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("separator"));
    line->setFixedHeight(1);
    line->setProperty("kind", QStringLiteral("hairline"));
    m_column->addSpacing(6);
    m_column->addWidget(line);
    m_column->addSpacing(6);
}

void SmallDialog::setUse(const QString& text, bool able)
{
    m_use->setText(text);
    m_use->setAccessibleName(text);
    m_use->setEnabled(able);
}

void SmallDialog::openAt(QWidget* anchor)
{
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint place = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4));
    if (place.y() + height() > screen.bottom())
        place.setY(anchor->mapToGlobal(QPoint(0, -height() - 4)).y());
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.setY(std::max(place.y(), screen.top()));
    move(place);
    show();
}

void SmallDialog::use()
{
    if (!m_use->isEnabled())
        return;
    Q_EMIT used();
    accept();
}

void SmallDialog::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        use();
        return;
    }
    QDialog::keyPressEvent(event);
}

void SmallDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().raised);
    paintFrame(painter, rect(), m_theme.tokens().line2);
}

} // namespace fathom
