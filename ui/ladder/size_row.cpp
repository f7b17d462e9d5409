// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/size_row.h"

#include "ui/theme/format.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace fathom {

namespace {

constexpr int rowHeight = 32;
constexpr int compactHeight = 28;

// All presets with the decimals the finest of them needs: 0.05 and 0.10, not 0.050.
int presetDecimals(const LadderSettings& settings)
{
    int decimals = 0;
    for (const Decimal& size : settings.sizes)
        decimals = std::max(decimals, size.decimals());
    return decimals;
}

QString shortSize(Decimal size, int decimals)
{
    if (!size.isPositive())
        return format::unknown();
    const QString text = format::grouped(size, decimals);
    return text.size() <= 7 ? text : format::compact(size);
}

} // namespace

SizeRow::SizeRow(const Theme& theme, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_label(new QLabel(this))
    , m_unit(new QLabel(this))
    , m_post(new StripButton(theme, StripButton::Kind::Chip, this))
    , m_reduce(new StripButton(theme, StripButton::Kind::Chip, this))
    , m_editor(new QLineEdit(this))
{
    m_editor->setAcceptDrops(false); // a number that gets into an order is typed or pasted. Source: SECURITY 8.6
    setFixedHeight(rowHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 1);
    row->setSpacing(0);
    m_label->setProperty("role", QStringLiteral("hint"));
    m_unit->setProperty("role", QStringLiteral("text2"));
    m_label->setTextFormat(Qt::PlainText);
    m_unit->setTextFormat(Qt::PlainText);
    row->addWidget(m_label);
    row->addSpacing(6);
    for (int i = 0; i < sizePresetCount; ++i) {
        auto* button = new StripButton(theme, StripButton::Kind::Segment, this);
        button->setObjectName(QStringLiteral("ladderSize%1").arg(i + 1));
        button->setCheckable(true);
        m_sizes[static_cast<std::size_t>(i)] = button;
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT sizeChosen(i); });
        connect(button, &StripButton::shiftClicked, this, [this, i] { Q_EMIT secondSizeChosen(i); });
        connect(button, &StripButton::doubleClicked, this, [this, i] { edit(i); });
    }
    row->addSpacing(6);
    row->addWidget(m_unit);
    row->addStretch(1);
    m_post->setObjectName(QStringLiteral("ladderPost"));
    m_reduce->setObjectName(QStringLiteral("ladderReduce"));
    m_post->setCheckable(true);
    m_reduce->setCheckable(true);
    row->addWidget(m_post);
    row->addSpacing(6);
    row->addWidget(m_reduce);
    connect(m_post, &QAbstractButton::clicked, this, &SizeRow::postToggled);
    connect(m_reduce, &QAbstractButton::clicked, this, &SizeRow::reduceToggled);
    m_editor->setObjectName(QStringLiteral("ladderSizeEditor"));
    m_editor->hide();
    m_editor->installEventFilter(this);
    connect(m_editor, &QLineEdit::returnPressed, this, [this] { finishEdit(true); });
    retranslate();
}

void SizeRow::retranslate()
{
    m_label->setText(tr("Size"));
    m_post->setParts({ { m_compact ? QStringLiteral("P") : tr("Post") } });
    m_reduce->setParts({ { m_compact ? QStringLiteral("R") : tr("Reduce") } });
    m_post->setName(tr("Post-only: an order that would take is cancelled by the exchange"), QStringLiteral("P"));
    m_reduce->setName(tr("Reduce-only: orders can only close"), QStringLiteral("O"));
    m_editor->setAccessibleName(tr("Size of the preset"));
    nameSizes();
}

void SizeRow::nameSizes()
{
    for (std::size_t i = 0; i < m_sizes.size(); ++i) {
        const QString& text = m_sizeTexts[i];
        m_sizes[i]->setName(static_cast<int>(i) == m_second ? tr("Size %1, also the second size").arg(text) : tr("Size %1").arg(text), QString::number(i + 1));
    }
}

void SizeRow::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    setFixedHeight(compact ? compactHeight : rowHeight);
    retranslate();
    fitWords();
}

void SizeRow::show(const Instrument* instrument, const LadderSettings& settings, bool reduceOnly)
{
    finishEdit(false);
    m_instrument = instrument ? *instrument : Instrument();
    m_unit->setText(m_instrument.baseAsset);
    for (int i = 0; i < sizePresetCount; ++i) {
        StripButton* button = m_sizes[static_cast<std::size_t>(i)];
        const QString text = shortSize(settings.sizes[static_cast<std::size_t>(i)], presetDecimals(settings));
        button->setParts({ { text } });
        button->setChecked(i == settings.size);
        button->setUnderlined(i == settings.secondSize && i != settings.size);
        m_sizeTexts[static_cast<std::size_t>(i)] = text;
    }
    m_second = settings.secondSize;
    nameSizes();
    m_post->setChecked(settings.postOnly);
    m_reduce->setChecked(reduceOnly);
    fitWords();
}

void SizeRow::fitWords()
{
    // Sizes and toggles always show; words that repeat what is above go first.
    int needed = 16 + 12 + m_post->sizeAt100().width() + 6 + m_reduce->sizeAt100().width();
    for (const StripButton* button : m_sizes)
        needed += button->sizeAt100().width();
    const auto fits = [&](QLabel* label) {
        const int with = needed + scaling().lengthAt100(label->sizeHint().width()) + 6;
        label->setVisible(with <= width());
        if (with <= width())
            needed = with;
    };
    fits(m_unit);
    fits(m_label);
    layout()->activate();
    update(); // the frame follows the buttons
}

void SizeRow::edit(int index)
{
    m_edited = index;
    StripButton* button = m_sizes[static_cast<std::size_t>(index)];
    m_editor->setGeometry(scaling().rect({ button->x(), 2, std::max(64, button->width()), 27 }));
    m_editor->clear();
    m_editor->setPlaceholderText(m_instrument.baseAsset);
    m_editor->setProperty("invalid", false);
    repolish(m_editor);
    m_editor->show();
    m_editor->raise();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void SizeRow::finishEdit(bool keep)
{
    if (m_edited < 0)
        return;
    if (keep) {
        const auto typed = format::parseTyped(m_editor->text());
        const bool usable = typed && typed->isPositive() && typed->isMultipleOf(m_instrument.stepSize) && *typed >= m_instrument.minQuantity
            && (!m_instrument.maxQuantity.isPositive() || *typed <= m_instrument.maxQuantity);
        if (!usable) {
            m_editor->setProperty("invalid", true);
            repolish(m_editor);
            m_editor->setToolTip(tr("A multiple of %1, at least %2").arg(format::quantity(m_instrument.stepSize, m_instrument),
                format::quantity(m_instrument.minQuantity, m_instrument)).toHtmlEscaped());
            return;
        }
        const int index = std::exchange(m_edited, -1);
        hideEditor();
        Q_EMIT sizeEdited(index, *typed);
        return;
    }
    m_edited = -1;
    hideEditor();
}

// Hidden with the keys still in it, the field would leave them to whatever button comes next: the one that arms.
void SizeRow::hideEditor()
{
    if (m_editor->hasFocus() && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    m_editor->hide();
}

bool SizeRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        finishEdit(false);
        return true;
    }
    if (watched == m_editor && event->type() == QEvent::FocusOut)
        finishEdit(false);
    return QWidget::eventFilter(watched, event);
}

void SizeRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void SizeRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.fillRect(rect(), t.panel);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    QRect frame = m_sizes.front()->geometry().united(m_sizes.back()->geometry());
    painter.setPen(t.line2);
    painter.drawRect(frame.adjusted(-1, 0, 0, -1));
    for (std::size_t i = 1; i < m_sizes.size(); ++i)
        painter.drawLine(m_sizes[i]->x() - 1, frame.top(), m_sizes[i]->x() - 1, frame.bottom());
}

} // namespace fathom
