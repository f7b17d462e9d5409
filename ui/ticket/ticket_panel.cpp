// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_panel.h"

#include "core/session/account_state.h"
#include "core/session/accounts.h"
#include "core/session/market_data.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/ticket/rest_reporter.h"
#include "ui/ticket/side_button.h"
#include "ui/ticket/ticket_dialogs.h"
#include "ui/ticket/ticket_guard.h"
#include "ui/ticket/ticket_keys.h"
#include "ui/ticket/ticket_words.h"
#include "ui/ticket/usual_size.h"
#include "ui/ticket/value_field.h"
#include "ui/workspace/small_widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>

namespace fathom {

namespace {
constexpr int ticketRefreshMs = 100; // figures are read by eye; the book moves faster than that
constexpr int narrowBelow = 325;
constexpr int noteMs = 5000; // enough to read a sentence
}

TicketPanel::TicketPanel(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_guard(std::make_unique<TicketGuard>())
    , m_rests(new RestReporter(context.session, this))
{
    setObjectName(QStringLiteral("ticket"));
    readPreferences();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(ticketRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] { refresh(false); });
    m_noteHeld.setSingleShot(true);
    m_noteHeld.setInterval(noteMs);
    connect(&m_noteHeld, &QTimer::timeout, this, [this] { showFoot(); });
    build();
    connectForm();
    connectSession();
    m_form->arrange(m_input);
    followSymbol();
    retranslate();
}

TicketPanel::~TicketPanel()
{
    // Going away takes the focus from a field, which would commit into members that are already gone.
    m_form->disconnect(this);
    if (!m_watched.isEmpty())
        m_context.session.market()->unwatchBook(m_watched);
}

QJsonValue TicketPanel::kept(const QString& key, const QJsonValue& fallback) const
{
    const Preferences* preferences = m_context.session.preferences();
    return preferences ? preferences->value(key, fallback) : fallback;
}

void TicketPanel::keep(const QString& key, const QJsonValue& value)
{
    if (Preferences* preferences = m_context.session.preferences())
        preferences->setValue(key, value);
}

void TicketPanel::readPreferences()
{
    const auto cap = Decimal::parse(kept(ticket_keys::cap).toString(QStringLiteral("0.05")).toStdString());
    m_input.capPercent = cap ? *cap : Decimal::fromLiteral("0.05");
    m_input.postOnly = kept(ticket_keys::postOnly).toBool(false);
    m_input.bracket = kept(ticket_keys::bracket).toBool(false);
    m_input.cautionsNoStop = kept(ticket_keys::noStop).toBool(true);
    m_riskText = kept(ticket_keys::risk).toString(QStringLiteral("0.50 %"));
    const auto working = [&](const QString& key, WorkingType fallback) {
        return workingTypeFromName(kept(key).toString()).value_or(fallback);
    };
    m_input.working = working(ticket_keys::working, WorkingType::ContractPrice);
    m_input.takeProfitWorking = working(ticket_keys::takeProfitWorking, WorkingType::MarkPrice);
    m_input.stopLossWorking = working(ticket_keys::stopLossWorking, WorkingType::MarkPrice);
    m_input.selfTrade = selfTradeFromName(kept(ticket_keys::selfTrade).toString());
    m_input.field(TicketField::Count).text = QStringLiteral("5");
    m_input.field(TicketField::Callback).text = kept(ticket_keys::callback).toString(QStringLiteral("0.80"));
}

void TicketPanel::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    addModes(*outer);
    addForm(*outer);
    addFoot(*outer);
    auto* tools = new QWidget(this);
    tools->setObjectName(QStringLiteral("titleTools"));
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_options = new IconButton(Icon::Settings, m_context.theme, tools);
    m_options->setObjectName(QStringLiteral("ticketOptions"));
    row->addWidget(m_options);
    tools->hide(); // the title bar takes it in
    connect(m_options, &QToolButton::clicked, this, [this] { openMenu(TicketForm::Menu::Extras); });
}

void TicketPanel::addModes(QVBoxLayout& column)
{
    m_modes = new QHBoxLayout;
    m_modes->setContentsMargins(10, 8, 10, 4);
    m_modes->setSpacing(6);
    column.addLayout(m_modes);
    const auto add = [&](QPushButton* made, const QString& name, auto open) {
        made->setObjectName(name);
        made->setFocusPolicy(Qt::TabFocus);
        made->setAutoDefault(false);
        m_modes->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, open] { open(m_context, window()); });
    };
    m_margin = new ChevronButton(m_context.theme, this);
    add(m_margin, QStringLiteral("marginMode"), &openMarginModeDialog);
    m_leverage = new ChevronButton(m_context.theme, this);
    add(m_leverage, QStringLiteral("leverage"), &openLeverageDialog);
    m_mode = new QPushButton(this);
    add(m_mode, QStringLiteral("positionMode"), &openPositionModeDialog);
    m_modes->addStretch(1);
    m_mostName = plainLabel({}, "hint", this);
    m_most = plainLabel({}, "", this);
    m_most->setFont(m_context.theme.label());
    m_most->setObjectName(QStringLiteral("most"));
    m_modes->addWidget(m_mostName);
    m_modes->addWidget(m_most);
}

void TicketPanel::addForm(QVBoxLayout& column)
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("orderType"));
    m_tabs->setDrawBase(false);
    m_tabs->setProperty("plain", true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setFont(m_context.theme.body());
    for (int i = 0; i < ticketTabs; ++i)
        m_tabs->addTab(QString());
    column.addWidget(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { setTab(static_cast<TicketTab>(index)); });
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    // Its bar has a place in the form's margin: nothing moves aside when there is something to scroll.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    QScrollBar* bar = m_scroll->verticalScrollBar();
    bar->setEnabled(false);
    connect(bar, &QScrollBar::rangeChanged, bar, [bar](int low, int high) { bar->setEnabled(high > low); });
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_form = new TicketForm(m_context.theme, m_scroll);
    m_scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false); // setWidget() turned it on
    column.addWidget(m_scroll, 1);
}

void TicketPanel::connectForm()
{
    connect(m_form, &TicketForm::edited, this, &TicketPanel::edit);
    connect(m_form, &TicketForm::committed, this, &TicketPanel::commit);
    connect(m_form, &TicketForm::stepped, this, &TicketPanel::step);
    connect(m_form, &TicketForm::filled, this, &TicketPanel::fill);
    connect(m_form, &TicketForm::activationPicked, this, &TicketPanel::activate);
    connect(m_form, &TicketForm::riskWanted, this, &TicketPanel::askRisk);
    connect(m_form, &TicketForm::limitsWanted, this, &TicketPanel::limitsWanted);
    connect(m_form, &TicketForm::menuWanted, this, &TicketPanel::openMenu);
    connect(m_form, &TicketForm::retryWanted, m_context.session.market(), &MarketData::reloadInstruments);
    connect(m_form, &TicketForm::stopKindChosen, this, &TicketPanel::setStopKind);
    const auto toggle = [this](bool TicketInput::*member, const QString& key) {
        return [this, member, key](bool on) {
            m_input.*member = on;
            if (!key.isEmpty())
                keep(key, on);
            m_form->arrange(m_input);
            refresh();
        };
    };
    connect(m_form, &TicketForm::postOnlyToggled, this, toggle(&TicketInput::postOnly, ticket_keys::postOnly));
    connect(m_form, &TicketForm::bracketToggled, this, toggle(&TicketInput::bracket, ticket_keys::bracket));
    connect(m_form, &TicketForm::reduceOnlyToggled, this, toggle(&TicketInput::reduceOnly, {}));
    connect(m_form, &TicketForm::priceProtectToggled, this, toggle(&TicketInput::priceProtect, {}));
    connect(m_form, &TicketForm::closePositionToggled, this, [this](bool on) {
        m_input.closePosition = on;
        m_form->arrange(m_input);
        if (!on)
            m_form->setText(TicketField::Size, m_input.text(TicketField::Size));
        refresh();
    });
    connect(m_form, &TicketForm::shapeChosen, this, [this](ScaleShape shape) {
        m_input.shape = shape;
        refresh();
    });
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
    connect(market, &MarketData::instrumentsFailed, this, &TicketPanel::refreshSoon);
    for (const auto signal : { &AccountState::figuresChanged, &AccountState::phaseChanged, &AccountState::ordersReset })
        connect(account, signal, this, &TicketPanel::refreshSoon);
    connect(account, &AccountState::positionsChanged, this, &TicketPanel::refreshSoon);
    connect(account, &AccountState::configChanged, this, &TicketPanel::refreshSoon);
    connect(account, &AccountState::orderChanged, this, &TicketPanel::refreshSoon);
    connect(account, &AccountState::fillArrived, this, [this] { m_usualIsOld = true; });
    connect(m_context.session.orders(), &OrderGateway::blockedReasonChanged, this, &TicketPanel::refreshSoon);
    connect(&ConfirmAllowance::of(m_context.session), &ConfirmAllowance::changed, this, &TicketPanel::refreshSoon);
    if (const Accounts* accounts = m_context.session.accounts()) {
        m_input.limits = accounts->current().limits;
        connect(accounts, &Accounts::limitsChanged, this, &TicketPanel::setLimits);
    }
    connect(&m_context.link, &LinkGroup::symbolChanged, this, &TicketPanel::followSymbol);
    connect(&m_context.link, &LinkGroup::draftOffered, this, &TicketPanel::takeDraft);
    connect(&m_context.link, &LinkGroup::draftDropWanted, this, [this](bool* dropped) {
        if (isVisible() && clearDraft()) // what is not seen takes no step
            *dropped = true;
    });
    connect(&m_context.link, &LinkGroup::clickSizeChanged, this, [this] {
        if (m_taking || m_form->edit(TicketField::Size)->hasFocus() || meansAll(m_input.text(TicketField::Size)))
            return;
        m_input.field(TicketField::Size).text = QString::fromStdString(m_context.link.clickSize().toString());
        refresh();
        commit(TicketField::Size);
    });
    connect(&m_context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

bool TicketPanel::runKey(KeyAction action)
{
    switch (action) {
    case KeyAction::TicketSend: sendChosen(); return true;
    case KeyAction::TicketBuy: choose(Side::Buy); return true;
    case KeyAction::TicketSell: choose(Side::Sell); return true;
    default: return false;
    }
}

void TicketPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Order type"));
    const std::array names { tr("Limit"), tr("Market"), tr("Stop"), tr("Trailing"), tr("Scale") };
    for (int i = 0; i < ticketTabs; ++i)
        m_tabs->setTabText(i, names.at(static_cast<std::size_t>(i)));
    m_margin->setToolTip(tr("Margin mode"));
    m_leverage->setToolTip(tr("Leverage"));
    m_mode->setToolTip(tr("Position mode and assets mode"));
    m_options->setName(tr("Order options"));
    m_form->retranslate();
    m_form->arrange(m_input);
    refresh();
}

void TicketPanel::setLimits(const HardLimits& limits)
{
    m_input.limits = limits;
    refresh();
}

std::shared_ptr<const Instrument> TicketPanel::instrument() const
{
    return m_context.session.market()->instrument(m_context.link.symbol());
}

QString TicketPanel::notLoaded() const
{
    if (m_state.ready)
        return {};
    const MarketData* market = m_context.session.market();
    if (!market->instrumentsProblem().isEmpty())
        return tr("Filters not loaded: %1").arg(market->instrumentsProblem());
    return market->instruments().empty() ? tr("Filters not loaded yet.") : tr("The exchange lists no %1.").arg(m_context.link.symbol());
}

void TicketPanel::refreshSoon()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void TicketPanel::refresh(bool byHand)
{
    if (std::exchange(m_usualIsOld, false))
        m_input.usualSize = usualSize(m_context.session.account()->fills(), m_context.link.symbol(), RealClock().wallNow());
    m_state = evaluateTicket(m_context, m_input);
    const auto known = instrument();
    const Position* held = m_context.session.account()->position(m_context.link.symbol(), m_state.shownSide().intent().positionSide);
    m_form->show({ m_input, m_state, known.get(), held, notLoaded(), m_context.session.account()->isHedgeMode(), byHand,
        isSignalConnected(QMetaMethod::fromSignal(&TicketPanel::limitsWanted)) });
    showModes();
    showFoot();
    showPreview();
}

void TicketPanel::showModes()
{
    const AccountState* account = m_context.session.account();
    const SymbolConfig config = account->symbolConfig(m_context.link.symbol());
    m_margin->setText(config.marginType == MarginType::Isolated ? tr("Isolated") : tr("Cross"));
    m_margin->setAccessibleName(tr("Margin mode, %1").arg(m_margin->text()));
    m_leverage->setText(QStringLiteral("%1×").arg(config.leverage));
    m_leverage->setAccessibleName(tr("Leverage, %1").arg(config.leverage));
    m_mode->setText(account->isHedgeMode() ? tr("Hedge") : tr("One-way"));
    m_mode->setAccessibleName(tr("Position mode, %1").arg(m_mode->text()));
    for (QWidget* widget : { static_cast<QWidget*>(m_margin), static_cast<QWidget*>(m_leverage), static_cast<QWidget*>(m_mode), static_cast<QWidget*>(m_tabs) })
        widget->setEnabled(m_state.ready);
    const auto known = instrument();
    m_mostName->setText(m_state.shown == Side::Buy ? tr("Max buy") : tr("Max sell"));
    m_most->setText(known ? format::quantity(m_state.shownSide().most, *known) : format::unknown());
    m_most->setAccessibleName(m_mostName->text() + QLatin1Char(' ') + m_most->text());
    m_most->setToolTip(m_mostName->text().toHtmlEscaped());
    fitModes();
}

void TicketPanel::fitModes()
{
    const int name = m_mostName->isHidden() ? m_mostName->sizeHint().width() + m_modes->spacing() : 0;
    m_mostName->setVisible(m_modes->minimumSize().width() + name <= width());
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
    showPreview();
}

void TicketPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && clearDraft())
        return;
    QWidget::keyPressEvent(event);
}

void TicketPanel::resizeEvent(QResizeEvent* event)
{
    m_form->setNarrow(width() < scaled(this, narrowBelow));
    QWidget::resizeEvent(event);
    fitModes();
}

void TicketPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().panel);
    const int y = m_tabs->geometry().bottom();
    painter.fillRect(QRect(0, y, width(), 1), m_context.theme.tokens().line);
}

} // namespace fathom
