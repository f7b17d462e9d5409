// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlist/symbol_search.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/watchlist/symbol_list_model.h"
#include "ui/workspace/small_widgets.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>

namespace fathom {

namespace {

constexpr int rowHeight = 28;
constexpr int shownRows = 11;
constexpr int popupWidth = 560;
constexpr qsizetype mostRecent = 8;
const QString recentKey = QStringLiteral("ui.recentSymbols");

//! Symbol, kind, last price and change on one line.
class SymbolDelegate final : public QStyledItemDelegate
{
public:
    SymbolDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return { popupWidth - 20, rowHeight }; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& tokens = m_theme.tokens();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? tokens.select : tokens.raised);
        const QRect area = option.rect.adjusted(12, 0, -12, 0);
        const QString symbol = index.data(SymbolListModel::SymbolRole).toString();
        painter->setFont(m_theme.body());
        painter->setPen(tokens.text1);
        painter->drawText(area, Qt::AlignVCenter, symbol);
        const QFontMetrics metrics(m_theme.body());
        painter->setPen(tokens.text3);
        painter->drawText(area.adjusted(metrics.horizontalAdvance(symbol), 0, 0, 0), Qt::AlignVCenter, index.data(SymbolListModel::QuoteRole).toString());
        painter->setPen(tokens.text2);
        const QRect middle = area.adjusted(area.width() / 3, 0, -170, 0);
        painter->drawText(middle, Qt::AlignVCenter, metrics.elidedText(index.data(SymbolListModel::KindRole).toString(), Qt::ElideRight, middle.width()));
        painter->setPen(tokens.text1);
        painter->drawText(area.adjusted(0, 0, -70, 0), Qt::AlignVCenter | Qt::AlignRight, index.data(SymbolListModel::LastRole).toString());
        const int sign = index.data(SymbolListModel::SignRole).toInt();
        painter->setPen(sign > 0 ? tokens.buy : sign < 0 ? tokens.sell : tokens.text2);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, index.data(SymbolListModel::ChangeRole).toString());
    }

private:
    const Theme& m_theme;
};

} // namespace

SymbolSearch::SymbolSearch(const PanelContext& context, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_context(context)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new SymbolListModel(context.session, this))
{
    setObjectName(QStringLiteral("symbolSearch"));
    setAccessibleName(tr("Symbol search"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(36, 8, 10, 8);
    m_edit->setObjectName(QStringLiteral("symbolSearchEdit"));
    m_edit->setAccessibleName(tr("Symbol"));
    m_edit->setPlaceholderText(tr("Symbol"));
    m_edit->setProperty("bare", true);
    m_edit->setFont(context.theme.font(13));
    m_edit->setMaxLength(40);
    top->addWidget(m_edit, 1);
    top->addWidget(new LinkChip(context.theme, context.link.number(), this));
    column->addLayout(top);
    m_list->setObjectName(QStringLiteral("symbolSearchList"));
    m_list->setAccessibleName(tr("Symbols found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SymbolDelegate(context.theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    column->addSpacing(26); // the foot is painted
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &SymbolSearch::refill);
    connect(m_list, &QListView::clicked, this, &SymbolSearch::choose);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

SymbolSearch::~SymbolSearch() = default;

QStringList SymbolSearch::recentSymbols(const Session& session)
{
    QStringList symbols;
    for (const QJsonValue& value : session.preferences()->value(recentKey).toArray())
        symbols.append(value.toString());
    return symbols;
}

void SymbolSearch::open(const QRect& anchor, const QString& text)
{
    resize(popupWidth, 36 + shownRows * rowHeight + 28);
    QRect place(QPoint(anchor.center().x() - width() / 2, anchor.bottom() + 3), size());
    if (const QScreen* onto = parentWidget() ? parentWidget()->screen() : nullptr) {
        const QRect room = onto->availableGeometry();
        place.moveLeft(std::max(room.left(), std::min(place.left(), room.right() - place.width())));
        place.moveTop(std::max(room.top(), std::min(place.top(), room.bottom() - place.height())));
    }
    move(place.topLeft());
    m_edit->setText(text);
    refill(text);
    show();
    m_edit->setFocus();
}

void SymbolSearch::refill(const QString& text)
{
    QStringList preferred;
    for (const Position& position : m_context.session.account()->positions()) {
        if (!preferred.contains(position.symbol))
            preferred.append(position.symbol);
    }
    for (const QString& symbol : recentSymbols(m_context.session)) {
        if (!preferred.contains(symbol))
            preferred.append(symbol);
    }
    m_model->show(rankSymbols(m_context.session.market()->instruments(), text, preferred));
    m_list->setCurrentIndex(m_model->index(0, 0));
    const int rows = std::clamp(m_model->rowCount(), 1, shownRows);
    resize(popupWidth, 37 + rows * rowHeight + 28);
    update();
}

void SymbolSearch::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString symbol = m_model->symbolAt(index.row());
    QStringList recent = recentSymbols(m_context.session);
    recent.removeAll(symbol);
    recent.prepend(symbol);
    m_context.session.preferences()->setValue(recentKey, QJsonArray::fromStringList(recent.mid(0, mostRecent)));
    close();
    m_context.link.setSymbol(symbol);
    Q_EMIT symbolChosen(symbol);
}

void SymbolSearch::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, count - 1), 0));
}

bool SymbolSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(shownRows - 1); return true;
    case Qt::Key_PageUp: step(1 - shownRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

void SymbolSearch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_context.theme.tokens();
    painter.fillRect(rect(), tokens.raised);
    painter.setPen(tokens.line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    paintIcon(painter, Icon::Search, QRectF(12, (m_list->y() - 16) / 2.0, 16, 16), tokens.text2);
    painter.fillRect(QRect(1, m_list->y() - 1, width() - 2, 1), tokens.line);
    const QRect foot(12, height() - 26, width() - 24, 25);
    painter.fillRect(QRect(1, foot.top(), width() - 2, 1), tokens.line);
    painter.setFont(m_context.theme.label());
    painter.setPen(tokens.text3);
    const QString text = m_model->rowCount() == 0 ? tr("No symbol matches “%1”").arg(m_edit->text().left(20))
                                                  : tr("Enter: show in link %1 · Esc: close").arg(m_context.link.number());
    painter.drawText(foot, Qt::AlignVCenter, text);
}

} // namespace fathom
