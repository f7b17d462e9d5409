// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/toast_stack.h"

#include "ui/theme/frame.h"
#include "ui/theme/theme.h"
#include "ui/workspace/announcer.h"
#include "ui/workspace/small_widgets.h"
#include "ui/workspace/toast_card.h"
#include "ui/workspace/toast_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace fathom {

namespace {

constexpr int tickMs = 100;
constexpr int widestCard = 324;
constexpr int narrowestCard = 240;
constexpr int narrowCard = 300;
constexpr int leastHeight = 46;
constexpr int edgeGap = 12;
std::uint64_t lastSerial = 0;
constexpr int shortMs = 4'000;
constexpr int longMs = 8'000;

Icon iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Success: return Icon::Check;
    case Severity::Warning: return Icon::Clock;
    case Severity::Failure: return Icon::Warning;
    case Severity::Info: break;
    }
    return Icon::Sync;
}

} // namespace

ToastCard::ToastCard(const Theme& theme, const Toast& toast, QWidget* parent)
    : ScaledWidget(parent)
    , m_theme(theme)
    , m_toast(toast)
    , m_leftMs(toast.stays || toast.onAction ? longMs : shortMs)
    , m_actionLeftMs(toast.actionSeconds * 1000)
    , m_serial(++lastSerial)
{
    setObjectName(QStringLiteral("toast"));
    setMinimumHeight(leastHeight);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(40, 6, 10, 6);
    m_row->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    m_words = new ToastWords(theme, this);
    words->addWidget(m_words);
    m_detail = plainLabel({}, "label", this);
    m_detail->setWordWrap(true);
    words->addWidget(m_detail);
    words->addStretch(1);
    m_row->addLayout(words, 1);
    if (toast.onAction) {
        m_action = new KeyButton(m_theme, this);
        m_action->setKey(toast.actionKey);
        m_action->setObjectName(QStringLiteral("toastAction"));
        m_action->setFocusPolicy(Qt::TabFocus);
        connect(m_action, &QPushButton::clicked, this, &ToastCard::runAction);
        m_row->addWidget(m_action, 0, Qt::AlignRight | Qt::AlignVCenter);
    } else if (!toast.time.isEmpty()) {
        auto* time = plainLabel(toast.time, "hint", this);
        m_row->addWidget(time);
    }
    m_age.start();
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &ToastCard::tick);
    m_timer.start();
    connect(&theme, &Theme::changed, this, &ToastCard::showWords); // what leads has a colour of the theme
    showWords();
}

void ToastCard::merge(const Toast& toast)
{
    m_toast.text = toast.text;
    m_toast.detail = toast.detail;
    ++m_times;
    m_leftMs = std::max(m_leftMs, m_toast.stays ? longMs : shortMs);
    m_age.restart();
    showWords();
}

bool ToastCard::offersAction() const
{
    return m_action != nullptr && m_action->isVisibleTo(this);
}

void ToastCard::runAction()
{
    if (!offersAction())
        return;
    m_action->hide();
    m_toast.onAction();
    Q_EMIT finished(this);
}

void ToastCard::tick()
{
    if (m_paused)
        return;
    if (!m_toast.untilDismissed)
        m_leftMs -= tickMs;
    if (m_action != nullptr && m_toast.actionSeconds > 0) {
        const int before = (m_actionLeftMs + 999) / 1000;
        m_actionLeftMs -= tickMs;
        if (m_actionLeftMs <= 0)
            m_action->hide();
        else if ((m_actionLeftMs + 999) / 1000 != before)
            showWords();
    }
    if (m_leftMs <= 0)
        Q_EMIT finished(this);
}

void ToastCard::showWords()
{
    m_words->setWords(m_toast.lead, m_times > 1 ? m_toast.text + QStringLiteral("  \u00D7%1").arg(m_times) : m_toast.text);
    m_words->setLeadColour(leadColour());
    m_detail->setText(m_toast.detail);
    m_detail->setVisible(!m_toast.detail.isEmpty());
    setAccessibleName(m_toast.lead + QLatin1Char(' ') + m_toast.text);
    if (m_action == nullptr)
        return;
    QString label = m_toast.action;
    if (m_toast.actionSeconds > 0)
        label = tr("%1 %2 s", "an action and the seconds left to use it").arg(label).arg((m_actionLeftMs + 999) / 1000);
    m_action->setText(label);
    m_action->setAccessibleName(m_toast.action);
}

QColor ToastCard::edge() const
{
    const Tokens& tokens = m_theme.tokens();
    switch (m_toast.severity) {
    case Severity::Success: return tokens.buySolid;
    case Severity::Warning: return tokens.warn;
    case Severity::Failure: return tokens.sell;
    case Severity::Info: break;
    }
    return tokens.text3;
}

QColor ToastCard::leadColour() const
{
    const Tokens& tokens = m_theme.tokens();
    if (m_toast.side)
        return *m_toast.side == Side::Buy ? tokens.buy : tokens.sell;
    return m_toast.severity == Severity::Success ? tokens.buy : m_toast.severity == Severity::Info ? tokens.text1 : edge();
}

// Beside an action in a narrow window the words would have no room: it goes below them.
void ToastCard::fit(int width)
{
    const bool below = m_action != nullptr && width < narrowCard;
    m_row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setFixedWidth(width);
    setFixedHeight(std::max(leastHeight, scaling().lengthAt100(layout()->totalHeightForWidth(real(width)))));
}

void ToastCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().raised);
    paintFrame(painter, rect(), m_theme.tokens().line2);
    painter.fillRect(QRect(0, 0, 3, height()), edge());
    paintIcon(painter, iconOf(m_toast.severity), QRectF(14, (height() - 16) / 2.0, 16, 16), edge());
}

void ToastCard::enterEvent(QEnterEvent* event)
{
    m_paused = true;
    QWidget::enterEvent(event);
}

void ToastCard::leaveEvent(QEvent* event)
{
    m_paused = false;
    QWidget::leaveEvent(event);
}

ToastStack::ToastStack(const Theme& theme, QWidget* window)
    : ScaledWidget(window)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("toasts"));
    window->installEventFilter(this);
    hide();
}

void ToastStack::show(const Toast& toast)
{
    const bool alarms = toast.severity == Severity::Failure || toast.severity == Severity::Warning;
    Announcer::say(this, QString(toast.lead + QLatin1Char(' ') + toast.text + (alarms && !toast.detail.isEmpty() ? QStringLiteral(", ") + toast.detail : QString())).trimmed(),
        alarms ? Announcer::Kind::Alarm : Announcer::Kind::OwnOrder);
    if (!toast.key.isEmpty()) {
        for (ToastCard* card : m_cards) {
            if (card->toast().key == toast.key && card->isMergeable()) {
                card->merge(toast);
                arrange();
                return;
            }
        }
    }
    const auto harmless = [this] {
        return std::find_if(m_cards.begin(), m_cards.end(), [](const ToastCard* card) { return !card->toast().stays && !card->toast().untilDismissed; });
    };
    while (m_cards.size() >= most && harmless() != m_cards.end())
        remove(*harmless());
    // Refused and unknown ones never go for another; what is harmless then stays in the log alone.
    if (m_cards.size() >= most && !toast.stays && !toast.untilDismissed)
        return;
    auto* card = new ToastCard(m_theme, toast, this);
    connect(card, &ToastCard::finished, this, &ToastStack::remove);
    m_cards.push_back(card);
    card->show();
    arrange();
}

void ToastStack::dismiss(const QString& key)
{
    const std::vector<ToastCard*> cards = m_cards;
    for (ToastCard* card : cards) {
        if (card->toast().key == key)
            remove(card);
    }
}

ToastCard* ToastStack::newestAction() const
{
    const auto newest = std::find_if(m_cards.rbegin(), m_cards.rend(), [](const ToastCard* card) { return card->offersAction() && card->toast().actionSeconds > 0; });
    return newest == m_cards.rend() ? nullptr : *newest;
}

bool ToastStack::runNewestAction()
{
    ToastCard* newest = newestAction();
    if (newest == nullptr)
        return false;
    newest->runAction();
    return true;
}

std::uint64_t ToastStack::newestActionSerial() const
{
    const ToastCard* newest = newestAction();
    return newest != nullptr ? newest->serial() : 0;
}

std::vector<Toast> ToastStack::takeAll()
{
    std::vector<Toast> toasts;
    const std::vector<ToastCard*> cards = m_cards;
    for (ToastCard* card : cards) {
        toasts.push_back(card->toast());
        remove(card);
    }
    return toasts;
}

int ToastStack::cardWidth() const
{
    const int window = scaling().lengthAt100(parentWidget()->width()) - 2 * edgeGap;
    const int room = m_room ? scaling().lengthAt100(m_room()) : 0;
    return std::min({ widestCard, window, room > 0 ? std::max(narrowestCard, room - edgeGap - 1) : widestCard });
}

void ToastStack::takeScale()
{
    ScaledWidget::takeScale();
    arrange();
}

void ToastStack::setBottomMargin(int pixels)
{
    m_bottomMargin = pixels;
    arrange();
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void ToastStack::remove(ToastCard* card)
{
    std::erase(m_cards, card);
    card->hide();
    card->deleteLater();
    arrange();
}

void ToastStack::arrange()
{
    int height = 0;
    const int width = cardWidth();
    for (ToastCard* card : m_cards) {
        card->fit(width);
        card->move(0, height);
        height += card->height() + 8;
    }
    setVisible(!m_cards.empty());
    if (m_cards.empty())
        return;
    const QSize window = scaling().sizeAt100(parentWidget()->size());
    setFixedSize(width, height - 8);
    move(window.width() - width - edgeGap, window.height() - m_bottomMargin - this->height());
    raise();
}

} // namespace fathom
