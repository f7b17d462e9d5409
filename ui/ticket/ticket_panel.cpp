// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_panel.h"

#include "core/session/account_state.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/theme.h"
#include "ui/ticket/side_button.h"
#include "ui/ticket/ticket_guard.h"
#include "ui/ticket/value_field.h"
#include "ui/workspace/small_widgets.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QTabBar>

namespace fathom {

namespace {

constexpr int refreshMs = 100; // figures are read by eye; the book moves faster than that
constexpr std::array<const char*, 6> caps { "0.02", "0.05", "0.1", "0.2", "0.5", "1" };
const QString capKey = QStringLiteral("ticket.cap");
const QString postOnlyKey = QStringLiteral("ticket.postOnly");

QString sizeKey(const QString& symbol)
{
    return QStringLiteral("symbols.") + symbol + QStringLiteral(".ticketSize");
}

} // namespace

TicketPanel::TicketPanel(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_guard(std::make_unique<TicketGuard>())
{
    setObjectName(QStringLiteral("ticket"));
    const auto cap = Decimal::parse(context.session.preferences()->value(capKey).toString(QStringLiteral("0.05")).toStdString());
    m_input.capPercent = cap ? *cap : Decimal::fromLiteral("0.05");
    m_input.postOnly = context.session.preferences()->value(postOnlyKey).toBool(false);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &TicketPanel::refresh);
    build();
    m_postOnly->setChecked(m_input.postOnly);
    connectSession();
    addKeys();
    followSymbol();
    retranslate();
}

TicketPanel::~TicketPanel()
{
    // Going away takes the focus from a field, which would commit into members that are already gone.
    m_price->disconnect(this);
    m_size->disconnect(this);
    if (!m_watched.isEmpty())
        m_context.session.market()->unwatchBook(m_watched);
}

void TicketPanel::connectSession()
{
    const MarketData* market = m_context.session.market();
    const AccountState* account = m_context.session.account();
    const auto mine = [this](const QStringList& symbols) {
        if (symbols.contains(m_context.link.symbol()))
            refreshSoon();
    };
    connect(market, &MarketData::bookChanged, this, [this](const QString& symbol) {
        if (symbol == m_watched)
            refreshSoon();
    });
    connect(market, &MarketData::markPricesChanged, this, mine);
    connect(market, &MarketData::tickersChanged, this, mine);
    connect(market, &MarketData::instrumentsChanged, this, &TicketPanel::followSymbol);
    connect(account, &AccountState::figuresChanged, this, &TicketPanel::refreshSoon);
    connect(account, &AccountState::positionsChanged, this, &TicketPanel::refreshSoon);
    connect(account, &AccountState::configChanged, this, &TicketPanel::refreshSoon);
    connect(account, &AccountState::phaseChanged, this, &TicketPanel::refreshSoon);
    connect(m_context.session.orders(), &OrderGateway::blockedReasonChanged, this, &TicketPanel::refreshSoon);
    connect(&m_context.link, &LinkGroup::symbolChanged, this, &TicketPanel::followSymbol);
    connect(&m_context.link, &LinkGroup::draftOffered, this, &TicketPanel::takeDraft);
    connect(&m_context.link, &LinkGroup::clickSizeChanged, this, [this] {
        if (m_taking || m_size->edit()->hasFocus())
            return;
        m_input.sizeText = QString::fromStdString(m_context.link.clickSize().toString());
        refresh();
        commitSize();
    });
    connect(&m_context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TicketPanel::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WindowShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { sendChosen(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { sendChosen(); });
    key(QKeySequence(Qt::ALT | Qt::Key_B), [this] { choose(Side::Buy); });
    key(QKeySequence(Qt::ALT | Qt::Key_S), [this] { choose(Side::Sell); });
}

void TicketPanel::followSymbol()
{
    const QString symbol = m_context.link.symbol();
    MarketData* market = m_context.session.market();
    const bool known = market->instrument(symbol) != nullptr;
    if (symbol != m_watched && isVisible()) {
        if (!m_watched.isEmpty())
            market->unwatchBook(m_watched);
        m_watched = symbol;
        market->watchBook(symbol);
    }
    if (symbol != m_shownSymbol) {
        m_shownSymbol = symbol;
        m_input.priceText.clear();
        m_input.committedPrice.reset();
        m_input.sizeText = m_context.session.preferences()->value(sizeKey(symbol)).toString();
        m_price->setText(QString());
        m_size->setText(QString());
        m_chosen.reset();
    }
    if (known) {
        static_cast<void>(m_context.session.account()->brackets(symbol)); // the first question makes the session fetch them
    }
    refresh();
    commitSize();
}

void TicketPanel::takeDraft(const Draft& draft)
{
    if (draft.type)
        setMarket(*draft.type == OrderType::Market);
    else if (draft.price)
        setMarket(false);
    if (draft.price)
        m_input.priceText = QString::fromStdString(draft.price->toString());
    if (draft.quantity)
        m_input.sizeText = QString::fromStdString(draft.quantity->toString());
    refresh();
    if (draft.price)
        commitPrice();
    if (draft.quantity)
        commitSize();
    if (draft.side)
        choose(draft.side);
}

void TicketPanel::setMarket(bool market)
{
    if (market == m_input.market)
        return;
    m_input.market = market;
    m_type->setCurrentIndex(market ? 1 : 0);
    m_price->setEnabled(!market);
    m_marketNote->setVisible(market);
    m_referenceRow->setVisible(!market);
    m_postOnly->setVisible(!market);
    refresh();
    if (!market)
        m_price->setText(m_input.priceText);
}

void TicketPanel::commitPrice()
{
    if (m_input.market || !m_state.price)
        return;
    const auto instrument = m_context.session.market()->instrument(m_context.link.symbol());
    if (!instrument)
        return;
    m_input.priceText = inputText(*m_state.price, instrument->priceDecimals());
    m_input.committedPrice = m_state.price;
    m_price->setText(m_input.priceText);
    refresh();
}

void TicketPanel::commitSize()
{
    const auto instrument = m_context.session.market()->instrument(m_context.link.symbol());
    if (!instrument || !m_state.size)
        return;
    m_input.sizeText = inputText(*m_state.size, instrument->quantityDecimals());
    m_size->setText(m_input.sizeText);
    refresh();
    if (!m_state.sizeError.isEmpty() || !m_state.size->isPositive())
        return;
    m_context.session.preferences()->setValue(sizeKey(m_context.link.symbol()), QString::fromStdString(m_state.size->toString()));
    m_taking = true;
    m_context.link.setClickSize(*m_state.size);
    m_taking = false;
}

void TicketPanel::stepPrice(int direction, Qt::KeyboardModifiers modifiers)
{
    const auto instrument = m_context.session.market()->instrument(m_context.link.symbol());
    const auto start = m_state.price ? m_state.price : m_state.references.last;
    if (!instrument || !start)
        return;
    const int ticks = modifiers.testFlag(Qt::ControlModifier) ? 100 : modifiers.testFlag(Qt::ShiftModifier) ? 10 : 1;
    const Decimal on = start->roundedTo(instrument->tickSize, Decimal::Rounding::Nearest);
    const Decimal next = m_state.price ? on + instrument->tickSize * Decimal(direction * ticks) : on;
    m_input.priceText = QString::fromStdString(std::max(next, instrument->tickSize).toString());
    refresh();
    commitPrice();
}

void TicketPanel::stepSize(int direction, Qt::KeyboardModifiers modifiers)
{
    const auto instrument = m_context.session.market()->instrument(m_context.link.symbol());
    if (!instrument)
        return;
    const int steps = modifiers.testFlag(Qt::ControlModifier) ? 100 : modifiers.testFlag(Qt::ShiftModifier) ? 10 : 1;
    const Decimal next = m_state.size.value_or(Decimal()) + instrument->stepSize * Decimal(direction * steps);
    m_input.sizeText = QString::fromStdString(std::max(next, instrument->minQuantity).toString());
    refresh();
    commitSize();
}

void TicketPanel::openTimeInForceMenu()
{
    QMenu menu;
    const std::array<std::pair<TimeInForce, QString>, 3> choices { { { TimeInForce::GTC, tr("GTC: rests until cancelled") },
        { TimeInForce::IOC, tr("IOC: fills now, the rest is cancelled") }, { TimeInForce::FOK, tr("FOK: fills whole now or not at all") } } };
    for (const auto& [value, text] : choices) {
        QAction* action = menu.addAction(text);
        connect(action, &QAction::triggered, this, [this, chosen = value] {
            m_input.timeInForce = chosen;
            if (chosen != TimeInForce::GTC)
                m_postOnly->setChecked(false);
            refresh();
        });
    }
    menu.exec(m_tif->mapToGlobal(QPoint(0, m_tif->height())));
}

void TicketPanel::openCapMenu()
{
    QMenu menu;
    for (const char* cap : caps) {
        QAction* action = menu.addAction(QLatin1String(cap) + QStringLiteral(" %"));
        connect(action, &QAction::triggered, this, [this, cap] {
            m_input.capPercent = Decimal::fromLiteral(cap);
            m_context.session.preferences()->setValue(capKey, QLatin1String(cap));
            refresh();
        });
    }
    menu.exec(m_tif->mapToGlobal(QPoint(0, m_tif->height())));
}

void TicketPanel::choose(std::optional<Side> side)
{
    m_chosen = side;
    refresh();
}

void TicketPanel::sendChosen()
{
    if (!m_chosen)
        return;
    press(*m_chosen);
}

void TicketPanel::press(Side side)
{
    const TicketSide& shown = m_state.side(side);
    if (!shown.canSend()) {
        ValueField* wrong = !m_input.market && (!m_state.price || !m_state.priceError.isEmpty() || !shown.priceError.isEmpty()) ? m_price : m_size;
        wrong->edit()->setFocus(Qt::OtherFocusReason);
        wrong->edit()->selectAll();
        return;
    }
    switch (m_guard->judge(shown.intent, std::chrono::steady_clock::now())) {
    case TicketGuard::Verdict::Ignore:
        return;
    case TicketGuard::Verdict::AskAgain:
        m_keyNote->setText(tr("Same order again? Press once more"));
        return;
    case TicketGuard::Verdict::Send:
        break;
    }
    // A copy: what is sent is what the button printed at the press, whatever the book does next.
    const OrderIntent intent = shown.intent;
    if (m_context.session.environment() == Environment::Production)
        confirm(intent, shown);
    else
        send(intent);
}

void TicketPanel::send(const OrderIntent& intent)
{
    m_guard->sent(intent, std::chrono::steady_clock::now());
    m_context.session.orders()->place(intent);
    choose(std::nullopt);
}

void TicketPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TicketPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    followSymbol();
}

void TicketPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!m_watched.isEmpty())
        m_context.session.market()->unwatchBook(m_watched);
    m_watched.clear();
}

void TicketPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (m_chosen || !m_input.priceText.isEmpty())) {
        m_input.priceText.clear();
        m_input.committedPrice.reset();
        m_price->setText(QString());
        choose(std::nullopt);
        return;
    }
    QWidget::keyPressEvent(event);
}

void TicketPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().panel);
    const int y = m_type->geometry().bottom();
    painter.fillRect(QRect(0, y, width(), 1), m_context.theme.tokens().line);
}

} // namespace fathom
