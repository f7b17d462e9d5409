// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlist/watchlist_panel.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/theme.h"
#include "ui/watchlist/watchlist_delegate.h"
#include "ui/watchlist/watchlist_model.h"
#include "ui/workspace/small_widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTableView>
#include <QTimer>

namespace fathom {

namespace {

const QString favouritesKey = QStringLiteral("watchlist.favourites");
const QString sortKey = QStringLiteral("watchlist.sort");
constexpr int sortEveryMs = 1000;
constexpr int fundingFrom = 216; // narrower lists leave the funding column out

QStringList suppliedFavourites()
{
    return { QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("SOLUSDT"), QStringLiteral("DOGEUSDT"),
        QStringLiteral("XRPUSDT"), QStringLiteral("BNBUSDT") };
}

} // namespace

WatchlistPanel::WatchlistPanel(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new WatchlistModel(context.session, this))
    , m_table(new QTableView(this))
    , m_filter(new QLineEdit(this))
    , m_sortTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("watchlistPanel"));
    setProperty(panelMayBeCoveredProperty, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    buildTable();
    buildTools();
    QStringList favourites;
    const QJsonValue kept = context.session.preferences()->value(favouritesKey);
    for (const QJsonValue& value : kept.toArray())
        favourites.append(value.toString());
    m_model->setFavourites(kept.isArray() ? favourites : suppliedFavourites());
    const int sort = context.session.preferences()->value(sortKey, 0).toInt();
    m_model->setSort(static_cast<WatchlistModel::Sort>(std::clamp(sort, 0, 4)), true);
    m_model->setCurrentSymbol(context.link.symbol());
    connectSession();
    retranslate();
    fitColumns();
}

WatchlistPanel::~WatchlistPanel() = default;

void WatchlistPanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("watchlistTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new WatchlistDelegate(m_context.theme, m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setMouseTracking(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_context.theme.tableRow());
    QHeaderView* header = m_table->horizontalHeader();
    header->setObjectName(QStringLiteral("watchlistHeader"));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(10);
    header->setFixedHeight(m_context.theme.headerRow());
    header->setFont(m_context.theme.label());
    connect(header, &QHeaderView::sectionClicked, this, &WatchlistPanel::sortBy);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { showRow(index.row()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &WatchlistPanel::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, m_table->viewport(), qOverload<>(&QWidget::update));
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

void WatchlistPanel::buildTools()
{
    auto* tools = new QWidget(this);
    tools->setObjectName(QStringLiteral("titleTools"));
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_search = new IconButton(Icon::Search, m_context.theme, tools);
    m_search->setObjectName(QStringLiteral("watchlistSearch"));
    row->addWidget(m_search);
    tools->hide(); // the title bar takes it in
    connect(m_search, &QToolButton::clicked, this, [this] { openFilter(m_filter->isHidden()); });
    m_filter->setObjectName(QStringLiteral("watchlistFilter"));
    m_filter->setMaxLength(24);
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_model, &WatchlistModel::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        showRow(0);
        openFilter(false);
    });
}

void WatchlistPanel::connectSession()
{
    MarketData* market = m_context.session.market();
    connect(market, &MarketData::instrumentsChanged, m_model, &WatchlistModel::rebuild);
    connect(market, &MarketData::tickersChanged, m_model, &WatchlistModel::refresh);
    connect(market, &MarketData::markPricesChanged, m_model, &WatchlistModel::refresh);
    connect(m_context.session.account(), &AccountState::positionsChanged, this, [this](bool structure) {
        if (structure)
            m_model->refresh({});
    });
    connect(&m_context.link, &LinkGroup::symbolChanged, m_model, &WatchlistModel::setCurrentSymbol);
    connect(&m_context.theme, &Theme::changed, this, [this] {
        m_table->horizontalHeader()->setFont(m_context.theme.label());
        m_table->viewport()->update();
    });
    m_sortTimer->setObjectName(QStringLiteral("watchlistSortTimer"));
    m_sortTimer->setInterval(sortEveryMs);
    connect(m_sortTimer, &QTimer::timeout, this, &WatchlistPanel::resort);
    m_sortTimer->start();
}

void WatchlistPanel::resort()
{
    if (isVisible() && scaled(this, lastWidth()) != m_table->columnWidth(WatchlistModel::Last))
        fitColumns();
    auto* delegate = static_cast<WatchlistDelegate*>(m_table->itemDelegate());
    const bool hold = m_pointerInside || m_menuOpen || m_table->hasFocus();
    if (!hold)
        m_model->resort();
    const bool held = hold && !m_model->isOrdered();
    if (held == delegate->isSortHeld())
        return;
    delegate->setSortHeld(held);
    m_table->viewport()->update();
}

void WatchlistPanel::sortBy(int column)
{
    static constexpr WatchlistModel::Sort sorts[] = { WatchlistModel::Sort::Symbol, WatchlistModel::Sort::Last, WatchlistModel::Sort::Change,
        WatchlistModel::Sort::Funding };
    const WatchlistModel::Sort wanted = sorts[column];
    // The same heading again turns the order, a third time goes back to volume.
    if (m_model->sort() != wanted)
        m_model->setSort(wanted, wanted != WatchlistModel::Sort::Symbol);
    else if (m_model->isDescending() == (wanted != WatchlistModel::Sort::Symbol))
        m_model->setSort(wanted, wanted == WatchlistModel::Sort::Symbol);
    else
        m_model->setSort(WatchlistModel::Sort::Volume, true);
    m_context.session.preferences()->setValue(sortKey, static_cast<int>(m_model->sort()));
}

void WatchlistPanel::showRow(int row)
{
    const QString symbol = m_model->symbolAt(row);
    if (!symbol.isEmpty())
        m_context.link.setSymbol(symbol);
}

void WatchlistPanel::toggleFavourite(const QString& symbol)
{
    QStringList favourites = m_model->favourites();
    if (!favourites.removeOne(symbol))
        favourites.append(symbol);
    m_model->setFavourites(favourites);
    keepFavourites();
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(symbol), 0));
}

void WatchlistPanel::moveFavourite(const QString& symbol, int by)
{
    QStringList favourites = m_model->favourites();
    const qsizetype from = favourites.indexOf(symbol);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= favourites.size())
        return;
    favourites.move(from, to);
    m_model->setFavourites(favourites);
    keepFavourites();
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(symbol), 0));
}

void WatchlistPanel::keepFavourites()
{
    m_context.session.preferences()->setValue(favouritesKey, QJsonArray::fromStringList(m_model->favourites()));
}

void WatchlistPanel::openFilter(bool open)
{
    m_filter->setVisible(open);
    if (open) {
        m_filter->setFocus();
    } else {
        m_filter->clear();
        m_table->setFocus();
    }
}

void WatchlistPanel::showMenu(QPoint position)
{
    const QString symbol = m_model->symbolAt(m_table->indexAt(position).row());
    if (symbol.isEmpty())
        return;
    const qsizetype place = m_model->favourites().indexOf(symbol);
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("watchlistMenu"));
    connect(menu.addAction(tr("Show %1").arg(symbol)), &QAction::triggered, this, [this, symbol] { m_context.link.setSymbol(symbol); });
    connect(menu.addAction(place >= 0 ? tr("Remove from favourites") : tr("Add to favourites")), &QAction::triggered, this,
        [this, symbol] { toggleFavourite(symbol); });
    QAction* up = menu.addAction(tr("Move up\tAlt+Up"));
    QAction* down = menu.addAction(tr("Move down\tAlt+Down"));
    up->setEnabled(place > 0);
    down->setEnabled(place >= 0 && place + 1 < m_model->favourites().size());
    connect(up, &QAction::triggered, this, [this, symbol] { moveFavourite(symbol, -1); });
    connect(down, &QAction::triggered, this, [this, symbol] { moveFavourite(symbol, 1); });
    menu.addSeparator();
    connect(menu.addAction(tr("Copy symbol")), &QAction::triggered, this, [symbol] { QApplication::clipboard()->setText(symbol); });
    m_menuOpen = true;
    menu.exec(m_table->viewport()->mapToGlobal(position));
    m_menuOpen = false;
}

bool WatchlistPanel::tableKey(QKeyEvent* event)
{
    const QString symbol = m_model->symbolAt(m_table->currentIndex().row());
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            moveFavourite(symbol, event->key() == Qt::Key_Up ? -1 : 1);
        return alt;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: showRow(m_table->currentIndex().row()); return true;
    case Qt::Key_Insert:
    case Qt::Key_Delete:
        if (!symbol.isEmpty() && m_model->isFavourite(symbol) == (event->key() == Qt::Key_Delete))
            toggleFavourite(symbol);
        return true;
    case Qt::Key_F:
        if (event->modifiers() == Qt::ControlModifier) {
            openFilter(true);
            return true;
        }
        break;
    default: break;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event->text();
    if (!plain || text.size() != 1 || !text.at(0).isLetterOrNumber())
        return false;
    m_context.link.askForSymbol(text);
    return true;
}

bool WatchlistPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && tableKey(static_cast<QKeyEvent*>(event)))
        return true;
    if (watched == m_filter && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        openFilter(false);
        return true;
    }
    if (watched == m_table->viewport()) {
        auto* delegate = static_cast<WatchlistDelegate*>(m_table->itemDelegate());
        if (event->type() == QEvent::Resize) {
            fitColumns();
        } else if (event->type() == QEvent::Enter) {
            m_pointerInside = true;
        } else if (event->type() == QEvent::Leave) {
            m_pointerInside = false;
            delegate->setHoverRow(-1);
            m_table->viewport()->update();
        } else if (event->type() == QEvent::MouseMove) {
            const int row = m_table->indexAt(static_cast<QMouseEvent*>(event)->pos()).row();
            if (row != delegate->hoverRow()) {
                delegate->setHoverRow(row);
                m_table->viewport()->update();
            }
        } else if (event->type() == QEvent::Paint && m_model->rowCount() == 0) {
            paintEmpty();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WatchlistPanel::paintEmpty()
{
    QPainter painter(m_table->viewport());
    const Tokens& tokens = m_context.theme.tokens();
    const QRect area = m_table->viewport()->rect();
    painter.fillRect(area, tokens.panel);
    painter.setFont(scaled(m_table, m_context.theme.body()));
    painter.setPen(tokens.text2);
    QString text = tr("Add a symbol, Ctrl+K");
    if (!m_filter->text().isEmpty())
        text = tr("No symbol matches “%1”").arg(m_filter->text());
    else if (m_context.session.market()->instruments().empty())
        text = tr("Loading symbols");
    painter.drawText(area.adjusted(8, 0, -8, -area.height() / 3), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void WatchlistPanel::retranslate()
{
    m_table->setAccessibleName(tr("Watchlist"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the watchlist"));
    m_search->setName(tr("Filter the watchlist"), QStringLiteral("Ctrl+F"));
    setPanelSubject(this, QString());
    setPanelNote(this, QStringLiteral("USD-M"));
}

bool WatchlistPanel::event(QEvent* event)
{
    if (event->type() == scaleChangeEvent())
        fitColumns();
    return QWidget::event(event);
}

void WatchlistPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->rebuild();
    }
    QWidget::changeEvent(event);
}

int WatchlistPanel::lastWidth() const
{
    // As wide as the longest price in view: 0.00004412 and 96,482.3 share a column.
    const QFontMetrics metrics(m_context.theme.body());
    int widest = 48;
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    for (int row = std::max(0, m_table->rowAt(0)); row < m_model->rowCount() && (bottom < 0 || row <= bottom); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_model->index(row, WatchlistModel::Last).data().toString()));
    return std::min(widest, 72) + 10;
}

void WatchlistPanel::fitColumns()
{
    const ScaleMath math { scaleOf(this) };
    m_table->verticalHeader()->setDefaultSectionSize(math.length(m_context.theme.tableRow()));
    const int width = math.lengthAt100(m_table->viewport()->width());
    const bool funding = width >= fundingFrom;
    m_table->setColumnHidden(WatchlistModel::Funding, !funding);
    const int last = lastWidth();
    // A symbol that cannot be read is no use: the change of the day makes room for it.
    constexpr int leastSymbol = 56;
    const int change = width - last - 48 >= leastSymbol ? 48 : 0;
    m_table->setColumnHidden(WatchlistModel::Change, change == 0);
    const int rate = funding ? 54 : 0;
    m_table->setColumnWidth(WatchlistModel::Last, math.length(last));
    m_table->setColumnWidth(WatchlistModel::Change, math.length(change));
    m_table->setColumnWidth(WatchlistModel::Funding, math.length(rate));
    m_table->setColumnWidth(WatchlistModel::Symbol, std::max(math.length(40), m_table->viewport()->width() - math.length(last) - math.length(change) - math.length(rate)));
}

} // namespace fathom
