// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_run_card.h"

#include "core/session/accounts.h"
#include "core/session/order_gateway.h"
#include "core/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace fathom {

namespace {
constexpr int cardWidth = 420;
constexpr int textLeft = 48;
}

FirstRunCard::FirstRunCard(const PanelContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(plainLabel({}, "title", this))
    , m_intro(plainLabel({}, "text2", this))
    , m_colourBlind(new QCheckBox(this))
    , m_foot(plainLabel({}, "hint", this))
    , m_live(new QPushButton(this))
    , m_key(new QPushButton(this))
    , m_hide(new QPushButton(this))
{
    setObjectName(QStringLiteral("firstRun"));
    setFixedWidth(cardWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    m_title->setFont(context.theme.font(14, 500));
    m_intro->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(m_colourBlind);
    m_colourBlind->setObjectName(QStringLiteral("colourBlind"));
    m_colourBlind->setChecked(context.theme.isColourBlindSafe());
    connect(m_colourBlind, &QCheckBox::toggled, this, &FirstRunCard::colourBlindWanted);
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        m_heads[i] = plainLabel({}, "", this);
        m_texts[i] = plainLabel({}, "label", this);
        auto* words = new QVBoxLayout;
        words->setContentsMargins(textLeft - 16, 8, 0, 0);
        words->setSpacing(1);
        for (QLabel* label : { m_heads[i], m_texts[i] }) {
            label->setWordWrap(true);
            words->addWidget(label);
        }
        column->addLayout(words);
    }
    column->addSpacing(8);
    column->addWidget(m_live, 0, Qt::AlignLeft);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 8, 0, 0);
    foot->setSpacing(6);
    m_foot->setWordWrap(true);
    m_live->setProperty("kind", QStringLiteral("link"));
    m_live->setObjectName(QStringLiteral("firstRunLive"));
    m_key->setObjectName(QStringLiteral("firstRunKey"));
    m_hide->setObjectName(QStringLiteral("hideFirstRun"));
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_key);
    foot->addWidget(m_hide);
    column->addLayout(foot);
    connect(m_live, &QPushButton::clicked, this, [this] { Q_EMIT accountWanted(m_liveId); });
    connect(m_key, &QPushButton::clicked, this, &FirstRunCard::keyWanted);
    connect(m_hide, &QPushButton::clicked, this, &FirstRunCard::hideWanted);
    if (const Accounts* accounts = context.session.accounts())
        connect(accounts, &Accounts::changed, this, &FirstRunCard::offerAccounts);
    connect(&context.link, &LinkGroup::draftOffered, this, [this] { finish(0); });
    const OrderGateway* orders = context.session.orders();
    connect(orders, &OrderGateway::placeWanted, this, [this](RequestId, LocalOrderId, const OrderIntent& intent) {
        if (intent.origin == QLatin1String("ladder"))
            finish(1);
    });
    connect(orders, &OrderGateway::modifyWanted, this, [this] { m_moved = true; });
    connect(orders, &OrderGateway::cancelWanted, this, [this] {
        if (m_moved)
            finish(2);
    });
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void FirstRunCard::finish(int step)
{
    const auto at = static_cast<std::size_t>(step);
    if (m_done[at])
        return;
    m_done[at] = true;
    m_heads[at]->setAccessibleDescription(tr("done"));
    update();
}

// Whether Binance can be reached is found out when it is chosen: before that nothing is asked of it.
void FirstRunCard::offerAccounts()
{
    const Accounts* accounts = m_context.session.accounts();
    m_liveId.clear();
    if (accounts != nullptr && !m_context.session.isLiveMarket()) {
        const auto live = std::ranges::find_if(accounts->all(), &Account::isLiveMarket);
        m_liveId = live != accounts->all().end() ? live->id : QString();
    }
    m_live->setVisible(!m_liveId.isEmpty());
    m_key->setVisible(accounts != nullptr);
    adjustSize();
}

void FirstRunCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstRunCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT hideWanted();
    else
        QWidget::keyPressEvent(event);
}

void FirstRunCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_context.theme.tokens();
    painter.fillRect(rect(), tokens.panel);
    painter.setPen(tokens.paper);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        const QRectF box(16.5, m_heads[i]->y() - 1.5, 20, 20);
        painter.setPen(m_done[i] ? QPen(Qt::NoPen) : QPen(tokens.line2));
        painter.setBrush(m_done[i] ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 2, 2);
        if (m_done[i]) {
            paintIcon(painter, Icon::Check, box.adjusted(3, 3, -3, -3), tokens.accentOn, 2);
        } else {
            painter.setPen(tokens.text2);
            painter.setFont(m_context.theme.title());
            painter.drawText(box, Qt::AlignCenter, QString::number(i + 1));
        }
    }
}

void FirstRunCard::retranslate()
{
    setAccessibleName(tr("First steps"));
    m_title->setText(tr("You are on the paper exchange"));
    m_intro->setText(m_context.session.isLiveMarket()
            ? tr("Play money on Binance's public market, simulated fills with a queue. No order leaves this machine.")
            : tr("Play money, a moving market of its own, simulated fills with a queue. Nothing leaves this machine."));
    m_colourBlind->setText(tr("Colours safe for red-green blindness"));
    m_heads[0]->setText(tr("Click a price in the ladder"));
    m_texts[0]->setText(tr("It fills the order ticket. Nothing is sent."));
    m_heads[1]->setText(tr("Press Ctrl L to arm, then click a bid or ask row"));
    m_texts[1]->setText(tr("Now one click places an order. Esc disarms."));
    m_heads[2]->setText(tr("Drag your order, then middle-click it"));
    m_texts[2]->setText(tr("Drag moves it, middle-click cancels it."));
    m_foot->setText(tr("Each step ticks itself off. F1 shows all keys."));
    m_live->setText(tr("Live market, paper fills…"));
    m_live->setToolTip(tr("Binance's public market in place of the simulated one; play money, no key, asks first"));
    m_key->setText(tr("Add an API key…"));
    m_hide->setText(tr("Hide"));
    m_hide->setAccessibleName(tr("Hide the first steps"));
    offerAccounts();
}

} // namespace fathom
