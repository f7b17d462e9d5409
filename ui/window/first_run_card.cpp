// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/first_run_card.h"

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
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 10, 0, 0);
    foot->addWidget(m_foot, 1);
    m_hide->setObjectName(QStringLiteral("hideFirstRun"));
    foot->addWidget(m_hide);
    column->addLayout(foot);
    connect(m_hide, &QPushButton::clicked, this, &FirstRunCard::hideWanted);
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
    m_hide->setText(tr("Hide"));
    m_hide->setAccessibleName(tr("Hide the first steps"));
    adjustSize();
}

} // namespace fathom
