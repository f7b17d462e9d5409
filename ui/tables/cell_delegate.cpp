// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_delegate.h"

#include "ui/tables/pair_editor.h"
#include "ui/theme/frame.h"
#include "ui/theme/scaled_item.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace fathom {

namespace {

constexpr int edgeWidth = 3;

} // namespace

CellDelegate::CellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_layout(theme)
{
}

ScaleMath CellDelegate::scaling() const { return { scaleOf(qobject_cast<const QWidget*>(parent())) }; }

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    Cell buffer;
    return scaling().size({ m_layout.neededWidth(cellAt(index, buffer)), m_theme.tableRow() });
}

void CellDelegate::setHot(const QModelIndex& index, int button, bool pressed)
{
    m_hotIndex = index;
    m_hotButton = button;
    m_hotPressed = pressed;
}

QRect CellDelegate::buttonRect(const QRect& cell, const QModelIndex& index, int wanted) const
{
    Cell buffer;
    const ScaleMath math = scaling();
    const QRect button = m_layout.buttonRect({ QPoint(0, 0), math.sizeAt100(cell.size()) }, cellAt(index, buffer).buttons, wanted);
    return button.isNull() ? button : math.rect(button).translated(cell.topLeft());
}

int CellDelegate::buttonAt(const QRect& cell, const QModelIndex& index, QPoint position) const
{
    Cell buffer;
    const auto& buttons = cellAt(index, buffer).buttons;
    const ScaleMath math = scaling();
    const QRect at100(QPoint(0, 0), math.sizeAt100(cell.size()));
    for (int i = 0; i < buttons.size(); ++i) {
        if (m_layout.buttonRect(at100, buttons, i).contains(math.pointAt100(position - cell.topLeft())))
            return i;
    }
    return -1;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintItemAt100(*painter, option, scaling().scale, [&](const QStyleOptionViewItem& at100) { paintAt100(painter, at100, index); });
}

void CellDelegate::paintAt100(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Cell buffer;
    const Cell& content = cellAt(index, buffer);
    paintGround(painter, option, index, !content.buttons.isEmpty());
    const bool right = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    QRect rect = m_layout.textRect(option.rect, content);
    if (!content.note.isEmpty()) {
        painter->setPen(inkColour(content.noteInk, m_theme.tokens()));
        write(painter, m_layout.label(), rect, m_layout.label().elided(content.note, rect.width()), TextAt::Right);
    }
    if (content.rank >= 0)
        paintRank(painter, rect, content.rank);
    else if (!content.parts.isEmpty())
        paintParts(painter, rect, content, right);
    else
        paintWords(painter, rect, content, right);
    paintButtons(painter, option.rect, index, content);
}

// One line in the middle of \p rect, where drawText() would put it.
void CellDelegate::write(QPainter* painter, const TextFont& font, const QRect& rect, const QString& text, TextAt at) const
{
    if (text.isEmpty())
        return;
    const double spare = rect.width() - font.width(text);
    const double x = rect.left() + (at == TextAt::Left ? 0 : at == TextAt::Right ? spare : spare / 2);
    font.draw(*painter, x, rect.top() + (rect.height() - font.metrics().height()) / 2 + font.metrics().ascent(), text);
}

void CellDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool hasButtons) const
{
    const Tokens& tokens = m_theme.tokens();
    QColor ground = tokens.panel;
    if (index.data(GroundRole).toInt() == static_cast<int>(RowGround::Warning))
        ground = tokens.warnWash;
    else if (option.state & QStyle::State_Selected)
        ground = tokens.select;
    else if (index.row() == m_hoverRow)
        ground = tokens.hover;
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (index.column() == m_firstColumn) {
        if (const QVariant edge = index.data(EdgeRole); edge.isValid())
            painter->fillRect(QRect(option.rect.topLeft(), QSize(edgeWidth, option.rect.height() - 1)), inkColour(static_cast<Ink>(edge.toInt()), tokens));
    }
    if ((option.state & QStyle::State_HasFocus) && !hasButtons)
        paintFocus(painter, option.rect.adjusted(0, 0, -1, -2));
}

void CellDelegate::paintFocus(QPainter* painter, const QRect& rect) const
{
    painter->setPen(QPen(m_theme.tokens().accent, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect);
}

void CellDelegate::paintMeter(QPainter* painter, const QRect& track, const Cell& content) const
{
    const Tokens& tokens = m_theme.tokens();
    painter->fillRect(track, tokens.hover);
    const int filled = static_cast<int>(std::clamp(content.meter, 0.0, 1.0) * track.width() + 0.5);
    painter->fillRect(QRect(track.topLeft(), QSize(filled, track.height())), inkColour(content.meterInk.value_or(content.ink), tokens));
}

void CellDelegate::paintWords(QPainter* painter, QRect rect, const Cell& content, bool right) const
{
    const Tokens& tokens = m_theme.tokens();
    const TextFont& font = content.strong ? m_layout.strong() : m_layout.body();
    const int middle = rect.center().y();
    Ink ink = content.ink;
    if (content.icon) {
        paintIcon(*painter, *content.icon, QRectF(rect.left(), middle - CellLayout::iconSize / 2, CellLayout::iconSize, CellLayout::iconSize), inkColour(ink, tokens));
        rect.setLeft(rect.left() + CellLayout::iconSize + CellLayout::partGap);
    }
    if (content.meter >= 0 && !content.meterAfter) {
        const QRect track(rect.left(), middle - 2, content.meterWidth, 5);
        paintMeter(painter, track, content);
        rect.setLeft(track.right() + 1 + CellLayout::padding);
    }
    if (!content.badge.isEmpty()) {
        rect.setLeft(paintBadge(painter, rect, content.badge, ink == Ink::Buy) + 1 + CellLayout::padding);
        ink = Ink::Text1;
    }
    const int unitWidth = content.unit.isEmpty() ? 0 : CellLayout::widthOf(m_layout.body(), content.unit);
    QString shown = content.text;
    int width = CellLayout::widthOf(font, shown);
    // Where both have no room the number stays.
    const int meterRoom = content.meterWidth + CellLayout::padding;
    const bool meterAfter = content.meterAfter && content.meter >= 0 && width + unitWidth + meterRoom <= rect.width();
    const int room = rect.width() - unitWidth - (meterAfter ? meterRoom : 0);
    if (width > room) {
        shown = font.elided(shown, std::max(room, 0));
        width = CellLayout::widthOf(font, shown);
    }
    // A number beside a meter keeps its column: it ends where the cell ends.
    const bool atRight = right || (content.meter >= 0 && !content.meterAfter);
    const int left = atRight ? rect.right() + 1 - width - unitWidth : rect.left();
    painter->setPen(inkColour(ink, tokens));
    if (content.dimFrom > 0 && content.dimFrom < shown.size()) {
        const QString bright = shown.left(content.dimFrom);
        const int brightWidth = CellLayout::widthOf(font, bright);
        write(painter, font, QRect(left, rect.top(), brightWidth, rect.height()), bright);
        painter->setPen(tokens.text3);
        write(painter, m_layout.body(), QRect(left + brightWidth, rect.top(), width, rect.height()), shown.mid(content.dimFrom));
    } else {
        write(painter, font, QRect(left, rect.top(), width, rect.height()), shown);
    }
    if (!content.tail.isEmpty()) {
        const int at = left + std::max(width + CellLayout::padding, +CellLayout::tailAt);
        const int tailRoom = std::max(0, rect.right() + 1 - at);
        painter->setPen(tokens.text2);
        write(painter, m_layout.label(), QRect(at, rect.top(), tailRoom, rect.height()), m_layout.label().elided(content.tail, tailRoom));
    }
    if (unitWidth > 0) {
        painter->setPen(inkColour(content.unitInk, tokens));
        write(painter, m_layout.body(), QRect(left + width, rect.top(), unitWidth, rect.height()), content.unit);
    }
    if (meterAfter)
        paintMeter(painter, QRect(left + width + unitWidth + CellLayout::padding, middle - 2, content.meterWidth, 5), content);
}

void CellDelegate::paintParts(QPainter* painter, const QRect& rect, const Cell& content, bool right) const
{
    const Tokens& tokens = m_theme.tokens();
    int left = right ? rect.right() + 1 - m_layout.partsWidth(content) : rect.left();
    for (const CellPart& part : content.parts) {
        const int width = m_layout.partWidth(part);
        const QColor colour = inkColour(part.ink, tokens);
        painter->setPen(colour);
        if (part.chip) {
            const QRect frame(left, rect.center().y() - 8, width, 17);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(frame.adjusted(0, 0, -1, -1));
            write(painter, m_layout.tag(), frame, part.text, TextAt::Centre);
        } else {
            write(painter, m_layout.body(), QRect(left, rect.top(), width, rect.height()), part.text);
        }
        left += width + CellLayout::partGap;
    }
}

int CellDelegate::paintBadge(QPainter* painter, const QRect& rect, const QString& text, bool buy) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRect badge(rect.left(), rect.center().y() - 8, CellLayout::badgeWidth, 17);
    painter->fillRect(badge, buy ? tokens.buyBar : tokens.sellBar);
    painter->setPen(buy ? tokens.buy : tokens.sell);
    write(painter, m_layout.tag(), badge, text, TextAt::Centre);
    return badge.right();
}

void CellDelegate::paintRank(QPainter* painter, const QRect& rect, int filled) const
{
    const Tokens& tokens = m_theme.tokens();
    const QColor on = filled >= 5 ? tokens.sell : filled == 4 ? tokens.warn : tokens.text2;
    for (int i = 0; i < 5; ++i) {
        const QRect mark(rect.left() + i * 8, rect.center().y() - 5, 6, 11);
        if (i < filled)
            painter->fillRect(mark, on);
        paintFrame(*painter, mark, i < filled ? on : tokens.line2);
    }
}

void CellDelegate::paintButtons(QPainter* painter, const QRect& cell, const QModelIndex& index, const Cell& content) const
{
    const Tokens& tokens = m_theme.tokens();
    for (int i = 0; i < content.buttons.size(); ++i) {
        const CellButton& button = content.buttons[i];
        QRect rect = m_layout.buttonRect(cell, content.buttons, i);
        const bool enabled = button.blocked.isEmpty();
        const bool hot = m_hotIndex == index && m_hotButton == i;
        if (!button.quiet || hot) {
            painter->fillRect(rect, hot && enabled ? (m_hotPressed ? tokens.field : tokens.hover) : tokens.raised);
            paintFrame(*painter, rect, hot ? tokens.accent : enabled ? tokens.line2 : tokens.line);
        }
        if (button.icon) {
            const QRectF box(button.text.isEmpty() ? rect.center().x() - 6 : rect.left() + 7, rect.center().y() - 6, 14, 14);
            paintIcon(*painter, *button.icon, box, !enabled ? tokens.stale : hot ? tokens.text1 : button.quiet ? tokens.text3 : tokens.text2);
            rect.setLeft(rect.left() + 18);
        }
        if (!button.text.isEmpty()) {
            painter->setPen(!enabled ? tokens.text3 : button.quiet ? tokens.accent : tokens.text1);
            write(painter, button.quiet ? m_layout.body() : m_layout.label(), rect, button.text, TextAt::Centre);
        }
    }
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (index.data(Qt::EditRole).toString().contains(PairEditor::separator)) {
        auto* editor = new PairEditor(m_theme, name, parent);
        auto* self = const_cast<CellDelegate*>(this); // the signals of a delegate are its own to send, from const calls too
        connect(editor, &PairEditor::accepted, self, [self, editor] {
            Q_EMIT self->commitData(editor);
            Q_EMIT self->closeEditor(editor);
        });
        connect(editor, &PairEditor::rejected, self, [self, editor] { Q_EMIT self->closeEditor(editor, RevertModelCache); });
        return editor;
    }
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(name);
    editor->setProperty("cell", true);
    editor->setFont(m_theme.tableFont());
    editor->setAlignment(Qt::AlignRight);
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString typed = index.data(Qt::EditRole).toString();
    if (auto* pair = qobject_cast<PairEditor*>(editor))
        pair->setText(typed);
    else if (auto* line = qobject_cast<QLineEdit*>(editor); line && !line->isModified() && line->text().isEmpty()) {
        line->setText(typed); // once: numbers that move while a person types do not overwrite
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* pair = qobject_cast<PairEditor*>(editor))
        model->setData(index, pair->text());
    else if (const auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text());
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect rect = option.rect.adjusted(1, 0, -1, -1);
    int needed = editor->minimumSizeHint().width();
    if (qobject_cast<QLineEdit*>(editor)) {
        // A field's frame takes more room than a cell's padding: the number is read whole, and a digit more fits.
        const QFontMetrics metrics(editor->font());
        needed = std::max(needed, needed - metrics.maxWidth() + metrics.horizontalAdvance(index.data(Qt::EditRole).toString() + QStringLiteral("00")));
    }
    if (rect.width() < needed)
        rect.setLeft(std::max(0, rect.right() - needed));
    editor->setGeometry(rect);
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (editor == nullptr || qobject_cast<PairEditor*>(editor))
        return false;
    if (event->type() == QEvent::FocusOut) {
        if (QApplication::activePopupWidget() == nullptr)
            Q_EMIT closeEditor(editor, RevertModelCache);
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!static_cast<QKeyEvent*>(event)->isAutoRepeat()) {
                Q_EMIT commitData(editor);
                Q_EMIT closeEditor(editor);
            }
            return true;
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab: Q_EMIT closeEditor(editor, RevertModelCache); return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: return true; // left over by the field, they would walk the table's rows
        default: break;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // letters belong to the field, not to the desk
        return true;
    }
    return false;
}

} // namespace fathom
