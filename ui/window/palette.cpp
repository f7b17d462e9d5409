// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette.h"

#include "core/domain/instrument.h"
#include "ui/theme/frame.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/palette_model.h"
#include "ui/workspace/link_chip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>

namespace fathom {

namespace {

constexpr int paletteWidth = 560;
constexpr int editHeight = 37;
constexpr int footHeight = 27;
constexpr int mostShownHeight = 420;
constexpr int pageRows = 9;
constexpr int chipRoom = 58;

bool isEnterKey(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

Palette::Palette(Session& session, const Theme& theme, QWidget* window)
    : QFrame(window, Qt::Popup)
    , m_theme(theme)
    , m_rows(session)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(session, this))
    , m_delegate(new PaletteDelegate(theme, this))
{
    setObjectName(QStringLiteral("palette"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(36, 8, chipRoom + 14, 8);
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setProperty("bare", true);
    m_edit->setFont(theme.font(13));
    m_edit->setMaxLength(80);
    top->addWidget(m_edit, 1);
    column->addLayout(top);
    column->addSpacing(1);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    column->addSpacing(footHeight);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &Palette::refill);
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex& index) { choose(index.row(), How::Show); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) {
        if (m_model->row(index.row()).isChoosable())
            m_list->setCurrentIndex(index);
    });
}

Palette::~Palette() = default;

void Palette::open(LinkGroup& link, const QRect& anchor, const QString& text)
{
    m_link = &link;
    setAccessibleName(tr("Find a symbol, command or order"));
    m_edit->setAccessibleName(accessibleName());
    m_edit->setPlaceholderText(tr("Symbol, > command, # order"));
    m_list->setAccessibleName(tr("Found"));
    resize(paletteWidth, editHeight + mostShownHeight + footHeight);
    QRect place(QPoint(anchor.center().x() - width() / 2, anchor.bottom() + 3), size());
    if (const QScreen* onto = parentWidget()->screen()) {
        const QRect room = onto->availableGeometry();
        place.moveLeft(std::max(room.left(), std::min(place.left(), room.right() - place.width())));
        place.moveTop(std::max(room.top(), std::min(place.top(), room.bottom() - place.height())));
    }
    move(place.topLeft());
    {
        const QSignalBlocker blocker(m_edit);
        m_edit->setText(text);
    }
    refill(text);
    show();
    m_edit->setFocus();
}

void Palette::refill(const QString& text)
{
    std::vector<PaletteRow> found = m_rows.answer(text);
    m_delegate->fit(found);
    m_model->show(std::move(found));
    m_list->setCurrentIndex({});
    step(1);
    m_list->scrollToTop();
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < mostShownHeight; ++row)
        height += PaletteDelegate::heightOf(m_model->row(row));
    resize(paletteWidth, editHeight + std::clamp(height, 28, mostShownHeight) + footHeight + 2);
    update();
}

void Palette::step(int rows)
{
    const int direction = rows < 0 ? -1 : 1;
    int at = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    int chosen = -1;
    for (int left = std::abs(rows); left > 0;) {
        at += direction;
        if (at < 0 || at >= m_model->rowCount())
            break;
        if (!m_model->row(at).isChoosable())
            continue;
        chosen = at;
        --left;
    }
    if (chosen >= 0)
        m_list->setCurrentIndex(m_model->index(chosen, 0));
    if (chosen == 1)
        m_list->scrollToTop(); // with the heading above it
}

void Palette::choose(int index, How how)
{
    if (index < 0 || index >= m_model->rowCount() || m_link == nullptr)
        return;
    const PaletteRow row = m_model->row(index);
    LinkGroup* link = m_link;
    switch (row.kind) {
    case PaletteRow::Kind::Heading:
        return;
    case PaletteRow::Kind::Symbol:
        close();
        m_rows.noteChosen(row.instrument->symbol);
        Q_EMIT symbolChosen(link, row.instrument->symbol, how);
        return;
    case PaletteRow::Kind::Command:
        close();
        if (row.command.run)
            row.command.run();
        return;
    case PaletteRow::Kind::TypedOrder:
        close();
        m_rows.noteChosen(row.instrument->symbol);
        Q_EMIT orderTyped(link, row.instrument->symbol, row.draft);
        return;
    case PaletteRow::Kind::Order:
        close();
        Q_EMIT orderChosen(link, row.order);
        return;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (isEnterKey(key->key())) {
        if (key->isAutoRepeat())
            return true;
        const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier
            || modifiers == Qt::AltModifier)
            choose(m_list->currentIndex().row(),
                modifiers == Qt::ControlModifier   ? How::NewLadder
                    : modifiers == Qt::AltModifier ? How::PopOut
                                                   : How::Show);
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(pageRows);
        return true;
    case Qt::Key_PageUp:
        step(-pageRows);
        return true;
    case Qt::Key_Tab:
        if (m_model->rowCount() > 0 && m_model->row(0).kind == PaletteRow::Kind::TypedOrder)
            choose(0, How::Show);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(rect(), tokens.raised);
    paintFrame(painter, rect(), tokens.line2);
    paintIcon(painter, Icon::Search, QRectF(12, (m_list->y() - 16) / 2.0, 16, 16), tokens.text2);
    painter.fillRect(QRect(1, m_list->y() - 1, width() - 2, 1), tokens.line);
    if (m_link != nullptr) {
        const QString words
            = m_link->number() > 0 ? tr("link %1").arg(m_link->number()) : tr("this panel");
        painter.setFont(m_theme.tag());
        const int wide = QFontMetrics(m_theme.tag()).horizontalAdvance(words) + 10;
        const QRectF box(width() - wide - 12 + 0.5, (m_list->y() - 16) / 2 + 0.5, wide, 16);
        painter.setPen(tokens.line2);
        painter.drawRoundedRect(box, 2, 2);
        painter.setPen(tokens.text3);
        painter.drawText(box, Qt::AlignCenter, words);
    }
    paintFoot(painter);
}

void Palette::paintFoot(QPainter& painter) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRect foot(12, height() - footHeight, width() - 24, footHeight - 1);
    painter.fillRect(QRect(1, foot.top(), width() - 2, 1), tokens.line);
    if (m_model->rowCount() == 0) {
        painter.setFont(m_theme.label());
        painter.setPen(tokens.text3);
        painter.drawText(foot, Qt::AlignVCenter,
            tr("Nothing matches \u201C%1\u201D").arg(m_edit->text().left(24)));
        return;
    }
    const std::array<std::pair<QString, QString>, 5> hints { {
        { QStringLiteral("\u21B5"),
            m_link != nullptr && m_link->number() > 0 ? tr("show in link %1").arg(m_link->number())
                                                      : tr("show") },
        { QStringLiteral("Ctrl \u21B5"), tr("new ladder") },
        { QStringLiteral("Alt \u21B5"), tr("pop out") },
        { QStringLiteral(">"), tr("commands") },
        { QStringLiteral("#"), tr("order id") },
    } };
    int x = foot.left();
    const QFontMetrics tag(m_theme.tag());
    const QFontMetrics label(m_theme.label());
    for (const auto& [key, words] : hints) {
        const QRectF cap(x + 0.5, foot.center().y() - 7 + 0.5, tag.horizontalAdvance(key) + 8, 15);
        painter.setPen(tokens.line2);
        painter.drawRoundedRect(cap, 2, 2);
        painter.setFont(m_theme.tag());
        painter.setPen(tokens.text2);
        painter.drawText(cap, Qt::AlignCenter, key);
        x = static_cast<int>(cap.right()) + 6;
        painter.setFont(m_theme.label());
        painter.setPen(tokens.text3);
        painter.drawText(QRect(x, foot.top(), label.horizontalAdvance(words) + 2, foot.height()),
            Qt::AlignVCenter, words);
        x += label.horizontalAdvance(words) + 16;
    }
}

} // namespace fathom
