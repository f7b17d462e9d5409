// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_panel.h"

#include "core/session/account_state.h"
#include "core/session/accounts.h"
#include "core/session/order_gateway.h"
#include "core/session/preferences.h"
#include "core/session/session.h"
#include "ui/account/equity_curve.h"
#include "ui/account/ratio_meter.h"
#include "ui/account/stress_dialog.h"
#include "ui/theme/format.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_scale.h"
#include "ui/workspace/small_widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace fathom {

namespace {

const QString hiddenKey = QStringLiteral("ui.hideAmounts");
constexpr int figuresHeight = 94; // pixels of every figure with the margins
constexpr int curveLeast = 48;    // pixels of height below which the curve is left out

void setRole(QLabel* label, const char* role)
{
    const QString wanted = QLatin1String(role);
    if (label->property("role").toString() == wanted)
        return;
    label->setProperty("role", wanted);
    repolish(label);
}

const char* signRole(Decimal value) { return value.isPositive() ? "buy" : value.isNegative() ? "sell" : "text2"; }

} // namespace

AccountPanel::AccountPanel(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("accountPanel"));
    setAccessibleName(tr("Account"));
    build();
    m_update.setSingleShot(true);
    connect(&m_update, &QTimer::timeout, this, &AccountPanel::refresh);
    const AccountState* account = context.session.account();
    connect(account, &AccountState::figuresChanged, this, &AccountPanel::schedule);
    connect(account, &AccountState::phaseChanged, this, &AccountPanel::refresh);
    connect(account, &AccountState::configChanged, this, &AccountPanel::nameUnit);
    connect(context.session.orders(), &OrderGateway::blockedReasonChanged, this, &AccountPanel::schedule);
    if (const Accounts* accounts = context.session.accounts())
        connect(accounts, &Accounts::changed, this, &AccountPanel::refresh);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(context.session.preferences(), &Preferences::changed, this, [this](const QString& key) {
        if (key == hiddenKey)
            setAmountsHidden(m_context.session.preferences()->value(hiddenKey, false).toBool());
    });
    m_hidden = context.session.preferences()->value(hiddenKey, false).toBool();
    retranslate();
    refresh();
}

AccountPanel::~AccountPanel() = default;

AccountPanel::Line AccountPanel::addLine(QGridLayout* grid, int row, int column, const QString& objectName)
{
    Line line { plainLabel({}, "text2", this), plainLabel({}, "", this) };
    line.value->setObjectName(objectName);
    line.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.name->setMinimumWidth(0);
    for (QLabel* label : { line.name, line.value }) {
        label->setFixedHeight(20);
        label->setFont(m_context.theme.body());
    }
    grid->addWidget(line.name, row, column * 3);
    grid->addWidget(line.value, row, column * 3 + 1);
    return line;
}

void AccountPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(0);
    m_state = new ElidedLabel("warn", this);
    m_state->setObjectName(QStringLiteral("accountState"));
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the panel, or it wraps before it has to
    m_state->hide();
    column->addWidget(m_state);
    addRemedies();
    column->addWidget(m_remedies);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setHorizontalSpacing(6);
    grid->setColumnMinimumWidth(2, 8);
    for (const int stretch : { 1, 4 })
        grid->setColumnStretch(stretch, 1);
    m_wallet = addLine(grid, 0, 0, QStringLiteral("accountWallet"));
    m_available = addLine(grid, 0, 1, QStringLiteral("accountAvailable"));
    m_margin = addLine(grid, 1, 0, QStringLiteral("accountMarginBalance"));
    m_maintenance = addLine(grid, 1, 1, QStringLiteral("accountMaintenance"));
    m_unrealized = addLine(grid, 2, 0, QStringLiteral("accountUnrealized"));
    m_day = addLine(grid, 2, 1, QStringLiteral("accountDayNet"));
    column->addLayout(grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_ratioName = plainLabel({}, "text2", this);
    m_ratio = plainLabel({}, "", this);
    m_ratio->setObjectName(QStringLiteral("accountMarginRatio"));
    m_ratio->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ratio->setMinimumWidth(52);
    m_ratioName->setFixedHeight(22);
    m_meter = new RatioMeter(m_context.theme, this);
    row->addWidget(m_ratioName);
    row->addWidget(m_meter, 1);
    row->addWidget(m_ratio);
    column->addLayout(row);
    m_note = new ElidedLabel("text3", this);
    m_note->setObjectName(QStringLiteral("accountNote"));
    m_note->hide();
    column->addWidget(m_note);
    column->addStretch(1);
    auto* tools = new QWidget(this);
    tools->setObjectName(QStringLiteral("titleTools"));
    auto* toolRow = new QHBoxLayout(tools);
    toolRow->setContentsMargins(0, 0, 0, 0);
    m_eye = new IconButton(Icon::Eye, m_context.theme, tools);
    m_eye->setObjectName(QStringLiteral("accountHideAmounts"));
    m_stress = new IconButton(Icon::Levels, m_context.theme, tools);
    m_stress->setObjectName(QStringLiteral("accountStress"));
    connect(m_stress, &QToolButton::clicked, this, &AccountPanel::openStress);
    toolRow->addWidget(m_stress);
    toolRow->addWidget(m_eye);
    tools->hide(); // the title bar takes it in
    connect(m_eye, &QToolButton::clicked, this, [this] { m_context.session.preferences()->setValue(hiddenKey, !m_hidden); });
}

void AccountPanel::addRemedies()
{
    m_remedies = new QWidget(this);
    auto* row = new QHBoxLayout(m_remedies);
    row->setContentsMargins(0, 4, 0, 6);
    row->setSpacing(6);
    const auto button = [&](QPushButton*& made, const char* name) {
        made = new QPushButton(m_remedies);
        made->setObjectName(QLatin1String(name));
        row->addWidget(made);
    };
    button(m_copyAddress, "copyAddress");
    button(m_editKey, "editKey");
    button(m_usePaper, "usePaper");
    row->addStretch(1);
    m_remedies->hide();
    connect(m_copyAddress, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_address); });
    if (Accounts* accounts = m_context.session.accounts()) {
        connect(m_editKey, &QPushButton::clicked, accounts, &Accounts::keyDialogWanted);
        connect(m_usePaper, &QPushButton::clicked, accounts, [accounts] { Q_EMIT accounts->chooseWanted(accounts->all().front().id); });
    }
}

void AccountPanel::showRemedies(bool keyRefused, const QString& reason)
{
    const Accounts* accounts = m_context.session.accounts();
    m_remedies->setVisible(keyRefused && accounts != nullptr);
    static const QRegularExpression address(QStringLiteral("\\b(\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-f]{1,4}(:[0-9a-f]{0,4}){2,7})\\b"));
    m_address = address.match(reason).captured();
    m_copyAddress->setVisible(!m_address.isEmpty());
    m_usePaper->setVisible(m_context.session.environment() != Environment::Paper);
}

void AccountPanel::openStress()
{
    if (!m_stressDialog)
        m_stressDialog = new StressDialog(m_context, window());
    m_stressDialog->show();
    m_stressDialog->raise();
    m_stressDialog->activateWindow();
}

void AccountPanel::retranslate()
{
    m_copyAddress->setText(tr("Copy IP"));
    m_copyAddress->setAccessibleName(tr("Copy this computer's address"));
    m_editKey->setText(tr("Edit key…"));
    m_editKey->setAccessibleName(tr("Enter the key again"));
    m_usePaper->setText(tr("Use paper"));
    m_usePaper->setAccessibleName(tr("Go back to the paper exchange"));
    m_stress->setName(tr("Margin stress: what a move of the market would do"));
    m_wallet.name->setText(tr("Wallet"));
    m_available.name->setText(tr("Available"));
    m_margin.name->setText(tr("Margin bal."));
    m_maintenance.name->setText(tr("Maint."));
    m_unrealized.name->setText(tr("Unrealised"));
    m_day.name->setText(tr("Day, net"));
    m_ratioName->setText(tr("Cross margin ratio"));
    m_eye->setName(m_hidden ? tr("Show amounts") : tr("Hide amounts"));
    m_eye->setGlyph(m_hidden ? Icon::EyeOff : Icon::Eye);
    nameUnit();
}

void AccountPanel::nameUnit()
{
    setPanelNote(this, m_context.session.account()->totalsUnit() % QStringLiteral(" · ") % m_context.session.environmentName());
}

void AccountPanel::setAmountsHidden(bool hidden)
{
    m_hidden = hidden;
    retranslate();
    refresh();
}

void AccountPanel::schedule()
{
    if (!m_update.isActive())
        m_update.start(0);
}

void AccountPanel::setMoney(const Line& line, const QString& text, const char* role)
{
    line.value->setText(m_hidden && text != format::unknown() ? QStringLiteral("•••") : text);
    line.value->setAccessibleName(line.name->text() % QLatin1Char(' ') % line.value->text());
    setRole(line.value, role);
}

void AccountPanel::refresh()
{
    const AccountState* account = m_context.session.account();
    const AccountFigures& figures = account->figures();
    const bool known = figures.time != WallTime {} || !figures.wallet.isZero();
    const auto money = [known](Decimal value) { return known ? format::money(value) : format::unknown(); };
    const auto result = [known](Decimal value) { return known ? format::signedMoney(value) : format::unknown(); };
    setMoney(m_wallet, money(figures.wallet));
    setMoney(m_available, money(figures.available));
    setMoney(m_margin, money(figures.marginBalance));
    setMoney(m_maintenance, money(figures.maintenanceMargin));
    setMoney(m_unrealized, result(figures.unrealizedPnl), known ? signRole(figures.unrealizedPnl) : "");
    setMoney(m_day, result(figures.dayNet), known ? signRole(figures.dayNet) : "");
    const auto knownRatio = figures.crossMarginRatio();
    const Decimal ratio = knownRatio.value_or(Decimal(1));
    m_ratio->setText(known && knownRatio ? format::percent(ratio * Decimal(100)) : format::unknown());
    m_ratio->setAccessibleName(m_ratioName->text() % QLatin1Char(' ') % m_ratio->text());
    setRole(m_ratio, ratio > Decimal::fromLiteral("0.8") ? "sell" : ratio > Decimal::fromLiteral("0.5") ? "warn" : "");
    m_meter->setShare(known ? ratio.toDouble() : 0);
    const AccountPhase phase = account->phase();
    QStringList parts;
    if (phase == AccountPhase::Lost || phase == AccountPhase::Failed) {
        // It says that cancelling still goes out; in a ban not even that.
        const OrderGateway& orders = *m_context.session.orders();
        parts << (phase == AccountPhase::Lost && orders.blocked() >= Blocked::Placing ? orders.blockedReason() : account->phaseReason());
        if (known)
            parts << tr("as of %1").arg(format::time(account->verifiedAt()));
        parts.removeAll(QString());
    }
    showRemedies(phase == AccountPhase::Failed, account->phaseReason());
    m_state->setWordWrap(true);
    m_state->setWords(parts.join(QStringLiteral(" · ")));
    m_state->setVisible(!parts.isEmpty());
    // Where the panel is too low for the words as well, they take one line and the place of two figures the bar at the top has too.
    const bool tight = !parts.isEmpty() && height() < neededHeight();
    if (tight)
        std::reverse(parts.begin(), parts.end()); // a cut line ends in the reason, which the banner has too
    m_state->setWordWrap(!tight);
    m_state->setWords(parts.join(QStringLiteral(" · ")));
    const Accounts* accounts = m_context.session.accounts();
    const bool onlyPaper = accounts != nullptr && std::all_of(accounts->all().begin(), accounts->all().end(), [](const Account& each) { return each.isPaper(); });
    m_note->setWords(onlyPaper ? tr("No API key: paper account in use") : QString());
    m_note->setVisible(onlyPaper && parts.isEmpty() && height() >= neededHeight() + m_note->sizeHint().height());
    for (QLabel* label : { m_unrealized.name, m_unrealized.value, m_day.name, m_day.value })
        label->setVisible(!tight);
    refreshCurve();
}

// Of words and figures, with every line the words need at this width.
int AccountPanel::neededHeight() const
{
    const QMargins around = layout()->contentsMargins();
    const int words = m_state->isHidden() ? 0 : m_state->wordWrap() ? m_state->heightForWidth(width() - around.left() - around.right()) : m_state->sizeHint().height();
    const int remedies = m_remedies->isHidden() ? 0 : m_remedies->sizeHint().height();
    return scaled(this, figuresHeight) + words + remedies;
}

void AccountPanel::refreshCurve()
{
    const auto& points = m_context.session.account()->equityCurve();
    const int note = m_note->isHidden() ? 0 : m_note->sizeHint().height();
    const bool room = height() - neededHeight() - note >= scaled(this, curveLeast) && isVisible() && points.size() >= 2;
    const CurveMark mark { points.size(), points.empty() ? EquityPoint {} : points.back() };
    if (room && !m_curve) {
        m_curve = new EquityCurve(m_context.theme, this);
        auto* column = static_cast<QVBoxLayout*>(layout());
        column->setStretch(column->count() - 1, 0);
        column->addWidget(m_curve, 1);
    }
    if (!m_curve)
        return;
    m_curve->setVisible(room);
    m_curve->setAmountsHidden(m_hidden);
    if (!room || (mark.points == m_drawn.points && mark.last.time == m_drawn.last.time && mark.last.equity == m_drawn.last.equity))
        return;
    m_drawn = mark;
    m_curve->setPoints(points);
}

void AccountPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().panel);
}

void AccountPanel::resizeEvent(QResizeEvent*) { schedule(); }

void AccountPanel::showEvent(QShowEvent*) { schedule(); }

void AccountPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace fathom
