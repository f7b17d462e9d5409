// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/interval_box.h"

#include "ui/workspace/small_widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <array>

namespace fathom {

std::optional<Interval> typedInterval(const QString& text)
{
    const QString bare = text.trimmed();
    qsizetype digits = 0;
    while (digits < bare.size() && bare.at(digits).isDigit())
        ++digits;
    bool ok = false;
    const int number = bare.left(digits).toInt(&ok);
    QString unit = bare.mid(digits).trimmed();
    if (!ok || number <= 0 || unit.size() > 1)
        return std::nullopt;
    if (unit == QLatin1String("M"))
        return intervalFromName(QString::number(number) % unit);
    unit = unit.toLower();
    if (!unit.isEmpty() && unit != QLatin1String("m"))
        return intervalFromName(QString::number(number) % unit);
    if (number < 60)
        return intervalFromName(QString::number(number) % QLatin1Char('m'));
    if (number % 1440 == 0)
        return intervalFromName(QString::number(number / 1440) % QLatin1Char('d'));
    return number % 60 == 0 ? intervalFromName(QString::number(number / 60) % QLatin1Char('h')) : std::nullopt;
}

IntervalBox::IntervalBox(const Theme& theme, QWidget* parent)
    : Scaled(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_hint(plainLabel({}, "text2", this))
{
    setObjectName(QStringLiteral("chartIntervalBox"));
    setAttribute(Qt::WA_NoMousePropagation); // behind it lie tags
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 10, 8);
    row->setSpacing(8);
    row->addWidget(m_edit);
    row->addWidget(m_hint);
    m_edit->setObjectName(QStringLiteral("chartIntervalEdit"));
    m_edit->setMaxLength(5);
    m_edit->setFixedWidth(72);
    m_hint->setMinimumWidth(120);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &IntervalBox::preview);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        const auto interval = typedInterval(m_edit->text());
        if (!interval)
            return;
        close();
        Q_EMIT chosen(*interval);
    });
    hide();
}

void IntervalBox::open(const QString& text)
{
    m_edit->setAccessibleName(tr("Interval"));
    m_edit->setText(text);
    preview(text);
    adjustSize();
    const QSize area = scaling().sizeAt100(parentWidget()->size());
    move((area.width() - width()) / 2, (area.height() - height()) / 3);
    show();
    raise();
    m_edit->setFocus();
}

void IntervalBox::preview(const QString& text)
{
    const auto interval = typedInterval(text);
    m_hint->setText(interval ? tr("%1, Enter shows it").arg(intervalName(*interval)) : tr("no such interval"));
}

void IntervalBox::close()
{
    hide();
    parentWidget()->setFocus();
}

bool IntervalBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

// A field leaves Enter and the arrows to its parents; the chart would nudge an order by them and send the move.
void IntervalBox::keyPressEvent(QKeyEvent* event)
{
    event->accept();
}

void IntervalBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().line2);
    painter.setBrush(m_theme.tokens().raised);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace fathom
